// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/UsersTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

QString selectUsers(QLatin1String tail)
{
    return QLatin1String("SELECT user_id, name, note, spki_sha256, spki, state, auth_verifier, auth_id_at_peer, "
                         "auth_confirmed, urls, roles, registered_at, last_seen FROM users ") +
           tail;
}

UserRow readUser(Statement &row)
{
    UserRow user;
    user.id = row.id<UserId>(0);
    user.name = row.text(1);
    user.note = row.text(2);
    user.spkiSha256 = row.optionalHash(3);
    user.spki = row.blob(4);
    user.state = row.enumeration(5, UserState::Blocked);
    user.authVerifier = row.optionalHash(6);
    user.authIdAtPeer = row.secret(7);
    user.authConfirmed = row.boolean(8);
    user.urls = row.lines(9);
    user.roles = row.lines(10);
    user.registeredAt = row.time(11);
    user.lastSeen = row.time(12);
    return user;
}

} // namespace

UsersTable::UsersTable(Database &database) : m_database(database) {}

Result<void> UsersTable::insert(const UserRow &user)
{
    const Result<QString> urls = joinedLines(user.urls);
    if (!urls)
        return urls.error();
    const Result<QString> roles = joinedLines(user.roles);
    if (!roles)
        return roles.error();
    return m_database
        .prepare(QStringLiteral("INSERT INTO users (user_id, name, note, spki_sha256, spki, state, auth_verifier, "
                                "auth_id_at_peer, auth_confirmed, urls, roles, registered_at, last_seen) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(user.id, user.name, user.note, user.spkiSha256, user.spki, user.state, user.authVerifier,
              user.authIdAtPeer, user.authConfirmed, *urls, *roles, user.registeredAt, user.lastSeen)
        .run();
}

Result<void> UsersTable::update(const UserRow &user)
{
    const Result<QString> urls = joinedLines(user.urls);
    if (!urls)
        return urls.error();
    const Result<QString> roles = joinedLines(user.roles);
    if (!roles)
        return roles.error();
    return m_database
        .prepare(QStringLiteral("UPDATE users SET name = ?, note = ?, spki_sha256 = ?, spki = ?, state = ?, "
                                "auth_verifier = ?, auth_id_at_peer = ?, auth_confirmed = ?, urls = ?, roles = ?, "
                                "registered_at = ?, last_seen = ? WHERE user_id = ?"))
        .bind(user.name, user.note, user.spkiSha256, user.spki, user.state, user.authVerifier, user.authIdAtPeer,
              user.authConfirmed, *urls, *roles, user.registeredAt, user.lastSeen, user.id)
        .runOnOne(user.id.toString());
}

Result<std::optional<UserRow>> UsersTable::find(const UserId &id)
{
    return m_database.prepare(selectUsers(QLatin1String("WHERE user_id = ?"))).bind(id).first(readUser);
}

Result<std::optional<UserRow>> UsersTable::findByKey(const Hash256 &spkiSha256)
{
    return m_database.prepare(selectUsers(QLatin1String("WHERE spki_sha256 = ?"))).bind(spkiSha256).first(readUser);
}

Result<QList<UserRow>> UsersTable::page(const std::optional<UserId> &after, int limit)
{
    // Any BLOB is larger than the empty one.
    const QByteArray from = after ? after->toByteArray() : QByteArray();
    return m_database.prepare(selectUsers(QLatin1String("WHERE user_id > ? ORDER BY user_id LIMIT ?")))
        .bind(from, limit)
        .all(readUser);
}

Result<qint64> UsersTable::count()
{
    return m_database.prepare(QStringLiteral("SELECT count(*) FROM users")).number();
}

Result<void> UsersTable::setState(const UserId &id, UserState state)
{
    return m_database.prepare(QStringLiteral("UPDATE users SET state = ? WHERE user_id = ?"))
        .bind(state, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setName(const UserId &id, const QString &name)
{
    return m_database.prepare(QStringLiteral("UPDATE users SET name = ? WHERE user_id = ?"))
        .bind(name, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setNote(const UserId &id, const QString &note)
{
    return m_database.prepare(QStringLiteral("UPDATE users SET note = ? WHERE user_id = ?"))
        .bind(note, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setAuthVerifier(const UserId &id, const std::optional<Hash256> &verifier, bool confirmed)
{
    return m_database
        .prepare(QStringLiteral("UPDATE users SET auth_verifier = ?, auth_confirmed = ? WHERE user_id = ?"))
        .bind(verifier, confirmed, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::confirmAuth(const UserId &id)
{
    return m_database.prepare(QStringLiteral("UPDATE users SET auth_confirmed = 1 WHERE user_id = ?"))
        .bind(id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setAuthIdAtPeer(const UserId &id, const Secret &authId)
{
    return m_database.prepare(QStringLiteral("UPDATE users SET auth_id_at_peer = ? WHERE user_id = ?"))
        .bind(authId, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setUrls(const UserId &id, const QStringList &urls)
{
    const Result<QString> lines = joinedLines(urls);
    if (!lines)
        return lines.error();
    return m_database.prepare(QStringLiteral("UPDATE users SET urls = ? WHERE user_id = ?"))
        .bind(*lines, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setRoles(const UserId &id, const QStringList &roles)
{
    const Result<QString> lines = joinedLines(roles);
    if (!lines)
        return lines.error();
    return m_database.prepare(QStringLiteral("UPDATE users SET roles = ? WHERE user_id = ?"))
        .bind(*lines, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::setLastSeen(const UserId &id, const QDateTime &time)
{
    return m_database.prepare(QStringLiteral("UPDATE users SET last_seen = ? WHERE user_id = ?"))
        .bind(time, id)
        .runOnOne(id.toString());
}

Result<void> UsersTable::remove(const UserId &id)
{
    return m_database.prepare(QStringLiteral("DELETE FROM users WHERE user_id = ?")).bind(id).runOnOne(id.toString());
}

} // namespace ttp
