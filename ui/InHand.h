// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ttp {

/// True while a mouse button is pressed or a menu is open anywhere in the program: rows must not move under the hand.
/// GUI thread. For DatasetsProxy::setHold().
[[nodiscard]] bool isInHand();

} // namespace ttp
