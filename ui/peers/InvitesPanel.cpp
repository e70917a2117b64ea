// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/InvitesPanel.h"

#include "ui/NodeFeed.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/peers/InvitesModel.h"
#include "ui/peers/NoteLine.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/ColumnWidth.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace ttp {

InvitesPanel::InvitesPanel(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new InvitesModel(this)), m_pages(new QStackedWidget(this)),
      m_view(new QTreeView(this)), m_empty(new EmptyState(this)), m_invite(nullptr), m_revoke(new QPushButton(this)),
      m_note(new NoteLine(this))
{
    build();
    retranslate();
    connect(m_invite, &QPushButton::clicked, this, &InvitesPanel::inviteAsked);
    connect(m_revoke, &QPushButton::clicked, this, &InvitesPanel::revoke);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvitesPanel::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &InvitesPanel::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_guard.moved();
        follow();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &InvitesPanel::follow);
    follow();
}

void InvitesPanel::build()
{
    m_view->setObjectName(QStringLiteral("invites"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    for (const auto &[column, characters] :
         {std::pair(InvitesModel::CreatedColumn, 28), std::pair(InvitesModel::UsesColumn, 16),
          std::pair(InvitesModel::ExpiresColumn, 24), std::pair(InvitesModel::GroupsColumn, 24)})
        m_view->header()->resizeSection(column, firstWidthOf(*m_view, column, characters));
    m_empty->setObjectName(QStringLiteral("noInvites"));
    m_invite = m_empty->addButton(QString());
    m_invite->setObjectName(QStringLiteral("inviteFromEmpty"));
    m_revoke->setObjectName(QStringLiteral("revokeOpenInvite"));
    m_note->setObjectName(QStringLiteral("invitesNote"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_revoke);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
}

void InvitesPanel::applySnapshot(const NodeSnapshot &snapshot)
{
    const QModelIndex before = chosen();
    const InviteId invite = before.isValid() ? m_model->row(before).invite : InviteId();
    m_model->applySnapshot(snapshot);
    // The view goes on to the neighbour of a row that goes.
    if (before.isValid() && !m_model->indexOf(invite).isValid())
        chooseNobody();
}

void InvitesPanel::chooseNobody()
{
    m_view->selectionModel()->clear();
    follow();
}

QModelIndex InvitesPanel::chosen() const
{
    return m_view->selectionModel()->selectedRows().value(0);
}

void InvitesPanel::follow()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(hasRows ? 1 : 0);
    m_revoke->setVisible(hasRows);
    const QModelIndex invite = chosen();
    m_revoke->setEnabled(!m_isRevoking && invite.isValid() && m_model->row(invite).usesLeft > 0);
}

void InvitesPanel::revoke()
{
    const QModelIndex invite = chosen();
    if (!invite.isValid() || m_isRevoking || m_guard.isTooSoon())
        return;
    m_note->say(MessageLevel::Info, {});
    m_isRevoking = true;
    if (m_revoke->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    follow();
    m_context.client.revokeInvite(m_model->row(invite).invite, this, [this](const Result<void> &revoked) {
        m_isRevoking = false;
        follow();
        m_context.feed.askNow();
        if (revoked)
            m_note->say(MessageLevel::Good, tr("Revoked. Nobody can come in by it any more; whoever came in stays."));
        else
            m_note->say(MessageLevel::Bad, errorText(revoked.error()));
    });
}

void InvitesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvitesPanel::retranslate()
{
    m_view->setAccessibleName(tr("Open invitations"));
    // The words of the model are asked for when they are painted.
    m_view->viewport()->update();
    m_view->header()->viewport()->update();
    m_empty->setContent(IconName::Ticket, tr("No open invitation"),
                        tr("An invitation lets somebody in without being asked: as a link, a file, a picture for a "
                           "camera, or a code to read out."));
    m_invite->setText(tr("Invite\u2026"));
    m_revoke->setText(tr("Rev&oke"));
    m_note->say(MessageLevel::Info, {});
}

} // namespace ttp
