// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ttp {

class EmptyState;
class GroupsModel;
class MembersModel;
class NoteLine;

/// The groups, and who is in the one that is chosen: peers are added and taken out by their mark, with the space bar
/// too. GUI thread.
class GroupsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPanel(const WindowContext &context, QWidget *parent = nullptr);

    void display(const NodeSnapshotPtr &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// Asks for its name.
    void createGroup();
    void change(const UserId &user, bool isMember);
    void follow();
    void retranslate();

    WindowContext m_context;
    NodeSnapshotPtr m_now;
    GroupId m_toChoose;
    GroupsModel *m_groups;
    MembersModel *m_members;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_firstGroup;
    QLabel *m_groupsLabel;
    QListView *m_groupsView;
    QPushButton *m_newGroup;
    QLabel *m_membersLabel;
    QListView *m_membersView;
    NoteLine *m_note;
};

} // namespace ttp
