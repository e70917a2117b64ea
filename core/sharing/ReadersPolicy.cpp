// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ReadersPolicy.h"

#include "core/database/GroupsTable.h"
#include "core/database/UsersTable.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace ttp {

namespace {

constexpr int usersAtOnce = 500;
constexpr QLatin1String everyoneWord("everyone");
constexpr QLatin1String groupMark("group:");
constexpr QLatin1String userMark("user:");

Result<void> addEveryone(UsersTable &users, QSet<UserId> &readers)
{
    std::optional<UserId> after;
    while (true) {
        const Result<QList<UserRow>> page = users.page(after, usersAtOnce);
        if (!page)
            return page.error();
        for (const UserRow &user : *page) {
            if (user.state == UserState::Active && user.authVerifier)
                readers.insert(user.id);
        }
        if (page->size() < usersAtOnce)
            return {};
        after = page->constLast().id;
    }
}

Result<void> addNamed(UsersTable &users, const QList<UserId> &named, QSet<UserId> &readers)
{
    for (const UserId &id : named) {
        const auto known = users.find(id);
        if (!known)
            return known.error();
        if (!known->has_value() || (*known)->state == UserState::Active)
            readers.insert(id);
    }
    return {};
}

} // namespace

QString ReadersPolicy::toString() const
{
    QStringList words;
    if (everyone)
        words.append(everyoneWord);
    for (const GroupId &group : groups)
        words.append(groupMark + group.toString());
    for (const UserId &user : users)
        words.append(userMark + user.toString());
    return words.join(u',');
}

Result<ReadersPolicy> ReadersPolicy::fromString(const QString &text)
{
    ReadersPolicy policy;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto group = word.startsWith(groupMark) ? GroupId::fromString(QStringView(word).mid(groupMark.size()))
                                                      : std::optional<GroupId>();
        const auto user = word.startsWith(userMark) ? UserId::fromString(QStringView(word).mid(userMark.size()))
                                                    : std::optional<UserId>();
        if (word == everyoneWord)
            policy.everyone = true;
        else if (group)
            policy.groups.append(*group);
        else if (user)
            policy.users.append(*user);
        else
            return Error{ErrorCode::InvalidInput, Doing::CheckingAccess, text,
                         QStringLiteral("not everyone, group:ID or user:ID"), 0};
    }
    return policy;
}

Result<QList<UserId>> expandReaders(const ReadersPolicy &policy, const UserId &self, Database &database)
{
    UsersTable users(database);
    GroupsTable groups(database);
    QSet<UserId> readers;
    if (policy.everyone) {
        if (const Result<void> added = addEveryone(users, readers); !added)
            return added.error();
    }
    for (const GroupId &group : policy.groups) {
        const Result<QList<UserId>> members = groups.members(group);
        if (!members)
            return members.error();
        if (const Result<void> added = addNamed(users, *members, readers); !added)
            return added.error();
    }
    if (const Result<void> added = addNamed(users, policy.users, readers); !added)
        return added.error();
    readers.remove(self);
    QList<UserId> sorted(readers.cbegin(), readers.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace ttp
