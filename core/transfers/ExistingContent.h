// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/sharing/VersionCatalog.h"
#include "core/storage/CancelToken.h"
#include "core/storage/TransferStore.h"

#include <memory>
#include <vector>

/// What is on the disk already need not be fetched. Each of these is a job for the DiskPool: it blocks, reads and
/// hashes, and is given only what it owns.
namespace ttp {

/// What was found and believed.
struct AdoptedContent {
    /// Files that stand under their final name with exactly the content of the version.
    QList<qint64> files;
    qint64 bytes = 0;
};

/// Hashes the candidates of a scan and adopts those that are the file of that place. A candidate that cannot be read
/// or is something else is left alone. Cancelled when the token says so.
[[nodiscard]] Result<AdoptedContent> adoptExisting(TransferStore &store, const VersionCatalog &catalog,
                                                   const QString &folder, const QList<ExistingFile> &candidates,
                                                   const CancelToken &cancel);

/// Reads pieces that lie at their place unrecorded, and keeps those that hash to what they should: what a crash left
/// behind. Returns the kept ones. expected has one hash for each piece.
[[nodiscard]] Result<QList<qint64>> keepVerified(TransferStore &store, const VersionCatalog &catalog,
                                                 const QList<qint64> &pieces, const std::vector<Hash256> &expected,
                                                 const CancelToken &cancel);

/// The id of an open file's content, read from end to end. Cancelled; ReadFailed; FileChanged when its length changes.
[[nodiscard]] Result<FileId> hashOpenFile(const StoreFile &file, qint64 length, const CancelToken &cancel);

/// Reads these pieces again as far as they are had: those whose bytes do not have the hash expected, which is given for
/// each, or cannot be read. A file that was changed or removed is not among them: the store knows by itself. Cancelled.
[[nodiscard]] Result<QList<qint64>> findRotten(TransferStore &store, const VersionCatalog &catalog,
                                               const PieceRange &pieces, const std::vector<Hash256> &expected,
                                               const CancelToken &cancel);
/// The same where only the root of the file is known: all of its pieces that are had, or none. Nothing of a file that
/// is not had completely. Cancelled; the errors of reading.
[[nodiscard]] Result<QList<qint64>> findRottenFile(TransferStore &store, const VersionCatalog &catalog, qint64 file,
                                                   const CancelToken &cancel);

} // namespace ttp
