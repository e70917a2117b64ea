// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace ttp {

class Database;

/// What a peer announced that it holds. A hint: who is really there, and what they have, is asked of them.
struct HolderRow {
    ShareId share;
    qint64 version = 0;
    UserId user;
    bool complete = false;
    /// Pieces of the default size.
    qint64 have = 0;
    /// Grows with each announcement of this user.
    qint64 seq = 0;
    QStringList urls;
    QDateTime heard;
    QDateTime expires;

    bool operator==(const HolderRow &) const = default;
};

/// The table holders: for each share who has it, and for each peer what it has: the file listings of the peers.
/// The user and the share need not be known otherwise. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class HoldersTable
{
public:
    /// Where a page of ofUser() ended.
    struct Cursor {
        ShareId share;
        qint64 version = 0;
    };

    explicit HoldersTable(Database &database);

    /// Inserts these or replaces older ones; a row whose seq is lower than the stored one is passed over. All or none.
    /// InvalidInput for a URL with a line feed.
    [[nodiscard]] Result<void> put(const QList<HolderRow> &rows);
    /// The whole listing of a peer: as put(), and what it announced earlier with a lower seq is gone.
    [[nodiscard]] Result<void> replaceListing(const UserId &user, qint64 seq, const QList<HolderRow> &rows);
    /// Those not expired at this time, complete ones first, then heard last first; up to limit.
    [[nodiscard]] Result<QList<HolderRow>> ofShare(const ShareId &share, qint64 version, const QDateTime &now,
                                                   int limit);
    /// What this peer announced and is not expired at this time; up to limit rows after the cursor.
    [[nodiscard]] Result<QList<HolderRow>> ofUser(const UserId &user, const QDateTime &now,
                                                  const std::optional<Cursor> &after, int limit);
    /// Everything of this peer; says how many.
    [[nodiscard]] Result<qint64> removeUser(const UserId &user);
    /// Those that expired before this time; says how many.
    [[nodiscard]] Result<qint64> removeExpired(const QDateTime &now);

private:
    [[nodiscard]] Result<void> putEach(const QList<HolderRow> &rows);

    Database &m_database;
};

} // namespace ttp
