// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FilterField.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace ttp {

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (!isEnter)
        QLineEdit::keyPressEvent(event);
}

} // namespace ttp
