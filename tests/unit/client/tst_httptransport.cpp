// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransport.h"

#include "tests/unit/client/TransportFixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTimer>
#include <atomic>
#include <thread>
#include <utility>

using namespace ttp;

namespace {

void echo(QSslSocket *socket, const TestRequest &request)
{
    TestTlsServer::reply(socket, 200, request.method + ' ' + request.path + ' ' + request.body);
}

HttpRequest withHeader(HttpRequest request, const QByteArray &name, const QByteArray &value)
{
    request.headers.append(HttpHeader{name, value});
    return request;
}

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificate = TestCertificate::make(); }

    void fetchesFromTheRightKey();
    void sendsNothingToAnotherKey();
    void pinIsCheckedOnEveryConnection();
    void differentPinsDoNotShareConnections();
    void refusesServersBelowTls13();
    void showsItsCertificate();
    void observesAKeyBeforeItIsPinned();
    void observingAsksForNothingElse_data();
    void observingAsksForNothingElse();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void methodsAndBodies_data();
    void methodsAndBodies();
    void sendsOnlyTheHeadersItShould();
    void keepsConnections();
    void closesIdleConnectionsOnRequest();
    void oneSilentKeptConnectionEndsTheOthers();
    void limitsConnectionsPerHost();
    void pollsDoNotTakeSlots();
    void bindsToItsLocalAddress();
    void environmentProxyIsIgnored();
    void manyInParallel();
    void submitsFromManyThreads();
    void completionRunsOnTheThreadOfItsContext();
    void deadContextDropsItsCompletion();
    void destructionEndsEveryRequestOnce();
    void cancelBeforeDuringAfter();
    void timingsAreMeasured();

private:
    TestCertificate m_certificate;
};

void TestHttpTransport::fetchesFromTheRightKey()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    const Result<HttpResponse> result = await(transport, requestTo(server, "/v1/a?b=c%20d"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, QByteArray("GET /v1/a?b=c%20d "));
    QCOMPARE(result->bodyBytes, result->body.size());
    QCOMPARE(result->remoteKey, m_certificate.pin);
    QCOMPARE(result->remoteSpki, m_certificate.spki);
    QCOMPARE(result->headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(result->remoteAddress, QStringLiteral("127.0.0.1"));
    QCOMPARE(result->localAddress, QStringLiteral("127.0.0.1"));
}

void TestHttpTransport::sendsNothingToAnotherKey()
{
    const TestTlsServer server(TestCertificate::make(), echo);
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.pin = m_certificate.pin;
    request.authorization = Secret("Bearer not-for-you");
    for (const char *method : {"GET", "POST", "PUT"}) {
        request.method = method;
        request.body = request.method == "GET" ? QByteArray() : QByteArray("{\"secret\":1}");
        const Result<HttpResponse> result = await(transport, request);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::PinMismatch);
        QCOMPARE(result.error().subject, QStringLiteral("127.0.0.1:%1").arg(server.port()));
        QVERIFY(!describe(result.error()).contains(u"not-for-you"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
    QVERIFY(server.connections() >= 1);
    QCOMPARE(server.decryptedBytes(), 0);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpTransport::pinIsCheckedOnEveryConnection()
{
    HttpTransport transport;
    quint16 port = 0;
    {
        const TestTlsServer honest(m_certificate, echo);
        port = honest.port();
        QVERIFY(await(transport, requestTo(honest)).ok());
    }
    // Somebody else has taken the port over.
    const TestTlsServer impostor(TestCertificate::make(), echo, QStringLiteral("127.0.0.1"), port);
    HttpRequest request = requestTo(impostor);
    request.pin = m_certificate.pin;
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::PinMismatch);
    QCOMPARE(impostor.decryptedBytes(), 0);
}

void TestHttpTransport::differentPinsDoNotShareConnections()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    QVERIFY(await(transport, requestTo(server)).ok());
    const qint64 before = server.decryptedBytes();
    HttpRequest wrong = requestTo(server);
    wrong.pin = TestCertificate::make().pin;
    QCOMPARE(await(transport, wrong).error().code, ErrorCode::PinMismatch);
    QCOMPARE(server.decryptedBytes(), before);
    QVERIFY(await(transport, requestTo(server)).ok());
}

void TestHttpTransport::refusesServersBelowTls13()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
    });
    HttpTransport transport;
    HttpRequest request;
    request.host = QStringLiteral("127.0.0.1");
    request.port = plain.serverPort();
    request.pin = m_certificate.pin;
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
    QVERIFY(!received.contains("HTTP/1.1"));
}

