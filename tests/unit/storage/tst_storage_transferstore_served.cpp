// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/StoreBench.h"
#include "tests/unit/storage/TransferModel.h"

#include <QTest>
#include <chrono>
#include <functional>
#include <future>

using namespace ttp;

namespace {

constexpr qint64 piece = 512 * 1024;

} // namespace

/// What TransferStore promises to those who are served while others change, remove or read the same files; in memory
/// and on the real disk.
class TestTransferStoreServed : public QObject
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

    void T9_aFinishedFileThatSomebodyChangedIsLostAndFetchedBesideIt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("written to") << QStringLiteral("written");
        QTest::newRow("replaced") << QStringLiteral("replaced");
        QTest::newRow("removed") << QStringLiteral("removed");
    }
    void T9_aFinishedFileThatSomebodyChangedIsLostAndFetchedBesideIt()
    {
        QFETCH(QString, how);
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.addRandom(QStringLiteral("b"), 10);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        const auto reader = store->openForServing(0).value();
        QVERIFY(store->checkServed(0, {piece - 1, 2}, *reader));
        change(QStringLiteral("a"), how);
        const QByteArray theirs = m_bench->bytesOf(QStringLiteral("a"));
        QVERIFY(!store->hasLosses());
        QCOMPARE(store->openForServing(0).error().code,
                 how == QStringLiteral("removed") ? ErrorCode::Gone : ErrorCode::FileChanged);
        QVERIFY(!store->has(0) && !store->has(1) && store->has(2));
        QVERIFY(!store->isFinished(0));
        QVERIFY(store->hasLosses());
        // Nor through a reader that was opened before.
        QCOMPARE(store->checkServed(0, {0, 1}, *reader).error().code, ErrorCode::Gone);
        const SyncReport report = model.syncOnce(*store);
        QVERIFY(!report.error);
        QCOMPARE(report.lost, QList<qint64>({0, 1}));
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(model.pathOf(0)), model.contents[0]);
        QCOMPARE(model.pathOf(0), how == QStringLiteral("removed") ? QStringLiteral("a") : QStringLiteral("a (2)"));
        if (how != QStringLiteral("removed"))
            QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), theirs);
    }

    void T9_aChangeIsFoundBehindTheRead()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        const auto reader = store->openForServing(0).value();
        change(QStringLiteral("a"), QStringLiteral("written"));
        QCOMPARE(store->checkServed(0, {piece, 5}, *reader).error().code, ErrorCode::FileChanged);
        QVERIFY(store->hasLosses());
        QVERIFY(!store->has(1));
        QVERIFY(model.syncOnce(*store).lost.contains(0));
        QVERIFY(!store->hasLosses());
    }

    void T9_aRunThatTookTheFileUpSeesTheChangeToo()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece);
        model.seal();
        QVERIFY(model.complete(*model.begun(m_bench->io())));
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->openForServing(0));
        change(QStringLiteral("a"), QStringLiteral("written"));
        QCOMPARE(store->read(0).error().code, ErrorCode::FileChanged);
    }

    void T9_nothingIsWrittenIntoAFileThatSomebodyChanged()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        store->forgetPieces({1});
        change(QStringLiteral("a"), QStringLiteral("written"));
        const QByteArray theirs = m_bench->bytesOf(QStringLiteral("a"));
        QCOMPARE(store->writePiece(1, model.bytesOf(1)).error().code, ErrorCode::Gone);
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), theirs);
        QCOMPARE(model.syncOnce(*store).lost, QList<qint64>{0});
        model.recorded.clear(1);
        QVERIFY(model.complete(*store));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a")), theirs);
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a (2)")), model.contents[0]);
    }

    void T9_whatIsRepairedInPlaceIsServedMeanwhileAndAfterwards()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(model.complete(*store));
        const auto reader = store->openForServing(0).value();
        store->forgetPieces({1});
        QCOMPARE(store->checkServed(0, {piece, 1}, *reader).error().code, ErrorCode::Gone);
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        for (int round = 0; round < 2; ++round) {
            const auto opened = store->openForServing(0).value();
            QVERIFY(store->checkServed(0, {0, 2 * piece}, *opened));
            QVERIFY(!model.syncOnce(*store).error);
        }
        change(QStringLiteral("a"), QStringLiteral("written"));
        QCOMPARE(store->openForServing(0).error().code, ErrorCode::FileChanged);
    }

    void piecesLostWithTheFolderAreNotServedWhenItIsBack()
    {
        QFETCH_GLOBAL(bool, onDisk);
        if (onDisk)
            QSKIP("a folder that is open does not notice that it was moved");
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.addRandom(QStringLiteral("b"), piece);
        model.seal();
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(!model.syncOnce(*store).error);
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        const auto reader = store->openForServing(0).value();
        QVERIFY(store->checkServed(0, {piece, piece}, *reader));
        m_bench->takeAway();
        QVERIFY(!store->writePiece(2, model.bytesOf(2)));
        m_bench->bringBack();
        const auto again = store->openForServing(0).value();
        QVERIFY(store->checkServed(0, {0, piece}, *again));
        QCOMPARE(store->checkServed(0, {piece - 1, 2}, *again).error().code, ErrorCode::Gone);
        QCOMPARE(store->checkServed(0, {piece, piece}, *reader).error().code, ErrorCode::Gone);
    }

    void aReaderMeetsTheMissingFolderFirst()
    {
        QFETCH_GLOBAL(bool, onDisk);
        if (onDisk)
            QSKIP("a folder that is open does not notice that it was moved");
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.addRandom(QStringLiteral("b"), piece);
        model.seal();
        model.openFiles = 1;
        const auto store = model.begun(m_bench->io());
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(store->writePiece(2, model.bytesOf(2)));
        m_bench->takeAway();
        QVERIFY(!store->openForServing(0));
        QVERIFY(!store->has(0));
        m_bench->bringBack();
        QCOMPARE(model.syncOnce(*store).lost, QList<qint64>({0, 2}));
    }

    void T3_othersAreServedWhileATakenNameIsRead()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 3 * piece);
        model.seal();
        m_bench->putForeign(QStringLiteral("a"), model.contents[0]);
        bool wasServed = false;
        TransferStore *asked = nullptr;
        const auto store = readWhileHashing(model, [&] {
            // A thread of its own, because one that waits for ever is what this is about.
            auto served = std::async(std::launch::async, [asked] { return asked->openForServing(0).ok(); });
            wasServed = served.wait_for(std::chrono::seconds(20)) == std::future_status::ready && served.get();
            if (!wasServed)
                qFatal("a server thread stands still while a file is read");
        });
        asked = store.get();
        QVERIFY(model.begin(*store));
        QVERIFY(model.fetchOnce(*store));
        QCOMPARE(model.syncOnce(*store).adopted, QList<qint64>{0});
        QVERIFY(wasServed);
    }

    void T3_aFileThatChangesWhileItIsReadIsNotTheSame()
    {
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.seal();
        m_bench->putForeign(QStringLiteral("a"), model.contents[0]);
        // Its owner changes what was read already.
        const auto store = readWhileHashing(model, [&] { change(QStringLiteral("a"), QStringLiteral("written")); });
        QVERIFY(model.begin(*store));
        QVERIFY(model.fetchOnce(*store));
        const SyncReport report = model.syncOnce(*store);
        QVERIFY(report.adopted.isEmpty());
        QCOMPARE(report.finished, QList<qint64>{0});
        QCOMPARE(model.pathOf(0), QStringLiteral("a (2)"));
        QCOMPARE(m_bench->bytesOf(QStringLiteral("a (2)")), model.contents[0]);
        QVERIFY(m_bench->bytesOf(QStringLiteral("a")) != model.contents[0]);
    }

