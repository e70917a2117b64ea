// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/LocalIdentity.h"
#include "core/node/NodeSettings.h"
#include "core/node/ProfileFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
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

constexpr auto ownerMask = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                           QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsComeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        NodeSettings settings;
        settings.name = QStringLiteral("Bücherei, \"west\"; #3");
        settings.listenHost = QStringLiteral("::1");
        settings.port = 65535;
        settings.url = QStringLiteral("peer.example.org:8470");
        settings.downloadFolder = QStringLiteral("/data/über all");
        settings.registration = QStringLiteral("closed");
        settings.upLimit = 1LL << 40;
        settings.downLimit = 5;
        settings.activeTransfers = 7;
        settings.trustedProxies = {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        settings.roles = {QStringLiteral("file"), QStringLiteral("trust")};
        QVERIFY(writeSettings(folder.path(), settings).ok());
        const auto read = readSettings(folder.path());
        QVERIFY(read.ok());
        QCOMPARE(*read, settings);
        const QFile file(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(!(file.permissions() & ownerMask));
    }

    void withoutAFileThereAreDefaults()
    {
        const QTemporaryDir folder;
        const auto read = readSettings(folder.path());
        QVERIFY(read.ok());
        QCOMPARE(read->port, 0);
        QCOMPARE(read->registration, QStringLiteral("approval"));
        QVERIFY(!read->name.isEmpty());
    }

    void badValuesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *line, const char *key) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(key);
        };
        row("port=65536", "port");
        row("port=-1", "port");
        row("port=http", "port");
        row("port=", "port");
        row("up_limit=99999999999999999999", "up_limit");
        row("up_limit=1.5", "up_limit");
        row("down_limit=-5", "down_limit");
        row("active_transfers=101", "active_transfers");
        row("registration=open", "registration");
        row("registration=", "registration");
        // a typing mistake must not open the peer to every network
        row("listen=127.0.0.l", "listen");
        row("listen=", "listen");
        row("listen=localhost", "listen");
        row("url=https://peer.example.org:8470", "url");
        row("url=peer.example.org", "url");
        row("url=peer.example.org:0", "url");
        row("trusted_proxies=127.0.0.1, nginx", "trusted_proxies");
        row("trusted_proxies=10.0.0.0/8", "trusted_proxies");
        row("roles=file, cook", "role");
        row("name=", "name");
        row("name=\"two\\nlines\"", "name");
    }
    void badValuesAreNamed()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, key);
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("settings.ini")), line + '\n');
        const auto read = readSettings(folder.path());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().detail.startsWith(key + QStringLiteral(" must be ")), qPrintable(read.error().detail));
        QVERIFY(read.error().subject.endsWith(QStringLiteral("settings.ini")));
    }

    void namesHaveALength()
    {
        NodeSettings settings;
        settings.name = QString(100, u'n');
        QVERIFY(checkSettings(settings).ok());
        settings.name += u'n';
        QVERIFY(!checkSettings(settings).ok());
    }

    void settingsThatCannotBeWrittenAreToldSo()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("file")), "x");
        const auto below = writeSettings(folder.filePath(QStringLiteral("file")), {});
        QVERIFY(!below.ok());
        QCOMPARE(below.error().code, ErrorCode::WriteFailed);
    }

    void aNewProfileIsForItsUserOnly()
    {
        const QTemporaryDir base;
        const QString path = base.filePath(QStringLiteral("a/b"));
        const auto profile = ProfileFolder::open(path);
        QVERIFY(profile.ok());
        QVERIFY(!(QFileInfo(path).permissions() & ownerMask));
        QCOMPARE(QFileInfo(profile->databasePath()).path(), QFileInfo(path).canonicalFilePath());
    }

    void anEarlierFolderIsNarrowedIfItIsAProfile()
    {
#ifdef Q_OS_UNIX
        const auto narrowed = [](const QString &file) {
            const QTemporaryDir folder;
            if (!file.isEmpty())
                put(folder.filePath(file), "x");
            constexpr auto all = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                 QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                 QFileDevice::ExeOther;
            if (!QFile::setPermissions(folder.path(), all) || !ProfileFolder::open(folder.path()))
                return false;
            return !(QFileInfo(folder.path()).permissions() & ownerMask);
        };
        QVERIFY(narrowed({}));
        QVERIFY(narrowed(QStringLiteral("identity.key")));
        // a folder of something else that was named by mistake stays as it is
        QVERIFY(!narrowed(QStringLiteral("thesis.tex")));
#endif
    }

    void oneProgramHoldsAProfile()
    {
        const QTemporaryDir base;
        {
            const auto first = ProfileFolder::open(base.path());
            QVERIFY(first.ok());
            const auto second =
                ProfileFolder::open(base.path() + QStringLiteral("/../") + QFileInfo(base.path()).fileName());
            QVERIFY(!second.ok());
            QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
            QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        }
        QVERIFY(ProfileFolder::open(base.path()).ok());
    }

    void namesAreThoseThatSharesLookFor()
    {
        const QTemporaryDir base;
        const auto profile = ProfileFolder::open(base.path());
        QVERIFY(profile.ok());
        QCOMPARE(LocalIdentity::keyPath(profile->path()), profile->path() + u'/' + profileKeyName());
        QCOMPARE(profile->databasePath(), profile->path() + u'/' + profileDatabaseName());
    }

    void aLockThatIsLeftBehindIsTaken_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray rest = "\ntst_profile\n" + QSysInfo::machineHostName().toUtf8() + '\n';
        QTest::newRow("empty, as the power went") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("our own number, as in a container")
            << QByteArray::number(QCoreApplication::applicationPid()) + rest;
        QTest::newRow("of one who is dead") << QByteArray("2147483646") + rest;
    }
    void aLockThatIsLeftBehindIsTaken()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir base;
        put(base.filePath(QStringLiteral("lock")), content);
        const auto first = ProfileFolder::open(base.path());
        QVERIFY(first.ok());
        const auto second = ProfileFolder::open(base.path());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
    }

