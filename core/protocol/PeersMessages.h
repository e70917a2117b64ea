// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/protocol/HostPort.h"
#include "core/protocol/JsonReader.h"

#include <optional>

namespace ttp {

/// One version of one share that a peer holds, wholly or in part.
struct HeldShareMessage {
    ShareId share;
    int version = 0;
    bool complete = false;
    /// Pieces of 512 KiB of the byte-space.
    qint64 have = 0;
    qint64 seq = 0;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] static HeldShareMessage read(JsonReader &in);
    bool operator==(const HeldShareMessage &) const = default;
};

/// PUT /peers/self: what the caller holds and at which port it listens. The host of its address is the address this
/// request comes from, nothing else (protocol.md section 1.11). The list replaces the one announced before.
struct AnnouncementMessage {
    quint16 port = 0;
    QList<HeldShareMessage> shares;
    /// Seconds until the next announcement; what is announced lapses after two of them.
    int intervalSeconds = 900;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<AnnouncementMessage> fromJson(QByteArrayView body);
    bool operator==(const AnnouncementMessage &) const = default;
};

/// A peer that this one has talked with.
struct KnownPeerMessage {
    UserId userId;
    /// Places, as "host:port".
    QList<HostPort> addresses;
    QStringList roles;
    QDateTime lastSeen;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] static KnownPeerMessage read(JsonReader &in);
    bool operator==(const KnownPeerMessage &) const = default;
};

/// GET /peers: one page of those who share a group with the caller or read a share in common.
struct PeerListMessage {
    QList<KnownPeerMessage> peers;
    QString next;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<PeerListMessage> fromJson(QByteArrayView body);
    bool operator==(const PeerListMessage &) const = default;
};

/// GET /peers/{User ID}/files: what that peer announced last, as far as the caller may read it.
struct PeerFilesMessage {
    UserId userId;
    QList<HeldShareMessage> shares;
    /// When it was announced.
    QDateTime heard;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<PeerFilesMessage> fromJson(QByteArrayView body);
    bool operator==(const PeerFilesMessage &) const = default;
};

/// A peer that holds a share. A hint: the connection is made only if the key there hashes to the User ID.
struct HolderMessage {
    UserId userId;
    /// SHA-256 of the peer's SubjectPublicKeyInfo, where this peer knows it.
    std::optional<Hash256> pin;
    QList<HostPort> addresses;
    int version = 0;
    bool complete = false;
    qint64 have = 0;
    qint64 seq = 0;
    /// Seconds since this was announced.
    qint64 ageSeconds = 0;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] static HolderMessage read(JsonReader &in);
    bool operator==(const HolderMessage &) const = default;
};

/// GET /shares/{id}/peers: a random sample of those who hold it.
struct HolderListMessage {
    QList<HolderMessage> holders;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<HolderListMessage> fromJson(QByteArrayView body);
    bool operator==(const HolderListMessage &) const = default;
};

/// POST /peers/self/reachability: dial me back at the address this request comes from.
struct ReachabilityRequestMessage {
    quint16 port = 0;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<ReachabilityRequestMessage> fromJson(QByteArrayView body);
    bool operator==(const ReachabilityRequestMessage &) const = default;
};

/// What came of dialling back.
struct ReachabilityReplyMessage {
    /// True when the caller's own key answered there.
    bool reachable = false;
    HostPort address;
    /// Why not: an errorWord() such as "unreachable", "timed-out", "pin-mismatch". Empty when reachable.
    QString reason;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<ReachabilityReplyMessage> fromJson(QByteArrayView body);
    bool operator==(const ReachabilityReplyMessage &) const = default;
};

} // namespace ttp
