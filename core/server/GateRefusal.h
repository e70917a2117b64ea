// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Reply.h"

namespace ttp {

/// What the gate itself answers to a request that it does not let through: problem+json with a slug of its own for each
/// of 400, 408, 411, 413, 414, 417, 431, 500, 501, 503 and 505; that of 400 for any other status.
[[nodiscard]] Reply refusalReply(int status);

/// 503 with Retry-After: too much is held in memory for others.
[[nodiscard]] Reply busyReply();

} // namespace ttp
