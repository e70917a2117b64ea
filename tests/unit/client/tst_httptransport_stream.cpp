// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/DownloadLimiter.h"
#include "core/client/HttpTransport.h"

#include "tests/unit/client/TransportFixture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <atomic>

using namespace ttp;

namespace {

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + (i >> 12)) & 0xff);
    return bytes;
}

} // namespace

class TestHttpTransportStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = TestCertificate::make();
        m_body = pattern(5'000'000);
    }

    void deliversEveryByteInOrder();
    void onDoneComesOnceAndTheSinkIsLetGo();
    void refusedHeadCutsTheConnection();
    void abortInTheBodyCutsTheConnection();
    void pauseAndResume();
    void resumeRightAfterPauseIsNotLost();
    void pauseForEndsByItself();
    void refusedAfterAPauseIsTheEnd_data();
    void refusedAfterAPauseIsTheEnd();
    void pauseIsNoStall();
    void abortAfterAPauseIsTheLastCall();
    void cancelWhilePaused();
    void destroyWhilePaused();
    void twoLimitersHoldTheRate();
    void ratesAreExactEnough();
    void sinkMaySubmitAndCancel();
    void manyStreamsAtOnce();
    void headHasNoBody();

private:
    [[nodiscard]] TestTlsServer::Handler serving() const
    {
        return [this](QSslSocket *socket, const TestRequest &request) {
            if (request.method == "HEAD")
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n");
            else
                TestTlsServer::reply(socket, 200, m_body, "application/octet-stream");
        };
    }
    [[nodiscard]] HttpRequest streamFrom(const TestTlsServer &server) const
    {
        HttpRequest request = requestTo(server);
        request.limits.maxBodyBytes = m_body.size();
        return request;
    }

    TestCertificate m_certificate;
    QByteArray m_body;
    SystemClock m_clock;
};

void TestHttpTransportStream::deliversEveryByteInOrder()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    const auto sink = std::make_shared<RecordingSink>();
    const RequestId id = transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->result().ok());
    QVERIFY(sink->body() == m_body);
    QCOMPARE(sink->id(), id);
    QCOMPARE(sink->heads(), 1);
    QCOMPARE(sink->result()->bodyBytes, m_body.size());
    QVERIFY(sink->result()->body.isEmpty());
    QVERIFY(sink->result()->bytesPerSecond() > 0);
}

void TestHttpTransportStream::onDoneComesOnceAndTheSinkIsLetGo()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    const auto sink = std::make_shared<RecordingSink>();
    const std::weak_ptr<RecordingSink> watch = sink;
    const RequestId id = transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    transport.cancel(id);
    QVERIFY(await(transport, streamFrom(server)).ok());
    QCOMPARE(sink->dones(), 1);
    QCOMPARE(watch.use_count(), 1L);
}

void TestHttpTransportStream::refusedHeadCutsTheConnection()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    const auto sink = std::make_shared<RecordingSink>();
    sink->refuseHead();
    transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
    QCOMPARE(sink->calls(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransportStream::abortInTheBodyCutsTheConnection()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    const auto sink = std::make_shared<RecordingSink>([](RequestId, QByteArrayView taken, QByteArrayView) {
        return taken.size() > 100'000 ? SinkVerdict::abort() : SinkVerdict::proceed();
    });
    transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
    const qsizetype taken = sink->body().size();
    QVERIFY(taken > 100'000 && taken < 200'000);
    QVERIFY(sink->body() == m_body.first(taken));
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransportStream::pauseAndResume()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    std::atomic<int> pauses{0};
    const auto sink = std::make_shared<RecordingSink>([&](RequestId, QByteArrayView taken, QByteArrayView) {
        if (taken.size() < qsizetype(pauses + 1) * 1'000'000)
            return SinkVerdict::proceed();
        ++pauses;
        return SinkVerdict::pause();
    });
    const RequestId id = transport.submit(streamFrom(server), sink);
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(pauses.load(), i + 1, patience);
        const int callsBefore = sink->calls();
        QVERIFY(await(transport, streamFrom(server)).ok()); // others go on meanwhile
        QCOMPARE(sink->calls(), callsBefore);
        QVERIFY(!sink->isDone());
        transport.resume(id);
    }
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->result().ok());
    QVERIFY(sink->body() == m_body);
    QCOMPARE(pauses.load(), 4);
    QVERIFY(sink->result()->timings.pausedUs > 0);
}

