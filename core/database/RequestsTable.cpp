// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/RequestsTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

QString selectRequests(QLatin1String tail)
{
    return QLatin1String("SELECT direction, user_id, name, note, spki, nonce, token_hash, token, address, urls, "
                         "created, state, reciprocal_auth_id FROM requests ") +
           tail;
}

RequestRow readRequest(Statement &row)
{
    RequestRow request;
    request.direction = row.enumeration(0, RequestDirection::Outgoing);
    request.user = row.id<UserId>(1);
    request.name = row.text(2);
    request.note = row.text(3);
    request.spki = row.blob(4);
    request.nonce = row.blob(5);
    request.tokenHash = row.optionalHash(6);
    request.token = row.secret(7);
    request.address = row.text(8);
    request.urls = row.lines(9);
    request.created = row.time(10);
    request.state = row.enumeration(11, RequestState::Refused);
    request.reciprocalAuthId = row.secret(12);
    return request;
}

} // namespace

RequestsTable::RequestsTable(Database &database) : m_database(database) {}

Result<void> RequestsTable::put(const RequestRow &request)
{
    const Result<QString> urls = joinedLines(request.urls);
    if (!urls)
        return urls.error();
    return m_database
        .prepare(QStringLiteral(
            "INSERT INTO requests (direction, user_id, name, note, spki, nonce, token_hash, token, address, urls, "
            "created, state, reciprocal_auth_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (direction, user_id) DO UPDATE SET name = excluded.name, note = excluded.note, "
            "spki = excluded.spki, nonce = excluded.nonce, token_hash = excluded.token_hash, token = excluded.token, "
            "address = excluded.address, urls = excluded.urls, created = excluded.created, state = excluded.state, "
            "reciprocal_auth_id = excluded.reciprocal_auth_id"))
        .bind(request.direction, request.user, request.name, request.note, request.spki, request.nonce,
              request.tokenHash, request.token, request.address, *urls, request.created, request.state,
              request.reciprocalAuthId)
        .run();
}

Result<std::optional<RequestRow>> RequestsTable::find(RequestDirection direction, const UserId &user)
{
    return m_database.prepare(selectRequests(QLatin1String("WHERE direction = ? AND user_id = ?")))
        .bind(direction, user)
        .first(readRequest);
}

Result<std::optional<RequestRow>> RequestsTable::findByTokenHash(const Hash256 &tokenHash)
{
    return m_database.prepare(selectRequests(QLatin1String("WHERE token_hash = ?"))).bind(tokenHash).first(readRequest);
}

Result<QList<RequestRow>> RequestsTable::all(RequestDirection direction)
{
    return m_database.prepare(selectRequests(QLatin1String("WHERE direction = ? ORDER BY created, user_id")))
        .bind(direction)
        .all(readRequest);
}

Result<qint64> RequestsTable::countPending(RequestDirection direction)
{
    return m_database.prepare(QStringLiteral("SELECT count(*) FROM requests WHERE direction = ? AND state = ?"))
        .bind(direction, RequestState::Pending)
        .number();
}

Result<qint64> RequestsTable::countPendingFrom(const QString &address)
{
    return m_database
        .prepare(QStringLiteral("SELECT count(*) FROM requests WHERE direction = ? AND state = ? AND address = ?"))
        .bind(RequestDirection::Incoming, RequestState::Pending, address)
        .number();
}

Result<void> RequestsTable::setState(RequestDirection direction, const UserId &user, RequestState state)
{
    return m_database.prepare(QStringLiteral("UPDATE requests SET state = ? WHERE direction = ? AND user_id = ?"))
        .bind(state, direction, user)
        .runOnOne(user.toString());
}

Result<void> RequestsTable::remove(RequestDirection direction, const UserId &user)
{
    return m_database.prepare(QStringLiteral("DELETE FROM requests WHERE direction = ? AND user_id = ?"))
        .bind(direction, user)
        .runOnOne(user.toString());
}

Result<qint64> RequestsTable::removeBefore(const QDateTime &time)
{
    return m_database.prepare(QStringLiteral("DELETE FROM requests WHERE created < ?")).bind(time).runCounted();
}

} // namespace ttp
