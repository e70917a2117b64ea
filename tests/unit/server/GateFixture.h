// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/HttpServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/unit/server/RawClient.h"

#include <QHash>
#include <QSemaphore>
#include <QString>
#include <QtTest/QTest>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace ttp {

/// What a handler was told about the sending of one reply.
struct SentCount {
    qint64 bytes = 0;
    int completes = 0;
    int ends = 0;
    bool endedWell = false;
};

/// A handler for tests of the gate. The path says what it does:
/// /echo (reply: "METHOD target\n" + body), /small (the same, bodies up to 16 bytes), /who (the connection), /refuse
/// (401 from the head alone), /refuse-close, /head-sever, /sever, /drop (never answers), /hold and /wait (answered by
/// release()), /late (answered from another thread), /bytes?size=N (a stream of patternByte()s; &fail=K: the source
/// fails at K; &pace=R: R bytes for every time the pacer is asked; &tag=T: counted under T), /body?size=N&tag=T (the
/// same, from memory), /bad-header, /bad-status, /framing-headers, /empty (204), /learn (the connection authenticates
/// as its key).
class GateHandler final : public RequestHandler
{
public:
    HeadVerdict onHead(const RequestHead &head, const ConnectionInfo &connection) override;
    void onRequest(Request request, std::shared_ptr<Exchange> exchange) override;
    bool isKnownKey(const Hash256 &spki) const override;

    /// The byte at this offset of /bytes and /body.
    [[nodiscard]] static char patternByte(qint64 offset);
    [[nodiscard]] static QByteArray pattern(qint64 size);

    void addKnownKey(const Hash256 &spki);
    /// Requests that were dispatched, as "METHOD target".
    [[nodiscard]] QList<QByteArray> seen() const;
    [[nodiscard]] int held() const;
    [[nodiscard]] int heldGone() const;
    /// Answers everything that is held with 200 "released".
    void release();
    [[nodiscard]] SentCount sent(const QByteArray &tag) const;
    [[nodiscard]] ConnectionInfo lastConnection() const;

private:
    void hold(std::shared_ptr<Exchange> exchange);
    void count(Reply &reply, const QByteArray &tag);
    void replyWithBytes(const RequestHead &head, Exchange &exchange, bool streamed);

    mutable std::mutex m_mutex;
    QList<QByteArray> m_seen;
    std::vector<std::shared_ptr<Exchange>> m_held;
    QHash<QByteArray, SentCount> m_sent;
    std::set<Hash256> m_known;
    ConnectionInfo m_last;
};

/// How a test reaches the server.
enum class Wire { Plain, Tls };

/// A running server on loopback with a GateHandler, and the certificate it shows. On Wire::Plain 127.0.0.1 is a trusted
/// proxy, which is the only way to speak to it in the clear.
class GateFixture
{
public:
    explicit GateFixture(const GateLimits &limits = {}, Wire wire = Wire::Tls, int threads = 2);
    ~GateFixture();
    Q_DISABLE_COPY_MOVE(GateFixture)

    /// A client that is connected (and has done its handshake), from 127.0.0.1 or the address given.
    [[nodiscard]] std::unique_ptr<RawClient> client(const QString &from = {}, const TestCertificate *own = nullptr);
    /// True when another client gets its answer now.
    [[nodiscard]] bool servesOthers();

    [[nodiscard]] static const TestCertificate &certificate();
    [[nodiscard]] static HttpServerSettings settings(const GateLimits &limits, Wire wire, int threads);

    GateHandler handler;
    Wire wire;
    std::unique_ptr<HttpServer> server;
    quint16 port = 0;
};

/// Limits with times short enough for tests.
[[nodiscard]] GateLimits shortLimits();

/// A request with Host and nothing else but what is given.
[[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                                 const QByteArray &moreFields = {});

/// Rows "plain" and "tls" of a column "wire".
void wireRows();

} // namespace ttp

Q_DECLARE_METATYPE(ttp::Wire)
