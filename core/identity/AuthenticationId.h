// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"

#include <QByteArrayView>
#include <optional>

namespace ttp {

/// The secret that one peer gave another at registration: 122 random bits in UUID form, one per pair of peers and
/// direction. Its issuer keeps only storedForm(); its owner keeps the value itself. A value, safe to copy.
class AuthenticationId
{
public:
    /// A fresh one from OpenSSL's generator.
    [[nodiscard]] static AuthenticationId generate();
    /// The one written in these 36 characters, either case; nothing for any other form and for the nil UUID.
    /// Any version is taken: what other programs generate is their affair.
    [[nodiscard]] static std::optional<AuthenticationId> fromText(QByteArrayView text);

    /// The 36 lower-case characters that travel, once at registration and in HTTP Basic at login; never logged.
    [[nodiscard]] const Secret &text() const { return m_text; }

    /// What its issuer keeps: SHA-256(HMAC-SHA256(text, "ttp1-auth-key|" + issuer's User ID)) (protocol.md 1.3).
    /// From this nobody can log in, and the same Authentication ID at another peer is kept as something else.
    [[nodiscard]] Hash256 storedForm(const UserId &issuer) const;

    /// Compares in constant time.
    [[nodiscard]] bool operator==(const AuthenticationId &) const = default;

private:
    explicit AuthenticationId(Secret text) : m_text(std::move(text)) {}

    Secret m_text;
};

} // namespace ttp
