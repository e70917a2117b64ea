// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/server/RawClient.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <array>
#include <cerrno>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#include <sys/socket.h>
#endif

namespace ttp {

namespace {

constexpr int step = 64 * 1024;

int interimStatus(int status)
{
    return status >= 100 && status < 200;
}

} // namespace

QByteArray RawReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int RawReply::count(QByteArrayView name) const
{
    return int(std::count_if(headers.begin(), headers.end(), [name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    }));
}

RawClient::RawClient()
    : m_socket(std::make_unique<QTcpSocket>()), m_context(nullptr, SSL_CTX_free), m_tls(nullptr, SSL_free)
{
}

RawClient::~RawClient() = default;

bool RawClient::open(quint16 port, const QString &from, const QString &to)
{
    if (!from.isEmpty() && !m_socket->bind(QHostAddress(from), 0))
        return false;
    m_socket->connectToHost(QHostAddress(to), port);
    if (!m_socket->waitForConnected(patience))
        return false;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return true;
}

bool RawClient::encrypt(const TestCertificate *own)
{
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_max_proto_version(m_context.get(), m_version == 12 ? TLS1_2_VERSION : TLS1_3_VERSION);
    if (own) {
        BIO *certificateText = BIO_new_mem_buf(own->certificatePem.constData(), int(own->certificatePem.size()));
        BIO *keyText = BIO_new_mem_buf(own->privateKeyPem.constData(), int(own->privateKeyPem.size()));
        X509 *certificate = PEM_read_bio_X509(certificateText, nullptr, nullptr, nullptr);
        EVP_PKEY *key = PEM_read_bio_PrivateKey(keyText, nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(m_context.get(), certificate);
        SSL_CTX_use_PrivateKey(m_context.get(), key);
        X509_free(certificate);
        EVP_PKEY_free(key);
        BIO_free(certificateText);
        BIO_free(keyText);
    }
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_bio(m_tls.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_tls.get());
    QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const int done = SSL_do_handshake(m_tls.get());
        if (!pushOut())
            return false;
        if (done == 1)
            return true;
        if (SSL_get_error(m_tls.get(), done) != SSL_ERROR_WANT_READ)
            return false;
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(int(deadline.remainingTime())))
            return false;
        const QByteArray bytes = m_socket->readAll();
        BIO_write(SSL_get_rbio(m_tls.get()), bytes.constData(), int(bytes.size()));
    }
    return false;
}

bool RawClient::pushOut()
{
    if (!m_tls)
        return flushAll();
    char *data = nullptr;
    const long size = BIO_get_mem_data(SSL_get_wbio(m_tls.get()), &data);
    const QByteArray sealed(data, size);
    BIO_reset(SSL_get_wbio(m_tls.get()));
    return sendClear(sealed);
}

bool RawClient::flushAll()
{
    QDeadlineTimer deadline(patience);
    m_socket->flush();
    while (m_socket->bytesToWrite() > 0 && m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!m_socket->waitForBytesWritten(int(deadline.remainingTime())))
            return false;
    }
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

bool RawClient::send(const QByteArray &bytes)
{
    if (!m_tls)
        return sendClear(bytes);
    if (!bytes.isEmpty() && SSL_write(m_tls.get(), bytes.constData(), int(bytes.size())) != bytes.size())
        return false;
    return pushOut();
}

bool RawClient::sendClear(const QByteArray &bytes)
{
    const qsizetype part = m_cut > 0 ? m_cut : std::max<qsizetype>(1, bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += part) {
        const QByteArray piece = bytes.mid(at, part);
        if (m_socket->write(piece) != piece.size() || !flushAll())
            return false;
    }
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

QByteArray RawClient::cipher() const
{
    return m_tls ? QByteArray(SSL_get_cipher_name(m_tls.get())) : QByteArray();
}

void RawClient::pullIn()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_tls) {
        m_buffer += bytes;
        return;
    }
    BIO_write(SSL_get_rbio(m_tls.get()), bytes.constData(), int(bytes.size()));
    for (;;) {
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + step);
        const int got = SSL_read(m_tls.get(), m_buffer.data() + before, step);
        m_buffer.resize(before + std::max(0, got));
        if (got <= 0)
            break;
    }
}

