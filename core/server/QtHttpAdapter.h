// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QtHttpServer/QAbstractHttpServer>

namespace ttp {

class GateServer;

/// The one place that knows QtHttpServer, and where its versions differ. It takes what QtHttpServer has parsed, finds
/// the request that the gate let through for it, and lets the gate hand it to the handler; QtHttpServer's own replies,
/// routes and futures are not used (a future whose client leaves early crashes 6.4.2). Lives on one server thread.
class QtHttpAdapter final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// server must outlive every request, not the adapter.
    explicit QtHttpAdapter(GateServer &server);

    /// Binds QtHttpServer to the gate. Errors: Internal when it will not be bound, PortInUse when no loopback port is
    /// to be had for the moment that takes.
    [[nodiscard]] Result<void> attach();

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif
#endif

    [[nodiscard]] bool deliver();

    GateServer &m_server;
};

} // namespace ttp
