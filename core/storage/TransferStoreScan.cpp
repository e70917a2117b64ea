// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/TransferStorePrivate.h"

#include "core/storage/StoreNames.h"

#include <QMutexLocker>
#include <algorithm>
#include <tuple>
#include <utility>

namespace ttp {

/// The entry, nothing when there is none, or why one cannot know.
Result<std::optional<EntryInfo>> TransferStore::Private::look(const QString &path)
{
    const Result<EntryInfo> entry = io->stat(path);
    if (entry)
        return std::optional(*entry);
    // A symlink on the way: whatever lies behind it is not ours.
    if (entry.error().code == ErrorCode::NotFound || entry.error().code == ErrorCode::UnsafePath)
        return std::optional<EntryInfo>();
    return entry.error();
}

Result<void> TransferStore::Private::findUnverified(qint64 file, const QString &partPath, ScanReport &report)
{
    const Result<std::unique_ptr<StoreFile>> opened = io->openRead(partPath);
    if (!opened)
        return opened.error();
    const Result<FileStamp> stamp = (*opened)->stamp();
    if (!stamp)
        return stamp.error();
    const PieceRange pieces = layout.piecesOfFile(file);
    for (qint64 piece = had.nextUnset(pieces.first); piece >= 0 && pieces.contains(piece);
         piece = had.nextUnset(piece + 1)) {
        const ContentLayout::Piece where = layout.piece(piece);
        const Result<qint64> data = (*opened)->nextData(where.inFile.first);
        if (!data)
            return data.error();
        if (*data >= stamp->size)
            break;
        if (*data < where.inFile.end() && where.inFile.end() <= stamp->size)
            report.unverified.append(piece);
    }
    return {};
}

/// Before the first byte is written: a part that lies there is somebody else's.
Result<void> TransferStore::Private::avoidForeignPart(qint64 file, const FileState &state, ScanReport &report)
{
    // An earlier scan that failed may have found the same.
    const Result<std::optional<EntryInfo>> entry = look(partPathOf(state.wanted.path, file));
    if (!entry)
        return entry.error();
    if (!entry->has_value())
        return {};
    const Result<QString> stem = freeStem(file, state.wanted.path);
    if (!stem)
        return stem.error();
    const QMutexLocker lock(&mutex);
    files[size_t(file)].wanted.placedAs = *stem;
    report.placed.append(Placement{file, *stem});
    return {};
}

/// True when an unfinished file of this transfer lies there; it is taken up.
Result<bool> TransferStore::Private::scanPart(qint64 file, const FileState &state, ScanReport &report)
{
    if (state.state == State::Part)
        return true;
    if (!resumed) {
        const Result<void> avoided = avoidForeignPart(file, state, report);
        return avoided ? Result<bool>(false) : Result<bool>(avoided.error());
    }
    const PieceRange pieces = layout.piecesOfFile(file);
    const QString path = partPathOf(state.stem(), file);
    const Result<std::optional<EntryInfo>> entry = look(path);
    if (!entry)
        return entry.error();
    if (!entry->has_value() || (*entry)->kind != EntryKind::File || (*entry)->links != 1 ||
        (*entry)->stamp.size > state.wanted.length)
        return false;
    const QMutexLocker lock(&mutex);
    FileState &kept = files[size_t(file)];
    kept.state = State::Part;
    kept.fileId = (*entry)->stamp.fileId;
    QList<qint64> beyond;
    for (qint64 piece = had.nextSet(pieces.first); piece >= 0 && pieces.contains(piece);
         piece = had.nextSet(piece + 1)) {
        if (layout.piece(piece).inFile.end() > (*entry)->stamp.size)
            beyond.append(piece);
    }
    if (!beyond.isEmpty())
        blockedUnreported.insert(file);
    losePieces(beyond);
    return true;
}

Result<void> TransferStore::Private::scanFinal(qint64 file, const FileState &state, bool hasPart, ScanReport &report)
{
    const PieceRange pieces = layout.piecesOfFile(file);
    const bool wasStarted = had.countIn(pieces) > 0;
    QStringList names{state.stem()};
    // The name may have been given and not recorded before the power went.
    if (resumed && wasStarted && !hasPart)
        names += {freePathOf(state.wanted.path, 2), freePathOf(state.wanted.path, 3)};
    for (const QString &name : std::as_const(names)) {
        const Result<std::optional<EntryInfo>> entry = look(name);
        if (!entry)
            return entry.error();
        if (!entry->has_value() || (*entry)->kind != EntryKind::File || (*entry)->stamp.size != state.wanted.length)
            continue;
        if (state.wanted.isFinished && name == state.stem()) {
            const QMutexLocker lock(&mutex);
            files[size_t(file)].state = State::Finished;
            files[size_t(file)].fileId = (*entry)->stamp.fileId;
            files[size_t(file)].verified = (*entry)->stamp;
            report.finished.append(file);
            return {};
        }
        report.candidates.append(ExistingFile{file, name, (*entry)->stamp});
    }
    if (wasStarted && !hasPart) {
        const QMutexLocker lock(&mutex);
        loseFile(file);
    }
    return {};
}

Result<void> TransferStore::Private::scanFile(qint64 file, ScanReport &report)
{
    const QMutexLocker stripe(&stripeOf(file));
    const FileState state = fileState(file);
    if (state.state == State::Finished) {
        report.finished.append(file);
        return {};
    }
    // A part beside a finished file is somebody else's.
    const Result<bool> part = state.wanted.isFinished ? Result<bool>(false) : scanPart(file, state, report);
    if (!part)
        return part.error();
    const PieceRange pieces = layout.piecesOfFile(file);
    if (*part && had.hasAll(pieces))
        return {};
    if (*part) {
        const Result<void> found = findUnverified(file, partPathOf(fileState(file).stem(), file), report);
        if (!found)
            return found;
    }
    return scanFinal(file, state, *part, report);
}

Result<ScanReport> TransferStore::scanExisting()
{
    const QMutexLocker one(&d->syncMutex);
    const Result<void> there = d->io->checkRoot();
    if (!there)
        return there.error();
    ScanReport report;
    for (qint64 file = 0; file < d->layout.fileCount(); ++file) {
        const Result<void> scanned = d->scanFile(file, report);
        if (!scanned)
            return scanned.error();
    }
    const QMutexLocker lock(&d->mutex);
    report.lost = std::exchange(d->lost, {});
    d->blockedReported.unite(std::exchange(d->blockedUnreported, {}));
    return report;
}

Result<void> TransferStore::adopt(const ExistingFile &candidate)
{
    const qint64 file = candidate.file;
    const QMutexLocker stripe(&d->stripeOf(file));
    const Result<EntryInfo> entry = d->io->stat(candidate.path);
    if (!entry)
        return entry.error();
    if (entry->kind != EntryKind::File || !entry->stamp.sameContentAs(candidate.stamp))
        return Error{ErrorCode::FileChanged, Doing::Verifying, candidate.path,
                     QStringLiteral("not the file that was found"), 0};
    // Not made by us, and so perhaps not ours to sync: what it was worth before the power goes is the user's matter.
    if (const Result<std::unique_ptr<StoreFile>> opened = d->io->openRead(candidate.path))
        std::ignore = (*opened)->sync(StoreFile::SyncDepth::Data);

    const Private::FileState before = d->fileState(file);
    if (before.state == Private::State::Part || before.state == Private::State::Finishing) {
        const Result<void> removed = d->io->remove(partPathOf(before.stem(), file));
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    const QMutexLocker lock(&d->mutex);
    Private::FileState &kept = d->files[size_t(file)];
    const PieceRange pieces = d->layout.piecesOfFile(file);
    d->unsynced.removeIf([&pieces](qint64 piece) { return pieces.contains(piece); });
    d->dirtyFiles.remove(file);
    d->finishing.removeAll(file);
    d->handles.remove(file);
    for (qint64 piece = pieces.first; piece < pieces.end(); ++piece) {
        if (!d->synced.test(piece))
            d->readyPieces.append(piece);
    }
    d->had.setRange(pieces);
    d->synced.setRange(pieces);
    if (kept.stem() != candidate.path)
        kept.wanted.placedAs = candidate.path;
    kept.missing = 0;
    kept.fileId = candidate.stamp.fileId;
    kept.verified = candidate.stamp;
    kept.isRepaired = false;
    kept.isFresh = false;
    kept.state = Private::State::Finished;
    d->renamed.append(file);
    return {};
}

Result<QByteArray> TransferStore::peek(qint64 piece)
{
    if (piece < 0 || piece >= d->layout.pieceCount())
        return Error{ErrorCode::InvalidInput, Doing::ReadingFile, {}, QStringLiteral("no such piece"), 0};
    return d->readAt(d->layout.piece(piece));
}

Result<void> TransferStore::keep(qint64 piece)
{
    if (piece < 0 || piece >= d->layout.pieceCount())
        return Error{ErrorCode::InvalidInput, Doing::WritingFile, {}, QStringLiteral("no such piece"), 0};
    const qint64 file = d->layout.piece(piece).file;
    if (d->fileState(file).state == Private::State::Untouched || !d->noteWritten(piece, file, d->currentEpoch()))
        return Error{ErrorCode::Gone, Doing::WritingFile, d->fileState(file).stem(),
                     QStringLiteral("the unfinished file is gone"), 0};
    return {};
}

} // namespace ttp
