// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"
#include "core/protocol/JsonReader.h"

#include <optional>

namespace ttp {

/// POST /sessions. An empty body means an empty object.
struct SessionRequestMessage {
    /// A session of the same user that ends when the new one begins.
    std::optional<SessionId> replaces;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SessionRequestMessage> fromJson(QByteArrayView body);
    bool operator==(const SessionRequestMessage &) const = default;
};

/// A session without what opens doors: GET /sessions/{id}, and the items of GET /sessions.
struct SessionInfoMessage {
    enum class AddressBinding { Exact, Prefix64, None };
    enum class TlsBinding { Required, Preferred, None };

    SessionId sessionId;
    /// Who vouches for it: the peer itself or its trust broker.
    UserId issuer;
    UserId userId;
    /// Canonical IP addresses the session is bound to.
    QStringList addresses;
    /// SHA-256 of the SubjectPublicKeyInfo that the session is bound to; nothing if the client showed no certificate.
    std::optional<Hash256> clientPin;
    /// Seconds from now.
    qint64 expiresIn = 0;
    qint64 renewAfter = 0;
    AddressBinding addressBinding = AddressBinding::Exact;
    TlsBinding tlsBinding = TlsBinding::Required;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SessionInfoMessage> fromJson(QByteArrayView body);
    [[nodiscard]] static SessionInfoMessage read(JsonReader &in);
    bool operator==(const SessionInfoMessage &) const = default;
};

/// The answer to POST /sessions: the session with its key and the token for its issuer.
struct SessionMessage {
    SessionInfoMessage session;
    /// 32 bytes.
    Secret sessionKey;
    /// The 80 characters for the Authorization header when calling on the issuer.
    Secret token;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SessionMessage> fromJson(QByteArrayView body);
    bool operator==(const SessionMessage &) const = default;
};

/// GET /sessions: the caller's own.
struct SessionListMessage {
    QList<SessionInfoMessage> sessions;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SessionListMessage> fromJson(QByteArrayView body);
    bool operator==(const SessionListMessage &) const = default;
};

/// The answer to POST /sessions/{id}/renew.
struct SessionRenewalMessage {
    qint64 expiresIn = 0;
    qint64 renewAfter = 0;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SessionRenewalMessage> fromJson(QByteArrayView body);
    bool operator==(const SessionRenewalMessage &) const = default;
};

/// The answer to POST /sessions/{id}/addresses: all addresses the session is bound to now.
struct SessionAddressesMessage {
    QStringList addresses;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SessionAddressesMessage> fromJson(QByteArrayView body);
    bool operator==(const SessionAddressesMessage &) const = default;
};

} // namespace ttp
