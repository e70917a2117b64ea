// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/TestTlsServer.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <utility>

namespace ttp {

namespace {

/// The first complete request in the buffer, taken out of it; nothing while it is incomplete.
std::optional<TestRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    TestRequest request;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toInt();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

QByteArray TestRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

class TestTlsServer::Listener : public QTcpServer
{
public:
    Listener(TestTlsServer &owner, const TestCertificate &certificate, Handler handler)
        : m_owner(owner), m_handler(std::move(handler)), m_configuration(QSslConfiguration::defaultConfiguration())
    {
        m_configuration.setLocalCertificate(QSslCertificate(certificate.certificatePem, QSsl::Pem));
        m_configuration.setPrivateKey(QSslKey(certificate.privateKeyPem, QSsl::Ec, QSsl::Pem));
        m_configuration.setProtocol(QSsl::TlsV1_3);
        m_configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        connect(socket, &QSslSocket::sslErrors, socket, [socket] { socket->ignoreSslErrors(); });
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { begin(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->setSocketDescriptor(descriptor))
            socket->startServerEncryption();
    }

private:
    void begin(QSslSocket *socket)
    {
        int number = 0;
        {
            const std::lock_guard lock(m_owner.m_mutex);
            number = ++m_owner.m_connections;
            ++m_owner.m_openConnections;
        }
        connect(socket, &QSslSocket::disconnected, this, [this] {
            const std::lock_guard lock(m_owner.m_mutex);
            --m_owner.m_openConnections;
        });
        auto buffer = std::make_shared<QByteArray>();
        const auto read = [this, socket, buffer, number] { take(socket, *buffer, number); };
        connect(socket, &QSslSocket::readyRead, this, read);
        read();
    }

    void take(QSslSocket *socket, QByteArray &buffer, int number)
    {
        const QByteArray bytes = socket->readAll();
        buffer += bytes;
        {
            const std::lock_guard lock(m_owner.m_mutex);
            m_owner.m_decryptedBytes += bytes.size();
        }
        while (std::optional<TestRequest> request = takeRequest(buffer)) {
            request->connection = number;
            request->clientCertificate = socket->peerCertificate().toDer();
            request->clientAddress = socket->peerAddress().toString();
            m_owner.note(*request);
            m_handler(socket, *request);
        }
    }

    TestTlsServer &m_owner;
    Handler m_handler;
    QSslConfiguration m_configuration;
};

TestTlsServer::TestTlsServer(const TestCertificate &certificate, Handler handler, const QString &address, quint16 port)
    : m_address(address), m_pin(certificate.pin), m_thread(QStringLiteral("test-server"))
{
    m_thread.runAndWait([&] {
        m_listener = new Listener(*this, certificate, std::move(handler));
        m_listener->setParent(m_thread.context());
        if (!m_listener->listen(QHostAddress(address), port))
            qFatal("the test server cannot listen: %s", qPrintable(m_listener->errorString()));
        m_port = m_listener->serverPort();
    });
}

TestTlsServer::~TestTlsServer()
{
    m_thread.runAndWait([this] { delete m_listener; });
}

void TestTlsServer::note(const TestRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(request);
}

qint64 TestTlsServer::decryptedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_decryptedBytes;
}

int TestTlsServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

int TestTlsServer::openConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_openConnections;
}

QList<TestRequest> TestTlsServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void TestTlsServer::reply(QSslSocket *socket, int status, const QByteArray &body, const QByteArray &contentType,
                          const QByteArray &moreHeaders)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + contentType +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body);
}

} // namespace ttp
