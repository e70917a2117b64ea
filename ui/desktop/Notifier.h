// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "ui/desktop/NodeEvents.h"
#include "ui/desktop/Notices.h"
#include "ui/desktop/NotificationService.h"

#include <QObject>
#include <memory>
#include <vector>

namespace ttp {

class WindowSettings;

/// Looks at each snapshot and tells the person what happened, as loudly as the settings allow: rule (NodeEvents.h),
/// joining (Notices.h), and the first service that can show it. With no service at all only the window hears of it.
/// GUI thread; settings and clock outlive it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 10;

    /// Services in the order in which they are tried.
    Notifier(const WindowSettings &settings, const Clock &clock,
             std::vector<std::unique_ptr<NotificationService>> services, QObject *parent = nullptr);

    void take(const NodeSnapshot &now);
    /// What happened in this run, newest first, at most mostRecent; also what was not shown.
    [[nodiscard]] const QList<NodeEvent> &recent() const { return m_recent; }

Q_SIGNALS:
    /// For the message bar: not what is Off.
    void happened(const ttp::NodeEvent &event);
    /// recent() is another list.
    void recentChanged();
    /// The person wants to see it. See NotificationService.
    void activated(const ttp::NodeEvent &event, const QByteArray &activationToken);

private:
    const WindowSettings &m_settings;
    const Clock &m_clock;
    std::vector<std::unique_ptr<NotificationService>> m_services;
    NodeEventRule m_rule;
    NoticeJoiner m_joiner;
    QList<NodeEvent> m_recent;
};

class Tray;

/// The services of this desktop, best first: its own over D-Bus where there is a session bus, then the tray.
[[nodiscard]] std::vector<std::unique_ptr<NotificationService>> desktopNotificationServices(Tray &tray);

} // namespace ttp
