// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/LocalIdentity.h"
#include "core/node/IdentityBackup.h"
#include "core/node/NodeClient.h"
#include "core/node/PeerNode.h"
#include "core/node/ProfileFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

const Secret passphrase("correct horse battery");

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestIdentityBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path("ada.ttpidentity");
        QVERIFY(QDir().mkdir(path("old")));
        const auto made = LocalIdentity::create(path("old"));
        MUST(made);
        m_user = made->userId();
    }

    void aNewProfileBecomesTheOldOne()
    {
        const auto exported = exportIdentity(path("old"), m_file, passphrase);
        MUST(exported);
        QCOMPARE(*exported, m_user);
        QVERIFY(!(QFile::permissions(m_file) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner)));
        QCOMPARE(userOfBackup(m_file).valueOr({}), m_user);
        QVERIFY(!ProfileFolder::isNew(path("old")));

        const auto imported = importIdentity(path("deep/new"), m_file, passphrase);
        MUST(imported);
        QCOMPARE(*imported, m_user);
        PeerNode node;
        const auto started = node.start(path("deep/new"), {QStringLiteral("127.0.0.1:0"), {}, {}, {}});
        MUST(started);
        QCOMPARE(started->user, m_user);
        QCOMPARE(bytesAt(path("deep/new/identity.key")), bytesAt(path("old/identity.key")));
    }

    void aRunningPeerIsBackedUp()
    {
        PeerNode node;
        NodeClient client(node);
        const auto started = node.start(path("old"), {QStringLiteral("127.0.0.1:0"), {}, {}, {}});
        MUST(started);
        QObject context;
        const auto backUp = [&](const QString &file, const Secret &words) {
            std::optional<Result<void>> answer;
            client.exportIdentity(file, words, &context, [&](const Result<void> &done) { answer = done; });
            (void)QTest::qWaitFor([&] { return answer.has_value(); }, 30000);
            return *answer;
        };
        MUST(backUp(m_file, passphrase));
        QCOMPARE(userOfBackup(m_file).valueOr({}), m_user);
        QCOMPARE(backUp(m_file, passphrase).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(backUp(path("none/x"), passphrase).error().code, ErrorCode::FolderMissing);
        QCOMPARE(backUp(path("weak"), Secret("1234567")).error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(path("weak")));
        // not even while it runs is a second one let into its profile
        QCOMPARE(importIdentity(path("old"), m_file, passphrase).error().code, ErrorCode::AlreadyExists);
        // an answer whose context is gone finds nobody
        client.exportIdentity(path("later"), passphrase, &context, [](const Result<void> &) {});
        node.stop(0);
    }

    void nothingIsEverReplaced()
    {
        put(m_file, "precious");
        QCOMPARE(exportIdentity(path("old"), m_file, passphrase).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(bytesAt(m_file), QByteArray("precious"));
        QVERIFY(QFile::link(path("nowhere"), path("link")));
        QCOMPARE(exportIdentity(path("old"), path("link"), passphrase).error().code, ErrorCode::AlreadyExists);
        QVERIFY(!QFile::exists(path("nowhere")));
        QCOMPARE(exportIdentity(path("none"), path("x"), passphrase).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path("none")));
        // nothing is left lying about
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.new-*")}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void onlyANewProfileTakesIt_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"identity.key", "state.sqlite", "settings.ini"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void onlyANewProfileTakesIt()
    {
        QFETCH(const QString, name);
        MUST(exportIdentity(path("old"), m_file, passphrase));
        QVERIFY(QDir().mkdir(path("used")));
        const QString there = path("used/") + name;
        put(there, "mine");
        QCOMPARE(importIdentity(path("used"), m_file, passphrase).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(bytesAt(there), QByteArray("mine"));
        QCOMPARE(QDir(path("used")).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

    void whatDoesNotOpenMakesNoProfile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another passphrase") << QStringLiteral("passphrase") << ErrorCode::CredentialsInvalid;
        QTest::newRow("no file") << QStringLiteral("missing") << ErrorCode::NotFound;
        QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::ReadFailed;
        QTest::newRow("a device that never ends") << QStringLiteral("device") << ErrorCode::ReadFailed;
        QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::ReadFailed;
        QTest::newRow("huge") << QStringLiteral("huge") << ErrorCode::ReadFailed;
        QTest::newRow("cut off") << QStringLiteral("half") << ErrorCode::ReadFailed;
        QTest::newRow("the key itself") << QStringLiteral("key") << ErrorCode::ReadFailed;
    }
    void whatDoesNotOpenMakesNoProfile()
    {
        QFETCH(const QString, what);
        QFETCH(const ErrorCode, code);
        QString file = m_file;
        if (what == QStringLiteral("passphrase") || what == QStringLiteral("half"))
            MUST(exportIdentity(path("old"), m_file, passphrase));
        if (what == QStringLiteral("half"))
            put(m_file, bytesAt(m_file).chopped(40));
        else if (what == QStringLiteral("folder"))
            file = m_folder->path();
        else if (what == QStringLiteral("device"))
            file = QStringLiteral("/dev/zero");
        else if (what == QStringLiteral("empty"))
            put(m_file, {});
        else if (what == QStringLiteral("huge"))
            put(m_file, QByteArray(1024 * 1024, 'x'));
        else if (what == QStringLiteral("key"))
            put(m_file, bytesAt(path("old/identity.key")));
        const auto imported = importIdentity(path("new"), file, Secret("incorrect horse"));
        QVERIFY(!imported.ok());
        QVERIFY2(imported.error().code == code, qPrintable(describe(imported.error())));
        QCOMPARE(imported.error().subject, file);
        QVERIFY(!describe(imported.error()).contains(QStringLiteral("horse")));
        QVERIFY2(!imported.error().detail.contains(QStringLiteral("profile")), qPrintable(imported.error().detail));
        QVERIFY(!QFile::exists(path("new")));
    }

    // Any file can be picked: it is looked at, and stays as it was.
    void whatIsPickedKeepsItsRights()
    {
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        put(m_file, "a letter");
        QVERIFY(QFile::setPermissions(m_file, open));
        const auto before = QFile::permissions(m_file);
        QCOMPARE(userOfBackup(m_file).error().code, ErrorCode::ReadFailed);
        QCOMPARE(importIdentity(path("new"), m_file, passphrase).error().code, ErrorCode::ReadFailed);
        QCOMPARE(QFile::permissions(m_file), before);
        // the key of a profile does not
        QVERIFY(QFile::setPermissions(path("old/identity.key"), open));
        MUST(LocalIdentity::open(path("old")));
        QVERIFY(!(QFile::permissions(path("old/identity.key")) & (QFile::ReadGroup | QFile::ReadOther)));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    UserId m_user;
};

QTEST_GUILESS_MAIN(TestIdentityBackup)
#include "tst_identitybackup.moc"
