// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/FolderHasher.h"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 mostFilesInBatch = 512;

} // namespace

FolderHasher::FolderHasher(DiskPool &pool, HashingRunPtr run, QString spoolFolder, Take take, Done done)
    : m_pool(pool), m_run(std::move(run)), m_spoolFolder(std::move(spoolFolder)), m_take(std::move(take)),
      m_done(std::move(done)), m_limit(2 * pool.threads() + 2)
{
}

FolderHasher::~FolderHasher()
{
    m_run->cancel.cancel();
}

void FolderHasher::start()
{
    pump();
}

void FolderHasher::release()
{
    --m_busy;
    pump();
}

void FolderHasher::pump()
{
    const qint64 files = qint64(m_run->table->files.size());
    while (!m_ended && m_busy < m_limit) {
        const bool hasSpans = m_longFile && m_longFile->builder && !m_longFile->error &&
                              m_longFile->nextSpan < m_longFile->builder->spanCount();
        if (hasSpans) {
            submitSpan();
        } else if (!m_longFile && !m_waitingLongFiles.empty()) {
            const qint64 next = m_waitingLongFiles.front();
            m_waitingLongFiles.pop_front();
            beginLongFile(next, 0);
        } else if (m_nextFile < files) {
            submitBatch();
        } else {
            break;
        }
    }
    if (m_busy == 0 && !m_longFile)
        end({});
}

/// As many files as one job takes: bounded in number and in bytes. A long file only costs the job a look at its stamp.
qint64 FolderHasher::nextBatchCount() const
{
    const std::vector<SourceFile> &files = m_run->table->files;
    qint64 bytes = 0;
    qint64 next = m_nextFile;
    while (next < qint64(files.size()) && next < m_nextFile + mostFilesInBatch && bytes < hashedInOneGo) {
        const qint64 size = files[size_t(next)].stamp.size;
        bytes += size > hashedInOneGo ? 0 : size;
        ++next;
    }
    return next - m_nextFile;
}

void FolderHasher::submitBatch()
{
    const qint64 first = std::exchange(m_nextFile, m_nextFile + nextBatchCount());
    const qint64 count = m_nextFile - first;
    ++m_busy;
    m_pool.submit<HashedBatch>(
        DiskPool::Priority::Normal, &m_context,
        [run = m_run, first, count](const CancelToken &) { return hashBatch(*run, first, count); },
        [this](Result<HashedBatch> batch) {
            --m_busy;
            if (!batch)
                return end(batch.error());
            m_waitingLongFiles.insert(m_waitingLongFiles.end(), batch->longFiles.begin(), batch->longFiles.end());
            batch->longFiles.clear();
            deliver(std::move(batch).value());
        });
}

void FolderHasher::deliver(HashedBatch batch)
{
    if (m_ended)
        return;
    ++m_busy;
    m_take(std::move(batch));
    pump();
}

void FolderHasher::beginLongFile(qint64 index, int attempt)
{
    m_longFile = std::make_unique<LongFile>();
    m_longFile->index = index;
    m_longFile->attempt = attempt;
    ++m_busy;
    m_pool.submit<FileStamp>(
        DiskPool::Priority::Normal, &m_context,
        [run = m_run, index](const CancelToken &) { return stampOfSource(*run, index); },
        [this](const Result<FileStamp> &stamp) {
            --m_busy;
            longFileOpened(stamp);
        });
}

void FolderHasher::longFileOpened(const Result<FileStamp> &stamp)
{
    if (stamp) {
        m_longFile->stamp = *stamp;
        m_longFile->builder = std::make_unique<FileTreeBuilder>(stamp->size);
        m_longFile->spool = std::make_shared<SpanSpool>(m_spoolFolder);
    } else {
        m_longFile->error = stamp.error();
    }
    longFileAnswered();
}

void FolderHasher::submitSpan()
{
    LongFile &file = *m_longFile;
    const qint64 span = file.nextSpan++;
    ++file.inFlight;
    ++m_busy;
    m_pool.submit<SpanHashes>(
        DiskPool::Priority::Normal, &m_context,
        [run = m_run, index = file.index, stamp = file.stamp, span, attempt = file.attempt](const CancelToken &) {
            return hashSpanOfFile(*run, index, stamp, span, attempt);
        },
        [this, span](Result<SpanHashes> hashes) {
            --m_busy;
            --m_longFile->inFlight;
            spanHashed(span, std::move(hashes));
        });
}

void FolderHasher::spanHashed(qint64 span, Result<SpanHashes> hashes)
{
    if (m_ended)
        return;
    LongFile &file = *m_longFile;
    if (hashes) {
        file.bytesDone += PieceGeometry(file.stamp.size, PieceSize::coarse()).range(span).length;
        if (const Result<void> kept = keepSpan(span, std::move(hashes).value()); !kept)
            return end(kept);
    } else if (!file.error) {
        file.error = hashes.error();
    }
    longFileAnswered();
}

Result<void> FolderHasher::keepSpan(qint64 span, SpanHashes hashes)
{
    auto rows = m_longFile->builder->add(span, std::move(hashes));
    if (!rows)
        return rows.error();
    for (const StoredSpan &row : *rows) {
        if (row.level > 0) {
            m_longFile->upperSpans.append(rowOfSpan(row));
        } else if (const Result<void> spooled = m_longFile->spool->append(row); !spooled) {
            return spooled;
        }
    }
    return {};
}

/// Looks whether the long file at hand is done, has to be tried again, or is to be left out.
void FolderHasher::longFileAnswered()
{
    LongFile &file = *m_longFile;
    if (file.inFlight > 0 || (!file.error && !file.builder->isComplete()))
        return pump();
    HashedBatch batch;
    const qint64 index = file.index;
    if (file.error) {
        m_run->bytesDone -= file.bytesDone;
        if (!concernsOneFile(*file.error))
            return end(*file.error);
        if (file.error->code == ErrorCode::FileChanged && file.attempt + 1 < hashAttempts) {
            beginLongFile(index, file.attempt + 1);
            return pump();
        }
        batch.refused.push_back({index, *file.error});
    } else {
        batch.files.push_back(
            {index, file.builder->finish().value(), file.stamp, std::move(file.upperSpans), std::move(file.spool)});
    }
    m_longFile.reset();
    deliver(std::move(batch));
}

void FolderHasher::end(Result<void> result)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!result)
        m_run->cancel.cancel();
    QTimer::singleShot(0, &m_context, [this, result = std::move(result)] { m_done(result); });
}

} // namespace ttp
