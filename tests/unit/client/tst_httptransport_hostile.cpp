// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransport.h"

#include "tests/unit/client/TransportFixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTimer>
#include <memory>

using namespace ttp;

namespace {

// Writes the bytes one at a time, each in a TLS record of its own.
void trickle(QSslSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent] {
        socket->write(bytes.constData() + (*sent)++, 1);
        socket->flush();
        if (*sent == bytes.size())
            timer->stop();
    });
    timer->start(0);
}

} // namespace

/// Peers that lie, dawdle and break off.
class TestHttpTransportHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificate = TestCertificate::make(); }

    void replies_data();
    void replies();
    void repliesToAStream_data() { replies_data(); }
    void repliesToAStream();
    void oneByteAtATime();
    void stalls_data();
    void stalls();
    void silenceAfterTcp();
    void slowButAliveIsNoStall();
    void totalLimitHoldsWhateverCame();
    void nobodyListens();
    void redirectIsNotFollowed();
    void excessBytesDoNotReachTheNextRequest();
    void keptConnectionClosedByThePeer();
    void interimResponsesAreSkipped();
    void compressedBytesComeAsTheyAre();

private:
    TestCertificate m_certificate;
};

void TestHttpTransportHostile::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<int>("expected"); // ErrorCode, or -status
    const auto code = [](ErrorCode error) { return int(error); };
    QTest::newRow("whole") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab") << false << -200;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")
                             << false << -200;
    QTest::newRow("error status") << QByteArray("HTTP/1.1 503 No\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nab")
                                  << false << -503;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 OK\r\n\r\n") << false << -204;
    QTest::newRow("closed at once") << QByteArray() << true << code(ErrorCode::ConnectionLost);
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << true
                                 << code(ErrorCode::ConnectionLost);
    QTest::newRow("truncated body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc") << true
                                    << code(ErrorCode::ConnectionLost);
    QTest::newRow("truncated chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nab")
                                     << true << code(ErrorCode::ConnectionLost);
    QTest::newRow("body over the limit, announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n") << false << code(ErrorCode::TooLarge);
    QTest::newRow("body over the limit, unannounced")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n" + QByteArray(0x1000, 'x') + "\r\n"
        << false << code(ErrorCode::TooLarge);
    QTest::newRow("body over the limit, until close")
        << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5000, 'x') << false << code(ErrorCode::TooLarge);
    QTest::newRow("head over the limit, many fields")
        << "HTTP/1.1 200 OK\r\n" + QByteArray("X-A: 0123456789\r\n").repeated(1000) << false
        << code(ErrorCode::TooLarge);
    QTest::newRow("head over the limit, one field")
        << "HTTP/1.1 200 OK\r\nX-A: " + QByteArray(200'000, 'x') << false << code(ErrorCode::TooLarge);
    QTest::newRow("trailers over the limit")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("X: 01234567\r\n").repeated(1000)
        << false << code(ErrorCode::TooLarge);
    QTest::newRow("interim responses without end")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000) << false << code(ErrorCode::TooLarge);
    QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc")
                                 << false << code(ErrorCode::ProtocolViolation);
    QTest::newRow("length and chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")
        << false << code(ErrorCode::ProtocolViolation);
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n") << false
                                     << code(ErrorCode::ProtocolViolation);
    QTest::newRow("length in words") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nab") << false
                                     << code(ErrorCode::ProtocolViolation);
    QTest::newRow("folded field") << QByteArray("HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 0\r\n\r\n") << false
                                  << code(ErrorCode::ProtocolViolation);
    QTest::newRow("field without colon") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 0\r\n\r\n")
                                         << false << code(ErrorCode::ProtocolViolation);
    QTest::newRow("HTTP/0.9") << QByteArray("hello there\n") << true << code(ErrorCode::ProtocolViolation);
    QTest::newRow("HTTP/2 preface") << QByteArray("HTTP/2 200\r\nContent-Length: 0\r\n\r\n") << true
                                    << code(ErrorCode::ProtocolViolation);
    QTest::newRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << false
                               << code(ErrorCode::ConnectionLost);
}

void TestHttpTransportHostile::replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(int, expected);
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &) {
        socket->write(bytes);
        if (close)
            socket->disconnectFromHost();
    });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.limits.maxHeadBytes = 8 * 1024;
    request.limits.maxBodyBytes = 2'000;
    const Result<HttpResponse> result = await(transport, request);
    if (expected < 0) {
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        QCOMPARE(result->status, -expected);
        QCOMPARE(result->body, expected == -204 ? QByteArray() : QByteArray("ab"));
        QCOMPARE(result->retryAfterSeconds, expected == -503 ? 7 : 0);
        return;
    }
    QVERIFY(!result.ok());
    QVERIFY2(int(result.error().code) == expected, qPrintable(describe(result.error())));
}

void TestHttpTransportHostile::repliesToAStream()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(int, expected);
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &) {
        socket->write(bytes);
        if (close)
            socket->disconnectFromHost();
    });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.limits.maxHeadBytes = 8 * 1024;
    request.limits.maxBodyBytes = 2'000;
    const auto sink = std::make_shared<RecordingSink>();
    transport.submit(request, sink);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->result().ok(), expected < 0);
    if (expected < 0) {
        QCOMPARE(sink->status(), -expected);
        QCOMPARE(sink->heads(), 1);
        QCOMPARE(sink->result()->bodyBytes, sink->body().size());
    } else {
        QCOMPARE(int(sink->result().error().code), expected);
        QVERIFY(sink->body().size() <= 2'000);
    }
}

