// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/GateSocket.h"

#include "core/base/Logging.h"
#include "core/server/GateRefusal.h"
#include "core/server/GateServer.h"
#include "core/server/RawSocket.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ttp {

namespace {

// While a body grows: more than this is not reserved for bytes that have not come.
constexpr qint64 largestReserve = 1024 * 1024;

} // namespace

GateSocket::GateSocket(QSslSocket *wire, const ConnectionInfo &info, bool proxied, GateServer &server)
    : QTcpSocket(&server), m_server(server), m_limits(server.shared().limits), m_wire(wire), m_info(info),
      m_proxied(proxied), m_parser(m_limits), m_sender(*wire, server.kit()), m_since(GateServer::nowMs())
{
    m_wire->setParent(this);
    if (proxied)
        m_sender.setReader(server.shared().replyMemory.proxies());
    setPeerAddress(info.peer);
    setPeerPort(info.peerPort);
    setLocalAddress(wire->localAddress());
    setLocalPort(wire->localPort());
    setSocketState(ConnectedState);
    setOpenMode(QIODevice::ReadWrite);
    connect(m_wire, &QSslSocket::readyRead, this, &GateSocket::process);
    connect(m_wire, &QSslSocket::disconnected, this, &GateSocket::wireGone);
    // In the clear these are the bytes on the wire; on TLS they are those that were encrypted, which says nothing.
    if (info.tls)
        connect(m_wire, &QSslSocket::encryptedBytesWritten, this, &GateSocket::progress);
    else
        connect(m_wire, &QSslSocket::bytesWritten, this, &GateSocket::progress);
}

GateSocket::~GateSocket()
{
    m_wire->disconnect(this);
    dropBody();
    setSocketState(UnconnectedState);
    setOpenMode(QIODevice::NotOpen);
}

void GateSocket::begin()
{
    if (hasInput())
        process();
    else if (m_wire->state() == UnconnectedState)
        wireGone();
}

void GateSocket::enter(State state)
{
    m_state = state;
    m_since = GateServer::nowMs();
}

// ---- requests

void GateSocket::process()
{
    if (m_processing)
        return;
    m_processing = true;
    while (step()) {
    }
    m_processing = false;
}

bool GateSocket::step()
{
    switch (m_state) {
    case State::Idle:
    case State::Head:
        return readHead();
    case State::Body:
        return readBody();
    case State::Serving:
    case State::Flushing:
    case State::Closing:
    case State::Draining:
    case State::Dead:
        // What a client sends ahead stays in the socket, whose buffer is limited.
        return false;
    }
    return false;
}

bool GateSocket::readHead()
{
    // No more than is there: QIODevice would allocate for what is asked.
    m_in += m_wire->read(std::min<qint64>(m_wire->bytesAvailable(), m_limits.maxHead - m_in.size()));
    if (m_state == State::Idle) {
        qsizetype blank = 0;
        while (m_in.size() >= blank + 2 && m_in[blank] == '\r' && m_in[blank + 1] == '\n')
            blank += 2;
        m_in.remove(0, blank);
        if (m_in.isEmpty())
            return false;
        m_parser.reset();
        enter(State::Head);
    }
    switch (m_parser.feed(m_in)) {
    case GateParser::State::NeedMore:
        return m_wire->bytesAvailable() > 0;
    case GateParser::State::Refused:
        m_isHead = false;
        refuseAndClose(refusalReply(m_parser.refusal()));
        return false;
    case GateParser::State::Complete:
        break;
    }
    m_in.remove(0, m_parser.consumed());
    return takeHead();
}

