// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/SystemScheme.h"

#include <QGuiApplication>
#include <QStyleHints>

#if defined(Q_OS_LINUX) && defined(TTP_HAVE_DBUS)
#include "ui/theme/PortalScheme.h"

#include <QDBusConnection>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace ttp {

namespace {

class PlatformScheme : public SystemScheme
{
public:
    PlatformScheme()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemScheme::changed);
#endif
#if defined(Q_OS_LINUX) && defined(TTP_HAVE_DBUS)
        m_portal = std::make_unique<PortalScheme>(QDBusConnection::sessionBus());
        connect(m_portal.get(), &SystemScheme::changed, this, &SystemScheme::changed);
#endif
#ifdef Q_OS_WIN
        // It is switched in a dialog of the system, after which the program becomes active again.
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SystemScheme::changed);
#endif
    }

    [[nodiscard]] ColorScheme scheme() const override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Light:
            return ColorScheme::Light;
        case Qt::ColorScheme::Dark:
            return ColorScheme::Dark;
        case Qt::ColorScheme::Unknown:
            break;
        }
#endif
        return m_portal ? m_portal->scheme() : ColorScheme::Unknown;
    }

    [[nodiscard]] bool isHighContrast() const override
    {
#ifdef Q_OS_WIN
        HIGHCONTRASTW settings{};
        settings.cbSize = sizeof(settings);
        return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(settings), &settings, 0) &&
               (settings.dwFlags & HCF_HIGHCONTRASTON) != 0;
#else
        return false;
#endif
    }

private:
    std::unique_ptr<SystemScheme> m_portal;
};

} // namespace

std::unique_ptr<SystemScheme> platformScheme()
{
    return std::make_unique<PlatformScheme>();
}

} // namespace ttp
