// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/CostBudget.h"

#include <QMutexLocker>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype lookAfter = 1024;

} // namespace

CostBudget::CostBudget(const Clock &clock, qint64 perSecond, qint64 most)
    : m_clock(clock), m_perSecond(perSecond), m_most(most)
{
}

int CostBudget::spend(const UserId &user, qint64 cost)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 wanted = std::min(cost, m_most);
    const QMutexLocker lock(&m_mutex);
    const auto found = m_purses.constFind(user);
    const qint64 left = found == m_purses.constEnd() ? m_most : leftAt(*found, now);
    if (left < wanted)
        return int(std::clamp<qint64>((wanted - left + m_perSecond - 1) / m_perSecond, 1, 60));
    if (found == m_purses.constEnd() && m_purses.size() >= lookAfter)
        forgetFull(now);
    m_purses.insert(user, {left - wanted, now});
    return 0;
}

qint64 CostBudget::leftAt(const Purse &purse, qint64 nowMs) const
{
    // A day saves up everything; without the bound a long silence could overflow the product.
    const qint64 elapsed = std::clamp<qint64>(nowMs - purse.atMs, 0, 24 * 3600 * 1000);
    return std::min(m_most, purse.left + elapsed * m_perSecond / 1000);
}

void CostBudget::forgetFull(qint64 nowMs)
{
    m_purses.removeIf([&](const auto &entry) { return leftAt(entry.value(), nowMs) == m_most; });
}

} // namespace ttp
