// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/SessionsTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

QString selectSessions(QLatin1String tail)
{
    return QLatin1String("SELECT session_id, user_id, key, addresses, client_spki_sha256, created, expires, "
                         "absolute_end, revoked FROM sessions ") +
           tail;
}

SessionRow readSession(Statement &row)
{
    SessionRow session;
    session.id = row.id<SessionId>(0);
    session.user = row.id<UserId>(1);
    session.key = row.secret(2);
    session.addresses = row.lines(3);
    session.clientSpkiSha256 = row.optionalHash(4);
    session.created = row.time(5);
    session.expires = row.time(6);
    session.absoluteEnd = row.time(7);
    session.revoked = row.boolean(8);
    return session;
}

} // namespace

SessionsTable::SessionsTable(Database &database) : m_database(database) {}

Result<void> SessionsTable::insert(const SessionRow &session)
{
    const Result<QString> addresses = joinedLines(session.addresses);
    if (!addresses)
        return addresses.error();
    return m_database
        .prepare(QStringLiteral("INSERT INTO sessions (session_id, user_id, key, addresses, client_spki_sha256, "
                                "created, expires, absolute_end, revoked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(session.id, session.user, session.key, *addresses, session.clientSpkiSha256, session.created,
              session.expires, session.absoluteEnd, session.revoked)
        .run();
}

Result<std::optional<SessionRow>> SessionsTable::find(const SessionId &id)
{
    return m_database.prepare(selectSessions(QLatin1String("WHERE session_id = ?"))).bind(id).first(readSession);
}

Result<QList<SessionRow>> SessionsTable::live(const QDateTime &now)
{
    return m_database
        .prepare(selectSessions(
            QLatin1String("WHERE revoked = 0 AND expires > ? AND absolute_end > ? ORDER BY created DESC, session_id")))
        .bind(now, now)
        .all(readSession);
}

Result<QList<SessionRow>> SessionsTable::ofUser(const UserId &user)
{
    return m_database.prepare(selectSessions(QLatin1String("WHERE user_id = ? ORDER BY created DESC, session_id")))
        .bind(user)
        .all(readSession);
}

Result<void> SessionsTable::setAddresses(const SessionId &id, const QStringList &addresses)
{
    const Result<QString> lines = joinedLines(addresses);
    if (!lines)
        return lines.error();
    return m_database.prepare(QStringLiteral("UPDATE sessions SET addresses = ? WHERE session_id = ?"))
        .bind(*lines, id)
        .runOnOne(id.toString());
}

Result<void> SessionsTable::setExpires(const SessionId &id, const QDateTime &expires)
{
    return m_database.prepare(QStringLiteral("UPDATE sessions SET expires = ? WHERE session_id = ? AND revoked = 0"))
        .bind(expires, id)
        .runOnOne(id.toString());
}

Result<void> SessionsTable::revoke(const SessionId &id)
{
    return m_database.prepare(QStringLiteral("UPDATE sessions SET revoked = 1 WHERE session_id = ?"))
        .bind(id)
        .runOnOne(id.toString());
}

Result<qint64> SessionsTable::revokeUser(const UserId &user)
{
    return m_database.prepare(QStringLiteral("UPDATE sessions SET revoked = 1 WHERE user_id = ? AND revoked = 0"))
        .bind(user)
        .runCounted();
}

Result<qint64> SessionsTable::removeExpired(const QDateTime &now)
{
    return m_database.prepare(QStringLiteral("DELETE FROM sessions WHERE expires <= ? OR absolute_end <= ?"))
        .bind(now, now)
        .runCounted();
}

} // namespace ttp
