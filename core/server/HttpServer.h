// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/server/GateLimits.h"
#include "core/server/RequestHandler.h"

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <memory>

namespace ttp {

/// How an HttpServer is to run.
struct HttpServerSettings {
    /// Where to listen. QHostAddress::Any means IPv6 and IPv4 in one socket.
    QList<QHostAddress> addresses{QHostAddress(QHostAddress::Any)};
    /// 0 picks a free port, the same for all addresses.
    quint16 port = 0;
    /// Server threads; 0 stands for the number of cores, at least 2.
    int threads = 0;
    /// The identity certificate (self-signed) and its P-256 key. Both are required: nobody but a trusted proxy is ever
    /// served without TLS.
    QSslCertificate certificate;
    QSslKey key;
    GateLimits limits;
    /// Addresses of reverse proxies. From these alone plain HTTP is read (they may use TLS as well), and
    /// X-Forwarded-For and X-SSL-Client-Cert are believed; from everybody else both headers mean nothing.
    QList<QHostAddress> trustedProxies;
};

/// The HTTP front: one thread that accepts, N threads that serve, every connection behind the gate.
///
/// Owned and used by one thread, which must not be one of its own. Handlers are called on the server threads.
class HttpServer
{
public:
    /// handler must outlive the server.
    HttpServer(HttpServerSettings settings, RequestHandler &handler);
    /// Stops at once where stop() was not called.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Starts the threads and listens; returns the port. Errors: PortInUse, PermissionDenied or InvalidInput with the
    /// address and port as subject, InvalidInput when certificate or key are missing or not an EC key, and
    /// AlreadyExists when it runs already. After an error nothing is left running.
    [[nodiscard]] Result<quint16> start();
    /// Stops accepting and closes idle connections; requests under way go on and their connections close after them.
    /// Returns at once.
    void drain();
    /// drain(), then waits until every connection is gone or drainMs have passed; what is left then is cut.
    /// Joins the threads: when it returns no handler is called any more. The caller's event loop does not run
    /// meanwhile.
    void stop(int drainMs);

    /// The port, 0 while it does not listen.
    [[nodiscard]] quint16 port() const;
    /// Connections at this moment, handshakes included.
    [[nodiscard]] int connectionCount() const;
    /// The same, of one IPv4 address or IPv6 /64, without a registered key.
    [[nodiscard]] int connectionCount(const QHostAddress &peer) const;
    /// Bytes of replies that are held in memory at this moment.
    [[nodiscard]] qint64 queuedReplyBytes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ttp
