// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/SourceState.h"

#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
constexpr qint64 plenty = 1LL << 40;

} // namespace

class TestSourceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSourceStartsSmallAndDoubles()
    {
        SourceState source;
        QCOMPARE(source.extentBytes(plenty, 1, 16 * mib), 512 * kib);
        qint64 expected = 512 * kib;
        for (int success = 0; success < 8; ++success) {
            source.addBytes(200 * mib, 1000);
            QCOMPARE(source.extentBytes(plenty, 1, 16 * mib), expected);
            source.addSuccess();
            expected = qMin(expected * 2, 16 * mib);
        }
    }

    void anExtentIsHalfASecondOfTheRate()
    {
        SourceState source;
        for (int i = 0; i < 10; ++i)
            source.addSuccess();
        source.addBytes(4 * mib, 1000);
        QCOMPARE(source.extentBytes(plenty, 1, 16 * mib), 2 * mib);
    }

    void anExtentIsNeverMoreThanAFairPartOfTheRest()
    {
        SourceState source;
        for (int i = 0; i < 10; ++i)
            source.addSuccess();
        source.addBytes(100 * mib, 1000);
        QCOMPARE(source.extentBytes(16 * mib, 4, 16 * mib), 2 * mib);
        QCOMPARE(source.extentBytes(1 * mib, 4, 16 * mib), 512 * kib);
        QCOMPARE(source.extentBytes(plenty, 4, 8 * mib), 8 * mib);
    }

    void theRateFollowsInAboutThreeSeconds()
    {
        SourceState source;
        source.addBytes(10 * mib, 1000);
        for (int i = 0; i < 90; ++i)
            source.addBytes(1 * mib, 100);
        QVERIFY(source.rate() > 9 * mib);
        for (int i = 0; i < 90; ++i)
            source.addBytes(0, 100);
        QVERIFY(source.rate() < mib);
    }

    void aFarSourceGetsAThirdRequest()
    {
        SourceState source;
        for (int i = 0; i < 10; ++i)
            source.addSuccess();
        source.addBytes(50 * mib, 1000);
        source.addRoundTrip(5);
        QCOMPARE(source.window(), 2);
        for (int i = 0; i < 100; ++i)
            source.addRoundTrip(600);
        QCOMPARE(source.window(), 3);
    }

    void failuresHoldItOffAndSuccessForgetsThem()
    {
        SourceState source;
        QVERIFY(source.isAvailable(0));
        source.addFailure(1000, 5000);
        QCOMPARE(source.failures(), 1);
        QVERIFY(!source.isAvailable(5999));
        QVERIFY(source.isAvailable(6000));
        source.addSuccess();
        QCOMPARE(source.failures(), 0);
    }

    // One that was away is asked again as soon as it shows itself; one that asked to be left alone, or lied, is not.
    void whoComesBackIsAskedAtOnce()
    {
        SourceState source;
        source.addAway(1000, 600'000);
        QVERIFY(!source.isAvailable(2000));
        QVERIFY(source.mayBeProbed(2000));
        source.cameBack();
        QVERIFY(source.isAvailable(2000));
        QCOMPARE(source.failures(), 1);
        source.addProgress();
        QCOMPARE(source.failures(), 0);

        source.addFailure(2000, 60'000);
        QVERIFY(!source.mayBeProbed(3000));
        source.cameBack();
        QVERIFY(!source.isAvailable(3000));
        QCOMPARE(source.notBeforeMs(), 62'000);

        SourceState liar;
        liar.addBadData(1000);
        QVERIFY(liar.isOut(2000));
        QVERIFY(!liar.mayBeProbed(2000));
        liar.cameBack();
        QVERIFY(!liar.isAvailable(2000));
    }

    void aLaterShorterWaitDoesNotShortenALongerOne()
    {
        SourceState source;
        source.addBadData(0);
        source.addFailure(0, 1000);
        QVERIFY(!source.isAvailable(599'999));
        QVERIFY(source.isAvailable(600'000));
    }

    void badDataIsForgivenOnceAndNotAfterTheComplaint()
    {
        SourceState source;
        source.addBadData(0);
        QVERIFY(!source.isBanned());
        source.complaintAnswered();
        source.addBadData(700'000);
        QVERIFY(source.isBanned());
        QVERIFY(!source.isAvailable(1LL << 50));
    }

    void aStallHalvesTheRate()
    {
        SourceState source;
        source.addBytes(8 * mib, 1000);
        source.addStall(0, 5000);
        QCOMPARE(source.rate(), 4 * mib);
        QCOMPARE(source.stallMs(), 4000);
    }
};

QTEST_GUILESS_MAIN(TestSourceState)
#include "tst_sourcestate.moc"
