// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/WorkerThread.h"
#include "tests/support/TestCertificate.h"

#include <QList>
#include <QPair>
#include <QSslSocket>
#include <functional>
#include <memory>
#include <mutex>

namespace ttp {

/// A request as TestTlsServer saw it.
struct TestRequest {
    QByteArray method;
    QByteArray path;
    /// Names in lower case.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// DER of the client's certificate; empty where it showed none.
    QByteArray clientCertificate;
    QString clientAddress;
    /// Counts connections from 1: requests with the same number came over one.
    int connection = 0;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// An HTTPS server that answers what a test says, byte by byte where it wants to. It listens on a free port of a
/// loopback address, on its own thread. TLS 1.3; asks for a client certificate and accepts any.
class TestTlsServer
{
public:
    /// Runs on the server's thread for each complete request and writes the reply to the socket, now or later.
    using Handler = std::function<void(QSslSocket *socket, const TestRequest &request)>;

    TestTlsServer(const TestCertificate &certificate, Handler handler,
                  const QString &address = QStringLiteral("127.0.0.1"), quint16 port = 0);
    ~TestTlsServer();
    Q_DISABLE_COPY_MOVE(TestTlsServer)

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Hash256 pin() const { return m_pin; }

    /// Bytes of HTTP that arrived, after decryption.
    [[nodiscard]] qint64 decryptedBytes() const;
    /// TCP connections whose TLS handshake was done, and those of them that are open.
    [[nodiscard]] int connections() const;
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] QList<TestRequest> requests() const;

    /// Writes status, Content-Length and body.
    static void reply(QSslSocket *socket, int status, const QByteArray &body,
                      const QByteArray &contentType = QByteArrayLiteral("application/json"),
                      const QByteArray &moreHeaders = {});

private:
    class Listener;

    void note(const TestRequest &request);

    QString m_address;
    quint16 m_port = 0;
    Hash256 m_pin;
    mutable std::mutex m_mutex;
    qint64 m_decryptedBytes = 0;
    int m_connections = 0;
    int m_openConnections = 0;
    QList<TestRequest> m_requests;
    Listener *m_listener = nullptr;
    WorkerThread m_thread;
};

} // namespace ttp
