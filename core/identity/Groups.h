// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/GroupsTable.h"

#include <functional>

namespace ttp {

/// Users of this peer under one name. Node thread. Errors besides those named are those of the database.
class Groups
{
public:
    static constexpr qsizetype longestName = 100;

    Groups(Database &database, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Groups)

    /// AlreadyExists for a name that is taken; InvalidInput for one that is empty, longer than 100 characters or has
    /// control characters. Spaces around it are dropped.
    [[nodiscard]] Result<GroupRow> create(const QString &name);
    /// As create(); NotFound.
    [[nodiscard]] Result<void> rename(const GroupId &id, const QString &name);
    /// NotFound. The members stay users.
    [[nodiscard]] Result<void> remove(const GroupId &id);

    /// NotFound when group or user is not there. Adding twice is no error.
    [[nodiscard]] Result<void> addMember(const GroupId &group, const UserId &user);
    /// Adds the user to those of the groups that (still) exist; returns these.
    [[nodiscard]] Result<QList<GroupId>> addToExisting(const QList<GroupId> &groups, const UserId &user);
    [[nodiscard]] Result<void> removeMember(const GroupId &group, const UserId &user);

    [[nodiscard]] Result<QList<GroupRow>> all() const;
    [[nodiscard]] Result<std::optional<GroupRow>> findByName(const QString &name) const;
    [[nodiscard]] Result<QList<UserId>> members(const GroupId &group) const;
    [[nodiscard]] Result<QList<GroupId>> groupsOf(const UserId &user) const;
    /// The members of all these groups, each once, in order of their ids. A group that is gone has none.
    [[nodiscard]] Result<QList<UserId>> expand(const QList<GroupId> &groups) const;

    /// Called after each change of who is in which group: access records follow from it.
    void setChangeHandler(std::function<void()> handler);

private:
    void changed();

    mutable GroupsTable m_table;
    const Clock &m_clock;
    std::function<void()> m_changeHandler;
    ThreadCheck m_thread;
};

} // namespace ttp
