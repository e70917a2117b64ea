// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <memory>

struct evp_pkey_st;

namespace ttp {

/// What a User ID says about its key.
enum class UserIdKind {
    OfKey,   ///< version 8: the hash of a key; only whoever has that key may use it
    Foreign, ///< version 4: rolled by another program; pinned to the key first seen, or bound by address alone
    Invalid, ///< any other version or variant: not accepted at all
};

/// The kind of a User ID, from its version and variant bits (RFC 9562).
[[nodiscard]] UserIdKind userIdKind(const UserId &id);

/// UUIDv8 of the first 16 bytes of SHA-256(SPKI DER): version bits 1000, variant bits 10 (RFC 9562 section 5.8).
[[nodiscard]] UserId userIdOfSpki(QByteArrayView spkiDer);

/// SHA-256 of the SPKI DER: the pin that links carry and that TLS checks (RFC 7469 section 2.4).
[[nodiscard]] Hash256 pinOfSpki(QByteArrayView spkiDer);

/// Somebody's P-256 key: checks their signatures and names them. An immutable value; safe on every thread.
class PublicKey
{
public:
    /// The key in a DER SubjectPublicKeyInfo: P-256 as a named curve, point uncompressed and on the curve, nothing
    /// before or after it, so that one key has one spelling. Errors: Unsupported (another kind of key),
    /// InvalidInput (not a key).
    [[nodiscard]] static Result<PublicKey> fromSpki(QByteArrayView spkiDer);
    /// The key of a DER certificate (as TLS showed it). Nothing else of the certificate is looked at.
    /// Errors as fromSpki().
    [[nodiscard]] static Result<PublicKey> fromCertificateDer(QByteArrayView certificateDer);

    [[nodiscard]] const QByteArray &spki() const { return m_spki; }
    [[nodiscard]] const Hash256 &pin() const { return m_pin; }
    [[nodiscard]] UserId userId() const { return userIdOfSpki(m_spki); }

    /// True when the signature (DER ECDSA over SHA-256, FIPS 186-5) was made over exactly these bytes by this key.
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signatureDer) const;

    bool operator==(const PublicKey &other) const { return m_spki == other.m_spki; }

private:
    PublicKey() = default;

    QByteArray m_spki;
    Hash256 m_pin;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace ttp
