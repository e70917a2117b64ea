// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/LingeringClose.h"

#include "core/server/RawSocket.h"

#include <utility>

namespace ttp {

std::unique_ptr<LingeringClose> LingeringClose::of(const QSslSocket &wire, const GateLimits &limits)
{
    const qintptr second = RawSocket::duplicate(wire.socketDescriptor());
    return second == -1 ? nullptr : std::unique_ptr<LingeringClose>(new LingeringClose(second, limits));
}

LingeringClose::LingeringClose(qintptr second, const GateLimits &limits) : m_limits(limits), m_second(second)
{
    m_rest.setReadBufferSize(limits.readAhead);
    connect(&m_rest, &QTcpSocket::readyRead, this, &LingeringClose::discard);
    // Queued: the client may be gone already, and whoever starts this is still at work then.
    connect(&m_rest, &QTcpSocket::disconnected, this, &LingeringClose::end, Qt::QueuedConnection);
}

LingeringClose::~LingeringClose()
{
    m_rest.disconnect(this);
    RawSocket::closeDescriptor(m_second);
}

void LingeringClose::start(QSslSocket &wire, qint64 nowMs)
{
    m_progress = nowMs;
    // Not before the last record is with the system.
    connect(&wire, &QSslSocket::disconnected, this, &LingeringClose::takeOver);
    wire.disconnectFromHost();
}

void LingeringClose::takeOver()
{
    RawSocket::shutdownWriting(m_second);
    if (m_rest.setSocketDescriptor(m_second))
        m_second = -1;
    else
        close();
}

void LingeringClose::discard()
{
    while (m_rest.bytesAvailable() > 0 && m_discarded <= m_limits.maxDrain)
        m_discarded += m_rest.skip(m_rest.bytesAvailable());
    if (m_discarded > m_limits.maxDrain)
        sever();
}

void LingeringClose::tick(qint64 nowMs)
{
    if (m_ended)
        return;
    const qint64 unacknowledged = RawSocket::unacknowledged(descriptor());
    if (unacknowledged > 0) {
        if (!isTaking(unacknowledged, nowMs))
            sever();
        return;
    }
    if (m_delivered == 0)
        m_delivered = m_progress = nowMs;
    if (m_discarded != m_discardedThen) {
        m_discardedThen = m_discarded;
        m_progress = nowMs;
    }
    // No RST of ours: the client has the reply, but may not have read it yet.
    if (nowMs - m_progress > m_limits.drainMs || nowMs - m_delivered > m_limits.maxDrainMs)
        close();
}

bool LingeringClose::isTaking(qint64 unacknowledged, qint64 nowMs)
{
    if (m_unacknowledged < 0 || m_unacknowledged - unacknowledged >= m_limits.writeStallBytes) {
        m_unacknowledged = unacknowledged;
        m_progress = nowMs;
    }
    return nowMs - m_progress <= m_limits.writeStallMs;
}

void LingeringClose::sever()
{
    RawSocket::closeWithReset(descriptor());
    close();
}

void LingeringClose::close()
{
    RawSocket::closeDescriptor(std::exchange(m_second, -1));
    m_rest.abort();
    QMetaObject::invokeMethod(this, &LingeringClose::end, Qt::QueuedConnection);
}

void LingeringClose::end()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended();
}

} // namespace ttp
