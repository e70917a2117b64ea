// SPDX-License-Identifier: GPL-3.0-only
// The pure parts of the gate: the parser of requests' heads and the writer of replies' heads.
#include "core/server/GateParser.h"
#include "core/server/ReplyHead.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace ttp;

class TestGateParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byteByByteIsTheSameAsAtOnce_data();
    void byteByByteIsTheSameAsAtOnce();
    void partsOfATarget();
    void badBytesAreRefusedBeforeTheEnd_data();
    void badBytesAreRefusedBeforeTheEnd();
    void randomBytesNeverComplete();
    void hosts_data();
    void hosts();
    void headLimitIsExact();

    void headsOfReplies();
    void headsThatMustNotBeSent_data();
    void headsThatMustNotBeSent();
    void reasonPhrases();
    void problems();
};

void TestGateParser::byteByByteIsTheSameAsAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("complete") << QByteArray("GET /a?b HTTP/1.1\r\nHost: x\r\nX: y\r\n\r\nrest") << 0;
    QTest::newRow("empty lines") << QByteArray("\r\n\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n") << 0;
    QTest::newRow("too many empty lines") << QByteArray("\r\n").repeated(20) << 400;
    QTest::newRow("bare LF") << QByteArray("GET /a HTTP/1.1\nHost: x\r\n\r\n") << 400;
    QTest::newRow("bare CR") << QByteArray("GET /a HTTP/1.1\r\nHost: x\rY: z\r\n\r\n") << 400;
    QTest::newRow("CR CR LF") << QByteArray("GET /a HTTP/1.1\r\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("LF first") << QByteArray("\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("chunked") << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n") << 411;
    QTest::newRow("method") << QByteArray("BREW /a HTTP/1.1\r\nHost: x\r\n\r\n") << 501;
    QTest::newRow("version") << QByteArray("GET /a HTTP/2.0\r\nHost: x\r\n\r\n") << 505;
}

void TestGateParser::byteByByteIsTheSameAsAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto expected = status ? GateParser::State::Refused : GateParser::State::Complete;
    GateParser atOnce{GateLimits()};
    QCOMPARE(atOnce.feed(bytes), expected);
    GateParser slowly{GateLimits()};
    for (qsizetype i = 1;
         i <= bytes.size() && slowly.feed(QByteArrayView(bytes).first(i)) == GateParser::State::NeedMore; ++i) {
    }
    QCOMPARE(slowly.feed(bytes), expected);
    QCOMPARE(slowly.refusal(), status);
    QCOMPARE(atOnce.refusal(), status);
    if (!status)
        QCOMPARE(slowly.consumed(), atOnce.consumed());
    QCOMPARE(slowly.head().headers, atOnce.head().headers);
    // The same object reads the next one.
    slowly.reset();
    QCOMPARE(slowly.feed("GET /next HTTP/1.0\r\n\r\n"), GateParser::State::Complete);
    QCOMPARE(slowly.head().target, "/next");
    QVERIFY(slowly.isHttp10() && !slowly.keepsAlive() && !slowly.expectsContinue());
}

void TestGateParser::partsOfATarget()
{
    GateParser parser{GateLimits()};
    const QByteArray bytes = "POST /a%2Fb/../c?d=%41&e?f HTTP/1.1\r\nhOsT: x:80\r\nContent-Length: 0012\r\n"
                             "Expect: 100-CONTINUE\r\nX-A: \t one two \t\r\nx-a: 3\r\n\r\nbody";
    QCOMPARE(parser.feed(bytes), GateParser::State::Complete);
    const RequestHead &head = parser.head();
    QCOMPARE(head.path, "/a%2Fb/../c");
    QCOMPARE(head.query, "d=%41&e?f");
    QCOMPARE(head.contentLength, 12);
    QCOMPARE(head.value("HOST"), "x:80");
    QCOMPARE(head.value("x-A"), "one two");
    QCOMPARE(head.count("X-A"), 2);
    QCOMPARE(head.value("missing"), QByteArray());
    QVERIFY(parser.expectsContinue() && parser.keepsAlive());
    QCOMPARE(parser.consumed(), bytes.size() - 4);
}

void TestGateParser::badBytesAreRefusedBeforeTheEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\n") << 400;
    QTest::newRow("NUL") << QByteArray("GET /\0", 6) << 400;
    QTest::newRow("CR without LF") << QByteArray("GET / HTTP/1.1\rH") << 400;
    QTest::newRow("endless line") << QByteArray(4096 + 65, 'a') << 414;
    QTest::newRow("endless field") << "GET / HTTP/1.1\r\nX: " + QByteArray(16 * 1024, 'a') << 431;
    QTest::newRow("second length") << QByteArray("PUT / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n") << 400;
    QTest::newRow("expectation") << QByteArray("PUT / HTTP/1.1\r\nExpect: x\r\n") << 417;
}

void TestGateParser::badBytesAreRefusedBeforeTheEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GateParser parser{GateLimits()};
    QCOMPARE(parser.feed(bytes), GateParser::State::Refused);
    QCOMPARE(parser.refusal(), status);
    // Nothing that follows changes that.
    QCOMPARE(parser.feed(bytes + "\r\n\r\n"), GateParser::State::Refused);
}

