// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/TransferStorePrivate.h"

#include "core/storage/StoreNames.h"

#include <QMutexLocker>
#include <utility>

namespace ttp {

namespace {

Error readError(ErrorCode code, const QString &path, const QString &detail)
{
    return Error{code, Doing::ReadingFile, path, detail, 0};
}

} // namespace

/// With the file's stripe held.
TransferStore::Private::Handle TransferStore::Private::openAnew(qint64 file, const QString &path)
{
    Result<std::unique_ptr<StoreFile>> opened = io->openRead(path);
    if (!opened && opened.error().code == ErrorCode::FolderMissing)
        loseUnsynced(); // it may be back with the next call, without what was not synced
    const QMutexLocker lock(&mutex);
    if (!opened && opened.error().code == ErrorCode::NotFound) {
        loseFile(file);
        return readError(ErrorCode::Gone, path, QStringLiteral("the file was removed by somebody else"));
    }
    if (!opened)
        return opened.error();
    std::shared_ptr<StoreFile> shared = std::move(opened).value();
    handles.insert(file, OpenHandle{shared, false});
    return shared;
}

TransferStore::Private::Handle TransferStore::Private::openForReading(qint64 file)
{
    const QMutexLocker stripe(&stripeOf(file));
    FileState state;
    Handle opened = std::shared_ptr<StoreFile>();
    {
        const QMutexLocker lock(&mutex);
        if (const OpenHandle *open = handles.find(file))
            opened = open->file;
        state = files[size_t(file)];
    }
    const QString path = currentPath(state, file);
    if (!*opened && state.state == State::Untouched)
        return readError(ErrorCode::NotFound, path, QStringLiteral("nothing of it is written"));
    if (!*opened)
        opened = openAnew(file, path);
    if (!opened)
        return opened;
    const Result<void> same = checkFinished(file, state);
    return same ? opened : Handle(same.error());
}

Result<void> TransferStore::Private::checkFinished(qint64 file, const FileState &state)
{
    if (state.state != State::Finished || state.isRepaired)
        return {};
    // By name, so that a file that was replaced is noticed and not only one that was written to.
    const Result<EntryInfo> entry = io->stat(state.stem());
    if (entry && entry->kind == EntryKind::File && entry->stamp.sameContentAs(state.verified))
        return {};
    if (entry || entry.error().code == ErrorCode::UnsafePath)
        return loseChanged(file, state, ErrorCode::FileChanged);
    if (entry.error().code == ErrorCode::NotFound)
        return loseChanged(file, state, ErrorCode::Gone);
    if (entry.error().code == ErrorCode::FolderMissing)
        loseUnsynced();
    return entry.error();
}

Result<void> TransferStore::Private::loseChanged(qint64 file, const FileState &state, ErrorCode code)
{
    const QMutexLocker lock(&mutex);
    const FileState &kept = files[size_t(file)];
    const bool isFinished = kept.state == State::Finished;
    if (isFinished && (kept.isRepaired || kept.repairs != state.repairs))
        return {}; // it was ourselves who wrote to it meanwhile
    if (isFinished && kept.verified == state.verified)
        loseFile(file);
    return readError(code, state.stem(), QStringLiteral("the file is not what was verified any more"));
}

Result<QByteArray> TransferStore::Private::readAt(const ContentLayout::Piece &where)
{
    const Handle handle = openForReading(where.file);
    if (!handle)
        return handle.error();
    QByteArray bytes(qsizetype(where.inFile.length), Qt::Uninitialized);
    const Result<qint64> count = (*handle)->read(where.inFile.first, bytes.data(), where.inFile.length);
    if (!count) {
        noteFailure(where.file, count.error());
        return count.error();
    }
    if (*count != where.inFile.length)
        return readError(ErrorCode::FileChanged, fileState(where.file).stem(),
                         QStringLiteral("the file is shorter than it was"));
    return bytes;
}

Result<QByteArray> TransferStore::read(qint64 piece)
{
    if (!has(piece))
        return readError(ErrorCode::NotFound, {}, QStringLiteral("the piece is not had"));
    return d->readAt(d->layout.piece(piece));
}

Result<std::shared_ptr<StoreFile>> TransferStore::openForServing(qint64 file)
{
    if (file < 0 || file >= d->layout.fileCount())
        return readError(ErrorCode::InvalidInput, {}, QStringLiteral("no such file"));
    return d->openForReading(file);
}

Result<void> TransferStore::checkServed(qint64 file, const ByteRange &inFile, const StoreFile &opened)
{
    if (inFile.isEmpty())
        return {};
    const qint64 first = d->layout.bytesOfFile(file).first + inFile.first;
    Private::FileState state;
    {
        const QMutexLocker lock(&d->mutex);
        state = d->files[size_t(file)];
        if (!d->had.hasAll(d->layout.touchedBy({first, inFile.length})))
            return readError(ErrorCode::Gone, state.stem(), QStringLiteral("a piece of it was lost"));
    }
    if (state.state != Private::State::Finished || state.isRepaired)
        return {};
    const Result<FileStamp> stamp = opened.stamp();
    if (!stamp)
        return stamp.error();
    if (stamp->sameContentAs(state.verified))
        return {};
    // One that was opened before the file was lost and fetched anew says nothing about the new one.
    if (stamp->fileId != state.verified.fileId)
        return readError(ErrorCode::FileChanged, state.stem(), QStringLiteral("another file stands there now"));
    return d->loseChanged(file, state, ErrorCode::FileChanged);
}

bool TransferStore::hasLosses() const
{
    const QMutexLocker lock(&d->mutex);
    return !d->lost.isEmpty();
}

} // namespace ttp
