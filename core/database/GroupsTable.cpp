// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/GroupsTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

GroupRow readGroup(Statement &row)
{
    return {row.id<GroupId>(0), row.text(1), row.time(2)};
}

} // namespace

GroupsTable::GroupsTable(Database &database) : m_database(database) {}

Result<void> GroupsTable::insert(const GroupRow &group)
{
    return m_database.prepare(QStringLiteral("INSERT INTO user_groups (group_id, name, created) VALUES (?, ?, ?)"))
        .bind(group.id, group.name, group.created)
        .run();
}

Result<void> GroupsTable::rename(const GroupId &id, const QString &name)
{
    return m_database.prepare(QStringLiteral("UPDATE user_groups SET name = ? WHERE group_id = ?"))
        .bind(name, id)
        .runOnOne(id.toString());
}

Result<void> GroupsTable::remove(const GroupId &id)
{
    return m_database.prepare(QStringLiteral("DELETE FROM user_groups WHERE group_id = ?"))
        .bind(id)
        .runOnOne(id.toString());
}

Result<std::optional<GroupRow>> GroupsTable::find(const GroupId &id)
{
    return m_database.prepare(QStringLiteral("SELECT group_id, name, created FROM user_groups WHERE group_id = ?"))
        .bind(id)
        .first(readGroup);
}

Result<std::optional<GroupRow>> GroupsTable::findByName(const QString &name)
{
    return m_database.prepare(QStringLiteral("SELECT group_id, name, created FROM user_groups WHERE name = ?"))
        .bind(name)
        .first(readGroup);
}

Result<QList<GroupRow>> GroupsTable::all()
{
    return m_database.prepare(QStringLiteral("SELECT group_id, name, created FROM user_groups ORDER BY name"))
        .all(readGroup);
}

Result<void> GroupsTable::addMember(const GroupId &group, const UserId &user)
{
    return m_database
        .prepare(QStringLiteral(
            "INSERT INTO group_members (group_id, user_id) VALUES (?, ?) ON CONFLICT (group_id, user_id) DO NOTHING"))
        .bind(group, user)
        .run();
}

Result<void> GroupsTable::removeMember(const GroupId &group, const UserId &user)
{
    return m_database.prepare(QStringLiteral("DELETE FROM group_members WHERE group_id = ? AND user_id = ?"))
        .bind(group, user)
        .run();
}

Result<QList<UserId>> GroupsTable::members(const GroupId &group)
{
    return m_database.prepare(QStringLiteral("SELECT user_id FROM group_members WHERE group_id = ? ORDER BY user_id"))
        .bind(group)
        .all([](Statement &row) { return row.id<UserId>(0); });
}

Result<QList<GroupId>> GroupsTable::groupsOf(const UserId &user)
{
    return m_database.prepare(QStringLiteral("SELECT group_id FROM group_members WHERE user_id = ? ORDER BY group_id"))
        .bind(user)
        .all([](Statement &row) { return row.id<GroupId>(0); });
}

} // namespace ttp
