// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/UserAccounts.h"

#include "core/base/Logging.h"
#include "core/database/UsersTable.h"

#include <optional>
#include <utility>

namespace ttp {

namespace {

constexpr int pageSize = 1000;

} // namespace

AccountPtr UserAccounts::of(const UserId &user)
{
    AccountPtr &known = m_all[user];
    if (!known)
        known = std::make_shared<Account>(user);
    return known;
}

const QHash<UserId, AccountPtr> &UserAccounts::active()
{
    read();
    return m_active;
}

const QSet<Hash256> &UserAccounts::knownKeys()
{
    read();
    return m_knownKeys;
}

qint64 UserAccounts::bytesOut() const
{
    qint64 out = 0;
    for (const AccountPtr &known : m_all)
        out += known->bytesOut.load(std::memory_order_relaxed);
    return out;
}

void UserAccounts::read()
{
    if (m_isRead)
        return;
    m_active.clear();
    m_knownKeys.clear();
    UsersTable users(m_database);
    std::optional<UserId> after;
    while (true) {
        const Result<QList<UserRow>> page = users.page(after, pageSize);
        if (!page) {
            qCWarning(lcNode).noquote() << describe(page.error());
            return;
        }
        for (const UserRow &user : *page) {
            if (user.state != UserState::Active)
                continue;
            m_active.insert(user.id, of(user.id));
            if (user.spkiSha256)
                m_knownKeys.insert(*user.spkiSha256);
        }
        if (page->size() < pageSize)
            break;
        after = page->last().id;
    }
    m_isRead = true;
}

} // namespace ttp
