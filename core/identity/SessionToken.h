// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"

#include <QByteArrayView>
#include <optional>

namespace ttp {

/// What a client shows as Bearer: "<session id>.<base64url tag>", where the tag is HMAC-SHA256(session key,
/// "ttp1|" + User ID of the peer addressed). A peer that receives it can use it nowhere else. A value.
struct SessionToken {
    SessionId session;
    Secret tag; ///< 32 bytes

    /// The token in exactly 80 characters; nothing for anything else.
    [[nodiscard]] static std::optional<SessionToken> parse(QByteArrayView text);
    /// The token with which the holder of the session's key calls on audience.
    [[nodiscard]] static SessionToken make(const SessionId &session, const Secret &sessionKey, const UserId &audience);

    /// The 80 characters, for the Authorization header.
    [[nodiscard]] Secret text() const;
    /// True when the tag is the one for this key and audience; constant time.
    [[nodiscard]] bool isFor(const Secret &sessionKey, const UserId &audience) const;
};

/// The 32 bytes of HMAC-SHA256(session key, "ttp1|" + audience).
[[nodiscard]] Secret sessionTag(const Secret &sessionKey, const UserId &audience);

} // namespace ttp
