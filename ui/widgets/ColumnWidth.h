// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QTreeView;

namespace ttp {

/// How wide a column is at first: so many average characters, and never less than its title in this language. The
/// column may be hidden.
[[nodiscard]] int firstWidthOf(const QTreeView &view, int column, int characters);

} // namespace ttp
