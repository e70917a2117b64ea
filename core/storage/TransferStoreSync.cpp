// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/TransferStorePrivate.h"

#include "core/storage/StoreNames.h"

#include <QMutexLocker>
#include <tuple>
#include <utility>

namespace ttp {

namespace {

/// From here on one call for the whole file system is cheaper than one for each file.
constexpr qsizetype manyFiles = 16;

template<typename T>
QList<T> taken(QList<T> &from)
{
    return std::exchange(from, QList<T>());
}

} // namespace

void TransferStore::Private::Round::note(const Error &error)
{
    folderWasAway = folderWasAway || error.code == ErrorCode::FolderMissing;
    if (!report.error)
        report.error = error;
}

TransferStore::Private::Round TransferStore::Private::takeRound()
{
    const QMutexLocker lock(&mutex);
    Round round;
    round.pieces = taken(unsynced);
    round.files = std::exchange(dirtyFiles, {});
    round.folders = std::exchange(dirtyFolders, {});
    round.finishing = taken(finishing);
    round.renamed = taken(renamed);
    return round;
}

void TransferStore::Private::takeLosses(SyncReport &report)
{
    const QMutexLocker lock(&mutex);
    report.lost = taken(lost);
    report.placed += taken(placed);
    report.synced += taken(readyPieces);
    blockedReported.unite(std::exchange(blockedUnreported, {}));
}

/// A finished file that was repaired in place gets its time back, and is from then on what it has to be.
void TransferStore::Private::restoreTimes(const Round &round)
{
    for (const qint64 file : round.files) {
        const FileState state = fileState(file);
        if (state.state != State::Finished)
            continue;
        const Handle handle = openForWriting(file);
        if (!handle)
            continue;
        std::ignore = (*handle)->setMtime(state.wanted.mtimeNs);
        const Result<FileStamp> stamp = (*handle)->stamp();
        const QMutexLocker lock(&mutex);
        FileState &kept = files[size_t(file)];
        const bool isWritten = writers.contains(file) || dirtyFiles.contains(file);
        if (!stamp || isWritten || kept.state != State::Finished)
            continue;
        kept.verified = *stamp;
        kept.isRepaired = false;
    }
}

Result<void> TransferStore::Private::syncFile(qint64 file)
{
    const FileState state = fileState(file);
    const Handle handle = openForWriting(file);
    if (!handle)
        return handle.error();
    const bool isComplete = state.state != State::Part;
    return (*handle)->sync(isComplete ? StoreFile::SyncDepth::DataAndTimes : StoreFile::SyncDepth::Data);
}

void TransferStore::Private::syncData(Round &round)
{
    restoreTimes(round);
    if (round.files.size() + round.folders.size() > manyFiles && io->syncAll())
        return;
    for (const qint64 file : std::as_const(round.files)) {
        const Result<void> done = syncFile(file);
        if (done || done.error().code == ErrorCode::Gone)
            continue;
        round.failed.insert(file);
        round.note(done.error());
    }
    for (const QString &folder : std::as_const(round.folders)) {
        const Result<void> done = io->syncFolder(folder);
        // A folder that was removed took its files along, which is found out next.
        if (done || done.error().code == ErrorCode::NotFound)
            continue;
        round.failedFolders.insert(folder);
        round.note(done.error());
    }
}

/// A file that was unlinked while it was open takes every write and keeps none. False when the folder is gone.
bool TransferStore::Private::findVanished(Round &round)
{
    for (const qint64 file : std::as_const(round.files)) {
        const FileState state = fileState(file);
        const Result<EntryInfo> entry = io->stat(currentPath(state, file));
        if (!entry && entry.error().code == ErrorCode::FolderMissing) {
            round.note(entry.error());
            return false;
        }
        if (!entry && entry.error().code != ErrorCode::NotFound) {
            round.undecided.insert(file);
            round.note(entry.error());
            continue;
        }
        const bool isOurs =
            entry && entry->kind == EntryKind::File && (state.fileId.isEmpty() || entry->stamp.fileId == state.fileId);
        if (!isOurs)
            round.vanished.insert(file);
    }
    return true;
}

void TransferStore::Private::settlePieces(Round &round)
{
    QList<qint64> notKept;
    const QSet<qint64> newer(unsynced.cbegin(), unsynced.cend());
    for (const qint64 piece : std::as_const(round.pieces)) {
        const qint64 file = layout.piece(piece).file;
        // Lost or forgotten meanwhile, and perhaps written again since.
        if (!had.test(piece) || newer.contains(piece))
            continue;
        if (round.failed.contains(file)) {
            notKept.append(piece);
        } else if (round.undecided.contains(file) ||
                   round.failedFolders.contains(parentPathOf(files[size_t(file)].stem()))) {
            unsynced.append(piece);
            dirtyFiles.insert(file);
        } else {
            synced.set(piece);
            round.report.synced.append(piece);
        }
    }
    losePieces(notKept);
}

void TransferStore::Private::settle(Round &round)
{
    const QMutexLocker lock(&mutex);
    for (const qint64 file : std::as_const(round.vanished))
        loseFile(file);
    if (!round.failed.isEmpty()) {
        ++epoch;
        const auto isDoubtful = [&](qint64 piece) { return round.failed.contains(layout.piece(piece).file); };
        // What came in since shares the fate: the system has forgotten all that was waiting for this file.
        for (const qint64 piece : std::as_const(unsynced)) {
            if (isDoubtful(piece))
                round.pieces.append(piece);
        }
        unsynced.removeIf(isDoubtful);
        for (const qint64 file : std::as_const(round.failed)) {
            handles.remove(file);
            FileState &state = files[size_t(file)];
            if (state.state == State::Finishing)
                state.state = State::Part;
        }
    }
    settlePieces(round);
    dirtyFolders.unite(round.failedFolders);
}

void TransferStore::Private::nowFinished(qint64 file, const QString &path, const FileStamp &stamp, Round &round)
{
    const QMutexLocker lock(&mutex);
    FileState &state = files[size_t(file)];
    if (path != state.stem())
        state.wanted.placedAs = path;
    state.state = State::Finished;
    state.fileId = stamp.fileId;
    state.verified = stamp;
    state.isRepaired = false;
    handles.remove(file);
    round.renamed.append(file);
}

/// Whether the file that stands there is the one that was fetched, and its stamp before it was read. Reading it may
/// take minutes: no stripe is held, so that whoever serves this file or another one does not stand still.
std::optional<FileStamp> TransferStore::Private::sameContentAt(const QString &path, qint64 file, const FileState &state)
{
    const Result<EntryInfo> entry = io->stat(path);
    if (!entry || entry->kind != EntryKind::File || entry->stamp.size != state.wanted.length || !sameContent)
        return std::nullopt;
    const Result<std::unique_ptr<StoreFile>> existing = io->openRead(path);
    const Result<FileStamp> opened = existing ? (*existing)->stamp() : Result<FileStamp>(existing.error());
    if (!opened || !opened->sameContentAs(entry->stamp) || !sameContent(file, **existing))
        return std::nullopt;
    std::ignore = (*existing)->sync(StoreFile::SyncDepth::Data);
    return entry->stamp;
}

/// The final name is taken: by the same content, then the part goes; by anything else, then both stay. False when it
/// is to be tried again.
Result<bool> TransferStore::Private::resolveTakenName(qint64 file, Round &round)
{
    const FileState before = fileState(file);
    const std::optional<FileStamp> same = sameContentAt(before.stem(), file, before);
    const QMutexLocker stripe(&stripeOf(file));
    const FileState state = fileState(file);
    if (state.state != State::Finishing)
        return true;
    const QString part = partPathOf(state.stem(), file);
    // Its owner may have changed what had been read already: then the part is the only copy.
    const Result<EntryInfo> entry = io->stat(state.stem());
    if (same && entry && entry->kind == EntryKind::File && entry->stamp.sameContentAs(*same)) {
        const Result<void> removed = io->remove(part);
        if (!removed)
            return removed.error();
        nowFinished(file, state.stem(), *same, round);
        round.report.adopted.append(file);
        return true;
    }
    const Result<EntryInfo> own = io->stat(part);
    const Result<QString> stem = own ? freeStem(file, state.wanted.path) : Result<QString>(own.error());
    if (!stem)
        return stem.error();
    const Result<void> renamedAside = io->rename(part, *stem);
    if (renamedAside) {
        nowFinished(file, *stem, own->stamp, round);
        return true;
    }
    if (renamedAside.error().code == ErrorCode::AlreadyExists)
        return false;
    return renamedAside.error();
}

/// Two threads may write the same piece; the second must be through before the file's last time is taken.
void TransferStore::Private::waitForWriters(qint64 file)
{
    const QMutexLocker lock(&mutex);
    while (writers.contains(file))
        writersGone.wait(&mutex);
}

Result<bool> TransferStore::Private::giveFinalName(qint64 file, Round &round)
{
    waitForWriters(file);
    {
        const QMutexLocker stripe(&stripeOf(file));
        const FileState state = fileState(file);
        if (state.state != State::Finishing)
            return true;
        const QString part = partPathOf(state.stem(), file);
        const Result<EntryInfo> own = io->stat(part);
        const Result<void> given = own ? io->rename(part, state.stem()) : Result<void>(own.error());
        if (given) {
            nowFinished(file, state.stem(), own->stamp, round);
            return true;
        }
        if (given.error().code != ErrorCode::AlreadyExists)
            return given.error();
    }
    return resolveTakenName(file, round);
}

void TransferStore::Private::giveFinalNames(Round &round)
{
    for (const qint64 file : std::as_const(round.finishing)) {
        const QString folder = parentPathOf(fileState(file).stem());
        // Not before all of it is on disk.
        const bool mustWait = round.failedFolders.contains(folder) || round.undecided.contains(file);
        Result<bool> given = false;
        for (int attempt = 0; attempt < 100 && !mustWait && given && !*given; ++attempt)
            given = giveFinalName(file, round);
        if (given && *given)
            continue;
        if (!given)
            round.note(given.error());
        const QMutexLocker lock(&mutex);
        if (files[size_t(file)].state != State::Finishing)
            continue;
        finishing.append(file);
        dirtyFiles.insert(file);
    }
}

void TransferStore::Private::syncNames(Round &round)
{
    QSet<QString> folders;
    for (const qint64 file : std::as_const(round.renamed))
        folders.insert(parentPathOf(fileState(file).stem()));
    QSet<QString> failed;
    if (folders.size() <= manyFiles || !io->syncAll()) {
        for (const QString &folder : std::as_const(folders)) {
            const Result<void> done = io->syncFolder(folder);
            if (done)
                continue;
            failed.insert(folder);
            round.note(done.error());
        }
    }
    for (const qint64 file : std::as_const(round.renamed)) {
        const QMutexLocker lock(&mutex);
        if (files[size_t(file)].state != State::Finished)
            continue;
        const QString path = files[size_t(file)].stem();
        if (failed.contains(parentPathOf(path))) {
            renamed.append(file);
            continue;
        }
        round.report.finished.append(file);
        // Not told before it is durable: a record must not lead to a name that the file may not have.
        if (path != files[size_t(file)].wanted.path)
            round.report.placed.append(Placement{file, path});
    }
}

void TransferStore::Private::putBack(const Round &round)
{
    const QMutexLocker lock(&mutex);
    for (const qint64 piece : round.pieces) {
        if (had.test(piece))
            unsynced.append(piece);
    }
    dirtyFiles.unite(round.files);
    dirtyFolders.unite(round.folders);
    finishing += round.finishing;
    renamed += round.renamed;
}

SyncReport TransferStore::sync()
{
    const QMutexLocker one(&d->syncMutex);
    Private::Round round;
    const Result<void> there = d->io->checkRoot();
    if (there)
        round = d->takeRound();
    else
        round.note(there.error());
    if (there)
        d->syncData(round);
    // What the next call finds in a folder that is back says nothing about what was not synced before it went.
    if (there && !round.folderWasAway && d->findVanished(round)) {
        d->settle(round);
        d->giveFinalNames(round);
        d->syncNames(round);
    } else {
        d->putBack(round);
        d->loseUnsynced();
    }
    d->takeLosses(round.report);
    return std::move(round.report);
}

} // namespace ttp
