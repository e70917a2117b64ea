// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/PieceGeometry.h"

#include <QList>
#include <limits>
#include <span>
#include <vector>

namespace ttp {

/// The one byte-space of a version of a share (design.md section 9.3): all files end to end in list order. What
/// GET /shares/{id}/versions/{n}/content, extents and piece maps speak of.
///
/// Pieces are the 512 KiB pieces of each file, numbered through in list order; a piece never holds bytes of two files
/// and an empty file has none. So consecutive pieces are consecutive bytes. Read-only once made: safe on every
/// thread. 16 bytes a file; every question is answered by binary search.
/// At most maxPieces of them: each takes memory in everybody who fetches, long before its bytes come.
class ContentLayout
{
public:
    /// 128 TiB in pieces of 512 KiB.
    static constexpr qint64 maxPieces = qint64(1) << 28;

    /// One piece and where it is.
    struct Piece {
        /// Position of the file in the list.
        qint64 file = 0;
        /// Number of the piece in its file.
        qint64 indexInFile = 0;
        /// Its bytes within the file.
        ByteRange inFile;
        /// Its bytes within the byte-space.
        ByteRange inContent;

        bool operator==(const Piece &) const = default;
    };
    /// Part of a file.
    struct Slice {
        qint64 file = 0;
        ByteRange inFile;

        bool operator==(const Slice &) const = default;
    };

    ContentLayout() = default;
    /// From the lengths of the files in list order. InvalidInput for a negative length; TooLarge when their sum is
    /// above maxContentLength, or they have more than maxPieces.
    [[nodiscard]] static Result<ContentLayout> fromLengths(std::span<const qint64> lengths);

    [[nodiscard]] qint64 fileCount() const { return qint64(m_starts.size()) - 1; }
    [[nodiscard]] qint64 byteCount() const { return m_starts.back(); }
    [[nodiscard]] qint64 pieceCount() const { return m_pieces.back(); }

    /// The bytes of a file within the byte-space.
    [[nodiscard]] ByteRange bytesOfFile(qint64 file) const;
    /// The pieces of a file; an empty range for an empty file.
    [[nodiscard]] PieceRange piecesOfFile(qint64 file) const;
    /// The file that holds the byte at offset (0 … byteCount() - 1); never an empty file.
    [[nodiscard]] qint64 fileAt(qint64 offset) const;
    /// The piece that holds the byte at offset (0 … byteCount() - 1).
    [[nodiscard]] qint64 pieceAt(qint64 offset) const;
    /// Where piece `index` (0 … pieceCount() - 1) is.
    [[nodiscard]] Piece piece(qint64 index) const;
    /// The pieces of which at least one byte is in range, which must lie within the byte-space.
    [[nodiscard]] PieceRange touchedBy(const ByteRange &range) const;
    /// The pieces of which every byte is in range, which must lie within the byte-space.
    [[nodiscard]] PieceRange containedIn(const ByteRange &range) const;
    /// The bytes of these pieces within the byte-space.
    [[nodiscard]] ByteRange bytesOf(const PieceRange &pieces) const;
    /// The range cut at file borders, in order, without empty slices. At most `most` of them.
    [[nodiscard]] QList<Slice> slices(const ByteRange &range,
                                      qsizetype most = std::numeric_limits<qsizetype>::max()) const;

private:
    /// Sums of the lengths (of the piece counts) of all files before file i; the last entry is the total.
    std::vector<qint64> m_starts{0};
    std::vector<qint64> m_pieces{0};
};

} // namespace ttp
