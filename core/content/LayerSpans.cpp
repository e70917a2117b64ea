// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/LayerSpans.h"

#include "core/content/MerkleTree.h"

#include <algorithm>
#include <cstring>

namespace ttp {

static_assert(sizeof(Hash256) == size_t(Hash256::size), "a list of hashes is copied as bytes");

int storedLevelFor(int level)
{
    Q_ASSERT(level >= 0);
    return *std::find_if(storedLevels.rbegin(), storedLevels.rend(), [level](int stored) { return stored <= level; });
}

QList<int> storedLevelsOf(qint64 length)
{
    QList<int> levels;
    std::copy_if(storedLevels.begin(), storedLevels.end(), std::back_inserter(levels),
                 [length](int level) { return nodeCount(length, level) > 1; });
    return levels;
}

LayerSpans::LayerSpans(qint64 length, int level) : m_hashes(nodeCount(length, level))
{
    Q_ASSERT(std::find(storedLevels.begin(), storedLevels.end(), level) != storedLevels.end());
}

PieceRange LayerSpans::hashesOf(qint64 span) const
{
    Q_ASSERT(span >= 0 && span < spanCount());
    const qint64 first = span * hashesPerSpan;
    return {first, std::min(hashesPerSpan, m_hashes - first)};
}

PieceRange LayerSpans::spansOf(const PieceRange &hashes) const
{
    if (hashes.isEmpty())
        return {};
    Q_ASSERT(hashes.first >= 0 && hashes.end() <= m_hashes);
    const qint64 first = spanOf(hashes.first);
    return {first, spanOf(hashes.end() - 1) - first + 1};
}

QByteArray octetsOfHashes(std::span<const Hash256> hashes)
{
    return QByteArray(reinterpret_cast<const char *>(hashes.data()), qsizetype(hashes.size_bytes()));
}

std::optional<std::vector<Hash256>> hashesOfOctets(QByteArrayView octets)
{
    if (octets.size() % Hash256::size != 0)
        return std::nullopt;
    std::vector<Hash256> hashes(size_t(octets.size() / Hash256::size));
    if (!hashes.empty())
        std::memcpy(hashes.data(), octets.data(), size_t(octets.size()));
    return hashes;
}

} // namespace ttp
