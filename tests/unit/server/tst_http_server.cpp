// SPDX-License-Identifier: GPL-3.0-only
// The server as a whole: caps on connections, who the client is, what has left, starting and stopping.
#include "tests/unit/server/GateFixture.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QtTest/QTest>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace ttp;

namespace {

QString loopback(int last)
{
    return QStringLiteral("127.0.0.%1").arg(last);
}

// In service, so that it cannot be closed to make room.
std::unique_ptr<RawClient> busyClient(GateFixture &gate, const QString &from, const TestCertificate *own = nullptr)
{
    const int before = gate.handler.held();
    auto client = gate.client(from, own);
    (void)client->send(request("GET", "/hold"));
    [&] { QTRY_COMPARE_WITH_TIMEOUT(gate.handler.held(), before + 1, 30000); }();
    return client;
}

bool isServed(RawClient &client)
{
    return client.send(request("GET", "/echo")) && client.reply().status == 200;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void perAddress();
    void perAddressCounterComesDown();
    void perAccount();
    void learnedKeyCountsPerAccount();
    void halfOfAllWithoutKey();

    void clientIsKnown();
    void wordOfAProxy();
    void certificatesThatAProxyNames_data();
    void certificatesThatAProxyNames();
    void bothFamilies();
    void onlyTls13();

    void whatLeftIsCounted_data();
    void whatLeftIsCounted();
    void whatLeftIsCountedWhenTheSourceFails_data();
    void whatLeftIsCountedWhenTheSourceFails();
    void whatLeftIsCountedWhenTheClientLeaves_data() { wireRows(); }
    void whatLeftIsCountedWhenTheClientLeaves();

    void drainFinishesWhatIsUnderWay_data() { wireRows(); }
    void drainFinishesWhatIsUnderWay();
    void stopCutsWhatDoesNotEnd();
    void stopWithNothingUnderWay();
    void cannotStart();
    void restart();
    void connectionsLeaveDescriptorsForFiles();
    void handlersMayAnswerAfterTheEnd();
};

void TestHttpServer::perAddress()
{
    GateLimits limits;
    limits.maxPerAddress = 3;
    limits.drainMs = 300;
    GateFixture gate(limits);
    std::vector<std::unique_ptr<RawClient>> held;
    for (int i = 0; i < 3; ++i)
        held.push_back(busyClient(gate, loopback(5)));
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(5))), 3);
    // All are in service: the oldest makes room, those of others stay.
    held.push_back(busyClient(gate, loopback(5)));
    QVERIFY(isServed(*gate.client(loopback(6))));
    QCOMPARE(held.front()->waitForEnd(), RawClient::End::Closed);
    QCOMPARE(held.front()->buffer(), QByteArray());
    held.erase(held.begin());
    gate.handler.release();
    for (const auto &client : held)
        QCOMPARE(client->reply().body, "released");
    // Nothing is in service: the oldest makes room again.
    const auto fifth = gate.client(loopback(5));
    QVERIFY(isServed(*fifth));
    QCOMPARE(held.front()->waitForEnd(), RawClient::End::Closed);
    QVERIFY(isServed(*held[1]) && isServed(*held[2]));
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(5))), 3);
}

void TestHttpServer::perAddressCounterComesDown()
{
    GateLimits limits;
    limits.maxPerAddress = 4;
    GateFixture gate(limits);
    for (int i = 0; i < 200; ++i) {
        RawClient client;
        QVERIFY(client.open(gate.port, loopback(7)));
        if (i % 3 == 0)
            continue;
        if (client.encrypt() && i % 3 == 1)
            QVERIFY(isServed(client));
    }
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
    std::vector<std::unique_ptr<RawClient>> all;
    for (int i = 0; i < 4; ++i) {
        all.push_back(gate.client(loopback(7)));
        QVERIFY(isServed(*all.back()));
    }
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(7))), 4);
}

