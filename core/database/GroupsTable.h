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

struct GroupRow {
    GroupId id;
    QString name;
    QDateTime created;

    bool operator==(const GroupRow &) const = default;
};

/// The tables groups and group_members: users of this peer under one name.
/// On the thread of its Database, which must outlive it. Functions return the errors of Statement besides those named.
class GroupsTable
{
public:
    explicit GroupsTable(Database &database);

    /// AlreadyExists when the id or the name is taken.
    [[nodiscard]] Result<void> insert(const GroupRow &group);
    /// NotFound; AlreadyExists when another group has the name.
    [[nodiscard]] Result<void> rename(const GroupId &id, const QString &name);
    /// NotFound. The members stay users.
    [[nodiscard]] Result<void> remove(const GroupId &id);
    [[nodiscard]] Result<std::optional<GroupRow>> find(const GroupId &id);
    [[nodiscard]] Result<std::optional<GroupRow>> findByName(const QString &name);
    /// By name.
    [[nodiscard]] Result<QList<GroupRow>> all();

    /// Conflict when group or user is not there. Adding twice is no error.
    [[nodiscard]] Result<void> addMember(const GroupId &group, const UserId &user);
    /// Removing one who is no member is no error.
    [[nodiscard]] Result<void> removeMember(const GroupId &group, const UserId &user);
    [[nodiscard]] Result<QList<UserId>> members(const GroupId &group);
    [[nodiscard]] Result<QList<GroupId>> groupsOf(const UserId &user);

private:
    Database &m_database;
};

} // namespace ttp
