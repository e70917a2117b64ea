// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/protocol/Paths.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <optional>
#include <span>

namespace ttp {

class ApiCall;
using ApiCallPtr = std::shared_ptr<ApiCall>;

enum class Verb { Get, Head, Put, Post, Delete };

/// Who may call. There is no default: a row that does not say it does not compile.
enum class Who {
    Anyone,      ///< no credentials are asked for
    Basic,       ///< User ID and Authentication ID; checked on the node thread by the handler
    Session,     ///< a live session of an active user
    ShareReader, ///< the same, and the share or file in the path may be read by that user
};

/// What a request costs.
enum class Cost {
    Free,    ///< answered from memory or by a few rows
    Metered, ///< takes a place in service (ServiceSlots)
};

/// Where the handler is called.
enum class Where {
    ServerThread, ///< on the connection's own thread
    NodeThread,   ///< posted to the node thread
};

/// Answers a call, now or later.
using RouteHandler = void (*)(const ApiCallPtr &call);

/// One endpoint.
struct Route {
    constexpr Route(Verb v, PathName p, Who w, qint64 limit, Cost c, Where at, RouteHandler h)
        : verb(v), path(p), who(w), bodyLimit(limit), cost(c), where(at), handler(h)
    {
    }

    Verb verb;
    PathName path;
    Who who;
    /// Bytes; 0 for requests without a body.
    qint64 bodyLimit;
    Cost cost;
    Where where;
    RouteHandler handler;
};

/// Every endpoint, once.
[[nodiscard]] std::span<const Route> routes();

/// The endpoint; nullptr where this path has no such verb.
[[nodiscard]] const Route *findRoute(Verb verb, PathName path);

/// The verb; nothing for methods that no endpoint has.
[[nodiscard]] std::optional<Verb> verbOf(QByteArrayView method);
[[nodiscard]] QByteArray verbText(Verb verb);

/// The verbs of a path as an Allow header ("GET, HEAD"); empty for a path without endpoints.
[[nodiscard]] QByteArray allowedVerbs(PathName path);

} // namespace ttp
