// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/window/WindowContext.h"

#include "core/base/Ids.h"

#include <QWidget>

class QAction;

namespace ttp {

class PeersModel;
class PeersProxy;
class RequestsModel;

/// Who wants to be let in, the peers this one is registered with, and the details of the one that is chosen. Files and
/// folders dropped on a peer are to be shared with that peer only. GUI thread.
class PeersPage : public QWidget
{
    Q_OBJECT

public:
    explicit PeersPage(const WindowContext &context, QWidget *parent = nullptr);
    /// Keeps columns and splitter in the settings.
    ~PeersPage() override;

    /// Every word must be in the name, an address or the User ID.
    void setText(const QString &text);
    /// Shows the peer, or its request, whatever the filters were, and chooses it.
    void reveal(const UserId &user);

    /// What can be done with the peers that are chosen, in the order of the menu "Network"; a null pointer is a
    /// separator. They belong to the page and follow the selection.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

Q_SIGNALS:
    void addPeerAsked();
    void inviteAsked();
    void clearFiltersAsked();
    /// Absolute paths that were dropped on a peer, or are to be chosen for it when there are none.
    void shareAsked(const QStringList &paths, const ttp::UserId &with);

private:
    WindowContext m_context;
    PeersModel *m_peers;
    PeersProxy *m_shown;
    RequestsModel *m_requests;
    QList<QAction *> m_actions;
};

} // namespace ttp
