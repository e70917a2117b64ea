// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace ttp {

class Database;

enum class RequestDirection {
    /// They want to be registered here.
    Incoming = 1,
    /// We want to be registered there.
    Outgoing,
};

enum class RequestState {
    Pending = 1,
    Accepted,
    Refused,
};

/// A registration that a person has not decided yet, or whose decision has not been fetched yet.
struct RequestRow {
    RequestDirection direction = RequestDirection::Incoming;
    /// The other peer.
    UserId user;
    QString name;
    QString note;
    /// The other peer's public key, DER; empty for a client without one.
    QByteArray spki;
    /// The nonce of POST /users, from which both sides make the comparison words.
    QByteArray nonce;
    /// Incoming: the hash of the token with which they ask for the decision.
    std::optional<Hash256> tokenHash;
    /// Outgoing: the token with which we ask.
    Secret token;
    /// The address it came from, or was sent to, in canonical form.
    QString address;
    QStringList urls;
    QDateTime created;
    RequestState state = RequestState::Pending;
    /// The Authentication ID that the asking side offered for the other direction; empty where none was. Incoming: as
    /// it is, for we are to use it. Outgoing: what its issuer keeps of it, 32 bytes.
    Secret reciprocalAuthId;

    bool operator==(const RequestRow &) const = default;
};

/// The table requests: one row for each other peer and direction. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class RequestsTable
{
public:
    explicit RequestsTable(Database &database);

    /// Inserts it, or replaces the one of this peer and direction. InvalidInput for a URL with a line feed,
    /// AlreadyExists for a token hash that another request has.
    [[nodiscard]] Result<void> put(const RequestRow &request);
    [[nodiscard]] Result<std::optional<RequestRow>> find(RequestDirection direction, const UserId &user);
    [[nodiscard]] Result<std::optional<RequestRow>> findByTokenHash(const Hash256 &tokenHash);
    /// Oldest first.
    [[nodiscard]] Result<QList<RequestRow>> all(RequestDirection direction);
    [[nodiscard]] Result<qint64> countPending(RequestDirection direction);
    [[nodiscard]] Result<qint64> countPendingFrom(const QString &address);
    /// NotFound.
    [[nodiscard]] Result<void> setState(RequestDirection direction, const UserId &user, RequestState state);
    /// NotFound.
    [[nodiscard]] Result<void> remove(RequestDirection direction, const UserId &user);
    /// Those made before this time, whatever their state; says how many.
    [[nodiscard]] Result<qint64> removeBefore(const QDateTime &time);

private:
    Database &m_database;
};

} // namespace ttp
