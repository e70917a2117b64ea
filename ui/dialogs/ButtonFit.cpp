// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ButtonFit.h"

#include "ui/widgets/ButtonPadding.h"

#include <QPushButton>

namespace ttp {

void fitButton(QPushButton *button)
{
    padButton(button);
    if (button->icon().isNull())
        return;
    const int side = button->fontMetrics().height();
    button->setIconSize({side, side});
    button->setMinimumWidth(button->minimumWidth() + side);
}

} // namespace ttp
