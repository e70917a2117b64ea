// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/LimitsMenu.h"

#include "ui/desktop/Tray.h"
#include "ui/text/Format.h"

#include <QActionGroup>
#include <QEvent>
#include <algorithm>
#include <utility>

namespace ttp {

LimitsMenu::LimitsMenu(std::optional<qint64> LimitOrder::*which, QWidget *parent)
    : QMenu(parent), m_which(which), m_group(new QActionGroup(this))
{
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        LimitOrder order;
        order.*m_which = action->data().toLongLong();
        Q_EMIT limitAsked(order);
    });
    fill();
}

void LimitsMenu::setLimit(qint64 limit)
{
    if (std::exchange(m_limit, limit) != limit)
        fill();
}

void LimitsMenu::fill()
{
    clear();
    addSection(m_which == &LimitOrder::down ? tr("Download at most") : tr("Upload at most"));
    QList<qint64> limits(std::begin(offeredLimits), std::end(offeredLimits));
    if (!limits.contains(m_limit))
        limits.insert(std::lower_bound(limits.begin(), limits.end(), m_limit), m_limit);
    for (const qint64 limit : std::as_const(limits))
        addLimit(limit);
    addSeparator();
    QAction *other = addAction(tr("&Other…"), this, &LimitsMenu::otherAsked);
    other->setObjectName(QStringLiteral("otherLimit"));
}

void LimitsMenu::addLimit(qint64 limit)
{
    QAction *action = addAction(limit == 0 ? tr("No limit") : rateText(limit));
    action->setObjectName(QStringLiteral("limit-%1").arg(limit));
    action->setCheckable(true);
    action->setData(limit);
    m_group->addAction(action);
    action->setChecked(limit == m_limit);
}

void LimitsMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace ttp
