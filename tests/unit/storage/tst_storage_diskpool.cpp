// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/DiskPool.h"

#include "core/base/WorkerThread.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <atomic>

using namespace ttp;

using Priority = DiskPool::Priority;

class TestDiskPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void D1_noMoreThanThreadsRunAtOnce()
    {
        DiskPool pool(3);
        QCOMPARE(pool.threads(), 3);
        std::atomic_int running = 0;
        std::atomic_int most = 0;
        int done = 0;
        for (int i = 0; i < 60; ++i) {
            pool.submit<int>(
                Priority::Normal, this,
                [&](const CancelToken &) -> Result<int> {
                    const int now = ++running;
                    int before = most;
                    while (before < now && !most.compare_exchange_weak(before, now)) {
                    }
                    QThread::yieldCurrentThread();
                    --running;
                    return 1;
                },
                [&](const Result<int> &result) { done += result.value(); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 60, 30000);
        QVERIFY(most <= 3);
    }

    void D1_higherPriorityGoesFirstAndEqualInOrder()
    {
        DiskPool pool(1);
        QSemaphore gate;
        QMutex mutex;
        QList<int> order;
        int done = 0;
        const auto submit = [&](Priority priority, int number) {
            pool.submit<void>(
                priority, this,
                [&, number](const CancelToken &) -> Result<void> {
                    const QMutexLocker lock(&mutex);
                    order.append(number);
                    return {};
                },
                [&](const Result<void> &) { ++done; });
        };
        QSemaphore isBlocking;
        pool.submit<void>(
            Priority::Background, this,
            [&](const CancelToken &) -> Result<void> {
                isBlocking.release();
                gate.acquire();
                return {};
            },
            [&](const Result<void> &) { ++done; });
        isBlocking.acquire();
        submit(Priority::Background, 5);
        submit(Priority::Normal, 3);
        submit(Priority::Normal, 4);
        submit(Priority::Urgent, 1);
        submit(Priority::Urgent, 2);
        gate.release();
        QTRY_COMPARE_WITH_TIMEOUT(done, 6, 30000);
        QCOMPARE(order, QList<int>({1, 2, 3, 4, 5}));
    }

    void D2_completionsRunOnTheThreadOfTheirContext()
    {
        WorkerThread thread(QStringLiteral("context"));
        QThread *expected = nullptr;
        thread.runAndWait([&] { expected = QThread::currentThread(); });
        std::atomic<QThread *> seen = nullptr;
        std::atomic<QThread *> worker = nullptr;
        DiskPool pool(2);
        pool.submit<QByteArray>(
            Priority::Normal, thread.context(),
            [&](const CancelToken &) -> Result<QByteArray> {
                worker = QThread::currentThread();
                return QByteArray("bytes");
            },
            [&](const Result<QByteArray> &result) {
                if (result && *result == "bytes")
                    seen = QThread::currentThread();
            });
        QTRY_COMPARE_WITH_TIMEOUT(seen.load(), expected, 30000);
        QVERIFY(worker != expected && worker != QThread::currentThread());
    }

    void D2_aDeadContextHearsNothing()
    {
        std::atomic_int ran = 0;
        bool heard = false;
        {
            DiskPool pool(1);
            QSemaphore gate;
            auto context = std::make_unique<QObject>();
            for (int i = 0; i < 20; ++i) {
                pool.submit<void>(
                    Priority::Normal, context.get(),
                    [&](const CancelToken &) -> Result<void> {
                        gate.acquire();
                        ++ran;
                        return {};
                    },
                    [&](const Result<void> &) { heard = true; });
            }
            context.reset();
            gate.release(20);
        }
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void D2_errorsArePassedOn()
    {
        DiskPool pool;
        QVERIFY(pool.threads() >= 2);
        ErrorCode code = ErrorCode::Internal;
        pool.submit<int>(
            Priority::Normal, this,
            [](const CancelToken &) -> Result<int> {
                return Error{ErrorCode::FileChanged, Doing::HashingFile, {}, {}, 0};
            },
            [&](const Result<int> &result) { code = result.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::FileChanged, 30000);
    }

    void D3_aCancelledJobDoesNotStartAndARunningOneSees()
    {
        DiskPool pool(1);
        QSemaphore started;
        ErrorCode first = ErrorCode::Internal;
        ErrorCode second = ErrorCode::Internal;
        bool ran = false;
        const CancelToken running = pool.submit<void>(
            Priority::Normal, this,
            [&](const CancelToken &token) -> Result<void> {
                started.release();
                while (!token.isCancelled())
                    QThread::yieldCurrentThread();
                return Error{ErrorCode::Cancelled, Doing::HashingFile, {}, {}, 0};
            },
            [&](const Result<void> &result) { first = result.error().code; });
        const CancelToken waiting = pool.submit<void>(
            Priority::Normal, this,
            [&](const CancelToken &) -> Result<void> {
                ran = true;
                return {};
            },
            [&](const Result<void> &result) { second = result.error().code; });
        started.acquire();
        waiting.cancel();
        running.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(second, ErrorCode::Cancelled, 30000);
        QCOMPARE(first, ErrorCode::Cancelled);
        QVERIFY(!ran);
    }

    void D4_theDestructorEndsEverything()
    {
        std::atomic_int ran = 0;
        int completed = 0;
        int refused = 0;
        {
            DiskPool pool(2);
            QSemaphore started;
            for (int i = 0; i < 30; ++i) {
                pool.submit<void>(
                    Priority::Normal, this,
                    [&](const CancelToken &token) -> Result<void> {
                        ++ran;
                        started.release();
                        while (!token.isCancelled())
                            QThread::yieldCurrentThread();
                        return {};
                    },
                    [&](const Result<void> &result) {
                        ++completed;
                        refused += !result && result.error().code == ErrorCode::ShuttingDown;
                    });
            }
            started.acquire(2);
        }
        const int ranAtEnd = ran;
        QTRY_COMPARE_WITH_TIMEOUT(completed, 30, 30000);
        QCOMPARE(refused, 30 - ranAtEnd);
        QCOMPARE(ran.load(), ranAtEnd);
        QCOMPARE(ranAtEnd, 2);
    }
};

QTEST_GUILESS_MAIN(TestDiskPool)
#include "tst_storage_diskpool.moc"