private:
    /// A store that finds every taken name to hold the same content, after `meanwhile` has happened.
    std::unique_ptr<TransferStore> readWhileHashing(const TransferModel &model, std::function<void()> meanwhile)
    {
        TransferPlan plan;
        plan.files = model.files;
        plan.layout = model.layout;
        plan.reserve = model.reserve;
        plan.sameContent = [meanwhile = std::move(meanwhile)](qint64, const StoreFile &) {
            meanwhile();
            return true;
        };
        return TransferStore::create(m_bench->io(), std::move(plan)).value();
    }

    /// What the owner of the folder does behind the back of the store.
    void change(const QString &path, const QString &how)
    {
        if (how != QStringLiteral("written"))
            m_bench->removeForeign(path);
        if (how == QStringLiteral("replaced"))
            m_bench->putForeign(path, "something else");
        if (how != QStringLiteral("written"))
            return;
        const auto file = m_bench->io()->openWrite(path).value();
        const FileStamp before = file->stamp().value();
        QVERIFY(file->write(7, "edited"));
        QVERIFY(file->setMtime(before.mtimeNs + 1'000'000'000));
    }

    std::unique_ptr<StoreBench> m_bench;
};

QTEST_GUILESS_MAIN(TestTransferStoreServed)
#include "tst_storage_transferstore_served.moc"
