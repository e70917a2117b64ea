// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/HashJobs.h"

#include "core/database/Database.h"
#include "core/storage/SafeFolder.h"

#include <QHash>
#include <algorithm>
#include <chrono>
#include <cstring>
#include <optional>
#include <thread>
#include <utility>

namespace ttp {

namespace {

// Small enough that the bytes are still in the core's own cache when they are hashed: 7 % faster than 1 MiB.
constexpr qint64 readBytes = 256 * 1024;
// How far a look for holes reaches.
constexpr qint64 holeBytes = 1024 * 1024;
// How long two changes may have the same time: ticks of the system's clock, and of file systems that keep seconds only,
// FAT every other one.
constexpr qint64 fineTickNs = 20'000'000;
constexpr qint64 coarseTickNs = 2'000'000'000;

Error changed(const QString &path)
{
    return {ErrorCode::FileChanged, Doing::HashingFile, path, QStringLiteral("it changed while it was read"), 0};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Doing::HashingFile, {}, QStringLiteral("indexing was stopped"), 0};
}

qint64 nowNs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

/// The stamp of a file once a further write would change it. Bytes that are hashed earlier could be replaced by others
/// of the same length and time, and nobody would ever notice. FileChanged for a file that is written all the time.
Result<FileStamp> settledStamp(const File &file, const QString &path, const CancelToken &cancel)
{
    constexpr auto step = std::chrono::milliseconds(10);
    for (qint64 waitedNs = 0; waitedNs < 2 * coarseTickNs; waitedNs += std::chrono::nanoseconds(step).count()) {
        Result<FileStamp> stamp = file.stamp();
        if (!stamp)
            return stamp;
        const qint64 ageNs = nowNs() - stamp->mtimeNs;
        const bool keepsSeconds = stamp->mtimeNs % 1'000'000'000 == 0;
        // A time that is to come says nothing; it is not that of a change just now.
        if (ageNs < 0 || ageNs >= (keepsSeconds ? coarseTickNs : fineTickNs))
            return stamp;
        if (cancel.isCancelled())
            return cancelled();
        std::this_thread::sleep_for(step); // shape: what is waited for is the clock
    }
    return changed(path);
}

/// Counts bytes as done, and takes them back when the work comes to nothing.
class Progress
{
public:
    explicit Progress(HashingRun &run) : m_run(run) {}
    ~Progress()
    {
        if (!m_kept)
            m_run.bytesDone -= m_bytes;
    }
    Q_DISABLE_COPY_MOVE(Progress)

    void add(qint64 bytes)
    {
        m_bytes += bytes;
        m_run.bytesDone += bytes;
        m_run.bytesHashed += bytes;
    }
    void keep() { m_kept = true; }

private:
    HashingRun &m_run;
    qint64 m_bytes = 0;
    bool m_kept = false;
};

/// Reads a file in order. Holes are not read: the system would fill its cache with their zeros, which costs three times
/// the hashing.
class SequentialReader
{
public:
    SequentialReader(const File &file, qint64 offset) : m_file(file), m_at(offset), m_looked(offset) {}

    /// As File::read(), but always the next bytes.
    [[nodiscard]] Result<qint64> read(char *into, qint64 length)
    {
        if (m_at >= m_looked) {
            const Result<qint64> data = m_file.nextData(m_at);
            m_dataFrom = data.valueOr(m_at);
            m_looked = m_at + holeBytes;
        }
        const bool isHole = m_at + length <= m_dataFrom;
        if (isHole)
            std::memset(into, 0, size_t(length));
        const Result<qint64> got = isHole ? Result<qint64>(length) : m_file.read(m_at, into, length);
        m_at += got.valueOr(0);
        return got;
    }

private:
    const File &m_file;
    qint64 m_at;
    qint64 m_looked;
    qint64 m_dataFrom = 0;
};

Result<void> hashRange(HashingRun &run, const File &file, SpanHasher &hasher, QByteArray &buffer, Progress &progress)
{
    SequentialReader reader(file, hasher.range().first);
    while (hasher.missing() > 0) {
        if (run.cancel.isCancelled())
            return cancelled();
        const Result<qint64> got = reader.read(buffer.data(), std::min<qint64>(buffer.size(), hasher.missing()));
        if (!got)
            return got.error();
        if (*got == 0)
            return changed({});
        if (const Result<void> added = hasher.add(QByteArrayView(buffer.constData(), *got)); !added)
            return added;
        progress.add(*got);
    }
    return {};
}

/// Hashes the files of one batch, one after the other.
class BatchHasher
{
public:
    explicit BatchHasher(HashingRun &run) : m_run(run), m_buffer(PieceSize::standard().bytes(), Qt::Uninitialized) {}

