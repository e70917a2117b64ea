// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/TransferStore.h"

#include "core/storage/SafeFolder.h"
#include "core/storage/StoreNames.h"
#include "core/storage/TransferStorePrivate.h"

#include <QMutexLocker>
#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 spaceCheckEvery = qint64(64) << 20;
constexpr int mostNumberedNames = 10'000;

bool isAllZero(QByteArrayView bytes)
{
    return bytes.isEmpty() ||
           (bytes[0] == 0 && std::memcmp(bytes.data(), bytes.data() + 1, size_t(bytes.size() - 1)) == 0);
}

Error storeError(ErrorCode code, Doing doing, const QString &path, const QString &detail)
{
    return Error{code, doing, path, detail, 0};
}

Error gone(const QString &path)
{
    return storeError(ErrorCode::Gone, Doing::WritingFile, path,
                      QStringLiteral("the file was removed by somebody else; its loss must be recorded first"));
}

Result<void> checkPlan(const TransferPlan &plan)
{
    const auto refused = [](const QString &why) {
        return storeError(ErrorCode::InvalidInput, Doing::WritingFile, {}, why);
    };
    if (plan.files.size() != plan.layout.fileCount())
        return refused(QStringLiteral("the layout is of another list"));
    if (plan.had.size() != 0 && plan.had.size() != plan.layout.pieceCount())
        return refused(QStringLiteral("the recorded pieces are of another list"));
    for (qsizetype i = 0; i < plan.files.size(); ++i) {
        const StoredFile &file = plan.files[i];
        if (file.length != plan.layout.bytesOfFile(i).length)
            return refused(QStringLiteral("a length differs from the layout"));
        const bool isPlaced = !file.placedAs.isEmpty();
        if (!isPlainRelativePath(file.path) || isOwnName(file.path) ||
            (isPlaced && (!isPlainRelativePath(file.placedAs) || isOwnName(file.placedAs))))
            return storeError(ErrorCode::UnsafePath, Doing::WritingFile, file.path,
                              QStringLiteral("not a path that a transfer may write"));
    }
    return {};
}

} // namespace

TransferStore::Private::Private(std::unique_ptr<StoreIo> storeIo, TransferPlan plan)
    : io(std::move(storeIo)), layout(std::move(plan.layout)), reserve(plan.reserve),
      sameContent(std::move(plan.sameContent)), resumed(plan.resumed),
      had(plan.had.size() == 0 ? PieceBitmap(layout.pieceCount()) : std::move(plan.had)), synced(had),
      handles(plan.openFiles)
{
    files.resize(size_t(plan.files.size()));
    for (size_t i = 0; i < files.size(); ++i) {
        files[i].wanted = std::move(plan.files[qsizetype(i)]);
        const PieceRange pieces = layout.piecesOfFile(qint64(i));
        files[i].missing = pieces.count - had.countIn(pieces);
    }
}

TransferStore::Private::FileState TransferStore::Private::fileState(qint64 file) const
{
    const QMutexLocker lock(&mutex);
    return files[size_t(file)];
}

QString TransferStore::Private::currentPath(const FileState &state, qint64 file) const
{
    return state.state == State::Finished ? state.stem() : partPathOf(state.stem(), file);
}

quint64 TransferStore::Private::currentEpoch() const
{
    const QMutexLocker lock(&mutex);
    return epoch;
}

bool TransferStore::Private::isBlocked(qint64 file) const
{
    return blockedUnreported.contains(file) || blockedReported.contains(file);
}

Result<void> TransferStore::Private::claimSpace(qint64 bytes)
{
    if (untilSpaceCheck.fetch_sub(bytes) - bytes > 0)
        return {};
    const Result<SpaceInfo> space = io->space();
    if (!space)
        return space.error();
    const qint64 missing = missingBytes(*space, bytes, reserve);
    if (missing > 0) {
        untilSpaceCheck = 0;
        return storeError(ErrorCode::DiskFull, Doing::WritingFile, {},
                          QStringLiteral("needs %1 bytes more beside the reserve").arg(missing));
    }
    // On a small file system the next look comes before the room can be used up.
    const qint64 headroom = space->available - reserve.reserveOf(space->total) - bytes;
    untilSpaceCheck = std::min(spaceCheckEvery, headroom);
    return {};
}

