// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/HandshakeTurns.h"

#include "core/server/ConnectionTable.h"

#include <QMutexLocker>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype mostRecords = 4096;

} // namespace

HandshakeTurns::HandshakeTurns(const GateLimits &limits)
    : m_maxFruitless(limits.maxFruitless), m_turnMs(limits.handshakeTurnMs), m_forgetMs(limits.fruitlessMs)
{
}

bool HandshakeTurns::take(const QHostAddress &peer, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    const auto record = m_records.find(ConnectionTable::addressGroup(peer));
    if (record == m_records.end() || record->fruitless < m_maxFruitless)
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
    const QHostAddress group = ConnectionTable::addressGroup(peer);
    if (m_records.size() >= mostRecords && !m_records.contains(group)) {
        forgetOld(nowMs);
        if (m_records.size() >= mostRecords)
            return;
    }
    Record &record = m_records[group];
    if (nowMs - record.lastMs > m_forgetMs)
        record.fruitless = 0;
    record.fruitless = std::min(record.fruitless + 1, 2 * m_maxFruitless);
    record.lastMs = nowMs;
}

void HandshakeTurns::cameToARequest(const QHostAddress &peer)
{
    const QMutexLocker lock(&m_mutex);
    const auto record = m_records.find(ConnectionTable::addressGroup(peer));
    if (record == m_records.end())
        return;
    record->fruitless /= 2;
    if (record->fruitless == 0)
        m_records.erase(record);
}

void HandshakeTurns::forgetOld(qint64 nowMs)
{
    m_records.removeIf([&](const auto &entry) { return nowMs - entry.value().lastMs > m_forgetMs; });
}

} // namespace ttp
