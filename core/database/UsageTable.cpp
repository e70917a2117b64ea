// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/UsageTable.h"
#include "core/base/Utc.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

namespace ttp {

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 hoursPerDay = 24;

qint64 hourOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() / msPerHour;
}

/// The first whole hour that does not begin before this time.
qint64 hourFrom(const QDateTime &time)
{
    return (time.toMSecsSinceEpoch() + msPerHour - 1) / msPerHour;
}

UsageRow readUsage(Statement &row)
{
    UsageRow usage;
    usage.user = row.id<UserId>(0);
    usage.hour = utcFromMs(row.integer(1) * msPerHour);
    usage.counterpart = row.id<UserId>(2);
    usage.share = row.id<ShareId>(3);
    usage.bytesIn = row.integer(4);
    usage.bytesOut = row.integer(5);
    usage.requests = row.integer(6);
    return usage;
}

qint64 integerOrZero(Statement &row, int column)
{
    return row.isNull(column) ? 0 : row.integer(column);
}

} // namespace

UsageTable::UsageTable(Database &database) : m_database(database) {}

Result<void> UsageTable::add(const QList<UsageRow> &rows)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        Statement add = m_database.prepare(QStringLiteral(
            "INSERT INTO usage (user_id, hour, counterpart, share_id, bytes_in, bytes_out, requests) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, hour, counterpart, share_id) DO UPDATE SET "
            "bytes_in = bytes_in + excluded.bytes_in, bytes_out = bytes_out + excluded.bytes_out, "
            "requests = requests + excluded.requests"));
        for (const UsageRow &row : rows) {
            const Result<void> done = add.bind(row.user, hourOf(row.hour), row.counterpart, row.share, row.bytesIn,
                                               row.bytesOut, row.requests)
                                          .run();
            if (!done)
                return done;
        }
        return {};
    });
}

Result<UsageSums> UsageTable::sums(const UserId &user, const QDateTime &from, const QDateTime &to)
{
    const auto sums = m_database
                          .prepare(QStringLiteral("SELECT sum(bytes_in), sum(bytes_out), sum(requests) FROM usage "
                                                  "WHERE user_id = ? AND hour >= ? AND hour < ?"))
                          .bind(user, hourFrom(from), hourFrom(to))
                          .first([](Statement &row) {
                              return UsageSums{integerOrZero(row, 0), integerOrZero(row, 1), integerOrZero(row, 2)};
                          });
    if (!sums)
        return sums.error();
    return sums->value_or(UsageSums());
}

Result<QList<UserUsageRow>> UsageTable::sumsByUser(const QDateTime &from, const QDateTime &to)
{
    return m_database
        .prepare(QStringLiteral("SELECT user_id, sum(bytes_in), sum(bytes_out), sum(requests) FROM usage "
                                "WHERE hour >= ? AND hour < ? GROUP BY user_id ORDER BY user_id"))
        .bind(hourFrom(from), hourFrom(to))
        .all([](Statement &row) {
            return UserUsageRow{row.id<UserId>(0), {row.integer(1), row.integer(2), row.integer(3)}};
        });
}

Result<QList<UsageRow>> UsageTable::rows(const UserId &user, const QDateTime &from, const QDateTime &to, int limit,
                                         int offset)
{
    return m_database
        .prepare(QStringLiteral("SELECT user_id, hour, counterpart, share_id, bytes_in, bytes_out, requests FROM "
                                "usage WHERE user_id = ? AND hour >= ? AND hour < ? "
                                "ORDER BY hour, counterpart, share_id LIMIT ? OFFSET ?"))
        .bind(user, hourFrom(from), hourFrom(to), limit, offset)
        .all(readUsage);
}

Result<bool> UsageTable::foldDay(const QDateTime &until)
{
    return ensureTransaction(m_database, [&]() -> Result<bool> {
        const qint64 end = hourOf(until) / hoursPerDay * hoursPerDay;
        const auto hour = m_database
                              .prepare(QStringLiteral("SELECT hour FROM usage INDEXED BY usage_by_hour WHERE hour < ? "
                                                      "AND hour % 24 <> 0 ORDER BY hour LIMIT 1"))
                              .bind(end)
                              .first([](Statement &row) { return row.integer(0); });
        if (!hour)
            return hour.error();
        if (!*hour)
            return false;
        const qint64 day = **hour / hoursPerDay * hoursPerDay;
        const Result<void> added =
            m_database
                .prepare(QStringLiteral(
                    "INSERT INTO usage (user_id, hour, counterpart, share_id, bytes_in, bytes_out, requests) "
                    "SELECT user_id, ?, counterpart, share_id, sum(bytes_in), sum(bytes_out), sum(requests) "
                    "FROM usage WHERE hour > ? AND hour < ? GROUP BY user_id, counterpart, share_id "
                    "ON CONFLICT (user_id, hour, counterpart, share_id) DO UPDATE SET "
                    "bytes_in = bytes_in + excluded.bytes_in, bytes_out = bytes_out + excluded.bytes_out, "
                    "requests = requests + excluded.requests"))
                .bind(day, day, day + hoursPerDay)
                .run();
        if (!added)
            return added.error();
        const Result<void> removed = m_database.prepare(QStringLiteral("DELETE FROM usage WHERE hour > ? AND hour < ?"))
                                         .bind(day, day + hoursPerDay)
                                         .run();
        return removed ? Result<bool>(true) : Result<bool>(removed.error());
    });
}

} // namespace ttp
