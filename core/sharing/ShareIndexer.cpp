// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareIndexer.h"

#include "core/database/Database.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int version = 1;
constexpr int progressEveryMs = 250;
constexpr qint64 rowsAtOnce = 512;

/// What was hashed, without the files that were left out.
struct Remaining {
    SourceTable table;
    std::vector<FileId> files;
};

Remaining remainingOf(const SourceTable &walked, const std::vector<std::optional<FileId>> &files,
                      const QHash<qint64, FileStamp> &otherStamps)
{
    Remaining rest;
    rest.table.roots = walked.roots;
    rest.table.files.reserve(files.size());
    rest.files.reserve(files.size());
    for (size_t i = 0; i < files.size(); ++i) {
        if (!files[i])
            continue;
        rest.files.push_back(*files[i]);
        rest.table.files.push_back(walked.files[i]);
        const auto other = otherStamps.constFind(qint64(i));
        if (other != otherStamps.cend())
            rest.table.files.back().stamp = *other;
    }
    return rest;
}

} // namespace

ShareIndexer::ShareIndexer(Database &database, DiskPool &pool, const Clock &clock, const SharingWorld &world,
                           Order order, Callbacks callbacks)
    : m_database(database), m_pool(pool), m_clock(clock), m_world(world), m_order(std::move(order)),
      m_callbacks(std::move(callbacks))
{
    m_writer = std::make_unique<IndexWriter>(
        m_database, m_order.share, version, [this] { batchWritten(); }, [this](const Error &error) { fail(error); });
    m_progressTimer.setInterval(progressEveryMs);
    QObject::connect(&m_progressTimer, &QTimer::timeout, &m_context,
                     [this] { m_callbacks.progress(m_run->bytesDone.load(), m_totalBytes); });
}

ShareIndexer::~ShareIndexer()
{
    m_cancel.cancel();
}

void ShareIndexer::stop()
{
    m_stage = Stage::Done;
    m_progressTimer.stop();
    m_cancel.cancel();
    m_writer->stop();
}

void ShareIndexer::start()
{
    m_pool.submit<WalkedShare>(
        DiskPool::Priority::Normal, &m_context,
        [paths = m_order.paths, cancel = m_cancel](const CancelToken &) { return walkShare(paths, cancel); },
        [this](const Result<WalkedShare> &walked) {
            if (!walked)
                return fail(walked.error());
            hash(*walked);
        });
}

void ShareIndexer::hash(const WalkedShare &walked)
{
    if (const Result<void> fits = checkSize(walked); !fits)
        return fail(fits.error());
    m_stage = Stage::Hashing;
    m_totalBytes = walked.bytes;
    m_result.leftOut = walked.leftOut;
    m_files.resize(walked.table->files.size());
    m_run = std::make_shared<HashingRun>();
    m_run->table = walked.table;
    m_run->databasePath = m_database.path();
    m_run->whileHashing = m_order.whileHashing;
    m_run->cancel = m_cancel;
    m_callbacks.progress(0, m_totalBytes);
    m_progressTimer.start();
    m_hasher = std::make_unique<FolderHasher>(
        m_pool, m_run, m_order.listsFolder, [this](HashedBatch batch) { take(std::move(batch)); },
        [this](const Result<void> &result) {
            if (!result)
                return fail(result.error());
            hashed();
        });
    m_hasher->start();
}

/// Says before hours of hashing what nobody could fetch afterwards: more files, or a longer list of them, than a
/// version can have. The length of the list is at least this much.
Result<void> ShareIndexer::checkSize(const WalkedShare &walked) const
{
    constexpr qint64 lineWithoutPath = 120;
    const std::vector<SourceFile> &files = walked.table->files;
    ManifestHeader header{m_order.share, m_order.self, {m_order.self},       version,      {}, m_clock.now(),
                          m_order.name,  {},           qint64(files.size()), walked.bytes, {}};
    for (const SourceFile &file : files)
        header.list.length += lineWithoutPath + file.rowPath.size();
    header.list.root.bytes[0] = files.empty() ? 0 : 1; // not known yet; any will do
    const Result<QByteArray> payload = m_world.manifestPayload(header);
    if (!payload)
        return payload.error();
    return {};
}

