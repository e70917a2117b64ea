// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/protocol/JsonReader.h"
#include "core/protocol/Limits.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace ttp {

/// What a peer takes at most; advice to clients (design.md ruling 4).
struct PeerLimitsMessage {
    qint64 maxPiece = limits::maxPieceBytes;
    qint64 maxExtent = limits::maxPieceBytes;
    int maxHashes = limits::maxHashes;
    qint64 maxBody = limits::jsonBytes;
    int connections = 16;
    int requests = 12;

    bool operator==(const PeerLimitsMessage &) const = default;
};

/// GET /peer: who answers here, and how the caller is seen. Public, but for the name.
struct PeerMessage {
    enum class Registration { Invite, Approval, Closed };

    UserId userId;
    /// SHA-256 of the peer's SubjectPublicKeyInfo.
    Hash256 pin;
    /// Told to those with a session only; empty otherwise.
    QString name;
    QStringList api;
    /// Of "peer", "file", "metadata", "trust"; words that we do not know are kept.
    QStringList roles;
    Registration registration = Registration::Approval;
    PeerLimitsMessage limits;
    /// The peer's wall clock.
    QDateTime clock;
    /// The address the request came from, canonical.
    QString yourAddress;
    /// A random word of the running program, new with every start: two of them under one User ID are two copies of one
    /// identity (design.md section 9.11). May be empty.
    QString instance;

    [[nodiscard]] QJsonObject toObject() const;
    [[nodiscard]] QByteArray toJson() const;
    /// Errors: as JsonReader, here and in every fromJson() of this floor.
    [[nodiscard]] static Result<PeerMessage> fromJson(QByteArrayView body);
    /// Reads the members out of a message that holds this one.
    [[nodiscard]] static PeerMessage read(JsonReader &in);

    bool operator==(const PeerMessage &) const = default;
};

/// GET /.well-known/torrentttp: where the interface begins, for those who know host and port only.
struct WellKnownMessage {
    /// The path before every other, "/v1" unless a proxy puts something before it.
    QString base;
    UserId userId;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<WellKnownMessage> fromJson(QByteArrayView body);
    bool operator==(const WellKnownMessage &) const = default;
};

/// GET /health: nothing but whether new work is taken.
struct HealthMessage {
    enum class Status { Ok, Draining };
    Status status = Status::Ok;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<HealthMessage> fromJson(QByteArrayView body);
    bool operator==(const HealthMessage &) const = default;
};

} // namespace ttp
