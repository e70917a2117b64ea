// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/DownloadLimiter.h"

#include <algorithm>
#include <cmath>

namespace ttp {

namespace {

constexpr double smallestBucket = 64.0 * 1024;

} // namespace

DownloadLimiter::DownloadLimiter(const Clock &clock, qint64 bytesPerSecond)
    : m_clock(clock), m_rate(std::max<qint64>(0, bytesPerSecond)), m_tokens(capacity()), m_lastMs(clock.monotonicMs())
{
}

double DownloadLimiter::capacity() const
{
    return std::max(double(m_rate), smallestBucket);
}

void DownloadLimiter::refill()
{
    const qint64 now = m_clock.monotonicMs();
    m_tokens = std::min(capacity(), m_tokens + double(m_rate) * double(now - m_lastMs) / 1000.0);
    m_lastMs = now;
}

void DownloadLimiter::setRate(qint64 bytesPerSecond)
{
    const QMutexLocker lock(&m_mutex);
    refill();
    const bool wasUnlimited = m_rate == 0;
    m_rate = std::max<qint64>(0, bytesPerSecond);
    m_tokens = wasUnlimited ? capacity() : std::min(m_tokens, capacity());
}

qint64 DownloadLimiter::rate() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rate;
}

int DownloadLimiter::take(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_rate == 0 || bytes <= 0)
        return 0;
    refill();
    const double needed = std::min(double(bytes), capacity());
    if (m_tokens >= needed) {
        m_tokens -= double(bytes);
        return 0;
    }
    const double wait = std::ceil((needed - m_tokens) * 1000.0 / double(m_rate));
    return int(std::clamp(wait, 1.0, 60'000.0));
}

void DownloadLimiter::giveBack(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (bytes > 0)
        m_tokens = std::min(capacity(), m_tokens + double(bytes));
}

int takeFromBoth(DownloadLimiter *first, DownloadLimiter *second, qint64 bytes)
{
    const int firstWait = first ? first->take(bytes) : 0;
    if (firstWait > 0)
        return firstWait;
    const int secondWait = second ? second->take(bytes) : 0;
    if (secondWait > 0 && first)
        first->giveBack(bytes);
    return secondWait;
}

} // namespace ttp