bool GateSocket::takeHead()
{
    m_request.emplace();
    m_request->head = m_parser.takeHead();
    m_isHead = m_request->head.method == "HEAD";
    m_http10 = m_parser.isHttp10();
    m_keep = m_parser.keepsAlive();
    m_answered = false;
    m_waiting = false;
    if (++m_serial == 1)
        m_server.shared().handshakeTurns.cameToARequest(m_info.peer);
    m_server.shared().table.setServing(m_info.connectionId, true);
    m_request->connection = m_info;
    if (m_proxied) {
        std::optional<ConnectionInfo> named = m_identity.throughProxy(m_info, m_request->head);
        if (!named) {
            refuseAndClose(refusalReply(400));
            return false;
        }
        m_request->connection = std::move(*named);
    }
    if (m_sender.isFull())
        return judge(HeadVerdict::refuse(busyReply()));
    return judge(m_server.shared().handler.onHead(m_request->head, m_request->connection));
}

bool GateSocket::judge(HeadVerdict verdict)
{
    const qint64 length = m_request->head.contentLength;
    switch (verdict.action) {
    case HeadVerdict::Action::Sever:
        sever();
        return false;
    case HeadVerdict::Action::Refuse:
        break;
    case HeadVerdict::Action::Proceed: {
        const qint64 limit = verdict.maxBody < 0 ? m_limits.maxBody : verdict.maxBody;
        return length > limit ? judge(HeadVerdict::refuse(refusalReply(413))) : beginBody();
    }
    }
    const bool skip = length <= m_limits.maxDiscard && (length == 0 || !m_parser.expectsContinue());
    if (!skip || verdict.refusal.closeAfter) {
        refuseAndClose(std::move(verdict.refusal));
        return false;
    }
    m_refusal = std::move(verdict.refusal);
    return beginBody();
}

