// SPDX-License-Identifier: GPL-3.0-only
// What a transfer makes of its folder and its records over pauses, retries and restarts. Nobody gives anything here:
// what is to be had lies in the folder already.
#include "core/database/HashSpansTable.h"
#include "tests/unit/transfers/TransferNode.h"

#include <QScopeGuard>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;
constexpr int deadlineMs = transferDeadlineMs;

// Three pieces, none, one.
const TestVersion &version()
{
    static const TestVersion made({noise(2 * pieceBytes + 1000, 1), {}, noise(700, 2)});
    return made;
}

class Node : public TransferNode
{
public:
    Node() : TransferNode(::version()) {}
};

} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesThereAlreadyIsAll()
    {
        Node node;
        put(node.at(QStringLiteral("to/f0")), version().contents.at(0));
        put(node.at(QStringLiteral("to/f2")), version().contents.at(2));
        const auto download = node.download(node.row(QStringLiteral("to")));
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Done, deadlineMs);
        QCOMPARE(bytesAt(node.at(QStringLiteral("to/f1"))), QByteArray());
        QCOMPARE(QDir(node.at(QStringLiteral("to"))).entryList(QDir::Files).size(), 3);
    }

    // A part that somebody puts where ours was to be, had it not been placed aside, is not ours in a later opening.
    void placementsAreNotForgottenWhenItIsOpenedAgain()
    {
        Node node;
        const QByteArray foreign = noise(version().contents.at(0).size(), 9);
        put(node.at(QStringLiteral("to/f0.ttp-part")), foreign);
        const TransferRow row = node.row(QStringLiteral("to"));
        const auto download = node.download(row);
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Fetching, deadlineMs);
        QCOMPARE(node.recordedChoices(row.id).placements.value(0), QStringLiteral("f0 (2)"));
        download->pause();
        download->askedAgain();
        QTRY_COMPARE_WITH_TIMEOUT(node.served, 2, deadlineMs);
        QCOMPARE(node.recordedChoices(row.id).placements.value(0), QStringLiteral("f0 (2)"));
        download->remove([] {});
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(node.at(QStringLiteral("to/f1.ttp-part"))), deadlineMs);
        QCOMPARE(bytesAt(node.at(QStringLiteral("to/f0.ttp-part"))), foreign);
    }

    // Opened anew while what a crash left behind is still being looked at.
    void whatWasAskedOfAnEarlierOpeningIsOfNoInterest()
    {
        Node node;
        const TransferRow row = node.row(QStringLiteral("to"));
        put(node.at(QStringLiteral("to/f2.ttp-part")), version().contents.at(2));
        const TransferProgressRow nothing{PieceBitmap(4).toOctets(), PieceBitmap(4).toOctets(), {}};
        QVERIFY(TransfersTable(*node.database).setProgress(row.id, nothing, 0).ok());
        const auto download = node.download(row);
        // One thread of the pool stands still; the other does the syncs, and comes to nothing else in between.
        QSemaphore still, beforeSyncs, afterFirst, afterSecond;
        const auto leaveNobodyWaiting = qScopeGuard([&] {
            for (QSemaphore *semaphore : {&still, &beforeSyncs, &afterFirst, &afterSecond})
                semaphore->release();
        });
        int checks = 0;
        connect(download.get(), &Download::stateChanged, this, [&] {
            checks += download->state() == DownloadState::Checking;
            if (download->state() != DownloadState::Checking || checks != 2)
                return;
            QMetaObject::invokeMethod(
                this,
                [&] {
                    node.holdPool(still);
                    node.holdPool(beforeSyncs, DiskPool::Priority::Normal); // behind the opening
                },
                Qt::QueuedConnection);
        });
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Fetching, deadlineMs);
        download->pause();
        download->askedAgain();
        node.holdPool(afterFirst);
        beforeSyncs.release();
        QTRY_VERIFY_WITH_TIMEOUT(node.recordedChoices(row.id).isFinished(1), deadlineMs);
        node.holdPool(afterSecond);
        afterFirst.release();
        QTRY_COMPARE_WITH_TIMEOUT(checks, 4, deadlineMs); // it is being opened again, behind what was to be looked at
        still.release();
        afterSecond.release();
        QTRY_COMPARE_WITH_TIMEOUT(node.served, 2, deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(bytesAt(node.at(QStringLiteral("to/f2"))) == version().contents.at(2), deadlineMs);
    }

    // Paused and resumed before what a crash left behind was looked at.
    void whatWasNotLookedAtIsLookedAtAgain()
    {
        Node node;
        const TransferRow row = node.row(QStringLiteral("to"));
        put(node.at(QStringLiteral("to/f2.ttp-part")), version().contents.at(2));
        const TransferProgressRow nothing{PieceBitmap(4).toOctets(), PieceBitmap(4).toOctets(), {}};
        QVERIFY(TransfersTable(*node.database).setProgress(row.id, nothing, 0).ok());
        const auto download = node.download(row);
        QSemaphore held;
        const auto leaveNobodyWaiting = qScopeGuard([&] { held.release(2); });
        int checks = 0;
        connect(download.get(), &Download::stateChanged, this, [&] {
            checks += download->state() == DownloadState::Checking;
            if (download->state() != DownloadState::Checking || checks != 2)
                return;
            QMetaObject::invokeMethod(
                this,
                [&] { // one thread at once, the other behind the opening
                    node.holdPool(held);
                    node.holdPool(held, DiskPool::Priority::Normal);
                },
                Qt::QueuedConnection);
        });
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Fetching, deadlineMs);
        download->pause();
        download->start();
        held.release(2);
        QTRY_VERIFY_WITH_TIMEOUT(bytesAt(node.at(QStringLiteral("to/f2"))) == version().contents.at(2), deadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(download->facts().havePieces, 1, deadlineMs);
    }

    // However long the disk takes: what it is doing is recorded before the folder is opened anew, and nobody waits.
    void openingAgainComesAfterTheLastRecord()
    {
        Node node;
        const TransferRow row = node.row(QStringLiteral("to"));
        const auto download = node.download(row);
        QSemaphore held;
        const auto leaveNobodyWaiting = qScopeGuard([&] { held.release(node.pool.threads()); });
        connect(download.get(), &Download::stateChanged, this, [&] {
            if (download->state() != DownloadState::Fetching || node.served > 1)
                return;
            for (int i = 0; i < node.pool.threads(); ++i)
                node.holdPool(held); // before the sync that gives f1 its name
        });
        QList<bool> knewItsName;
        node.onServe = [&] { knewItsName.append(node.recordedChoices(row.id).isFinished(1)); };
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Fetching, deadlineMs);
        download->pause();
        download->askedAgain();
        QCOMPARE(download->state(), DownloadState::Checking);
        held.release(node.pool.threads());
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Fetching, deadlineMs);
        QCOMPARE(knewItsName, (QList<bool>{false, true}));
    }

    void layersAreTakenFromTheDatabase()
    {
        Node node;
        const FileId &id = version().catalog->files()[0].file;
        const QByteArray layer = octetsOfHashes(version().hashesOf({0, 3}));
        QVERIFY(HashSpansTable(*node.database).put(id, {{PieceSize::standard().level(), 0, layer}}).ok());
        const KeptLayers layers = keptLayers(node.database->path(), *version().catalog);
        QCOMPARE(layers.size(), size_t(1));
        QVERIFY(layers.at(0) == version().hashesOf({0, 3}));
        QByteArray wrong = layer;
        wrong[40] = char(wrong.at(40) ^ 1);
        QVERIFY(HashSpansTable(*node.database).put(id, {{PieceSize::standard().level(), 0, wrong}}).ok());
        QVERIFY(keptLayers(node.database->path(), *version().catalog).empty());
        QVERIFY(keptLayers(node.at(QStringLiteral("none")), *version().catalog).empty());
    }

    void whatIsCompleteIsServedAndNotFetchedAgain()
    {
        Node node;
        const TransferRow row = node.finished(QStringLiteral("to"));
        QVERIFY(QFile::remove(node.at(QStringLiteral("to/f2"))));
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        QTRY_COMPARE_WITH_TIMEOUT(node.served, 2, deadlineMs);
        TransferFacts facts = manager.facts(row.id).value();
        QCOMPARE(facts.state, DownloadState::Done);
        QCOMPARE(facts.error.value().code, ErrorCode::Gone);
        QCOMPARE(facts.bytes, version().header.bytes - 700);
        QVERIFY(!QFileInfo::exists(node.at(QStringLiteral("to/f2.ttp-part"))));
        QCOMPARE(TransfersTable(*node.database).find(row.id).value()->state, TransferState::Complete);

        // What is asked for again is wanted.
        const auto again = manager.get(version().wanted(), node.base.path(), QStringLiteral("ttp://x"));
        QVERIFY(again.ok() && *again == row.id);
        QTRY_COMPARE_WITH_TIMEOUT(manager.facts(row.id)->havePieces, 3, deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(manager.facts(row.id)->state != DownloadState::Done, deadlineMs);
        put(node.at(QStringLiteral("to/f2")), version().contents.at(2));
        QVERIFY(manager.pause(row.id).ok());
        QVERIFY(manager.get(version().wanted(), node.base.path(), QStringLiteral("ttp://x")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(manager.facts(row.id)->state, DownloadState::Done, deadlineMs);
        QVERIFY(!manager.facts(row.id)->error);
    }

    // As damaged records have them.
    void choicesOfFilesThatThereAreNotChangeNothing()
    {
        Node node;
        put(node.at(QStringLiteral("to/f0")), version().contents.at(0));
        put(node.at(QStringLiteral("to/f2")), version().contents.at(2));
        const TransferRow row = node.row(QStringLiteral("to"));
        TransferChoices choices;
        choices.unwanted.resize(9);
        choices.unwanted.setBit(8);
        choices.placements = {{7, QStringLiteral("x")}, {-1, QStringLiteral("y")}};
        QVERIFY(TransfersTable(*node.database).setWanted(row.id, choices.toBytes(), row.totalBytes).ok());
        const auto download = node.download(row);
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Done, deadlineMs);
        QVERIFY(download->facts().renamed.isEmpty());
        QCOMPARE(download->facts().bytes, version().header.bytes);
    }

    // The program may be killed at any time: an order for more is in the queue before it is kept what more is.
    void moreIsWantedOfWhatIsCompleteOrNothingHappens()
    {
        Node node;
        put(node.at(QStringLiteral("to/f0")), version().contents.at(0));
        put(node.at(QStringLiteral("to/f2")), version().contents.at(2));
        const TransferRow row = node.row(QStringLiteral("to"));
        const auto download = node.download(row);
        QVERIFY(download->choose({QStringList{QStringLiteral("f0")}, false}).ok());
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Done, deadlineMs);
        const TransferChoices before = node.recordedChoices(row.id);
        const auto run = [&node](const QString &sql) { return node.database->prepare(sql).run().ok(); };
        const auto recordedState = [&] { return TransfersTable(*node.database).find(row.id).value()->state; };
        const FileChoice all{std::nullopt, false};

        QVERIFY(run(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE OF state ON transfers "
                                   "BEGIN SELECT RAISE(ABORT, 'refused'); END")));
        QVERIFY(!download->choose(all).ok());
        QCOMPARE(recordedState(), TransferState::Complete);
        QVERIFY(node.recordedChoices(row.id) == before);
        QVERIFY(run(QStringLiteral("DROP TRIGGER refuse")));

        QVERIFY(run(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE OF wanted ON transfers "
                                   "BEGIN SELECT RAISE(ABORT, 'refused'); END")));
        QVERIFY(!download->choose(all).ok());
        QCOMPARE(recordedState(), TransferState::Queued);
        QCOMPARE(download->state(), DownloadState::Done);
        QVERIFY(run(QStringLiteral("DROP TRIGGER refuse")));
        QVERIFY(download->choose(all).ok());
        QCOMPARE(download->state(), DownloadState::Queued);
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Done, deadlineMs);
        QCOMPARE(recordedState(), TransferState::Complete);
    }

    // What goes bad of a file that is had, but not wanted any more, is not fetched again.
    void whatIsNotWantedAnyMoreIsNotHealed()
    {
        Node node;
        put(node.at(QStringLiteral("to/f0")), version().contents.at(0));
        put(node.at(QStringLiteral("to/f2")), version().contents.at(2));
        const auto download = node.download(node.row(QStringLiteral("to")));
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Done, deadlineMs);
        QCOMPARE(download->facts().bytes, version().header.bytes);
        QVERIFY(download->choose({QStringList{QStringLiteral("f0")}, false}).ok());
        QCOMPARE(download->state(), DownloadState::Done);
        QCOMPARE(download->facts().bytes, version().header.bytes - 700);
        node.flip(QStringLiteral("to"), QStringLiteral("f2"));
        download->doubted(2, {0, 700}, UserId());
        QTRY_COMPARE_WITH_TIMEOUT(download->facts().havePieces, 3, deadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Done, deadlineMs);
        QCOMPARE(download->facts().bytes, version().header.bytes - 700);
        // of what is wanted it is
        node.flip(QStringLiteral("to"), QStringLiteral("f0"));
        download->doubted(0, {0, version().contents.at(0).size()}, UserId());
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), DownloadState::Fetching, deadlineMs);
        QCOMPARE(download->facts().havePieces, 0);
        QCOMPARE(download->facts().bytes, 0);
    }

    // Before it is known whether there is such a file, it is not undone for it.
    void whatIsCompleteIsChosenFromOnceItsListIsRead()
    {
        Node node;
        const TransferRow row = node.finished(QStringLiteral("to"));
        const auto recorded = [&] { return TransfersTable(*node.database).find(row.id).value()->state; };
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        const Result<void> early = manager.setWantedFiles(row.id, QStringList{QStringLiteral("none")});
        QVERIFY(!early.ok());
        QCOMPARE(early.error().code, ErrorCode::Busy);
        QVERIFY(early.error().retryAfterSeconds > 0);
        QCOMPARE(recorded(), TransferState::Complete);
        QVERIFY(node.recordedChoices(row.id).asked.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(node.served, 2, deadlineMs);
        const Result<void> later = manager.setWantedFiles(row.id, QStringList{QStringLiteral("none")});
        QVERIFY(!later.ok());
        QCOMPARE(later.error().code, ErrorCode::NotFound);
        QVERIFY(manager.setWantedFiles(row.id, QStringList{QStringLiteral("f0")}).ok());
        QCOMPARE(manager.facts(row.id)->state, DownloadState::Done);
        QCOMPARE(recorded(), TransferState::Complete);
    }

    void resumingWhatIsCompleteChangesNothing()
    {
        Node node;
        const TransferRow row = node.finished(QStringLiteral("to"));
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        QTRY_COMPARE_WITH_TIMEOUT(node.served, 2, deadlineMs);
        QVERIFY(!manager.facts(row.id)->error);
        QVERIFY(manager.resume(row.id).ok());
        QCOMPARE(manager.facts(row.id)->state, DownloadState::Done);
        QCOMPARE(TransfersTable(*node.database).find(row.id).value()->state, TransferState::Complete);
    }

    void finishedFoldersThatAreGoneHoldUpNobody()
    {
        Node node;
        TransferRow row = node.finished(QStringLiteral("gone/0"));
        QVERIFY(QDir(node.at(QStringLiteral("gone"))).removeRecursively());
        const auto progress = TransfersTable(*node.database).progress(row.id).value();
        const QByteArray choices = node.recordedChoices(row.id).toBytes();
        for (int i = 1; i < 60; ++i) {
            const TransferRow more = node.row(QStringLiteral("gone/%1").arg(i));
            QVERIFY(TransfersTable(*node.database).setProgress(more.id, *progress, more.totalBytes).ok());
            QVERIFY(TransfersTable(*node.database).setWanted(more.id, choices, more.totalBytes).ok());
            // some were never finished
            if (i < 30)
                QVERIFY(TransfersTable(*node.database).setFinished(more.id, node.clock.now()).ok());
        }
        put(node.at(QStringLiteral("to/f0")), version().contents.at(0));
        put(node.at(QStringLiteral("to/f2")), version().contents.at(2));
        const TransferRow last = node.row(QStringLiteral("to"));
        TransferManager manager(node.services(), 1);
        QVERIFY(manager.restore().ok());
        QTRY_COMPARE_WITH_TIMEOUT(manager.facts(last.id)->state, DownloadState::Done, deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(manager.facts(row.id)->error, deadlineMs);
        QCOMPARE(manager.facts(row.id)->state, DownloadState::Done);
        QCOMPARE(manager.facts(row.id)->error->code, ErrorCode::FolderMissing);
        QVERIFY(!QFileInfo::exists(node.at(QStringLiteral("gone"))));
    }

    void removingWhatIsCompleteLeavesItsFiles()
    {
        Node node;
        const TransferRow row = node.finished(QStringLiteral("to"));
        put(node.at(QStringLiteral("to/f0.ttp-part")), "mine");
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        int removed = 0;
        manager.remove(row.id, [&removed](const Result<void> &done) { removed += done.ok(); });
        QTRY_COMPARE_WITH_TIMEOUT(removed, 1, deadlineMs);
        QCOMPARE(manager.count(), 0);
        QCOMPARE(bytesAt(node.at(QStringLiteral("to/f0"))), version().contents.at(0));
        QCOMPARE(bytesAt(node.at(QStringLiteral("to/f0.ttp-part"))), QByteArray("mine"));
    }

    // Only the database knows it in this run.
    void removingWhatWasNotOpenedFindsItsParts()
    {
        Node node;
        const TransferRow row = node.row(QStringLiteral("to"), TransferState::Paused);
        put(node.at(QStringLiteral("to/f0.ttp-part")), version().contents.at(0).first(pieceBytes));
        const TransferProgressRow nothing{PieceBitmap(4).toOctets(), PieceBitmap(4).toOctets(), {}};
        QVERIFY(TransfersTable(*node.database).setProgress(row.id, nothing, 0).ok());
        TransferManager manager(node.services(), 3);
        QVERIFY(manager.restore().ok());
        int removed = 0;
        manager.remove(row.id, [&removed](const Result<void> &done) { removed += done.ok(); });
        QTRY_COMPARE_WITH_TIMEOUT(removed, 1, deadlineMs);
        QVERIFY(!QFileInfo::exists(node.at(QStringLiteral("to/f0.ttp-part"))));
    }

    void aRemovalThatWasOrderedIsDoneWhenTheProgramStops()
    {
        Node node;
        const TransferRow done = node.finished(QStringLiteral("done"));
        const TransferRow half = node.row(QStringLiteral("half"), TransferState::Paused);
        put(node.at(QStringLiteral("half/f0.ttp-part")), version().contents.at(0).first(pieceBytes));
        const TransferProgressRow nothing{PieceBitmap(4).toOctets(), PieceBitmap(4).toOctets(), {}};
        QVERIFY(TransfersTable(*node.database).setProgress(half.id, nothing, 0).ok());
        QSemaphore held;
        const auto release = qScopeGuard([&held] { held.release(2); });
        node.holdPool(held);
        node.holdPool(held);
        {
            TransferManager manager(node.services(), 3);
            QVERIFY(manager.restore().ok());
            manager.remove(done.id, [](const Result<void> &) {});
            manager.remove(half.id, [](const Result<void> &) { QFAIL("it was stopped before"); });
        }
        QCOMPARE(TransfersTable(*node.database).all()->size(), 0);
        QVERIFY(!QFileInfo::exists(node.at(QStringLiteral("half/f0.ttp-part"))));
        QCOMPARE(bytesAt(node.at(QStringLiteral("done/f0"))), version().contents.at(0));
        TransferManager again(node.services(), 3);
        QVERIFY(again.restore().ok());
        QCOMPARE(again.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
