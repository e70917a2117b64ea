// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/GroupsButton.h"

#include "ui/text/Format.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype mostOfName = 40;
constexpr qsizetype mostOfAll = 60;

// In a menu or on a button "&" would be a mnemonic.
QString plainOnControl(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

GroupsButton::GroupsButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ttp::icon(IconName::Users));
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groupsMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &GroupsButton::fill);
    display();
}

void GroupsButton::setGroups(const QList<GroupStatus> &groups)
{
    m_names.clear();
    for (const GroupStatus &group : groups)
        m_names.append(group.name);
    const qsizetype before = m_chosen.size();
    m_chosen.removeIf([this](const QString &name) { return !m_names.contains(name); });
    if (m_chosen.size() != before)
        display();
}

void GroupsButton::setChosen(const QStringList &names)
{
    if (std::exchange(m_chosen, names) != names)
        display();
}

void GroupsButton::setWhat(const QString &what)
{
    m_what = what;
    display();
}

void GroupsButton::fill()
{
    menu()->clear();
    for (const QString &name : std::as_const(m_names)) {
        QAction *action = menu()->addAction(plainOnControl(shownText(name, mostOfName)));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool isChosen) {
            m_chosen.removeAll(name);
            if (isChosen)
                m_chosen.append(name);
            display();
            Q_EMIT chosen(name, isChosen);
        });
    }
    if (!m_names.isEmpty())
        menu()->addSeparator();
    menu()->addAction(ttp::icon(IconName::Plus), tr("&New group\u2026"), this, &GroupsButton::newGroupAsked);
}

void GroupsButton::display()
{
    QStringList names;
    for (const QString &name : std::as_const(m_chosen))
        names.append(shownText(name, mostOfName));
    const QString all = QLocale().createSeparatedList(names);
    //: In place of the names of groups
    setText(names.isEmpty() ? tr("(none)") : plainOnControl(shownText(all, mostOfAll)));
    setToolTip(names.isEmpty() ? QString() : toolTipText(all));
    //: What is chosen, and which: "Groups: Genomics lab"
    setAccessibleName(tr("%1: %2").arg(m_what, names.isEmpty() ? tr("(none)") : all));
}

void GroupsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        display();
}

} // namespace ttp
