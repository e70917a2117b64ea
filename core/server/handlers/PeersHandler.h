// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Routes.h"

namespace ttp {

/// Who else is there, and what they hold: told to those who share a group or are readers of a share in common.
class PeersHandler
{
public:
    /// GET /peers
    static void list(const ApiCallPtr &call);
    /// GET /peers/{user}/files
    static void heldBy(const ApiCallPtr &call);
    /// GET /shares/{share}/peers: a random sample.
    static void holders(const ApiCallPtr &call);
    /// PUT /peers/self: what the caller holds; its address is the one it calls from. [node thread]
    static void announce(const ApiCallPtr &call);
    /// POST /peers/self/reachability: dials the caller back. [node thread]
    static void reachability(const ApiCallPtr &call);
};

} // namespace ttp
