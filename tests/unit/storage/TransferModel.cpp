// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/TransferModel.h"

#include <QHash>
#include <random>
#include <utility>
#include <vector>

namespace ttp {

namespace {

class SharedIo final : public StoreIo
{
public:
    explicit SharedIo(std::shared_ptr<StoreIo> io) : m_io(std::move(io)) {}
    Result<std::unique_ptr<StoreFile>> openRead(const QString &path) override { return m_io->openRead(path); }
    Result<std::unique_ptr<StoreFile>> openWrite(const QString &path) override { return m_io->openWrite(path); }
    Result<std::unique_ptr<StoreFile>> create(const QString &path) override { return m_io->create(path); }
    Result<QStringList> makeFolders(const QString &path) override { return m_io->makeFolders(path); }
    Result<void> rename(const QString &from, const QString &to) override { return m_io->rename(from, to); }
    Result<void> remove(const QString &path) override { return m_io->remove(path); }
    Result<void> removeFolder(const QString &path) override { return m_io->removeFolder(path); }
    Result<EntryInfo> stat(const QString &path) override { return m_io->stat(path); }
    Result<void> syncFolder(const QString &path) override { return m_io->syncFolder(path); }
    Result<void> syncAll() override { return m_io->syncAll(); }
    Result<SpaceInfo> space() override { return m_io->space(); }
    Result<void> checkRoot() override { return m_io->checkRoot(); }

private:
    std::shared_ptr<StoreIo> m_io;
};

bool holds(const StoreFile &file, const QByteArray &bytes)
{
    QByteArray found(bytes.size() + 1, Qt::Uninitialized);
    const Result<qint64> count = file.read(0, found.data(), found.size());
    return count && *count == bytes.size() && found.first(*count) == bytes;
}

} // namespace

std::unique_ptr<StoreIo> sharedIo(std::shared_ptr<StoreIo> io)
{
    return std::make_unique<SharedIo>(std::move(io));
}

QByteArray randomBytes(qint64 length, quint32 seed)
{
    std::mt19937 generator(seed);
    QByteArray bytes(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i)
        bytes[i] = char(generator() >> 5);
    return bytes;
}

void TransferModel::add(const QString &path, const QByteArray &bytes)
{
    files.append(StoredFile{path, bytes.size(), 1'600'000'000'123'456'789 + files.size() * 1'000'000'000, {}});
    contents.append(bytes);
}

void TransferModel::addRandom(const QString &path, qint64 length)
{
    add(path, randomBytes(length, quint32(qHash(path, 1) + size_t(length))));
}

void TransferModel::seal()
{
    std::vector<qint64> lengths;
    for (const StoredFile &file : std::as_const(files))
        lengths.push_back(file.length);
    layout = ContentLayout::fromLengths(lengths).value();
    recorded = PieceBitmap(layout.pieceCount());
}

std::unique_ptr<TransferStore> TransferModel::open(std::unique_ptr<StoreIo> io)
{
    isScanned = false;
    TransferPlan plan;
    plan.files = files;
    for (auto place = placed.cbegin(); place != placed.cend(); ++place)
        plan.files[place.key()].placedAs = place.value();
    for (const qint64 file : std::as_const(finished))
        plan.files[file].isFinished = true;
    plan.layout = layout;
    plan.had = recorded;
    plan.resumed = isBegun;
    plan.reserve = reserve;
    plan.openFiles = openFiles;
    plan.sameContent = [this](qint64 file, const StoreFile &existing) { return holds(existing, contents[file]); };
    return TransferStore::create(std::move(io), std::move(plan)).value();
}

std::unique_ptr<TransferStore> TransferModel::begun(std::unique_ptr<StoreIo> io)
{
    auto store = open(std::move(io));
    if (!begin(*store))
        qFatal("the scan failed");
    return store;
}

bool TransferModel::begin(TransferStore &store)
{
    const Result<ScanReport> scan = store.scanExisting();
    if (!scan)
        return false;
    for (const qint64 piece : scan->lost) {
        recorded.clear(piece);
        finished.remove(layout.piece(piece).file);
    }
    for (const Placement &placement : scan->placed)
        placed.insert(placement.file, placement.path);
    isBegun = true;
    isScanned = true;
    store.lossRecorded();
    for (const qint64 file : scan->finished)
        finished.insert(file);
    for (const ExistingFile &candidate : scan->candidates) {
        if (store.isFinished(candidate.file))
            continue;
        if (!candidateIsRight || !candidateIsRight(candidate))
            continue;
        if (!store.adopt(candidate))
            return false;
    }
    for (const qint64 piece : scan->unverified) {
        const Result<QByteArray> bytes = store.peek(piece);
        if (bytes && *bytes == bytesOf(piece) && !store.keep(piece))
            return false;
    }
    return true;
}

bool TransferModel::fetchOnce(TransferStore &store)
{
    bool allWell = true;
    int written = 0;
    for (qint64 piece = 0; piece < layout.pieceCount(); ++piece) {
        if (store.has(piece))
            continue;
        if (!store.writePiece(piece, bytesOf(piece))) {
            allWell = false;
            continue;
        }
        if (++written % syncEvery == 0)
            allWell = !syncOnce(store).error && allWell;
    }
    for (qint64 file = 0; file < layout.fileCount(); ++file) {
        if (!finished.contains(file))
            allWell = store.finishFile(file).ok() && allWell;
    }
    return allWell;
}

SyncReport TransferModel::syncOnce(TransferStore &store)
{
    SyncReport report = store.sync();
    for (const Placement &placement : std::as_const(report.placed))
        placed.insert(placement.file, placement.path);
    for (const qint64 piece : std::as_const(report.synced))
        recorded.set(piece);
    for (const qint64 file : std::as_const(report.finished))
        finished.insert(file);
    for (const qint64 piece : std::as_const(report.lost)) {
        recorded.clear(piece);
        finished.remove(layout.piece(piece).file);
    }
    store.lossRecorded();
    return report;
}

bool TransferModel::complete(TransferStore &store, int rounds)
{
    for (int round = 0; round < rounds && !(isComplete() && recorded.isComplete()); ++round) {
        if (!isScanned && !begin(store))
            continue;
        fetchOnce(store);
        syncOnce(store);
    }
    return isComplete() && recorded.isComplete();
}

QString TransferModel::pathOf(qint64 file) const
{
    return placed.value(file, files[file].path);
}

QByteArray TransferModel::bytesOf(qint64 piece) const
{
    const ContentLayout::Piece where = layout.piece(piece);
    return contents[where.file].sliced(where.inFile.first, where.inFile.length);
}

} // namespace ttp
