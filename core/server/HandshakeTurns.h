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
/// An address here is what ConnectionTable counts by: an IPv4 address or an IPv6 /64. From maxFruitless handshakes
/// without a single request on, its handshakes take turns, one each handshakeTurnMs; each connection with a request
/// makes good 8 of them, and after fruitlessMs without such a handshake all is forgotten. So it stops those who never
/// ask, not those who ask for something now and then: what these cost is counted elsewhere.
///
/// Everybody behind one address shares this, as they share its connections. So that nobody can keep a registered peer
/// out by misbehaving beside it, an address at which a registered key was shown waits for nothing for an hour. At most
/// 4,096 addresses are remembered; for a new one the least guilty of some is forgotten.
///
/// Safe on every thread: all server threads share one. Times are milliseconds of a clock that never jumps.
class HandshakeTurns
{
public:
    explicit HandshakeTurns(const GateLimits &limits);

    /// Whether a handshake with this client may begin now; where turns are taken, this takes one.
    [[nodiscard]] bool take(const QHostAddress &peer, qint64 nowMs);
    /// A handshake was begun with it, and no complete head of a request ever came.
    void cameToNothing(const QHostAddress &peer, qint64 nowMs);
    /// A connection from there had its first request.
    void cameToARequest(const QHostAddress &peer);
    /// A registered account has shown its key from there.
    void vouchFor(const QHostAddress &peer, qint64 nowMs);

private:
    struct Record {
        int fruitless = 0;
        qint64 lastMs = 0;
        qint64 nextTurnMs = 0;
        /// 0: nobody has vouched for it.
        qint64 vouchedUntilMs = 0;
    };

    [[nodiscard]] bool isOld(const Record &record, qint64 nowMs) const;
    [[nodiscard]] Record &recordOf(const QHostAddress &group, qint64 nowMs);
    void makeRoom(qint64 nowMs);

    const int m_maxFruitless;
    const qint64 m_turnMs;
    const qint64 m_forgetMs;

    QMutex m_mutex;
    QHash<QHostAddress, Record> m_records;
    qint64 m_lookedAtMs = 0;
};

} // namespace ttp
