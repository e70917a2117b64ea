// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ButtonPadding.h"

#include <QPushButton>

namespace ttp {

void padButton(QPushButton *button)
{
    const QFontMetrics metrics = button->fontMetrics();
    const QSize text = metrics.size(Qt::TextShowMnemonic, button->text());
    button->setMinimumSize(text.width() + metrics.averageCharWidth() * 4, metrics.height() * 3 / 2);
}

} // namespace ttp
