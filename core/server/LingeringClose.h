// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/GateLimits.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <memory>

namespace ttp {

/// The end of a connection after its last reply (RFC 9112 section 9.6): our side is closed, and what the client still
/// sends is thrown away until it closes too. If the descriptor were closed at once, such bytes would be answered with a
/// RST, and a RST destroys the reply: unsent here, or unread at the client.
///
/// It holds a second descriptor of the connection, so that the first can be closed as TLS wants it, with close_notify.
/// On the server thread of the connection.
class LingeringClose final : public QObject
{
    Q_OBJECT

public:
    /// Null when the system gives no second descriptor; wire is as before then.
    [[nodiscard]] static std::unique_ptr<LingeringClose> of(const QSslSocket &wire, const GateLimits &limits);
    ~LingeringClose() override;

    /// Closes wire, from which everything has been written, and begins to wait for the client.
    void start(QSslSocket &wire, qint64 nowMs);
    /// Looks at the clock: ends when the client has the reply and is silent for drainMs, or has not ended in
    /// maxDrainMs; or when it takes nothing more of the reply.
    void tick(qint64 nowMs);
    /// Ends with a RST.
    void sever();

Q_SIGNALS:
    /// Once, and never from within start().
    void ended();

private:
    LingeringClose(qintptr second, const GateLimits &limits);
    void takeOver();
    void discard();
    void close();
    void end();
    [[nodiscard]] qintptr descriptor() const { return m_second == -1 ? m_rest.socketDescriptor() : m_second; }
    [[nodiscard]] bool isTaking(qint64 unacknowledged, qint64 nowMs);

    const GateLimits &m_limits;
    // Until the wire is closed; then m_rest has it.
    qintptr m_second;
    QTcpSocket m_rest;
    bool m_ended = false;
    qint64 m_discarded = 0;
    // At the last tick.
    qint64 m_discardedThen = 0;
    // Bytes the client had not acknowledged when it last made progress, and when that was.
    qint64 m_unacknowledged = -1;
    qint64 m_progress = 0;
    // Since when the client has the whole reply; 0 while it has not.
    qint64 m_delivered = 0;
};

} // namespace ttp
