// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/Densities.h"

#include "ui/delegates/RowDelegate.h"
#include "ui/desktop/WindowSettings.h"

#include <QAbstractItemView>

namespace ttp {

void applyDensity(QWidget &below, Density density)
{
    for (RowDelegate *delegate : below.findChildren<RowDelegate *>())
        delegate->setCompact(density == Density::Compact);
    for (QAbstractItemView *view : below.findChildren<QAbstractItemView *>())
        view->doItemsLayout();
}

} // namespace ttp
