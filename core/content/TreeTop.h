// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Result.h"

#include <vector>

namespace ttp {

/// All nodes of one file's tree from level 12 (64 MiB) up to the root: 64 bytes for every 64 MiB, 1 MB for 1 TB.
/// Made once for a file that is asked often, then read-only and so safe on every thread.
class TreeTop
{
public:
    /// From the whole layer at level 12; InvalidInput unless it has the hashes that a file of this length has there.
    [[nodiscard]] static Result<TreeTop> fromLayer(std::vector<Hash256> layer, qint64 length);

    /// The node; padHash(level) beyond the end of the file. level is 12 … max(12, treeDepth(length)).
    [[nodiscard]] Hash256 node(int level, qint64 index) const;
    /// The root of the file when it has more than one piece of 64 MiB.
    [[nodiscard]] Hash256 root() const { return m_levels.back().front(); }

private:
    TreeTop() = default;

    /// m_levels[0] is level 12; without padding.
    std::vector<std::vector<Hash256>> m_levels;
};

} // namespace ttp
