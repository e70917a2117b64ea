// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/TestCertificate.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpSocket>
#include <memory>
#include <utility>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace ttp {

/// One reply as it came over the wire.
struct RawReply {
    bool valid = false;
    int status = 0;
    QByteArray statusLine;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] int count(QByteArrayView name) const;
};

/// A client that sends what a test says, byte by byte, in the clear or over TLS 1.3 (OpenSSL over a Qt socket, so that
/// it can be bound to one of the loopback's many addresses). Every wait blocks the calling thread and has a limit.
class RawClient
{
public:
    enum class End { Open, Closed };
    /// Milliseconds that a wait lasts at most: for a machine that has much else to do.
    static constexpr int patience = 60'000;

    RawClient();
    ~RawClient();
    RawClient(RawClient &&other) noexcept = default;
    RawClient &operator=(RawClient &&other) noexcept = default;

    /// Connects from the address where one is given. False when it cannot.
    bool open(quint16 port, const QString &from = {}, const QString &to = QStringLiteral("127.0.0.1"));
    /// Does the TLS handshake, with the certificate where one is given.
    bool encrypt(const TestCertificate *own = nullptr);
    /// Sends all of it. False when the connection is over.
    bool send(const QByteArray &bytes);
    /// Sends bytes past TLS.
    bool sendClear(const QByteArray &bytes);
    /// Adds what arrives within the time to the buffer; false when no byte (after decryption) did.
    bool receiveSome(int ms);
    /// Reads until there is a whole reply in the buffer, and takes it out. noBody: the reply to a HEAD.
    [[nodiscard]] RawReply reply(bool noBody = false, int ms = patience);
    /// Reads until the other side closes; Open when it did not in time. What came is in the buffer.
    [[nodiscard]] End waitForEnd(int ms = patience);
    /// Waits until the system has something to read, be it the end, and leaves it there. False when nothing came in
    /// time.
    [[nodiscard]] bool waitForInput(int ms = patience);
    /// True when the other side has ended TLS as it should (close_notify), of what was read so far.
    [[nodiscard]] bool sawTlsEnd() const;
    /// Waits for the other side to end the connection, past Qt: true when that was a RST, false for a FIN or none in
    /// time. Only what had not been received before may still come; it is thrown away.
    [[nodiscard]] bool waitForReset(int ms = patience);
    /// Bytes that arrived (decrypted) and were not taken by reply().
    [[nodiscard]] const QByteArray &buffer() const { return m_buffer; }
    void clearBuffer() { m_buffer.clear(); }
    /// Hands bytes to the system in pieces of this size at most, so that TLS records are cut too; 0 for no limit.
    void cutInto(qsizetype size) { m_cut = size; }
    /// The name of the TLS cipher; empty in the clear.
    [[nodiscard]] QByteArray cipher() const;
    /// The newest version of TLS that encrypt() offers: 13 or 12.
    void offerTls(int version) { m_version = version; }
    /// How much the client takes in before the other side must wait: 0 for no limit.
    void limitReading(qint64 bytes) { m_socket->setReadBufferSize(bytes); }
    void close();
    void abort();
    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }

private:
    bool pushOut();
    bool flushAll();
    void pullIn();
    [[nodiscard]] bool takeReply(RawReply &reply, bool noBody);

    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context;
    std::unique_ptr<SSL, void (*)(SSL *)> m_tls;
    QByteArray m_buffer;
    qsizetype m_cut = 0;
    int m_version = 13;
};

} // namespace ttp
