// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/PeerFacts.h"
#include "core/server/RequestHandler.h"
#include "core/server/ServerServices.h"

#include <memory>

namespace ttp {

struct ApiContext;

/// The interface that peers see: routes, guards, handlers (design.md section 3).
///
/// Made and destroyed on the node thread, after and before everything in ServerServices respectively; it must outlive
/// the HttpServer it is given to. onHead(), onRequest() and isKnownKey() are called on the server threads.
class ApiHandler final : public RequestHandler
{
public:
    ApiHandler(const ServerServices &services, PeerFacts facts);
    ~ApiHandler() override;
    Q_DISABLE_COPY_MOVE(ApiHandler)

    /// Replaces what GET /peer says. Safe on every thread.
    void setPeerFacts(PeerFacts facts);
    /// A person has decided about a registration: whoever waits for it is answered within a quarter of a second. Safe
    /// on every thread.
    void registrationsDecided();

    /// Requests that are held at this moment, waiting for news. Safe on every thread.
    [[nodiscard]] int waitingRequests() const;

    /// Looks at origin, path, verb, whether we are stopping, and the token, in this order; lets the body of the route
    /// through up to its limit.
    [[nodiscard]] HeadVerdict onHead(const RequestHead &head, const ConnectionInfo &connection) override;
    /// Looks at all of that again, for the session may have ended while the body came, then calls the handler.
    void onRequest(Request request, std::shared_ptr<Exchange> exchange) override;
    [[nodiscard]] bool isKnownKey(const Hash256 &spki) const override;

private:
    std::shared_ptr<ApiContext> m_context;
};

} // namespace ttp
