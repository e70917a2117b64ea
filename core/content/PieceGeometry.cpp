// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PieceGeometry.h"

#include "core/content/FileId.h"

#include <algorithm>

namespace ttp {

ByteRange ByteRange::intersected(const ByteRange &other) const
{
    const qint64 from = std::max(first, other.first);
    const qint64 to = std::min(end(), other.end());
    return {from, std::max<qint64>(0, to - from)};
}

PieceGeometry::PieceGeometry(qint64 length, PieceSize size)
    : m_length(length), m_size(size), m_count((length + size.bytes() - 1) / size.bytes())
{
    Q_ASSERT(length >= 0 && length <= maxContentLength);
}

ByteRange PieceGeometry::range(qint64 index) const
{
    Q_ASSERT(hasPiece(index));
    const qint64 first = index * m_size.bytes();
    return {first, std::min(m_size.bytes(), m_length - first)};
}

qint64 PieceGeometry::indexAt(qint64 offset) const
{
    Q_ASSERT(offset >= 0 && offset < m_length);
    return offset / m_size.bytes();
}

PieceRange PieceGeometry::touchedBy(const ByteRange &range) const
{
    if (range.isEmpty())
        return {};
    const qint64 first = indexAt(range.first);
    return {first, indexAt(range.end() - 1) - first + 1};
}

ByteRange PieceGeometry::bytesOf(const PieceRange &pieces) const
{
    if (pieces.isEmpty())
        return {};
    Q_ASSERT(hasPiece(pieces.first) && hasPiece(pieces.end() - 1));
    const qint64 first = pieces.first * m_size.bytes();
    return {first, range(pieces.end() - 1).end() - first};
}

} // namespace ttp
