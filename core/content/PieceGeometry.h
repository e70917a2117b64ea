// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/PieceSize.h"

namespace ttp {

/// Bytes first … first + length - 1 of something. Units: bytes. Empty when length is 0.
struct ByteRange {
    qint64 first = 0;
    qint64 length = 0;

    /// The offset behind the last byte.
    [[nodiscard]] constexpr qint64 end() const { return first + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length == 0; }
    [[nodiscard]] constexpr bool contains(qint64 offset) const { return offset >= first && offset < end(); }
    /// The bytes that are in both; an empty range at the larger first when there are none.
    [[nodiscard]] ByteRange intersected(const ByteRange &other) const;

    bool operator==(const ByteRange &) const = default;
};

/// Pieces first … first + count - 1. Units: pieces of a size that the context says.
struct PieceRange {
    qint64 first = 0;
    qint64 count = 0;

    /// The index behind the last piece.
    [[nodiscard]] constexpr qint64 end() const { return first + count; }
    [[nodiscard]] constexpr bool isEmpty() const { return count == 0; }
    [[nodiscard]] constexpr bool contains(qint64 index) const { return index >= first && index < end(); }

    bool operator==(const PieceRange &) const = default;
};

/// How one file of `length` bytes falls into pieces. All sums over pieces and offsets of a file are done here.
///
/// Every piece but the last is full; the last has 1 … size bytes; the empty file has no piece. A pure value.
class PieceGeometry
{
public:
    /// length is 0 … maxContentLength.
    PieceGeometry(qint64 length, PieceSize size);

    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] PieceSize size() const { return m_size; }
    /// How many pieces there are.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// True when piece index exists.
    [[nodiscard]] bool hasPiece(qint64 index) const { return index >= 0 && index < m_count; }
    /// The bytes of piece index, which must exist.
    [[nodiscard]] ByteRange range(qint64 index) const;
    /// The piece that holds the byte at offset, which must be 0 … length - 1.
    [[nodiscard]] qint64 indexAt(qint64 offset) const;
    /// The pieces of which at least one byte is in range; range must lie within the file.
    [[nodiscard]] PieceRange touchedBy(const ByteRange &range) const;
    /// The bytes of these pieces, which must exist.
    [[nodiscard]] ByteRange bytesOf(const PieceRange &pieces) const;

    bool operator==(const PieceGeometry &) const = default;

private:
    qint64 m_length;
    PieceSize m_size;
    qint64 m_count;
};

} // namespace ttp
