// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QStringList>
#include <QToolButton>

namespace ttp {

/// Chooses among the groups: a button that says which ones are chosen, with a menu to check and uncheck them. Names
/// are what somebody typed here once, and are plain. GUI thread.
class GroupsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit GroupsButton(QWidget *parent = nullptr);

    /// Those there are; what is chosen of others is forgotten. While the menu is open it stays as it is.
    void setGroups(const QList<GroupStatus> &groups);
    /// Does not tell chosen().
    void setChosen(const QList<GroupId> &groups);
    [[nodiscard]] const QList<GroupId> &chosenGroups() const { return m_chosen; }
    /// The same by their names, as they are.
    [[nodiscard]] QStringList chosenNames() const;

    /// Its accessible name begins with it: "Groups".
    void setWhat(const QString &what);

Q_SIGNALS:
    /// By the person: this one is chosen now, or is not any more.
    void chosen(const ttp::GroupId &group, bool isChosen);
    /// "New group…" of the menu.
    void newGroupAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void display();

    QString m_what;
    QList<GroupStatus> m_groups;
    QList<GroupId> m_chosen;
};

} // namespace ttp
