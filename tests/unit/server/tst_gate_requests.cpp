// SPDX-License-Identifier: GPL-3.0-only
// What the gate makes of requests: every way to frame one, in the clear and over TLS, and what replies look like.
#include "core/server/ReplyHead.h"
#include "tests/unit/server/GateFixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace ttp;

namespace {

const QByteArray ordinary = request("GET", "/echo");

QByteArray manyFields(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "X-" + QByteArray::number(i) + ": 1\r\n";
    return out;
}

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

    struct Row {
        const char *name;
        QByteArray bytes;
        QList<int> statuses;
        bool kept;
    };
    const QByteArray get = "GET /echo HTTP/1.1\r\nHost: x\r\n";
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: x\r\n";
    const QByteArray smuggled = request("GET", "/smuggled");
    const QList<Row> rows{
        {"plain request", get + "\r\n", {200}, true},
        {"three at once", ordinary + ordinary + ordinary, {200, 200, 200}, true},
        {"empty lines first", "\r\n\r\n" + ordinary, {200}, true},
        {"body", request("POST", "/echo", "hello"), {200}, true},
        {"body then another", request("POST", "/echo", "hello") + ordinary, {200, 200}, true},
        {"length 0", post + "Content-Length: 0\r\n\r\n" + ordinary, {200, 200}, true},
        {"POST without length", post + "\r\n" + ordinary, {200, 200}, true},
        {"HTTP/1.0", "GET /echo HTTP/1.0\r\n\r\n", {200}, false},
        {"HTTP/1.0 keep-alive", "GET /echo HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", {200}, true},
        {"HTTP/1.0 keep-alive, close", "GET /echo HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n", {200}, false},
        {"Connection: close", get + "Connection: close\r\n\r\n", {200}, false},
        {"Connection: CLOSE in a list", get + "Connection: x-a , CLOSE\r\n\r\n", {200}, false},
        {"nothing after close", get + "Connection: close\r\n\r\n" + ordinary, {200}, false},
        {"OPTIONS, PATCH, DELETE, PUT",
         request("OPTIONS", "/echo") + request("PATCH", "/echo", "x") + request("DELETE", "/echo") +
             request("PUT", "/echo", "y"),
         {200, 200, 200, 200},
         true},
        {"duplicate fields, any case", get + "X-A: 1\r\nx-a: 2\r\nX-a:   3  \r\n\r\n", {200}, true},
        {"tab around a value", get + "X-A:\t1\t\r\n\r\n", {200}, true},
        {"empty value", get + "X-A:\r\n\r\n", {200}, true},
        {"dot segments stay", "GET /echo/../echo HTTP/1.1\r\nHost: x\r\n\r\n", {200}, true},
        {"percent stays", "GET /%2e%2e/%00/echo HTTP/1.1\r\nHost: x\r\n\r\n", {200}, true},
        {"upgrade is ignored",
         get + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
         {200},
         true},
        {"1000 ranges reach the handler",
         get + "Range: bytes=" + QByteArray("0-0,").repeated(1000) + "2-2\r\n\r\n",
         {200},
         true},
        {"64 fields", "GET /echo HTTP/1.1\r\nHost: x\r\n" + manyFields(63) + "\r\n", {200}, true},
        {"host with port", "GET /echo HTTP/1.1\r\nHost: a-b.example:65535\r\n\r\n", {200}, true},
        {"host is IPv6", "GET /echo HTTP/1.1\r\nHost: [2001:db8::1]:8470\r\n\r\n", {200}, true},

        {"no such method", "TRACE /echo HTTP/1.1\r\nHost: x\r\n\r\n", {501}, false},
        {"method in lower case", "get /echo HTTP/1.1\r\nHost: x\r\n\r\n", {501}, false},
        {"method is no token", "GE(T /echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"no Host", "GET /echo HTTP/1.1\r\n\r\n", {400}, false},
        {"two Hosts", get + "Host: y\r\n\r\n", {400}, false},
        {"bad Host", "GET /echo HTTP/1.1\r\nHost: a b/c\r\n\r\n", {400}, false},
        {"Host with user", "GET /echo HTTP/1.1\r\nHost: u@x\r\n\r\n", {400}, false},
        {"Host with a port that is none", "GET /echo HTTP/1.1\r\nHost: x:65536\r\n\r\n", {400}, false},
        {"empty Host", "GET /echo HTTP/1.1\r\nHost:\r\n\r\n", {400}, false},
        {"obs-fold", get + "X-A: 1\r\n 2\r\n\r\n", {400}, false},
        {"obs-fold after the request line", "GET /echo HTTP/1.1\r\n X-A: 2\r\nHost: x\r\n\r\n", {400}, false},
        {"space before colon", get + "X-A : 1\r\n\r\n", {400}, false},
        {"line without colon", get + "junk\r\n\r\n", {400}, false},
        {"empty name", get + ": 1\r\n\r\n", {400}, false},
        {"bare LF ends a line", "GET /echo HTTP/1.1\nHost: x\n\n", {400}, false},
        {"bare LF in the middle", get + "X-A: 1\nX-B: 2\r\n\r\n", {400}, false},
        {"bare LF, nothing after", "GET /echo HTTP/1.1\n", {400}, false},
        {"bare CR in a value", get + "X-A: 1\rX-B: 2\r\n\r\n", {400}, false},
        {"CR CR LF", get + "X-A: 1\r\r\n\r\n", {400}, false},
        {"NUL in a value", get + QByteArray("X-A: a\0b\r\n\r\n", 12), {400}, false},
        {"NUL in the target", QByteArray("GET /e\0cho HTTP/1.1\r\nHost: x\r\n\r\n", 34), {400}, false},
        {"control in a value",
         get + "X-A: a\x01"
               "b\r\n\r\n",
         {400},
         false},
        {"two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef", {400}, false},
        {"two equal lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde", {400}, false},
        {"length list", post + "Content-Length: 5, 5\r\n\r\nabcde", {400}, false},
        {"length is no number", post + "Content-Length: abc\r\n\r\n" + smuggled, {400}, false},
        {"length negative", post + "Content-Length: -5\r\n\r\n" + smuggled, {400}, false},
        {"length with plus", post + "Content-Length: +5\r\n\r\nabcde", {400}, false},
        {"length in hex", post + "Content-Length: 0x5\r\n\r\nabcde", {400}, false},
        {"length empty", post + "Content-Length:\r\n\r\n" + smuggled, {400}, false},
        {"length 2^64-1", post + "Content-Length: 18446744073709551615\r\n\r\n" + smuggled, {400}, false},
        {"length and chunked", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}, false},
        {"chunked", post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" + smuggled, {411}, false},
        {"chunked twice",
         post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         {411},
         false},
        {"gzip coding", post + "Transfer-Encoding: gzip\r\n\r\n" + smuggled, {411}, false},
        {"chunked in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}, false},
        {"GET with a body", get + "Content-Length: 3\r\n\r\nabc", {400}, false},
        {"expects something else", post + "Content-Length: 3\r\nExpect: 200-ok\r\n\r\nabc", {417}, false},
        {"garbage", "\x16\x03\x01\x02garbage\n\r\n\r\n", {400}, false},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505}, false},
        {"HTTP/9.9", "GET /echo HTTP/9.9\r\nHost: x\r\n\r\n", {505}, false},
        {"HTTP/1.10", "GET /echo HTTP/1.10\r\nHost: x\r\n\r\n", {400}, false},
        {"no version", "GET /echo\r\nHost: x\r\n\r\n", {400}, false},
        {"two spaces", "GET  /echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"space in the target", "GET /ec ho HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"absolute form", "GET http://evil/echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"authority form", "GET evil:80 HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"two slashes", "GET //evil/echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"fragment", "GET /echo#x HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"beyond ASCII", "GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"65 fields", "GET /echo HTTP/1.1\r\nHost: x\r\n" + manyFields(64) + "\r\n", {431}, false},
        {"65 fields and a smuggled body",
         post + "Content-Length: " + QByteArray::number(smuggled.size()) + "\r\n" + manyFields(63) + "\r\n" + smuggled,
         {431},
         false},
        {"target too long", "GET /" + QByteArray(4096, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", {414}, false},
        {"line without end", "GET /" + QByteArray(5000, 'a'), {414}, false},
        {"head too large", get + "X-A: " + QByteArray(16 * 1024, 'a') + "\r\n\r\n", {431}, false},
        {"body over the limit", post + "Content-Length: 1048577\r\n\r\n", {413}, false},
        {"10 GB announced", post + "Content-Length: 10000000000\r\n\r\nabc", {413}, false},
        {"small body over the limit", request("POST", "/small", "0123456789abcdefg") + ordinary, {413, 200}, true},
        {"second one broken", ordinary + "GET /echo HTTP/1.1\nHost: x\n\n" + ordinary, {200, 400}, false},
    };
    QVERIFY(rows.size() >= 40);
    for (const Row &row : rows) {
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
        const QDateTime utc(date.date(), date.time(), Qt::UTC);
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
