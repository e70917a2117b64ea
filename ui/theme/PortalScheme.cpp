// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/PortalScheme.h"

#ifdef Q_OS_LINUX
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ttp {

namespace {

const QString &group()
{
    static const QString name = QStringLiteral("org.freedesktop.appearance");
    return name;
}

const QString &key()
{
    static const QString name = QStringLiteral("color-scheme");
    return name;
}

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &bus, QObject *parent) : SystemScheme(parent)
{
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    QDBusConnection connection(bus);
    if (!connection.isConnected())
        return;
    // D-Bus knows slots by name only.
    const char *slot = SLOT(settingChanged(QString, QString, QDBusVariant));
    connection.connect(service, path, interface, QStringLiteral("SettingChanged"), this, slot);
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << group() << key();
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void PortalScheme::settingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup == group() && changedKey == key())
        take(value.variant());
}

void PortalScheme::take(const QVariant &value)
{
    // Read wraps its answer twice.
    if (value.canConvert<QDBusVariant>()) {
        take(value.value<QDBusVariant>().variant());
        return;
    }
    ColorScheme scheme = ColorScheme::Unknown;
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (isNumber && number == 1)
        scheme = ColorScheme::Dark;
    else if (isNumber && number == 2)
        scheme = ColorScheme::Light;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace ttp
#endif
