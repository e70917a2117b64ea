// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/NodeClient.h"

#include "core/base/Post.h"
#include "core/node/ContentOrders.h"
#include "core/node/IdentityBackup.h"
#include "core/node/LinkPreview.h"
#include "core/node/NodeCore.h"
#include "core/node/PeerNode.h"
#include "core/node/PeopleOrders.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>
#include <atomic>
#include <memory>
#include <utility>

namespace ttp {

namespace {

// At once where it is that thread already.
void callOn(QObject &context, std::function<void()> function)
{
    if (context.thread() == QThread::currentThread())
        function();
    else
        postTo(&context, std::move(function));
}

/// Calls functions on the thread of a context for as long as that lives. Whether it does can only be said on its own
/// thread; on the main one, where windows come and go, it is asked there.
class ContextThread
{
public:
    explicit ContextThread(QObject *context)
        : m_context(context), m_isMain(context && context->thread() == QCoreApplication::instance()->thread())
    {
    }

    void run(std::function<void()> function) const
    {
        if (m_isMain) {
            // Never at once: what drops the last reference may be the one who asks, who is not done yet.
            postTo(QCoreApplication::instance(), [context = m_context, function = std::move(function)] {
                if (context)
                    function();
            });
        } else if (m_context) {
            callOn(*m_context, std::move(function));
        }
    }

private:
    QPointer<QObject> m_context;
    bool m_isMain;
};

/// Brings one answer to the thread of its context; whoever drops it unanswered has stopped: ShuttingDown.
template<typename T>
class PendingAnswer
{
public:
    PendingAnswer(QObject *context, NodeClient::Answer<T> answer) : m_context(context), m_answer(std::move(answer)) {}
    ~PendingAnswer()
    {
        if (m_answer)
            deliver(Error{ErrorCode::ShuttingDown, Doing::Commanding, {}, {}, 0});
    }
    Q_DISABLE_COPY_MOVE(PendingAnswer)

    void deliver(Result<T> result)
    {
        const NodeClient::Answer<T> answer = std::exchange(m_answer, {});
        if (answer)
            m_context.run([answer, result = std::move(result)] { answer(result); });
    }

private:
    ContextThread m_context;
    NodeClient::Answer<T> m_answer;
};

} // namespace

NodeClient::NodeClient(PeerNode &node) : m_node(node) {}

// work(core, deliver): deliver may be called now or later, once.
template<typename T, typename Work>
void NodeClient::ask(QObject *context, Answer<T> answer, Work work)
{
    auto reply = std::make_shared<PendingAnswer<T>>(context, std::move(answer));
    m_node.post([reply, work = std::move(work)](NodeCore &core) {
        work(core, Answer<T>([reply](Result<T> result) { reply->deliver(std::move(result)); }));
    });
}

void NodeClient::status(QObject *context, Answer<NodeStatus> answer)
{
    ask<NodeStatus>(context, std::move(answer), [](NodeCore &core, const auto &deliver) { deliver(core.status()); });
}

void NodeClient::snapshot(QObject *context, Answer<NodeSnapshotPtr> answer)
{
    ask<NodeSnapshotPtr>(context, std::move(answer), [](NodeCore &core, const auto &deliver) {
        auto all = std::make_shared<NodeSnapshot>();
        PeopleOrders people(core);
        all->status = core.status();
        all->peers = people.peers().valueOr({});
        all->requests = people.requests().valueOr({});
        all->groups = people.groups().valueOr({});
        all->invites = people.invites().valueOr({});
        all->shares = core.content().shares();
        all->transfers = core.content().transfers();
        all->incidents = people.incidents(0).valueOr({});
        deliver(NodeSnapshotPtr(std::move(all)));
    });
}

void NodeClient::invite(int uses, qint64 validSeconds, const QStringList &groupNames, QObject *context,
                        Answer<NewInvite> answer)
{
    ask<NewInvite>(context, std::move(answer), [uses, validSeconds, groupNames](NodeCore &core, const auto &deliver) {
        deliver(PeopleOrders(core).invite(uses, validSeconds, groupNames));
    });
}

void NodeClient::invites(QObject *context, Answer<QList<InviteStatus>> answer)
{
    ask<QList<InviteStatus>>(context, std::move(answer),
                             [](NodeCore &core, const auto &deliver) { deliver(PeopleOrders(core).invites()); });
}

void NodeClient::revokeInvite(const InviteId &invite, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [invite](NodeCore &core, const auto &deliver) { deliver(core.invitations->revoke(invite)); });
}

void NodeClient::registerWith(const QString &link, QObject *context, Answer<RegistrationStatus> answer)
{
    ask<RegistrationStatus>(context, std::move(answer), [link](NodeCore &core, const auto &deliver) {
        core.registrar->registerAt(link, core.settings.name, deliver);
    });
}

