// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/GateServer.h"

#include "core/base/Logging.h"
#include "core/base/Post.h"
#include "core/server/RawSocket.h"

#include <QDeadlineTimer>
#include <QMetaMethod>
#include <utility>

namespace ttp {

namespace {

constexpr int pacingMs = 10;

} // namespace

GateServer::GateServer(GateShared &shared, const QSslConfiguration &tls)
    : m_shared(shared), m_tls(tls),
      m_post(std::make_shared<ReplyPost>(*this)), m_kit{shared.limits, shared.replyMemory, {}, {}},
      m_fresh(
          shared, [this](const FreshConnections::Beginning &beginning) { begin(beginning); },
          [this](const ConnectionInfo &info) { forget(info.connectionId); })
{
    m_tick.setInterval(m_shared.limits.tickMs);
    connect(&m_tick, &QTimer::timeout, this, &GateServer::tick);
    m_pacing.setInterval(pacingMs);
    m_pacing.setTimerType(Qt::PreciseTimer);
    connect(&m_pacing, &QTimer::timeout, this, &GateServer::resumePaced);
}

GateServer::~GateServer()
{
    m_post->close();
    cutAll();
    // Now, not in ~QObject: the sockets use members of this class until their end.
    qDeleteAll(findChildren<GateSocket *>(QString(), Qt::FindDirectChildrenOnly));
}

qint64 GateServer::nowMs()
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

// ---- from the acceptor to QtHttpServer

void GateServer::incomingConnection(qintptr descriptor)
{
    // It listens for the moment in which QtHttpServer is bound to it, never for anybody.
    RawSocket::severDescriptor(descriptor);
}

void GateServer::take(qintptr descriptor, const ConnectionInfo &info)
{
    TTP_ON_THREAD(m_thread);
    if (m_draining) {
        RawSocket::severDescriptor(descriptor);
        m_shared.table.remove(info.connectionId);
        return;
    }
    m_fresh.add(descriptor, info, nowMs());
    if (!m_tick.isActive())
        m_tick.start();
}

void GateServer::begin(const FreshConnections::Beginning &beginning)
{
    const ConnectionInfo &info = beginning.info;
    const quint64 connection = info.connectionId;
    auto *wire = new QSslSocket(this);
    wire->setSslConfiguration(m_tls);
    if (!wire->setSocketDescriptor(beginning.descriptor)) {
        RawSocket::severDescriptor(beginning.descriptor);
        delete wire;
        forget(connection);
        return;
    }
    wire->setReadBufferSize(m_shared.limits.readAhead);
    wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_handshakes.insert(connection, Handshake{wire, info, beginning.sinceMs});
    connect(wire, &QSslSocket::encrypted, this, [this, connection] { handshakeDone(connection); });
    const auto failed = [this, connection] { handshakeFailed(connection); };
    connect(wire, &QSslSocket::errorOccurred, this, failed, Qt::QueuedConnection);
    connect(wire, &QSslSocket::disconnected, this, failed, Qt::QueuedConnection);
    if (beginning.isTls)
        wire->startServerEncryption();
    else
        offer(m_handshakes.take(connection));
}

void GateServer::handshakeDone(quint64 connection)
{
    const auto found = m_handshakes.constFind(connection);
    if (found == m_handshakes.constEnd())
        return;
    Handshake handshake = m_handshakes.take(connection);
    handshake.info.tls = true;
    ClientIdentity::applyCertificate(handshake.info, handshake.wire->peerCertificate());
    offer(handshake);
}

void GateServer::handshakeFailed(quint64 connection)
{
    const auto found = m_handshakes.constFind(connection);
    if (found == m_handshakes.constEnd())
        return;
    const Handshake handshake = m_handshakes.take(connection);
    cameToNothing(handshake.info);
    QSslSocket *wire = handshake.wire;
    wire->disconnect(this);
    RawSocket::closeWithReset(wire->socketDescriptor());
    wire->abort();
    wire->deleteLater();
    forget(connection);
}

void GateServer::offer(const Handshake &handshake)
{
    const ConnectionInfo &info = handshake.info;
    const quint64 connection = info.connectionId;
    handshake.wire->disconnect(this);
    const bool proxied = m_shared.isTrustedProxy(info.peer);
    auto *socket = new GateSocket(handshake.wire, info, proxied, *this);
    m_live.insert(connection, socket);
    connect(socket, &GateSocket::gone, this, &GateServer::forget);
    if (info.clientSpki && !proxied && m_shared.handler.isKnownKey(*info.clientSpki))
        authenticated(connection, *info.clientSpki);
    if (!m_live.contains(connection))
        return;
    m_offered.enqueue(socket);
    // QtHttpServer listens to this signal, and only Qt may emit it: invoking it does.
    QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable).invoke(this, Qt::DirectConnection);
    socket->begin();
}