Result<std::unique_ptr<StoreFile>> TransferStore::Private::createWithFolders(const QString &path)
{
    Result<std::unique_ptr<StoreFile>> made = io->create(path);
    const QString parent = parentPathOf(path);
    if (made || made.error().code != ErrorCode::NotFound || parent.isEmpty())
        return made;
    const Result<QStringList> folders = io->makeFolders(parent);
    if (!folders)
        return folders.error();
    {
        const QMutexLocker lock(&mutex);
        for (const QString &folder : *folders) {
            madeFolders.append(folder);
            dirtyFolders.insert(parentPathOf(folder));
        }
    }
    return io->create(path);
}

/// The first of "name (2)", "name (3)" … under which neither a file nor a part lies.
Result<QString> TransferStore::Private::freeStem(qint64 file, const QString &path)
{
    for (int n = 2; n < mostNumberedNames; ++n) {
        QString stem = freePathOf(path, n);
        bool isFree = true;
        for (const QString &name : {stem, partPathOf(stem, file)}) {
            const Result<EntryInfo> entry = io->stat(name);
            if (!entry && entry.error().code != ErrorCode::NotFound)
                return entry.error();
            isFree = isFree && !entry;
        }
        if (isFree)
            return stem;
    }
    return storeError(ErrorCode::AlreadyExists, Doing::WritingFile, path,
                      QStringLiteral("all numbered names are taken"));
}

/// With the file's stripe held.
TransferStore::Private::Handle TransferStore::Private::makePart(qint64 file)
{
    FileState state = fileState(file);
    while (true) {
        const QString path = partPathOf(state.stem(), file);
        Result<std::unique_ptr<StoreFile>> made = createWithFolders(path);
        if (!made && made.error().code == ErrorCode::AlreadyExists) {
            const Result<QString> stem = freeStem(file, state.wanted.path);
            if (!stem)
                return stem.error();
            state.wanted.placedAs = *stem;
            continue;
        }
        if (!made)
            return made.error();
        const Result<FileStamp> stamp = (*made)->stamp();
        {
            const QMutexLocker lock(&mutex);
            FileState &kept = files[size_t(file)];
            if (kept.wanted.placedAs != state.wanted.placedAs)
                placed.append(Placement{file, state.wanted.placedAs});
            kept.wanted.placedAs = state.wanted.placedAs;
            kept.state = State::Part;
            kept.isFresh = true;
            kept.fileId = stamp ? stamp->fileId : QByteArray();
            dirtyFolders.insert(parentPathOf(path));
        }
        // A file of one piece gets its length with its bytes; many small files are made faster so.
        const Result<void> sized =
            layout.piecesOfFile(file).count > 1 ? (*made)->resize(state.wanted.length) : Result<void>();
        if (!sized)
            return sized.error();
        return std::shared_ptr<StoreFile>(std::move(made).value());
    }
}

/// With the file's stripe held; the file has been written before.
TransferStore::Private::Handle TransferStore::Private::reopen(qint64 file, const FileState &state)
{
    const QString path = currentPath(state, file);
    Result<std::unique_ptr<StoreFile>> opened = io->openWrite(path);
    if (!opened && opened.error().code == ErrorCode::NotFound) {
        const QMutexLocker lock(&mutex);
        loseFile(file);
        return gone(path);
    }
    if (!opened)
        return opened.error();
    const Result<FileStamp> stamp = (*opened)->stamp();
    if (!stamp)
        return stamp.error();
    if (stamp->size < state.wanted.length) {
        const Result<void> sized = (*opened)->resize(state.wanted.length);
        if (!sized)
            return sized.error();
    }
    return std::shared_ptr<StoreFile>(std::move(opened).value());
}

TransferStore::Private::Handle TransferStore::Private::openForWriting(qint64 file)
{
    const QMutexLocker stripe(&stripeOf(file));
    FileState state;
    Handle opened = std::shared_ptr<StoreFile>();
    if (isClosed)
        return storeError(ErrorCode::Cancelled, Doing::WritingFile, {}, QStringLiteral("the transfer was removed"));
    {
        const QMutexLocker lock(&mutex);
        if (isBlocked(file))
            return gone(files[size_t(file)].stem());
        if (const OpenHandle *open = handles.find(file); open && open->isWritable)
            opened = open->file;
        state = files[size_t(file)];
    }
    // Nothing is written into a file that its owner has changed.
    if (const Result<void> same = checkFinished(file, state); !same)
        return same.error().code == ErrorCode::FileChanged ? gone(state.stem()) : same.error();
    if (*opened)
        return opened;
    opened = state.state == State::Untouched ? makePart(file) : reopen(file, state);
    if (opened) {
        const QMutexLocker lock(&mutex);
        handles.insert(file, OpenHandle{*opened, true});
    }
    return opened;
}

