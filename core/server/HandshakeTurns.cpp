// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/HandshakeTurns.h"

#include "core/server/ConnectionTable.h"

#include <QMutexLocker>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype mostRecords = 4096;
constexpr int madeGoodByARequest = 8;
constexpr qint64 vouchedMs = 3600 * 1000;
constexpr qint64 lookEveryMs = 1000;
// So many are compared when one must go.
constexpr int candidates = 16;

} // namespace

HandshakeTurns::HandshakeTurns(const GateLimits &limits)
    : m_maxFruitless(limits.maxFruitless), m_turnMs(limits.handshakeTurnMs), m_forgetMs(limits.fruitlessMs)
{
}

bool HandshakeTurns::take(const QHostAddress &peer, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    const auto record = m_records.find(ConnectionTable::addressGroup(peer));
    if (record == m_records.end() || record->fruitless < m_maxFruitless || nowMs < record->vouchedUntilMs)
        return true;
    if (nowMs - record->lastMs > m_forgetMs) {
        m_records.erase(record);
        return true;
    }
    if (nowMs < record->nextTurnMs)
        return false;
    record->nextTurnMs = nowMs + m_turnMs;
    return true;
}

void HandshakeTurns::cameToNothing(const QHostAddress &peer, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    Record &record = recordOf(ConnectionTable::addressGroup(peer), nowMs);
    if (nowMs - record.lastMs > m_forgetMs)
        record.fruitless = 0;
    record.fruitless = std::min(record.fruitless + 1, 2 * m_maxFruitless);
    record.lastMs = nowMs;
}

void HandshakeTurns::cameToARequest(const QHostAddress &peer)
{
    const QMutexLocker lock(&m_mutex);
    const auto record = m_records.find(ConnectionTable::addressGroup(peer));
    if (record != m_records.end())
        record->fruitless = std::max(0, record->fruitless - madeGoodByARequest);
}

void HandshakeTurns::vouchFor(const QHostAddress &peer, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    recordOf(ConnectionTable::addressGroup(peer), nowMs).vouchedUntilMs = nowMs + vouchedMs;
}

bool HandshakeTurns::isOld(const Record &record, qint64 nowMs) const
{
    return nowMs >= record.vouchedUntilMs && (record.fruitless == 0 || nowMs - record.lastMs > m_forgetMs);
}

HandshakeTurns::Record &HandshakeTurns::recordOf(const QHostAddress &group, qint64 nowMs)
{
    if (m_records.size() >= mostRecords && !m_records.contains(group))
        makeRoom(nowMs);
    return m_records[group];
}

void HandshakeTurns::makeRoom(qint64 nowMs)
{
    if (nowMs - m_lookedAtMs >= lookEveryMs) {
        m_lookedAtMs = nowMs;
        m_records.removeIf([&](const auto &entry) { return isOld(entry.value(), nowMs); });
        if (m_records.size() < mostRecords)
            return;
    }
    const auto weight = [nowMs](const Record &record) {
        return std::pair(nowMs < record.vouchedUntilMs, record.fruitless);
    };
    auto least = m_records.begin();
    int compared = 0;
    for (auto each = m_records.begin(); each != m_records.end() && compared < candidates; ++each, ++compared) {
        if (weight(*each) < weight(*least))
            least = each;
    }
    m_records.erase(least);
}

} // namespace ttp
