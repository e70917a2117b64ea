// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/WorkerThread.h"
#include "core/server/SocketDispatcher.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace ttp;

namespace {

// Two ends of a connection.
class Pair
{
public:
    Pair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
            qFatal("no socket pair");
    }
    ~Pair()
    {
        hangUp();
        ::close(m_ends[0]);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    [[nodiscard]] int near() const { return m_ends[0]; }
    void say() const { QVERIFY(::write(m_ends[1], "x", 1) == 1); }
    void hear() const
    {
        char byte = 0;
        QVERIFY(::read(m_ends[0], &byte, 1) == 1);
    }
    void hangUp()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

// Every event handler of this thread is called from wait(), as from the loop of any thread.
class TestLoop
{
public:
    TestLoop() : m_thread(QStringLiteral("loop"), makeSocketDispatcher()) {}

    // Runs it there; what it makes and leaves in keep is destroyed there.
    void run(const std::function<void(std::vector<std::unique_ptr<QObject>> &keep)> &function)
    {
        m_thread.runAndWait([&] { function(m_keep); });
    }
    ~TestLoop()
    {
        m_thread.runAndWait([this] { m_keep.clear(); });
    }
    Q_DISABLE_COPY_MOVE(TestLoop)

    WorkerThread &thread() { return m_thread; }

private:
    WorkerThread m_thread;
    std::vector<std::unique_ptr<QObject>> m_keep;
};

using Keep = std::vector<std::unique_ptr<QObject>>;

QSocketNotifier *watch(Keep &keep, int descriptor, QSocketNotifier::Type type, std::function<void()> function)
{
    auto notifier = std::make_unique<QSocketNotifier>(qintptr(descriptor), type);
    QSocketNotifier *raw = notifier.get();
    QObject::connect(raw, &QSocketNotifier::activated, raw, [function = std::move(function)] { function(); });
    keep.push_back(std::move(notifier));
    return raw;
}

} // namespace

/// The contract of an event dispatcher, as far as programs rely on it; each case on a thread of its own.
class TestSocketDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!makeSocketDispatcher())
            QSKIP("this system has no epoll");
    }

    void readsWhatComesOnAnyOfManySockets()
    {
        constexpr int count = 500;
        std::array<Pair, count> pairs;
        std::array<std::atomic_int, count> heard{};
        TestLoop loop;
        loop.run([&](Keep &keep) {
            for (size_t i = 0; i < count; ++i)
                watch(keep, pairs[i].near(), QSocketNotifier::Read, [&, i] {
                    pairs[i].hear();
                    ++heard[i];
                });
        });
        // More at once than one turn takes.
        for (int round = 1; round <= 3; ++round) {
            for (const Pair &pair : pairs)
                pair.say();
            for (const std::atomic_int &one : heard)
                QTRY_COMPARE(one.load(), round);
        }
    }

    void tellsNothingOfWhatIsSwitchedOff()
    {
        Pair pair;
        std::atomic_int heard = 0;
        QSocketNotifier *notifier = nullptr;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            notifier = watch(keep, pair.near(), QSocketNotifier::Read, [&] {
                ++heard;
                notifier->setEnabled(false);
            });
        });
        pair.say();
        QTRY_COMPARE(heard.load(), 1);
        std::atomic_int turns = 0;
        loop.run([&](Keep &) {
            QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
            QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher, [&] { ++turns; });
        });
        // Bytes wait, and a hang-up: without interest in them the loop sleeps. It is awake for what this test posts.
        pair.hangUp();
        for (int i = 0; i < 20; ++i)
            loop.run([](Keep &) {});
        QCOMPARE(heard.load(), 1);
        QVERIFY2(turns < 100, qPrintable(QStringLiteral("%1 turns").arg(turns.load())));
        loop.run([&](Keep &) { notifier->setEnabled(true); });
        QTRY_COMPARE(heard.load(), 2);
    }

    void tellsWhoReadsOfAHangUp()
    {
        Pair pair;
        std::atomic_bool ended = false;
        QSocketNotifier *notifier = nullptr;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            notifier = watch(keep, pair.near(), QSocketNotifier::Read, [&] {
                char byte = 0;
                ended = ::read(pair.near(), &byte, 1) == 0;
                notifier->setEnabled(false);
            });
        });
        pair.hangUp();
        QTRY_VERIFY(ended.load());
    }

    void readsAndWritesOneSocket()
    {
        Pair pair;
        std::atomic_int heard = 0;
        std::atomic_int writable = 0;
        QSocketNotifier *writing = nullptr;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            watch(keep, pair.near(), QSocketNotifier::Read, [&] {
                pair.hear();
                ++heard;
            });
            writing = watch(keep, pair.near(), QSocketNotifier::Write, [&] {
                if (++writable == 3)
                    writing->setEnabled(false);
            });
        });
        QTRY_COMPARE(writable.load(), 3);
        pair.say();
        QTRY_COMPARE(heard.load(), 1);
        QCOMPARE(writable.load(), 3);
    }

    void tellsNothingToWhatItsNeighbourDestroyed()
    {
        // Both are ready in the same turn; whichever is told first destroys the other.
        std::array<Pair, 2> pairs;
        std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
        std::atomic_int told = 0;
        TestLoop loop;
        loop.run([&](Keep &) {
            for (size_t i = 0; i < 2; ++i) {
                pairs[i].say();
                notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), QSocketNotifier::Read);
                QObject::connect(notifiers[i].get(), &QSocketNotifier::activated, notifiers[i].get(), [&, i] {
                    pairs[i].hear();
                    notifiers[1 - i].reset();
                    ++told;
                });
            }
        });
        QTRY_COMPARE(told.load(), 1);
        loop.run([&](Keep &) { QCOMPARE(int(bool(notifiers[0])) + int(bool(notifiers[1])), 1); });
        QCOMPARE(told.load(), 1);
        loop.run([&](Keep &) { notifiers = {}; });
    }

    void watchesADescriptorThatIsUsedAgain()
    {
        std::atomic_int heard = 0;
        TestLoop loop;
        for (int round = 1; round <= 50; ++round) {
            Pair pair;
            loop.run([&](Keep &keep) {
                watch(keep, pair.near(), QSocketNotifier::Read, [&] {
                    pair.hear();
                    ++heard;
                });
            });
            pair.say();
            QTRY_COMPARE(heard.load(), round);
            loop.run([](Keep &keep) { keep.clear(); });
        }
    }

    void runsTimersInTheOrderInWhichTheyAreDue()
    {
        std::vector<int> order;
        std::atomic_bool done = false;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            for (const int ms : {90, 0, 60, 30}) {
                auto timer = std::make_unique<QTimer>();
                timer->setSingleShot(true);
                QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&, ms] {
                    order.push_back(ms);
                    done = order.size() == 4;
                });
                timer->start(ms);
                keep.push_back(std::move(timer));
            }
        });
        QTRY_VERIFY(done.load());
        QCOMPARE(order, (std::vector<int>{0, 30, 60, 90}));
    }

    void repeatsATimerAndNeverBeforeItsTime()
    {
        constexpr int ms = 20;
        constexpr int rounds = 10;
        std::atomic_int count = 0;
        std::atomic<qint64> took = 0;
        QElapsedTimer clock;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            auto timer = std::make_unique<QTimer>();
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&, raw = timer.get()] {
                if (++count == rounds) {
                    took = clock.nsecsElapsed();
                    raw->stop();
                }
            });
            clock.start();
            timer->start(ms);
            const int remaining = timer->remainingTime();
            QVERIFY2(remaining > 0 && remaining <= ms, qPrintable(QString::number(remaining)));
            keep.push_back(std::move(timer));
        });
        QTRY_COMPARE(count.load(), rounds);
        QVERIFY(took.load() >= qint64(rounds) * ms * 1'000'000);
        loop.run([&](Keep &) {});
        QCOMPARE(count.load(), rounds);
    }

    void doesNotStarveSocketsBehindATimerWithoutInterval()
    {
        Pair pair;
        std::atomic_int heard = 0;
        std::atomic_int turns = 0;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            watch(keep, pair.near(), QSocketNotifier::Read, [&] {
                pair.hear();
                ++heard;
            });
            auto timer = std::make_unique<QTimer>();
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&] { ++turns; });
            timer->start(0);
            keep.push_back(std::move(timer));
        });
        QTRY_VERIFY(turns > 100);
        pair.say();
        QTRY_COMPARE(heard.load(), 1);
    }

    void stopsATimerFromAnother()
    {
        std::atomic_int fired = 0;
        std::array<QTimer *, 2> timers{};
        TestLoop loop;
        loop.run([&](Keep &keep) {
            for (size_t i = 0; i < 2; ++i) {
                auto timer = std::make_unique<QTimer>();
                timers[i] = timer.get();
                QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&, i] {
                    ++fired;
                    timers[i]->stop();
                    timers[1 - i]->stop();
                });
                timer->start(10);
                keep.push_back(std::move(timer));
            }
            // Both are due when the loop looks.
            QTest::qSleep(20);
        });
        QTRY_COMPARE(fired.load(), 1);
        loop.run([](Keep &) { QTest::qSleep(20); });
        loop.run([](Keep &) {});
        QCOMPARE(fired.load(), 1);
    }

    void losesNothingThatIsPostedFromOtherThreads()
    {
        constexpr int each = 20'000;
        constexpr int posters = 4;
        std::atomic_int ran = 0;
        TestLoop loop;
        std::vector<std::thread> threads;
        for (int i = 0; i < posters; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < each; ++n)
                    loop.thread().post([&ran] { ++ran; });
            });
        for (std::thread &thread : threads)
            thread.join();
        QTRY_COMPARE(ran.load(), each * posters);
        // One at a time: each must wake a loop that sleeps, or is about to.
        for (int n = 1; n <= 2000; ++n) {
            loop.thread().post([&ran] { ++ran; });
            while (ran.load() != each * posters + n)
                std::this_thread::yield();
        }
    }

    void endsWheneverItIsTold()
    {
        for (int round = 0; round < 200; ++round) {
            WorkerThread thread(QStringLiteral("short"), makeSocketDispatcher());
            if (round % 2)
                thread.post([] {});
        }
    }

    void leavesSocketsAloneWhereAskedTo()
    {
        Pair pair;
        std::atomic_int heard = 0;
        TestLoop loop;
        loop.run([&](Keep &keep) {
            watch(keep, pair.near(), QSocketNotifier::Read, [&] {
                pair.hear();
                ++heard;
            });
            pair.say();
            QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
            // shape: what is tested is the turn of a loop
            dispatcher->processEvents(QEventLoop::ExcludeSocketNotifiers);
            QCOMPARE(heard.load(), 0);
            // shape: the same
            dispatcher->processEvents(QEventLoop::AllEvents);
            QCOMPARE(heard.load(), 1);
        });
    }
};

QTEST_GUILESS_MAIN(TestSocketDispatcher)
#include "tst_socket_dispatcher.moc"
