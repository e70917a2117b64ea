// SPDX-License-Identifier: GPL-3.0-only
// The test matrix of protocol.md section 3.3: whatever a source does, the file is right, the honest ones give it,
// hardly anything is fetched twice, and nobody is asked for more than he is to be asked.
#include "tests/support/ManualClock.h"
#include "tests/unit/transfers/ScriptedSource.h"

#include <QSignalSpy>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 mib = 1024 * 1024;
constexpr int deadlineMs = 120'000;

const TestVersion &version()
{
    static const TestVersion made({noise(40 * mib, 1), noise(700, 2), noise(24 * mib - 12'345, 3)});
    return made;
}

const SystemClock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

/// What becomes of a source.
enum class Fate { Kept, HeldOff, Out };

PieceBitmap everyOther(qint64 from)
{
    PieceBitmap pieces(version().catalog->layout().pieceCount());
    for (qint64 piece = from; piece < pieces.size(); piece += 2)
        pieces.set(piece);
    return pieces;
}

} // namespace

class TestSourceMatrix : public QObject
{
    Q_OBJECT

private:
    static void checkHonest(Fetching &f, size_t number)
    {
        QCOMPARE(f.source(number).state.badDataCount(), 0);
        QVERIFY(f.source(number).state.isAvailable(systemClock().monotonicMs()));
        QVERIFY(f.source(number).bytes > 0);
    }
    static void checkLimits(Fetching &f)
    {
        for (size_t i = 0; i < f.sources.size(); ++i) {
            // its window, and one that is cut while the next begins elsewhere
            QVERIFY2(f.sources[i]->mostOpen <= 4, qPrintable(QString::number(f.sources[i]->mostOpen)));
            QCOMPARE(f.sources[i]->askedForWhatItHasNot, 0);
        }
    }

private Q_SLOTS:
    void oneThatMisbehavesHarmsNobody_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<Fate>("fate");
        QTest::newRow("slow") << Manner::Slow << Fate::Kept;
        QTest::newRow("byte by byte") << Manner::Trickles << Fate::Kept;
        QTest::newRow("silent") << Manner::Silent << Fate::Kept;
        QTest::newRow("hangs in the middle") << Manner::Hangs << Fate::Kept;
        QTest::newRow("one wrong bit") << Manner::WrongBytes << Fate::Out;
        QTest::newRow("503 for an hour") << Manner::Refuses << Fate::HeldOff;
        QTest::newRow("500") << Manner::Fails << Fate::Kept;
        QTest::newRow("truncates") << Manner::Truncates << Fate::Kept;
        QTest::newRow("resets") << Manner::Resets << Fate::Kept;
        QTest::newRow("another range") << Manner::OtherRange << Fate::Kept;
        QTest::newRow("longer than asked") << Manner::TooLong << Fate::Kept;
        QTest::newRow("everything in place of a range") << Manner::Everything << Fate::Kept;
    }

    void oneThatMisbehavesHarmsNobody()
    {
        QFETCH(Manner, manner);
        QFETCH(Fate, fate);
        Fetching f(version(), {manner, Manner::Honest, Manner::Honest}, systemClock());
        QSignalSpy bad(f.scheduler.get(), &ExtentScheduler::badData);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished() && f.scheduler->isIdle(), deadlineMs);
        QVERIFY(f.holdsEverything());
        checkHonest(f, 1);
        checkHonest(f, 2);
        checkLimits(f);
        QVERIFY(f.sources[0]->asked > 0);
        QVERIFY2(f.wasted() < version().header.bytes / 50, qPrintable(QString::number(f.wasted())));
        QCOMPARE(f.source(0).bytes + f.source(1).bytes + f.source(2).bytes, version().header.bytes);
        QCOMPARE(!bad.isEmpty(), fate == Fate::Out);
        QCOMPARE(f.source(0).state.isOut(systemClock().monotonicMs()), fate == Fate::Out);
        if (fate != Fate::Kept) {
            QVERIFY(!f.source(0).state.isAvailable(systemClock().monotonicMs() + 60'000));
            QVERIFY(f.sources[0]->asked <= 2); // what was under way when it became known
        }
    }

    void allOfThemAtOnce()
    {
        Fetching f(version(),
                   {Manner::Honest, Manner::Slow, Manner::Trickles, Manner::Hangs, Manner::WrongBytes, Manner::Refuses,
                    Manner::Truncates, Manner::Resets, Manner::OtherRange, Manner::TooLong, Manner::Honest},
                   systemClock());
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished() && f.scheduler->isIdle(), deadlineMs);
        QVERIFY(f.holdsEverything());
        checkHonest(f, 0);
        checkHonest(f, 10);
        checkLimits(f);
        qint64 given = 0;
        for (size_t i = 0; i < f.sources.size(); ++i)
            given += f.source(i).bytes;
        QCOMPARE(given, version().header.bytes);
    }

    void halvesMakeAWhole()
    {
        Fetching f(version(), {Manner::Honest, Manner::Honest}, systemClock());
        f.hasOnly(0, everyOther(0));
        f.hasOnly(1, everyOther(1));
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished() && f.scheduler->isIdle(), deadlineMs);
        QVERIFY(f.holdsEverything());
        checkLimits(f);
        QCOMPARE(f.wasted(), 0);
    }

    // One that has a part may relieve a slow one of that part, and of nothing else.
    void aPartIsEnoughToHelp()
    {
        Fetching f(version(), {Manner::Slow, Manner::Honest}, systemClock());
        const PieceRange firstHalf{0, version().catalog->layout().pieceCount() - 4};
        PieceBitmap has(version().catalog->layout().pieceCount());
        has.setRange(firstHalf);
        f.hasOnly(1, has);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished() && f.scheduler->isIdle(), deadlineMs);
        QVERIFY(f.holdsEverything());
        checkLimits(f);
    }

    void aSecondLieAfterTheComplaintIsTheLast_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("the complaint was answered") << true;
        QTest::newRow("it was not") << false;
    }

    void aSecondLieAfterTheComplaintIsTheLast()
    {
        QFETCH(bool, answered);
        ManualClock clock;
        Fetching f(version(), {Manner::WrongBytes}, clock);
        QSignalSpy bad(f.scheduler.get(), &ExtentScheduler::badData);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(!bad.isEmpty() && f.scheduler->isIdle(), deadlineMs);
        QVERIFY(!bad.first().at(1).value<BadData>().banned);
        QVERIFY(!f.source(0).state.isAvailable(clock.monotonicMs() + 599'000));
        QVERIFY(f.source(0).state.isAvailable(clock.monotonicMs() + 601'000));
        if (answered)
            f.source(0).state.complaintAnswered();
        const qsizetype before = bad.size();
        clock.advance(601'000);
        QTRY_VERIFY_WITH_TIMEOUT(bad.size() > before, deadlineMs);
        QCOMPARE(bad.last().at(1).value<BadData>().banned, answered);
        QCOMPARE(f.source(0).state.isBanned(), answered);
        QVERIFY(f.pool.usable().isEmpty());
        QVERIFY(f.picker.isAnythingAvailable());
    }

    // A transfer that is opened again, or begun anew, does not ask a liar as if nothing had been.
    void whoLiedIsKnownToTheNextTransfer()
    {
        const UserId user(QUuid::createUuid());
        const auto bad = std::make_shared<BadSources>();
        TestDirectory nobody;
        const ContentLayout &layout = version().catalog->layout();
        PiecePicker picker(layout, PieceBitmap(layout.pieceCount()), 1);
        const ManualClock clock;
        SourcePool first(nobody, clock, version().catalog, version().header.owner, picker, bad);
        first.addRecordedBytes(user, 0);
        first.find(user)->state.addBadData(clock.monotonicMs());
        first.find(user)->state.complaintAnswered();
        first.rememberBad(user);
        SourcePool second(nobody, clock, version().catalog, version().header.owner, picker, bad);
        second.addRecordedBytes(user, 0);
        QVERIFY(second.find(user)->state.isOut(clock.monotonicMs()));
        second.find(user)->state.addBadData(clock.monotonicMs());
        QVERIFY(second.find(user)->state.isBanned());
        QVERIFY(second.whyNobody().detail.contains(QStringLiteral("1 left out for wrong data")));
    }
};

QTEST_GUILESS_MAIN(TestSourceMatrix)
#include "tst_sourcematrix.moc"
