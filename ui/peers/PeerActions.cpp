// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/PeerActions.h"

#include "ui/NodeFeed.h"
#include "ui/models/PeersModel.h"
#include "ui/peers/PeerText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/window/Removals.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace ttp {

namespace {

bool isKeptOut(const PeerStatus &peer)
{
    return peer.state == QStringLiteral("blocked") || peer.state == QStringLiteral("suspended");
}

QString removalKey(const QList<UserId> &users)
{
    QStringList ids;
    for (const UserId &user : users)
        ids.append(user.toString());
    return QStringLiteral("peers:") + ids.join(u',');
}

QString removalThing(const UserId &user)
{
    return QStringLiteral("peer:") + user.toString();
}

} // namespace

PeerActions::PeerActions(const WindowContext &context, PeersModel &model, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_share(make("shareWithPeer", &PeerActions::shareWith)),
      m_copy(make("copyUserId", &PeerActions::copyUserIds)), m_block(make("blockPeer", &PeerActions::block)),
      m_remove(make("removePeer", &PeerActions::removeAll)), m_all{m_share, m_copy, nullptr, m_block, m_remove}
{
    m_share->setIcon(icon(IconName::Share));
    m_copy->setIcon(icon(IconName::Copy));
    m_remove->setIcon(icon(IconName::Trash));
    m_remove->setShortcuts(QKeySequence::Delete);
    // Elsewhere in the window the key removes something else.
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    retranslate();
}

QAction *PeerActions::make(const char *name, void (PeerActions::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, run] { (this->*run)(); });
    return action;
}

void PeerActions::follow(const QList<PeerStatus> &chosen)
{
    m_chosen = chosen;
    const bool isReader = chosen.size() == 1 && chosen.first().registeredHere && !isKeptOut(chosen.first());
    m_share->setEnabled(isReader);
    m_copy->setEnabled(!chosen.isEmpty());
    m_block->setEnabled(!chosen.isEmpty() && std::none_of(chosen.begin(), chosen.end(), isOwnRequest));
    m_remove->setEnabled(!chosen.isEmpty());
    const bool allKeptOut = !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), isKeptOut);
    m_block->setText(allKeptOut ? tr("&Allow again") : tr("&Block"));
    m_block->setIcon(icon(allKeptOut ? IconName::CheckCircle : IconName::Ban));
}

void PeerActions::shareWith()
{
    if (m_chosen.size() == 1)
        Q_EMIT shareAsked(m_chosen.first().user);
}

void PeerActions::copyUserIds()
{
    QStringList ids;
    for (const PeerStatus &peer : std::as_const(m_chosen))
        ids.append(peer.user.toString());
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void PeerActions::block()
{
    const bool allowed = std::all_of(m_chosen.cbegin(), m_chosen.cend(), isKeptOut);
    for (const PeerStatus &peer : std::as_const(m_chosen)) {
        m_context.client.setPeerAllowed(peer.user, allowed, this, [this](const Result<void> &done) {
            m_context.feed.askNow();
            if (!done)
                say(m_context, done.error());
        });
    }
}

void PeerActions::removeAll()
{
    if (m_chosen.isEmpty())
        return;
    QList<UserId> users;
    for (const PeerStatus &peer : std::as_const(m_chosen))
        users.append(peer.user);
    Removals::Removal removal;
    removal.key = removalKey(users);
    for (const UserId &user : std::as_const(users))
        removal.things.append(removalThing(user));
    removal.text = users.size() == 1 ? tr("Removed %1").arg(isolated(peerName(m_chosen.first())))
                                     : tr("Removed %n peer(s)", nullptr, int(users.size()));
    // They may be finished when the page is gone.
    const QPointer<PeerActions> self(this);
    removal.finish = [self, context = m_context, users] { removeForGood(context, users, self); };
    removal.takeBack = [self, users] {
        if (self)
            self->showAgain(users);
    };
    m_model.hideRows(users);
    Q_EMIT hidden(users);
    m_context.removals.add(removal);
}

void PeerActions::takeBack(const UserId &user)
{
    m_context.removals.takeBack(removalThing(user));
}

void PeerActions::removeForGood(const WindowContext &context, const QList<UserId> &users,
                                const QPointer<PeerActions> &self)
{
    for (const UserId &user : users) {
        context.client.removePeer(user, &context.feed, [context, user, self](const Result<void> &removed) {
            context.feed.askNow();
            if (removed || removed.error().code == ErrorCode::NotFound)
                return;
            if (self)
                self->showAgain({user});
            say(context, removed.error());
        });
    }
}

void PeerActions::showAgain(const QList<UserId> &users)
{
    m_model.showRows(users);
    Q_EMIT shownAgain(users);
}

void PeerActions::say(const WindowContext &context, const Error &error)
{
    Message message;
    message.key = QStringLiteral("peers-error");
    message.level = MessageLevel::Bad;
    message.text = errorText(error);
    context.post(message);
}

void PeerActions::retranslate()
{
    m_share->setText(tr("&Share with this peer\u2026"));
    m_copy->setText(tr("&Copy User ID"));
    m_remove->setText(tr("&Remove"));
    follow(m_chosen);
}

} // namespace ttp
