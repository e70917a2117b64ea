// SPDX-License-Identifier: GPL-3.0-only
// What the gate makes of requests: every way to frame one, in the clear and over TLS, and what replies look like.
#include "core/base/Utc.h"
#include "core/server/ReplyHead.h"
#include "tests/unit/server/FramingRows.h"
#include "tests/unit/server/GateFixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace ttp;

namespace {

const QByteArray ordinary = request("GET", "/echo");

} // namespace

class TestGateRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void framing_data();
    void framing();
    void everyReplyHasTheFixedFields_data() { wireRows(); }
    void everyReplyHasTheFixedFields();
    void headHasNoBody_data() { wireRows(); }
    void headHasNoBody();
    void pipelinedRequestsAreAnsweredInOrder_data() { wireRows(); }
    void pipelinedRequestsAreAnsweredInOrder();
    void expectContinue_data() { wireRows(); }
    void expectContinue();
    void repliesSurviveWhatComesAfterThem_data();
    void repliesSurviveWhatComesAfterThem();
    void slowReadersGetTheLastReply_data() { wireRows(); }
    void slowReadersGetTheLastReply();
    void refusalsFromTheHead_data();
    void refusalsFromTheHead();
    void severed_data();
    void severed();
    void badRepliesBecome500_data();
    void badRepliesBecome500();
    void headersOfTheGateAreItsOwn();
    void repliesFromOtherThreads_data() { wireRows(); }
    void repliesFromOtherThreads();
    void largeBodies_data() { wireRows(); }
    void largeBodies();
    void valuesReachTheHandler();

private:
    GateFixture &fixture(Wire wire) { return wire == Wire::Plain ? *m_plain : *m_tls; }

    std::unique_ptr<GateFixture> m_plain;
    std::unique_ptr<GateFixture> m_tls;
};

void TestGateRequests::initTestCase()
{
    GateLimits limits;
    limits.drainMs = 300;
    m_plain = std::make_unique<GateFixture>(limits, Wire::Plain);
    m_tls = std::make_unique<GateFixture>(limits, Wire::Tls);
}

void TestGateRequests::framing_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<bool>("kept");

    const QList<FramingRow> rows = framingRows();
    QVERIFY(rows.size() >= 40);
    for (const FramingRow &row : rows) {
        QTest::addRow("plain: %s", row.name) << Wire::Plain << row.bytes << row.statuses << row.kept;
        QTest::addRow("tls: %s", row.name) << Wire::Tls << row.bytes << row.statuses << row.kept;
    }
}

void TestGateRequests::framing()
{
    QFETCH(Wire, wire);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QFETCH(bool, kept);

    GateFixture &gate = fixture(wire);
    const qsizetype before = gate.handler.seen().size();
    // A first byte of 0x16 is TLS to a server that lets proxies choose; the gate proper sees it as the second request.
    const bool looksLikeTls = bytes.startsWith('\x16');
    const auto client = gate.client();
    if (looksLikeTls) {
        QVERIFY(client->send(ordinary));
        QCOMPARE(client->reply().status, 200);
    }
    QVERIFY(client->send(bytes));
    for (const int status : statuses) {
        const RawReply reply = client->reply();
        QVERIFY2(reply.valid, client->buffer().constData());
        QCOMPARE(reply.status, status);
        if (status >= 400) {
            QCOMPARE(reply.header("content-type"), "application/problem+json");
            const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
            QVERIFY(problem[u"type"].toString().startsWith(u"urn:ttp:problem:"));
            QCOMPARE(problem[u"status"].toInt(), status);
        }
    }
    if (kept) {
        QVERIFY(client->send(ordinary));
        QCOMPARE(client->reply().status, 200);
    } else {
        QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    }
    QCOMPARE(client->buffer(), QByteArray());
    const QList<QByteArray> seen = gate.handler.seen().mid(before);
    QVERIFY(!seen.contains("GET /smuggled"));
    QCOMPARE(seen.size(), statuses.count(200) + (kept ? 1 : 0) + (looksLikeTls ? 1 : 0));
}

