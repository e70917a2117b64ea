// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/protocol/PeerMessage.h"
#include "core/server/Routes.h"

namespace ttp {

/// Who answers here: for everybody, without a session.
class PeerHandler
{
public:
    /// GET /.well-known/torrentttp
    static void wellKnown(const ApiCallPtr &call);
    /// GET /openapi.json
    static void openApi(const ApiCallPtr &call);
    /// GET /health: 503 while this peer is stopping.
    static void health(const ApiCallPtr &call);
    /// GET /peer; the name only where a good session is shown.
    static void peer(const ApiCallPtr &call);
};

/// What GET /peer says to this caller.
[[nodiscard]] PeerMessage peerMessageFor(const ApiCall &call, bool withName);

} // namespace ttp