void ShareIndexer::take(HashedBatch batch)
{
    for (const RefusedFile &refused : batch.refused) {
        const QString &path = m_run->table->files[size_t(refused.index)].rowPath;
        m_result.leftOut.add({path, LeftOutReason::Unreadable, refused.error.detail});
        m_firstRefused = m_firstRefused < 0 ? refused.index : std::min(m_firstRefused, refused.index);
    }
    std::vector<IndexedFile> rows;
    rows.reserve(batch.files.size());
    for (HashedFile &file : batch.files) {
        SourceFile source = m_run->table->files[size_t(file.index)];
        if (source.stamp != file.stamp) {
            m_otherStamps.insert(file.index, file.stamp);
            source.stamp = file.stamp;
        }
        m_files[size_t(file.index)] = file.file;
        rows.push_back(
            {file.file, std::move(file.spans), std::move(file.spool), rowOfFile(file.index, source, file.file)});
    }
    m_writer->add(std::move(rows));
}

void ShareIndexer::batchWritten()
{
    switch (m_stage) {
    case Stage::Hashing:
        return m_hasher->release();
    case Stage::WritingList:
        m_stage = Stage::Renumbering;
        m_nextRow = m_firstRefused < 0 ? m_result.version.catalog->header().files : m_firstRefused;
        return writeNextRows();
    case Stage::Renumbering:
        return writeNextRows();
    case Stage::CoveringTail:
        return coverTail();
    case Stage::Listing:
    case Stage::Making:
    case Stage::Done:
        return;
    }
}

void ShareIndexer::hashed()
{
    m_stage = Stage::Making;
    m_progressTimer.stop();
    m_callbacks.progress(m_run->bytesDone.load(), m_totalBytes);
    const VersionOrder order{m_order.share, m_order.self, m_order.name, m_clock.now(), m_order.listsFolder};
    m_pool.submit<MadeVersion>(
        DiskPool::Priority::Normal, &m_context,
        [order, table = m_run->table, files = std::move(m_files), stamps = std::move(m_otherStamps), world = &m_world,
         cancel = m_cancel](const CancelToken &) {
            Remaining rest = remainingOf(*table, files, stamps);
            return makeFirstVersion(order, std::move(rest.table), rest.files, *world, cancel);
        },
        [this](Result<MadeVersion> result) { made(std::move(result)); });
}

void ShareIndexer::made(Result<MadeVersion> result)
{
    if (!result)
        return fail(result.error());
    m_result.version = std::move(result).value();
    m_stage = Stage::WritingList;
    std::vector<IndexedFile> list;
    list.push_back({m_result.version.list.file, std::exchange(m_result.version.list.spans, {}), nullptr, {}});
    m_writer->add(std::move(list));
}

/// Files that were left out after the listing have moved those behind them: their rows get the numbers of the list.
void ShareIndexer::writeNextRows()
{
    const std::vector<ManifestEntry> &entries = m_result.version.catalog->files();
    const qint64 end = std::min(qint64(entries.size()), m_nextRow + rowsAtOnce);
    std::vector<IndexedFile> rows;
    for (; m_nextRow < end; ++m_nextRow) {
        const FileId &file = entries[size_t(m_nextRow)].file;
        const SourceFile &source = m_result.version.table->files[size_t(m_nextRow)];
        rows.push_back({file, {}, nullptr, rowOfFile(m_nextRow, source, file)});
    }
    if (!rows.empty())
        return m_writer->add(std::move(rows));
    m_stage = Stage::CoveringTail;
    coverTail();
}

/// Rows behind the end of the list are left over from files that were left out, or from an earlier run that listed
/// more: nothing may find a file through them.
void ShareIndexer::coverTail()
{
    const auto tail = SharedFilesTable(m_database).page(m_order.share, version, m_nextRow, int(rowsAtOnce));
    if (!tail)
        return fail(tail.error());
    std::vector<IndexedFile> rows;
    for (SharedFileRow row : *tail) {
        m_nextRow = row.idx + 1;
        row.state = SharedFileState::Missing;
        rows.push_back({row.file, {}, nullptr, row});
    }
    if (!rows.empty())
        return m_writer->add(std::move(rows));
    finish(std::move(m_result));
}

void ShareIndexer::fail(const Error &error)
{
    finish(error);
}

void ShareIndexer::finish(Result<IndexedShare> result)
{
    if (m_stage == Stage::Done)
        return;
    m_stage = Stage::Done;
    m_progressTimer.stop();
    m_cancel.cancel();
    m_callbacks.done(std::move(result));
}

} // namespace ttp
