// SPDX-License-Identifier: GPL-3.0-only
#include "ui/InHand.h"

#include <QApplication>

namespace ttp {

bool isInHand()
{
    return QGuiApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget();
}

} // namespace ttp
