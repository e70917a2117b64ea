// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/GrowingDialog.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace ttp {

bool GrowingDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        grow();
    return isHandled;
}

void GrowingDialog::grow()
{
    if (!layout())
        return;
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    const int high = layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(wide) : minimumHeight();
    if (high > height())
        resize(wide, high);
}

} // namespace ttp