void TestGateRequests::everyReplyHasTheFixedFields()
{
    QFETCH(Wire, wire);
    const auto client = fixture(wire).client();
    const QList<QByteArray> requests{ordinary, request("GET", "/refuse"), request("GET", "/empty"),
                                     request("GET", "/drop"), "GET / HTTP/3.0\r\n"};
    const QList<QByteArray> lines{"HTTP/1.1 200 OK", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 204 No Content",
                                  "HTTP/1.1 500 Internal Server Error", "HTTP/1.1 505 HTTP Version Not Supported"};
    for (qsizetype i = 0; i < requests.size(); ++i) {
        QVERIFY(client->send(requests[i]));
        const RawReply reply = client->reply();
        QCOMPARE(reply.statusLine, lines[i]);
        QCOMPARE(reply.header("x-content-type-options"), "nosniff");
        QCOMPARE(reply.header("content-security-policy"), "default-src 'none'");
        QCOMPARE(reply.header("cross-origin-resource-policy"), "same-origin");
        QCOMPARE(reply.count("access-control-allow-origin"), 0);
        QCOMPARE(reply.count("content-length"), reply.status == 204 ? 0 : 1);
        const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.header("date")),
                                                       QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        QVERIFY2(date.isValid(), reply.header("date").constData());
        const QDateTime utc = utcAt(date.date(), date.time());
        QVERIFY(qAbs(utc.secsTo(QDateTime::currentDateTimeUtc())) <= 2);
    }
}

void TestGateRequests::headHasNoBody()
{
    QFETCH(Wire, wire);
    const auto client = fixture(wire).client();
    for (const QByteArray &target : {QByteArray("/echo"), QByteArray("/bytes?size=300000"), QByteArray("/refuse")}) {
        QVERIFY(client->send(request("GET", target)));
        const RawReply full = client->reply();
        QVERIFY(client->send(request("HEAD", target)));
        const RawReply head = client->reply(true);
        QCOMPARE(head.status, full.status);
        // "HEAD" is one character longer than "GET" in what /echo says.
        QCOMPARE(head.header("content-length").toInt(), full.body.size() + (target == "/echo" ? 1 : 0));
        QVERIFY(client->send(ordinary));
        QCOMPARE(client->reply().body, "GET /echo\n");
    }
}

void TestGateRequests::pipelinedRequestsAreAnsweredInOrder()
{
    QFETCH(Wire, wire);
    const auto client = fixture(wire).client();
    constexpr int count = 20;
    constexpr int size = 300'000;
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += request("GET", "/bytes?size=" + QByteArray::number(size + i)) +
               request("GET", "/late?" + QByteArray::number(i));
    QVERIFY(client->send(all));
    for (int i = 0; i < count; ++i) {
        QCOMPARE(client->reply().body, GateHandler::pattern(size + i));
        QCOMPARE(client->reply().body, "/late?" + QByteArray::number(i));
    }
}

void TestGateRequests::expectContinue()
{
    QFETCH(Wire, wire);
    const auto client = fixture(wire).client();
    const QByteArray fields = "Expect: 100-Continue\r\nContent-Length: 3\r\n";
    QVERIFY(client->send(request("POST", "/echo", {}, fields)));
    QCOMPARE(client->reply().statusLine, "HTTP/1.1 100 Continue");
    QVERIFY(client->send("abc"));
    QCOMPARE(client->reply().body, "POST /echo\nabc");
    // Who sends the body at once needs no permission.
    QVERIFY(client->send(request("POST", "/echo", {}, fields) + "abc"));
    QCOMPARE(client->reply().body, "POST /echo\nabc");
    // Who is refused is not told to go on; the connection cannot be kept, as nobody knows whether a body comes.
    QVERIFY(client->send(request("POST", "/refuse", {}, fields)));
    QCOMPARE(client->reply().status, 401);
    QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
}

