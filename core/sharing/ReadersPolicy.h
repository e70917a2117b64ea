// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace ttp {

class Database;

/// Whom the owner of a share lets read it, as the owner said it (design.md section 9.5): everyone who is registered
/// here, the members of groups, and users. Nobody when all of it is empty. A value.
struct ReadersPolicy {
    bool everyone = false;
    QList<GroupId> groups;
    QList<UserId> users;

    [[nodiscard]] static ReadersPolicy all() { return {true, {}, {}}; }
    [[nodiscard]] static ReadersPolicy group(const GroupId &id) { return {false, {id}, {}}; }
    [[nodiscard]] static ReadersPolicy user(const UserId &id) { return {false, {}, {id}}; }

    /// "everyone", "group:<id>" and "user:<id>", joined by commas; what is kept in the database.
    [[nodiscard]] QString toString() const;
    /// The policy in such a text; "" is nobody. InvalidInput for anything else.
    [[nodiscard]] static Result<ReadersPolicy> fromString(const QString &text);

    bool operator==(const ReadersPolicy &) const = default;
};

/// The users that a policy names at this moment, each once, in order of their ids, without self: what goes into the
/// access record. Users who are suspended or blocked are left out; so are groups that are gone. "everyone" is every
/// active user who may log in here. Errors: those of the database. On the database's thread.
[[nodiscard]] Result<QList<UserId>> expandReaders(const ReadersPolicy &policy, const UserId &self, Database &database);

} // namespace ttp
