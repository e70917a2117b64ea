// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/Notifier.h"

#include "ui/desktop/Tray.h"
#include "ui/desktop/TrayNotifications.h"
#include "ui/desktop/WindowSettings.h"
#ifdef TTP_HAVE_DBUS
#include "ui/desktop/DBusNotifications.h"
#endif

#include <utility>

namespace ttp {

Notifier::Notifier(const WindowSettings &settings, const Clock &clock,
                   std::vector<std::unique_ptr<NotificationService>> services, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_services(std::move(services))
{
    for (size_t i = 0; i < m_services.size(); ++i) {
        connect(m_services[i].get(), &NotificationService::activated, this, &Notifier::activated);
        if (i + 1 < m_services.size()) {
            connect(m_services[i].get(), &NotificationService::cannotShow, m_services[i + 1].get(),
                    &NotificationService::show);
        }
    }
}

void Notifier::take(const NodeSnapshot &now)
{
    QList<NodeEvent> forDesktop;
    const QList<NodeEvent> events = m_rule.next(now);
    for (NodeEvent event : events) {
        if (!event.time.isValid())
            event.time = m_clock.now();
        m_recent.prepend(event);
        const NoticeLevel level = m_settings.noticeLevel(event.kind);
        if (level == NoticeLevel::OnDesktop)
            forDesktop.append(event);
        if (level != NoticeLevel::Off)
            Q_EMIT happened(event);
    }
    if (events.isEmpty())
        return;
    m_recent = m_recent.first(qMin(m_recent.size(), mostRecent));
    Q_EMIT recentChanged();
    for (const Notice &notice : m_joiner.join(forDesktop, m_clock.monotonicMs())) {
        if (!m_services.empty())
            m_services.front()->show(notice);
    }
}

std::vector<std::unique_ptr<NotificationService>> desktopNotificationServices(Tray &tray)
{
    std::vector<std::unique_ptr<NotificationService>> services;
#if defined(TTP_HAVE_DBUS) && !defined(Q_OS_WIN)
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected())
        services.push_back(std::make_unique<DBusNotifications>(bus));
#endif
    services.push_back(std::make_unique<TrayNotifications>(tray.icon()));
    return services;
}

} // namespace ttp
