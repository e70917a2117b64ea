// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Routes.h"

namespace ttp {

/// Registration, and what is kept about the caller.
class UserHandler
{
public:
    /// POST /users: registered at once, or waiting for a person. [node thread]
    static void create(const ApiCallPtr &call);
    /// GET /users/{user}/registration: the decision, given once; waits for it. [node thread]
    static void registration(const ApiCallPtr &call);
    /// POST /users/{user}/rotate: the next Authentication ID. [node thread]
    static void rotate(const ApiCallPtr &call);
    /// GET /users/{user}: the caller's own record.
    static void self(const ApiCallPtr &call);
    /// DELETE /users/{user}: the caller is forgotten. Where we are registered at the caller, that direction stays.
    /// [node thread]
    static void remove(const ApiCallPtr &call);
};

} // namespace ttp