    [[nodiscard]] Result<void> openDatabase();
    [[nodiscard]] Result<void> take(qint64 index, HashedBatch &batch);

private:
    [[nodiscard]] Result<std::optional<FileId>> knownFile(const SourceFile &source);
    [[nodiscard]] Result<void> dropStoredSpans(HashedFile &hashed);
    [[nodiscard]] Result<SafeFolder> root(qint32 number);
    /// Nothing for a file that turns out to be a long one.
    [[nodiscard]] Result<std::optional<HashedFile>> hash(const SafeFolder &folder, qint64 index, int attempt);
    [[nodiscard]] Result<HashedFile> hashBytes(const File &file, qint64 index, const FileStamp &stamp,
                                               Progress &progress);

    HashingRun &m_run;
    QByteArray m_buffer;
    std::unique_ptr<Database> m_database;
    QHash<qint32, SafeFolder> m_roots;
};

Result<void> BatchHasher::openDatabase()
{
    if (m_run.databasePath.isEmpty())
        return {};
    auto database = Database::openReadOnly(m_run.databasePath);
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    return {};
}

Result<std::optional<FileId>> BatchHasher::knownFile(const SourceFile &source)
{
    if (!m_database)
        return std::optional<FileId>();
    const auto known = SharedFilesTable(*m_database).knownFile(rowOfStamp(source.stamp), source.rowPath);
    if (!known || !known->has_value())
        return known;
    HashSpansTable spans(*m_database);
    const Result<bool> stored = areLayersStored(spans, **known);
    if (!stored)
        return stored.error();
    return *stored ? *known : std::nullopt;
}

Result<void> BatchHasher::dropStoredSpans(HashedFile &hashed)
{
    if (!m_database || hashed.spans.isEmpty())
        return {};
    HashSpansTable spans(*m_database);
    const Result<bool> stored = areLayersStored(spans, hashed.file);
    if (!stored)
        return stored.error();
    if (*stored)
        hashed.spans.clear();
    return {};
}

Result<SafeFolder> BatchHasher::root(qint32 number)
{
    const auto held = m_roots.constFind(number);
    if (held != m_roots.cend())
        return *held;
    Result<SafeFolder> opened = SafeFolder::open(m_run.table->roots.at(number));
    if (opened)
        m_roots.insert(number, *opened);
    return opened;
}

Result<HashedFile> BatchHasher::hashBytes(const File &file, qint64 index, const FileStamp &stamp, Progress &progress)
{
    HashedFile hashed{index, {}, stamp, {}, nullptr};
    if (stamp.size <= PieceSize::standard().bytes()) {
        const Result<qint64> got = file.read(0, m_buffer.data(), stamp.size);
        if (!got)
            return got.error();
        progress.add(*got);
        SmallFileTree tree = hashSmallFile(QByteArrayView(m_buffer.constData(), *got));
        hashed.file = tree.file;
        if (!tree.leaves.empty())
            hashed.spans.append({0, 0, octetsOfHashes(tree.leaves)});
        return hashed;
    }
    file.adviseSequential();
    SpanHasher hasher(stamp.size, 0);
    if (const Result<void> done = hashRange(m_run, file, hasher, m_buffer, progress); !done)
        return done.error();
    Result<SpanHashes> hashes = hasher.finish();
    if (!hashes)
        return hashes.error();
    FileTreeBuilder builder(stamp.size);
    const auto rows = builder.add(0, std::move(hashes).value());
    if (!rows)
        return rows.error();
    for (const StoredSpan &span : *rows)
        hashed.spans.append(rowOfSpan(span));
    hashed.file = builder.finish().value();
    return hashed;
}

Result<std::optional<HashedFile>> BatchHasher::hash(const SafeFolder &folder, qint64 index, int attempt)
{
    const QString &path = m_run.table->files[size_t(index)].diskPath;
    const auto file = folder.openRead(path);
    if (!file)
        return file.error();
    const Result<FileStamp> before = settledStamp(**file, path, m_run.cancel);
    if (!before)
        return before.error();
    if (before->size > hashedInOneGo)
        return std::optional<HashedFile>();
    Progress progress(m_run);
    Result<HashedFile> hashed = hashBytes(**file, index, *before, progress);
    if (!hashed)
        return hashed.error();
    if (m_run.whileHashing)
        m_run.whileHashing(path, attempt);
    const Result<FileStamp> after = (*file)->stamp();
    if (!after)
        return after.error();
    if (!after->sameContentAs(*before) || hashed->file.length != before->size)
        return changed(path);
    progress.keep();
    return std::optional<HashedFile>(std::move(hashed).value());
}

Result<void> BatchHasher::take(qint64 index, HashedBatch &batch)
{
    const SourceFile &source = m_run.table->files[size_t(index)];
    const Result<std::optional<FileId>> known = knownFile(source);
    if (!known)
        return known.error();
    if (known->has_value()) {
        m_run.bytesDone += source.stamp.size;
        ++m_run.filesKnown;
        batch.files.push_back({index, **known, source.stamp, {}, nullptr});
        return {};
    }
    const Result<SafeFolder> folder = root(source.root);
    if (!folder)
        return folder.error();
    Result<std::optional<HashedFile>> hashed = hash(*folder, index, 0);
    for (int attempt = 1; attempt < hashAttempts && !hashed && hashed.error().code == ErrorCode::FileChanged; ++attempt)
        hashed = hash(*folder, index, attempt);
    if (!hashed) {
        if (!concernsOneFile(hashed.error()))
            return hashed.error();
        batch.refused.push_back({index, hashed.error()});
    } else if (!hashed->has_value()) {
        batch.longFiles.push_back(index);
    } else {
        if (const Result<void> dropped = dropStoredSpans(**hashed); !dropped)
            return dropped;
        batch.files.push_back(std::move(*hashed).value());
    }
    return {};
}

} // namespace

