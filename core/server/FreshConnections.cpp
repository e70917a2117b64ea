// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/FreshConnections.h"

#include "core/server/RawSocket.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <algorithm>
#include <utility>
#include <vector>

namespace ttp {

namespace {

// RFC 8446 section 5.1: the type of the record that a ClientHello comes in. No HTTP request begins with it.
constexpr char handshakeRecord = 0x16;

} // namespace

FreshConnections::FreshConnections(GateShared &shared, Begin begin, End end)
    : m_shared(shared), m_begin(std::move(begin)), m_end(std::move(end))
{
}

FreshConnections::~FreshConnections()
{
    for (auto &[connection, fresh] : m_all) {
        fresh.notifier.reset();
        RawSocket::severDescriptor(fresh.descriptor);
    }
}

void FreshConnections::add(qintptr descriptor, const ConnectionInfo &info, qint64 nowMs)
{
    TTP_ON_THREAD(m_thread);
    const quint64 connection = info.connectionId;
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, connection] { hear(connection); });
    m_all.emplace(connection, Fresh{descriptor, info, nowMs, -1, std::move(notifier)});
}

bool FreshConnections::cut(quint64 connection)
{
    if (m_all.find(connection) == m_all.end())
        return false;
    end(connection);
    return true;
}

void FreshConnections::cutAll()
{
    while (!m_all.empty())
        end(m_all.begin()->first);
}

void FreshConnections::tick(qint64 nowMs)
{
    TTP_ON_THREAD(m_thread);
    std::vector<quint64> present;
    present.reserve(m_all.size());
    for (const auto &[connection, fresh] : m_all)
        present.push_back(connection);
    std::shuffle(present.begin(), present.end(), *QRandomGenerator::global());
    for (const quint64 connection : present) {
        const auto found = m_all.find(connection);
        if (found == m_all.end())
            continue;
        if (nowMs - found->second.sinceMs > m_shared.limits.handshakeMs)
            end(connection);
        else if (found->second.heardMs >= 0)
            beginIfItsTurn(connection, nowMs);
    }
}

void FreshConnections::hear(quint64 connection)
{
    const auto found = m_all.find(connection);
    if (found == m_all.end())
        return;
    const qint64 now = QDeadlineTimer::current(Qt::CoarseTimer).deadline();
    // What is there stays there: nothing more is to be told before its turn.
    found->second.notifier->setEnabled(false);
    found->second.heardMs = now;
    beginIfItsTurn(connection, now);
}

void FreshConnections::beginIfItsTurn(quint64 connection, qint64 nowMs)
{
    const auto found = m_all.find(connection);
    Fresh &waiting = found->second;
    const RawSocket::Peeked first = RawSocket::peekByte(waiting.descriptor);
    if (first.state == RawSocket::Peeked::State::Nothing) {
        // Told too early, of a descriptor that had this number before.
        waiting.heardMs = -1;
        waiting.notifier->setEnabled(true);
        return;
    }
    const QHostAddress &peer = waiting.info.peer;
    const bool isProxy = m_shared.isTrustedProxy(peer);
    const bool isTls = first.byte == handshakeRecord;
    // A proxy may speak TLS or plain HTTP.
    if (first.state == RawSocket::Peeked::State::Gone || (!isTls && !isProxy))
        return end(connection);
    if (!isProxy && !m_shared.handshakeTurns.take(peer, nowMs))
        return;
    const Fresh fresh = take(connection);
    m_begin({fresh.descriptor, fresh.info, isTls, fresh.sinceMs + nowMs - fresh.heardMs});
}

void FreshConnections::end(quint64 connection)
{
    const Fresh fresh = take(connection);
    RawSocket::severDescriptor(fresh.descriptor);
    m_end(fresh.info);
}

FreshConnections::Fresh FreshConnections::take(quint64 connection)
{
    Fresh fresh = std::move(m_all.extract(connection).mapped());
    fresh.notifier->setEnabled(false);
    // It may be the one that is calling.
    fresh.notifier.release()->deleteLater();
    return fresh;
}

} // namespace ttp
