// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/Acceptor.h"

#include "core/base/Logging.h"
#include "core/server/GateServer.h"
#include "core/server/RawSocket.h"

#include <QTimer>
#include <utility>

namespace ttp {

namespace {

constexpr int backlog = 512;
// After the system had no descriptor left for a client: when it is tried again.
constexpr int retryAcceptMs = 500;

// A descriptor on its way to a server thread: closed when nobody takes it.
class Descriptor
{
public:
    explicit Descriptor(qintptr value) : m_value(value) {}
    ~Descriptor() { RawSocket::severDescriptor(m_value); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] qintptr release() { return std::exchange(m_value, qintptr(-1)); }

private:
    qintptr m_value;
};

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorCode::PortInUse;
    case QAbstractSocket::SocketAccessError:
        return ErrorCode::PermissionDenied;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Unreachable;
    }
}

} // namespace

Acceptor::Acceptor(GateShared &shared, quint64 &lastConnection) : m_shared(shared), m_lastConnection(lastConnection)
{
    setListenBacklogSize(backlog);
    // Qt stops accepting for good when the system has no descriptor left.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcServer) << "cannot accept connections at the moment:" << errorString();
        QTimer::singleShot(retryAcceptMs, this, [this] { resumeAccepting(); });
    });
}

Result<quint16> Acceptor::open(const QHostAddress &address, quint16 port)
{
    if (listen(address, port))
        return serverPort();
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString name = v6 ? u'[' + address.toString() + u']' : address.toString();
    return Error{codeOf(serverError()), Doing::Listening, QStringLiteral("%1:%2").arg(name).arg(port), errorString()};
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    auto owned = std::make_shared<Descriptor>(descriptor);
    const auto peer = RawSocket::peerOf(descriptor);
    if (!peer)
        return;
    ConnectionInfo info;
    info.peer = peer->first;
    info.peerPort = peer->second;
    info.connectionId = ++m_lastConnection;
    const ConnectionTable::Admission admission =
        m_shared.table.admit(info.connectionId, info.peer, m_shared.trustedProxies.contains(info.peer));
    if (!admission.admitted)
        return;
    if (admission.evicted)
        m_shared.closeEvicted(*admission.evicted);
    const bool posted = m_shared.postOf(info.connectionId).post([owned, info](GateServer &server) {
        server.take(owned->release(), info);
    });
    if (!posted)
        m_shared.table.remove(info.connectionId);
}

} // namespace ttp
