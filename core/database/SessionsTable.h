// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace ttp {

class Database;

/// A session that this peer issued.
struct SessionRow {
    SessionId id;
    UserId user;
    /// From which the token for each audience is made.
    Secret key;
    /// The addresses it is bound to, in canonical form, oldest first.
    QStringList addresses;
    /// SHA-256 of the TLS client key it is bound to; nothing for an account without a key.
    std::optional<Hash256> clientSpkiSha256;
    QDateTime created;
    QDateTime expires;
    /// Renewing goes no further than this.
    QDateTime absoluteEnd;
    bool revoked = false;

    bool operator==(const SessionRow &) const = default;
};

/// The table sessions. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class SessionsTable
{
public:
    explicit SessionsTable(Database &database);

    /// AlreadyExists when the id is known; Conflict when the user is not; InvalidInput for an address with a line feed.
    [[nodiscard]] Result<void> insert(const SessionRow &session);
    [[nodiscard]] Result<std::optional<SessionRow>> find(const SessionId &id);
    /// Neither revoked nor expired at this time; newest first.
    [[nodiscard]] Result<QList<SessionRow>> live(const QDateTime &now);
    /// Every one of this user, newest first.
    [[nodiscard]] Result<QList<SessionRow>> ofUser(const UserId &user);

    /// NotFound; InvalidInput for an address with a line feed.
    [[nodiscard]] Result<void> setAddresses(const SessionId &id, const QStringList &addresses);
    /// NotFound; also for a session that is revoked, which cannot be renewed.
    [[nodiscard]] Result<void> setExpires(const SessionId &id, const QDateTime &expires);
    /// NotFound. Revoking twice is no error.
    [[nodiscard]] Result<void> revoke(const SessionId &id);
    /// Every session of the user; says how many were live until then.
    [[nodiscard]] Result<qint64> revokeUser(const UserId &user);
    /// Those that expired before this time, revoked or not; says how many.
    [[nodiscard]] Result<qint64> removeExpired(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace ttp
