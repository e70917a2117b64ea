// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace ttp {

class Database;

/// What went through in one hour. Payload bytes only, seen from this peer: in is what it received, out what it sent.
struct UsageRow {
    /// On whose account it is.
    UserId user;
    /// With whom the bytes were exchanged.
    UserId counterpart;
    /// The null id for what belongs to no share.
    ShareId share;
    /// Any moment of the hour; comes back as its beginning.
    QDateTime hour;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 requests = 0;

    bool operator==(const UsageRow &) const = default;
};

struct UsageSums {
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 requests = 0;

    bool operator==(const UsageSums &) const = default;
};

struct UserUsageRow {
    UserId user;
    UsageSums sums;

    bool operator==(const UserUsageRow &) const = default;
};

/// The table usage: user x counterpart x share x hour. Users and shares need not be there any more.
/// Times from/to cut at whole hours (at whole days where foldDay() was): from is included, to is not.
/// On the thread of its Database, which must outlive it. Functions return the errors of Statement besides those named.
class UsageTable
{
public:
    explicit UsageTable(Database &database);

    /// Adds these to the sums; all or none. InvalidInput for a negative count.
    [[nodiscard]] Result<void> add(const QList<UsageRow> &rows);
    /// Over all counterparts and shares.
    [[nodiscard]] Result<UsageSums> sums(const UserId &user, const QDateTime &from, const QDateTime &to);
    /// Every user with anything in that time.
    [[nodiscard]] Result<QList<UserUsageRow>> sumsByUser(const QDateTime &from, const QDateTime &to);
    /// The rows of a user in that time: oldest hour first; up to limit, after skipping offset.
    [[nodiscard]] Result<QList<UsageRow>> rows(const UserId &user, const QDateTime &from, const QDateTime &to,
                                               int limit, int offset = 0);
    /// Adds up the hours of the first day that is not added up yet into one row for each user, counterpart and share,
    /// which counts for the first hour of the day (UTC). Only days that end by this time. No sum over whole days
    /// changes; times within such a day are not told apart any more. Says whether there was such a day.
    [[nodiscard]] Result<bool> foldDay(const QDateTime &until);

private:
    Database &m_database;
};

} // namespace ttp