void NodeClient::registerInSteps(const QString &link, QObject *context, RegistrationSteps steps,
                                 Answer<RegistrationStatus> answer)
{
    const auto isAbandoned = std::make_shared<std::atomic_bool>(false);
    // Set on the thread on which the context dies: the node thread looks when it is about to show the code.
    const QMetaObject::Connection gone =
        QObject::connect(context, &QObject::destroyed, context, [isAbandoned] { isAbandoned->store(true); });
    const Answer<RegistrationStatus> told = [gone,
                                             answer = std::move(answer)](const Result<RegistrationStatus> &result) {
        QObject::disconnect(gone);
        answer(result);
    };
    Registrar::Watch watch;
    watch.isAbandoned = [isAbandoned] { return isAbandoned->load(); };
    watch.tell = [thread = ContextThread(context), steps = std::move(steps)](const RegistrationProgress &progress) {
        thread.run([steps, progress] { steps(progress); });
    };
    ask<RegistrationStatus>(context, told, [link, watch](NodeCore &core, const auto &deliver) {
        core.registrar->registerAt(link, core.settings.name, deliver, watch);
    });
}

void NodeClient::requests(QObject *context, Answer<QList<RequestStatus>> answer)
{
    ask<QList<RequestStatus>>(context, std::move(answer),
                              [](NodeCore &core, const auto &deliver) { deliver(PeopleOrders(core).requests()); });
}

void NodeClient::decide(const UserId &user, RequestDecision decision, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer), [user, decision](NodeCore &core, const auto &deliver) {
        deliver(PeopleOrders(core).decide(user, decision));
    });
}

void NodeClient::peers(QObject *context, Answer<QList<PeerStatus>> answer)
{
    ask<QList<PeerStatus>>(context, std::move(answer),
                           [](NodeCore &core, const auto &deliver) { deliver(PeopleOrders(core).peers()); });
}

void NodeClient::removePeer(const UserId &user, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [user](NodeCore &core, const auto &deliver) { deliver(PeopleOrders(core).removePeer(user)); });
}

void NodeClient::setPeerAllowed(const UserId &user, bool allowed, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer), [user, allowed](NodeCore &core, const auto &deliver) {
        deliver(PeopleOrders(core).setAllowed(user, allowed));
    });
}

void NodeClient::incidents(qint64 since, QObject *context, Answer<QList<IncidentStatus>> answer)
{
    ask<QList<IncidentStatus>>(context, std::move(answer), [since](NodeCore &core, const auto &deliver) {
        deliver(PeopleOrders(core).incidents(since));
    });
}

void NodeClient::groups(QObject *context, Answer<QList<GroupStatus>> answer)
{
    ask<QList<GroupStatus>>(context, std::move(answer),
                            [](NodeCore &core, const auto &deliver) { deliver(PeopleOrders(core).groups()); });
}

void NodeClient::createGroup(const QString &name, QObject *context, Answer<GroupStatus> answer)
{
    ask<GroupStatus>(context, std::move(answer),
                     [name](NodeCore &core, const auto &deliver) { deliver(PeopleOrders(core).createGroup(name)); });
}

void NodeClient::changeGroup(const QString &name, const QList<UserId> &add, const QList<UserId> &remove,
                             QObject *context, Answer<GroupStatus> answer)
{
    ask<GroupStatus>(context, std::move(answer), [name, add, remove](NodeCore &core, const auto &deliver) {
        deliver(PeopleOrders(core).changeGroup(name, add, remove));
    });
}

void NodeClient::share(const ShareOrder &order, QObject *context, Answer<ShareStatus> answer)
{
    ask<ShareStatus>(context, std::move(answer),
                     [order](NodeCore &core, const auto &deliver) { core.content().share(order, deliver); });
}

void NodeClient::shares(QObject *context, Answer<QList<ShareStatus>> answer)
{
    ask<QList<ShareStatus>>(context, std::move(answer),
                            [](NodeCore &core, const auto &deliver) { deliver(core.content().shares()); });
}

void NodeClient::setReaders(const ShareId &share, const QStringList &to, QObject *context, Answer<ShareStatus> answer)
{
    ask<ShareStatus>(context, std::move(answer), [share, to](NodeCore &core, const auto &deliver) {
        deliver(core.content().setReaders(share, to));
    });
}

void NodeClient::unshare(const ShareId &share, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [share](NodeCore &core, const auto &deliver) { deliver(core.content().unshare(share)); });
}

void NodeClient::link(const ShareId &share, QObject *context, Answer<QString> answer)
{
    ask<QString>(context, std::move(answer),
                 [share](NodeCore &core, const auto &deliver) { deliver(core.content().link(share)); });
}

void NodeClient::preview(const QString &link, const QString &to, QObject *context, Answer<FetchPreview> answer)
{
    const CancelToken cancel;
    const QMetaObject::Connection gone = QObject::connect(
        context, &QObject::destroyed, context, [cancel] { cancel.cancel(); }, Qt::DirectConnection);
    const Answer<FetchPreview> told = [gone, answer = std::move(answer)](const Result<FetchPreview> &result) {
        QObject::disconnect(gone);
        answer(result);
    };
    ask<FetchPreview>(context, told, [link, to, cancel](NodeCore &core, const auto &deliver) {
        LinkPreview::start(core, link, to, cancel, &core.content(), deliver);
    });
}

