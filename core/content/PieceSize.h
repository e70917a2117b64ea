// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <compare>

namespace ttp {

/// The size of a piece: a power of two from 16 KiB to 64 MiB, and so a level of the BEP 52 tree.
/// Level 0 are the leaves of 16 KiB, level 5 the pieces of 512 KiB, level 12 those of 64 MiB.
class PieceSize
{
public:
    static constexpr qint64 leafBytes = 16 * 1024;
    static constexpr int maxLevel = 12;

    /// The only door for a number from outside. PieceSizeInvalid for anything but the 13 sizes above.
    [[nodiscard]] static Result<PieceSize> fromBytes(qint64 bytes);
    /// 16 KiB: what is hashed. Level 0.
    [[nodiscard]] static constexpr PieceSize leaf() { return PieceSize(0); }
    /// 512 KiB: what is checked, had and announced where nothing else is said. Level 5.
    [[nodiscard]] static constexpr PieceSize standard() { return PieceSize(5); }
    /// 64 MiB: one span of leaves, the coarsest stored layer. Level 12.
    [[nodiscard]] static constexpr PieceSize coarse() { return PieceSize(maxLevel); }
    /// 16 MiB: the largest piece that travels as one body (design.md section 9.4). Level 10.
    [[nodiscard]] static constexpr PieceSize largestBody() { return PieceSize(10); }

    [[nodiscard]] constexpr qint64 bytes() const { return leafBytes << m_level; }
    /// The height above the leaves, 0 to 12.
    [[nodiscard]] constexpr int level() const { return m_level; }
    /// How many leaves a full piece has: 2^level.
    [[nodiscard]] constexpr qint64 leaves() const { return qint64(1) << m_level; }

    constexpr auto operator<=>(const PieceSize &) const = default;

private:
    explicit constexpr PieceSize(int level) : m_level(level) {}

    int m_level;
};

} // namespace ttp
