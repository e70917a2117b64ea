// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QPushButton;

namespace ttp {

/// Room around the text of a button, and a picture as high as the text beside it, whatever the size of the font. To be
/// called again when text or font have changed. GUI thread.
void fitButton(QPushButton *button);

} // namespace ttp
