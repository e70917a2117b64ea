// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/ProgressRecorder.h"

#include "core/database/TransferSourcesTable.h"
#include "core/database/TransfersTable.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

// Three pieces and one.
const TestVersion &version()
{
    static const TestVersion made({noise(2 * pieceBytes + 1000, 1), noise(700, 2)});
    return made;
}

/// Refuses every statement while it is told to.
class Refusal final : public StatementWatch
{
public:
    std::optional<Error> beforeStatement(QStringView) override
    {
        if (!isOn)
            return std::nullopt;
        return Error{ErrorCode::DatabaseBusy, Doing::WritingDatabase, {}, {}, 0};
    }
    bool isOn = false;
};

struct Recorded {
    Recorded() : disk(version())
    {
        DatabaseOptions options;
        options.watch = &refusal;
        database = std::move(Database::open(folder.filePath(QStringLiteral("state.sqlite")), options)).value();
        TransferRow row;
        row.id = transfer;
        row.share = version().header.share;
        row.version = 1;
        row.name = QStringLiteral("test");
        row.folder = QStringLiteral("/x");
        row.link = QStringLiteral("ttp://x");
        row.created = clock.now();
        if (!TransfersTable(*database).insert(row).ok())
            qFatal("the fixture cannot be made");
        recorder = std::make_unique<ProgressRecorder>(ProgressRecorder::Parts{
            clock, *database, pool, transfer, disk.store, had, version().catalog, TransferChoices()});
        QObject::connect(recorder.get(), &ProgressRecorder::lost, recorder.get(),
                         [this](const QList<qint64> &pieces) { lost += pieces; });
        QObject::connect(recorder.get(), &ProgressRecorder::finished, recorder.get(), [this] { ++finished; });
        QObject::connect(recorder.get(), &ProgressRecorder::failed, recorder.get(),
                         [this](const Error &error) { failures.append(error.code); });
    }
    void write(qint64 piece)
    {
        QVERIFY(disk.store->writePiece(piece, version().bytesOf({piece, 1})).ok());
        had->add(piece);
    }
    void finish()
    {
        const qsizetype before = finished + failures.size();
        recorder->finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished + failures.size(), before + 1, 30000);
    }
    QList<qint64> recordedPieces()
    {
        const auto row = TransfersTable(*database).progress(transfer).value();
        QList<qint64> pieces;
        if (!row)
            return {-1};
        const PieceBitmap synced = PieceBitmap::fromOctets(row->synced, 4).value();
        for (qint64 piece = synced.nextSet(0); piece >= 0; piece = synced.nextSet(piece + 1))
            pieces.append(piece);
        return pieces;
    }
    qint64 recordedBytes() { return TransfersTable(*database).find(transfer).value()->haveBytes; }
    TransferChoices recordedChoices()
    {
        return TransferChoices::fromBytes(TransfersTable(*database).find(transfer).value()->wanted);
    }

    QTemporaryDir folder;
    ManualClock clock;
    Refusal refusal;
    TransferId transfer = newId<TransferId>();
    TestStore disk;
    std::shared_ptr<PieceProgress> had = std::make_shared<PieceProgress>(PieceBitmap(4));
    std::unique_ptr<Database> database;
    DiskPool pool{1};
    std::unique_ptr<ProgressRecorder> recorder;
    QList<qint64> lost;
    qsizetype finished = 0;
    QList<ErrorCode> failures;
};

} // namespace

class TestProgressRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfPiecesAreExact()
    {
        const ContentLayout &layout = version().catalog->layout();
        QCOMPARE(bytesOfPieces(layout, PieceBitmap(4)), 0);
        QCOMPARE(bytesOfPieces(layout, PieceBitmap(4, true)), version().header.bytes);
        PieceBitmap some(4);
        some.set(0);
        some.set(2);
        some.set(3);
        QCOMPARE(bytesOfPieces(layout, some), pieceBytes + 1000 + 700);
    }

    void thatATransferHasBegunIsRecordedBeforeAnythingIsWritten()
    {
        Recorded r;
        QCOMPARE(r.recordedPieces(), QList<qint64>{-1});
        QVERIFY(r.recorder->begin().ok());
        QCOMPARE(r.recordedPieces(), QList<qint64>{});
        QCOMPARE(r.recordedBytes(), 0);
        r.refusal.isOn = true;
        QVERIFY(!r.recorder->begin().ok());
    }

    void onlyWhatIsOnDiskIsRecorded()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.write(0);
        r.write(3);
        QCOMPARE(r.recordedPieces(), QList<qint64>{});
        QVERIFY(r.disk.store->finishFile(1).ok());
        r.finish();
        QVERIFY(r.failures.isEmpty());
        QCOMPARE(r.recordedPieces(), (QList<qint64>{0, 3}));
        QCOMPARE(r.recordedBytes(), pieceBytes + 700);
        QVERIFY(r.recordedChoices().isFinished(1) && !r.recordedChoices().isFinished(0));
        QCOMPARE(r.disk.disk->durable.value(QString()).files.value(QStringLiteral("f1"))->durableBytes,
                 version().contents.at(1));
    }

    void aDueSyncComesByItself()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.recorder->start();
        r.write(1);
        r.clock.advance(5000);
        QTRY_COMPARE_WITH_TIMEOUT(r.recordedPieces(), QList<qint64>{1}, 30000);
        QCOMPARE(r.finished, 0);
        r.recorder->stop();
    }

    void bytesOfSourcesAreAddedOnce()
    {
        Recorded r;
        const UserId alice(QUuid::createUuid());
        const UserId bob(QUuid::createUuid());
        r.recorder->setRecordedSourceBytes({{alice, 100}});
        r.recorder->setSourceBytes({{alice, 150}, {bob, 7}});
        r.finish();
        r.recorder->setSourceBytes({{alice, 150}, {bob, 8}});
        r.finish();
        const auto rows = TransferSourcesTable(*r.database).all(r.transfer).value();
        QCOMPARE(rows, (QList<TransferSourceRow>{{alice, 50}, {bob, 8}}));
    }

    void whatTheDiskLostIsRecordedAndFetchedAgain()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.write(0);
        r.write(3);
        r.finish();
        const QStringList files = r.disk.disk->allFiles().keys();
        for (const QString &path : files) {
            if (path.startsWith(QStringLiteral("f0")))
                r.disk.disk->removeForeign(path);
        }
        r.write(1);
        r.finish();
        QCOMPARE(r.lost.contains(0) || r.lost.contains(1), true);
        QVERIFY(!r.recordedPieces().contains(0));
        for (qint64 piece : std::as_const(r.lost))
            r.had->forget(piece);
        // the loss is recorded: the pieces can be written again
        for (qint64 piece : {0, 1, 2}) {
            if (!r.disk.store->has(piece))
                r.write(piece);
        }
        r.finish();
        QCOMPARE(r.recordedPieces(), (QList<qint64>{0, 1, 2, 3}));
    }

    void whatReplacesTheLostIsRecordedWhenItIsDue()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        for (qint64 piece : {0, 1, 3})
            r.write(piece);
        r.finish();
        r.disk.disk->removeForeign(QStringLiteral("f0.ttp-part"));
        r.write(2);
        r.finish();
        for (qint64 piece : std::as_const(r.lost))
            r.had->forget(piece);
        QCOMPARE(r.recordedPieces(), QList<qint64>{3});
        r.recorder->start();
        r.write(1);
        r.clock.advance(5000);
        QTRY_COMPARE_WITH_TIMEOUT(r.recordedPieces(), (QList<qint64>{1, 3}), 30000);
        r.recorder->stop();
    }

    void noWholeFileIsLeftWithoutItsName()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.write(3);
        r.finish();
        QVERIFY(r.disk.store->isFinished(1));
        for (qint64 piece : {0, 1, 2})
            r.write(piece);
        r.finish();
        QVERIFY(r.disk.store->isFinished(0));
        QVERIFY(r.recordedChoices().isFinished(0) && r.recordedChoices().isFinished(1));
    }

    // Its bytes are safe already: no piece is left that would bring the file back on the list. Whatever fails.
    void aNameThatCouldNotBeGivenIsGivenTheNextTime()
    {
        int failing = 0;
        for (bool hasFailed = true; hasFailed; ++failing) {
            Recorded r;
            QVERIFY(r.recorder->begin().ok());
            r.write(3);
            QVERIFY(!r.disk.store->sync().error);
            QVERIFY(r.disk.store->finishFile(1).ok());
            r.disk.failures->failAt = r.disk.failures->count + failing + 1;
            r.finish();
            hasFailed = r.disk.failures->hasFailed();
            r.disk.heal();
            if (r.finished == 0)
                r.finish();
            QCOMPARE(r.finished, 1);
            QVERIFY2(r.disk.store->isFinished(1), qPrintable(QString::number(failing)));
        }
        QVERIFY(failing > 4);
    }

    // As on a file system that keeps no times, or on another's file.
    void aFileThatDoesNotTakeItsTimeIsFinishedAllTheSame()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.write(3);
        r.disk.failures->failAt = r.disk.failures->count + 1; // the time, and nothing after it
        r.disk.failures->code = ErrorCode::PermissionDenied;
        QVERIFY(r.disk.store->finishFile(1).ok());
        QVERIFY(r.disk.failures->hasFailed());
        r.finish();
        QCOMPARE(r.finished, 1);
        QVERIFY(r.disk.store->isFinished(1));
    }

    void filesThatNeedNobodyGetTheirNameAtTheBeginning()
    {
        Recorded r;
        r.write(3);
        QVERIFY(r.recorder->begin().ok());
        QVERIFY(!r.disk.store->isFinished(1));
        r.recorder->start();
        QTRY_VERIFY_WITH_TIMEOUT(r.disk.store->isFinished(1), 30000);
        r.recorder->stop();
    }

    void aDatabaseThatFailsIsToldAndTriedAgain()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.write(3);
        QVERIFY(r.disk.store->finishFile(1).ok());
        r.refusal.isOn = true;
        r.finish();
        QCOMPARE(r.failures, QList<ErrorCode>{ErrorCode::DatabaseBusy});
        QCOMPARE(r.finished, 0);
        r.refusal.isOn = false;
        r.finish();
        QCOMPARE(r.finished, 1);
        QCOMPARE(r.recordedPieces(), QList<qint64>{3});
        // what the failed record should have said about files is not forgotten
        QVERIFY(r.recordedChoices().isFinished(1));
    }

    void aDiskThatFailsIsToldAndNothingIsClaimed()
    {
        Recorded r;
        QVERIFY(r.recorder->begin().ok());
        r.write(0);
        r.disk.failFromNowOn(ErrorCode::DiskFull);
        r.finish();
        QCOMPARE(r.failures, QList<ErrorCode>{ErrorCode::DiskFull});
        QVERIFY(!r.recordedPieces().contains(0));
        QCOMPARE(r.finished, 0);
    }
};

QTEST_GUILESS_MAIN(TestProgressRecorder)
#include "tst_progressrecorder.moc"
