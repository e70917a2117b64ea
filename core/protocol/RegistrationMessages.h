// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Secret.h"
#include "core/protocol/GroupMessages.h"
#include "core/protocol/PeerMessage.h"

#include <optional>

namespace ttp {

/// POST /users: somebody wants to be known here. The client's TLS key comes with the connection.
struct RegistrationRequestMessage {
    UserId userId;
    QString name;
    /// What the person says about themselves; may be empty.
    QString note;
    /// 16 to 64 random bytes of the client, for the comparison words.
    QByteArray nonce;
    /// The code of a link, which came with the pin. At most one of invite and inviteProof is given.
    Secret invite;
    /// For a code that was typed: the 32 bytes of HMAC(code, spki of the server | spki of the client); empty if none.
    QByteArray inviteProof;
    /// Base URLs under which the client believes to be reachable ("https://host:port/v1").
    QStringList urls;
    /// The Authentication ID that the client makes for the server, so that one exchange registers both directions.
    Secret reciprocalAuthId;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<RegistrationRequestMessage> fromJson(QByteArrayView body);
    bool operator==(const RegistrationRequestMessage &) const = default;
};

/// The answer to POST /users (201 active, 202 pending) and to GET /users/{id}/registration (200 active, 202 pending).
struct RegistrationReplyMessage {
    enum class State { Active, Pending };

    State state = State::Pending;
    UserId userId;
    /// Active: the Authentication ID for this peer, 36 characters.
    Secret authId;
    /// Active: the groups the new user is in.
    QList<GroupMessage> groups;
    /// Active: whom one has registered with.
    std::optional<PeerMessage> peer;
    /// Active and inviteProof was given: 32 bytes that prove that the server knows the code too; empty otherwise.
    QByteArray serverProof;
    /// Pending, from POST only: the bearer token for GET /users/{id}/registration.
    Secret registrationToken;
    /// Pending: seconds until asking again makes sense.
    int pollAfterSeconds = 0;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<RegistrationReplyMessage> fromJson(QByteArrayView body);
    bool operator==(const RegistrationReplyMessage &) const = default;
};

/// The answer to POST /users/{id}/rotate: the next Authentication ID. The old one dies when this one is first used.
struct RotationReplyMessage {
    Secret authId;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<RotationReplyMessage> fromJson(QByteArrayView body);
    bool operator==(const RotationReplyMessage &) const = default;
};

/// GET /users/{id}: what this peer keeps about a user.
struct UserMessage {
    enum class State { Active, Pending, Suspended };

    UserId userId;
    QString name;
    State state = State::Active;
    QList<GroupMessage> groups;
    /// The key that was pinned; nothing for a user registered without a certificate.
    std::optional<Hash256> pin;
    QDateTime registered;
    QStringList urls;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<UserMessage> fromJson(QByteArrayView body);
    bool operator==(const UserMessage &) const = default;
};

} // namespace ttp
