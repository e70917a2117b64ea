// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/protocol/JsonReader.h"

namespace ttp {

/// Signed bytes on their way: {payload, spki, sig}, each base64url (design.md ruling 1). Only the encoding; whether
/// the signature is right, and whose it is, identity/ says, and nothing may be read from the payload before that.
struct EnvelopeMessage {
    /// The exact bytes that were signed; a document of its own, at most limits::envelopePayloadBytes.
    QByteArray payload;
    /// DER SubjectPublicKeyInfo of the signer.
    QByteArray spki;
    /// DER ECDSA P-256/SHA-256.
    QByteArray signature;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<EnvelopeMessage> fromJson(QByteArrayView body);
    bool operator==(const EnvelopeMessage &) const = default;
};

} // namespace ttp
