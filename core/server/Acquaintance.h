// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/sharing/AccessSnapshot.h"

#include <QSet>

namespace ttp {

class Database;

/// Of whom a user may hear: those who share a group with it or are readers of a share in common (design.md section
/// 9.15). A value, made for one request.
class Acquaintance
{
public:
    /// On the thread of the database, whose errors it returns.
    [[nodiscard]] static Result<Acquaintance> of(const UserId &user, const AccessSnapshot &snapshot, Database &database,
                                                 const QDateTime &now);

    [[nodiscard]] bool knows(const UserId &other) const;
    /// What knows() has to look at, at the most.
    [[nodiscard]] qint64 shares() const { return m_shares.size(); }
    [[nodiscard]] qint64 groupMates() const { return m_groupMates.size(); }

private:
    UserId m_user;
    QSet<UserId> m_groupMates;
    QList<ServedSharePtr> m_shares;
};

} // namespace ttp
