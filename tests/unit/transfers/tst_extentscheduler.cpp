// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ExtentScheduler.h"

#include "tests/unit/transfers/ScriptedSource.h"

#include <QSignalSpy>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;
constexpr qint64 pieceCount = 9;

// Eight pieces and one.
const TestVersion &version()
{
    static const TestVersion made({noise(7 * pieceBytes + 1000, 1), noise(700, 2)});
    return made;
}

/// Sources of that version, with a clock that runs.
struct SmallFetching : Fetching {
    explicit SmallFetching(const QList<Manner> &manners) : Fetching(::version(), manners, systemClock()) {}

    static const Clock &systemClock()
    {
        static const SystemClock clock;
        return clock;
    }
};

} // namespace

class TestExtentScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesFromSeveralSources()
    {
        SmallFetching f({Manner::Honest, Manner::Honest, Manner::Honest});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
        QTRY_VERIFY_WITH_TIMEOUT(f.scheduler->isIdle(), 30000);
        QCOMPARE(f.source(0).bytes + f.source(1).bytes + f.source(2).bytes, version().header.bytes);
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(f.source(i).active, 0);
        for (qint64 piece = 0; piece < pieceCount; ++piece)
            QVERIFY(f.origins.of(piece) >= 0);
        QVERIFY(f.scheduler->underWay().isEmpty());
    }

    void whatIsCutIsAskedForAgain()
    {
        SmallFetching f({Manner::Silent});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.sources[0]->asked > 0, 30000);
        QVERIFY(f.picker.neededCount() < pieceCount);
        QVERIFY(!f.scheduler->underWay().isEmpty());
        QCOMPARE(f.scheduler->underWay().first().source, f.sources[0]->user);
        QCOMPARE(f.origins.of(0), PieceOrigins::unknown);
        f.scheduler->stop();
        QCOMPARE(f.picker.neededCount(), pieceCount);
        QCOMPARE(f.source(0).active, 0);
        f.sources[0]->manner = Manner::Honest;
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
    }

    void aLiarIsNamedAndLeftOut()
    {
        SmallFetching f({Manner::WrongBytes, Manner::Honest});
        QSignalSpy bad(f.scheduler.get(), &ExtentScheduler::badData);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
        QVERIFY(!bad.isEmpty());
        for (const QList<QVariant> &arguments : std::as_const(bad)) {
            QCOMPARE(arguments.at(0).value<UserId>(), f.sources[0]->user);
            const BadData what = arguments.at(1).value<BadData>();
            QCOMPARE(what.kind, BadData::Kind::Piece);
            QVERIFY(what.got != version().hashesOf({what.piece, 1}).front());
        }
        QCOMPARE(f.pool.usable(), QList<UserId>{f.sources[1]->user});
        QCOMPARE(f.source(1).bytes, version().header.bytes - f.source(0).bytes);
    }

    void aBusySourceIsNotAskedAgainBeforeItsTime()
    {
        SmallFetching f({Manner::Refuses, Manner::Honest});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
        QVERIFY(f.sources[0]->asked <= 2); // its window
        QCOMPARE(f.source(0).bytes, 0);
    }

    void ourOwnDiskIsNotTheirFault()
    {
        SmallFetching f({Manner::Honest});
        f.disk.failFromNowOn(ErrorCode::DiskFull);
        QSignalSpy failed(f.scheduler.get(), &ExtentScheduler::diskFailed);
        // what a transfer does: wait, then go on
        connect(f.scheduler.get(), &ExtentScheduler::diskFailed, f.scheduler.get(), &ExtentScheduler::stop);
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 30'000);
        QCOMPARE(f.picker.neededCount(), pieceCount);
        QCOMPARE(f.source(0).state.badDataCount(), 0);
        f.disk.heal();
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
    }

    void whatTheDiskLostIsFetchedAgain()
    {
        SmallFetching f({Manner::Honest});
        f.scheduler->start();
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        f.disk.store->forgetPieces({3});
        f.had->forget(3);
        f.picker.forget(3);
        QTRY_VERIFY_WITH_TIMEOUT(f.picker.isFinished(), 30'000);
        QVERIFY(f.holdsEverything());
    }
};

QTEST_GUILESS_MAIN(TestExtentScheduler)
#include "tst_extentscheduler.moc"
