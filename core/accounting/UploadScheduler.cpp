// SPDX-License-Identifier: GPL-3.0-only
#include "core/accounting/UploadScheduler.h"

#include <QMutexLocker>
#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 refillEveryMs = 5;
constexpr qint64 quietAfterMs = 250;
// What an account may save up: enough to bridge the time between two looks of a connection, not enough for a burst.
constexpr qint64 savedMs = 50;
constexpr qint64 leastSaved = 16 * 1024;

} // namespace

UploadScheduler::UploadScheduler(const Clock &clock) : m_clock(clock) {}

void UploadScheduler::setLimit(qint64 bytesPerSecond)
{
    m_limit.store(std::max<qint64>(0, bytesPerSecond), std::memory_order_relaxed);
}

qint64 UploadScheduler::limit() const
{
    return m_limit.load(std::memory_order_relaxed);
}

qint64 UploadScheduler::take(const Account &account, qint64 wanted)
{
    const qint64 allowed = limit();
    if (allowed == 0)
        return wanted;
    const qint64 now = m_clock.monotonicMs();
    const QMutexLocker lock(&m_mutex);
    m_shares[account.user].lastAskedMs = now;
    refill(now, allowed);
    Share &share = m_shares[account.user];
    const qint64 granted = std::clamp<qint64>(share.credit, 0, wanted);
    share.credit -= granted;
    share.hungry = granted < wanted;
    return granted;
}

void UploadScheduler::refill(qint64 nowMs, qint64 allowed)
{
    if (m_lastRefillMs == 0)
        m_lastRefillMs = nowMs - refillEveryMs;
    const qint64 elapsed = std::min(nowMs - m_lastRefillMs, quietAfterMs);
    if (elapsed < refillEveryMs)
        return;
    m_lastRefillMs = nowMs;
    dropQuiet(nowMs);
    const qint64 each = allowed * elapsed / 1000 / std::max<qint64>(1, m_shares.size());
    const qint64 most = std::max(leastSaved, allowed * savedMs / 1000);
    qint64 surplus = 0;
    for (Share &share : m_shares) {
        share.credit += each;
        if (share.credit > most) {
            surplus += share.credit - most;
            share.credit = most;
        }
    }
    giveToTheHungry(surplus);
}

void UploadScheduler::dropQuiet(qint64 nowMs)
{
    m_shares.removeIf([nowMs](const auto &entry) { return nowMs - entry.value().lastAskedMs > quietAfterMs; });
}

void UploadScheduler::giveToTheHungry(qint64 surplus)
{
    const qint64 hungry = std::count_if(m_shares.cbegin(), m_shares.cend(), [](const Share &s) { return s.hungry; });
    if (hungry == 0 || surplus == 0)
        return;
    for (Share &share : m_shares) {
        if (share.hungry)
            share.credit += surplus / hungry;
    }
}

} // namespace ttp
