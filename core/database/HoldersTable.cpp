// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/HoldersTable.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

namespace ttp {

namespace {

QString selectHolders(QLatin1String tail)
{
    return QLatin1String("SELECT share_id, version, user_id, complete, have, seq, urls, heard, expires FROM holders ") +
           tail;
}

HolderRow readHolder(Statement &row)
{
    HolderRow holder;
    holder.share = row.id<ShareId>(0);
    holder.version = row.integer(1);
    holder.user = row.id<UserId>(2);
    holder.complete = row.boolean(3);
    holder.have = row.integer(4);
    holder.seq = row.integer(5);
    holder.urls = row.lines(6);
    holder.heard = row.time(7);
    holder.expires = row.time(8);
    return holder;
}

} // namespace

HoldersTable::HoldersTable(Database &database) : m_database(database) {}

Result<void> HoldersTable::putEach(const QList<HolderRow> &rows)
{
    Statement put = m_database.prepare(
        QStringLiteral("INSERT INTO holders (share_id, version, user_id, complete, have, seq, urls, heard, expires) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (share_id, version, user_id) DO UPDATE SET "
                       "complete = excluded.complete, have = excluded.have, seq = excluded.seq, urls = excluded.urls, "
                       "heard = excluded.heard, expires = excluded.expires WHERE excluded.seq >= seq"));
    for (const HolderRow &row : rows) {
        const Result<QString> urls = joinedLines(row.urls);
        if (!urls)
            return urls.error();
        const Result<void> done =
            put.bind(row.share, row.version, row.user, row.complete, row.have, row.seq, *urls, row.heard, row.expires)
                .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> HoldersTable::put(const QList<HolderRow> &rows)
{
    return ensureTransaction(m_database, [&] { return putEach(rows); });
}

Result<void> HoldersTable::replaceListing(const UserId &user, qint64 seq, const QList<HolderRow> &rows)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        if (const Result<void> done = putEach(rows); !done)
            return done;
        return m_database.prepare(QStringLiteral("DELETE FROM holders WHERE user_id = ? AND seq < ?"))
            .bind(user, seq)
            .run();
    });
}

Result<QList<HolderRow>> HoldersTable::ofShare(const ShareId &share, qint64 version, const QDateTime &now, int limit)
{
    return m_database
        .prepare(selectHolders(QLatin1String("WHERE share_id = ? AND version = ? AND expires > ? "
                                             "ORDER BY complete DESC, heard DESC, user_id LIMIT ?")))
        .bind(share, version, now, limit)
        .all(readHolder);
}

Result<QList<HolderRow>> HoldersTable::ofUser(const UserId &user, const QDateTime &now,
                                              const std::optional<Cursor> &after, int limit)
{
    // Any BLOB is larger than the empty one.
    const QByteArray share = after ? after->share.toByteArray() : QByteArray();
    const qint64 version = after ? after->version : 0;
    return m_database
        .prepare(selectHolders(QLatin1String("WHERE user_id = ? AND expires > ? AND (share_id, version) > (?, ?) "
                                             "ORDER BY share_id, version LIMIT ?")))
        .bind(user, now, share, version, limit)
        .all(readHolder);
}

Result<qint64> HoldersTable::removeUser(const UserId &user)
{
    return m_database.prepare(QStringLiteral("DELETE FROM holders WHERE user_id = ?")).bind(user).runCounted();
}

Result<qint64> HoldersTable::removeExpired(const QDateTime &now)
{
    return m_database.prepare(QStringLiteral("DELETE FROM holders WHERE expires <= ?")).bind(now).runCounted();
}

} // namespace ttp
