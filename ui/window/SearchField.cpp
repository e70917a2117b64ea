// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/SearchField.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/FieldButtons.h"

#include <QAction>
#include <QKeyEvent>

namespace ttp {

namespace {

constexpr int characters = 32;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    setObjectName(QStringLiteral("searchField"));
    setAcceptDrops(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setUpFieldButtons(*this);
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * characters, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && !text().isEmpty())
        clear();
    else if (isEscape || event->key() == Qt::Key_Down)
        Q_EMIT leaveAsked();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ttp