#ifdef Q_OS_UNIX
    void aLockThatIsHeldIsNeverTaken()
    {
        const QTemporaryDir base;
        const auto first = ProfileFolder::open(base.path());
        QVERIFY(first.ok());
        // Whatever happens to what is written in it.
        QFile lock(base.filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::ReadWrite) && lock.resize(0));
        lock.close();
        const auto second = ProfileFolder::open(base.path());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
        QVERIFY(lock.exists());
    }

    void looseRightsOfAProfileAreTakenAway()
    {
        const QTemporaryDir base;
        const QString path = base.filePath(QStringLiteral("profile"));
        const auto loose = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | ownerMask;
        QVERIFY(QDir().mkdir(path, loose) && QFile::setPermissions(path, loose));
        QVERIFY(ProfileFolder::open(path).ok()); // an empty folder is for a profile
        QVERIFY(!(QFileInfo(path).permissions() & ownerMask));
        put(path + QStringLiteral("/identity.key"), "key");
        QVERIFY(QFile::setPermissions(path, loose));
        QVERIFY(ProfileFolder::open(path).ok());
        QVERIFY(!(QFileInfo(path).permissions() & ownerMask));
    }

    void aFolderOfOtherThingsKeepsItsRights()
    {
        const QTemporaryDir base;
        const auto loose = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | ownerMask;
        put(base.filePath(QStringLiteral(".data")), "mine");
        QVERIFY(QFile::setPermissions(base.path(), loose));
        const auto profile = ProfileFolder::open(base.path());
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(QFileInfo(base.path()).permissions() & ownerMask, QFileDevice::Permissions(ownerMask));
        QCOMPARE(QDir(base.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral(".data")});
        // One that nobody else can look into is the user's own matter.
        QVERIFY(QFile::setPermissions(base.path(), loose & ~ownerMask));
        QVERIFY(ProfileFolder::open(base.path()).ok());
    }

    void theFolderOfAnotherUserIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("only root can give files away");
        const QTemporaryDir base;
        QCOMPARE(::chown(QFile::encodeName(base.path()).constData(), 65534, 65534), 0);
        const auto profile = ProfileFolder::open(base.path());
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code, ErrorCode::PermissionDenied);
        QVERIFY(profile.error().detail.contains(QStringLiteral("belongs to")));
        QVERIFY(QDir(base.path()).isEmpty());
    }
#endif

    void aFileIsNoProfile()
    {
        const QTemporaryDir base;
        const QString path = base.filePath(QStringLiteral("file"));
        put(path, "mine");
        const auto profile = ProfileFolder::open(path);
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code, ErrorCode::InvalidInput);
        for (const char *below : {"/below", "/deep/below"}) {
            const auto inside = ProfileFolder::open(path + QLatin1String(below));
            QVERIFY(!inside.ok());
            QCOMPARE(inside.error().code, ErrorCode::InvalidInput);
            QVERIFY2(inside.error().subject.endsWith(QStringLiteral("/file")), qPrintable(inside.error().subject));
        }
        QCOMPARE(QFileInfo(path).size(), 4);
    }

    void aFolderThatCannotBeWrittenIsRefused()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("nothing is read-only for root");
        const QTemporaryDir base;
        QVERIFY(QFile::setPermissions(base.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto profile = ProfileFolder::open(base.path());
        QFile::setPermissions(base.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code, ErrorCode::PermissionDenied);
#else
        QSKIP("permissions are other ones here");
#endif
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
