// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransport.h"

#include "tests/unit/client/TransportFixture.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

using namespace ttp;

class TestHttpTransportThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificate = TestCertificate::make(); }

    void submitsFromManyThreads();
    void completionRunsOnTheThreadOfItsContext();
    void deadContextDropsItsCompletion();
    void destructionEndsEveryRequestOnce();
    void cancelBeforeDuringAfter();

private:
    TestCertificate m_certificate;
};

void TestHttpTransportThreads::submitsFromManyThreads()
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

void TestHttpTransportThreads::completionRunsOnTheThreadOfItsContext()
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

void TestHttpTransportThreads::deadContextDropsItsCompletion()
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

void TestHttpTransportThreads::destructionEndsEveryRequestOnce()
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

void TestHttpTransportThreads::cancelBeforeDuringAfter()
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

QTEST_GUILESS_MAIN(TestHttpTransportThreads)
#include "tst_httptransport_threads.moc"
