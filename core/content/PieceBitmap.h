// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/PieceGeometry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <limits>

namespace ttp {

/// One bit for each piece: had, wanted, or whatever the owner means by it. Copies share until one is changed, so it
/// crosses threads as a value; 2 million pieces (1 TB) are 250 KB.
///
/// Indexes must be 0 … size() - 1 and ranges lie within; offences stop a debug build.
class PieceBitmap
{
public:
    PieceBitmap() = default;
    /// size bits, all of them `value`.
    explicit PieceBitmap(qint64 size, bool value = false);

    /// The bitmap in BEP 3 order: bit 7 of octet 0 is piece 0. ProtocolViolation unless there are exactly
    /// (size + 7) / 8 octets and the spare bits at the end are zero.
    [[nodiscard]] static Result<PieceBitmap> fromOctets(QByteArrayView octets, qint64 size);
    /// The (size + 7) / 8 octets of fromOctets().
    [[nodiscard]] QByteArray toOctets() const;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// How many bits are set; kept up to date, costs nothing to ask.
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isComplete() const { return m_count == m_size; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    [[nodiscard]] bool test(qint64 index) const;
    void set(qint64 index, bool value = true);
    void clear(qint64 index) { set(index, false); }
    void setRange(const PieceRange &range, bool value = true);
    /// How many bits of the range are set.
    [[nodiscard]] qint64 countIn(const PieceRange &range) const;
    /// True when all of the range are set; true for an empty range.
    [[nodiscard]] bool hasAll(const PieceRange &range) const;

    /// The first set bit at or after `from`, which may be size(); -1 when there is none.
    [[nodiscard]] qint64 nextSet(qint64 from) const;
    /// The first clear bit at or after `from`, which may be size(); -1 when there is none.
    [[nodiscard]] qint64 nextUnset(qint64 from) const;
    /// The runs of set bits in order, at most `most` of them.
    [[nodiscard]] QList<PieceRange> runs(qsizetype most = std::numeric_limits<qsizetype>::max()) const;

    /// The bitmap for pieces `factor` times as large (a power of two): a coarse piece is set when all its parts are.
    [[nodiscard]] PieceBitmap folded(qint64 factor) const;
    /// Bit by bit with a bitmap of the same size.
    PieceBitmap &operator|=(const PieceBitmap &other);
    PieceBitmap &operator&=(const PieceBitmap &other);
    /// Clears every bit that is set in other.
    PieceBitmap &subtract(const PieceBitmap &other);

    bool operator==(const PieceBitmap &) const = default;

private:
    [[nodiscard]] qint64 next(qint64 from, bool value) const;
    void recount();

    qint64 m_size = 0;
    qint64 m_count = 0;
    /// Piece i is bit 63 - i % 64 of word i / 64, so that the words written big-endian are the octets. Spare bits
    /// of the last word are always zero.
    QList<quint64> m_words;
};

} // namespace ttp
