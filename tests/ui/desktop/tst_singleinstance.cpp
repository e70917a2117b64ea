// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/SingleInstance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <csignal>

using namespace ttp;

namespace {

constexpr int waitMs = 30'000;

/// start_again as a process of its own.
class OtherStart
{
public:
    OtherStart(const QString &profile, const QStringList &things, int deadlineMs = 10'000,
               const QString &token = QString())
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("START_DEADLINE_MS"), QString::number(deadlineMs));
        if (!token.isEmpty())
            environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), token);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TTP_START_AGAIN), QStringList{profile} + things);
    }
    ~OtherStart()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OtherStart)

    // While it is waited for, the loop of the test goes on: it may be the one that answers.
    QString nextLine()
    {
        const bool isThere = QTest::qWaitFor([this] { return m_process.canReadLine(); }, waitMs);
        return isThere ? QString::fromUtf8(m_process.readLine()).trimmed() : QStringLiteral("(nothing)");
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

bool isCutOff(QLocalSocket &socket)
{
    return QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::UnconnectedState; }, waitMs);
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir.path()));
    }

    void aSecondStartHandsOverAndEnds()
    {
        SingleInstance first(m_dir.filePath(QStringLiteral("profile a")));
        QSignalSpy received(&first, &SingleInstance::received);
        QCOMPARE(first.start({}).valueOr(SingleInstance::Role::HandedOver), SingleInstance::Role::First);
        OtherStart second(
            m_dir.filePath(QStringLiteral("profile a")),
            {QStringLiteral("ttp://a:1/#u=x"), QStringLiteral("/mnt/x y"), QStringLiteral("/m/i.ttpinvite")}, 10'000,
            QStringLiteral("token-1"));
        QCOMPARE(second.nextLine(), QStringLiteral("handed over"));
        QTRY_COMPARE_WITH_TIMEOUT(second.process().state(), QProcess::NotRunning, waitMs);
        QCOMPARE(second.process().exitCode(), 0);
        QCOMPARE(received.size(), 1);
        const auto request = received.at(0).at(0).value<StartRequest>();
        QCOMPARE(request.links, QStringList{QStringLiteral("ttp://a:1/#u=x")});
        QCOMPARE(request.paths, QStringList{QStringLiteral("/mnt/x y")});
        QCOMPARE(request.linkFiles, QStringList{QStringLiteral("/m/i.ttpinvite")});
        QCOMPARE(request.activationToken, QByteArray("token-1"));
        QVERIFY(!request.background);
    }

    void thousandsOfPathsArriveWhole()
    {
        SingleInstance first(m_dir.filePath(QStringLiteral("p")));
        QSignalSpy received(&first, &SingleInstance::received);
        QVERIFY(first.start({}).ok());
        QStringList paths;
        for (int i = 0; i < 20'000; ++i)
            paths.append(QStringLiteral("/data/measurement-%1.nc").arg(i));
        OtherStart second(m_dir.filePath(QStringLiteral("p")), paths);
        QCOMPARE(second.nextLine(), QStringLiteral("handed over"));
        QCOMPARE(received.at(0).at(0).value<StartRequest>().paths, paths);
    }

    void otherProfilesAndSpellings()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("real")));
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("real")), m_dir.filePath(QStringLiteral("other"))));
        SingleInstance a(m_dir.filePath(QStringLiteral("real/new")));
        SingleInstance same(m_dir.filePath(QStringLiteral("other/./new/")));
        SingleInstance b(m_dir.filePath(QStringLiteral("real/newer")));
        QCOMPARE(a.socketName(), same.socketName());
        QVERIFY(a.socketName() != b.socketName());
        QCOMPARE(a.start({}).valueOr(SingleInstance::Role::HandedOver), SingleInstance::Role::First);
        QCOMPARE(b.start({}).valueOr(SingleInstance::Role::HandedOver), SingleInstance::Role::First);
        // The name stays the same when the folder has come to be.
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("real/new")));
        QCOMPARE(SingleInstance(m_dir.filePath(QStringLiteral("other/new"))).socketName(), a.socketName());
    }

    void onlyThisUserCanOpenIt()
    {
        SingleInstance first(m_dir.filePath(QStringLiteral("p")));
        QVERIFY(first.start({}).ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(first.socketName()) & others));
    }

    void aKilledFirstLeavesNothingInTheWay()
    {
        const QString profile = m_dir.filePath(QStringLiteral("killed"));
        QString socket;
        {
            OtherStart first(profile, {});
            QCOMPARE(first.nextLine(), QStringLiteral("first"));
            first.process().kill();
            QVERIFY(first.process().waitForFinished());
        }
        SingleInstance next(profile);
        QVERIFY(QFileInfo::exists(next.socketName()));
        QCOMPARE(next.start({}).valueOr(SingleInstance::Role::HandedOver), SingleInstance::Role::First);
        OtherStart second(profile, {QStringLiteral("/x")});
        QCOMPARE(second.nextLine(), QStringLiteral("handed over"));
    }

    void aLockWithoutANumberIsLeftBehind()
    {
        SingleInstance next(m_dir.filePath(QStringLiteral("half")));
        QFile lock(QString(next.socketName()).replace(QStringLiteral(".sock"), QStringLiteral(".lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QCOMPARE(next.start({}).valueOr(SingleInstance::Role::HandedOver), SingleInstance::Role::First);
    }

    void aFirstThatEndsIsFollowed()
    {
        const QString profile = m_dir.filePath(QStringLiteral("ending"));
        auto first = std::make_unique<SingleInstance>(profile);
        QVERIFY(first->start({}).ok());
        first->close();
        OtherStart second(profile, {});
        QVERIFY(second.process().waitForStarted());
        // It waits, for the place is taken and nobody answers.
        QVERIFY(!second.process().waitForReadyRead(300));
        first.reset();
        QCOMPARE(second.nextLine(), QStringLiteral("first"));
    }

#ifdef Q_OS_UNIX
    void aFirstThatHangsIsNotWaitedForForEver()
    {
        const QString profile = m_dir.filePath(QStringLiteral("hanging"));
        OtherStart first(profile, {});
        QCOMPARE(first.nextLine(), QStringLiteral("first"));
        QCOMPARE(::kill(pid_t(first.process().processId()), SIGSTOP), 0);
        SingleInstance second(profile);
        QCOMPARE(second.start({}, 500).error().code, ErrorCode::ProfileInUse);
        QCOMPARE(::kill(pid_t(first.process().processId()), SIGCONT), 0);
        SingleInstance third(profile);
        StartRequest request;
        request.paths = {QStringLiteral("/late")};
        QCOMPARE(third.start(request).valueOr(SingleInstance::Role::First), SingleInstance::Role::HandedOver);
        QString line = first.nextLine();
        if (line == QStringLiteral("received"))
            line = first.nextLine(); // what the second had sent
        QCOMPARE(line, QStringLiteral("received /late"));
    }
#endif

    void hostileSendersAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("garbage") << QByteArray(100'000, 'x') << QByteArray("N");
        QTest::newRow("a size of 4 GiB") << QByteArray("ttps\0\1\xff\xff\xff\xff", 10) << QByteArray("N");
        QTest::newRow("another version") << QByteArray("ttps\0\7\0\0\0\0", 10) << QByteArray("V");
        QTest::newRow("no JSON") << QByteArray("ttps\0\1\0\0\0\3abc", 13) << QByteArray("N");
        QTest::newRow("silence") << QByteArray() << QByteArray();
        QTest::newRow("half a frame") << QByteArray("ttps\0\1\0\0\0\3a", 11) << QByteArray();
    }
    void hostileSendersAreCutOff()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, answer);
        SingleInstance first(m_dir.filePath(QStringLiteral("p")));
        QSignalSpy received(&first, &SingleInstance::received);
        QVERIFY(first.start({}).ok());
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        QVERIFY(socket.waitForConnected());
        socket.write(sent);
        QVERIFY(isCutOff(socket));
        QCOMPARE(socket.readAll(), answer);
        QCOMPARE(received.size(), 0);
    }

    void aCrowdOfSilentOnesDoesNotShutTheDoorForEver()
    {
        SingleInstance first(m_dir.filePath(QStringLiteral("p")));
        QSignalSpy received(&first, &SingleInstance::received);
        QVERIFY(first.start({}).ok());
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 40; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(first.socketName());
            QVERIFY(crowd.back()->waitForConnected());
        }
        OtherStart second(m_dir.filePath(QStringLiteral("p")), {QStringLiteral("/x")}, waitMs);
        QCOMPARE(second.nextLine(), QStringLiteral("handed over"));
        QCOMPARE(received.size(), 1);
    }

    void whereNobodyCanBeHeardItSaysSo()
    {
        // Longer than the name of a socket may be.
        const QString deep = m_dir.filePath(QString(120, QLatin1Char('d')));
        QVERIFY(QDir().mkdir(deep));
        QVERIFY(QFile::setPermissions(deep, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(deep));
        SingleInstance first(m_dir.filePath(QStringLiteral("p")));
        const auto role = first.start({});
        initTestCase();
        QVERIFY(!role.ok());
        QCOMPARE(role.error().code, ErrorCode::WriteFailed);
        QCOMPARE(role.error().subject, first.socketName());
    }

    void theTokenIsTakenOutOfTheEnvironment()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "abc");
        QCOMPARE(takeActivationToken(), QByteArray("abc"));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        QCOMPARE(takeActivationToken(), QByteArray());
        QWidget window;
        window.showMinimized();
        bringToFront(window, "for-the-compositor");
        QVERIFY(window.isVisible() && !window.isMinimized());
        const bool isWayland = QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), isWayland ? QByteArray("for-the-compositor") : QByteArray());
        window.hide();
        bringToFront(window, {});
        QVERIFY(window.isVisible());
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
