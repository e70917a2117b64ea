// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/LoginThrottle.h"

#include <algorithm>

namespace ttp {
namespace {

qint64 closureMs(int failures)
{
    if (failures < LoginThrottle::failuresBeforeClosing)
        return 0;
    // from the eighth doubling on it is the longest anyway; a shift must not run over
    const int doublings = std::min(failures - LoginThrottle::failuresBeforeClosing, 8);
    return 1000LL * std::min(LoginThrottle::firstClosureSeconds << doublings, LoginThrottle::longestClosureSeconds);
}

} // namespace

LoginThrottle::LoginThrottle(const Clock &clock) : m_clock(clock) {}

int LoginThrottle::secondsClosed(const UserId &user, const Address &from, Ask ask) const
{
    const AddressBlock block(from);
    const int ofUser = secondsLeft(m_perUser, UserBlock(user, block));
    return ask == Ask::UserOnly ? ofUser : std::max(ofUser, secondsLeft(m_perBlock, block));
}

void LoginThrottle::recordFailure(const UserId &user, const Address &from)
{
    const AddressBlock block(from);
    count(m_perUser, UserBlock(user, block));
    count(m_perBlock, block);
}

void LoginThrottle::recordSuccess(const UserId &user, const Address &from)
{
    m_perUser.remove(UserBlock(user, AddressBlock(from)));
}

template<typename Key>
void LoginThrottle::count(QHash<Key, Count> &counts, const Key &key)
{
    const qint64 now = m_clock.monotonicMs();
    if (!counts.contains(key) && counts.size() >= maxEntries)
        makeRoom(counts);
    Count &entry = counts[key];
    if (entry.forgetAtMs <= now)
        entry = {};
    entry.failures = std::min(entry.failures + 1, 1000);
    entry.openAtMs = now + closureMs(entry.failures);
    entry.forgetAtMs = entry.openAtMs + 1000LL * forgetAfterSeconds;
}

template<typename Key>
void LoginThrottle::makeRoom(QHash<Key, Count> &counts) const
{
    const qint64 now = m_clock.monotonicMs();
    erase_if(counts, [now](const std::pair<const Key &, Count &> &entry) { return entry.second.forgetAtMs <= now; });
    if (counts.size() < maxEntries)
        return;
    const auto soonest = std::min_element(counts.cbegin(), counts.cend(),
                                          [](const Count &a, const Count &b) { return a.forgetAtMs < b.forgetAtMs; });
    counts.erase(soonest);
}

template<typename Key>
int LoginThrottle::secondsLeft(const QHash<Key, Count> &counts, const Key &key) const
{
    const auto entry = counts.constFind(key);
    if (entry == counts.constEnd())
        return 0;
    const qint64 left = entry->openAtMs - m_clock.monotonicMs();
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

} // namespace ttp
