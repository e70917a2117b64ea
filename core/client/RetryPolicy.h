// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"

#include <QtGlobal>

namespace ttp {

/// What to do after a request to one source failed.
struct RetryDecision {
    enum class Action {
        /// Try this source again after waitMs.
        Wait,
        /// Log in again now, then try at once; if it is refused again, the next decision waits 60 s.
        LogInAgain,
        /// This source does not have this file (any more): never ask it again for it.
        DropSource,
        /// Trying again cannot help: our own request is wrong, or the key there is another one.
        GiveUp,
    };

    Action action = Action::Wait;
    int waitMs = 0;

    bool operator==(const RetryDecision &) const = default;
};

/// What went wrong, as far as waiting depends on it.
struct RetryInput {
    /// HTTP status of a complete response; 0 where none came, then error says why.
    int status = 0;
    ErrorCode error = ErrorCode::Internal;
    /// What the peer said (Retry-After); 0 where it said nothing.
    int retryAfterSeconds = 0;
    /// Failures of this source in a row before this one.
    int failuresBefore = 0;
    /// True where the last login followed a 401 and this is the 401 after it.
    bool loggedInAlready = false;
};

/// protocol.md section 3.3.7: 503 and 429 wait what Retry-After says, ±20 %; a connection that fails and 5xx wait a
/// random part ("full jitter") of 5 s · 2^n, at most 10 min; 401 logs in again once, then 60 s; 404, 410 and 416 drop
/// the source. Pure: random is in [0, 1).
[[nodiscard]] RetryDecision decideRetry(const RetryInput &input, double random);

} // namespace ttp
