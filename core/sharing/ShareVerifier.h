// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/FolderHasher.h"
#include "core/sharing/ShareCatalog.h"

namespace ttp {

/// Reads all files of a version that is shared in place and compares them with their hashes. Node thread; reading and
/// hashing happen in the pool.
class ShareVerifier
{
public:
    struct Outcome {
        ShareCheck check;
        /// By list index: the files of check.bad.
        QHash<qint64, ErrorCode> bad;
        /// Files whose bytes are right and whose stamp is another one than the table has.
        QHash<qint64, FileStamp> otherStamps;
    };
    /// Called once, from the event loop; may destroy the verifier only later.
    using Done = std::function<void(Result<Outcome>)>;

    /// table is that of the catalog's version. The pool must outlive it.
    ShareVerifier(DiskPool &pool, VersionCatalogPtr catalog, SourceTablePtr table, const QString &spoolFolder,
                  Done done);

    void start() { m_hasher.start(); }

private:
    void take(const HashedBatch &batch);
    void noteBad(qint64 index, ErrorCode code, const QString &why);

    VersionCatalogPtr m_catalog;
    HashingRunPtr m_run;
    Outcome m_outcome;
    Done m_done;
    FolderHasher m_hasher;
};

} // namespace ttp
