// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/SystemScheme.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusVariant>

namespace ttp {

/// The settings portal of a Linux desktop: org.freedesktop.portal.Settings, namespace org.freedesktop.appearance, key
/// color-scheme (1 dark, 2 light, anything else no preference). Asks when made, without waiting: Unknown until the
/// answer is there, and for ever where there is no portal. GUI thread.
class PortalScheme : public SystemScheme
{
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const override { return m_scheme; }

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    ColorScheme m_scheme = ColorScheme::Unknown;
};

} // namespace ttp
#endif
