// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/PortalScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ttp;

namespace {

/// A settings portal as desktops have it, on a bus of our own.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint value = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE: the name is that of the bus
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != QStringLiteral("org.freedesktop.appearance") || key != QStringLiteral("color-scheme"))
            return QDBusVariant(QVariant(QString()));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant(value))));
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace

class TestPortalScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("this machine has no dbus-daemon");
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                QStringLiteral("--print-address=1")});
        QVERIFY(m_daemon.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), 30000);
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection desktop = connectionTo(QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void init()
    {
        QVERIFY(
            connectionTo(QStringLiteral("desktop")).registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanup()
    {
        connectionTo(QStringLiteral("desktop")).unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void answerIsTaken_data()
    {
        QTest::addColumn<uint>("value");
        QTest::addColumn<ColorScheme>("expected");
        QTest::newRow("dark") << 1U << ColorScheme::Dark;
        QTest::newRow("light") << 2U << ColorScheme::Light;
    }
    void answerIsTaken()
    {
        QFETCH(uint, value);
        QFETCH(ColorScheme, expected);
        m_portal.value = value;
        const PortalScheme scheme(connectionTo(QStringLiteral("program")));
        QCOMPARE(scheme.scheme(), ColorScheme::Unknown); // nothing waited
        QTRY_COMPARE_WITH_TIMEOUT(scheme.scheme(), expected, 30000);
    }

    void changeIsHeard()
    {
        m_portal.value = 2;
        const PortalScheme scheme(connectionTo(QStringLiteral("program")));
        QTRY_COMPARE_WITH_TIMEOUT(scheme.scheme(), ColorScheme::Light, 30000);
        QSignalSpy changes(&scheme, &SystemScheme::changed);
        say(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"), QVariant(1U));
        say(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), QVariant(1U));
        say(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QVariant(2U));
        say(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QVariant(1U));
        QTRY_COMPARE_WITH_TIMEOUT(scheme.scheme(), ColorScheme::Dark, 30000);
        QCOMPARE(changes.size(), 1); // those before were heard first, and were nothing
        say(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QVariant(0U));
        QTRY_COMPARE_WITH_TIMEOUT(scheme.scheme(), ColorScheme::Unknown, 30000);
    }

    void nonsenseIsNoPreference()
    {
        m_portal.value = 1;
        const PortalScheme scheme(connectionTo(QStringLiteral("program")));
        QTRY_COMPARE_WITH_TIMEOUT(scheme.scheme(), ColorScheme::Dark, 30000);
        say(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
            QVariant(QStringLiteral("dark, please")));
        QTRY_COMPARE_WITH_TIMEOUT(scheme.scheme(), ColorScheme::Unknown, 30000);
    }

    void withoutAPortalItIsUnknown()
    {
        connectionTo(QStringLiteral("desktop")).unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        const PortalScheme scheme(connectionTo(QStringLiteral("program")));
        const PortalScheme alone(QDBusConnection(QStringLiteral("there is no such connection")));
        // The refusal is there when an answer to a later question is.
        QCOMPARE(connectionTo(QStringLiteral("program"))
                     .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                          QStringLiteral("org.freedesktop.DBus"),
                                                          QStringLiteral("ListNames")))
                     .type(),
                 QDBusMessage::ReplyMessage);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(scheme.scheme(), ColorScheme::Unknown);
        QCOMPARE(alone.scheme(), ColorScheme::Unknown);
    }

private:
    [[nodiscard]] QDBusConnection connectionTo(const QString &name) const
    {
        const QDBusConnection there(name);
        return there.isConnected() ? there : QDBusConnection::connectToBus(m_address, name);
    }

    void say(const QString &group, const QString &key, const QVariant &value)
    {
        Q_EMIT m_portal.SettingChanged(group, key, QDBusVariant(value));
    }

    QProcess m_daemon;
    QString m_address;
    FakePortal m_portal;
};

QTEST_GUILESS_MAIN(TestPortalScheme)
#include "tst_portal_scheme.moc"
