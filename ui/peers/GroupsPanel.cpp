// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/GroupsPanel.h"

#include "ui/NodeFeed.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/peers/GroupsModel.h"
#include "ui/peers/NewGroupDialog.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/OrderProblem.h"
#include "ui/text/Format.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace ttp {

GroupsPanel::GroupsPanel(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_groups(new GroupsModel(this)), m_members(new MembersModel(this)),
      m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_firstGroup(nullptr),
      m_groupsLabel(new QLabel(this)), m_groupsView(new QListView(this)), m_newGroup(new QPushButton(this)),
      m_membersLabel(new QLabel(this)), m_membersView(new QListView(this)), m_note(new NoteLine(this))
{
    build();
    retranslate();
    connect(m_newGroup, &QPushButton::clicked, this, &GroupsPanel::createGroup);
    connect(m_firstGroup, &QPushButton::clicked, this, &GroupsPanel::createGroup);
    connect(m_groupsView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_note->say(MessageLevel::Info, {});
        follow();
    });
    connect(m_members, &MembersModel::membershipAsked, this, &GroupsPanel::change);
}

void GroupsPanel::build()
{
    m_groupsView->setObjectName(QStringLiteral("groups"));
    m_groupsView->setModel(m_groups);
    m_groupsLabel->setBuddy(m_groupsView);
    m_membersView->setObjectName(QStringLiteral("members"));
    m_membersView->setModel(m_members);
    m_membersLabel->setTextFormat(Qt::PlainText);
    for (QListView *view : {m_groupsView, m_membersView}) {
        view->setItemDelegate(new RowDelegate(view));
        view->setUniformItemSizes(true);
        view->setAlternatingRowColors(true);
        view->setTextElideMode(Qt::ElideRight);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_groupsView->setIconSize({side, side});
    m_newGroup->setObjectName(QStringLiteral("newGroup"));
    m_note->setObjectName(QStringLiteral("groupsNote"));
    auto *lists = new QWidget(this);
    auto *grid = new QGridLayout(lists);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_groupsLabel, 0, 0);
    grid->addWidget(m_groupsView, 1, 0);
    grid->addWidget(m_newGroup, 2, 0, Qt::AlignLeading);
    grid->addWidget(m_membersLabel, 0, 1);
    grid->addWidget(m_membersView, 1, 1);
    grid->addWidget(m_note, 2, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_empty->setObjectName(QStringLiteral("noGroups"));
    m_firstGroup = m_empty->addButton(QString());
    m_firstGroup->setObjectName(QStringLiteral("firstGroup"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(lists);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages);
}

void GroupsPanel::display(const NodeSnapshotPtr &now)
{
    m_now = now;
    m_groups->applySnapshot(*now);
    m_pages->setCurrentIndex(m_groups->rowCount() > 0 ? 1 : 0);
    if (const QModelIndex made = m_groups->indexOf(m_toChoose); made.isValid()) {
        m_groupsView->setCurrentIndex(made);
        m_toChoose = {};
    } else if (!m_groupsView->currentIndex().isValid() && m_groups->rowCount() > 0) {
        m_groupsView->setCurrentIndex(m_groups->index(0, 0));
    }
    follow();
}

// The marks are those of the group that is chosen.
void GroupsPanel::follow()
{
    const QModelIndex current = m_groupsView->currentIndex();
    if (!m_now)
        return;
    m_members->applySnapshot(*m_now, current.isValid() ? m_groups->row(current).group : GroupId());
    m_membersView->setEnabled(current.isValid());
    //: Above the list of peers, those that are in the group are marked
    m_membersLabel->setText(
        current.isValid() ? tr("Who is in %1").arg(isolated(shownText(m_groups->row(current).name, 60))) : QString());
    m_membersView->setAccessibleName(current.isValid() ? m_membersLabel->text() : tr("Who is in the group"));
}

void GroupsPanel::createGroup()
{
    auto *dialog = new NewGroupDialog(m_context, this);
    connect(dialog, &NewGroupDialog::created, this, [this](const GroupStatus &group) { m_toChoose = group.group; });
    dialog->open();
}

void GroupsPanel::change(const UserId &user, bool isMember)
{
    const QModelIndex current = m_groupsView->currentIndex();
    if (!current.isValid())
        return;
    const QList<UserId> users{user};
    const GroupId group = m_groups->row(current).group;
    m_note->say(MessageLevel::Info, {});
    m_context.client.changeGroup(group.toString(), isMember ? users : QList<UserId>(),
                                 isMember ? QList<UserId>() : users, this,
                                 [this, group](const Result<GroupStatus> &changed) {
                                     m_context.feed.askNow();
                                     const QModelIndex shown = m_groupsView->currentIndex();
                                     const bool isStillShown = shown.isValid() && m_groups->row(shown).group == group;
                                     if (!changed)
                                         tellProblem(m_context, *m_note, isStillShown, changed.error());
                                 });
}

void GroupsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GroupsPanel::retranslate()
{
    m_groupsLabel->setText(tr("&Groups"));
    m_groupsView->setAccessibleName(tr("Groups"));
    m_newGroup->setText(tr("Ne&w group\u2026"));
    m_firstGroup->setText(tr("New group\u2026"));
    m_empty->setContent(IconName::Users, tr("No groups yet"),
                        tr("A group is several peers under one name. What is shared with a group is served to whoever "
                           "is in it, also to those who join later."));
    // The words of the models are asked for when they are painted.
    m_groupsView->viewport()->update();
    m_membersView->viewport()->update();
    follow();
}

} // namespace ttp
