// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/identity/AuthenticationId.h"
#include "core/identity/SessionSnapshot.h"
#include "core/server/Reply.h"
#include "core/server/Request.h"
#include "core/server/Routes.h"
#include "core/sharing/AccessSnapshot.h"

#include <variant>

namespace ttp {

/// Who is calling, as far as it has been proven.
struct Caller {
    /// Null for routes that ask for no session.
    UserId user;
    SessionId session;
    AccountPtr account;
};

/// A request that may go on to its handler.
struct Admitted {
    const Route *route = nullptr;
    ParsedPath path;
    Caller caller;
};

/// A session was used from a place that it is not bound to, and without its key: the connection is to be cut, and the
/// user told.
struct Stolen {
    UserId user;
    SessionId session;
};

using Judgement = std::variant<Admitted, Reply, Stolen>;

/// The rules that stand around every handler (style habit 6): from top to bottom
///   1 cross-site   an Origin header, or Sec-Fetch-Site other than none: 403 (threat C3; no page is ever a client)
///   2 path, verb   404, 405 with Allow, 400 for broken percent-encoding
///   3 stopping     503, except for GET /health
///   4 TLS          credentials over a connection that is neither TLS nor a trusted proxy's: 403 tls-required
///   5 body         a type that is not JSON: 415
///   6 session      401 after RFC 6750; 401 and close from a new address; Stolen; 403 for a user who is not active
/// Pure but for the clock's time it is given; safe on every thread.
[[nodiscard]] Judgement judgeRequest(const RequestHead &head, const ConnectionInfo &connection,
                                     const AccessSnapshot &snapshot, const QDateTime &now);

/// The value behind "Bearer ", in any case; nothing unless there is exactly one Authorization header of that scheme.
[[nodiscard]] std::optional<QByteArray> bearerToken(const RequestHead &head);

/// What HTTP Basic shows.
struct BasicCredentials {
    UserId user;
    AuthenticationId authenticationId;
};
/// Nothing unless there is exactly one Authorization header, of scheme Basic, with two UUIDs.
[[nodiscard]] std::optional<BasicCredentials> basicCredentials(const RequestHead &head);

} // namespace ttp
