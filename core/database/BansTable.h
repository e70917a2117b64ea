// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace ttp {

class Database;

/// A peer that is not asked any more, for one share or for all.
struct BanRow {
    UserId user;
    /// Nothing: for every share.
    std::optional<ShareId> share;
    /// A kebab-case word.
    QString reason;
    /// What was seen; stays on this machine.
    QString evidence;
    QDateTime created;
    /// Null: until it is lifted.
    QDateTime until;

    bool operator==(const BanRow &) const = default;
};

/// The table bans: at most one for each user and share. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class BansTable
{
public:
    explicit BansTable(Database &database);

    /// Inserts it or replaces the one of this user and share.
    [[nodiscard]] Result<void> put(const BanRow &ban);
    /// In force at this time, newest first.
    [[nodiscard]] Result<QList<BanRow>> inForce(const QDateTime &now);
    /// Whether the user is banned at this time for this share or for all.
    [[nodiscard]] Result<bool> isBanned(const UserId &user, const ShareId &share, const QDateTime &now);
    /// Lifts the ban of exactly this user and share. NotFound.
    [[nodiscard]] Result<void> remove(const UserId &user, const std::optional<ShareId> &share);
    /// Those that ended before this time; says how many.
    [[nodiscard]] Result<qint64> removeEnded(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace ttp
