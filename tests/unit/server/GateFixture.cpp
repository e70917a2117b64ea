// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/server/GateFixture.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QThreadPool>
#include <QUrlQuery>
#include <algorithm>
#include <cstring>

namespace ttp {

namespace {

constexpr qint64 patternPeriod = 251 * 1024;

class PatternSource final : public ByteSource
{
public:
    explicit PatternSource(qint64 failAt) : m_failAt(failAt) {}
    qint64 read(char *buffer, qint64 offset, qint64 size) override
    {
        if (m_failAt >= 0) {
            if (offset >= m_failAt)
                return -1;
            size = std::min(size, m_failAt - offset);
        }
        for (qint64 i = 0; i < size; ++i)
            buffer[i] = GateHandler::patternByte(offset + i);
        return size;
    }

private:
    qint64 m_failAt;
};

class StepPacer final : public Pacer
{
public:
    explicit StepPacer(qint64 step) : m_step(step) {}
    // Every other time there is nothing, so that the asking again is tested.
    qint64 take(qint64 wanted) override
    {
        m_empty = !m_empty;
        return m_empty ? 0 : std::min(wanted, m_step);
    }

private:
    qint64 m_step;
    bool m_empty = false;
};

qint64 number(const RequestHead &head, const QString &name, qint64 otherwise)
{
    const QUrlQuery query(QString::fromLatin1(head.query));
    return query.hasQueryItem(name) ? query.queryItemValue(name).toLongLong() : otherwise;
}

Reply textReply(const QByteArray &body)
{
    Reply reply;
    reply.headers.append(HeaderField{"Content-Type", "text/plain"});
    reply.body = body;
    return reply;
}

QByteArray describe(const ConnectionInfo &info)
{
    return info.peer.toString().toLatin1() + '|' + (info.tls ? "tls" : "plain") + '|' +
           (info.viaProxy ? "proxy" : "direct") + '|' +
           (info.clientSpki ? info.clientSpki->toHex().toLatin1() : QByteArray("none"));
}

} // namespace

char GateHandler::patternByte(qint64 offset)
{
    const qint64 i = offset % patternPeriod;
    return char((i * 31 + i / 251) & 0xff);
}

QByteArray GateHandler::pattern(qint64 size)
{
    QByteArray out(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        out[i] = patternByte(i);
    return out;
}

HeadVerdict GateHandler::onHead(const RequestHead &head, const ConnectionInfo &connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_last = connection;
    }
    if (head.path == "/refuse")
        return HeadVerdict::refuse(problemReply(401, "token-invalid", "No session"));
    if (head.path == "/refuse-close") {
        Reply reply = problemReply(401, "session-address-mismatch", "Wrong address");
        reply.closeAfter = true;
        return HeadVerdict::refuse(std::move(reply));
    }
    if (head.path == "/head-sever")
        return HeadVerdict::sever();
    if (head.path == "/small")
        return HeadVerdict::proceed(16);
    if (head.path == "/large")
        return HeadVerdict::proceed(64 * 1024 * 1024);
    return HeadVerdict::proceed(-1);
}

void GateHandler::onRequest(Request request, std::shared_ptr<Exchange> exchange)
{
    const RequestHead &head = request.head;
    {
        const std::lock_guard lock(m_mutex);
        m_seen.append(head.method + ' ' + head.target);
    }
    if (head.path == "/bytes" || head.path == "/body") {
        replyWithBytes(head, *exchange, head.path == "/bytes");
    } else if (head.path == "/hold" || head.path == "/wait") {
        if (head.path == "/wait")
            exchange->setWaiting();
        hold(std::move(exchange));
    } else if (head.path == "/late") {
        QThreadPool::globalInstance()->start([exchange, target = head.target] { exchange->reply(textReply(target)); });
    } else if (head.path == "/sever") {
        exchange->sever();
    } else if (head.path == "/drop") {
        exchange.reset();
    } else if (head.path == "/who") {
        exchange->reply(textReply(describe(request.connection)));
    } else if (head.path == "/learn") {
        exchange->authenticated(*request.connection.clientSpki);
        exchange->reply(textReply("learned"));
    } else if (head.path == "/large") {
        exchange->reply(textReply(QByteArray::number(request.body.size())));
    } else {
        Reply reply = textReply(head.method + ' ' + head.target + '\n' + request.body);
        if (head.path == "/bad-header")
            reply.headers.append(HeaderField{"X-Name", "value\r\nSet-Cookie: evil=1"});
        else if (head.path == "/bad-name")
            reply.headers.append(HeaderField{"X Name", "value"});
        else if (head.path == "/bad-status")
            reply.status = 99;
        else if (head.path == "/empty")
            reply.status = 204;
        else if (head.path == "/close")
            reply.closeAfter = true;
        else if (head.path == "/framing-headers")
            reply.headers += {{"Content-Length", "3"}, {"connection", "x"}, {"Date", "y"}, {"Transfer-Encoding", "z"}};
        exchange->reply(std::move(reply));
    }
}

bool GateHandler::isKnownKey(const Hash256 &spki) const
{
    const std::lock_guard lock(m_mutex);
    return m_known.contains(spki);
}

void GateHandler::replyWithBytes(const RequestHead &head, Exchange &exchange, bool streamed)
{
    const qint64 size = number(head, QStringLiteral("size"), 1000);
    Reply reply;
    reply.headers.append(HeaderField{"Content-Type", "application/octet-stream"});
    if (streamed) {
        reply.source = std::make_shared<PatternSource>(number(head, QStringLiteral("fail"), -1));
        reply.sourceLength = size;
    } else {
        reply.body = pattern(size);
    }
    if (const qint64 pace = number(head, QStringLiteral("pace"), 0); pace > 0)
        reply.pacer = std::make_shared<StepPacer>(pace);
    count(reply, QUrlQuery(QString::fromLatin1(head.query)).queryItemValue(QStringLiteral("tag")).toLatin1());
    exchange.reply(std::move(reply));
}

void GateHandler::count(Reply &reply, const QByteArray &tag)
{
    reply.onSent = [this, tag](qint64 bytes, bool complete) {
        const std::lock_guard lock(m_mutex);
        m_sent[tag].bytes += bytes;
        m_sent[tag].completes += complete ? 1 : 0;
    };
    reply.onEnd = [this, tag](bool complete) {
        const std::lock_guard lock(m_mutex);
        ++m_sent[tag].ends;
        m_sent[tag].endedWell = complete;
    };
}

void GateHandler::hold(std::shared_ptr<Exchange> exchange)
{
    const std::lock_guard lock(m_mutex);
    m_held.push_back(std::move(exchange));
}

void GateHandler::release()
{
    std::vector<std::shared_ptr<Exchange>> held;
    {
        const std::lock_guard lock(m_mutex);
        held.swap(m_held);
    }
    for (const auto &exchange : held)
        exchange->reply(textReply("released"));
}

void GateHandler::addKnownKey(const Hash256 &spki)
{
    const std::lock_guard lock(m_mutex);
    m_known.insert(spki);
}

QList<QByteArray> GateHandler::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

int GateHandler::held() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_held.size());
}

