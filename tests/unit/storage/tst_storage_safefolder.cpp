// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/SafeFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace ttp;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSafeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("resolver");
        QTest::newRow("best") << int(SafeFolder::Resolver::Best);
        QTest::newRow("component by component") << int(SafeFolder::Resolver::Components);
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QDir().mkpath(inside(QStringLiteral("sub/deep")));
        QDir().mkpath(outside());
        put(outside() + QStringLiteral("/secret"), "secret");
        put(inside(QStringLiteral("sub/file")), "inside");
    }
    void cleanup() { m_dir.reset(); }

    void opensOnlyFolders()
    {
        QCOMPARE(SafeFolder::open(inside(QStringLiteral("nowhere"))).error().code, ErrorCode::FolderMissing);
        QCOMPARE(SafeFolder::open(inside(QStringLiteral("sub/file"))).error().code, ErrorCode::UnsafePath);
        QCOMPARE(SafeFolder::open(QStringLiteral("relative")).error().code, ErrorCode::UnsafePath);
        const Error error = SafeFolder::open(inside(QStringLiteral("nowhere"))).error();
        QVERIFY(error.subject.endsWith(QStringLiteral("nowhere")));
        QVERIFY(!error.detail.isEmpty());
    }

    void S1_followsNoSymlink_data()
    {
        QTest::addColumn<QString>("linkAt");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("asked");
        const QString link = QStringLiteral("link");
        QTest::newRow("last, absolute") << link << QStringLiteral("OUT/secret") << link;
        QTest::newRow("last, relative") << link << QStringLiteral("../outside/secret") << link;
        QTest::newRow("last, stays inside") << link << QStringLiteral("sub/file") << link;
        QTest::newRow("on the way") << link << QStringLiteral("OUT") << QStringLiteral("link/secret");
        QTest::newRow("on the way, stays inside") << link << QStringLiteral("sub") << QStringLiteral("link/file");
        QTest::newRow("deep") << QStringLiteral("sub/deep/link") << QStringLiteral("OUT")
                              << QStringLiteral("sub/deep/link/secret");
        QTest::newRow("to /proc") << link << QStringLiteral("/proc/self/root") << QStringLiteral("link/etc/passwd");
        QTest::newRow("dangling") << link << QStringLiteral("nothing") << link;
        QTest::newRow("loop") << link << link << QStringLiteral("link/x");
    }
    void S1_followsNoSymlink()
    {
        QFETCH(QString, linkAt);
        QFETCH(QString, target);
        QFETCH(QString, asked);
        target.replace(QStringLiteral("OUT"), outside());
        QVERIFY(QFile::link(target, inside(linkAt)));
        const SafeFolder root = open();
        QCOMPARE(root.openRead(asked).error().code, ErrorCode::UnsafePath);
        QCOMPARE(root.openWrite(asked).error().code, ErrorCode::UnsafePath);
        const ErrorCode created = root.create(asked).error().code;
        QVERIFY(created == ErrorCode::UnsafePath || created == ErrorCode::AlreadyExists);
        if (asked != linkAt) {
            QCOMPARE(root.stat(asked).error().code, ErrorCode::UnsafePath);
            QCOMPARE(root.remove(asked).error().code, ErrorCode::UnsafePath);
            QCOMPARE(root.rename(QStringLiteral("sub/file"), asked).error().code, ErrorCode::UnsafePath);
            QCOMPARE(root.makeFolders(asked).error().code, ErrorCode::UnsafePath);
            QCOMPARE(root.syncFolder(asked).error().code, ErrorCode::UnsafePath);
        } else {
            QCOMPARE(root.stat(asked)->kind, EntryKind::Symlink);
            QCOMPARE(root.makeFolders(asked + QStringLiteral("/x")).error().code, ErrorCode::UnsafePath);
        }
        QCOMPARE(get(outside() + QStringLiteral("/secret")), QByteArray("secret"));
        QCOMPARE(QDir(outside()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 1);
    }

    void theRootItselfMayBeReachedThroughALink()
    {
        QVERIFY(QFile::link(inside(QStringLiteral("sub")), inside(QStringLiteral("alias"))));
        const SafeFolder root = SafeFolder::open(inside(QStringLiteral("alias"))).value();
        QCOMPARE(root.openRead(QStringLiteral("file")).value()->readAll(0, 6).value(), QByteArray("inside"));
    }

#ifdef Q_OS_UNIX
    /// S1 against a race: while a thread swaps a folder for a link that leads outside, nothing is read or made there.
    void S1_winsTheRaceAgainstASwap()
    {
        const QByteArray folder = QFile::encodeName(inside(QStringLiteral("swap")));
        const QByteArray aside = QFile::encodeName(inside(QStringLiteral("aside")));
        const QByteArray link = QFile::encodeName(inside(QStringLiteral("prepared")));
        QDir().mkpath(QString::fromUtf8(folder));
        put(QString::fromUtf8(folder) + QStringLiteral("/secret"), "inside");
        QVERIFY(::symlink(QFile::encodeName(outside()).constData(), link.constData()) == 0);
        std::atomic_bool stop = false;
        std::atomic<qint64> swaps = 0;
        std::thread swapper([&] {
            while (!stop) {
                (void)::rename(folder.constData(), aside.constData());
                (void)::rename(link.constData(), folder.constData());
                (void)::rename(folder.constData(), link.constData());
                (void)::rename(aside.constData(), folder.constData());
                ++swaps;
                std::this_thread::yield();
            }
        });
        const SafeFolder root = open();
        QElapsedTimer clock;
        clock.start();
        qint64 reads = 0;
        qint64 refusals = 0;
        bool leaked = false;
        for (int i = 0; clock.elapsed() < 2000 && (swaps < 100'000 || reads == 0); ++i) {
            const auto file = root.openRead(QStringLiteral("swap/secret"));
            leaked = leaked || (file && (*file)->readAll(0, 6).value() != "inside");
            (file ? reads : refusals) += 1;
            (void)root.create(QStringLiteral("swap/made-%1").arg(i % 50));
            (void)root.makeFolders(QStringLiteral("swap/folder-%1/x").arg(i % 50));
            (void)root.remove(QStringLiteral("swap/made-%1").arg(i % 50));
        }
        stop = true;
        swapper.join();
        qInfo("%lld swaps, %lld reads inside, %lld refused", static_cast<long long>(swaps.load()),
              static_cast<long long>(reads), static_cast<long long>(refusals));
        QVERIFY(!leaked);
        QVERIFY(reads > 0);
        QCOMPARE(QDir(outside()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
                 QStringList(QStringLiteral("secret")));
    }

    void S2_opensRegularFilesOnly()
    {
        const SafeFolder root = open();
        QCOMPARE(::mkfifo(QFile::encodeName(inside(QStringLiteral("fifo"))).constData(), 0600), 0);
        QCOMPARE(root.openRead(QStringLiteral("fifo")).error().code, ErrorCode::UnsafePath);
        QCOMPARE(root.openWrite(QStringLiteral("fifo")).error().code, ErrorCode::UnsafePath);
        QCOMPARE(root.openRead(QStringLiteral("sub")).error().code, ErrorCode::UnsafePath);
        QCOMPARE(root.openWrite(QStringLiteral("sub")).error().code, ErrorCode::UnsafePath);
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(inside(QStringLiteral("s")));
        if (size_t(name.size()) < sizeof address.sun_path) {
            std::copy(name.cbegin(), name.cend(), address.sun_path);
            QCOMPARE(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            QCOMPARE(root.openRead(QStringLiteral("s")).error().code, ErrorCode::UnsafePath);
        }
        ::close(server);
        // Device files can be made by root only; /dev itself is a folder like any other.
        const SafeFolder devices = SafeFolder::open(QStringLiteral("/dev"), resolver()).value();
        QCOMPARE(devices.openRead(QStringLiteral("null")).error().code, ErrorCode::UnsafePath);
        QCOMPARE(devices.openRead(QStringLiteral("zero")).error().code, ErrorCode::UnsafePath);
    }

    /// protocol.md B12: a shared file that is replaced by a link is not served.
    void B12_aFileReplacedByALinkIsRefused()
    {
        const SafeFolder root = open();
        QVERIFY(root.openRead(QStringLiteral("sub/file")));
        QVERIFY(QFile::remove(inside(QStringLiteral("sub/file"))));
        QVERIFY(QFile::link(QStringLiteral("/etc/shadow"), inside(QStringLiteral("sub/file"))));
        QCOMPARE(root.openRead(QStringLiteral("sub/file")).error().code, ErrorCode::UnsafePath);
    }

    void hardLinksAreCounted()
    {
        const SafeFolder root = open();
        QCOMPARE(root.stat(QStringLiteral("sub/file"))->links, quint64(1));
        QCOMPARE(::link(QFile::encodeName(inside(QStringLiteral("sub/file"))).constData(),
                        QFile::encodeName(inside(QStringLiteral("other"))).constData()),
                 0);
        QCOMPARE(root.stat(QStringLiteral("sub/file"))->links, quint64(2));
    }

    void S5_permissionsAreSaid()
    {
        if (::geteuid() == 0)
            QSKIP("root may do everything");
        const SafeFolder root = open();
        QVERIFY(QFile::setPermissions(inside(QStringLiteral("sub/file")), {}));
        QCOMPARE(root.openRead(QStringLiteral("sub/file")).error().code, ErrorCode::PermissionDenied);
    }
#endif

    void S4_renameWorksAcrossFolders()
    {
        const SafeFolder root = open();
        QVERIFY(root.rename(QStringLiteral("sub/file"), QStringLiteral("sub/deep/moved")));
        QCOMPARE(get(inside(QStringLiteral("sub/deep/moved"))), QByteArray("inside"));
        QVERIFY(!root.exists(QStringLiteral("sub/file")));
        QVERIFY(root.exists(QStringLiteral("sub/deep/moved")));
    }

    void S5_longNamesAreTooLarge()
    {
        const SafeFolder root = open();
        QVERIFY(root.create(QString(255, u'n')));
        QCOMPARE(root.create(QString(256, u'n')).error().code, ErrorCode::TooLarge);
        QCOMPARE(root.makeFolders(QString(256, u'n') + QStringLiteral("/x")).error().code, ErrorCode::TooLarge);
    }

    void S5_aDeletedRootIsFolderMissing()
    {
        QDir().mkpath(inside(QStringLiteral("gone")));
        const SafeFolder root = SafeFolder::open(inside(QStringLiteral("gone")), resolver()).value();
        QVERIFY(root.checkStillThere());
        QVERIFY(QDir().rmdir(inside(QStringLiteral("gone"))));
        QCOMPARE(root.create(QStringLiteral("x")).error().code, ErrorCode::FolderMissing);
        QCOMPARE(root.makeFolders(QStringLiteral("x/y")).error().code, ErrorCode::FolderMissing);
        QCOMPARE(root.openRead(QStringLiteral("x")).error().code, ErrorCode::FolderMissing);
        QCOMPARE(root.checkStillThere().error().code, ErrorCode::FolderMissing);
        QDir().mkpath(inside(QStringLiteral("gone")));
        QCOMPARE(root.checkStillThere().error().code, ErrorCode::FolderMissing);
    }

    void namesAreBytesOfUtf8()
    {
        const SafeFolder root = open();
        const QString name = QStringLiteral("sub/Größe 🧬 データ");
        QVERIFY(root.create(name));
        QVERIFY(root.exists(name));
        QVERIFY(QFile::exists(inside(name)));
    }

    void fileTellsHolesAndTimes()
    {
        const SafeFolder root = open();
        const auto file = root.create(QStringLiteral("holes")).value();
        QVERIFY(file->resize(8 << 20));
        QVERIFY(file->write(4 << 20, QByteArray(1 << 20, 'x')));
        QVERIFY(file->sync(StoreFile::SyncDepth::Data));
        QVERIFY(file->nextHole(4 << 20).value() >= (5 << 20));
        QVERIFY(file->setMtime(-1));
        QCOMPARE(file->stamp()->mtimeNs, qint64(-1));
        QVERIFY(file->setMtime(1'700'000'000'123'000'000));
        QCOMPARE(file->stamp()->mtimeNs, qint64(1'700'000'000'123'000'000));
        file->adviseSequential();
        const Result<QByteArray> beyond = file->readAll((8 << 20) - 5, 10);
        QCOMPARE(beyond.error().code, ErrorCode::ReadFailed);
        const auto readOnly = root.openRead(QStringLiteral("holes")).value();
        QVERIFY(!readOnly->write(0, "x"));
        QVERIFY(readOnly->stamp()->sameContentAs(root.stat(QStringLiteral("holes"))->stamp));
    }

private:
    [[nodiscard]] QString inside(const QString &path) const
    {
        return m_dir->path() + QStringLiteral("/root/") + path;
    }
    [[nodiscard]] QString outside() const
    {
        return m_dir->path() + QStringLiteral("/outside");
    }
    static SafeFolder::Resolver resolver()
    {
        QFETCH_GLOBAL(int, resolver);
        return SafeFolder::Resolver(resolver);
    }
    [[nodiscard]] SafeFolder open() const
    {
        return SafeFolder::open(m_dir->path() + QStringLiteral("/root"), resolver()).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSafeFolder)
#include "tst_storage_safefolder.moc"
