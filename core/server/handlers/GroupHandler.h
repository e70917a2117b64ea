// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/protocol/GroupMessages.h"
#include "core/server/Routes.h"

namespace ttp {

class Database;

/// Groups as their members see them.
class GroupHandler
{
public:
    /// GET /groups: the caller's own memberships.
    static void list(const ApiCallPtr &call);
};

/// The groups that the user is in, by name. On the thread of the database, whose errors it returns.
[[nodiscard]] Result<QList<GroupMessage>> groupsOfUser(Database &database, const UserId &user);

} // namespace ttp