int GateHandler::heldGone() const
{
    const std::lock_guard lock(m_mutex);
    return int(
        std::count_if(m_held.begin(), m_held.end(), [](const auto &exchange) { return exchange->clientGone(); }));
}

SentCount GateHandler::sent(const QByteArray &tag) const
{
    const std::lock_guard lock(m_mutex);
    return m_sent.value(tag);
}

ConnectionInfo GateHandler::lastConnection() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

const TestCertificate &GateFixture::certificate()
{
    static const TestCertificate made = TestCertificate::make();
    return made;
}

HttpServerSettings GateFixture::settings(const GateLimits &limits, Wire wire, int threads)
{
    HttpServerSettings out;
    out.addresses = {QHostAddress(QHostAddress::LocalHost)};
    out.threads = threads;
    out.certificate = QSslCertificate(certificate().certificatePem, QSsl::Pem);
    out.key = QSslKey(certificate().privateKeyPem, QSsl::Ec, QSsl::Pem);
    out.limits = limits;
    if (wire == Wire::Plain)
        out.trustedProxies = {QHostAddress(QHostAddress::LocalHost)};
    return out;
}

GateFixture::GateFixture(const GateLimits &limits, Wire how, int threads)
    : wire(how), server(std::make_unique<HttpServer>(settings(limits, how, threads), handler))
{
    const Result<quint16> started = server->start();
    if (!started.ok())
        qFatal("the test server does not start: %s", qPrintable(ttp::describe(started.error())));
    port = started.value();
}

GateFixture::~GateFixture()
{
    server->stop(0);
}

std::unique_ptr<RawClient> GateFixture::client(const QString &from, const TestCertificate *own)
{
    auto out = std::make_unique<RawClient>();
    if (!out->open(port, from))
        return out;
    if (wire == Wire::Tls)
        (void)out->encrypt(own);
    return out;
}

bool GateFixture::servesOthers()
{
    const auto other = client(wire == Wire::Tls ? QStringLiteral("127.0.0.99") : QString());
    return other->send(request("GET", "/echo")) && other->reply().status == 200;
}

GateLimits shortLimits()
{
    GateLimits limits;
    limits.tickMs = 20;
    limits.headMs = 300;
    limits.bodyGraceMs = 300;
    limits.idleMs = 400;
    limits.writeStallMs = 400;
    limits.handlerMs = 400;
    limits.waitingMs = 900;
    limits.drainMs = 200;
    return limits;
}

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                   const QByteArray &moreFields)
{
    QByteArray out = method + ' ' + target + " HTTP/1.1\r\nHost: peer.example:8470\r\n" + moreFields;
    if (!body.isEmpty())
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

void wireRows()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("plain") << Wire::Plain;
    QTest::newRow("tls") << Wire::Tls;
}

} // namespace ttp
