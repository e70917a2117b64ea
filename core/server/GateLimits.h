// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

namespace ttp {

/// Every limit and time of the gate (protocol.md section 2.3, design.md section 9.16). Milliseconds and bytes. Times
/// are looked at every tickMs, so something lives at most one tick longer than is said here.
struct GateLimits {
    // heads
    /// The whole head with its blank line; a longer one is refused with 431.
    qsizetype maxHead = 16 * 1024;
    /// The request target; a longer one is refused with 414.
    qsizetype maxTarget = 4096;
    /// Header fields; more are refused with 431.
    qsizetype maxHeaders = 64;
    // bodies
    /// The body of a request for which the handler named no other limit; a longer one is refused with 413 unread.
    qint64 maxBody = 1024 * 1024;
    /// A refused request's body up to this length is read and thrown away so that the connection can be kept.
    qint64 maxDiscard = 64 * 1024;
    /// What is read and thrown away after a reply that closes, so that the client can read the reply.
    qint64 maxDrain = 1024 * 1024;
    // times
    /// From its arrival to the end of its handshake; the time for which it had to wait for its turn comes on top.
    int handshakeMs = 5000;
    /// From so many handshakes of one address on that came to no request, they take turns (HandshakeTurns),
    int maxFruitless = 64;
    /// one in this time,
    int handshakeTurnMs = 1000;
    /// until there was none for so long.
    int fruitlessMs = 60 * 1000;
    /// From the first byte of a head to its last.
    int headMs = 5000;
    /// A body must come at minBodyRate bytes a second on average, not counting its first bodyGraceMs.
    int bodyGraceMs = 30 * 1000;
    qint64 minBodyRate = 16 * 1024;
    /// Between requests.
    int idleMs = 60 * 1000;
    /// A client that takes less than writeStallBytes of what is queued for it in this time is cut.
    int writeStallMs = 30 * 1000;
    qint64 writeStallBytes = 1024;
    /// While something is queued for a client without a registered key, it must take minReplyRate bytes a second on
    /// average over each replyWindowMs.
    int replyWindowMs = 30 * 1000;
    qint64 minReplyRate = 16 * 1024;
    /// From the dispatch of a request to its reply; then the connection is cut.
    int handlerMs = 60 * 1000;
    /// The same for a request that waits for news (Exchange::setWaiting()).
    int waitingMs = 5 * 60 * 1000;
    /// After a reply that closes, once the client has it: for so long it may be silent before the connection ends.
    int drainMs = 2000;
    /// The same, however much it goes on sending.
    int maxDrainMs = 30 * 1000;
    int tickMs = 500;
    // connections
    /// Without a registered key: per IPv4 address or IPv6 /64. Together they may take half of maxConnections.
    int maxPerAddress = 64;
    /// With a registered key: per account.
    int maxPerAccount = 16;
    int maxConnections = 4096;
    // memory and flow
    /// What Qt may read ahead from a socket.
    qint64 readAhead = 64 * 1024;
    /// Bodies are read from their source and encrypted in steps of this size; a multiple of 16 KiB, the TLS record.
    /// Measured on 512 KiB bodies: 32 KiB cost 6 % less CPU than 64 KiB, and every TLS connection keeps a buffer as
    /// large as the largest step it has sent.
    qint64 slice = 32 * 1024;
    /// While this much is queued for a connection, clear or encrypted, nothing more is read from the source and no
    /// further request of it is looked at.
    qint64 highWater = 256 * 1024;
    /// Slices sent for one connection before the others of its thread get a turn.
    int slicesPerTurn = 8;
    /// Bytes of replies being held in memory, over all connections with a registered key; beyond it new requests on
    /// these get 503.
    qint64 maxQueuedReplies = 256 * 1024 * 1024;
    /// The same over all connections without one.
    qint64 maxQueuedOfStrangers = 32 * 1024 * 1024;
    /// The same over the connections of one account.
    qint64 maxQueuedPerAccount = 32 * 1024 * 1024;
    /// Bytes of request bodies being held in memory, over all connections; beyond it requests get 503.
    qint64 maxQueuedBodies = 256 * 1024 * 1024;
};

} // namespace ttp
