// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace ttp {

/// Bytes that somebody signed, as they travel (design.md 9.1): the signature is over the exact payload bytes, so
/// nothing has to be put into a canonical form. Reading the payload before verifying it is a mistake.
struct SignedEnvelope {
    QByteArray payload;
    QByteArray spki;      ///< DER SubjectPublicKeyInfo of the signer
    QByteArray signature; ///< DER ECDSA P-256/SHA-256

    bool operator==(const SignedEnvelope &) const = default;
};

/// Checks that the peer with this (version 8) User ID signed the payload: UUIDv8(SHA-256(spki)) is expected and the
/// signature fits. Pure; safe on every thread. Error: SignatureInvalid, with the reason in detail.
[[nodiscard]] Result<void> verifyBySigner(const SignedEnvelope &envelope, const UserId &expected);

/// The same for a foreign (version 4) User ID, whose key was pinned at registration. Error: SignatureInvalid.
[[nodiscard]] Result<void> verifyByPinnedKey(const SignedEnvelope &envelope, const Hash256 &pin);

} // namespace ttp
