// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/StoreBench.h"

#include <QTest>

using namespace ttp;

/// One suite for every StoreIo: what the tests in memory rely on holds on the real disk too.
class TestStoreIo : public QObject
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
        m_io = m_bench->io();
    }
    void cleanup()
    {
        m_io.reset();
        m_bench.reset();
    }

    void I1_refusesWhatIsNoPlainPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QString();
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
        QTest::newRow("up") << QStringLiteral("../x");
        QTest::newRow("up within") << QStringLiteral("a/../../x");
        QTest::newRow("dot") << QStringLiteral("./x");
        QTest::newRow("empty component") << QStringLiteral("a//x");
        QTest::newRow("trailing slash") << QStringLiteral("a/");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + u'b';
    }
    void I1_refusesWhatIsNoPlainPath()
    {
        QFETCH(QString, path);
        const QString good = QStringLiteral("good");
        QCOMPARE(m_io->openRead(path).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->openWrite(path).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->create(path).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->makeFolders(path).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->rename(path, good).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->rename(good, path).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->remove(path).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->stat(path).error().code, ErrorCode::UnsafePath);
    }

    void I1_opensNoFolder()
    {
        m_bench->makeForeignFolder(QStringLiteral("folder"));
        QCOMPARE(m_io->openRead(QStringLiteral("folder")).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->openWrite(QStringLiteral("folder")).error().code, ErrorCode::UnsafePath);
        QCOMPARE(m_io->stat(QStringLiteral("folder"))->kind, EntryKind::Folder);
    }

    void I2_createAndRenameReplaceNothing()
    {
        m_bench->putForeign(QStringLiteral("theirs"), "theirs");
        m_bench->makeForeignFolder(QStringLiteral("folder"));
        QCOMPARE(m_io->create(QStringLiteral("theirs")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_io->create(QStringLiteral("folder")).error().code, ErrorCode::AlreadyExists);
        QVERIFY(m_io->create(QStringLiteral("ours")));
        QCOMPARE(m_io->rename(QStringLiteral("ours"), QStringLiteral("theirs")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_io->rename(QStringLiteral("ours"), QStringLiteral("folder")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_bench->bytesOf(QStringLiteral("theirs")), QByteArray("theirs"));
        QVERIFY(m_io->rename(QStringLiteral("ours"), QStringLiteral("free")));
        QVERIFY(!m_bench->exists(QStringLiteral("ours")));
        QVERIFY(m_bench->exists(QStringLiteral("free")));
    }

    void I3_whatIsMissingIsNotFound()
    {
        const QString missing = QStringLiteral("no/such");
        QCOMPARE(m_io->openRead(missing).error().code, ErrorCode::NotFound);
        QCOMPARE(m_io->openWrite(missing).error().code, ErrorCode::NotFound);
        QCOMPARE(m_io->create(missing).error().code, ErrorCode::NotFound);
        QCOMPARE(m_io->remove(missing).error().code, ErrorCode::NotFound);
        QCOMPARE(m_io->stat(missing).error().code, ErrorCode::NotFound);
        QCOMPARE(m_io->rename(missing, QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QCOMPARE(m_io->syncFolder(missing).error().code, ErrorCode::NotFound);
    }

    void I3_makesFoldersAndSaysWhich()
    {
        QCOMPARE(m_io->makeFolders(QStringLiteral("a/b")).value(),
                 QStringList({QStringLiteral("a"), QStringLiteral("a/b")}));
        QCOMPARE(m_io->makeFolders(QStringLiteral("a/b")).value(), QStringList());
        QCOMPARE(m_io->makeFolders(QStringLiteral("a/b/c")).value(), QStringList(QStringLiteral("a/b/c")));
        m_bench->putForeign(QStringLiteral("file"), "x");
        QCOMPARE(m_io->makeFolders(QStringLiteral("file/x")).error().code, ErrorCode::Conflict);
        QCOMPARE(m_io->create(QStringLiteral("file/x")).error().code, ErrorCode::Conflict);
        QCOMPARE(m_io->removeFolder(QStringLiteral("a")).error().code, ErrorCode::Conflict);
        QVERIFY(m_io->removeFolder(QStringLiteral("a/b/c")));
        QVERIFY(!m_bench->exists(QStringLiteral("a/b/c")));
    }

    void filesReadWhatWasWritten()
    {
        const auto file = m_io->create(QStringLiteral("f")).value();
        QVERIFY(file->write(5, "abc"));
        QVERIFY(file->resize(20));
        char buffer[32];
        QCOMPARE(file->read(0, buffer, sizeof buffer).value(), qint64(20));
        QCOMPARE(QByteArray(buffer, 10), QByteArray("\0\0\0\0\0abc\0\0", 10));
        QCOMPARE(file->read(20, buffer, 5).value(), qint64(0));
        QCOMPARE(file->read(100, buffer, 5).value(), qint64(0));
        QVERIFY(file->setMtime(1'600'000'000'000'000'000));
        const FileStamp stamp = file->stamp().value();
        QCOMPARE(stamp.size, qint64(20));
        QCOMPARE(stamp.mtimeNs, qint64(1'600'000'000'000'000'000));
        QVERIFY(stamp.sameContentAs(m_io->stat(QStringLiteral("f"))->stamp));
        QVERIFY(file->sync(StoreFile::SyncDepth::Data));
        QVERIFY(file->sync(StoreFile::SyncDepth::DataAndTimes));
        QVERIFY(m_io->syncFolder(QString()));
        const Result<void> all = m_io->syncAll();
        QVERIFY(all || all.error().code == ErrorCode::Unsupported);
        QVERIFY(m_io->space()->total > 0);
    }

    void nextDataNeverSkipsData()
    {
        const auto file = m_io->create(QStringLiteral("sparse")).value();
        QVERIFY(file->resize(4 << 20));
        QVERIFY(file->write(1 << 20, "x"));
        QVERIFY(file->nextData(0).value() <= (1 << 20));
        QVERIFY(file->nextData(1 << 20).value() == (1 << 20));
        QCOMPARE(file->nextData(4 << 20).value(), qint64(4 << 20));
        QVERIFY(file->nextData(2 << 20).value() >= (2 << 20));
    }

    void I4_theFolderMayGoAndComeBack()
    {
        QVERIFY(m_io->create(QStringLiteral("before")));
        m_bench->takeAway();
        QCOMPARE(m_io->checkRoot().error().code, ErrorCode::FolderMissing);
        m_bench->bringBack();
        QVERIFY(m_io->checkRoot());
        QVERIFY(m_io->create(QStringLiteral("after")));
        QVERIFY(m_bench->exists(QStringLiteral("before")));
    }

private:
    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<StoreIo> m_io;
};

QTEST_GUILESS_MAIN(TestStoreIo)
#include "tst_storage_storeio.moc"
