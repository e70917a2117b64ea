// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/ContentLayout.h"

#include "core/content/FileId.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr PieceSize pieceSize = PieceSize::standard();

/// The file that holds `value` in sums before each file: the last of those that begin at or before it, so that empty
/// files in front are skipped.
qint64 fileHolding(const std::vector<qint64> &sums, qint64 value)
{
    Q_ASSERT(value >= 0 && value < sums.back());
    return std::upper_bound(sums.begin(), sums.end(), value) - sums.begin() - 1;
}

} // namespace

Result<ContentLayout> ContentLayout::fromLengths(std::span<const qint64> lengths)
{
    ContentLayout layout;
    layout.m_starts.reserve(lengths.size() + 1);
    layout.m_pieces.reserve(lengths.size() + 1);
    for (const qint64 length : lengths) {
        if (length < 0) {
            return Error{ErrorCode::InvalidInput, Doing::ParsingMessage, QString::number(length),
                         QStringLiteral("a negative file length"), 0};
        }
        if (length > maxContentLength - layout.byteCount()) {
            return Error{ErrorCode::TooLarge,
                         Doing::ParsingMessage,
                         {},
                         QStringLiteral("the files are longer than 2^53 - 1 bytes together"),
                         0};
        }
        const qint64 pieces = PieceGeometry(length, pieceSize).count();
        if (pieces > maxPieces - layout.pieceCount()) {
            return Error{ErrorCode::TooLarge,
                         Doing::ParsingMessage,
                         {},
                         QStringLiteral("the files have more pieces than a version may have"),
                         0};
        }
        layout.m_starts.push_back(layout.byteCount() + length);
        layout.m_pieces.push_back(layout.pieceCount() + pieces);
    }
    return layout;
}

ByteRange ContentLayout::bytesOfFile(qint64 file) const
{
    Q_ASSERT(file >= 0 && file < fileCount());
    const qint64 first = m_starts[size_t(file)];
    return {first, m_starts[size_t(file) + 1] - first};
}

PieceRange ContentLayout::piecesOfFile(qint64 file) const
{
    Q_ASSERT(file >= 0 && file < fileCount());
    const qint64 first = m_pieces[size_t(file)];
    return {first, m_pieces[size_t(file) + 1] - first};
}

qint64 ContentLayout::fileAt(qint64 offset) const
{
    return fileHolding(m_starts, offset);
}

qint64 ContentLayout::pieceAt(qint64 offset) const
{
    const qint64 file = fileAt(offset);
    return m_pieces[size_t(file)] + (offset - m_starts[size_t(file)]) / pieceSize.bytes();
}

ContentLayout::Piece ContentLayout::piece(qint64 index) const
{
    const qint64 file = fileHolding(m_pieces, index);
    const ByteRange bytes = bytesOfFile(file);
    const qint64 indexInFile = index - m_pieces[size_t(file)];
    const ByteRange inFile = PieceGeometry(bytes.length, pieceSize).range(indexInFile);
    return {file, indexInFile, inFile, {bytes.first + inFile.first, inFile.length}};
}

PieceRange ContentLayout::touchedBy(const ByteRange &range) const
{
    if (range.isEmpty())
        return {};
    const qint64 first = pieceAt(range.first);
    return {first, pieceAt(range.end() - 1) - first + 1};
}

PieceRange ContentLayout::containedIn(const ByteRange &range) const
{
    PieceRange pieces = touchedBy(range);
    if (!pieces.isEmpty() && piece(pieces.first).inContent.first < range.first) {
        ++pieces.first;
        --pieces.count;
    }
    if (!pieces.isEmpty() && piece(pieces.end() - 1).inContent.end() > range.end())
        --pieces.count;
    return pieces.isEmpty() ? PieceRange{} : pieces;
}

ByteRange ContentLayout::bytesOf(const PieceRange &pieces) const
{
    if (pieces.isEmpty())
        return {};
    const qint64 first = piece(pieces.first).inContent.first;
    return {first, piece(pieces.end() - 1).inContent.end() - first};
}

QList<ContentLayout::Slice> ContentLayout::slices(const ByteRange &range, qsizetype most) const
{
    QList<Slice> out;
    for (qint64 at = range.first; at < range.end() && out.size() < most;) {
        const qint64 file = fileAt(at);
        const ByteRange bytes = bytesOfFile(file);
        const qint64 stop = std::min(bytes.end(), range.end());
        out.append(Slice{file, {at - bytes.first, stop - at}});
        at = stop;
    }
    return out;
}

} // namespace ttp
