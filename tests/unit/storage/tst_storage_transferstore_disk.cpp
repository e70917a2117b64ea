// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/TransferModel.h"

#include "core/storage/DiskStoreIo.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <optional>
#endif

using namespace ttp;

namespace {

constexpr qint64 piece = 512 * 1024;

std::unique_ptr<StoreIo> ioAt(const QString &folder)
{
    return std::make_unique<DiskStoreIo>(SafeFolder::open(folder).value());
}

} // namespace

/// What only a real file system shows.
class TestTransferStoreDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void T4_zerosAreHoles()
    {
        const QTemporaryDir dir;
        TransferModel model;
        QByteArray bytes(64 * piece, '\0');
        bytes[5 * piece + 3] = 'x';
        model.add(QStringLiteral("sparse"), bytes);
        model.add(QStringLiteral("all zero"), QByteArray(20 * piece + 17, '\0'));
        model.seal();
        const auto store = model.open(ioAt(dir.path()));
        QVERIFY(model.complete(*store));
        for (qint64 file = 0; file < 2; ++file) {
            const QString path = dir.path() + u'/' + model.files[file].path;
            struct stat info {
            };
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
            QCOMPARE(qint64(info.st_size), model.files[file].length);
            qInfo("%s: %lld bytes in %lld on disk", qPrintable(path), static_cast<long long>(info.st_size),
                  static_cast<long long>(info.st_blocks) * 512);
            QVERIFY(info.st_blocks * 512 <= 2 * piece);
            QFile found(path);
            QVERIFY(found.open(QIODevice::ReadOnly));
            QVERIFY(found.readAll() == model.contents[file]);
        }
    }
#endif

    void manySmallFiles_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("inMemory");
        // Removing 20,000 files from a busy disk afterwards takes longer than everything that is tested.
        QTest::newRow("on the disk of the machine") << 2'000 << false;
        QTest::newRow("on a file system in memory") << 20'000 << true;
    }
    void manySmallFiles()
    {
        QFETCH(int, count);
        QFETCH(bool, inMemory);
        const QTemporaryDir temporary;
        const QDir dir(temporary.path());
#ifdef Q_OS_LINUX
        std::optional<SmallDisk> disk;
        if (inMemory)
            disk.emplace(temporary.path(), "size=512m");
        if (disk && !disk->isMounted())
            QSKIP(disk->reason());
#else
        if (inMemory)
            QSKIP("Linux only");
#endif
        TransferModel model;
        model.syncEvery = 5000;
        const QByteArray bytes = randomBytes(2000, 1);
        for (int i = 0; i < count; ++i)
            model.add(QStringLiteral("folder-%1/file-%2.dat").arg(i % 100).arg(i), bytes);
        model.seal();
        const auto store = model.open(ioAt(dir.path()));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(model.begin(*store));
        const double scanned = double(timer.nsecsElapsed()) / 1000;
        timer.restart();
        for (int i = 0; i < count; ++i) {
            QVERIFY(store->writePiece(i, bytes));
            QVERIFY(store->finishFile(i));
        }
        const double written = double(timer.nsecsElapsed()) / 1000;
        timer.restart();
        const SyncReport report = model.syncOnce(*store);
        const double synced = double(timer.nsecsElapsed()) / 1000;
        QVERIFY(!report.error);
        QCOMPARE(report.finished.size(), count);
        qInfo("us a file: scan %.1f, make and write %.1f, sync and rename %.1f", scanned / count, written / count,
              synced / count);
        QCOMPARE(QDir(dir.filePath(QStringLiteral("folder-7"))).entryList(QDir::Files).size(), count / 100);
        QFile some(dir.filePath(QStringLiteral("folder-99/file-%1.dat").arg(count - 1)));
        QVERIFY(some.open(QIODevice::ReadOnly) && some.readAll() == bytes);
    }

