// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Reply.h"

#include <atomic>
#include <memory>

namespace ttp {

class ReplyPost;

/// The open end of one request: whoever holds it answers, now or later, from any thread. Every method is safe on
/// every thread. An exchange that is destroyed unanswered is answered with 500, so no request is ever forgotten.
class Exchange
{
public:
    /// Made by the gate. requestSerial tells a later request on the same connection apart from this one.
    Exchange(std::shared_ptr<ReplyPost> post, quint64 connectionId, quint64 requestSerial);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    /// Answers. On the connection's own server thread the sending starts before this returns, else the reply is
    /// posted there. Only the first answer counts; one for a client that left is dropped (its onEnd gets false).
    void reply(Reply reply);
    /// Cuts the connection at once with a RST: nothing more is sent, nothing more is read. Counts as the answer.
    void sever();
    /// Says that this request waits for news (a long poll): it may be held longer than GateLimits::handlerMs, up to
    /// waitingMs, and its connection does not count against those of its account or address meanwhile.
    void setWaiting();
    /// Says that the connection belongs to this registered account from now on (identified by the SPKI hash of its
    /// key). For keys that were registered by this very request; others are known from the handshake.
    void authenticated(const Hash256 &accountKey);
    /// True once the client has left or was cut: whatever is being prepared for it can be dropped.
    [[nodiscard]] bool clientGone() const { return m_gone.load(std::memory_order_relaxed); }

private:
    friend class GateSocket;

    std::shared_ptr<ReplyPost> m_post;
    quint64 m_connection;
    quint64 m_serial;
    std::atomic<bool> m_answered{false};
    std::atomic<bool> m_gone{false};
};

} // namespace ttp