bool GateSocket::beginBody()
{
    const qint64 length = m_request->head.contentLength;
    m_bodyGot = 0;
    enter(State::Body);
    if (!m_refusal)
        m_request->body.reserve(std::min(length, largestReserve));
    if (m_parser.expectsContinue() && length > 0 && !hasInput())
        m_sender.writeRaw(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
    return m_state == State::Body;
}

bool GateSocket::readBody()
{
    const qint64 target = m_request->head.contentLength;
    QByteArray &body = m_request->body;
    const qint64 early = std::min<qint64>(target - m_bodyGot, m_in.size());
    if (!m_refusal)
        body.append(m_in.constData(), early);
    m_in.remove(0, early);
    qint64 got = early;
    while (m_bodyGot + got < target) {
        const qint64 want = std::min(target - m_bodyGot - got, m_wire->bytesAvailable());
        if (want <= 0)
            break;
        body.resize(m_refusal ? want : body.size() + want);
        const qint64 read = m_wire->read(body.data() + body.size() - want, want);
        body.chop(want - std::max<qint64>(0, read));
        if (read <= 0)
            break;
        got += read;
    }
    m_bodyGot += got;
    if (!m_refusal && !holdBody(got)) {
        refuseAndClose(busyReply());
        return false;
    }
    if (m_bodyGot < target)
        return false;
    if (m_refusal)
        startReply(*std::exchange(m_refusal, std::nullopt));
    else
        dispatch();
    return false;
}

bool GateSocket::holdBody(qint64 bytes)
{
    m_bodyHeld += bytes;
    return (m_server.shared().queuedBodies += bytes) <= m_limits.maxQueuedBodies || m_bodyHeld == 0;
}

void GateSocket::dropBody()
{
    m_server.shared().queuedBodies -= std::exchange(m_bodyHeld, 0);
}

void GateSocket::dispatch()
{
    enter(State::Serving);
    const RequestHead &head = m_request->head;
    const QByteArray host = head.value("host");
    m_canonical = head.method + ' ' + head.target + QByteArrayLiteral(" HTTP/1.1\r\nHost: ") +
                  (host.isEmpty() ? QByteArrayLiteral("localhost") : host) + QByteArrayLiteral("\r\n\r\n");
    m_canonicalRead = 0;
    m_server.setCurrent(this);
    Q_EMIT readyRead();
    m_server.setCurrent(nullptr);
    m_canonical = QByteArray();
    m_canonicalRead = 0;
    if (isOver())
        return;
    // Opening again frees the buffer of 32 KiB through which QIODevice was read; nothing is left in it.
    open(QIODevice::ReadWrite);
    if (!m_request)
        return;
    qCWarning(lcServer) << "QtHttpServer did not take a request";
    refuseAndClose(refusalReply(500));
}

bool GateSocket::deliver()
{
    if (!m_request || m_state != State::Serving)
        return false;
    const auto exchange = std::make_shared<Exchange>(m_server.post(), m_info.connectionId, m_serial);
    m_exchange = exchange;
    Request request = std::move(*m_request);
    m_request.reset();
    m_server.shared().handler.onRequest(std::move(request), exchange);
    return true;
}

// ---- replies

void GateSocket::answer(quint64 requestSerial, Reply reply)
{
    if (m_state == State::Serving && requestSerial == m_serial && !m_answered) {
        startReply(std::move(reply));
        return;
    }
    if (reply.onEnd)
        reply.onEnd(false);
}

void GateSocket::startReply(Reply reply)
{
    if (m_state != State::Serving)
        enter(State::Serving);
    m_answered = true;
    m_request.reset();
    dropBody();
    if (m_waiting)
        m_server.shared().table.setWaiting(m_info.connectionId, false);
    m_keep = m_keep && !reply.closeAfter && !m_server.isDraining();
    ConnectionNote note = m_http10 ? ConnectionNote::KeepAlive : ConnectionNote::None;
    if (!m_keep)
        note = ConnectionNote::Close;
    // Whoever is told only now that this was the last may have sent more already.
    m_linger = m_linger || !m_keep;
    m_sender.start(std::move(reply), !m_isHead, note);
    progress();
}

void GateSocket::refuseAndClose(Reply reply)
{
    m_keep = false;
    m_refusal.reset();
    m_in = QByteArray();
    startReply(std::move(reply));
}

void GateSocket::progress()
{
    if (isOver())
        return;
    m_sender.account();
    // Writing emits the signal that brings us here; the outer call does the rest.
    if (m_progressing || isOver())
        return;
    m_progressing = true;
    if (m_state == State::Serving && m_answered)
        pump();
    m_progressing = false;
    if (m_state == State::Flushing && m_sender.pending() < m_limits.highWater)
        nextRequest();
    else if (m_state == State::Closing && m_sender.pending() == 0)
        closeInOrder();
}

void GateSocket::pump()
{
    switch (m_sender.pump()) {
    case ReplySender::Pumped::Done:
        replyHandedOver();
        break;
    case ReplySender::Pumped::Full:
        break;
    case ReplySender::Pumped::Turn:
        m_server.resumeNext(m_info.connectionId);
        break;
    case ReplySender::Pumped::Paced:
        m_server.resumeSoon(m_info.connectionId);
        break;
    case ReplySender::Pumped::Failed:
        if (isOver())
            break;
        // What was read before is good and is sent; the client sees that the body ends short.
        m_linger = true;
        enter(State::Closing);
        break;
    }
}

void GateSocket::replyHandedOver()
{
    if (m_state == State::Serving)
        enter(m_keep ? State::Flushing : State::Closing);
}

void GateSocket::nextRequest()
{
    m_server.shared().table.setServing(m_info.connectionId, false);
    enter(State::Idle);
    if (m_server.isDraining()) {
        m_linger = true;
        enter(State::Closing);
        progress();
        return;
    }
    if (m_in.isEmpty())
        m_in = QByteArray();
    // Not from here: this is called while the last reply is being written, and others want their turn.
    if (hasInput())
        QMetaObject::invokeMethod(this, &GateSocket::process, Qt::QueuedConnection);
}

void GateSocket::resumeSending()
{
    progress();
}

void GateSocket::setReader(ReplyMemory::CountPtr reader)
{
    // A proxy stays one, whatever key a request of it brings.
    if (!m_proxied)
        m_sender.setReader(std::move(reader));
}

void GateSocket::tellIfFruitless()
{
    if (m_serial == 0 && !m_isKnown && !std::exchange(m_toldFruitless, true))
        m_server.cameToNothing(m_info);
}

void GateSocket::severRequest(quint64 requestSerial)
{
    if (m_state == State::Serving && requestSerial == m_serial && !m_answered)
        sever();
}

void GateSocket::setWaiting(quint64 requestSerial)
{
    if (m_state != State::Serving || requestSerial != m_serial || m_answered || m_waiting)
        return;
    m_waiting = true;
    m_server.shared().table.setWaiting(m_info.connectionId, true);
}

// ---- the end

void GateSocket::tick(qint64 nowMs)
{
    if (m_sender.isStalled(nowMs) || m_sender.isSlow(nowMs)) {
        sever();
        return;
    }
    const qint64 passed = nowMs - m_since;
    switch (m_state) {
    case State::Idle:
        if (passed > m_limits.idleMs && m_sender.pending() == 0)
            closeInOrder();
        break;
    case State::Head:
        m_isHead = false;
        if (passed > m_limits.headMs)
            refuseAndClose(refusalReply(408));
        break;
    case State::Body:
        if (passed > m_limits.bodyGraceMs && m_bodyGot < (passed - m_limits.bodyGraceMs) * m_limits.minBodyRate / 1000)
            refuseAndClose(refusalReply(408));
        break;
    case State::Serving:
        if (!m_answered && passed > (m_waiting ? m_limits.waitingMs : m_limits.handlerMs))
            sever();
        break;
    case State::Draining:
        m_lingering->tick(nowMs);
        break;
    case State::Flushing:
    case State::Closing:
    case State::Dead:
        break;
    }
}

void GateSocket::closeInOrder()
{
    enter(State::Closing);
    if (!((m_linger || hasInput()) && beginDraining()))
        m_wire->disconnectFromHost();
}

bool GateSocket::beginDraining()
{
    m_lingering = LingeringClose::of(*m_wire, m_limits);
    if (!m_lingering)
        return false;
    enter(State::Draining);
    m_server.shared().table.setDraining(m_info.connectionId);
    // Its place is free now, and it may drain for long.
    tellIfFruitless();
    m_in = QByteArray();
    m_wire->disconnect(this);
    connect(m_lingering.get(), &LingeringClose::ended, this, &GateSocket::wireGone);
    m_lingering->start(*m_wire, GateServer::nowMs());
    return true;
}

void GateSocket::evict()
{
    // Room is needed now, so there is no lingering.
    if (m_state != State::Idle || m_sender.pending() > 0 || hasInput()) {
        sever();
        return;
    }
    enter(State::Closing);
    m_wire->disconnectFromHost();
}

void GateSocket::drain()
{
    if (m_state == State::Idle) {
        enter(State::Closing);
        progress();
    }
}

void GateSocket::sever()
{
    if (isOver())
        return;
    m_sender.account();
    m_sender.cut();
    m_state = State::Dead;
    if (m_lingering)
        m_lingering->sever();
    RawSocket::closeWithReset(m_wire->socketDescriptor());
    m_wire->abort();
    finish();
}

void GateSocket::wireGone()
{
    m_state = State::Dead;
    m_sender.cut();
    finish();
}

void GateSocket::finish()
{
    if (std::exchange(m_finished, true))
        return;
    if (const std::shared_ptr<Exchange> exchange = m_exchange.lock())
        exchange->m_gone = true;
    dropBody();
    m_request.reset();
    setSocketState(UnconnectedState);
    Q_EMIT gone(m_info.connectionId);
    Q_EMIT disconnected();
    deleteLater();
}

// ---- what QtHttpServer sees

qint64 GateSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_canonical.size() - m_canonicalRead;
}

qint64 GateSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_canonical.size() - m_canonicalRead);
    if (size <= 0)
        return 0;
    std::memcpy(data, m_canonical.constData() + m_canonicalRead, size_t(size));
    m_canonicalRead += size;
    return size;
}

qint64 GateSocket::skipData(qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_canonical.size() - m_canonicalRead);
    m_canonicalRead += size;
    return size;
}

qint64 GateSocket::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    return size;
}

void GateSocket::setSocketOption(SocketOption option, const QVariant &value)
{
    m_wire->setSocketOption(option, value);
}

} // namespace ttp
