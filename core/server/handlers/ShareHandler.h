// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/server/Routes.h"
#include "core/sharing/ServedShare.h"

namespace ttp {

/// Shares, versions and their files, as far as the caller may read them.
class ShareHandler
{
public:
    /// GET /shares
    static void list(const ApiCallPtr &call);
    /// GET /shares/{share}
    static void get(const ApiCallPtr &call);
    /// GET /shares/{share}/versions/{version}: the signed manifest.
    static void manifest(const ApiCallPtr &call);
    /// GET /shares/{share}/versions/{version}/access: the signed list of readers.
    static void access(const ApiCallPtr &call);
    /// GET /shares/{share}/versions/{version}/files
    static void files(const ApiCallPtr &call);
};

/// The version that the path of the call names, 0 being the latest. NotFound; Busy while the first one is being made.
[[nodiscard]] Result<std::shared_ptr<const ServedVersion>> versionOf(const ApiCall &call);

} // namespace ttp
