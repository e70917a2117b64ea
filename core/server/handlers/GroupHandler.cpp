// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/GroupHandler.h"

#include "core/database/GroupsTable.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"

#include <algorithm>

namespace ttp {

Result<QList<GroupMessage>> groupsOfUser(Database &database, const UserId &user)
{
    GroupsTable table(database);
    const Result<QList<GroupId>> ids = table.groupsOf(user);
    if (!ids)
        return ids.error();
    QList<GroupMessage> groups;
    for (const GroupId &id : *ids) {
        const Result<std::optional<GroupRow>> row = table.find(id);
        if (!row)
            return row.error();
        if (row->has_value() && groups.size() < limits::groups)
            groups.append({id, (*row)->name});
    }
    std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return groups;
}

void GroupHandler::list(const ApiCallPtr &call)
{
    const Result<Database *> database = call->thread().database();
    const auto groups =
        database ? groupsOfUser(**database, call->caller.user) : Result<QList<GroupMessage>>(database.error());
    if (!groups) {
        call->refuse(groups.error());
        return;
    }
    call->reply(jsonReply(200, GroupListMessage{*groups}.toJson(), Keep::Nothing));
}

} // namespace ttp
