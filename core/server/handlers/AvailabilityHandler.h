// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Routes.h"

namespace ttp {

/// Which pieces are here. With since and wait the request is held until there are more, or its time is over.
class AvailabilityHandler
{
public:
    /// GET /files/{fid}/availability
    static void file(const ApiCallPtr &call);
    /// GET /shares/{share}/versions/{version}/availability
    static void version(const ApiCallPtr &call);
};

} // namespace ttp
