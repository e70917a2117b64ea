// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/GateLimits.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

namespace ttp {

/// Says when a TLS handshake may begin: at once, except for addresses whose connections keep coming to nothing. A
/// handshake is the dearest thing that a stranger can ask for, and whoever takes many and never sends a request would
/// take them from those who do.
///
/// An address here is what ConnectionTable counts by: an IPv4 address or an IPv6 /64. From maxFruitless connections
/// without a single request on, its handshakes take turns, one each handshakeTurnMs; each request halves what is held
/// against it, and after fruitlessMs without such a connection all is forgotten. Everybody behind one address shares
/// this, as they share its connections. At most 4,096 addresses are remembered; those beyond wait for nothing.
///
/// Safe on every thread: all server threads share one. Times are milliseconds of a clock that never jumps.
class HandshakeTurns
{
public:
    explicit HandshakeTurns(const GateLimits &limits);

    /// Whether a handshake with this client may begin now; where turns are taken, this takes one.
    [[nodiscard]] bool take(const QHostAddress &peer, qint64 nowMs);
    /// A connection from there is over, and no complete head of a request ever came.
    void cameToNothing(const QHostAddress &peer, qint64 nowMs);
    /// One had its first request.
    void cameToARequest(const QHostAddress &peer);

private:
    struct Record {
        int fruitless = 0;
        qint64 lastMs = 0;
        qint64 nextTurnMs = 0;
    };

    void forgetOld(qint64 nowMs);

    const int m_maxFruitless;
    const qint64 m_turnMs;
    const qint64 m_forgetMs;

    QMutex m_mutex;
    QHash<QHostAddress, Record> m_records;
};

} // namespace ttp
