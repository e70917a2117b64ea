// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/NodeSettings.h"
#include "core/node/ProfileFolder.h"

#include <QFile>
#include <QFileInfo>
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

    void aFileIsNoProfile()
    {
        const QTemporaryDir base;
        const QString path = base.filePath(QStringLiteral("file"));
        put(path, "mine");
        const auto profile = ProfileFolder::open(path);
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code, ErrorCode::FolderMissing);
        QVERIFY(!ProfileFolder::open(path + QStringLiteral("/below")).ok());
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
