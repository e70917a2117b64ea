// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Routes.h"

namespace ttp {

/// Login and the caller's own sessions. All of it on the node thread.
class SessionHandler
{
public:
    /// POST /sessions
    static void create(const ApiCallPtr &call);
    /// GET /sessions: the caller's own.
    static void list(const ApiCallPtr &call);
    /// GET /sessions/{session}
    static void get(const ApiCallPtr &call);
    /// DELETE /sessions/{session}
    static void remove(const ApiCallPtr &call);
    /// POST /sessions/{session}/renew
    static void renew(const ApiCallPtr &call);
    /// POST /sessions/{session}/addresses: proves itself from a new address.
    static void addAddress(const ApiCallPtr &call);
};

} // namespace ttp
