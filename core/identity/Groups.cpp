// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Groups.h"

#include "core/base/Encoding.h"

#include <algorithm>
#include <utility>

namespace ttp {
namespace {

Result<QString> cleanName(const QString &name)
{
    const QString clean = name.trimmed();
    if (clean.isEmpty() || clean.size() > Groups::longestName || escapedForDisplay(clean) != clean)
        return Error{ErrorCode::InvalidInput, Doing::WritingDatabase,
                     escapedForDisplay(clean.first(qMin(clean.size(), Groups::longestName))),
                     QStringLiteral("a group's name has 1 to 100 characters and no control characters")};
    return clean;
}

} // namespace

Groups::Groups(Database &database, const Clock &clock) : m_table(database), m_clock(clock) {}

Result<GroupRow> Groups::create(const QString &name)
{
    TTP_ON_THREAD(m_thread);
    const auto clean = cleanName(name);
    if (!clean)
        return clean.error();
    const GroupRow group{newId<GroupId>(), *clean, m_clock.now()};
    if (const auto inserted = m_table.insert(group); !inserted)
        return inserted.error();
    changed();
    return group;
}

Result<void> Groups::rename(const GroupId &id, const QString &name)
{
    TTP_ON_THREAD(m_thread);
    const auto clean = cleanName(name);
    if (!clean)
        return clean.error();
    const auto renamed = m_table.rename(id, *clean);
    if (renamed)
        changed();
    return renamed;
}

Result<void> Groups::remove(const GroupId &id)
{
    TTP_ON_THREAD(m_thread);
    const auto removed = m_table.remove(id);
    if (removed)
        changed();
    return removed;
}

Result<void> Groups::addMember(const GroupId &group, const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const auto added = m_table.addMember(group, user);
    if (added) {
        changed();
        return {};
    }
    Error error = added.error();
    if (error.code == ErrorCode::Conflict)
        error.code = ErrorCode::NotFound;
    return error;
}

Result<QList<GroupId>> Groups::addToExisting(const QList<GroupId> &groups, const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    QList<GroupId> joined;
    for (const GroupId &group : groups) {
        const auto found = m_table.find(group);
        if (!found)
            return found.error();
        if (!found->has_value() || joined.contains(group))
            continue;
        if (const auto added = m_table.addMember(group, user); !added)
            return added.error();
        joined.append(group);
    }
    if (!joined.isEmpty())
        changed();
    return joined;
}

Result<void> Groups::removeMember(const GroupId &group, const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const auto removed = m_table.removeMember(group, user);
    if (removed)
        changed();
    return removed;
}

Result<QList<GroupRow>> Groups::all() const
{
    TTP_ON_THREAD(m_thread);
    return m_table.all();
}

Result<std::optional<GroupRow>> Groups::findByName(const QString &name) const
{
    TTP_ON_THREAD(m_thread);
    return m_table.findByName(name.trimmed());
}

Result<QList<UserId>> Groups::members(const GroupId &group) const
{
    TTP_ON_THREAD(m_thread);
    return m_table.members(group);
}

Result<QList<GroupId>> Groups::groupsOf(const UserId &user) const
{
    TTP_ON_THREAD(m_thread);
    return m_table.groupsOf(user);
}

Result<QList<UserId>> Groups::expand(const QList<GroupId> &groups) const
{
    TTP_ON_THREAD(m_thread);
    QList<UserId> users;
    for (const GroupId &group : groups) {
        const auto theirs = m_table.members(group);
        if (!theirs)
            return theirs.error();
        users.append(*theirs);
    }
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());
    return users;
}

void Groups::setChangeHandler(std::function<void()> handler)
{
    m_changeHandler = std::move(handler);
}

void Groups::changed()
{
    if (m_changeHandler)
        m_changeHandler();
}

} // namespace ttp
