// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>

namespace ttp {

/// The text of the label can be selected and copied, by the mouse and by the keyboard: Tab comes to it, which Qt leaves
/// out where there are no links in it.
inline void letSelect(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
}

} // namespace ttp
