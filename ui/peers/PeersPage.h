// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/models/PeersProxy.h"
#include "ui/window/WindowContext.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ttp {

class EmptyState;
class GroupsPanel;
class InvitesPanel;
class PeerActions;
class PeerDetails;
class PeersTable;
class RequestsBox;
class RequestsModel;

/// Who wants to be let in, the peers this one is registered with, and the details of the one that is chosen; on tabs of
/// their own the groups and the invitations that are open. Files and folders dropped on a peer are to be shared with
/// that peer only. GUI thread.
class PeersPage : public QWidget
{
    Q_OBJECT

public:
    explicit PeersPage(const WindowContext &context, QWidget *parent = nullptr);
    /// Keeps columns and splitter in the settings.
    ~PeersPage() override;

    /// Every word must be in the name, an address or the User ID.
    void setText(const QString &text);
    /// Shows the peer, or its request, whatever the filters were, and chooses it; as soon as it is there when it is not
    /// there yet. The text that was filtered by is to be cleared: clearFiltersAsked().
    void reveal(const UserId &user);

    /// What can be done with the peers that are chosen, in the order of the menu "Network"; a null pointer is a
    /// separator. They belong to the page and follow the selection.
    [[nodiscard]] const QList<QAction *> &actions() const;

Q_SIGNALS:
    void addPeerAsked();
    void inviteAsked();
    void clearFiltersAsked();
    /// Absolute paths that were dropped on a peer, or are to be chosen for it when there are none.
    void shareAsked(const QStringList &paths, const ttp::UserId &with);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    QWidget *buildPeers();
    void buildFilters(QLayout &row);
    void connectAll();
    void showMenu(const QPoint &position);

    void display(const NodeSnapshotPtr &now);
    void displayTable();
    void displayCounts();
    void followSelection();
    bool tryReveal();
    void setFilter(PeerFilter filter);
    void clearFilters();

    void shownAgain(const QList<UserId> &users);
    [[nodiscard]] QList<PeerStatus> chosenPeers() const;
    void retranslate();

    WindowContext m_context;
    QTimer m_clock{this};
    PeersModel *m_peers;
    PeersProxy *m_shown;
    RequestsModel *m_requests;
    PeerActions *m_actions;
    NodeSnapshotPtr m_now;
    UserId m_toReveal;
    QString m_text;

    QPushButton *m_add = nullptr;
    QPushButton *m_invite = nullptr;
    QButtonGroup *m_filters = nullptr;
    QTabWidget *m_tabs = nullptr;
    RequestsBox *m_requestsBox = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_pages = nullptr;
    PeersTable *m_table = nullptr;
    EmptyState *m_nobody = nullptr;
    EmptyState *m_nothingFound = nullptr;
    PeerDetails *m_details = nullptr;
    GroupsPanel *m_groups = nullptr;
    InvitesPanel *m_invites = nullptr;
};

} // namespace ttp
