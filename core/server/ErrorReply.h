// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/server/Reply.h"
#include "core/server/Request.h"

namespace ttp {

/// Which credentials a 401 asks for.
enum class Challenge {
    Bearer,        ///< none were shown (RFC 6750 section 3: without an error)
    BearerInvalid, ///< a token was shown that is not good
    Basic,         ///< User ID and Authentication ID
};

/// The refusal as problem+json (protocol/ErrorMessage), with Retry-After where it is known and, on 401, the challenge.
/// After session-address-mismatch the connection is closed in order. instance is the path that was asked for.
[[nodiscard]] Reply errorReply(const Error &error, const QByteArray &instance,
                               Challenge challenge = Challenge::BearerInvalid);

/// 405 with the verbs that the path has.
[[nodiscard]] Reply wrongVerbReply(const QByteArray &allowed, const QByteArray &instance);

} // namespace ttp