QTcpSocket *GateServer::nextPendingConnection()
{
    return m_offered.isEmpty() ? nullptr : m_offered.dequeue();
}

void GateServer::forget(quint64 connection)
{
    if (GateSocket *socket = m_live.take(connection)) {
        m_offered.removeAll(socket);
        socket->tellIfFruitless();
    }
    m_shared.table.remove(connection);
    sayEmpty();
}

void GateServer::cameToNothing(const ConnectionInfo &info)
{
    if (!m_draining && !m_shared.isTrustedProxy(info.peer))
        m_shared.handshakeTurns.cameToNothing(info.peer, nowMs());
}

// ---- from exchanges

void GateServer::answer(quint64 connection, quint64 requestSerial, Reply reply)
{
    TTP_ON_THREAD(m_thread);
    if (GateSocket *socket = m_live.value(connection))
        socket->answer(requestSerial, std::move(reply));
    else if (reply.onEnd)
        reply.onEnd(false);
}

void GateServer::severRequest(quint64 connection, quint64 requestSerial)
{
    if (GateSocket *socket = m_live.value(connection))
        socket->severRequest(requestSerial);
}

void GateServer::setWaiting(quint64 connection, quint64 requestSerial)
{
    if (GateSocket *socket = m_live.value(connection))
        socket->setWaiting(requestSerial);
}

void GateServer::authenticated(quint64 connection, const Hash256 &account)
{
    const ConnectionTable::Admission admission = m_shared.table.authenticate(connection, account);
    if (admission.evicted)
        m_shared.closeEvicted(*admission.evicted);
    GateSocket *socket = m_live.value(connection);
    if (!socket)
        return;
    socket->setKnown();
    if (!admission.admitted)
        return socket->sever();
    socket->setReader(m_shared.replyMemory.ofAccount(account));
    m_shared.handshakeTurns.vouchFor(socket->info().peer, nowMs());
}

void GateServer::closeEvicted(quint64 connection)
{
    if (m_fresh.cut(connection))
        return;
    if (m_handshakes.contains(connection))
        handshakeFailed(connection);
    else if (GateSocket *socket = m_live.value(connection))
        socket->evict();
}

// ---- time

void GateServer::tick()
{
    const qint64 now = nowMs();
    m_fresh.tick(now);
    const QList<quint64> greeting = m_handshakes.keys();
    for (const quint64 connection : greeting) {
        const auto found = m_handshakes.constFind(connection);
        if (found != m_handshakes.constEnd() && now - found->since > m_shared.limits.handshakeMs)
            handshakeFailed(connection);
    }
    const QList<quint64> live = m_live.keys();
    for (const quint64 connection : live) {
        if (GateSocket *socket = m_live.value(connection))
            socket->tick(now);
    }
    if (m_fresh.isEmpty() && m_handshakes.isEmpty() && m_live.isEmpty())
        m_tick.stop();
}

void GateServer::resumeSoon(quint64 connection)
{
    m_paced.insert(connection);
    if (!m_pacing.isActive())
        m_pacing.start();
}

void GateServer::resumeNext(quint64 connection)
{
    postTo(this, [this, connection] {
        if (GateSocket *socket = m_live.value(connection))
            socket->resumeSending();
    });
}

void GateServer::resumePaced()
{
    const QSet<quint64> paced = std::exchange(m_paced, {});
    for (const quint64 connection : paced) {
        if (GateSocket *socket = m_live.value(connection))
            socket->resumeSending();
    }
    if (m_paced.isEmpty())
        m_pacing.stop();
}

// ---- the end

void GateServer::drain(std::function<void()> whenEmpty)
{
    TTP_ON_THREAD(m_thread);
    m_draining = true;
    if (whenEmpty)
        m_whenEmpty = std::move(whenEmpty);
    m_fresh.cutAll();
    const QList<quint64> greeting = m_handshakes.keys();
    for (const quint64 connection : greeting)
        handshakeFailed(connection);
    const QList<quint64> live = m_live.keys();
    for (const quint64 connection : live) {
        if (GateSocket *socket = m_live.value(connection))
            socket->drain();
    }
    sayEmpty();
}

void GateServer::sayEmpty()
{
    if (m_draining && m_whenEmpty && m_live.isEmpty() && m_handshakes.isEmpty() && m_fresh.isEmpty())
        std::exchange(m_whenEmpty, nullptr)();
}

void GateServer::cutAll()
{
    m_fresh.cutAll();
    const QList<quint64> greeting = m_handshakes.keys();
    for (const quint64 connection : greeting)
        handshakeFailed(connection);
    const QList<quint64> live = m_live.keys();
    for (const quint64 connection : live) {
        if (GateSocket *socket = m_live.value(connection))
            socket->sever();
    }
}

} // namespace ttp
