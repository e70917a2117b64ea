// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/DownloadLimiter.h"

#include "tests/support/ManualClock.h"

#include <QTest>
#include <thread>
#include <vector>

using namespace ttp;

class TestDownloadLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitGivesEverything();
    void givesTheBucketThenTheRate();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void restIsNotSavedUpForEver();
    void moreThanTheBucketIsPaidOff();
    void rateMayChange();
    void bothOrNeither();
    void sharedByThreads();
};

void TestDownloadLimiter::noLimitGivesEverything()
{
    ManualClock clock;
    DownloadLimiter limiter(clock);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(limiter.take(1'000'000'000), 0);
    DownloadLimiter negative(clock, -5);
    QCOMPARE(negative.rate(), 0);
    QCOMPARE(negative.take(1'000'000'000), 0);
}

void TestDownloadLimiter::givesTheBucketThenTheRate()
{
    ManualClock clock;
    DownloadLimiter limiter(clock, 1'000'000);
    qint64 given = 0;
    // Ten seconds in steps of 7 ms, asking for a TLS record whenever there may be one.
    for (int ms = 0; ms < 10'000; ms += 7) {
        while (limiter.take(16'384) == 0)
            given += 16'384;
        clock.advance(7);
    }
    QVERIFY2(given <= 11'000'000, qPrintable(QString::number(given)));
    QVERIFY2(given >= 10'950'000, qPrintable(QString::number(given)));
}

void TestDownloadLimiter::saysHowLongToWait_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<int>("wait");
    QTest::newRow("fits") << qint64(100'000) << qint64(50'000) << qint64(50'000) << 0;
    QTest::newRow("one byte short") << qint64(100'000) << qint64(100'000) << qint64(1) << 1;
    QTest::newRow("half a second") << qint64(100'000) << qint64(100'000) << qint64(50'000) << 500;
    QTest::newRow("nothing") << qint64(100'000) << qint64(100'000) << qint64(0) << 0;
    QTest::newRow("small rate holds a record") << qint64(1'000) << qint64(16'384) << qint64(16'384) << 0;
    QTest::newRow("capped at a minute") << qint64(1) << qint64(65'536) << qint64(65'536) << 60'000;
}

void TestDownloadLimiter::saysHowLongToWait()
{
    QFETCH(qint64, rate);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(int, wait);
    ManualClock clock;
    DownloadLimiter limiter(clock, rate);
    QCOMPARE(limiter.take(first), 0);
    QCOMPARE(limiter.take(second), wait);
    if (wait == 0 || wait == 60'000)
        return;
    clock.advance(wait - 1);
    QVERIFY(wait == 1 || limiter.take(second) > 0);
    clock.advance(1);
    QCOMPARE(limiter.take(second), 0);
}

void TestDownloadLimiter::restIsNotSavedUpForEver()
{
    ManualClock clock;
    DownloadLimiter limiter(clock, 200'000);
    QCOMPARE(limiter.take(200'000), 0);
    clock.advance(3'600'000);
    QCOMPARE(limiter.take(200'000), 0);
    QVERIFY(limiter.take(1'000) > 0);
}

void TestDownloadLimiter::moreThanTheBucketIsPaidOff()
{
    ManualClock clock;
    DownloadLimiter limiter(clock, 100'000);
    QCOMPARE(limiter.take(300'000), 0);
    QCOMPARE(limiter.take(1), 2'001);
    clock.advance(2'001);
    QCOMPARE(limiter.take(1), 0);
}

void TestDownloadLimiter::rateMayChange()
{
    ManualClock clock;
    DownloadLimiter limiter(clock, 1'000'000);
    QCOMPARE(limiter.take(1'000'000), 0);
    limiter.setRate(100'000);
    QCOMPARE(limiter.rate(), 100'000);
    QCOMPARE(limiter.take(10'000), 100);
    limiter.setRate(0);
    QCOMPARE(limiter.take(1'000'000'000), 0);
    limiter.setRate(100'000);
    QCOMPARE(limiter.take(100'000), 0);
    QVERIFY(limiter.take(1) > 0);
}

void TestDownloadLimiter::bothOrNeither()
{
    ManualClock clock;
    DownloadLimiter wide(clock, 1'000'000);
    DownloadLimiter narrow(clock, 100'000);
    QCOMPARE(takeFromBoth(nullptr, nullptr, 1'000'000'000), 0);
    QCOMPARE(takeFromBoth(&wide, &narrow, 100'000), 0);
    QCOMPARE(takeFromBoth(&wide, &narrow, 50'000), 500);
    QCOMPARE(takeFromBoth(&narrow, &wide, 50'000), 500);
    // What the wide one had given was given back.
    QCOMPARE(wide.take(900'000), 0);
    QVERIFY(wide.take(10'000) > 0);
    QCOMPARE(takeFromBoth(&wide, nullptr, 10'000), 10);
}

void TestDownloadLimiter::sharedByThreads()
{
    ManualClock clock;
    DownloadLimiter limiter(clock, 10'000'000);
    std::atomic<qint64> given{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            while (limiter.take(1'000) == 0)
                given += 1'000;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(given.load(), 10'000'000);
}

QTEST_GUILESS_MAIN(TestDownloadLimiter)
#include "tst_downloadlimiter.moc"
