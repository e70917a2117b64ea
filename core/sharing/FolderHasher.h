// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/HashJobs.h"
#include "core/storage/DiskPool.h"

#include <QObject>
#include <deque>
#include <functional>
#include <memory>

namespace ttp {

/// Hashes every file of a SourceTable on all workers of the DiskPool: short files many a job, long ones in spans of
/// 64 MiB side by side. One thread; the jobs run elsewhere.
///
/// At most a few jobs are under way and batches not yet released, so memory is bounded however many files there are.
class FolderHasher
{
public:
    /// Gets each batch as it comes, in no order; longFiles is empty in it. Must lead to one call of release() each.
    using Take = std::function<void(HashedBatch)>;
    /// Called once, from the event loop, after the last batch was released, or with what ended the run.
    using Done = std::function<void(Result<void>)>;

    /// spoolFolder: where the hashes of long files wait until the file is done. The pool must outlive it.
    FolderHasher(DiskPool &pool, HashingRunPtr run, QString spoolFolder, Take take, Done done);
    /// Cancels what is under way; nothing is called any more.
    ~FolderHasher();
    Q_DISABLE_COPY_MOVE(FolderHasher)

    void start();
    /// A batch has been dealt with: more may come.
    void release();

private:
    /// The long file at hand.
    struct LongFile {
        qint64 index = 0;
        int attempt = 0;
        FileStamp stamp;
        std::unique_ptr<FileTreeBuilder> builder;
        std::shared_ptr<SpanSpool> spool;
        QList<HashSpan> upperSpans;
        qint64 nextSpan = 0;
        qint64 bytesDone = 0;
        int inFlight = 0;
        std::optional<Error> error;
    };

    void pump();
    void submitBatch();
    void beginLongFile(qint64 index, int attempt);
    void longFileOpened(const Result<FileStamp> &stamp);
    void submitSpan();
    void spanHashed(qint64 span, Result<SpanHashes> hashes);
    [[nodiscard]] Result<void> keepSpan(qint64 span, SpanHashes hashes);
    void longFileAnswered();
    void deliver(HashedBatch batch);
    void end(Result<void> result);
    [[nodiscard]] qint64 nextBatchCount() const;

    DiskPool &m_pool;
    HashingRunPtr m_run;
    QString m_spoolFolder;
    Take m_take;
    Done m_done;
    int m_limit;
    int m_busy = 0;
    qint64 m_nextFile = 0;
    std::deque<qint64> m_waitingLongFiles;
    std::unique_ptr<LongFile> m_longFile;
    bool m_ended = false;
    // the last member: completions are dropped before anything they use
    QObject m_context;
};

} // namespace ttp