void TestHttpServer::perAccount()
{
    GateLimits limits;
    limits.maxPerAddress = 3;
    limits.maxPerAccount = 2;
    GateFixture gate(limits);
    const TestCertificate known = TestCertificate::make();
    const TestCertificate other = TestCertificate::make();
    gate.handler.addKnownKey(known.pin);
    gate.handler.addKnownKey(other.pin);
    std::vector<std::unique_ptr<RawClient>> held;
    for (int i = 0; i < 2; ++i)
        held.push_back(busyClient(gate, loopback(10 + i), &known));
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(10))), 0);
    // Wherever it comes from: the account has its connections.
    const auto third = gate.client(loopback(12), &known);
    QVERIFY(!isServed(*third));
    QVERIFY(isServed(*gate.client(loopback(12), &other)));
    // Keys do not count against the address: it is still free for others.
    for (int i = 0; i < 3; ++i)
        held.push_back(busyClient(gate, loopback(10)));
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(10))), 3);
    gate.handler.release();
    QCOMPARE(held[0]->reply().body, "released");
    QCOMPARE(held[1]->reply().body, "released");
    const auto fourth = gate.client(loopback(12), &known);
    QVERIFY(isServed(*fourth));
    QCOMPARE(held.front()->waitForEnd(), RawClient::End::Closed);
}

void TestHttpServer::learnedKeyCountsPerAccount()
{
    GateFixture gate;
    const TestCertificate own = TestCertificate::make();
    const auto client = gate.client(loopback(20), &own);
    QVERIFY(isServed(*client));
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(20))), 1);
    QVERIFY(client->send(request("POST", "/learn")));
    QCOMPARE(client->reply().body, "learned");
    QCOMPARE(gate.server->connectionCount(QHostAddress(loopback(20))), 0);
    QCOMPARE(gate.server->connectionCount(), 1);
    QVERIFY(isServed(*client));
}

void TestHttpServer::halfOfAllWithoutKey()
{
    GateLimits limits;
    limits.maxPerAddress = 3;
    limits.maxConnections = 8;
    GateFixture gate(limits);
    std::vector<std::unique_ptr<RawClient>> strangers;
    for (int i = 0; i < 4; ++i) {
        strangers.push_back(gate.client(loopback(30 + i)));
        QVERIFY(isServed(*strangers.back()));
    }
    const auto fifth = gate.client(loopback(40));
    QVERIFY(isServed(*fifth));
    QCOMPARE(strangers.front()->waitForEnd(), RawClient::End::Closed);
    QVERIFY(isServed(*strangers[1]));
    QCOMPARE(gate.server->connectionCount(), 4);
}

void TestHttpServer::clientIsKnown()
{
    GateFixture gate;
    const TestCertificate own = TestCertificate::make();
    const auto shown = gate.client(loopback(50), &own);
    // Who is no trusted proxy is not believed.
    const QByteArray claims = "X-Forwarded-For: 192.0.2.1\r\nX-SSL-Client-Cert: " +
                              TestCertificate::make().certificatePem.toPercentEncoding() + "\r\n";
    QVERIFY(shown->send(request("GET", "/who", {}, claims)));
    QCOMPARE(shown->reply().body, "127.0.0.50|tls|direct|" + own.pin.toHex().toLatin1());
    QCOMPARE(gate.handler.lastConnection().clientSpkiDer, own.spki);
    QVERIFY(gate.handler.lastConnection().peerPort != 0);
    const auto without = gate.client(loopback(51));
    QVERIFY(without->send(request("GET", "/who", {}, claims)));
    QCOMPARE(without->reply().body, "127.0.0.51|tls|direct|none");
}

void TestHttpServer::wordOfAProxy()
{
    GateFixture gate({}, Wire::Plain);
    const TestCertificate behind = TestCertificate::make();
    const QByteArray word =
        "X-Forwarded-For: 10.0.0.1, 2001:db8::7\r\nX-SSL-Client-Cert: " + behind.certificatePem.toPercentEncoding() +
        "\r\n";
    const auto proxy = gate.client();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(proxy->send(request("GET", "/who", {}, word)));
        QCOMPARE(proxy->reply().body, "2001:db8::7|plain|proxy|" + behind.pin.toHex().toLatin1());
        QVERIFY(proxy->send(request("GET", "/who")));
        QCOMPARE(proxy->reply().body, "127.0.0.1|plain|proxy|none");
    }
    QVERIFY(proxy->send(request("GET", "/who", {}, "X-Forwarded-For: somebody\r\n")));
    QCOMPARE(proxy->reply().status, 400);
    QCOMPARE(proxy->waitForEnd(), RawClient::End::Closed);
    // It may speak TLS as well; its own certificate is not its client's.
    RawClient sealed;
    QVERIFY(sealed.open(gate.port) && sealed.encrypt(&behind));
    QVERIFY(sealed.send(request("GET", "/who", {}, "X-Forwarded-For: 192.0.2.9\r\n")));
    QCOMPARE(sealed.reply().body, "192.0.2.9|tls|proxy|none");
    // Others on the same machine must speak TLS.
    RawClient stranger;
    QVERIFY(stranger.open(gate.port, loopback(60)));
    QVERIFY(stranger.sendClear(request("GET", "/who", {}, word)));
    QCOMPARE(stranger.waitForEnd(), RawClient::End::Closed);
    QVERIFY(!stranger.buffer().contains("HTTP"));
}

