// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ExistingContent.h"

#include "core/content/FileTreeBuilder.h"
#include "core/content/MerkleTree.h"
#include "core/storage/DiskStoreIo.h"
#include "core/storage/SafeFolder.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 readBytes = 1024 * 1024;

Error cancelled(const QString &subject)
{
    return {ErrorCode::Cancelled, Doing::Verifying, subject, {}, 0};
}

Result<SpanHashes> hashSpanOf(const StoreFile &file, qint64 length, qint64 span, QByteArray &buffer)
{
    SpanHasher hasher(length, span);
    while (hasher.missing() > 0) {
        const qint64 offset = hasher.range().end() - hasher.missing();
        const Result<qint64> got = file.read(offset, buffer.data(), std::min<qint64>(readBytes, hasher.missing()));
        if (!got)
            return got.error();
        if (*got == 0)
            break; // finish() says that the file has become shorter
        if (const Result<void> added = hasher.add(QByteArrayView(buffer.constData(), *got)); !added)
            return added.error();
    }
    return hasher.finish();
}

} // namespace

Result<FileId> hashOpenFile(const StoreFile &file, qint64 length, const CancelToken &cancel)
{
    FileTreeBuilder builder(length);
    QByteArray buffer(readBytes, Qt::Uninitialized);
    for (qint64 span = 0; span < builder.spanCount(); ++span) {
        if (cancel.isCancelled())
            return cancelled({});
        Result<SpanHashes> hashes = hashSpanOf(file, length, span, buffer);
        if (!hashes)
            return hashes.error();
        if (const auto added = builder.add(span, std::move(hashes).value()); !added)
            return added.error();
    }
    return builder.finish();
}

Result<AdoptedContent> adoptExisting(TransferStore &store, const VersionCatalog &catalog, const QString &folder,
                                     const QList<ExistingFile> &candidates, const CancelToken &cancel)
{
    AdoptedContent adopted;
    if (candidates.isEmpty())
        return adopted;
    Result<SafeFolder> root = SafeFolder::open(folder);
    if (!root)
        return root.error();
    DiskStoreIo disk(*root);
    for (const ExistingFile &candidate : candidates) {
        if (cancel.isCancelled())
            return cancelled(folder);
        const FileId &wanted = catalog.files()[size_t(candidate.file)].file;
        const auto file = disk.openRead(candidate.path);
        if (!file)
            continue;
        const Result<FileId> id = hashOpenFile(**file, wanted.length, cancel);
        if (!id && id.error().code == ErrorCode::Cancelled)
            return id.error();
        if (!id || *id != wanted || !store.adopt(candidate))
            continue;
        adopted.files.append(candidate.file);
        adopted.bytes += wanted.length;
    }
    return adopted;
}

Result<QList<qint64>> keepVerified(TransferStore &store, const VersionCatalog &catalog, const QList<qint64> &pieces,
                                   const std::vector<Hash256> &expected, const CancelToken &cancel)
{
    QList<qint64> kept;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (cancel.isCancelled())
            return cancelled(catalog.header().name);
        const qint64 piece = pieces.at(i);
        const Result<QByteArray> bytes = store.peek(piece);
        if (!bytes)
            continue;
        const ContentLayout::Piece place = catalog.layout().piece(piece);
        const bool onlyPiece = catalog.layout().piecesOfFile(place.file).count == 1;
        if (pieceHash(*bytes, PieceSize::standard(), onlyPiece) != expected[size_t(i)])
            continue;
        if (store.keep(piece))
            kept.append(piece);
    }
    // Where this fails the end of the transfer tries it again.
    const PieceBitmap had = store.had();
    for (const qint64 piece : std::as_const(kept)) {
        const qint64 file = catalog.layout().piece(piece).file;
        if (had.hasAll(catalog.layout().piecesOfFile(file)))
            std::ignore = store.finishFile(file);
    }
    return kept;
}

Result<QList<qint64>> findRotten(TransferStore &store, const VersionCatalog &catalog, const PieceRange &pieces,
                                 const std::vector<Hash256> &expected, const CancelToken &cancel)
{
    QList<qint64> rotten;
    for (qint64 piece = pieces.first; piece < pieces.end(); ++piece) {
        if (cancel.isCancelled())
            return cancelled(catalog.header().name);
        const Result<QByteArray> bytes = store.read(piece);
        if (!bytes) {
            if (bytes.error().code == ErrorCode::ReadFailed)
                rotten.append(piece);
            continue;
        }
        const ContentLayout::Piece place = catalog.layout().piece(piece);
        const bool onlyPiece = catalog.layout().piecesOfFile(place.file).count == 1;
        if (pieceHash(*bytes, PieceSize::standard(), onlyPiece) != expected[size_t(piece - pieces.first)])
            rotten.append(piece);
    }
    return rotten;
}

Result<QList<qint64>> findRottenFile(TransferStore &store, const VersionCatalog &catalog, qint64 file,
                                     const CancelToken &cancel)
{
    const PieceRange pieces = catalog.layout().piecesOfFile(file);
    QList<qint64> all;
    for (qint64 piece = pieces.first; piece < pieces.end(); ++piece) {
        if (!store.has(piece))
            return QList<qint64>();
        all.append(piece);
    }
    const auto opened = store.openForServing(file);
    if (!opened)
        return opened.error();
    const FileId &wanted = catalog.files()[size_t(file)].file;
    const Result<FileId> id = hashOpenFile(**opened, wanted.length, cancel);
    if (!id && id.error().code == ErrorCode::Cancelled)
        return id.error();
    const bool isGood = id && *id == wanted;
    // One that somebody has changed is no rot: it stays, and the store has lost it.
    if (isGood || !store.checkServed(file, {0, wanted.length}, **opened))
        return QList<qint64>();
    return all;
}

} // namespace ttp
