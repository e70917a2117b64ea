// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/GroupsButton.h"

#include "ui/text/Format.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <algorithm>
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
    m_groups = groups;
    m_chosen.removeIf([&groups](const GroupId &chosen) {
        return std::none_of(groups.begin(), groups.end(),
                            [&chosen](const GroupStatus &group) { return group.group == chosen; });
    });
    display();
}

void GroupsButton::setChosen(const QList<GroupId> &groups)
{
    if (std::exchange(m_chosen, groups) != groups)
        display();
}

QStringList GroupsButton::chosenNames() const
{
    QStringList names;
    for (const GroupStatus &group : m_groups) {
        if (m_chosen.contains(group.group))
            names.append(group.name);
    }
    return names;
}

void GroupsButton::setWhat(const QString &what)
{
    m_what = what;
    menu()->setTitle(what); // never seen, but its action has a name by it
    display();
}

void GroupsButton::fill()
{
    menu()->clear();
    for (const GroupStatus &group : std::as_const(m_groups)) {
        QAction *action = menu()->addAction(plainOnControl(shownText(group.name, mostOfName)));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(group.group));
        connect(action, &QAction::toggled, this, [this, id = group.group](bool isChosen) {
            m_chosen.removeAll(id);
            if (isChosen)
                m_chosen.append(id);
            display();
            Q_EMIT chosen(id, isChosen);
        });
    }
    if (!m_groups.isEmpty())
        menu()->addSeparator();
    menu()->addAction(ttp::icon(IconName::Plus), tr("&New group\u2026"), this, &GroupsButton::newGroupAsked);
}

void GroupsButton::display()
{
    QStringList names;
    for (const QString &name : chosenNames())
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
