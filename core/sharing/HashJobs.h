// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/FileTreeBuilder.h"
#include "core/database/HashSpansTable.h"
#include "core/sharing/SourceTable.h"
#include "core/sharing/SpanSpool.h"
#include "core/storage/CancelToken.h"

#include <atomic>
#include <functional>
#include <vector>

/// What pool jobs do to hash the files of a share. All functions block on the disk and may run on every thread.
namespace ttp {

/// What the jobs of one run have in common. Thread-safe: constants, counters and a token.
struct HashingRun {
    SourceTablePtr table;
    /// Where stamps and layers that are known are looked up; empty to read everything.
    QString databasePath;
    /// As ShareCatalog::Setup::whileHashing.
    std::function<void(const QString &diskPath, int attempt)> whileHashing;
    CancelToken cancel;

    /// Bytes that went through SHA-256.
    std::atomic<qint64> bytesHashed{0};
    /// Bytes hashed successfully or known: never more than the files have.
    std::atomic<qint64> bytesDone{0};
    std::atomic<qint64> filesKnown{0};
};

using HashingRunPtr = std::shared_ptr<HashingRun>;

/// A file up to this long is hashed in one go; a longer one in spans of 64 MiB by several jobs.
inline constexpr qint64 hashedInOneGo = 64 * 1024 * 1024;
/// How often a file is tried that changes while it is read.
inline constexpr int hashAttempts = 3;

struct HashedFile {
    /// In HashingRun::table.
    qint64 index = 0;
    FileId file;
    /// With which these bytes were read; may be another one than the table has.
    FileStamp stamp;
    /// What is to be stored; empty when the layers are stored already or there are none.
    QList<HashSpan> spans;
    /// The level 0 of a long file, else null.
    std::shared_ptr<SpanSpool> spool;
};

/// A file that cannot be hashed: it went away, cannot be read, or changed each time it was.
struct RefusedFile {
    qint64 index = 0;
    Error error;
};

struct HashedBatch {
    std::vector<HashedFile> files;
    std::vector<RefusedFile> refused;
    /// Those that are longer than hashedInOneGo.
    std::vector<qint64> longFiles;
};

/// Files first … first + count - 1 of the table. Errors, each of which ends the run: FolderMissing, Cancelled, those of
/// the database.
[[nodiscard]] Result<HashedBatch> hashBatch(HashingRun &run, qint64 first, qint64 count);

/// The stamp of a file as it is now, once a further change would give it another one. Errors: those of SafeFolder;
/// FileChanged, Cancelled.
[[nodiscard]] Result<FileStamp> stampOfSource(const HashingRun &run, qint64 index);

/// One span of a long file that has this stamp. FileChanged when it has another one before or after; Cancelled; those
/// of SafeFolder.
[[nodiscard]] Result<SpanHashes> hashSpanOfFile(HashingRun &run, qint64 index, const FileStamp &stamp, qint64 span,
                                                int attempt);

/// True for an error that concerns one file, which is then left out; every other one ends the run.
[[nodiscard]] bool concernsOneFile(const Error &error);

/// True when no layer of this file is missing in the database.
[[nodiscard]] Result<bool> areLayersStored(HashSpansTable &spans, const FileId &file);

} // namespace ttp
