// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Exchange.h"
#include "core/server/Reply.h"
#include "core/server/Request.h"

#include <memory>

namespace ttp {

/// What is to happen with a request of which only the head has been read.
struct HeadVerdict {
    enum class Action { Proceed, Refuse, Sever };

    Action action = Action::Proceed;
    /// Proceed: the largest body that is read, in bytes; a longer one is refused with 413 unread. Negative stands for
    /// GateLimits::maxBody.
    qint64 maxBody = -1;
    /// Refuse: the answer. The connection is kept unless closeAfter is set or the body is longer than
    /// GateLimits::maxDiscard or the client waits for 100 Continue; no byte of the body is kept.
    Reply refusal;

    [[nodiscard]] static HeadVerdict proceed(qint64 maxBody)
    {
        HeadVerdict verdict;
        verdict.maxBody = maxBody;
        return verdict;
    }
    [[nodiscard]] static HeadVerdict refuse(Reply reply)
    {
        HeadVerdict verdict;
        verdict.action = Action::Refuse;
        verdict.refusal = std::move(reply);
        return verdict;
    }
    [[nodiscard]] static HeadVerdict sever()
    {
        HeadVerdict verdict;
        verdict.action = Action::Sever;
        return verdict;
    }
};

/// What stands behind the gate: routing and the handlers. Every method is called on several server threads at once and
/// must not block them. Outlives the HttpServer it is given to.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    /// Looks at a head before any byte of the body is read: route, token, address, length.
    [[nodiscard]] virtual HeadVerdict onHead(const RequestHead &head, const ConnectionInfo &connection) = 0;
    /// Takes a complete request. Answers through the exchange, now or later, from any thread.
    virtual void onRequest(Request request, std::shared_ptr<Exchange> exchange) = 0;
    /// True when this key belongs to a registered account that is not suspended: its connections are counted per
    /// account instead of per address. Asked once per connection, after the handshake.
    [[nodiscard]] virtual bool isKnownKey(const Hash256 &spki) const
    {
        Q_UNUSED(spki)
        return false;
    }
};

} // namespace ttp
