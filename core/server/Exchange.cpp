// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/Exchange.h"

#include "core/base/Logging.h"
#include "core/server/GateServer.h"
#include "core/server/ReplyPost.h"

#include <utility>

namespace ttp {

namespace {

// A reply that nobody sends any more still owes its owner the end: slots and reservations hang on it.
struct OwedEnd {
    std::function<void(bool)> end;

    explicit OwedEnd(std::function<void(bool)> function) : end(std::move(function)) {}
    Q_DISABLE_COPY_MOVE(OwedEnd)
    ~OwedEnd()
    {
        if (end)
            end(false);
    }
};

} // namespace

Exchange::Exchange(std::shared_ptr<ReplyPost> post, quint64 connectionId, quint64 requestSerial)
    : m_post(std::move(post)), m_connection(connectionId), m_serial(requestSerial)
{
}

Exchange::~Exchange()
{
    if (m_answered.load())
        return;
    if (!clientGone())
        qCWarning(lcServer) << "a request was dropped without an answer";
    reply(problemReply(500, "internal", "Internal error"));
}

void Exchange::reply(Reply reply)
{
    if (m_answered.exchange(true)) {
        qCWarning(lcServer) << "a request was answered twice; the second answer is dropped";
        return;
    }
    // Shared, so that the end is told also when the post is closed or the queued call is destroyed.
    auto owed = std::make_shared<OwedEnd>(std::exchange(reply.onEnd, nullptr));
    m_post->post([connection = m_connection, serial = m_serial, owed, answer = std::move(reply)](GateServer &server) {
        Reply out = answer;
        out.onEnd = std::exchange(owed->end, nullptr);
        server.answer(connection, serial, std::move(out));
    });
}

void Exchange::sever()
{
    if (m_answered.exchange(true))
        return;
    m_post->post([connection = m_connection, serial = m_serial](GateServer &server) {
        server.severRequest(connection, serial);
    });
}

void Exchange::setWaiting()
{
    m_post->post(
        [connection = m_connection, serial = m_serial](GateServer &server) { server.setWaiting(connection, serial); });
}

void Exchange::authenticated(const Hash256 &accountKey)
{
    m_post->post(
        [connection = m_connection, accountKey](GateServer &server) { server.authenticated(connection, accountKey); });
}

} // namespace ttp
