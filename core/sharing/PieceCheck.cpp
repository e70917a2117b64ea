// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/PieceCheck.h"

#include "core/content/HashRun.h"
#include "core/content/MerkleTree.h"
#include "core/content/PieceGeometry.h"
#include "core/database/Database.h"
#include "core/sharing/LayerReader.h"
#include "core/storage/ReadCache.h"

namespace ttp {

namespace {

Error inFile(ErrorCode code, const PieceToCheck &piece, const QString &why)
{
    return {code, Doing::Verifying, piece.file.toString(), why, 0};
}

Result<QByteArray> readPiece(const PieceToCheck &piece, const Clock &clock)
{
    ReadCache cache(clock);
    const auto reader = piece.files->open(piece.fileIndex, cache);
    if (!reader)
        return reader.error();
    const ByteRange range = PieceGeometry(piece.file.length, piece.size).range(piece.index);
    QByteArray bytes(range.length, Qt::Uninitialized);
    for (qint64 at = 0; at < range.length;) {
        const qint64 got = (*reader)->read(bytes.data() + at, range.first + at, range.length - at);
        if (got < 0)
            return inFile(ErrorCode::ReadFailed, piece, QStringLiteral("the piece cannot be read"));
        if (got == 0)
            return inFile(ErrorCode::FileChanged, piece, QStringLiteral("it ends before its last piece"));
        at += got;
    }
    return bytes;
}

} // namespace

Result<void> checkPiece(const PieceToCheck &piece, const QString &databasePath, const Clock &clock)
{
    const auto database = Database::openReadOnly(databasePath);
    if (!database)
        return database.error();
    const auto right =
        makeHashRun(piece.file, HashRun{piece.size, piece.index, 1}, LayerReader(**database, piece.file));
    if (!right)
        return right.error();
    const Result<QByteArray> bytes = readPiece(piece, clock);
    if (!bytes)
        return bytes.error();
    const bool isOnly = PieceGeometry(piece.file.length, piece.size).count() == 1;
    if (pieceHash(*bytes, piece.size, isOnly) != right->front())
        return inFile(ErrorCode::PieceMismatch, piece, QStringLiteral("piece %1 is damaged").arg(piece.index));
    return {};
}

} // namespace ttp
