// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/TreeTop.h"

#include "core/content/MerkleTree.h"

#include <utility>

namespace ttp {

Result<TreeTop> TreeTop::fromLayer(std::vector<Hash256> layer, qint64 length)
{
    int level = PieceSize::coarse().level();
    if (layer.empty() || qint64(layer.size()) != nodeCount(length, level)) {
        return Error{ErrorCode::InvalidInput, Doing::Serving, QString::number(length),
                     QStringLiteral("a layer of 64 MiB pieces with %1 hashes").arg(layer.size()), 0};
    }
    TreeTop top;
    top.m_levels.push_back(std::move(layer));
    for (; top.m_levels.back().size() > 1; ++level)
        top.m_levels.push_back(foldLayer(top.m_levels.back(), level, level + 1));
    return top;
}

Hash256 TreeTop::node(int level, qint64 index) const
{
    const size_t at = size_t(level - PieceSize::coarse().level());
    Q_ASSERT(at < m_levels.size() && index >= 0);
    const std::vector<Hash256> &nodes = m_levels[at];
    return index < qint64(nodes.size()) ? nodes[size_t(index)] : padHash(level);
}

} // namespace ttp