void TestHttpTransport::showsItsCertificate()
{
    const TestTlsServer server(m_certificate, echo);
    const TestCertificate own = TestCertificate::make();
    HttpTransportOptions options;
    options.certificate = {own.certificatePem, Secret(own.privateKeyPem)};
    HttpTransport transport(options);
    QVERIFY(await(transport, requestTo(server)).ok());
    QCOMPARE(server.requests().value(0).clientCertificate, QSslCertificate(own.certificatePem, QSsl::Pem).toDer());

    HttpTransport nobody;
    QVERIFY(await(nobody, requestTo(server)).ok());
    QVERIFY(server.requests().value(1).clientCertificate.isEmpty());
}

void TestHttpTransport::observesAKeyBeforeItIsPinned()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    HttpRequest request = requestTo(server, "/v1/peer");
    request.pin.reset();
    request.observePin = true;
    for (int round = 1; round <= 2; ++round) {
        const Result<HttpResponse> result = await(transport, request);
        QVERIFY(result.ok());
        QCOMPARE(result->remoteKey, m_certificate.pin);
        QCOMPARE(result->remoteSpki, m_certificate.spki);
        QVERIFY(!result->timings.reusedConnection);
        QCOMPARE(server.connections(), round);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransport::observingAsksForNothingElse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("peer") << QByteArray("GET") << QByteArray("/v1/peer") << QByteArray() << QByteArray() << true;
    QTest::newRow("well-known") << QByteArray("GET") << QByteArray("/.well-known/torrentttp") << QByteArray()
                                << QByteArray() << true;
    QTest::newRow("other path") << QByteArray("GET") << QByteArray("/v1/users") << QByteArray() << QByteArray()
                                << false;
    QTest::newRow("query") << QByteArray("GET") << QByteArray("/v1/peer?x=1") << QByteArray() << QByteArray() << false;
    QTest::newRow("post") << QByteArray("POST") << QByteArray("/v1/peer") << QByteArray() << QByteArray() << false;
    QTest::newRow("body") << QByteArray("GET") << QByteArray("/v1/peer") << QByteArray("x") << QByteArray() << false;
    QTest::newRow("token") << QByteArray("GET") << QByteArray("/v1/peer") << QByteArray() << QByteArray("Bearer x")
                           << false;
}

void TestHttpTransport::observingAsksForNothingElse()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, authorization);
    QFETCH(bool, allowed);
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    HttpRequest request = requestTo(server, path);
    request.pin.reset();
    request.observePin = true;
    request.method = method;
    request.body = body;
    request.authorization = Secret(authorization);
    const Result<HttpResponse> result = await(transport, request);
    QCOMPARE(result.ok(), allowed);
    if (!allowed) {
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QCOMPARE(server.connections(), 0);
    }
}

