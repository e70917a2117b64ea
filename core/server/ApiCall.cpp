// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ApiCall.h"

#include <QThread>
#include <utility>

namespace ttp {

namespace {

// Polls of one account, and of one address block without one, that are held at a time; more are answered at once.
constexpr int mostHeldOfUser = 64;
constexpr int mostHeldOfBlock = 4;
constexpr qint64 longestPlaceWaitMs = 5000;

} // namespace

Error unknownResource(const QString &subject)
{
    return {ErrorCode::NotFound, Doing::CheckingAccess, subject, {}, 0};
}

ApiCall::ApiCall(std::shared_ptr<ApiContext> shared, ServerThread &thread, Request received,
                 std::shared_ptr<Exchange> open, AccessSnapshotPtr taken, Admitted admitted)
    : context(std::move(shared)), serverPost(thread.post()), request(std::move(received)), exchange(std::move(open)),
      route(*admitted.route), path(admitted.path), caller(std::move(admitted.caller)), snapshot(std::move(taken))
{
}

ApiCall::~ApiCall()
{
    if (m_waits)
        context->endWaiting(waiterName());
}

void ApiCall::reply(Reply reply)
{
    exchange->reply(std::move(reply));
}

void ApiCall::refuse(const Error &error)
{
    exchange->reply(errorReply(error, head().path));
}

void ApiCall::refuseAsUnknown()
{
    refuse(unknownResource(QString::fromLatin1(head().path)));
}

bool ApiCall::findResource()
{
    if (route.who != Who::ShareReader)
        return true;
    if (path.share.isNull()) {
        file = thread().findFile(snapshot, path.file, caller.user);
        share = file ? file->share : nullptr;
    } else {
        share = snapshot->readableShare(path.share, caller.user, services().clock.now());
    }
    return share != nullptr;
}

bool ApiCall::stillReadable()
{
    snapshot = services().snapshots.get();
    return snapshot->accounts.contains(caller.user) && findResource();
}

QByteArray ApiCall::waiterName() const
{
    return caller.account ? caller.user.toByteArray() : AddressBlock(address()).toText().toLatin1();
}

bool ApiCall::hold(int seconds, WaitRoom::Answer answer)
{
    const bool isUser = caller.account != nullptr;
    if (!m_waits && !context->beginWaiting(waiterName(), isUser ? mostHeldOfUser : mostHeldOfBlock))
        return false;
    if (!m_waits)
        exchange->setWaiting();
    m_waits = true;
    const QByteArray key = (isUser ? caller.session.toByteArray() : QByteArray()) + head().path;
    thread().waitRoom().hold(shared_from_this(), key, qint64(seconds) * 1000, std::move(answer));
    return true;
}

void ApiCall::takePlace(std::function<void()> then)
{
    if (route.cost == Cost::Free) {
        then();
        return;
    }
    struct Turn {
        QThread *own = QThread::currentThread();
        bool inside = true;
        bool came = false;
    };
    const auto turn = std::make_shared<Turn>();
    services().places.take(caller.account,
                           [self = shared_from_this(), then = std::move(then), turn](Result<ServiceSlot> taken) {
                               auto go = [self, then, taken = std::move(taken)] {
                                   // Whoever has left meanwhile costs nothing more.
                                   if (self->exchange->clientGone())
                                       return;
                                   if (!taken) {
                                       self->refuse(taken.error());
                                       return;
                                   }
                                   self->place = *taken;
                                   then();
                               };
                               // A place that was waited for is given by whoever left it, on that one's thread.
                               if (QThread::currentThread() != turn->own || !turn->inside) {
                                   self->serverPost->post(std::move(go));
                                   return;
                               }
                               turn->came = true;
                               go();
                           });
    turn->inside = false;
    if (!turn->came)
        thread().waitRoom().tickUntil(services().clock.monotonicMs() + longestPlaceWaitMs);
}

} // namespace ttp
