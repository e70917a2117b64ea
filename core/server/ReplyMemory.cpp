// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ReplyMemory.h"

#include <QMutexLocker>

namespace ttp {

namespace {

constexpr qsizetype lookAfter = 1024;

} // namespace

ReplyMemory::ReplyMemory(const GateLimits &limits)
    : m_most(limits.maxQueuedReplies), m_mostOfStrangers(limits.maxQueuedOfStrangers),
      m_mostOfAccount(limits.maxQueuedPerAccount)
{
}

ReplyMemory::CountPtr ReplyMemory::ofAccount(const Hash256 &account)
{
    const QMutexLocker lock(&m_mutex);
    if (m_accounts.size() >= lookAfter && !m_accounts.contains(account))
        m_accounts.removeIf([](const auto &entry) { return entry.value().expired(); });
    std::weak_ptr<Count> &known = m_accounts[account];
    CountPtr count = known.lock();
    if (!count) {
        count = std::make_shared<Count>(0);
        known = count;
    }
    return count;
}

void ReplyMemory::charge(Count &count, qint64 bytes)
{
    count += bytes;
    if (&count != m_strangers.get())
        m_known += bytes;
}

bool ReplyMemory::isFull(const Count &count) const
{
    const qint64 held = count.load(std::memory_order_relaxed);
    if (&count == m_strangers.get())
        return held > m_mostOfStrangers;
    if (&count != m_proxies.get() && held > m_mostOfAccount)
        return true;
    return m_known.load(std::memory_order_relaxed) > m_most;
}

qint64 ReplyMemory::total() const
{
    return m_known.load() + m_strangers->load();
}

} // namespace ttp
