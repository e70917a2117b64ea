// SPDX-License-Identifier: GPL-3.0-only
#include "core/accounting/UploadScheduler.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 slice = 64 * 1024;
constexpr int slicesInASocket = 4;

// Connections of several accounts ask in turn for ten seconds; returns what each account got.
std::vector<qint64> serve(UploadScheduler &scheduler, ManualClock &clock, const std::vector<int> &connections)
{
    std::vector<AccountPtr> accounts;
    for (size_t i = 0; i < connections.size(); ++i)
        accounts.push_back(std::make_shared<Account>(newId<UserId>()));
    std::vector<qint64> got(connections.size(), 0);
    for (int step = 0; step < 1000; ++step) {
        for (size_t i = 0; i < connections.size(); ++i) {
            // a connection goes on until its socket is full or nothing is given
            for (int ask = 0; ask < connections[i] * slicesInASocket; ++ask)
                got[i] += scheduler.take(*accounts[i], slice);
        }
        clock.advance(10);
    }
    return got;
}

} // namespace

class TestUploadScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitEverythingIsGiven()
    {
        ManualClock clock;
        UploadScheduler scheduler(clock);
        QCOMPARE(scheduler.take(Account(newId<UserId>()), 1LL << 40), 1LL << 40);
    }

    void oneConnectionGetsAsMuchAsSixteen()
    {
        ManualClock clock;
        UploadScheduler scheduler(clock);
        scheduler.setLimit(20 * megabyte);
        const auto got = serve(scheduler, clock, {1, 16});
        const double part = double(got[0]) / double(got[0] + got[1]);
        QVERIFY2(part > 0.45 && part < 0.55, qPrintable(QString::number(part)));
    }

    void theLimitHoldsAndIsUsed()
    {
        ManualClock clock;
        UploadScheduler scheduler(clock);
        scheduler.setLimit(20 * megabyte);
        const auto got = serve(scheduler, clock, {4, 4, 4});
        const qint64 sum = got[0] + got[1] + got[2];
        QVERIFY2(sum <= 202 * megabyte, qPrintable(QString::number(sum)));
        QVERIFY2(sum >= 195 * megabyte, qPrintable(QString::number(sum)));
    }

    void whatOneDoesNotUseGoesToTheOthers()
    {
        ManualClock clock;
        UploadScheduler scheduler(clock);
        scheduler.setLimit(20 * megabyte);
        const Account slow(newId<UserId>());
        const Account fast(newId<UserId>());
        qint64 slowGot = 0;
        qint64 fastGot = 0;
        for (int step = 0; step < 1000; ++step) {
            slowGot += scheduler.take(slow, 10'000); // 1 MB/s is all it wants
            for (int connection = 0; connection < 8; ++connection)
                fastGot += scheduler.take(fast, slice);
            clock.advance(10);
        }
        QVERIFY2(slowGot >= 9 * megabyte, qPrintable(QString::number(slowGot)));
        QVERIFY2(fastGot >= 180 * megabyte, qPrintable(QString::number(fastGot)));
    }

    void anAccountThatWentAwayLeavesItsPart()
    {
        ManualClock clock;
        UploadScheduler scheduler(clock);
        scheduler.setLimit(10 * megabyte);
        const Account gone(newId<UserId>());
        (void)scheduler.take(gone, slice);
        clock.advance(1000);
        const auto got = serve(scheduler, clock, {4});
        QVERIFY2(got[0] >= 97 * megabyte, qPrintable(QString::number(got[0])));
    }

    void neverMoreThanWanted()
    {
        ManualClock clock;
        UploadScheduler scheduler(clock);
        scheduler.setLimit(100 * megabyte);
        const Account account(newId<UserId>());
        for (int i = 0; i < 100; ++i) {
            const qint64 got = scheduler.take(account, 100);
            QVERIFY(got >= 0 && got <= 100);
            clock.advance(20);
        }
    }
};

QTEST_GUILESS_MAIN(TestUploadScheduler)
#include "tst_uploadscheduler.moc"