Result<void> TransferStore::Private::put(const ContentLayout::Piece &where, StoreFile &handle, QByteArrayView bytes)
{
    if (isAllZero(bytes)) {
        if (fileState(where.file).isFresh)
            return layout.piecesOfFile(where.file).count > 1 ? Result<void>() : handle.resize(where.inFile.length);
        const Result<qint64> data = handle.nextData(where.inFile.first);
        if (data && *data >= where.inFile.end())
            return {};
    }
    return handle.write(where.inFile.first, bytes);
}

/// The file may get other bytes or another time from now on. False when the piece is there by now.
bool TransferStore::Private::beginWriting(qint64 piece, qint64 file)
{
    const QMutexLocker lock(&mutex);
    if (had.test(piece))
        return false;
    ++writers[file];
    return true;
}

void TransferStore::Private::endWriting(qint64 file)
{
    const QMutexLocker lock(&mutex);
    if (--writers[file] > 0)
        return;
    writers.remove(file);
    writersGone.wakeAll();
}

void TransferStore::Private::noteRepair(qint64 file)
{
    const QMutexLocker lock(&mutex);
    FileState &state = files[size_t(file)];
    if (state.state != State::Finished)
        return;
    state.isRepaired = true;
    ++state.repairs;
}

bool TransferStore::Private::noteWritten(qint64 piece, qint64 file, quint64 epochBefore)
{
    const QMutexLocker lock(&mutex);
    if (epoch != epochBefore)
        return false;
    if (had.test(piece))
        return true;
    had.set(piece);
    --files[size_t(file)].missing;
    unsynced.append(piece);
    dirtyFiles.insert(file);
    return true;
}

void TransferStore::Private::noteFailure(qint64 file, const Error &error)
{
    if (error.code == ErrorCode::DiskFull)
        untilSpaceCheck = 0;
    if (error.code == ErrorCode::FolderMissing) {
        loseUnsynced();
        return;
    }
    const QMutexLocker lock(&mutex);
    handles.remove(file);
}

void TransferStore::Private::losePieces(const QList<qint64> &pieces)
{
    for (const qint64 piece : pieces) {
        if (!had.test(piece))
            continue;
        FileState &state = files[size_t(layout.piece(piece).file)];
        had.clear(piece);
        synced.clear(piece);
        lost.append(piece);
        ++state.missing;
        state.isFresh = false;
        if (state.state == State::Finishing)
            state.state = State::Part;
    }
}

void TransferStore::Private::loseFile(qint64 file)
{
    ++epoch;
    const PieceRange pieces = layout.piecesOfFile(file);
    if (synced.countIn(pieces) > 0)
        blockedUnreported.insert(file);
    const auto isOfFile = [&pieces](qint64 piece) { return pieces.contains(piece); };
    QList<qint64> all;
    for (qint64 piece = had.nextSet(pieces.first); piece >= 0 && pieces.contains(piece); piece = had.nextSet(piece + 1))
        all.append(piece);
    losePieces(all);
    unsynced.removeIf(isOfFile);
    readyPieces.removeIf(isOfFile);
    dirtyFiles.remove(file);
    finishing.removeAll(file);
    renamed.removeAll(file);
    handles.remove(file);
    files[size_t(file)].state = State::Untouched;
    files[size_t(file)].isRepaired = false;
}

void TransferStore::Private::loseUnsynced()
{
    const QMutexLocker lock(&mutex);
    ++epoch;
    losePieces(unsynced);
    unsynced.clear();
    dirtyFiles.clear();
    handles.clear();
    finishing.removeIf([this](qint64 file) { return files[size_t(file)].state != State::Finishing; });
}

Result<std::unique_ptr<TransferStore>> TransferStore::create(std::unique_ptr<StoreIo> io, TransferPlan plan)
{
    const Result<void> good = checkPlan(plan);
    if (!good)
        return good.error();
    return std::unique_ptr<TransferStore>(new TransferStore(std::make_unique<Private>(std::move(io), std::move(plan))));
}

