// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/FailingStoreIo.h"
#include "tests/unit/storage/StoreBench.h"
#include "tests/unit/storage/TransferModel.h"

#include "core/storage/StoreNames.h"

#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace ttp;

namespace {

constexpr qint64 piece = 512 * 1024;

} // namespace

/// The promises of TransferStore, each under its number, in memory and on the real disk.
class TestTransferStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("memory") << false;
        QTest::newRow("disk") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, onDisk);
        m_bench = std::make_unique<StoreBench>(onDisk);
    }
    void cleanup() { m_bench.reset(); }

    void T1_aPieceIsHadWhenWrittenAndSyncedWhenTheReportSaysSo()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("d/a"), 2 * piece + 1);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(!store->has(0));
        QCOMPARE(store->read(0).error().code, ErrorCode::NotFound);
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        QVERIFY(store->has(1));
        QVERIFY(store->synced().isEmpty());
        QCOMPARE(store->read(1).value(), model.bytesOf(1));
        const SyncReport report = store->sync();
        QVERIFY(!report.error);
        QCOMPARE(report.synced, QList<qint64>{1});
        QCOMPARE(store->synced().count(), qint64(1));
        QVERIFY(store->sync().synced.isEmpty());
        QCOMPARE(store->finishFile(0).error().code, ErrorCode::PreconditionFailed);
    }

    void T2_theFinalNameComesLast()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("d/a"), piece + 1);
        model.add(QStringLiteral("d/empty"), {});
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        QVERIFY(store->finishFile(0));
        QVERIFY(store->finishFile(0));
        QVERIFY(store->finishFile(1));
        QVERIFY(m_bench->exists(QStringLiteral("d/a.ttp-part")));
        QVERIFY(!m_bench->exists(QStringLiteral("d/a")));
        QVERIFY(!store->isFinished(0));
        const SyncReport report = store->sync();
        QVERIFY(!report.error);
        QCOMPARE(QSet<qint64>(report.finished.cbegin(), report.finished.cend()), QSet<qint64>({0, 1}));
        QVERIFY(report.placed.isEmpty());
        QVERIFY(!m_bench->exists(QStringLiteral("d/a.ttp-part")));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("d/a")), model.contents[0]);
        QVERIFY(m_bench->exists(QStringLiteral("d/empty")));
        QCOMPARE(m_bench->io()->stat(QStringLiteral("d/a"))->stamp.mtimeNs, model.files[0].mtimeNs);
        QCOMPARE(store->read(1).value(), model.bytesOf(1));
        QCOMPARE(store->openForServing(0).value()->stamp()->size, piece + 1);
    }

    void T3_aTakenNameKeepsBoth_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("free");
        const QByteArray other = randomBytes(100, 5);
        QTest::newRow("same length") << other << QStringLiteral("d/a.txt") << QStringLiteral("d/a (2).txt");
        QTest::newRow("longer") << other + "x" << QStringLiteral("a.tar.gz") << QStringLiteral("a (2).tar.gz");
        QTest::newRow("empty") << QByteArray("") << QStringLiteral(".hidden") << QStringLiteral(".hidden (2)");
    }
    void T3_aTakenNameKeepsBoth()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QString, path);
        QFETCH(QString, free);
        TransferModel model;
        model.addRandom(path, 100);
        model.seal();
        m_bench->putForeign(path, theirs);
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.fetchOnce(*store));
        const SyncReport report = model.syncOnce(*store);
        QCOMPARE(report.finished, QList<qint64>{0});
        QCOMPARE(report.placed, QList<Placement>({Placement{0, free}}));
        QCOMPARE(store->finalPath(0), free);
        QCOMPARE(m_bench->bytesOf(path), theirs);
        QCOMPARE(m_bench->bytesOf(free), model.contents[0]);
        QVERIFY(!m_bench->exists(path + partSuffix()));
    }

    void T3_numbersGoOn()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 100);
        model.seal();
        m_bench->putForeign(QStringLiteral("a"), "1");
        m_bench->putForeign(QStringLiteral("a (2)"), "2");
        m_bench->putForeign(QStringLiteral("a (3).ttp-part"), "3");
        m_bench->makeForeignFolder(QStringLiteral("a (4)"));
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        QCOMPARE(model.pathOf(0), QStringLiteral("a (5)"));
    }

    void T3_theSameContentIsAdopted()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece + 3);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.fetchOnce(*store));
        m_bench->putForeign(QStringLiteral("a"), model.contents[0]);
        const SyncReport report = model.syncOnce(*store);
        QCOMPARE(report.adopted, QList<qint64>{0});
        QCOMPARE(report.finished, QList<qint64>{0});
        QVERIFY(report.placed.isEmpty());
        QVERIFY(!m_bench->exists(QStringLiteral("a.ttp-part")));
        QVERIFY(!m_bench->exists(QStringLiteral("a (2)")));
        QCOMPARE(store->read(1).value(), model.bytesOf(1));
    }

    void T3_aFolderInPlaceOfAFileAndTheReverse()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("isfolder"), 10);
        model.addRandom(QStringLiteral("isfile/x"), 10);
        model.seal();
        m_bench->makeForeignFolder(QStringLiteral("isfolder"));
        m_bench->putForeign(QStringLiteral("isfile"), "theirs");
        const auto store = model.begun(m_bench->io());
        const Result<void> blocked = store->writePiece(1, model.bytesOf(1));
        QCOMPARE(blocked.error().code, ErrorCode::Conflict);
        QCOMPARE(m_bench->bytesOf(QStringLiteral("isfile")), QByteArray("theirs"));
        m_bench->removeForeign(QStringLiteral("isfile"));
        QVERIFY(model.complete(*store));
        QCOMPARE(model.pathOf(0), QStringLiteral("isfolder (2)"));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("isfile/x")), model.contents[1]);
    }

    void T3_aForeignPartIsNotTouched()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 10);
        model.addRandom(QStringLiteral("b"), 10);
        model.seal();
        m_bench->putForeign(QStringLiteral("a.ttp-part"), "theirs");
        const auto store = model.begun(m_bench->io());
        QCOMPARE(model.placed.value(0), QStringLiteral("a (2)"));
        // This one appears later.
        m_bench->putForeign(QStringLiteral("b.ttp-part"), "theirs too");
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a.ttp-part")), QByteArray("theirs"));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("b.ttp-part")), QByteArray("theirs too"));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a (2)")), model.contents[0]);
        QCOMPARE(m_bench->bytesOf(QStringLiteral("b (2)")), model.contents[1]);
    }

    void T3_anotherCaseOfTheSameNameIsKept()
    {
        m_bench->memory().foldsCase = true;
        TransferModel model;
        model.addRandom(QStringLiteral("Data/readme"), 10);
        model.seal();
        m_bench->putForeign(QStringLiteral("data/README"), "theirs");
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("data/README")), QByteArray("theirs"));
    }

    void T4_zerosAreRightOverWhatLayThere()
    {
        TransferModel model;
        model.add(QStringLiteral("z"), QByteArray(3 * piece, '\0'));
        model.seal();
        // A part of an earlier run in which the power left rubbish where nothing was recorded.
        m_bench->putForeign(QStringLiteral("z.ttp-part"), randomBytes(piece + 100, 3));
        model.isBegun = true;
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("z")), model.contents[0]);
    }

    void T5_theFolderMayGoAndComeBack()
    {
        TransferModel model;
        for (int i = 0; i < 4; ++i)
            model.addRandom(QStringLiteral("d/%1").arg(i), piece + i);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(!model.syncOnce(*store).error);
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        m_bench->takeAway();
        const SyncReport report = model.syncOnce(*store);
        QCOMPARE(report.error->code, ErrorCode::FolderMissing);
        QVERIFY(report.synced.isEmpty());
        // What was not synced is fetched again; what was synced is not.
        QCOMPARE(report.lost, QList<qint64>{1});
        QVERIFY(store->has(0));
        m_bench->bringBack();
        QVERIFY(model.complete(*store));
        for (qint64 file = 0; file < 4; ++file)
            QCOMPARE(m_bench->bytesOf(model.pathOf(file)), model.contents[file]);
    }

    void T5_whatTheSystemCouldNotKeepIsLost()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece);
        model.seal();
        const auto plan = std::make_shared<FailurePlan>();
        const auto store = model.open(std::make_unique<FailingStoreIo>(m_bench->io(), plan));
        QVERIFY(model.begin(*store));
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(store->finishFile(0));
        // checkRoot, then the sync of the file.
        plan->failAt = plan->count + 2;
        const SyncReport report = model.syncOnce(*store);
        QVERIFY(report.error);
        QCOMPARE(report.lost, QList<qint64>{0});
        QVERIFY(report.finished.isEmpty());
        QVERIFY(!store->has(0));
        QVERIFY(!m_bench->exists(QStringLiteral("a")));
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), model.contents[0]);
    }

    void T1_aRemovedPartIsNoticedAndBlockedUntilRecorded()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(!model.syncOnce(*store).error);
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        m_bench->removeForeign(QStringLiteral("a.ttp-part"));
        const SyncReport report = store->sync();
        QVERIFY(report.synced.isEmpty());
        QCOMPARE(QSet<qint64>(report.lost.cbegin(), report.lost.cend()), QSet<qint64>({0, 1}));
        QCOMPARE(store->writePiece(1, model.bytesOf(1)).error().code, ErrorCode::Gone);
        store->lossRecorded();
        model.recorded.clear(0);
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), model.contents[0]);
    }

    void T1_aPartThatWasReplacedIsNotOurs()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        m_bench->removeForeign(QStringLiteral("a.ttp-part"));
        m_bench->putForeign(QStringLiteral("a.ttp-part"), QByteArray(2 * piece, 'x'));
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a.ttp-part")), QByteArray(2 * piece, 'x'));
        QCOMPARE(m_bench->bytesOf(model.pathOf(0)), model.contents[0]);
    }

    void T6_manyThreadsMayWriteTheSame()
    {
        TransferModel model;
        for (int i = 0; i < 40; ++i)
            model.addRandom(QStringLiteral("d%1/f%2").arg(i % 3).arg(i), i % 5 == 0 ? 2 * piece + i : 100 + i);
        model.seal();
        const auto store = model.begun(m_bench->io());
        std::atomic_int failures = 0;
        std::vector<std::thread> writers;
        for (int t = 0; t < 4; ++t) {
            writers.emplace_back([&, t] {
                for (qint64 i = 0; i < model.layout.pieceCount(); ++i) {
                    const qint64 number = t % 2 ? i : model.layout.pieceCount() - 1 - i;
                    if (!store->writePiece(number, model.bytesOf(number)))
                        ++failures;
                }
            });
        }
        QList<qint64> synced;
        for (int i = 0; i < 5; ++i)
            synced += model.syncOnce(*store).synced;
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY(model.complete(*store));
        QCOMPARE(QSet<qint64>(synced.cbegin(), synced.cend()).size(), synced.size());
        for (qint64 file = 0; file < model.files.size(); ++file)
            QCOMPARE(m_bench->bytesOf(model.files[file].path), model.contents[file]);
    }

    void T7_fewFilesAreOpen()
    {
        QFETCH_GLOBAL(bool, onDisk);
        if (onDisk)
            QSKIP("counted in memory");
        TransferModel model;
        model.openFiles = 8;
        for (int i = 0; i < 100; ++i)
            model.addRandom(QString::number(i), 10);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        // One more while it is made and not yet counted in.
        QVERIFY2(m_bench->memory().mostOpenFiles <= 9, qPrintable(QString::number(m_bench->memory().mostOpenFiles)));
    }

    void manyDirtyFilesAreSyncedAtOnce()
    {
        QFETCH_GLOBAL(bool, onDisk);
        if (onDisk)
            QSKIP("counted in memory");
        TransferModel model;
        model.syncEvery = 1000;
        for (int i = 0; i < 100; ++i)
            model.addRandom(QString::number(i), 10);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->memory().fileSyncs, 0);
        QVERIFY(m_bench->memory().syncAllCalls > 0);
    }

    void T8_theReserveStaysFree()
    {
        QFETCH_GLOBAL(bool, onDisk);
        if (onDisk)
            QSKIP("the room is set in memory");
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece);
        model.seal();
        model.reserve = ReserveRule{1000, 0, 100};
        m_bench->memory().space = SpaceInfo{qint64(1) << 30, piece + 999};
        const auto store = model.begun(m_bench->io());
        const Result<void> refused = store->writePiece(0, model.bytesOf(0));
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(!m_bench->exists(QStringLiteral("a.ttp-part")));
        m_bench->memory().space.available = piece + 1001;
        QVERIFY(model.complete(*store));
    }

    void resumedPiecesAreVerifiedAndKept()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 3 * piece);
        model.seal();
        QByteArray part = model.contents[0];
        part[2 * piece + 5] = char(part[2 * piece + 5] ^ 1);
        m_bench->putForeign(QStringLiteral("a.ttp-part"), part);
        model.isBegun = true;
        model.recorded.set(0);
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->has(0));
        QVERIFY(store->has(1));
        QVERIFY(!store->has(2));
        QCOMPARE(model.syncOnce(*store).synced, QList<qint64>{1});
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), model.contents[0]);
    }

    void aShortPartHasLostWhatWasBeyond()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 3 * piece);
        model.seal();
        m_bench->putForeign(QStringLiteral("a.ttp-part"), model.contents[0].first(2 * piece - 1));
        model.isBegun = true;
        model.recorded.setRange(PieceRange{0, 3});
        const auto store = model.open(m_bench->io());
        const ScanReport report = store->scanExisting().value();
        QCOMPARE(report.lost, QList<qint64>({1, 2}));
        QVERIFY(report.unverified.isEmpty());
        QCOMPARE(store->writePiece(1, model.bytesOf(1)).error().code, ErrorCode::Gone);
        store->lossRecorded();
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
    }

    void anEarlierRunThatFinishedIsSeen()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece + 1);
        model.addRandom(QStringLiteral("b"), 10);
        model.add(QStringLiteral("e"), {});
        model.seal();
        QVERIFY(model.complete(*model.begun(m_bench->io())));
        m_bench->removeForeign(QStringLiteral("b"));
        const auto store = model.open(m_bench->io());
        const ScanReport report = store->scanExisting().value();
        QCOMPARE(report.finished, QList<qint64>({0, 2}));
        QCOMPARE(report.lost, QList<qint64>{2});
        QVERIFY(store->isFinished(0));
        QCOMPARE(store->read(1).value(), model.bytesOf(1));
    }

    void whatIsThereAlreadyIsAdopted()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("d/a"), 2 * piece);
        model.addRandom(QStringLiteral("d/b"), 20);
        model.addRandom(QStringLiteral("d/c"), 20);
        model.seal();
        m_bench->putForeign(QStringLiteral("d/a"), model.contents[0]);
        m_bench->putForeign(QStringLiteral("d/b"), randomBytes(20, 8));
        m_bench->putForeign(QStringLiteral("d/c"), randomBytes(21, 8));
        const auto store = model.open(m_bench->io());
        const ScanReport report = store->scanExisting().value();
        QCOMPARE(report.candidates.size(), 2);
        QVERIFY(store->adopt(report.candidates[0]));
        QCOMPARE(store->read(1).value(), model.bytesOf(1));
        const SyncReport synced = model.syncOnce(*store);
        QCOMPARE(synced.synced, QList<qint64>({0, 1}));
        QCOMPARE(synced.finished, QList<qint64>{0});
        ExistingFile changed = report.candidates[1];
        changed.stamp.mtimeNs += 1;
        QCOMPARE(store->adopt(changed).error().code, ErrorCode::FileChanged);
        model.isScanned = true;
        QVERIFY(model.complete(*store));
        QCOMPARE(model.pathOf(1), QStringLiteral("d/b (2)"));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("d/b (2)")), model.contents[1]);
    }

    void aRottenPieceIsRepairedInPlace()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        {
            const auto file = m_bench->io()->openWrite(QStringLiteral("a")).value();
            QVERIFY(file->write(piece + 7, "rot"));
            QVERIFY(file->setMtime(model.files[0].mtimeNs));
        }
        QVERIFY(*store->read(1) != model.bytesOf(1));
        store->forgetPieces({1});
        QVERIFY(!store->has(1));
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        const SyncReport report = store->sync();
        QCOMPARE(report.synced, QList<qint64>{1});
        QVERIFY(report.lost.isEmpty());
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), model.contents[0]);
        QCOMPARE(m_bench->io()->stat(QStringLiteral("a"))->stamp.mtimeNs, model.files[0].mtimeNs);
    }

    void removePartsLeavesTheRest()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("new/deep/a"), 2 * piece);
        model.addRandom(QStringLiteral("new/b"), 10);
        model.addRandom(QStringLiteral("other/c"), 10);
        model.seal();
        m_bench->putForeign(QStringLiteral("other/theirs.ttp-part"), "theirs");
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(store->writePiece(2, model.bytesOf(2)));
        QVERIFY(store->writePiece(3, model.bytesOf(3)));
        QVERIFY(store->finishFile(1));
        QVERIFY(!model.syncOnce(*store).error);
        QVERIFY(store->removeParts());
        QVERIFY(!m_bench->exists(QStringLiteral("new/deep")));
        QVERIFY(!m_bench->exists(QStringLiteral("other/c.ttp-part")));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("new/b")), model.contents[1]);
        QCOMPARE(m_bench->bytesOf(QStringLiteral("other/theirs.ttp-part")), QByteArray("theirs"));
        QVERIFY(!store->has(0));
        QVERIFY(store->has(2));
        // A fetch that is cut only now leaves no new part behind.
        const Result<void> late = store->writePiece(0, model.bytesOf(0));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Cancelled);
        QVERIFY(!m_bench->exists(QStringLiteral("new/deep")));
    }

    void longNamesHaveParts()
    {
        TransferModel model;
        model.addRandom(QString(255, u'n'), 10);
        model.addRandom(QString(254, u'n') + u'm', 11);
        model.addRandom(QString(127, QChar(0xe4)) + u'x', 12);
        model.seal();
        m_bench->putForeign(QString(255, u'n'), "theirs");
        const auto store = model.begun(m_bench->io());
        model.fetchOnce(*store);
        const SyncReport report = model.syncOnce(*store);
        QVERIFY2(!report.error, report.error ? qPrintable(describe(*report.error)) : "");
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QString(255, u'n')), QByteArray("theirs"));
        for (qint64 file = 0; file < 3; ++file)
            QCOMPARE(m_bench->bytesOf(model.pathOf(file)), model.contents[file]);
    }

    void refusesPlansThatDoNotFit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("pieces");
        QTest::addColumn<int>("code");
        const QString good = QStringLiteral("a");
        QTest::newRow("other length") << good << qint64(11) << qint64(0) << int(ErrorCode::InvalidInput);
        QTest::newRow("other bitmap") << good << qint64(10) << qint64(2) << int(ErrorCode::InvalidInput);
        QTest::newRow("up") << QStringLiteral("../a") << qint64(10) << qint64(0) << int(ErrorCode::UnsafePath);
        QTest::newRow("absolute") << QStringLiteral("/a") << qint64(10) << qint64(0) << int(ErrorCode::UnsafePath);
        QTest::newRow("a part") << QStringLiteral("a.TTP-part") << qint64(10) << qint64(0)
                                << int(ErrorCode::UnsafePath);
        QTest::newRow("a version") << QStringLiteral(".ttp-versions/1") << qint64(10) << qint64(0)
                                   << int(ErrorCode::UnsafePath);
    }
    void refusesPlansThatDoNotFit()
    {
        QFETCH(QString, path);
        QFETCH(qint64, length);
        QFETCH(qint64, pieces);
        QFETCH(int, code);
        TransferPlan plan;
        plan.files.append(StoredFile{path, length, 0, {}, false});
        const std::vector<qint64> lengths{10};
        plan.layout = ContentLayout::fromLengths(lengths).value();
        plan.had = PieceBitmap(pieces);
        QCOMPARE(int(TransferStore::create(m_bench->io(), plan).error().code), code);
    }

    void refusesWrongPieces()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece + 1);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QCOMPARE(store->writePiece(-1, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->writePiece(2, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->writePiece(1, "xy").error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->finishFile(1).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->openForServing(9).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->openForServing(0).error().code, ErrorCode::NotFound);
        QCOMPARE(store->peek(7).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->keep(0).error().code, ErrorCode::Gone);
        QVERIFY(!store->has(-1));
        QVERIFY(!store->has(99));
    }

private:
    std::unique_ptr<StoreBench> m_bench;
};

QTEST_GUILESS_MAIN(TestTransferStore)
#include "tst_storage_transferstore.moc"
