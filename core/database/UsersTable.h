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

enum class UserState {
    Active = 1,
    Suspended,
    Blocked,
};

/// Another peer that we know. Both directions in one row: what they prove to us, and what we prove to them.
struct UserRow {
    UserId id;
    QString name;
    QString note;
    /// SHA-256 of spki; nothing for an account without a key (design.md section 9.7).
    std::optional<Hash256> spkiSha256;
    /// The public key, DER; empty for an account without one.
    QByteArray spki;
    UserState state = UserState::Active;
    /// The hash of the Authentication ID with which they log in here; nothing while they have none.
    std::optional<Hash256> authVerifier;
    /// The Authentication ID with which we log in there; empty while we are not registered there.
    Secret authIdAtPeer;
    /// They have logged in with it at least once (design.md section 9.9).
    bool authConfirmed = false;
    /// Where they are reached, best first.
    QStringList urls;
    QStringList roles;
    QDateTime registeredAt;
    /// Null: never.
    QDateTime lastSeen;

    bool operator==(const UserRow &) const = default;
};

/// The table users: every other peer that we know. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class UsersTable
{
public:
    explicit UsersTable(Database &database);

    /// AlreadyExists when the id or the key is known; InvalidInput for a URL or role with a line feed.
    [[nodiscard]] Result<void> insert(const UserRow &user);
    /// Replaces everything but the id. NotFound.
    [[nodiscard]] Result<void> update(const UserRow &user);
    [[nodiscard]] Result<std::optional<UserRow>> find(const UserId &id);
    [[nodiscard]] Result<std::optional<UserRow>> findByKey(const Hash256 &spkiSha256);
    /// Up to limit users after this one in a fixed order; from the beginning without one.
    [[nodiscard]] Result<QList<UserRow>> page(const std::optional<UserId> &after, int limit);
    [[nodiscard]] Result<qint64> count();

    // Each of these is NotFound for an id that is not there.
    [[nodiscard]] Result<void> setState(const UserId &id, UserState state);
    [[nodiscard]] Result<void> setName(const UserId &id, const QString &name);
    [[nodiscard]] Result<void> setNote(const UserId &id, const QString &note);
    /// The old verifier dies. confirmed is false for one whose reply may still be lost.
    [[nodiscard]] Result<void> setAuthVerifier(const UserId &id, const std::optional<Hash256> &verifier,
                                               bool confirmed);
    [[nodiscard]] Result<void> confirmAuth(const UserId &id);
    [[nodiscard]] Result<void> setAuthIdAtPeer(const UserId &id, const Secret &authId);
    [[nodiscard]] Result<void> setUrls(const UserId &id, const QStringList &urls);
    [[nodiscard]] Result<void> setRoles(const UserId &id, const QStringList &roles);
    [[nodiscard]] Result<void> setLastSeen(const UserId &id, const QDateTime &time);
    /// Sessions and memberships go with the user; usage and events stay.
    [[nodiscard]] Result<void> remove(const UserId &id);

private:
    Database &m_database;
};

} // namespace ttp