void TestHttpTransport::refusesBadRequests_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    const QString good = QStringLiteral("127.0.0.1");
    QTest::newRow("a name that was heard")
        << QStringLiteral("localhost") << false << QByteArray("/") << QByteArray("a") << QByteArray("b");
    QTest::newRow("octal") << QStringLiteral("0177.0.0.1") << false << QByteArray("/") << QByteArray("a")
                           << QByteArray();
    QTest::newRow("short") << QStringLiteral("127.1") << true << QByteArray("/") << QByteArray("a") << QByteArray();
    QTest::newRow("hexadecimal") << QStringLiteral("0x7f000001") << false << QByteArray("/") << QByteArray("a")
                                 << QByteArray();
    QTest::newRow("empty host") << QString() << true << QByteArray("/") << QByteArray("a") << QByteArray();
    QTest::newRow("user info") << QStringLiteral("me@127.0.0.1") << true << QByteArray("/") << QByteArray("a")
                               << QByteArray();
    QTest::newRow("path in host") << QStringLiteral("127.0.0.1/x") << true << QByteArray("/") << QByteArray("a")
                                  << QByteArray();
    QTest::newRow("zone") << QStringLiteral("fe80::1%lo") << false << QByteArray("/") << QByteArray("a")
                          << QByteArray();
    QTest::newRow("no slash") << good << false << QByteArray("peer") << QByteArray("a") << QByteArray();
    QTest::newRow("space") << good << false << QByteArray("/a b") << QByteArray("a") << QByteArray();
    QTest::newRow("line break") << good << false << QByteArray("/a\r\nX: y") << QByteArray("a") << QByteArray();
    QTest::newRow("fragment") << good << false << QByteArray("/a#b") << QByteArray("a") << QByteArray();
    QTest::newRow("header name") << good << false << QByteArray("/") << QByteArray("a b") << QByteArray();
    QTest::newRow("header injection") << good << false << QByteArray("/") << QByteArray("a") << QByteArray("b\r\nc: d");
    QTest::newRow("header NUL") << good << false << QByteArray("/") << QByteArray("a") << QByteArray("b\0c", 3);
    QTest::newRow("own Host") << good << false << QByteArray("/") << QByteArray("Host") << QByteArray("x");
    QTest::newRow("own length") << good << false << QByteArray("/") << QByteArray("Content-Length") << QByteArray("3");
    QTest::newRow("own credentials") << good << false << QByteArray("/") << QByteArray("Authorization")
                                     << QByteArray("x");
}

void TestHttpTransport::refusesBadRequests()
{
    QFETCH(QString, host);
    QFETCH(bool, name);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    HttpRequest request = withHeader(requestTo(server, path), headerName, headerValue);
    request.host = host;
    request.hostIsName = name;
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(server.connections(), 0);
}

void TestHttpTransport::methodsAndBodies_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("lengthSent");
    QTest::addColumn<QByteArray>("bodyBack");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray() << QByteArray("GET /v1/thing ");
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}") << QByteArray("2")
                          << QByteArray("POST /v1/thing {}");
    QTest::newRow("POST nothing") << QByteArray("POST") << QByteArray() << QByteArray("0")
                                  << QByteArray("POST /v1/thing ");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("abc") << QByteArray("3")
                         << QByteArray("PUT /v1/thing abc");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("a") << QByteArray("1")
                           << QByteArray("PATCH /v1/thing a");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray() << QByteArray("DELETE /v1/thing ");
    const QByteArray big(3'000'000, 'x');
    QTest::newRow("PUT 3 MB") << QByteArray("PUT") << big << QByteArray("3000000") << "PUT /v1/thing " + big;
}

void TestHttpTransport::methodsAndBodies()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, lengthSent);
    QFETCH(QByteArray, bodyBack);
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        if (request.method == "HEAD")
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
        else
            echo(socket, request);
    });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.method = method;
    request.body = body;
    request.limits.maxBodyBytes = 4'000'000;
    for (int round = 1; round <= 2; ++round) {
        const Result<HttpResponse> result = await(transport, request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        QVERIFY(result->body == bodyBack);
        QCOMPARE(result->timings.reusedConnection, round == 2);
    }
    QCOMPARE(server.requests().value(0).header("content-length"), lengthSent);
    QVERIFY(server.requests().value(0).header("content-type").isEmpty());
    QVERIFY(server.requests().value(0).header("expect").isEmpty());
}