void TestHttpServer::certificatesThatAProxyNames_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<int>("status");
    const QByteArray good = QSslCertificate(TestCertificate::make().certificatePem).toDer();
    const QByteArray p256 = QByteArray::fromHex("06082a8648ce3d030107");
    QVERIFY(good.contains(p256));
    QTest::newRow("good") << good << 200;
    QTest::newRow("none") << QByteArray("not a certificate") << 400;
    QTest::newRow("cut") << good.first(good.size() / 2) << 400;
    // Qt crashes when it is asked for a key that OpenSSL cannot decode.
    QTest::newRow("a curve that is none")
        << QByteArray(good).replace(p256, QByteArray::fromHex("06082a8648ce3d03017f")) << 400;
    QByteArray offCurve = good;
    offCurve[good.indexOf(p256) + p256.size() + 10] = char(~offCurve[good.indexOf(p256) + p256.size() + 10]);
    QTest::newRow("a point that is not on the curve") << offCurve << 400;
}

void TestHttpServer::certificatesThatAProxyNames()
{
    QFETCH(QByteArray, der);
    QFETCH(int, status);
    GateFixture gate({}, Wire::Plain);
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    const auto proxy = gate.client();
    QVERIFY(proxy->send(request("GET", "/who", {}, "X-SSL-Client-Cert: " + pem.toPercentEncoding() + "\r\n")));
    QCOMPARE(proxy->reply().status, status);
    QVERIFY(gate.servesOthers());
}

void TestHttpServer::bothFamilies()
{
    GateHandler handler;
    HttpServerSettings settings = GateFixture::settings({}, Wire::Tls, 2);
    settings.addresses = {QHostAddress(QHostAddress::Any)};
    HttpServer server(settings, handler);
    const Result<quint16> port = server.start();
    QVERIFY(port.ok());
    RawClient v4;
    QVERIFY(v4.open(port.value()) && v4.encrypt() && v4.send(request("GET", "/who")));
    QCOMPARE(v4.reply().body, "127.0.0.1|tls|direct|none");
    RawClient v6;
    if (!v6.open(port.value(), {}, QStringLiteral("::1")))
        QSKIP("no IPv6 here");
    QVERIFY(v6.encrypt() && v6.send(request("GET", "/who")));
    QCOMPARE(v6.reply().body, "::1|tls|direct|none");
}

void TestHttpServer::onlyTls13()
{
    GateFixture gate;
    RawClient old;
    old.offerTls(12);
    QVERIFY(old.open(gate.port));
    QVERIFY(!old.encrypt());
    const auto client = gate.client();
    QCOMPARE(client->cipher(), "TLS_AES_128_GCM_SHA256");
}

void TestHttpServer::whatLeftIsCounted_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qint64>("size");
    for (const Wire wire : {Wire::Plain, Wire::Tls}) {
        const char *name = wire == Wire::Plain ? "plain" : "tls";
        for (const qint64 size : {0, 1, 16'383, 16'384, 65'536, 81'920, 524'288, 3'000'001}) {
            QTest::addRow("%s: stream of %lld", name, size)
                << wire << QByteArray("GET") << QByteArray("/bytes") << size;
            QTest::addRow("%s: body of %lld", name, size) << wire << QByteArray("GET") << QByteArray("/body") << size;
            QTest::addRow("%s: head of %lld", name, size) << wire << QByteArray("HEAD") << QByteArray("/bytes") << size;
        }
    }
}

