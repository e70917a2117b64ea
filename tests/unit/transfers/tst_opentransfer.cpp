// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/OpenTransfer.h"

#include "core/transfers/ExistingContent.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

// Three pieces, none, one.
const TestVersion &version()
{
    static const TestVersion made({noise(2 * pieceBytes + 1000, 1), {}, noise(700, 2)});
    return made;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// A folder in which a version is fetched in one run after another.
class Runs
{
public:
    Runs() { order.folder = at(QString()); }
    QString at(const QString &name) const { return base.filePath(QStringLiteral("got/") + name); }
    Result<OpenTransfer> open() const
    {
        OpenOrder now = order;
        now.catalog = version().catalog;
        return openTransfer(now, CancelToken());
    }
    /// Writes these pieces, syncs, and makes the next run know what a recorder would have recorded.
    void fetch(const OpenTransfer &run, const QList<qint64> &pieces)
    {
        const ContentLayout &layout = version().catalog->layout();
        for (qint64 piece : pieces)
            QVERIFY(run.store->writePiece(piece, version().bytesOf({piece, 1})).ok());
        for (qint64 file = 0; file < layout.fileCount(); ++file) {
            if (run.store->had().hasAll(layout.piecesOfFile(file)))
                QVERIFY(run.store->finishFile(file).ok());
        }
        const SyncReport report = run.store->sync();
        QVERIFY(!report.error);
        order.choices = run.choices;
        for (const Placement &placement : report.placed)
            order.choices.placements.insert(placement.file, placement.path);
        for (qint64 file : report.finished)
            order.choices.setFinished(file, true);
        order.resumed = true;
        order.synced = run.store->synced().toOctets();
    }

    QTemporaryDir base;
    OpenOrder order;
};

} // namespace

class TestOpenTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFolderIsMade()
    {
        Runs runs;
        const auto open = runs.open();
        QVERIFY(open.ok());
        QVERIFY(QFileInfo(runs.order.folder).isDir());
        QCOMPARE(open->store->had().count(), 0);
        QVERIFY(open->unverified.isEmpty() && open->lost.isEmpty());
        QCOMPARE(open->adoptedBytes, 0);
        // Nothing is made before it is recorded that the transfer has begun: nobody would know whose it is.
        QVERIFY(open->store->sync().finished.isEmpty());
        QVERIFY(QDir(runs.order.folder).isEmpty());
        runs.fetch(*open, {});
        QVERIFY(QFileInfo::exists(runs.at(QStringLiteral("f1"))));
    }

    void whatDoesNotFitIsRefusedAtOnce()
    {
        Runs runs;
        ManifestHeader header = version().header;
        const qint64 most = ContentLayout::maxPieces * pieceBytes;
        const ManifestEntry huge{QStringLiteral("f0"), {version().catalog->files().front().file.root, most}, 0};
        header.files = 1;
        header.bytes = most;
        runs.order.catalog = VersionCatalog::make(header, {}, {}, {huge}).value();
        const auto open = openTransfer(runs.order, CancelToken());
        QVERIFY(!open.ok());
        QCOMPARE(open.error().code, ErrorCode::DiskFull);
        QVERIFY(QDir(runs.order.folder).isEmpty());
    }

    void theSameContentIsAdopted()
    {
        Runs runs;
        QVERIFY(QDir().mkpath(runs.order.folder));
        put(runs.at(QStringLiteral("f0")), version().contents.at(0));
        const auto open = runs.open();
        QVERIFY(open.ok());
        QCOMPARE(open->adoptedBytes, version().contents.at(0).size());
        QVERIFY(open->store->had().hasAll({0, 3}) && !open->store->has(3));
        QVERIFY(open->store->isFinished(0));
        QCOMPARE(bytesAt(runs.at(QStringLiteral("f0"))), version().contents.at(0));
    }

    void otherContentIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("there");
        QByteArray oneBit = version().contents.at(0);
        oneBit[2 * pieceBytes] = char(oneBit.at(2 * pieceBytes) ^ 1);
        QTest::newRow("one bit") << oneBit;
        QTest::newRow("shorter") << version().contents.at(0).chopped(1);
        QTest::newRow("longer") << version().contents.at(0) + 'x';
        QTest::newRow("empty") << QByteArray();
    }
    void otherContentIsLeftAlone()
    {
        QFETCH(const QByteArray, there);
        Runs runs;
        QVERIFY(QDir().mkpath(runs.order.folder));
        put(runs.at(QStringLiteral("f0")), there);
        const auto open = runs.open();
        QVERIFY(open.ok());
        QCOMPARE(open->adoptedBytes, 0);
        QCOMPARE(open->store->had().count(), 0);
        runs.fetch(*open, {0, 1, 2, 3});
        QCOMPARE(bytesAt(runs.at(QStringLiteral("f0"))), there);
        const QString beside = runs.order.choices.placements.value(0);
        QVERIFY(!beside.isEmpty());
        QCOMPARE(bytesAt(runs.at(beside)), version().contents.at(0));
    }

    void theNextRunGoesOn()
    {
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {0, 3});
        // written after the last record: a crash follows
        QVERIFY(first->store->writePiece(1, version().bytesOf({1, 1})).ok());
        const auto second = runs.open();
        QVERIFY(second.ok());
        QVERIFY(second->store->has(0) && second->store->has(3) && !second->store->has(1));
        QVERIFY(second->store->isFinished(2) && second->lost.isEmpty());
        QCOMPARE(second->unverified, QList<qint64>{1});
        QVERIFY(second->choices.placements.isEmpty());

        std::vector<Hash256> expected = version().hashesOf({1, 1});
        auto kept = keepVerified(*second->store, *version().catalog, {1}, expected, CancelToken());
        QVERIFY(kept.ok());
        QCOMPARE(*kept, QList<qint64>{1});
        QVERIFY(second->store->has(1));
        runs.fetch(*second, {2});
        QCOMPARE(bytesAt(runs.at(QStringLiteral("f0"))), version().contents.at(0));
    }

    void whatACrashLeftBehindIsKeptOnlyWhereItIsRight()
    {
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {0});
        QVERIFY(first->store->writePiece(1, version().bytesOf({1, 1})).ok());
        const auto second = runs.open();
        QVERIFY(second.ok());
        const std::vector<Hash256> other = version().hashesOf({2, 1});
        const auto kept = keepVerified(*second->store, *version().catalog, {1}, other, CancelToken());
        QVERIFY(kept.ok() && kept->isEmpty());
        QVERIFY(!second->store->has(1));

        CancelToken cancel;
        cancel.cancel();
        const auto cut = keepVerified(*second->store, *version().catalog, {1}, other, cancel);
        QVERIFY(!cut.ok());
        QCOMPARE(cut.error().code, ErrorCode::Cancelled);
    }

    void finishedFilesAreBelievedOnlyAsTheyWereLeft_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<bool>("keepsTime");
        QTest::addColumn<bool>("isHad");
        const QByteArray right = version().contents.at(2);
        QByteArray wrong = right;
        wrong[5] = char(wrong.at(5) ^ 1);
        QTest::newRow("touched, the same bytes") << right << false << true;
        QTest::newRow("touched, other bytes") << wrong << false << false;
        QTest::newRow("cut short") << right.chopped(1) << true << false;
        QTest::newRow("untouched") << right << true << true;
    }
    void finishedFilesAreBelievedOnlyAsTheyWereLeft()
    {
        QFETCH(const QByteArray, there);
        QFETCH(const bool, keepsTime);
        QFETCH(const bool, isHad);
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {3});
        const QString path = runs.at(QStringLiteral("f2"));
        const QDateTime time = QFileInfo(path).lastModified();
        QCOMPARE(time.toMSecsSinceEpoch(), version().catalog->files()[2].mtimeMs);
        put(path, there);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(keepsTime ? time : time.addSecs(1), QFileDevice::FileModificationTime));
        file.close();
        const auto second = runs.open();
        QVERIFY(second.ok());
        QCOMPARE(second->store->has(3), isHad);
        QCOMPARE(second->lost.isEmpty(), isHad);
        QCOMPARE(bytesAt(path), there);
    }

    // Touched, so that it has to be read; nobody wants it any more, and all the same it is there.
    void whatWasHadIsNotGivenUpWhereItIsNotWanted()
    {
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {3});
        runs.order.choices.unwanted.resize(3);
        runs.order.choices.unwanted.fill(true);
        for (const char *name : {"f0", "f2"})
            put(runs.at(QString::fromLatin1(name)), version().contents.at(name[1] - '0'));
        const auto second = runs.open();
        QVERIFY(second.ok());
        QVERIFY(second->store->has(3) && second->store->isFinished(2));
        QVERIFY(second->lost.isEmpty() && second->choices.isFinished(2));
        // what was not had is not looked at
        QVERIFY(!second->store->has(0) && !second->store->isFinished(0));
        QCOMPARE(second->adoptedBytes, 700);
    }

    void whatIsGoneIsToldAndCanBeWrittenAgain()
    {
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {0, 1});
        const QStringList parts = QDir(runs.order.folder).entryList({QStringLiteral("f0*")});
        QCOMPARE(parts.size(), 1);
        QVERIFY(QFile::remove(runs.at(parts.first())));
        const auto second = runs.open();
        QVERIFY(second.ok());
        QCOMPARE(second->lost, (QList<qint64>{0, 1}));
        QVERIFY(!second->store->writePiece(0, version().bytesOf({0, 1})).ok());
        second->store->lossRecorded();
        runs.fetch(*second, {0, 1, 2});
        QCOMPARE(bytesAt(runs.at(QStringLiteral("f0"))), version().contents.at(0));
    }

    void whatComesBackAfterItsLossWasRecordedIsTakenOver()
    {
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {0, 1, 2});
        QVERIFY(QFile::rename(runs.at(QStringLiteral("f0")), runs.at(QStringLiteral("elsewhere"))));
        const auto second = runs.open();
        QVERIFY(second.ok());
        QCOMPARE(second->lost, (QList<qint64>{0, 1, 2}));
        runs.order.choices = second->choices;
        runs.order.synced = second->store->synced().toOctets();
        QVERIFY(QFile::rename(runs.at(QStringLiteral("elsewhere")), runs.at(QStringLiteral("f0"))));
        const auto third = runs.open();
        QVERIFY(third.ok());
        QVERIFY(third->store->isFinished(0));
        QCOMPARE(third->store->had().count(), 3);
    }

    void aFolderThatIsGoneIsNotMadeAnew()
    {
        Runs runs;
        const auto first = runs.open();
        QVERIFY(first.ok());
        runs.fetch(*first, {0});
        QVERIFY(QDir(runs.order.folder).removeRecursively());
        const auto second = runs.open();
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::FolderMissing);
        QVERIFY(!QFileInfo::exists(runs.order.folder));
    }

    void aFileWhereTheFolderShouldBeIsLeftAlone()
    {
        Runs runs;
        put(runs.base.filePath(QStringLiteral("got")), "mine");
        QVERIFY(!runs.open().ok());
        QCOMPARE(bytesAt(runs.base.filePath(QStringLiteral("got"))), QByteArray("mine"));
    }

    void cancellingEndsAdoption()
    {
        Runs runs;
        QVERIFY(QDir().mkpath(runs.order.folder));
        put(runs.at(QStringLiteral("f0")), version().contents.at(0));
        OpenOrder order = runs.order;
        order.catalog = version().catalog;
        CancelToken cancel;
        cancel.cancel();
        const auto open = openTransfer(order, cancel);
        QVERIFY(!open.ok());
        QCOMPARE(open.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestOpenTransfer)
#include "tst_opentransfer.moc"
