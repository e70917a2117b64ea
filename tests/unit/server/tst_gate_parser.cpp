// SPDX-License-Identifier: GPL-3.0-only
// The pure parts of the gate: the parser of heads, the writer of heads, the table of connections, who a client is.
#include "core/server/ClientIdentity.h"
#include "core/server/ConnectionTable.h"
#include "core/server/GateParser.h"
#include "core/server/RawSocket.h"
#include "core/server/ReplyHead.h"
#include "tests/support/TestCertificate.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace ttp;

namespace {

Hash256 account(unsigned char number)
{
    Hash256 out;
    out.bytes[0] = number;
    return out;
}

GateLimits smallTable()
{
    GateLimits limits;
    limits.maxPerAddress = 2;
    limits.maxPerAccount = 2;
    limits.maxConnections = 8;
    return limits;
}

} // namespace

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

    void addressGroups_data();
    void addressGroups();
    void perAddress();
    void perNetwork();
    void halfOfAllWithoutKey();
    void total();
    void perAccount();
    void waitingAndDrainingAreExtra();
    void trustedProxiesCountInTheTotalOnly();
    void unknownConnectionsDoNoHarm();

    void keyOfACertificate();
    void throughAProxy_data();
    void throughAProxy();
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
    QCOMPARE(reply.headers, (QList<HeaderField>{{"Content-Type", "application/problem+json"}}));
}

void TestGateParser::addressGroups_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *address, const char *group) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(group);
    };
    row("192.0.2.7", "192.0.2.7");
    row("::ffff:192.0.2.7", "192.0.2.7");
    row("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::");
    row("2001:db8:1:2::", "2001:db8:1:2::");
    row("2001:db8:1:3::6", "2001:db8:1:3::");
    row("fe80::1%3", "fe80::");
    row("::1", "::");
}

void TestGateParser::addressGroups()
{
    QFETCH(QString, address);
    QFETCH(QString, group);
    QCOMPARE(ConnectionTable::addressGroup(QHostAddress(address)), QHostAddress(group));
}

void TestGateParser::perAddress()
{
    ConnectionTable table(smallTable());
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    QVERIFY(table.admit(1, a).admitted);
    QVERIFY(table.admit(2, a).admitted);
    QCOMPARE(table.ofAddress(a), 2);
    // The oldest with nothing in service makes room.
    table.setServing(1, true);
    const auto third = table.admit(3, a);
    QVERIFY(third.admitted);
    QCOMPARE(third.evicted, std::optional<quint64>(2));
    table.setServing(3, true);
    QVERIFY(!table.admit(4, a).admitted);
    QVERIFY(table.admit(5, QHostAddress(QStringLiteral("192.0.2.2"))).admitted);
    table.setServing(1, false);
    QCOMPARE(table.admit(6, a).evicted, std::optional<quint64>(1));
    for (quint64 id = 1; id <= 6; ++id)
        table.remove(id);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.unregistered(), 0);
}

void TestGateParser::perNetwork()
{
    ConnectionTable table(smallTable());
    QVERIFY(table.admit(1, QHostAddress(QStringLiteral("2001:db8::1"))).admitted);
    QVERIFY(table.admit(2, QHostAddress(QStringLiteral("2001:db8::ffff:2"))).admitted);
    table.setServing(1, true);
    table.setServing(2, true);
    QVERIFY(!table.admit(3, QHostAddress(QStringLiteral("2001:db8:0:0:ffff::3"))).admitted);
    QVERIFY(table.admit(4, QHostAddress(QStringLiteral("2001:db8:0:1::3"))).admitted);
    QCOMPARE(table.ofAddress(QHostAddress(QStringLiteral("2001:db8::9"))), 2);
}

void TestGateParser::halfOfAllWithoutKey()
{
    ConnectionTable table(smallTable());
    for (quint64 id = 1; id <= 4; ++id)
        QVERIFY(table.admit(id, QHostAddress(quint32(id))).admitted);
    table.setServing(1, true);
    const auto fifth = table.admit(5, QHostAddress(quint32(5)));
    QVERIFY(fifth.admitted);
    QCOMPARE(fifth.evicted, std::optional<quint64>(2));
    QCOMPARE(table.unregistered(), 4);
    // With a key one does not count among these.
    QVERIFY(table.authenticate(5, account(1)).admitted);
    QCOMPARE(table.unregistered(), 3);
    const auto sixth = table.admit(6, QHostAddress(quint32(6)));
    QVERIFY(sixth.admitted && !sixth.evicted);
}

void TestGateParser::total()
{
    ConnectionTable table(smallTable());
    quint64 id = 0;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(table.admit(++id, QHostAddress(quint32(i))).admitted);
        QVERIFY(table.authenticate(id, account(static_cast<unsigned char>(1 + i / 2))).admitted);
    }
    QCOMPARE(table.total(), 8);
    // All have keys: nobody makes room.
    QVERIFY(!table.admit(++id, QHostAddress(quint32(99))).admitted);
    table.setDraining(3);
    const auto next = table.admit(++id, QHostAddress(quint32(99)));
    QCOMPARE(next.evicted, std::optional<quint64>(3));
    QCOMPARE(table.total(), 8);
}

void TestGateParser::perAccount()
{
    ConnectionTable table(smallTable());
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    for (quint64 id = 1; id <= 2; ++id) {
        QVERIFY(table.admit(id, a).admitted);
        QVERIFY(table.authenticate(id, account(1)).admitted);
        QVERIFY(table.authenticate(id, account(1)).admitted);
    }
    QCOMPARE(table.ofAccount(account(1)), 2);
    QCOMPARE(table.ofAddress(a), 0);
    table.setServing(1, true);
    QVERIFY(table.admit(3, a).admitted);
    QCOMPARE(table.authenticate(3, account(1)).evicted, std::optional<quint64>(2));
    table.setServing(3, true);
    QVERIFY(table.admit(4, a).admitted);
    QVERIFY(!table.authenticate(4, account(1)).admitted);
    QVERIFY(table.authenticate(4, account(2)).admitted);
    QCOMPARE(table.ofAccount(account(2)), 1);
}

