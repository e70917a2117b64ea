// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Clock.h"
#include "core/storage/ReadCache.h"
#include "core/transfers/ExistingContent.h"
#include "core/transfers/TransferFiles.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

// f0: pieces 0 to 2, f1: piece 3
const TestVersion &version()
{
    static const TestVersion made({noise(2 * pieceBytes + 1000, 1), noise(700, 2)});
    return made;
}

struct Served {
    Served() : disk(version()), files(disk.store) {}

    void write(qint64 piece) { QVERIFY(disk.store->writePiece(piece, version().bytesOf({piece, 1})).ok()); }
    void writeAll()
    {
        for (qint64 piece = 0; piece < 4; ++piece)
            write(piece);
        QVERIFY(disk.store->finishFile(0).ok() && disk.store->finishFile(1).ok());
        QVERIFY(!disk.store->sync().error);
        QVERIFY(disk.store->isFinished(0) && disk.store->isFinished(1));
    }
    std::unique_ptr<FileReader> open(qint64 file) { return std::move(files.open(file, cache)).value(); }
    std::shared_ptr<MemoryDisk::Inode> inode(const QString &name)
    {
        return disk.disk->now.value(QString()).files.value(name);
    }
    QList<qint64> rotten(const PieceRange &pieces)
    {
        return findRotten(*disk.store, *version().catalog, pieces, version().hashesOf(pieces), CancelToken()).value();
    }
    QList<qint64> rottenOf(qint64 file)
    {
        return findRottenFile(*disk.store, *version().catalog, file, CancelToken()).value();
    }

    SystemClock clock;
    ReadCache cache{clock, 4};
    TestStore disk;
    TransferFiles files;
};

QByteArray readOf(FileReader &reader, qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const qint64 got = reader.read(bytes.data(), offset, size);
    return got < 0 ? QByteArray("refused") : bytes.first(got);
}

} // namespace

/// What of a fetched version goes out again.
class TestTransferFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAndFinishedFilesAreServed()
    {
        Served s;
        s.write(1);
        QCOMPARE(readOf(*s.open(0), pieceBytes + 5, 100), version().contents.at(0).mid(pieceBytes + 5, 100));
        s.writeAll();
        QCOMPARE(readOf(*s.open(0), 2 * pieceBytes, 5000), version().contents.at(0).mid(2 * pieceBytes));
        QCOMPARE(readOf(*s.open(1), 0, 700), version().contents.at(1));
    }

    void aPieceThatIsNotHadIsNotRead()
    {
        Served s;
        s.write(0);
        const auto reader = s.open(0);
        QCOMPARE(readOf(*reader, pieceBytes, 10), QByteArray("refused"));
        QCOMPARE(readOf(*reader, pieceBytes - 1, 2), QByteArray("refused"));
        s.disk.store->forgetPieces({0});
        QCOMPARE(readOf(*reader, 0, 10), QByteArray("refused"));
    }

    void aFinishedFileThatIsWrittenToIsRefusedAtOnce()
    {
        Served s;
        s.writeAll();
        const auto reader = s.open(0);
        const auto inode = s.inode(QStringLiteral("f0"));
        inode->bytes[9] = 'x';
        inode->mtimeNs += 5;
        QCOMPARE(readOf(*reader, 0, 10), QByteArray("refused"));
        QVERIFY(s.disk.store->hasLosses());
        QCOMPARE(readOf(*s.open(1), 0, 700), version().contents.at(1));
        QVERIFY(!s.files.open(0, s.cache).ok());
    }

    void rotIsFoundByReadingOnly()
    {
        Served s;
        s.writeAll();
        QVERIFY(s.rotten({0, 4}).isEmpty());
        QVERIFY(s.rottenOf(0).isEmpty());
        s.inode(QStringLiteral("f0"))->bytes[pieceBytes + 9] ^= 1;
        s.inode(QStringLiteral("f1"))->bytes[1] ^= 1;
        QCOMPARE(s.rotten({0, 1}), QList<qint64>{});
        QCOMPARE(s.rotten({0, 4}), (QList<qint64>{1, 3}));
        QCOMPARE(s.rottenOf(0), (QList<qint64>{0, 1, 2}));
        QCOMPARE(s.rottenOf(1), QList<qint64>{3});
        s.disk.store->forgetPieces({1});
        QCOMPARE(s.rotten({0, 3}), QList<qint64>{});
        QCOMPARE(s.rottenOf(0), QList<qint64>{});
        s.write(1);
        QVERIFY(!s.disk.store->sync().error);
        QCOMPARE(s.inode(QStringLiteral("f0"))->bytes, version().contents.at(0));
    }

    void aFileThatSomebodyChangedIsNoRot()
    {
        Served s;
        s.writeAll();
        const auto inode = s.inode(QStringLiteral("f0"));
        inode->bytes[9] = 'x';
        inode->mtimeNs += 5;
        QVERIFY(s.rotten({0, 3}).isEmpty());
        QVERIFY(s.disk.store->hasLosses());
        QVERIFY(s.rottenOf(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransferFiles)
#include "tst_transferfiles.moc"