void TestHttpTransport::sendsOnlyTheHeadersItShould()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    HttpRequest request = withHeader(requestTo(server), "Range", "bytes=0-9");
    request.headers.append(HttpHeader{QByteArray("X-Empty"), QByteArray()});
    request.authorization = Secret("Bearer abc.def");
    QVERIFY(await(transport, request).ok());
    const TestRequest seen = server.requests().value(0);
    QStringList names;
    for (const auto &[name, value] : seen.headers)
        names.append(QString::fromLatin1(name));
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("accept"), QStringLiteral("authorization"), QStringLiteral("host"),
                                 QStringLiteral("range"), QStringLiteral("user-agent"), QStringLiteral("x-empty")}));
    QCOMPARE(seen.header("authorization"), QByteArray("Bearer abc.def"));
    QCOMPARE(seen.header("range"), QByteArray("bytes=0-9"));
    QCOMPARE(seen.header("host"), "127.0.0.1:" + QByteArray::number(server.port()));

    // The next request on the same handle inherits nothing.
    QVERIFY(await(transport, requestTo(server)).ok());
    QVERIFY(server.requests().value(1).header("authorization").isEmpty());
    QVERIFY(server.requests().value(1).header("range").isEmpty());
}

void TestHttpTransport::keepsConnections()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    for (int i = 0; i < 20; ++i) {
        const Result<HttpResponse> result = await(transport, requestTo(server));
        QVERIFY(result.ok());
        QCOMPARE(result->timings.reusedConnection, i > 0);
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpTransport::closesIdleConnectionsOnRequest()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    QVERIFY(await(transport, requestTo(server)).ok());
    transport.closeIdleConnections();
    const Result<HttpResponse> after = await(transport, requestTo(server));
    QVERIFY(after.ok());
    QVERIFY(!after->timings.reusedConnection);
    QCOMPARE(server.connections(), 2);
}

// After a change of network every kept connection is dead, and each alone would be waited for.
void TestHttpTransport::oneSilentKeptConnectionEndsTheOthers()
{
    std::atomic<bool> silent{false};
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &request) {
        if (!silent || request.connection > 2)
            QTimer::singleShot(20, socket, [socket, request] { echo(socket, request); });
    });
    HttpTransport transport;
    QObject context;
    int done = 0;
    for (int i = 0; i < 2; ++i)
        transport.submit(requestTo(server), &context, [&done](const Result<HttpResponse> &) { ++done; });
    QTRY_COMPARE_WITH_TIMEOUT(done, 2, patience);
    QCOMPARE(server.connections(), 2);
    silent = true;
    HttpRequest request = requestTo(server);
    request.limits.stallTimeoutMs = 300;
    const Result<HttpResponse> first = await(transport, request);
    QVERIFY(!first.ok());
    QCOMPARE(first.error().code, ErrorCode::TimedOut);
    const Result<HttpResponse> second = await(transport, request);
    QVERIFY(second.ok());
    QVERIFY(!second->timings.reusedConnection);
}

void TestHttpTransport::limitsConnectionsPerHost()
{
    std::atomic<int> inService{0};
    std::atomic<int> most{0};
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &request) {
        most = std::max(most.load(), ++inService);
        QTimer::singleShot(5, socket, [&, socket, request] {
            --inService;
            echo(socket, request);
        });
    });
    HttpTransport transport;
    QObject context;
    QList<int> order;
    for (int i = 0; i < 30; ++i) {
        HttpRequest request = requestTo(server);
        request.maxConnectionsPerHost = 3;
        transport.submit(request, &context, [&order, i](const Result<HttpResponse> &result) {
            QVERIFY(result.ok());
            order.append(i);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 30, patience);
    QCOMPARE(most.load(), 3);
    QCOMPARE(server.connections(), 3);
    QVERIFY(order.first() < 3);
    QVERIFY(order.last() >= 27);
}

void TestHttpTransport::pollsDoNotTakeSlots()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        if (request.path != "/v1/wait")
            echo(socket, request);
    });
    HttpTransport transport;
    QObject context;
    HttpRequest poll = requestTo(server, "/v1/wait");
    poll.extraConnection = true;
    poll.maxConnectionsPerHost = 1;
    int polls = 0;
    for (int i = 0; i < 3; ++i)
        transport.submit(poll, &context, [&](const Result<HttpResponse> &) { ++polls; });
    HttpRequest request = requestTo(server);
    request.maxConnectionsPerHost = 1;
    QVERIFY(await(transport, request).ok());
    QCOMPARE(polls, 0);
}

