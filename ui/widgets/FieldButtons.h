// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QLineEdit;

namespace ttp {

/// Gives a field Qt's button that empties it, and every button in it a name for screen readers: pictures that were put
/// there speak as the field does. When the field has its accessible name, and once more for another language.
void setUpFieldButtons(QLineEdit &field);

} // namespace ttp