void TestHttpTransportStream::resumeRightAfterPauseIsNotLost()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    int call = 0;
    const auto sink = std::make_shared<RecordingSink>([&](RequestId id, QByteArrayView, QByteArrayView) {
        if (++call % 3 != 0)
            return SinkVerdict::proceed();
        transport.resume(id); // before the pause has even been told
        return SinkVerdict::pause();
    });
    transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->body() == m_body);
}

void TestHttpTransportStream::pauseForEndsByItself()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    int pauses = 0;
    const auto sink = std::make_shared<RecordingSink>([&](RequestId, QByteArrayView taken, QByteArrayView) {
        if (taken.size() < qsizetype(pauses + 1) * 1'000'000 || pauses == 3)
            return SinkVerdict::proceed();
        ++pauses;
        return SinkVerdict::pauseFor(50);
    });
    QElapsedTimer timer;
    timer.start();
    transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->body() == m_body);
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(sink->result()->timings.pausedUs >= 145'000);
}

void TestHttpTransportStream::refusedAfterAPauseIsTheEnd_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::newRow("a pause that ends by itself") << true;
    QTest::newRow("a pause that is ended") << false;
}

// libcurl gives what it kept during a pause in several calls, whatever the first of them says.
void TestHttpTransportStream::refusedAfterAPauseIsTheEnd()
{
    QFETCH(bool, byItself);
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    std::atomic<int> pauses{0};
    std::atomic<int> refusals{0};
    const auto sink = std::make_shared<RecordingSink>([&](RequestId, QByteArrayView taken, QByteArrayView) {
        if (taken.size() < 100'000)
            return SinkVerdict::proceed();
        if (pauses == 0) {
            ++pauses;
            return byItself ? SinkVerdict::pauseFor(100) : SinkVerdict::pause();
        }
        ++refusals;
        return SinkVerdict::abort();
    });
    const RequestId id = transport.submit(streamFrom(server), sink);
    QTRY_COMPARE_WITH_TIMEOUT(pauses.load(), 1, patience);
    QTest::qWait(50); // more is there by then than one call takes
    if (!byItself)
        transport.resume(id);
    QVERIFY(sink->awaitDone());
    QVERIFY(!sink->result().ok());
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
    QCOMPARE(refusals.load(), 1);
}

void TestHttpTransportStream::pauseIsNoStall()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    bool paused = false;
    const auto sink = std::make_shared<RecordingSink>([&](RequestId, QByteArrayView, QByteArrayView) {
        return std::exchange(paused, true) ? SinkVerdict::proceed() : SinkVerdict::pauseFor(1200);
    });
    HttpRequest request = streamFrom(server);
    request.limits.stallTimeoutMs = 900;
    transport.submit(request, sink);
    QVERIFY(sink->awaitDone());
    QVERIFY2(sink->result().ok(), sink->result().ok() ? "" : qPrintable(describe(sink->result().error())));
    QVERIFY(sink->body() == m_body);
}

