// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/sharing/FolderHasher.h"
#include "core/sharing/IndexWriter.h"
#include "core/sharing/ShareWalk.h"
#include "core/sharing/VersionMaker.h"

#include <QTimer>
#include <optional>

namespace ttp {

class Database;

/// What indexing a share gives. Everything is in the database but the version itself.
struct IndexedShare {
    MadeVersion version;
    LeftOutList leftOut;
};

/// Makes the first version of a share out of files on disk: lists them, hashes what is not known, writes rows and
/// layers as they come, and makes and signs the manifest at the end. Node thread; reading, hashing and making the list
/// happen in the pool.
///
/// A file that changes while it is read is tried three times in all; then, like one that went away or cannot be read,
/// it is left out and named.
class ShareIndexer
{
public:
    struct Order {
        ShareId share;
        UserId self;
        QString name;
        SharePaths paths;
        QString listsFolder;
        std::function<void(const QString &diskPath, int attempt)> whileHashing;
    };
    /// Called from the event loop; done once. done may destroy the indexer only later.
    struct Callbacks {
        /// At most four times a second; bytes hashed or known, of all bytes.
        std::function<void(qint64 bytesDone, qint64 bytesTotal)> progress;
        /// Errors: those of walkFolder(), of the database and the pool, of makeFirstVersion().
        std::function<void(Result<IndexedShare>)> done;
    };

    /// All of them must outlive it.
    ShareIndexer(Database &database, DiskPool &pool, const Clock &clock, const SharingWorld &world, Order order,
                 Callbacks callbacks);
    /// Stops: jobs end soon, nothing is called any more. What is written stays, and is not hashed again.
    ~ShareIndexer();
    Q_DISABLE_COPY_MOVE(ShareIndexer)

    void start();
    /// Stops; nothing is called or written any more. For an owner that can destroy it only later.
    void stop();
    [[nodiscard]] qint64 bytesHashed() const { return m_run ? m_run->bytesHashed.load() : 0; }
    [[nodiscard]] qint64 filesKnown() const { return m_run ? m_run->filesKnown.load() : 0; }

private:
    void hash(const WalkedShare &walked);
    [[nodiscard]] Result<void> checkSize(const WalkedShare &walked) const;
    void take(HashedBatch batch);
    void batchWritten();
    void hashed();
    void made(Result<MadeVersion> version);
    void writeNextRows();
    void coverTail();
    void fail(const Error &error);
    void finish(Result<IndexedShare> result);

    enum class Stage { Listing, Hashing, Making, WritingList, Renumbering, CoveringTail, Done };

    Database &m_database;
    DiskPool &m_pool;
    const Clock &m_clock;
    const SharingWorld &m_world;
    Order m_order;
    Callbacks m_callbacks;
    Stage m_stage = Stage::Listing;
    CancelToken m_cancel;
    qint64 m_totalBytes = 0;
    HashingRunPtr m_run;
    std::unique_ptr<FolderHasher> m_hasher;
    std::unique_ptr<IndexWriter> m_writer;
    /// By index of the walked table; a null entry was left out.
    std::vector<std::optional<FileId>> m_files;
    QHash<qint64, FileStamp> m_otherStamps;
    qint64 m_firstRefused = -1;
    qint64 m_nextRow = 0;
    IndexedShare m_result;
    QTimer m_progressTimer;
    // the last member: completions are dropped before anything they use
    QObject m_context;
};

} // namespace ttp
