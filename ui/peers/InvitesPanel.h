// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/peers/ClickGuard.h"
#include "ui/window/WindowContext.h"

#include "core/node/Snapshots.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ttp {

class EmptyState;
class InvitesModel;
class NoteLine;

/// The invitations that are still open: how often and how long, who has come, and the way to revoke one. When one goes,
/// none is chosen in its place: what is revoked was chosen by a person. GUI thread.
class InvitesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InvitesPanel(const WindowContext &context, QWidget *parent = nullptr);

    void applySnapshot(const NodeSnapshot &snapshot);

Q_SIGNALS:
    void inviteAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void revoke();
    void follow();
    void chooseNobody();
    /// Invalid when none is.
    [[nodiscard]] QModelIndex chosen() const;
    void retranslate();

    WindowContext m_context;
    InvitesModel *m_model;
    ClickGuard m_guard;
    bool m_isRevoking = false;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    EmptyState *m_empty;
    QPushButton *m_invite;
    QPushButton *m_revoke;
    NoteLine *m_note;
};

} // namespace ttp
