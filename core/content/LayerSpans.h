// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/content/PieceGeometry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace ttp {

/// The layers that are kept: 16 KiB, 512 KiB and 64 MiB. Every other size is made from the one below it.
inline constexpr std::array storedLevels{0, 5, 12};

/// Hashes in a full span: 128 KiB of them. A span of level 0 covers 64 MiB, of level 5 2 GiB, of level 12 256 GiB.
inline constexpr qint64 hashesPerSpan = 4096;

/// The highest stored level that is not above this one: what a node at `level` is made from. level >= 0.
[[nodiscard]] int storedLevelFor(int level);

/// The stored layers of a file of this length: those with more than one hash, since a layer of one hash is the root
/// and stands in the FileId. None for a file of up to 16 KiB.
[[nodiscard]] QList<int> storedLevelsOf(qint64 length);

/// A piece of a stored layer: one row of the database.
struct StoredSpan {
    int level = 0;
    /// Counts spans of this level from the beginning of the file.
    qint64 span = 0;
    /// hashesPerSpan of them, fewer in the last span of a layer; no padding.
    std::vector<Hash256> hashes;

    bool operator==(const StoredSpan &) const = default;
};

/// How the layer at one level of one file falls into spans.
class LayerSpans
{
public:
    /// level is one of storedLevels, length 0 … maxContentLength.
    LayerSpans(qint64 length, int level);

    /// Hashes in the layer, without padding.
    [[nodiscard]] qint64 hashCount() const { return m_hashes; }
    [[nodiscard]] qint64 spanCount() const { return (m_hashes + hashesPerSpan - 1) / hashesPerSpan; }
    /// Which hashes of the layer are in this span, which must exist.
    [[nodiscard]] PieceRange hashesOf(qint64 span) const;
    /// The spans that hold these hashes, which must exist.
    [[nodiscard]] PieceRange spansOf(const PieceRange &hashes) const;
    /// The span that holds a hash, and the hash's place in it.
    [[nodiscard]] static qint64 spanOf(qint64 hash) { return hash / hashesPerSpan; }
    [[nodiscard]] static qint64 placeInSpan(qint64 hash) { return hash % hashesPerSpan; }

private:
    qint64 m_hashes;
};

/// The hashes one after the other, 32 bytes each: how they travel and how they are stored.
[[nodiscard]] QByteArray octetsOfHashes(std::span<const Hash256> hashes);

/// The hashes in these bytes; nothing when their number is no multiple of 32.
[[nodiscard]] std::optional<std::vector<Hash256>> hashesOfOctets(QByteArrayView octets);

} // namespace ttp
