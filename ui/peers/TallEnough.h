// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QDialog;

namespace ttp {

/// From now on the dialog grows when what is in it needs more height at its width: words that wrap, notes that appear.
/// Qt knows of the height of wrapped words inside a window, but not for the window itself. After its layout was made.
void keepTallEnough(QDialog *dialog);

} // namespace ttp
