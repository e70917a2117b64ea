// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/FirstStart.h"
#include "core/node/NodeClient.h"
#include "core/node/NodeSettings.h"
#include "core/node/PeerNode.h"
#include "core/node/ProfileFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ttp;

namespace {

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// A peer on loopback, and its answers.
class Peer
{
public:
    explicit Peer(QString profile) : m_profile(std::move(profile)), m_client(m_node) {}
    ~Peer() { m_node.stop(0); }

    Result<NodeStatus> start(NodeOptions options)
    {
        options.listen = QStringLiteral("127.0.0.1:0");
        return m_node.start(m_profile, options);
    }
    void stop() { m_node.stop(0); }
    Result<NodeStatus> change(const SettingsOrder &order)
    {
        std::optional<Result<NodeStatus>> answer;
        m_client.changeSettings(order, &m_context, [&](const Result<NodeStatus> &status) { answer = status; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 30000);
        return *answer;
    }

private:
    QString m_profile;
    PeerNode m_node;
    NodeClient m_client;
    QObject m_context;
};

} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void lookingChangesNothing()
    {
        const QString profile = m_folder->filePath(QStringLiteral("deep/profile"));
        const auto first = firstStart(profile);
        MUST(first);
        QVERIFY(first->isNew);
        QVERIFY(!first->name.isEmpty());
        QVERIFY(first->port != 0);
        QVERIFY(checkPort(QStringLiteral("any"), first->port).ok());
        for (const QString &address : first->addresses)
            QVERIFY2(address.endsWith(QLatin1Char(':') + QString::number(first->port)), qPrintable(address));
        QCOMPARE(everythingIn(m_folder->path()), QStringList());
    }

    void whatAPeerLeavesIsNotNew_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"identity.key", "state.sqlite", "settings.ini"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatAPeerLeavesIsNotNew()
    {
        QFETCH(const QString, name);
        QVERIFY(ProfileFolder::isNew(m_folder->path()));
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), m_folder->filePath(name)));
        QVERIFY(!ProfileFolder::isNew(m_folder->path()));
        QVERIFY(QFile::remove(m_folder->filePath(name)));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!ProfileFolder::isNew(m_folder->path()));
    }

    void aPortThatIsTakenIsTold()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.1"))));
        QCOMPARE(checkPort(QStringLiteral("127.0.0.1"), other.serverPort()).error().code, ErrorCode::PortInUse);
        const quint16 port = other.serverPort();
        other.close();
        QVERIFY(checkPort(QStringLiteral("127.0.0.1"), port).ok());
        QVERIFY(checkPort(QStringLiteral("any"), 0).ok());
        QCOMPARE(checkPort(QStringLiteral("198.51.100.1"), 0).error().code, ErrorCode::InvalidInput);
        QCOMPARE(checkPort(QStringLiteral("localhost"), 0).error().code, ErrorCode::InvalidInput);
    }

    void whatWasChosenIsKept()
    {
        const QString profile = m_folder->filePath(QStringLiteral("profile"));
        const QString down = m_folder->filePath(QStringLiteral("down/here"));
        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress(QStringLiteral("127.0.0.1"))));
        const quint16 port = finder.serverPort();
        finder.close();
        Peer peer(profile);
        NodeOptions options;
        options.name = QStringLiteral("Ada");
        options.downloadFolder = down + QStringLiteral("/./");
        options.port = port;
        const auto started = peer.start(options);
        MUST(started);
        QCOMPARE(started->name, QStringLiteral("Ada"));
        QCOMPARE(started->downloadFolder, down);
        QCOMPARE(started->port, port);
        QVERIFY(QFileInfo(down).isDir());
        peer.stop();

        const auto again = firstStart(profile);
        MUST(again);
        QVERIFY(!again->isNew);
        QCOMPARE(again->name, QStringLiteral("Ada"));
        QCOMPARE(again->downloadFolder, down);
        QCOMPARE(again->port, port);
        QCOMPARE(again->addresses, QStringList{QStringLiteral("127.0.0.1:%1").arg(port)});
        // 0 is no other port where one is known
        options.port = 0;
        const auto third = peer.start(options);
        MUST(third);
        QCOMPARE(third->port, port);
        peer.stop();
        // and what listen names goes before it
        options.port = quint16(1);
        options.listen = QStringLiteral("127.0.0.1:%1").arg(port);
        PeerNode node;
        const auto fourth = node.start(profile, options);
        MUST(fourth);
        QCOMPARE(fourth->port, port);
        node.stop(0);
    }

    void whatCannotBeIsRefusedAndNothingIsKept()
    {
        const QString profile = m_folder->filePath(QStringLiteral("profile"));
        for (const QString &folder :
             {QStringLiteral("relative"), QStringLiteral("/dev/null"), QStringLiteral("/dev/null/x")}) {
            Peer peer(profile);
            NodeOptions options;
            options.downloadFolder = folder;
            QVERIFY2(!peer.start(options).ok(), qPrintable(folder));
            QVERIFY(ProfileFolder::isNew(profile));
        }
    }

    void settingsChangeWhileItRuns()
    {
        const QString profile = m_folder->filePath(QStringLiteral("profile"));
        const QString down = m_folder->filePath(QStringLiteral("down"));
        Peer peer(profile);
        MUST(peer.start({}));
        const auto changed = peer.change({QStringLiteral(" Ada "), down});
        MUST(changed);
        QCOMPARE(changed->name, QStringLiteral("Ada"));
        QCOMPARE(changed->downloadFolder, down);
        const auto kept = readSettings(profile);
        MUST(kept);
        QCOMPARE(kept->name, QStringLiteral("Ada"));
        QCOMPARE(kept->downloadFolder, down);
        QCOMPARE(kept->port, changed->port);

        for (const SettingsOrder &wrong :
             {SettingsOrder{QString(), {}}, SettingsOrder{QStringLiteral("two\nlines"), {}},
              SettingsOrder{QString(101, QLatin1Char('x')), {}},
              SettingsOrder{QStringLiteral("Ben"), QStringLiteral("relative")},
              SettingsOrder{QStringLiteral("\u202ebackwards"), down}}) {
            const auto refused = peer.change(wrong);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
            QCOMPARE(refused.error().doing, Doing::WritingSettings);
        }
        // nothing is left of an order that is refused
        QVERIFY(!peer.change({QStringLiteral("two\nlines"), m_folder->filePath(QStringLiteral("more"))}).ok());
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("more"))));
        const auto now = peer.change({});
        MUST(now);
        QCOMPARE(now->name, QStringLiteral("Ada"));
        QCOMPARE(*readSettings(profile), *kept);
    }

#ifdef Q_OS_UNIX
    void whatCannotBeWrittenChangesNothing()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QString profile = m_folder->filePath(QStringLiteral("profile"));
        Peer peer(profile);
        const auto started = peer.start({});
        MUST(started);
        QVERIFY(QFile::setPermissions(profile, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(!peer.change({QStringLiteral("Ada"), {}}).ok());
        QVERIFY(QFile::setPermissions(profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(peer.change({})->name, started->name);
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
