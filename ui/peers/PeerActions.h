// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/node/Snapshots.h"
#include "ui/window/WindowContext.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace ttp {

class PeersModel;

/// What can be done with the peers that are chosen, as actions that follow the choice and carry it out. GUI thread; the
/// model must outlive it.
class PeerActions : public QObject
{
    Q_OBJECT

public:
    PeerActions(const WindowContext &context, PeersModel &model, QObject *parent = nullptr);

    /// In the order of a menu; a null pointer is a separator.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Those that are worth a button.
    [[nodiscard]] QList<QAction *> buttons() const { return {m_share, m_block, m_remove}; }
    /// Has the key Del, wherever it was added to.
    [[nodiscard]] QAction *remove() const { return m_remove; }

    void follow(const QList<PeerStatus> &chosen);
    /// Shows the peer again where its removal can still be undone.
    void takeBack(const UserId &user);
    void retranslate();

Q_SIGNALS:
    void shareAsked(const ttp::UserId &with);
    /// These rows vanished from the model, or are there again.
    void hidden(const QList<ttp::UserId> &users);
    void shownAgain(const QList<ttp::UserId> &users);

private:
    QAction *make(const char *name, void (PeerActions::*run)());
    void shareWith();
    void copyUserIds();
    void block();
    void removeAll();
    void showAgain(const QList<UserId> &users);
    static void removeForGood(const WindowContext &context, const QList<UserId> &users,
                              const QPointer<PeerActions> &self);
    static void say(const WindowContext &context, const Error &error);

    WindowContext m_context;
    PeersModel &m_model;
    QList<PeerStatus> m_chosen;
    QAction *m_share;
    QAction *m_copy;
    QAction *m_block;
    QAction *m_remove;
    QList<QAction *> m_all;
};

} // namespace ttp
