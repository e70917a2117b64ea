// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QPalette;

namespace ttp {

/// The two palettes of the program, for the style Fusion. Words have a contrast of at least 4.5:1 on the ground that
/// their role belongs to; what is disabled is exempt, and has 2:1.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace ttp