#ifdef Q_OS_LINUX
    void T5_aFullDiskPausesAndHeals()
    {
        const QTemporaryDir dir;
        const QString folder = dir.path() + QStringLiteral("/small");
        const SmallDisk disk(folder);
        if (!disk.isMounted())
            QSKIP(disk.reason());
        QFile ballast(folder + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        QCOMPARE(ballast.write(QByteArray(2 << 20, 'b')), qint64(2 << 20));
        ballast.close();
        TransferModel model;
        model.addRandom(QStringLiteral("d/a"), 3 * piece + 5);
        model.addRandom(QStringLiteral("d/b"), 2 * piece);
        model.seal();
        const auto store = model.open(ioAt(folder));
        QVERIFY(!model.complete(*store, 3));
        bool wasFull = false;
        for (qint64 i = 0; i < model.layout.pieceCount(); ++i) {
            if (!store->has(i))
                wasFull = store->writePiece(i, model.bytesOf(i)).error().code == ErrorCode::DiskFull || wasFull;
        }
        QVERIFY(wasFull);
        QVERIFY(model.recorded.count() > 0);
        for (qint64 i = model.recorded.nextSet(0); i >= 0; i = model.recorded.nextSet(i + 1))
            QCOMPARE(store->read(i).value(), model.bytesOf(i));
        QVERIFY(QFile::remove(ballast.fileName()));
        QVERIFY(model.complete(*store));
        QFile done(folder + QStringLiteral("/d/a"));
        QVERIFY(done.open(QIODevice::ReadOnly) && done.readAll() == model.contents[0]);
    }

    void T8_theReserveIsKeptOnASmallDisk()
    {
        const QTemporaryDir dir;
        const QString folder = dir.path() + QStringLiteral("/small");
        const SmallDisk disk(folder);
        if (!disk.isMounted())
            QSKIP(disk.reason());
        TransferModel model;
        for (int i = 0; i < 10; ++i)
            model.addRandom(QString::number(i), piece);
        model.seal();
        model.reserve = ReserveRule();
        const auto store = model.open(ioAt(folder));
        QVERIFY(!model.complete(*store, 3));
        const SpaceInfo space = spaceAt(folder).value();
        QVERIFY(space.available >= ReserveRule().reserveOf(space.total));
        QVERIFY(model.recorded.count() >= 5);
    }

    void T5_aReadOnlyDiskPausesAndHeals()
    {
        const QTemporaryDir dir;
        const QString folder = dir.path() + QStringLiteral("/small");
        const SmallDisk disk(folder);
        if (!disk.isMounted())
            QSKIP(disk.reason());
        TransferModel model;
        model.addRandom(QStringLiteral("a"), piece);
        model.addRandom(QStringLiteral("b"), piece);
        model.seal();
        {
            const auto store = model.open(ioAt(folder));
            QVERIFY(model.begin(*store));
            QVERIFY(store->writePiece(0, model.bytesOf(0)));
            QVERIFY(!model.syncOnce(*store).error);
        }
        if (!disk.makeReadOnly(true))
            QSKIP("cannot remount");
        const auto store = model.open(ioAt(folder));
        QVERIFY(model.begin(*store));
        QVERIFY(store->has(0));
        QCOMPARE(store->writePiece(1, model.bytesOf(1)).error().code, ErrorCode::ReadOnly);
        QCOMPARE(store->finishFile(0).error().code, ErrorCode::ReadOnly);
        QVERIFY(disk.makeReadOnly(false));
        QVERIFY(model.complete(*store));
    }
#endif

#ifdef Q_OS_UNIX
    void aFolderThatCameBackWithoutWhatWasNotSyncedIsNotBelieved()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(folder));
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 2 * piece);
        model.addRandom(QStringLiteral("b"), piece);
        model.seal();
        model.openFiles = 1;
        const auto store = model.open(ioAt(folder));
        QVERIFY(model.begin(*store));
        QVERIFY(store->writePiece(0, model.bytesOf(0)));
        QVERIFY(!model.syncOnce(*store).error);
        QVERIFY(store->writePiece(1, model.bytesOf(1)));
        QVERIFY(store->writePiece(2, model.bytesOf(2)));
        // A disk that was pulled out and put in again: the same names, but the last writes are holes.
        QVERIFY(QDir().rename(folder, folder + QStringLiteral("-pulled")));
        QVERIFY(QDir().mkpath(folder));
        const QString part = QStringLiteral("/a.ttp-part");
        QVERIFY(QFile::copy(folder + QStringLiteral("-pulled") + part, folder + part));
        QFile hole(folder + part);
        QVERIFY(hole.open(QIODevice::ReadWrite) && hole.seek(piece) && hole.write(QByteArray(piece, '\0')) == piece);
        hole.close();
        const SyncReport report = model.syncOnce(*store);
        QVERIFY(report.error && report.error->code == ErrorCode::FolderMissing);
        QCOMPARE(report.lost, QList<qint64>({1, 2}));
        QVERIFY(!store->synced().test(1));
        QVERIFY(model.complete(*store));
        QFile whole(folder + QLatin1Char('/') + model.pathOf(0));
        QVERIFY(whole.open(QIODevice::ReadOnly) && whole.readAll() == model.contents[0]);
    }

    void S1_aLinkInTheTargetIsNotFollowed()
    {
        const QTemporaryDir dir;
        const QTemporaryDir outside;
        TransferModel model;
        model.addRandom(QStringLiteral("d/a"), 100);
        model.addRandom(QStringLiteral("b"), 100);
        model.addRandom(QStringLiteral("c"), 100);
        model.seal();
        QVERIFY(QFile::link(outside.path(), dir.filePath(QStringLiteral("d"))));
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("x")), dir.filePath(QStringLiteral("b"))));
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("y")), dir.filePath(QStringLiteral("c.ttp-part"))));
        const auto store = model.open(ioAt(dir.path()));
        QVERIFY(!model.complete(*store, 3));
        QCOMPARE(store->writePiece(0, model.bytesOf(0)).error().code, ErrorCode::UnsafePath);
        QVERIFY(QDir(outside.path()).isEmpty());
        // The links are the user's and stay.
        QCOMPARE(model.pathOf(1), QStringLiteral("b (2)"));
        QCOMPARE(model.pathOf(2), QStringLiteral("c (2)"));
        QVERIFY(QFileInfo(dir.filePath(QStringLiteral("b"))).isSymLink());
    }

    void aPartWithASecondNameIsNotOurs()
    {
        const QTemporaryDir dir;
        TransferModel model;
        model.addRandom(QStringLiteral("a"), 100);
        model.seal();
        model.isBegun = true;
        QFile theirs(dir.filePath(QStringLiteral("theirs")));
        QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
        theirs.close();
        QCOMPARE(::link(QFile::encodeName(theirs.fileName()).constData(),
                        QFile::encodeName(dir.filePath(QStringLiteral("a.ttp-part"))).constData()),
                 0);
        const auto store = model.open(ioAt(dir.path()));
        QVERIFY(model.complete(*store));
        QVERIFY(theirs.open(QIODevice::ReadOnly) && theirs.readAll() == "theirs");
    }
#endif
};

QTEST_GUILESS_MAIN(TestTransferStoreDisk)
#include "tst_storage_transferstore_disk.moc"
