// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/BansTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

BanRow readBan(Statement &row)
{
    BanRow ban;
    ban.user = row.id<UserId>(0);
    if (const ShareId share = row.id<ShareId>(1); !share.isNull())
        ban.share = share;
    ban.reason = row.text(2);
    ban.evidence = row.text(3);
    ban.created = row.time(4);
    ban.until = row.time(5);
    return ban;
}

} // namespace

BansTable::BansTable(Database &database) : m_database(database) {}

Result<void> BansTable::put(const BanRow &ban)
{
    return m_database
        .prepare(QStringLiteral("INSERT INTO bans (user_id, share_id, reason, evidence, created, until) "
                                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, share_id) DO UPDATE SET "
                                "reason = excluded.reason, evidence = excluded.evidence, "
                                "created = excluded.created, until = excluded.until"))
        .bind(ban.user, ban.share.value_or(ShareId()), ban.reason, ban.evidence, ban.created, ban.until)
        .run();
}

Result<QList<BanRow>> BansTable::inForce(const QDateTime &now)
{
    return m_database
        .prepare(QStringLiteral("SELECT user_id, share_id, reason, evidence, created, until FROM bans "
                                "WHERE until IS NULL OR until > ? ORDER BY created DESC, user_id, share_id"))
        .bind(now)
        .all(readBan);
}

Result<bool> BansTable::isBanned(const UserId &user, const ShareId &share, const QDateTime &now)
{
    const Result<qint64> bans = m_database
                                    .prepare(QStringLiteral("SELECT count(*) FROM bans WHERE user_id = ? AND share_id "
                                                            "IN (?, zeroblob(16)) AND (until IS NULL OR until > ?)"))
                                    .bind(user, share, now)
                                    .number();
    if (!bans)
        return bans.error();
    return *bans > 0;
}

Result<void> BansTable::remove(const UserId &user, const std::optional<ShareId> &share)
{
    return m_database.prepare(QStringLiteral("DELETE FROM bans WHERE user_id = ? AND share_id = ?"))
        .bind(user, share.value_or(ShareId()))
        .runOnOne(user.toString());
}

Result<qint64> BansTable::removeEnded(const QDateTime &now)
{
    return m_database.prepare(QStringLiteral("DELETE FROM bans WHERE until <= ?")).bind(now).runCounted();
}

} // namespace ttp
