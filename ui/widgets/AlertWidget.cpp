// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/AlertWidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace ttp {

namespace {

constexpr char mark[] = "ttpReadAsAlert";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(mark).toBool() ? new QAccessibleWidget(widget, QAccessible::AlertMessage)
                                                     : nullptr;
}

} // namespace

void readAsAlert(QWidget *widget)
{
    QAccessible::installFactory(makeInterface); // a second time it changes nothing
    widget->setProperty(mark, true);
}

void announceAlert(QWidget *widget, const QString &text)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(widget, text);
    QAccessible::updateAccessibility(&announcement);
#else
    Q_UNUSED(text)
#endif
}

} // namespace ttp