void TestGateParser::waitingAndDrainingAreExtra()
{
    ConnectionTable table(smallTable());
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    for (quint64 id = 1; id <= 2; ++id) {
        QVERIFY(table.admit(id, a).admitted);
        table.setServing(id, true);
        table.setWaiting(id, true);
    }
    QCOMPARE(table.ofAddress(a), 0);
    QVERIFY(table.admit(3, a).admitted);
    table.setDraining(3);
    QVERIFY(table.admit(4, a).admitted);
    table.setWaiting(1, false);
    QCOMPARE(table.ofAddress(a), 2);
    QCOMPARE(table.total(), 4);
    for (quint64 id = 1; id <= 4; ++id)
        table.remove(id);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.ofAddress(a), 0);
}

void TestGateParser::trustedProxiesCountInTheTotalOnly()
{
    ConnectionTable table(smallTable());
    const QHostAddress proxy(QStringLiteral("192.0.2.1"));
    for (quint64 id = 1; id <= 8; ++id)
        QVERIFY(table.admit(id, proxy, true).admitted);
    QCOMPARE(table.ofAddress(proxy), 0);
    QVERIFY(!table.admit(9, proxy, true).admitted);
    QVERIFY(table.authenticate(8, account(1)).admitted);
    QCOMPARE(table.ofAccount(account(1)), 0);
}

void TestGateParser::unknownConnectionsDoNoHarm()
{
    ConnectionTable table(smallTable());
    table.remove(7);
    table.setServing(7, true);
    table.setWaiting(7, true);
    table.setDraining(7);
    QVERIFY(!table.authenticate(7, account(1)).admitted);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.ofAccount(account(1)), 0);
}

void TestGateParser::keyOfACertificate()
{
    const TestCertificate made = TestCertificate::make();
    ConnectionInfo info;
    ClientIdentity::applyCertificate(info, QSslCertificate(made.certificatePem, QSsl::Pem));
    QCOMPARE(info.clientSpkiDer, made.spki);
    QVERIFY(info.clientSpki == made.pin);
    ClientIdentity::applyCertificate(info, QSslCertificate());
    QVERIFY(!info.clientSpki && info.clientSpkiDer.isEmpty());
}

void TestGateParser::throughAProxy_data()
{
    QTest::addColumn<QList<HeaderField>>("headers");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<int>("key"); // -1 none, 0 refused, 1 the certificate's
    using Fields = QList<HeaderField>;
    const QByteArray pem = TestCertificate::make().certificatePem.toPercentEncoding();
    const QString proxy = QStringLiteral("127.0.0.1");
    QTest::newRow("no word") << Fields{} << proxy << -1;
    QTest::newRow("address") << Fields{{"X-Forwarded-For", "192.0.2.5"}} << QStringLiteral("192.0.2.5") << -1;
    QTest::newRow("last of several") << Fields{{"x-forwarded-for", "1.1.1.1, 192.0.2.5"}} << QStringLiteral("192.0.2.5")
                                     << -1;
    QTest::newRow("last of two fields") << Fields{{"X-Forwarded-For", "1.1.1.1"}, {"X-Forwarded-For", "192.0.2.5"}}
                                        << QStringLiteral("192.0.2.5") << -1;
    QTest::newRow("IPv6") << Fields{{"X-Forwarded-For", "2001:db8::5"}} << QStringLiteral("2001:db8::5") << -1;
    QTest::newRow("mapped") << Fields{{"X-Forwarded-For", "::ffff:192.0.2.5"}} << QStringLiteral("192.0.2.5") << -1;
    QTest::newRow("no address") << Fields{{"X-Forwarded-For", "unknown"}} << QString() << 0;
    QTest::newRow("empty last") << Fields{{"X-Forwarded-For", "192.0.2.5,"}} << QString() << 0;
    QTest::newRow("certificate") << Fields{{"X-SSL-Client-Cert", pem}} << proxy << 1;
    QTest::newRow("empty certificate") << Fields{{"X-SSL-Client-Cert", ""}} << proxy << -1;
    QTest::newRow("no certificate") << Fields{{"X-SSL-Client-Cert", "abc"}} << QString() << 0;
    QTest::newRow("two certificates") << Fields{{"X-SSL-Client-Cert", pem}, {"x-ssl-client-cert", pem}} << QString()
                                      << 0;
}

void TestGateParser::throughAProxy()
{
    QFETCH(QList<HeaderField>, headers);
    QFETCH(QString, peer);
    QFETCH(int, key);
    RequestHead head;
    head.headers = headers;
    ConnectionInfo info;
    info.peer = QHostAddress(QStringLiteral("127.0.0.1"));
    info.clientSpki = account(9);
    ClientIdentity identity;
    for (int again = 0; again < 2; ++again) {
        const auto named = identity.throughProxy(info, head);
        QCOMPARE(named.has_value(), key != 0);
        if (!named)
            continue;
        QVERIFY(named->viaProxy);
        QCOMPARE(named->peer, QHostAddress(peer));
        QCOMPARE(named->clientSpki.has_value(), key == 1);
        QVERIFY(named->clientSpki != account(9));
    }
}

QTEST_GUILESS_MAIN(TestGateParser)
#include "tst_gate_parser.moc"