void TestGateRequests::repliesSurviveWhatComesAfterThem_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const Wire wire : {Wire::Plain, Wire::Tls}) {
        const char *name = wire == Wire::Plain ? "plain" : "tls";
        QTest::addRow("%s: the client closes", name)
            << wire << request("GET", "/echo", {}, "Connection: close\r\n") << 200;
        QTest::addRow("%s: HTTP/1.0", name) << wire << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << 200;
        QTest::addRow("%s: the handler closes", name) << wire << request("GET", "/close") << 200;
        QTest::addRow("%s: refused from the head", name) << wire << request("GET", "/refuse-close") << 401;
        QTest::addRow("%s: not HTTP", name) << wire << request("GET", "*") << 400;
    }
}

void TestGateRequests::repliesSurviveWhatComesAfterThem()
{
    // RFC 9112 section 9.6: bytes for a socket that is closed are answered with a RST, and that destroys a reply which
    // the client has not read. A client that sends on fails then before it gets to reading.
    QFETCH(Wire, wire);
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GateFixture gate({}, wire);
    const auto client = gate.client();
    QVERIFY(client->send(bytes));
    QVERIFY(client->waitForInput());
    for (int i = 0; i < 200; ++i) {
        QVERIFY(client->send(request("GET", "/after-the-end")));
        QTest::qSleep(1);
    }
    const RawReply reply = client->reply();
    QVERIFY(reply.valid);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("connection"), "close");
    QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    QCOMPARE(client->buffer(), QByteArray());
    QCOMPARE(client->sawTlsEnd(), wire == Wire::Tls);
    QVERIFY(!gate.handler.seen().contains("GET /after-the-end"));
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
}

void TestGateRequests::slowReadersGetTheLastReply()
{
    QFETCH(Wire, wire);
    GateLimits limits = shortLimits();
    limits.writeStallMs = 60'000;
    GateFixture gate(limits, wire);
    const auto slow = gate.client();
    slow->socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    slow->limitReading(1);
    constexpr int size = 400'000;
    QVERIFY(slow->send(request("GET", "/bytes?tag=a&size=" + QByteArray::number(size), {}, "Connection: close\r\n")));
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent("a").ends, 1, 30000);
    // All of it has left the server, and is on its way. Another one that is over the same way, and has its reply but
    // does not close, is ended after drainMs: so much time has passed then.
    const auto silent = gate.client();
    QVERIFY(silent->send(request("GET", "/echo", {}, "Connection: close\r\n")));
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 1, 30000);
    slow->limitReading(0);
    QCOMPARE(slow->reply().body, GateHandler::pattern(size));
    QCOMPARE(slow->waitForEnd(), RawClient::End::Closed);
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
}

