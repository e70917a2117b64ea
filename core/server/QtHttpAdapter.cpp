// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/QtHttpAdapter.h"

#include "core/server/GateServer.h"

#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>

namespace ttp {

QtHttpAdapter::QtHttpAdapter(GateServer &server) : m_server(server) {}

Result<void> QtHttpAdapter::attach()
{
    // bind() wants a server that listens (6.8 refuses any other). Nobody is accepted on this port: see GateServer.
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return Error{ErrorCode::PortInUse, Doing::Listening, QStringLiteral("127.0.0.1"), m_server.errorString()};
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bind(&m_server);
#else
    if (!bind(&m_server))
        return Error{ErrorCode::Internal, Doing::Listening, {}, QStringLiteral("QtHttpServer refuses the gate")};
#endif
    m_server.close();
    // The order in which they end is the owner's, not that of parent and child.
    m_server.setParent(nullptr);
    return {};
}

bool QtHttpAdapter::deliver()
{
    GateSocket *socket = m_server.current();
    return socket && socket->deliver();
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool QtHttpAdapter::handleRequest(const QHttpServerRequest &, QTcpSocket *)
{
    return deliver();
}

// Where the gate has no request, QtHttpServer has misread something; the gate notices and answers.
void QtHttpAdapter::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}
#else
bool QtHttpAdapter::handleRequest(const QHttpServerRequest &, QHttpServerResponder &)
{
    return deliver();
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void QtHttpAdapter::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) {}
#else
void QtHttpAdapter::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
#endif
#endif

} // namespace ttp
