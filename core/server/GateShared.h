// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/ConnectionTable.h"
#include "core/server/GateLimits.h"
#include "core/server/HandshakeTurns.h"
#include "core/server/ReplyMemory.h"
#include "core/server/ReplyPost.h"
#include "core/server/RequestHandler.h"

#include <QHostAddress>
#include <QList>
#include <atomic>
#include <memory>
#include <vector>

namespace ttp {

/// What the acceptor and all server threads of one HttpServer have in common. Everything but the atomic, the table,
/// the turns and the memory (which are safe by themselves) is set before the first connection and constant from then
/// on.
struct GateShared {
    GateShared(const GateLimits &gateLimits, RequestHandler &requestHandler)
        : limits(gateLimits), handler(requestHandler), table(gateLimits), handshakeTurns(gateLimits),
          replyMemory(gateLimits)
    {
    }
    Q_DISABLE_COPY_MOVE(GateShared)

    const GateLimits limits;
    RequestHandler &handler;
    ConnectionTable table;
    HandshakeTurns handshakeTurns;
    QList<QHostAddress> trustedProxies;
    /// One per server thread. Connection n lives on thread n modulo their number.
    std::vector<std::shared_ptr<ReplyPost>> posts;
    /// Bytes of replies and of request bodies that are held in memory.
    ReplyMemory replyMemory;
    std::atomic<qint64> queuedBodies{0};

    [[nodiscard]] bool isTrustedProxy(const QHostAddress &peer) const { return trustedProxies.contains(peer); }
    [[nodiscard]] ReplyPost &postOf(quint64 connection) const { return *posts[size_t(connection % posts.size())]; }
    /// Has a connection closed that made room for another (ConnectionTable::Admission::evicted). Safe on every thread.
    void closeEvicted(quint64 connection) const;
};

} // namespace ttp
