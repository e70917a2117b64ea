// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransport.h"

#include "tests/unit/client/TransportFixture.h"

#include <QTcpServer>
#include <QTimer>

using namespace ttp;

namespace {

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