void TestHttpServer::whatLeftIsCounted()
{
    QFETCH(Wire, wire);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(qint64, size);
    GateFixture gate({}, wire);
    const auto client = gate.client();
    for (const QByteArray &tag : {QByteArray("a"), QByteArray("b")}) {
        const QByteArray query = "?size=" + QByteArray::number(size) + "&pace=100000&tag=" + tag;
        QVERIFY(client->send(request(method, target + query)));
    }
    for (const QByteArray &tag : {QByteArray("a"), QByteArray("b")}) {
        const qint64 payload = method == "HEAD" ? 0 : size;
        QCOMPARE(client->reply(method == "HEAD").body.size(), payload);
        QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent(tag).ends, 1, 30000);
        QCOMPARE(gate.handler.sent(tag).bytes, payload);
        QCOMPARE(gate.handler.sent(tag).completes, 1);
        QVERIFY(gate.handler.sent(tag).endedWell);
    }
}

void TestHttpServer::whatLeftIsCountedWhenTheSourceFails_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<qint64>("failAt");
    for (const qint64 failAt : {0, 1, 50'000, 65'536, 1'000'000}) {
        QTest::addRow("plain: at %lld", failAt) << Wire::Plain << failAt;
        QTest::addRow("tls: at %lld", failAt) << Wire::Tls << failAt;
    }
}

void TestHttpServer::whatLeftIsCountedWhenTheSourceFails()
{
    QFETCH(Wire, wire);
    QFETCH(qint64, failAt);
    GateLimits limits;
    limits.drainMs = 300;
    GateFixture gate(limits, wire);
    const auto client = gate.client();
    QVERIFY(client->send(request("GET", "/bytes?size=2000000&tag=a&fail=" + QByteArray::number(failAt))));
    QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    const qsizetype head = client->buffer().indexOf("\r\n\r\n") + 4;
    QVERIFY(head > 4);
    QCOMPARE(client->buffer().size() - head, failAt);
    QVERIFY(client->buffer().mid(head) == GateHandler::pattern(failAt));
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent("a").ends, 1, 30000);
    QCOMPARE(gate.handler.sent("a").bytes, failAt);
    QCOMPARE(gate.handler.sent("a").completes, 0);
    QVERIFY(!gate.handler.sent("a").endedWell);
}

void TestHttpServer::whatLeftIsCountedWhenTheClientLeaves()
{
    QFETCH(Wire, wire);
    GateFixture gate({}, wire);
    const auto client = gate.client();
    constexpr qint64 size = 200'000'000;
    client->limitReading(65'536);
    QVERIFY(client->send(request("GET", "/bytes?size=200000000&tag=a")));
    while (client->buffer().size() < 5'000'000) {
        (void)client->receiveSome(1000);
        QCOMPARE(client->socket().state(), QAbstractSocket::ConnectedState);
    }
    const qint64 received = client->buffer().size() - client->buffer().indexOf("\r\n\r\n") - 4;
    client->abort();
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent("a").ends, 1, 30000);
    const SentCount sent = gate.handler.sent("a");
    QCOMPARE(sent.completes, 0);
    QVERIFY(!sent.endedWell);
    // Every byte that arrived is counted. What the two systems' socket buffers hold has left too, but nobody knows
    // whether it arrived.
    QVERIFY2(sent.bytes >= received && sent.bytes < size / 2, qPrintable(QString::number(sent.bytes)));
    QVERIFY(gate.servesOthers());
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->queuedReplyBytes(), 0, 30000);
}

void TestHttpServer::drainFinishesWhatIsUnderWay()
{
    QFETCH(Wire, wire);
    GateFixture gate({}, wire);
    const auto idle = gate.client();
    QVERIFY(isServed(*idle));
    const auto held = gate.client();
    QVERIFY(held->send(request("GET", "/hold")));
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.held(), 1, 30000);
    const auto streaming = gate.client();
    streaming->limitReading(65'536);
    QVERIFY(streaming->send(request("GET", "/bytes?size=30000000&tag=s")));
    // What comes first may be a session ticket, with nothing of the reply.
    QTRY_VERIFY_WITH_TIMEOUT(streaming->receiveSome(100), 30000);

    gate.server->drain();
    QCOMPARE(idle->waitForEnd(), RawClient::End::Closed);
    QCOMPARE(gate.server->port(), quint16(0));
    RawClient late;
    QVERIFY(!late.open(gate.port));
    gate.handler.release();
    const RawReply released = held->reply();
    QCOMPARE(released.body, "released");
    QCOMPARE(released.header("connection"), "close");
    QCOMPARE(held->waitForEnd(), RawClient::End::Closed);
    QCOMPARE(streaming->reply().body.size(), 30'000'000);
    QElapsedTimer timer;
    timer.start();
    gate.server->stop(RawClient::patience);
    QVERIFY(timer.elapsed() < RawClient::patience / 2);
    QVERIFY(gate.handler.sent("s").endedWell);
}

