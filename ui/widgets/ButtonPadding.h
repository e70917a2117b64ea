// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QPushButton;

namespace ttp {

/// Room around the button's text that grows with its font; styles give a few pixels whatever its size. To be called
/// again when its text or font has changed.
void padButton(QPushButton *button);

} // namespace ttp