void TestHttpTransport::bindsToItsLocalAddress()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux answers on all of 127/8 unasked");
#endif
    const TestTlsServer server(m_certificate, echo);
    HttpTransportOptions options;
    options.localAddress = QStringLiteral("127.0.0.7");
    HttpTransport transport(options);
    const Result<HttpResponse> result = await(transport, requestTo(server));
    QVERIFY(result.ok());
    QCOMPARE(result->localAddress, options.localAddress);
    QCOMPARE(server.requests().value(0).clientAddress, options.localAddress);
}

void TestHttpTransport::environmentProxyIsIgnored()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    bool asked = false;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] { asked = true; });
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    qputenv("https_proxy", url);
    qputenv("ALL_PROXY", url);
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    const bool ok = await(transport, requestTo(server)).ok();
    qunsetenv("https_proxy");
    qunsetenv("ALL_PROXY");
    QVERIFY(ok);
    QVERIFY(!asked);

    // One that is set is used, and told nothing but where to.
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        });
    });
    HttpTransportOptions options;
    options.proxy = QString::fromLatin1(url);
    HttpTransport through(options);
    HttpRequest request = requestTo(server);
    request.authorization = Secret("Bearer secret");
    QVERIFY(!await(through, request).ok());
    QVERIFY(heard.startsWith("CONNECT 127.0.0.1:"));
    QVERIFY(!heard.contains("secret"));
}