void NodeClient::preview(const QString &link, QObject *context, Answer<FetchPreview> answer)
{
    preview(link, {}, context, std::move(answer));
}

void NodeClient::get(const GetOrder &order, QObject *context, Answer<TransferStatus> answer)
{
    ask<TransferStatus>(context, std::move(answer),
                        [order](NodeCore &core, const auto &deliver) { core.content().get(order, deliver); });
}

void NodeClient::transfers(QObject *context, Answer<QList<TransferStatus>> answer)
{
    ask<QList<TransferStatus>>(context, std::move(answer),
                               [](NodeCore &core, const auto &deliver) { deliver(core.content().transfers()); });
}

void NodeClient::details(const TransferId &transfer, QObject *context, Answer<TransferDetails> answer)
{
    ask<TransferDetails>(context, std::move(answer), [transfer](NodeCore &core, const auto &deliver) {
        deliver(core.content().details(transfer));
    });
}

void NodeClient::waitFor(const TransferId &transfer, QObject *context, Answer<TransferStatus> answer)
{
    ask<TransferStatus>(context, std::move(answer),
                        [transfer](NodeCore &core, const auto &deliver) { core.content().waitFor(transfer, deliver); });
}

void NodeClient::pause(const TransferId &transfer, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [transfer](NodeCore &core, const auto &deliver) { deliver(core.transfers->pause(transfer)); });
}

void NodeClient::setWantedFiles(const TransferId &transfer, const std::optional<QStringList> &paths, QObject *context,
                                Answer<TransferStatus> answer)
{
    ask<TransferStatus>(context, std::move(answer), [transfer, paths](NodeCore &core, const auto &deliver) {
        const Result<void> set = core.transfers->setWantedFiles(transfer, paths);
        deliver(set ? core.content().transfer(transfer) : set.error());
    });
}

void NodeClient::resume(const TransferId &transfer, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [transfer](NodeCore &core, const auto &deliver) { deliver(core.transfers->resume(transfer)); });
}

void NodeClient::moveInQueue(const QList<TransferId> &transfers, QueueMove how, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [transfers, how](NodeCore &core, const auto &deliver) { deliver(core.transfers->move(transfers, how)); });
}

void NodeClient::setPriority(const QList<TransferId> &transfers, TransferPriority priority, QObject *context,
                             Answer<void> answer)
{
    ask<void>(context, std::move(answer), [transfers, priority](NodeCore &core, const auto &deliver) {
        deliver(core.transfers->setPriority(transfers, priority));
    });
}

void NodeClient::remove(const TransferId &transfer, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer),
              [transfer](NodeCore &core, const auto &deliver) { core.transfers->remove(transfer, deliver); });
}

void NodeClient::verify(const QString &pathOrShare, QObject *context, Answer<VerifyReport> answer)
{
    ask<VerifyReport>(context, std::move(answer), [pathOrShare](NodeCore &core, const auto &deliver) {
        core.content().verify(pathOrShare, deliver);
    });
}

void NodeClient::changeSettings(const SettingsOrder &order, QObject *context, Answer<NodeStatus> answer)
{
    ask<NodeStatus>(context, std::move(answer), [order](NodeCore &core, const auto &deliver) {
        NodeSettings changed = core.settings;
        changed.name = order.name.value_or(changed.name).trimmed();
        if (order.downloadFolder && !order.downloadFolder->isEmpty())
            changed.downloadFolder = QDir::cleanPath(*order.downloadFolder);
        // A folder is made last: nothing is left of an order that is refused.
        if (const Result<void> sound = checkSettings(changed); !sound) {
            Error error = sound.error();
            error.doing = Doing::WritingSettings;
            return deliver(error);
        }
        const Result<void> made = order.downloadFolder ? makeDownloadFolder(*order.downloadFolder) : Result<void>();
        if (!made)
            return deliver(made.error());
        const Result<void> done = core.changeSettings(changed);
        done ? deliver(core.status()) : deliver(done.error());
    });
}

void NodeClient::exportIdentity(const QString &file, const Secret &passphrase, QObject *context, Answer<void> answer)
{
    ask<void>(context, std::move(answer), [file, passphrase](NodeCore &core, const auto &deliver) {
        core.pool().submit<void>(
            DiskPool::Priority::Urgent, &core,
            [identity = core.identity, file, passphrase](const CancelToken &) {
                return writeIdentityBackup(identity, file, passphrase);
            },
            deliver);
    });
}

void NodeClient::setLimits(const LimitOrder &order, QObject *context, Answer<NodeStatus> answer)
{
    ask<NodeStatus>(context, std::move(answer), [order](NodeCore &core, const auto &deliver) {
        const Result<void> set = core.content().setLimits(order);
        set ? deliver(core.status()) : deliver(set.error());
    });
}

} // namespace ttp
