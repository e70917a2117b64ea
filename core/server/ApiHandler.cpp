// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ApiHandler.h"

#include "core/base/Logging.h"
#include "core/identity/Incidents.h"
#include "core/server/ApiCall.h"

#include <utility>

namespace ttp {

namespace {

// Requests that wait for the node thread: few of strangers, so that they cannot keep users out.
constexpr int mostQueuedStrangers = 128;
constexpr int mostQueuedUsers = 1024;

/// Counts a request for as long as it is queued, also when it is dropped.
class Queued
{
public:
    explicit Queued(std::atomic<int> &count) : m_count(count) { ++m_count; }
    ~Queued() { --m_count; }
    Q_DISABLE_COPY_MOVE(Queued)

private:
    std::atomic<int> &m_count;
};

void callOnNode(const ApiCallPtr &call)
{
    const bool isUser = call->caller.account != nullptr;
    std::atomic<int> &queue = isUser ? call->context->queuedUsers : call->context->queuedStrangers;
    if (queue.load() >= (isUser ? mostQueuedUsers : mostQueuedStrangers)) {
        call->refuse({ErrorCode::Busy, Doing::Serving, {}, QStringLiteral("too many requests are waiting"), 1});
        return;
    }
    call->world().post([call, queued = std::make_shared<Queued>(queue)]() mutable {
        queued.reset();
        // What is given out once is not given to somebody who has left.
        if (call->caller.account || !call->exchange->clientGone())
            call->route.handler(call);
    });
}

void reportStolen(const std::shared_ptr<ApiContext> &context, const Stolen &stolen, const ConnectionInfo &connection)
{
    context->services.world.post([context, stolen, address = Address(connection.peer)] {
        const auto recorded = context->services.node.incidents.record(
            IncidentKind::StolenSession, stolen.user, address,
            QStringLiteral("session %1 was used from another address without its key").arg(stolen.session.toString()));
        if (!recorded)
            qCWarning(lcServer).noquote() << "an incident was not recorded:" << describe(recorded.error());
    });
}

Reply notReady(const QByteArray &instance)
{
    return errorReply({ErrorCode::Busy, Doing::Serving, {}, QStringLiteral("this peer is starting"), 1}, instance);
}

} // namespace

ApiHandler::ApiHandler(const ServerServices &services, PeerFacts facts)
    : m_context(std::make_shared<ApiContext>(services, std::move(facts)))
{
}

ApiHandler::~ApiHandler() = default;

void ApiHandler::setPeerFacts(PeerFacts facts)
{
    m_context->setFacts(std::move(facts));
}

void ApiHandler::registrationsDecided()
{
    ++m_context->decisions;
}

int ApiHandler::waitingRequests() const
{
    return m_context->waiting();
}

HeadVerdict ApiHandler::onHead(const RequestHead &head, const ConnectionInfo &connection)
{
    const AccessSnapshotPtr snapshot = m_context->services.snapshots.get();
    if (!snapshot)
        return HeadVerdict::refuse(notReady(head.path));
    // Without a body onRequest() follows at once and says the same.
    if (head.contentLength == 0)
        return HeadVerdict::proceed(0);
    Judgement judgement = judgeRequest(head, connection, *snapshot, m_context->services.clock.now());
    if (Reply *refusal = std::get_if<Reply>(&judgement))
        return HeadVerdict::refuse(std::move(*refusal));
    if (const Stolen *stolen = std::get_if<Stolen>(&judgement)) {
        reportStolen(m_context, *stolen, connection);
        return HeadVerdict::sever();
    }
    return HeadVerdict::proceed(std::get<Admitted>(judgement).route->bodyLimit);
}

void ApiHandler::onRequest(Request request, std::shared_ptr<Exchange> exchange)
{
    const AccessSnapshotPtr snapshot = m_context->services.snapshots.get();
    if (!snapshot) {
        exchange->reply(notReady(request.head.path));
        return;
    }
    Judgement judgement = judgeRequest(request.head, request.connection, *snapshot, m_context->services.clock.now());
    if (Reply *refusal = std::get_if<Reply>(&judgement)) {
        exchange->reply(std::move(*refusal));
        return;
    }
    if (const Stolen *stolen = std::get_if<Stolen>(&judgement)) {
        reportStolen(m_context, *stolen, request.connection);
        exchange->sever();
        return;
    }
    Result<Query> query = Query::parse(request.head.query);
    const auto call = std::make_shared<ApiCall>(m_context, m_context->thread(), std::move(request), std::move(exchange),
                                                snapshot, std::get<Admitted>(judgement));
    if (!query) {
        call->refuse(query.error());
        return;
    }
    call->query = std::move(query).value();
    if (call->caller.account)
        ++call->caller.account->requests;
    if (!call->findResource())
        call->refuseAsUnknown();
    else if (call->route.where == Where::NodeThread)
        callOnNode(call);
    else
        call->route.handler(call);
}

bool ApiHandler::isKnownKey(const Hash256 &spki) const
{
    const AccessSnapshotPtr snapshot = m_context->services.snapshots.get();
    return snapshot && snapshot->knownKeys.contains(spki);
}

} // namespace ttp