void TestGateParser::randomBytesNeverComplete()
{
    QRandomGenerator random(20240501);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes(int(random.bounded(1, 400)), Qt::Uninitialized);
        for (char &c : bytes)
            c = char(random.bounded(256));
        bytes += "\r\n\r\n";
        GateParser parser{GateLimits()};
        QCOMPARE(parser.feed(bytes), GateParser::State::Refused);
        QVERIFY(parser.refusal() >= 400 && parser.refusal() <= 505);
    }
}

void TestGateParser::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("good");
    const auto rows = [](bool good, std::initializer_list<const char *> hosts) {
        for (const char *host : hosts)
            QTest::newRow(*host ? host : "(empty)") << QByteArray(host) << good;
    };
    rows(true,
         {"x", "a.example.", "a-b_c.example:1", "127.0.0.1:65535", "[::1]", "[2001:db8::1]:8470", "[::ffff:1.2.3.4]"});
    rows(false,
         {"",     ":80", "a b", "a/b",    "a,b",       "u@h",  "h:",   "h:x",  "h:123456", "h:65536", "h:80:90",
          "[::1", "::1", "[]",  "[g::1]", "[1.2.3.4]", "a\\b", "a%41", "a\tb", "a\"b",     "<a>",     "\xc3\xa9"});
}

void TestGateParser::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, good);
    QCOMPARE(GateParser::isHost(host), good);
}

void TestGateParser::headLimitIsExact()
{
    GateLimits limits;
    limits.maxHead = 200;
    const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
    const QByteArray end = "\r\n\r\n";
    const auto padding = limits.maxHead - start.size() - end.size();
    GateParser parser(limits);
    QCOMPARE(parser.feed(start + QByteArray(padding, 'a') + end), GateParser::State::Complete);
    parser.reset();
    QCOMPARE(parser.feed(start + QByteArray(padding + 1, 'a') + end), GateParser::State::Refused);
    QCOMPARE(parser.refusal(), 431);
}

void TestGateParser::headsOfReplies()
{
    ReplyHead heads;
    Reply reply;
    reply.status = 206;
    reply.headers = {{"ETag", "\"x\""}, {"DATE", "mine"}, {"content-length", "7"}, {"X-Content-Type-Options", "none"}};
    reply.body = "12345";
    QByteArray out = "before|";
    QVERIFY(heads.append(out, reply, ConnectionNote::Close));
    QVERIFY(out.startsWith("before|HTTP/1.1 206 Partial Content\r\nDate: "));
    QVERIFY(out.endsWith("Connection: close\r\n\r\n"));
    QVERIFY(out.contains("\r\nContent-Length: 5\r\nETag: \"x\"\r\n"));
    QVERIFY(!out.contains("mine") && !out.contains("none\r\n") && !out.contains(": 7"));
    QCOMPARE(ReplyHead::httpDate(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
}

void TestGateParser::headsThatMustNotBeSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF") << 200 << QByteArray("A") << QByteArray("b\r\nC: d");
    QTest::newRow("LF") << 200 << QByteArray("A") << QByteArray("b\nC: d");
    QTest::newRow("CR") << 200 << QByteArray("A") << QByteArray("b\rC: d");
    QTest::newRow("NUL") << 200 << QByteArray("A") << QByteArray("b\0c", 3);
    QTest::newRow("empty name") << 200 << QByteArray() << QByteArray("b");
    QTest::newRow("colon in the name") << 200 << QByteArray("A:") << QByteArray("b");
    QTest::newRow("line break in the name") << 200 << QByteArray("A\r\nB") << QByteArray("b");
    QTest::newRow("line break in a reserved one") << 200 << QByteArray("Date") << QByteArray("b\r\nC: d");
    QTest::newRow("interim status") << 100 << QByteArray("A") << QByteArray("b");
    QTest::newRow("status 0") << 0 << QByteArray("A") << QByteArray("b");
    QTest::newRow("status 600") << 600 << QByteArray("A") << QByteArray("b");
}

void TestGateParser::headsThatMustNotBeSent()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    ReplyHead heads;
    Reply reply;
    reply.status = status;
    reply.headers = {{name, value}};
    QByteArray out = "as it was";
    QVERIFY(!heads.append(out, reply, ConnectionNote::None));
    QCOMPARE(out, "as it was");
}

void TestGateParser::reasonPhrases()
{
    QCOMPARE(ReplyHead::reasonPhrase(200), QByteArrayView("OK"));
    QCOMPARE(ReplyHead::reasonPhrase(507), QByteArrayView("Insufficient Storage"));
    QCOMPARE(ReplyHead::reasonPhrase(299), QByteArrayView("Unknown"));
    QCOMPARE(ReplyHead::reasonPhrase(599), QByteArrayView("Unknown"));
    // Every status that the gate or the protocol uses has its own.
    for (const int status : {200, 201, 202, 204, 206, 304, 400, 401, 403, 404, 405, 408, 409, 410, 411,
                             412, 413, 414, 415, 416, 417, 422, 428, 429, 431, 500, 501, 503, 505, 507})
        QVERIFY(ReplyHead::reasonPhrase(status) != QByteArrayView("Unknown"));
}

void TestGateParser::problems()
{
    const Reply reply = problemReply(413, "too-large", "The body is too large");
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.body,
             "{\"type\":\"urn:ttp:problem:too-large\",\"title\":\"The body is too large\",\"status\":413}\n");
    QCOMPARE(reply.headers,
             (QList<HeaderField>{{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"}}));
}

QTEST_GUILESS_MAIN(TestGateParser)
#include "tst_gate_parser.moc"