void TestHttpTransport::manyInParallel()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    QObject context;
    int right = 0;
    constexpr int total = 400;
    for (int i = 0; i < total; ++i) {
        const QByteArray path = "/v1/" + QByteArray::number(i);
        HttpRequest request = requestTo(server, path);
        request.maxConnectionsPerHost = 16;
        transport.submit(request, &context, [&right, path](const Result<HttpResponse> &result) {
            right += result.ok() && result->body == "GET " + path + ' ';
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(right, total, patience);
    QVERIFY(server.connections() <= 16);
}

void TestHttpTransport::submitsFromManyThreads()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    QObject context;
    std::atomic<int> completed{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 50; ++i) {
                const RequestId id = transport.submit(requestTo(server), &context, [&](const Result<HttpResponse> &r) {
                    QVERIFY(r.ok() || r.error().code == ErrorCode::Cancelled);
                    ++completed;
                });
                if (i % 5 == t)
                    transport.cancel(id);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QTRY_COMPARE_WITH_TIMEOUT(completed.load(), 200, patience);
}

void TestHttpTransport::completionRunsOnTheThreadOfItsContext()
{
    const TestTlsServer server(m_certificate, echo);
    HttpTransport transport;
    WorkerThread worker(QStringLiteral("completions"));
    std::atomic<QThread *> ran{nullptr};
    transport.submit(requestTo(server), worker.context(),
                     [&](const Result<HttpResponse> &) { ran = QThread::currentThread(); });
    QTRY_VERIFY_WITH_TIMEOUT(ran.load(), patience);
    QCOMPARE(ran.load(), worker.context()->thread());

    // Never inside submit(), not even for a request that is wrong at first sight.
    QObject context;
    bool done = false;
    transport.submit(HttpRequest(), &context, [&](const Result<HttpResponse> &) { done = true; });
    QVERIFY(!done);
    QTRY_VERIFY_WITH_TIMEOUT(done, 30000);
}

void TestHttpTransport::deadContextDropsItsCompletion()
{
    std::atomic<int> asked{0};
    const TestTlsServer server(m_certificate, [&](QSslSocket *, const TestRequest &) { ++asked; });
    HttpTransport transport;
    auto keep = std::make_shared<int>(1);
    bool ran = false;
    {
        QObject context;
        transport.submit(requestTo(server), &context, [&ran, keep](const Result<HttpResponse> &) { ran = true; });
        QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 1, 30000);
        QVERIFY(keep.use_count() > 1);
    }
    QCOMPARE(keep.use_count(), 1L);
    // The request is cut as well: nobody waits for it any more.
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
    QVERIFY(!ran);

    // Dying while the completion is on its way.
    const TestTlsServer quick(m_certificate, echo);
    for (int i = 0; i < 50; ++i) {
        auto context = std::make_unique<QObject>();
        auto witness = std::make_shared<RecordingSink>();
        transport.submit(requestTo(quick), context.get(), [&ran](const Result<HttpResponse> &) { ran = true; });
        transport.submit(requestTo(quick), witness);
        while (!witness->isDone())
            std::this_thread::yield();
        context.reset();
    }
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

void TestHttpTransport::destructionEndsEveryRequestOnce()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        if (request.path == "/half")
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    });
    QObject context;
    int cancelled = 0;
    QList<std::shared_ptr<RecordingSink>> sinks;
    {
        HttpTransport transport;
        for (int i = 0; i < 20; ++i) {
            transport.submit(requestTo(server), &context, [&](const Result<HttpResponse> &result) {
                QVERIFY(!result.ok() && result.error().code == ErrorCode::Cancelled);
                ++cancelled;
            });
            sinks.append(std::make_shared<RecordingSink>());
            transport.submit(requestTo(server, i % 2 ? "/half" : "/never"), sinks.last());
        }
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 6, 30000);
    }
    for (const auto &sink : std::as_const(sinks)) {
        QCOMPARE(sink->dones(), 1);
        QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.use_count(), 1L);
    }
    QTRY_COMPARE_WITH_TIMEOUT(cancelled, 20, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransport::cancelBeforeDuringAfter()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        if (request.path == "/half")
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        else
            echo(socket, request);
    });
    HttpTransport transport;
    QObject context;
    // In the queue, behind one that hangs.
    auto sink = std::make_shared<RecordingSink>();
    HttpRequest half = requestTo(server, "/half");
    half.maxConnectionsPerHost = 1;
    const RequestId running = transport.submit(half, sink);
    HttpRequest behind = requestTo(server);
    behind.maxConnectionsPerHost = 1;
    std::optional<Result<HttpResponse>> queued;
    const RequestId waiting =
        transport.submit(behind, &context, [&](const Result<HttpResponse> &result) { queued = result; });
    QTRY_COMPARE_WITH_TIMEOUT(sink->body(), QByteArray("half"), 30000);
    transport.cancel(waiting);
    QTRY_VERIFY_WITH_TIMEOUT(queued, 30000);
    QCOMPARE(queued->error().code, ErrorCode::Cancelled);
    QVERIFY(!sink->isDone());

    // In the middle of a body: the connection is cut at once.
    QCOMPARE(server.openConnections(), 1);
    transport.cancel(running);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);

    // After the end, twice, and for ids that never were.
    transport.cancel(running);
    transport.cancel(running);
    transport.cancel(99999);
    transport.resume(running);
    QVERIFY(await(transport, requestTo(server)).ok());
    QCOMPARE(sink->dones(), 1);
}

void TestHttpTransport::timingsAreMeasured()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        QTimer::singleShot(30, socket, [socket, request] { echo(socket, request); });
    });
    HttpTransport transport;
    const Result<HttpResponse> first = await(transport, requestTo(server));
    QVERIFY(first.ok());
    QVERIFY(first->timings.connectUs >= 0);
    QVERIFY(first->timings.tlsUs > 0);
    QVERIFY(first->timings.firstByteUs >= 25'000);
    QVERIFY(first->timings.totalUs >= first->timings.firstByteUs);
    QCOMPARE(first->timings.roundTripUs(), first->timings.connectUs);
    const Result<HttpResponse> second = await(transport, requestTo(server));
    QCOMPARE(second->timings.connectUs, -1);
    QCOMPARE(second->timings.roundTripUs(), second->timings.firstByteUs);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