/// libcurl gives what it kept while it was paused from another place, and forgets what it is told there.
void TestHttpTransportStream::abortAfterAPauseIsTheLastCall()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    bool paused = false;
    const auto sink = std::make_shared<RecordingSink>([&](RequestId, QByteArrayView, QByteArrayView) {
        return std::exchange(paused, true) ? SinkVerdict::abort() : SinkVerdict::pauseFor(50);
    });
    transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
    QCOMPARE(sink->calls(), 2);
    QVERIFY(sink->body().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransportStream::cancelWhilePaused()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    const auto sink =
        std::make_shared<RecordingSink>([](RequestId, QByteArrayView, QByteArrayView) { return SinkVerdict::pause(); });
    const RequestId id = transport.submit(streamFrom(server), sink);
    QTRY_VERIFY_WITH_TIMEOUT(sink->calls() == 1, patience);
    transport.cancel(id);
    QVERIFY(sink->awaitDone());
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
    QCOMPARE(sink->calls(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
}

void TestHttpTransportStream::destroyWhilePaused()
{
    const TestTlsServer server(m_certificate, serving());
    const auto sink = std::make_shared<RecordingSink>(
        [](RequestId, QByteArrayView, QByteArrayView) { return SinkVerdict::pauseFor(1); });
    {
        HttpTransport transport;
        transport.submit(streamFrom(server), sink);
        QTRY_VERIFY_WITH_TIMEOUT(sink->calls() > 3, patience);
    }
    QCOMPARE(sink->dones(), 1);
    QCOMPARE(sink->result().error().code, ErrorCode::Cancelled);
}

void TestHttpTransportStream::twoLimitersHoldTheRate()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    // 5 MB, of which 2 MB are in the bucket: the other 3 MB take 1.5 s.
    DownloadLimiter shared(m_clock, 2'000'000);
    DownloadLimiter own(m_clock, 100'000'000);
    const auto sink = std::make_shared<RecordingSink>([&](RequestId, QByteArrayView, QByteArrayView data) {
        const int wait = takeFromBoth(&shared, &own, data.size());
        return wait > 0 ? SinkVerdict::pauseFor(wait) : SinkVerdict::proceed();
    });
    QElapsedTimer timer;
    timer.start();
    transport.submit(streamFrom(server), sink);
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->body() == m_body);
    QVERIFY2(timer.elapsed() >= 1450, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

void TestHttpTransportStream::ratesAreExactEnough()
{
    // A server that sends 400 KB in 100 ms steps of 100 KB: 1 MB/s between the first byte and the last but one step.
    const TestTlsServer server(m_certificate, [](QSslSocket *socket, const TestRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 400000\r\n\r\n");
        auto *timer = new QTimer(socket);
        auto left = std::make_shared<int>(4);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left] {
            socket->write(QByteArray(100'000, 'x'));
            if (--*left == 0)
                timer->stop();
        });
        timer->start(100);
    });
    HttpTransport transport;
    const auto sink = std::make_shared<RecordingSink>();
    transport.submit(requestTo(server), sink);
    QVERIFY(sink->awaitDone());
    const double rate = sink->result()->bytesPerSecond();
    QVERIFY2(rate > 300'000 && rate < 1'150'000, qPrintable(QString::number(rate)));
}

void TestHttpTransportStream::sinkMaySubmitAndCancel()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    const auto second = std::make_shared<RecordingSink>();
    bool submitted = false;
    const auto first = std::make_shared<RecordingSink>([&](RequestId id, QByteArrayView, QByteArrayView) {
        if (!std::exchange(submitted, true)) {
            transport.submit(streamFrom(server), second);
            transport.cancel(id);
        }
        return SinkVerdict::proceed();
    });
    transport.submit(streamFrom(server), first);
    QVERIFY(first->awaitDone());
    QVERIFY(second->awaitDone());
    QVERIFY(second->body() == m_body);
    QCOMPARE(first->dones(), 1);
}

void TestHttpTransportStream::manyStreamsAtOnce()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    QList<std::shared_ptr<RecordingSink>> sinks;
    for (int i = 0; i < 24; ++i) {
        sinks.append(std::make_shared<RecordingSink>());
        transport.submit(streamFrom(server), sinks.last());
    }
    for (const auto &sink : std::as_const(sinks)) {
        QVERIFY(sink->awaitDone());
        QVERIFY(sink->result().ok());
        QVERIFY(sink->body() == m_body);
    }
    QVERIFY(server.connections() <= 6);
}

void TestHttpTransportStream::headHasNoBody()
{
    const TestTlsServer server(m_certificate, serving());
    HttpTransport transport;
    HttpRequest request = requestTo(server);
    request.method = "HEAD";
    const auto sink = std::make_shared<RecordingSink>();
    transport.submit(request, sink);
    QVERIFY(sink->awaitDone());
    QVERIFY(sink->result().ok());
    QCOMPARE(sink->headers().contentLength().value_or(-1), 5'000'000);
    QCOMPARE(sink->calls(), 0);
}

QTEST_GUILESS_MAIN(TestHttpTransportStream)
#include "tst_httptransport_stream.moc"
