// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/Acquaintance.h"

#include "core/database/GroupsTable.h"

#include <algorithm>

namespace ttp {

Result<Acquaintance> Acquaintance::of(const UserId &user, const AccessSnapshot &snapshot, Database &database,
                                      const QDateTime &now)
{
    Acquaintance made;
    made.m_user = user;
    for (auto entry = snapshot.shares.cbegin(); entry != snapshot.shares.cend(); ++entry) {
        if (const ServedSharePtr share = snapshot.readableShare(entry.key(), user, now))
            made.m_shares.append(share);
    }
    GroupsTable groups(database);
    const Result<QList<GroupId>> own = groups.groupsOf(user);
    if (!own)
        return own.error();
    for (const GroupId &group : *own) {
        const Result<QList<UserId>> members = groups.members(group);
        if (!members)
            return members.error();
        made.m_groupMates.unite(QSet<UserId>(members->begin(), members->end()));
    }
    return made;
}

bool Acquaintance::knows(const UserId &other) const
{
    if (other == m_user || m_groupMates.contains(other))
        return true;
    return std::any_of(m_shares.begin(), m_shares.end(),
                       [&](const ServedSharePtr &share) { return share->mayRead(other); });
}

} // namespace ttp