bool RawClient::receiveSome(int ms)
{
    const qsizetype before = m_buffer.size();
    if (m_socket->bytesAvailable() == 0)
        m_socket->waitForReadyRead(ms);
    if (m_socket->bytesAvailable() > 0)
        pullIn();
    return m_buffer.size() > before;
}

RawReply RawClient::reply(bool noBody, int ms)
{
    QDeadlineTimer deadline(ms);
    RawReply reply;
    while (!takeReply(reply, noBody)) {
        if (deadline.hasExpired())
            return {};
        if (!receiveSome(int(std::min<qint64>(100, deadline.remainingTime() + 1))) &&
            m_socket->state() != QAbstractSocket::ConnectedState)
            return {};
    }
    return reply;
}

bool RawClient::takeReply(RawReply &reply, bool noBody)
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    reply = {};
    QList<QByteArray> lines = m_buffer.first(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    reply.statusLine = lines.takeFirst();
    reply.status = reply.statusLine.mid(9, 3).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    const bool bodyless = noBody || interimStatus(reply.status) || reply.status == 204 || reply.status == 304;
    const qsizetype size = bodyless ? 0 : reply.header("content-length").toLongLong();
    if (m_buffer.size() < end + 4 + size)
        return false;
    reply.body = m_buffer.mid(end + 4, size);
    m_buffer.remove(0, end + 4 + size);
    reply.valid = reply.statusLine.startsWith("HTTP/1.1 ");
    return true;
}

RawClient::End RawClient::waitForEnd(int ms)
{
    QDeadlineTimer deadline(ms);
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        if (deadline.hasExpired())
            return End::Open;
        receiveSome(int(std::min<qint64>(100, deadline.remainingTime() + 1)));
    }
    if (m_socket->bytesAvailable() > 0)
        pullIn();
    return End::Closed;
}

bool RawClient::waitForInput(int ms)
{
#ifdef Q_OS_WIN
    WSAPOLLFD waiting{SOCKET(m_socket->socketDescriptor()), POLLRDNORM, 0};
    return ::WSAPoll(&waiting, 1, ms) > 0;
#else
    pollfd waiting{int(m_socket->socketDescriptor()), POLLIN, 0};
    return ::poll(&waiting, 1, ms) > 0;
#endif
}

bool RawClient::sawTlsEnd() const
{
    return m_tls && (SSL_get_shutdown(m_tls.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
}

bool RawClient::waitForReset(int ms)
{
    QDeadlineTimer deadline(ms);
    std::array<char, 4096> bytes{};
    while (!deadline.hasExpired()) {
        const auto descriptor = m_socket->socketDescriptor();
#ifdef Q_OS_WIN
        DWORD wait = DWORD(std::max<qint64>(1, deadline.remainingTime()));
        ::setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_RCVTIMEO, reinterpret_cast<const char *>(&wait), sizeof wait);
        u_long blocking = 0;
        ::ioctlsocket(SOCKET(descriptor), FIONBIO, &blocking);
        const auto got = ::recv(SOCKET(descriptor), bytes.data(), int(bytes.size()), 0);
        if (got < 0)
            return WSAGetLastError() == WSAECONNRESET;
#else
        pollfd waiting{int(descriptor), POLLIN, 0};
        if (::poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
            return false;
        const auto got = ::recv(int(descriptor), bytes.data(), bytes.size(), 0);
        if (got < 0)
            return errno == ECONNRESET;
#endif
        if (got == 0)
            return false;
    }
    return false;
}

void RawClient::close()
{
    m_socket->disconnectFromHost();
    if (m_socket->state() != QAbstractSocket::UnconnectedState)
        m_socket->waitForDisconnected(patience);
}

void RawClient::abort()
{
    m_socket->abort();
}

} // namespace ttp