void TestHttpTransportHostile::oneByteAtATime()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &) {
        trickle(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 26\r\n\r\n"
                        "abcdefghijklmnopqrstuvwxyz");
    });
    HttpTransport transport;
    const Result<HttpResponse> result = await(transport, requestTo(server));
    QVERIFY(result.ok());
    QCOMPARE(result->body, QByteArray("abcdefghijklmnopqrstuvwxyz"));
    const auto sink = std::make_shared<RecordingSink>();
    transport.submit(requestTo(server), sink);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->body(), QByteArray("abcdefghijklmnopqrstuvwxyz"));
    QVERIFY(sink->calls() > 1);
}

void TestHttpTransportHostile::stalls_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("before the head") << QByteArray();
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\n");
    QTest::newRow("before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
}

void TestHttpTransportHostile::stalls()
{
    QFETCH(QByteArray, before);
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &) { socket->write(before); });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.limits.stallTimeoutMs = 150;
    QElapsedTimer timer;
    timer.start();
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::TimedOut);
    QCOMPARE(result.error().doing, Doing::Requesting);
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(timer.elapsed() < 5000);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransportHostile::silenceAfterTcp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpTransport transport;
    HttpRequest request;
    request.host = QStringLiteral("127.0.0.1");
    request.port = silent.serverPort();
    request.pin = m_certificate.pin;
    request.limits.connectTimeoutMs = 150;
    request.limits.stallTimeoutMs = 50; // does not count before the connection stands
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::TimedOut);
    QCOMPARE(result.error().doing, Doing::Connecting);
}

void TestHttpTransportHostile::slowButAliveIsNoStall()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        auto *timer = new QTimer(socket);
        auto left = std::make_shared<int>(10);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left] {
            socket->write("x");
            if (--*left == 0)
                timer->stop();
        });
        timer->start(60);
    });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.limits.stallTimeoutMs = 400;
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QCOMPARE(result->body.size(), 10);
}

void TestHttpTransportHostile::totalLimitHoldsWhateverCame()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(10);
    });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.limits.totalTimeoutMs = 300;
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::TimedOut);
    QCOMPARE(result.error().doing, Doing::Requesting);
}

void TestHttpTransportHostile::nobodyListens()
{
    HttpRequest request;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        request.port = gone.serverPort();
    }
    request.host = QStringLiteral("127.0.0.1");
    request.pin = m_certificate.pin;
    HttpTransport transport;
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
    QCOMPARE(result.error().doing, Doing::Connecting);
}

void TestHttpTransportHostile::redirectIsNotFollowed()
{
    const TestTlsServer target(
        m_certificate, [](QSslSocket *socket, const TestRequest &) { TestTlsServer::reply(socket, 200, "stolen"); });
    const QByteArray location = "Location: https://127.0.0.1:" + QByteArray::number(target.port()) + "/\r\n";
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &request) {
        TestTlsServer::reply(socket, request.path.mid(1).toInt(), "elsewhere", "text/plain", location);
    });
    HttpTransport transport;
    for (const char *path : {"/301", "/302", "/303", "/307", "/308"}) {
        const Result<HttpResponse> result = await(transport, requestTo(server, path));
        QVERIFY(result.ok());
        QCOMPARE(result->status, QByteArray(path).mid(1).toInt());
        QCOMPARE(result->body, QByteArray("elsewhere"));
    }
    QCOMPARE(target.connections(), 0);
}

void TestHttpTransportHostile::excessBytesDoNotReachTheNextRequest()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        if (request.path == "/more")
            socket->write(
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
        else
            TestTlsServer::reply(socket, 200, "good");
    });
    HttpTransport transport;
    for (int i = 0; i < 5; ++i) {
        const Result<HttpResponse> first = await(transport, requestTo(server, "/more"));
        if (first.ok())
            QCOMPARE(first->body, QByteArray("ab"));
        const Result<HttpResponse> second = await(transport, requestTo(server, "/next"));
        QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(describe(second.error())));
        QCOMPARE(second->body, QByteArray("good"));
    }
}

void TestHttpTransportHostile::keptConnectionClosedByThePeer()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &request) {
        TestTlsServer::reply(socket, 200, request.path);
        socket->disconnectFromHost();
    });
    HttpTransport transport;
    for (int i = 0; i < 10; ++i) {
        const Result<HttpResponse> result = await(transport, requestTo(server));
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    }
    QCOMPARE(server.connections(), 10);
}

void TestHttpTransportHostile::interimResponsesAreSkipped()
{
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &) {
        socket->write("HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\nContent-Length: 999\r\n\r\n"
                      "HTTP/1.1 200 OK\r\nX-Late: 2\r\nContent-Length: 2\r\n\r\nab");
    });
    HttpTransport transport;
    const auto sink = std::make_shared<RecordingSink>();
    transport.submit(requestTo(server), sink);
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->result().ok());
    QCOMPARE(sink->heads(), 1);
    QVERIFY(!sink->headers().contains("x-early"));
    QCOMPARE(sink->headers().value("x-late"), QByteArray("2"));
    QCOMPARE(sink->body(), QByteArray("ab"));
}

void TestHttpTransportHostile::compressedBytesComeAsTheyAre()
{
    const QByteArray bomb = qCompress(QByteArray(100'000, '0')).mid(4);
    const TestTlsServer server(m_certificate, [&](QSslSocket *socket, const TestRequest &) {
        TestTlsServer::reply(socket, 200, bomb, "text/plain", "Content-Encoding: deflate\r\n");
    });
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.limits.maxBodyBytes = bomb.size();
    const Result<HttpResponse> result = await(transport, request);
    QVERIFY(result.ok());
    QCOMPARE(result->body, bomb);
    QVERIFY(server.requests().value(0).header("accept-encoding").isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpTransportHostile)
#include "tst_httptransport_hostile.moc"