void TestHttpServer::stopCutsWhatDoesNotEnd()
{
    GateFixture gate;
    const auto held = busyClient(gate, loopback(70));
    QElapsedTimer timer;
    timer.start();
    gate.server->stop(100);
    QVERIFY(timer.elapsed() >= 90 && timer.elapsed() < RawClient::patience);
    QVERIFY(held->waitForReset());
    QCOMPARE(gate.handler.heldGone(), 1);
    gate.handler.release();
}

void TestHttpServer::stopWithNothingUnderWay()
{
    GateFixture gate;
    const auto idle = gate.client();
    QVERIFY(isServed(*idle));
    RawClient silent;
    QVERIFY(silent.open(gate.port));
    QElapsedTimer timer;
    timer.start();
    gate.server->stop(RawClient::patience);
    QVERIFY(timer.elapsed() < RawClient::patience / 2);
    QCOMPARE(gate.server->connectionCount(), 0);
    gate.server->stop(0);
}

void TestHttpServer::cannotStart()
{
    GateFixture gate;
    const Result<quint16> again = gate.server->start();
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);

    GateHandler handler;
    HttpServerSettings settings = GateFixture::settings({}, Wire::Tls, 1);
    settings.port = gate.port;
    {
        HttpServer second(settings, handler);
        const Result<quint16> taken = second.start();
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, ErrorCode::PortInUse);
        QCOMPARE(taken.error().subject, QStringLiteral("127.0.0.1:%1").arg(gate.port));
    }
    settings.port = 0;
    settings.addresses = {QHostAddress(QStringLiteral("192.0.2.77"))};
    HttpServer elsewhere(settings, handler);
    const Result<quint16> noSuchAddress = elsewhere.start();
    QVERIFY(!noSuchAddress.ok());
    QCOMPARE(noSuchAddress.error().code, ErrorCode::InvalidInput);
    settings.addresses = {QHostAddress(QHostAddress::LocalHost)};
    settings.key = QSslKey();
    HttpServer keyless(settings, handler);
    const Result<quint16> invalid = keyless.start();
    QVERIFY(!invalid.ok());
    QCOMPARE(invalid.error().code, ErrorCode::InvalidInput);
}

void TestHttpServer::restart()
{
    GateHandler handler;
    HttpServerSettings settings = GateFixture::settings({}, Wire::Tls, 2);
    settings.addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(loopback(2))};
    HttpServer server(settings, handler);
    for (int i = 0; i < 3; ++i) {
        const Result<quint16> port = server.start();
        QVERIFY(port.ok());
        QCOMPARE(server.port(), port.value());
        for (const QString &to : {loopback(1), loopback(2)}) {
            RawClient client;
            QVERIFY(client.open(port.value(), {}, to) && client.encrypt());
            QVERIFY(isServed(client));
        }
        server.stop(1000);
        QCOMPARE(server.port(), quint16(0));
    }
}

void TestHttpServer::connectionsLeaveDescriptorsForFiles()
{
#ifdef Q_OS_UNIX
    // Strangers may hold half of all connections. With the 1,024 descriptors that many systems give a process, no file
    // could be opened long before that.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 256;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    GateFixture gate;
    rlimit now{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &now), 0);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(now.rlim_cur, std::min<rlim_t>(before.rlim_max, rlim_t(GateLimits().maxConnections) + 1024));
    QVERIFY(gate.servesOthers());
#endif
}

void TestHttpServer::handlersMayAnswerAfterTheEnd()
{
    GateHandler handler;
    {
        HttpServer server(GateFixture::settings({}, Wire::Tls, 2), handler);
        const Result<quint16> port = server.start();
        QVERIFY(port.ok());
        RawClient client;
        QVERIFY(client.open(port.value()) && client.encrypt() && client.send(request("GET", "/hold")));
        QTRY_COMPARE_WITH_TIMEOUT(handler.held(), 1, 30000);
    }
    QCOMPARE(handler.heldGone(), 1);
    handler.release();
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
