// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransport.h"

#include "tests/unit/client/TransportFixture.h"

#include <QTcpServer>
#include <QTimer>
#include <algorithm>
#include <atomic>

using namespace ttp;

class TestHttpTransportConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificate = TestCertificate::make(); }

    void keepsConnections();
    void closesIdleConnectionsOnRequest();
    void oneSilentKeptConnectionEndsTheOthers();
    void limitsConnectionsPerHost();
    void pollsDoNotTakeSlots();
    void bindsToItsLocalAddress();
    void environmentProxyIsIgnored();
    void manyInParallel();

private:
    TestCertificate m_certificate;
};

void TestHttpTransportConnections::keepsConnections()
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

void TestHttpTransportConnections::closesIdleConnectionsOnRequest()
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
void TestHttpTransportConnections::oneSilentKeptConnectionEndsTheOthers()
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

void TestHttpTransportConnections::limitsConnectionsPerHost()
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

void TestHttpTransportConnections::pollsDoNotTakeSlots()
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

void TestHttpTransportConnections::bindsToItsLocalAddress()
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

void TestHttpTransportConnections::environmentProxyIsIgnored()
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

void TestHttpTransportConnections::manyInParallel()
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

QTEST_GUILESS_MAIN(TestHttpTransportConnections)
#include "tst_httptransport_connections.moc"