Result<HashedBatch> hashBatch(HashingRun &run, qint64 first, qint64 count)
{
    BatchHasher hasher(run);
    if (const Result<void> opened = hasher.openDatabase(); !opened)
        return opened.error();
    HashedBatch batch;
    batch.files.reserve(size_t(count));
    for (qint64 index = first; index < first + count; ++index) {
        if (run.cancel.isCancelled())
            return cancelled();
        if (const Result<void> taken = hasher.take(index, batch); !taken)
            return taken.error();
    }
    return batch;
}

Result<FileStamp> stampOfSource(const HashingRun &run, qint64 index)
{
    const SourceFile &source = run.table->files[size_t(index)];
    const Result<SafeFolder> folder = SafeFolder::open(run.table->roots.at(source.root));
    if (!folder)
        return folder.error();
    const auto file = folder->openRead(source.diskPath);
    if (!file)
        return file.error();
    return settledStamp(**file, source.diskPath, run.cancel);
}

Result<SpanHashes> hashSpanOfFile(HashingRun &run, qint64 index, const FileStamp &stamp, qint64 span, int attempt)
{
    const SourceFile &source = run.table->files[size_t(index)];
    const Result<SafeFolder> folder = SafeFolder::open(run.table->roots.at(source.root));
    if (!folder)
        return folder.error();
    const auto file = folder->openRead(source.diskPath);
    if (!file)
        return file.error();
    const Result<FileStamp> before = (*file)->stamp();
    if (!before)
        return before.error();
    if (!before->sameContentAs(stamp))
        return changed(source.diskPath);
    (*file)->adviseSequential();
    Progress progress(run);
    QByteArray buffer(readBytes, Qt::Uninitialized);
    SpanHasher hasher(stamp.size, span);
    if (const Result<void> done = hashRange(run, **file, hasher, buffer, progress); !done)
        return done.error();
    if (run.whileHashing)
        run.whileHashing(source.diskPath, attempt);
    const Result<FileStamp> after = (*file)->stamp();
    if (!after)
        return after.error();
    if (!after->sameContentAs(stamp))
        return changed(source.diskPath);
    progress.keep();
    return hasher.finish();
}

bool concernsOneFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileChanged:
    case ErrorCode::NotFound:
    case ErrorCode::PermissionDenied:
    case ErrorCode::UnsafePath:
    case ErrorCode::ReadFailed:
    case ErrorCode::TooLarge:
        return error.doing != Doing::ReadingDatabase && error.doing != Doing::OpeningDatabase;
    default:
        return false;
    }
}

Result<bool> areLayersStored(HashSpansTable &spans, const FileId &file)
{
    if (storedLevelsOf(file.length).isEmpty())
        return true;
    const auto state = spans.state(file);
    if (!state)
        return state.error();
    return state->has_value() && **state == ContentState::Complete;
}

} // namespace ttp