TransferStore::TransferStore(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

TransferStore::~TransferStore() = default;

Result<void> TransferStore::writePiece(qint64 piece, QByteArrayView bytes)
{
    if (piece < 0 || piece >= d->layout.pieceCount())
        return storeError(ErrorCode::InvalidInput, Doing::WritingFile, {}, QStringLiteral("no such piece"));
    const ContentLayout::Piece where = d->layout.piece(piece);
    if (bytes.size() != where.inFile.length)
        return storeError(ErrorCode::InvalidInput, Doing::WritingFile, d->fileState(where.file).stem(),
                          QStringLiteral("not the length of the piece"));
    if (has(piece))
        return {};
    Result<void> written = d->claimSpace(bytes.size());
    const bool isBegun = written && d->beginWriting(piece, where.file);
    if (written && !isBegun)
        return {};
    bool isNoted = false;
    // What was written while a file was lost may have gone into the lost one: once more, into what is there now.
    while (written && !isNoted) {
        const quint64 epoch = d->currentEpoch();
        const Private::Handle handle = d->openForWriting(where.file);
        if (handle)
            d->noteRepair(where.file);
        written = handle ? d->put(where, **handle, bytes) : Result<void>(handle.error());
        isNoted = written && d->noteWritten(piece, where.file, epoch);
    }
    if (isBegun)
        d->endWriting(where.file);
    if (!written)
        d->noteFailure(where.file, written.error());
    return written;
}

Result<void> TransferStore::finishFile(qint64 file)
{
    if (file < 0 || file >= d->layout.fileCount())
        return storeError(ErrorCode::InvalidInput, Doing::WritingFile, {}, QStringLiteral("no such file"));
    const Private::FileState state = d->fileState(file);
    if (state.state == Private::State::Finished || state.state == Private::State::Finishing)
        return {};
    if (state.missing > 0)
        return storeError(ErrorCode::PreconditionFailed, Doing::WritingFile, state.stem(),
                          QStringLiteral("%1 pieces are missing").arg(state.missing));
    const Private::Handle handle = d->openForWriting(file);
    if (!handle) {
        d->noteFailure(file, handle.error());
        return handle.error();
    }
    // Its bytes are right all the same where the system does not let us set the time.
    std::ignore = (*handle)->setMtime(state.wanted.mtimeNs);
    const QMutexLocker lock(&d->mutex);
    Private::FileState &kept = d->files[size_t(file)];
    if (kept.state == Private::State::Part && kept.missing == 0) {
        kept.state = Private::State::Finishing;
        d->finishing.append(file);
        d->dirtyFiles.insert(file);
    }
    return {};
}

void TransferStore::lossRecorded()
{
    const QMutexLocker lock(&d->mutex);
    d->blockedReported.clear();
}

void TransferStore::forgetPieces(const QList<qint64> &pieces)
{
    const QMutexLocker lock(&d->mutex);
    d->losePieces(pieces);
    const QSet<qint64> forgotten(pieces.cbegin(), pieces.cend());
    const auto isForgotten = [&forgotten](qint64 piece) { return forgotten.contains(piece); };
    // The caller knows already; a report would only repeat it.
    d->lost.removeIf(isForgotten);
    d->unsynced.removeIf(isForgotten);
    d->readyPieces.removeIf(isForgotten);
    d->finishing.removeIf([this](qint64 file) { return d->files[size_t(file)].state != Private::State::Finishing; });
}

bool TransferStore::has(qint64 piece) const
{
    const QMutexLocker lock(&d->mutex);
    return piece >= 0 && piece < d->had.size() && d->had.test(piece);
}

PieceBitmap TransferStore::had() const
{
    const QMutexLocker lock(&d->mutex);
    return d->had;
}

PieceBitmap TransferStore::synced() const
{
    const QMutexLocker lock(&d->mutex);
    return d->synced;
}

bool TransferStore::isFinished(qint64 file) const
{
    const QMutexLocker lock(&d->mutex);
    return d->files[size_t(file)].state == Private::State::Finished;
}

QString TransferStore::finalPath(qint64 file) const
{
    const QMutexLocker lock(&d->mutex);
    return d->files[size_t(file)].stem();
}

Result<void> TransferStore::removeParts()
{
    d->isClosed = true;
    const QMutexLocker one(&d->syncMutex);
    Result<void> result;
    for (qint64 file = 0; file < d->layout.fileCount(); ++file) {
        const QMutexLocker stripe(&d->stripeOf(file));
        const Private::FileState state = d->fileState(file);
        if (state.state != Private::State::Part && state.state != Private::State::Finishing)
            continue;
        const Result<void> removed = d->io->remove(partPathOf(state.stem(), file));
        if (!removed && removed.error().code != ErrorCode::NotFound) {
            result = removed;
            continue;
        }
        const QMutexLocker lock(&d->mutex);
        d->loseFile(file);
    }
    QStringList folders;
    {
        const QMutexLocker lock(&d->mutex);
        folders = std::exchange(d->madeFolders, {});
    }
    // Innermost first; a folder that holds something by now stays.
    std::sort(folders.begin(), folders.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &folder : std::as_const(folders)) {
        std::ignore = d->io->removeFolder(folder);
    }
    return result;
}

} // namespace ttp
