// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/DBusNotifications.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <csignal>

// Against python-dbusmock's notification daemon on a bus of our own: it prints each call that it gets.

using namespace ttp;

namespace {

constexpr int waitMs = 30'000;
// Debian's, which has the module; another one may go before it in PATH.
const char python[] = "/usr/bin/python3";

Notice noticeOf(EventKind kind, const QString &text, int count = 1)
{
    Notice notice;
    notice.kind = kind;
    notice.count = count;
    notice.title = QStringLiteral("Title %1").arg(count);
    notice.text = text;
    notice.action = QStringLiteral("Open folder");
    notice.event.kind = kind;
    notice.event.subject = text;
    return notice;
}

/// A notification service as a program of its own.
class MockService
{
public:
    MockService(const QString &bus, const QByteArray &capabilities)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        environment.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QString::fromLatin1(python),
                        {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--session"),
                         QStringLiteral("-t"), QStringLiteral("notification_daemon"), QStringLiteral("-p"),
                         QString::fromLatin1("{\"capabilities\": \"" + capabilities + "\"}")});
    }
    ~MockService()
    {
        // Also one that was stopped.
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(MockService)

    // The next call of Notify, as it is printed after the time: Notify "TorrentTTP" 0 …
    QString nextNotify()
    {
        QString line;
        const auto isNotify = [&] {
            while (m_process.canReadLine()) {
                line = QString::fromUtf8(m_process.readLine()).trimmed().section(QLatin1Char(' '), 1);
                if (line.startsWith(QStringLiteral("Notify ")))
                    return true;
            }
            return false;
        };
        return QTest::qWaitFor(isNotify, waitMs) ? line : QStringLiteral("(no call)");
    }
    pid_t pid() const { return pid_t(m_process.processId()); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TestDBusNotifications : public QObject
{
    Q_OBJECT

    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(QStringLiteral("program")); }

    [[nodiscard]] bool isServed() const
    {
        return bus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.Notifications"));
    }

    void emitFromService(const QString &signal, const QString &signature, const QVariantList &arguments) const
    {
        const QString name = QStringLiteral("org.freedesktop.Notifications");
        QDBusMessage call =
            QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/Notifications"),
                                           QStringLiteral("org.freedesktop.DBus.Mock"), QStringLiteral("EmitSignal"));
        call << name << signal << signature << QVariant(arguments);
        QCOMPARE(bus().call(call).type(), QDBusMessage::ReplyMessage);
        // The signal came before the reply and lies in the queue.
        QCoreApplication::processEvents();
    }

    std::unique_ptr<MockService> serve(const QByteArray &capabilities)
    {
        auto service = std::make_unique<MockService>(m_address, capabilities);
        return QTest::qWaitFor([this] { return isServed(); }, waitMs) ? std::move(service) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("this machine has no dbus-daemon");
        if (QProcess::execute(QString::fromLatin1(python), {QStringLiteral("-c"), QStringLiteral("import dbusmock")}) !=
            0)
            QSKIP("this machine has no python3-dbusmock");
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                QStringLiteral("--print-address=1")});
        QVERIFY(m_daemon.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), waitMs);
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(QDBusConnection::connectToBus(m_address, QStringLiteral("program")).isConnected());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void cleanup() { QTRY_VERIFY_WITH_TIMEOUT(!isServed(), waitMs); }

    void whatAServiceIsTold_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QString>("call");
        const auto row = [](const char *name, const char *capabilities, const char *call) {
            QTest::newRow(name) << QByteArray(capabilities)
                                << QStringLiteral("Notify \"TorrentTTP\" 0 \"torrentttp\" ") +
                                       QString::fromLatin1(call);
        };
        row("all", "body body-markup actions",
            R"("Title 1" "&lt;b&gt;A&lt;/b&gt; &amp; B" ["default", "Open folder", "show", "Open folder"])");
        row("no markup", "body actions",
            R"("Title 1" "<b>A</b> & B" ["default", "Open folder", "show", "Open folder"])");
        row("no actions", "body body-markup", R"("Title 1" "&lt;b&gt;A&lt;/b&gt; &amp; B" [])");
        row("no text", "actions icon-static",
            R"("Title 1: <b>A</b> & B" "" ["default", "Open folder", "show", "Open folder"])");
    }
    void whatAServiceIsTold()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QString, call);
        const auto service = serve(capabilities);
        QVERIFY(service);
        DBusNotifications notifications(bus());
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("<b>A</b> & B")));
        const QString told = service->nextNotify();
        QVERIFY2(told.startsWith(call), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("\"desktop-entry\": \"torrentttp\"")), qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral(" -1")), qPrintable(told));
    }

    void joinedOnesTakeThePlaceOfTheirOwnKind()
    {
        const auto service = serve("body actions");
        QVERIFY(service);
        DBusNotifications notifications(bus());
        const auto placeOf = [&service] { return service->nextNotify().section(QLatin1Char(' '), 2, 2).toInt(); };
        // The second is asked for while the number of the first is not known yet.
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A")));
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A, B"), 2));
        notifications.show(noticeOf(EventKind::FetchFailed, QStringLiteral("C")));
        QList<int> places{placeOf(), placeOf(), placeOf()};
        std::sort(places.begin(), places.end());
        QCOMPARE(places, (QList<int>{0, 0, 1}));
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A, B, C"), 3));
        QCOMPARE(placeOf(), 1);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("much later"), 1));
        QCOMPARE(placeOf(), 0);
    }

    void buttonsAreHeard()
    {
        const auto service = serve("body actions");
        QVERIFY(service);
        DBusNotifications notifications(bus());
        QSignalSpy activated(&notifications, &NotificationService::activated);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A")));
        (void)service->nextNotify();
        const auto invoke = [this](uint id, const char *action) {
            emitFromService(QStringLiteral("ActionInvoked"), QStringLiteral("us"), {id, QString::fromLatin1(action)});
        };
        // Of another program, and one that was never offered.
        invoke(77, "default");
        invoke(1, "delete-everything");
        emitFromService(QStringLiteral("ActivationToken"), QStringLiteral("us"),
                        {1U, QStringLiteral("token-of-the-desktop")});
        invoke(1, "default");
        QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, waitMs);
        QCOMPARE(activated.at(0).at(0).value<NodeEvent>().subject, QStringLiteral("A"));
        QCOMPARE(activated.at(0).at(1).toByteArray(), QByteArray("token-of-the-desktop"));
        invoke(1, "show");
        QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 2, waitMs);
        QCOMPARE(activated.at(1).at(1).toByteArray(), QByteArray()); // a token is used once
        // What is closed has no place any more.
        emitFromService(QStringLiteral("NotificationClosed"), QStringLiteral("uu"), {1U, 2U});
        invoke(1, "show");
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A, B"), 2));
        QVERIFY(service->nextNotify().startsWith(QStringLiteral("Notify \"TorrentTTP\" 0 ")));
        QCOMPARE(activated.size(), 2);
    }

    void buttonsOfOlderOnesAreHeardToo()
    {
        const auto service = serve("body actions");
        QVERIFY(service);
        DBusNotifications notifications(bus());
        QSignalSpy activated(&notifications, &NotificationService::activated);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A")));
        (void)service->nextNotify();
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("B")));
        (void)service->nextNotify();
        for (const uint id : {1U, 2U})
            emitFromService(QStringLiteral("ActionInvoked"), QStringLiteral("us"), {id, QStringLiteral("default")});
        QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 2, waitMs);
        QCOMPARE(activated.at(0).at(0).value<NodeEvent>().subject, QStringLiteral("A"));
        QCOMPARE(activated.at(1).at(0).value<NodeEvent>().subject, QStringLiteral("B"));
        // The older one goes, and the other one stands.
        emitFromService(QStringLiteral("NotificationClosed"), QStringLiteral("uu"), {1U, 2U});
        for (const uint id : {1U, 2U})
            emitFromService(QStringLiteral("ActionInvoked"), QStringLiteral("us"), {id, QStringLiteral("show")});
        QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 3, waitMs);
        QCOMPARE(activated.at(2).at(0).value<NodeEvent>().subject, QStringLiteral("B"));
    }

    void withoutAServiceItSaysSoAndTriesAgain()
    {
        DBusNotifications notifications(bus());
        QSignalSpy cannotShow(&notifications, &NotificationService::cannotShow);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A")));
        notifications.show(noticeOf(EventKind::FetchFailed, QStringLiteral("B")));
        QTRY_COMPARE_WITH_TIMEOUT(cannotShow.size(), 2, waitMs);
        QCOMPARE(cannotShow.at(1).at(0).value<Notice>().text, QStringLiteral("B"));
        const auto service = serve("body");
        QVERIFY(service);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("C")));
        QVERIFY(service->nextNotify().contains(QStringLiteral("\"C\"")));
        QCOMPARE(cannotShow.size(), 2);
    }

    void aServiceThatGoesAndComesBackIsAskedAgain()
    {
        DBusNotifications notifications(bus());
        QSignalSpy cannotShow(&notifications, &NotificationService::cannotShow);
        auto service = serve("body actions");
        QVERIFY(service);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A")));
        QVERIFY(service->nextNotify().contains(QStringLiteral("default")));
        service->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isServed(), waitMs);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("B")));
        QTRY_COMPARE_WITH_TIMEOUT(cannotShow.size(), 1, waitMs);
        service = serve("body body-markup");
        QVERIFY(service);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("<C>"), 2));
        const QString told = service->nextNotify();
        // Its numbers are not those of the one before, it reads markup and has no buttons.
        QVERIFY2(told.contains(QStringLiteral(" 0 \"torrentttp\" \"Title 2\" \"&lt;C&gt;\" []")), qPrintable(told));
    }

    void aServiceThatHangsIsNotWaitedFor()
    {
        DBusNotifications notifications(bus());
        QSignalSpy cannotShow(&notifications, &NotificationService::cannotShow);
        const auto service = serve("body");
        QVERIFY(service);
        QCOMPARE(::kill(service->pid(), SIGSTOP), 0);
        notifications.show(noticeOf(EventKind::FetchDone, QStringLiteral("A")));
        QCOMPARE(cannotShow.size(), 0); // show() came back before the service was given up
        QTRY_COMPARE_WITH_TIMEOUT(cannotShow.size(), 1, waitMs);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestDBusNotifications)
#include "tst_dbusnotifications.moc"