void TestGateRequests::refusalsFromTheHead_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    for (const Wire wire : {Wire::Plain, Wire::Tls}) {
        const char *name = wire == Wire::Plain ? "plain" : "tls";
        QTest::addRow("%s: no body", name) << wire << request("GET", "/refuse") << true;
        QTest::addRow("%s: small body", name) << wire << request("POST", "/refuse", QByteArray(60'000, 'x')) << true;
        QTest::addRow("%s: large body", name) << wire << request("POST", "/refuse", QByteArray(200'000, 'x')) << false;
        QTest::addRow("%s: handler closes", name) << wire << request("POST", "/refuse-close", "x") << false;
    }
}

void TestGateRequests::refusalsFromTheHead()
{
    QFETCH(Wire, wire);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, kept);
    GateFixture &gate = fixture(wire);
    const qsizetype before = gate.handler.seen().size();
    const auto client = gate.client();
    QVERIFY(client->send(bytes));
    const RawReply reply = client->reply();
    QCOMPARE(reply.status, 401);
    QCOMPARE(gate.handler.seen().size(), before);
    if (kept) {
        QVERIFY(client->send(ordinary));
        QCOMPARE(client->reply().status, 200);
    } else {
        QCOMPARE(reply.header("connection"), "close");
        QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    }
}

void TestGateRequests::severed_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain, from the head") << Wire::Plain << QByteArray("/head-sever");
    QTest::newRow("plain, from the handler") << Wire::Plain << QByteArray("/sever");
    QTest::newRow("tls, from the head") << Wire::Tls << QByteArray("/head-sever");
    QTest::newRow("tls, from the handler") << Wire::Tls << QByteArray("/sever");
}

void TestGateRequests::severed()
{
    QFETCH(Wire, wire);
    QFETCH(QByteArray, target);
    const auto client = fixture(wire).client();
    QVERIFY(client->send(request("GET", target)));
    QVERIFY(client->waitForReset());
}

void TestGateRequests::badRepliesBecome500_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("line break in a value") << QByteArray("/bad-header");
    QTest::newRow("space in a name") << QByteArray("/bad-name");
    QTest::newRow("status that is none") << QByteArray("/bad-status");
    QTest::newRow("never answered") << QByteArray("/drop");
}

void TestGateRequests::badRepliesBecome500()
{
    QFETCH(QByteArray, target);
    const auto client = m_tls->client();
    QVERIFY(client->send(request("GET", target)));
    const RawReply reply = client->reply();
    QCOMPARE(reply.status, 500);
    QVERIFY(!reply.body.contains("evil"));
    QCOMPARE(reply.count("set-cookie"), 0);
    QVERIFY(client->send(ordinary));
    QCOMPARE(client->reply().status, 200);
}

void TestGateRequests::headersOfTheGateAreItsOwn()
{
    const auto client = m_tls->client();
    QVERIFY(client->send(request("GET", "/framing-headers")));
    const RawReply reply = client->reply();
    QCOMPARE(reply.count("content-length"), 1);
    QCOMPARE(reply.header("content-length").toInt(), reply.body.size());
    QCOMPARE(reply.count("date"), 1);
    QVERIFY(reply.header("date").endsWith("GMT"));
    QCOMPARE(reply.count("connection") + reply.count("transfer-encoding"), 0);
}

void TestGateRequests::repliesFromOtherThreads()
{
    QFETCH(Wire, wire);
    const auto client = fixture(wire).client();
    for (int i = 0; i < 200; ++i) {
        const QByteArray target = "/late?" + QByteArray::number(i);
        QVERIFY(client->send(request("GET", target)));
        QCOMPARE(client->reply().body, target);
    }
}

void TestGateRequests::largeBodies()
{
    QFETCH(Wire, wire);
    const auto client = fixture(wire).client();
    const QByteArray body(5'000'001, 'b');
    QVERIFY(client->send(request("PUT", "/large", body) + request("PUT", "/large", "abc")));
    QCOMPARE(client->reply().body, "5000001");
    QCOMPARE(client->reply().body, "3");
    QVERIFY(client->send(request("GET", "/body?size=3000001")));
    QCOMPARE(client->reply().body, GateHandler::pattern(3'000'001));
    QVERIFY(client->send(request("GET", "/bytes?size=700000&pace=50000")));
    QCOMPARE(client->reply().body, GateHandler::pattern(700'000));
    QVERIFY(client->send(request("GET", "/bytes?size=0")));
    QCOMPARE(client->reply().body, QByteArray());
}

void TestGateRequests::valuesReachTheHandler()
{
    const auto client = m_tls->client();
    QVERIFY(client->send(request("POST", "/echo/%41?a=b%20c&d", "body")));
    QCOMPARE(client->reply().body, "POST /echo/%41?a=b%20c&d\nbody");
}

QTEST_GUILESS_MAIN(TestGateRequests)
#include "tst_gate_requests.moc"
