// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/TrayNotifications.h"

#include <QSystemTrayIcon>

namespace ttp {

TrayNotifications::TrayNotifications(QSystemTrayIcon &icon, QObject *parent) : NotificationService(parent), m_icon(icon)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_shown, {}); });
}

void TrayNotifications::show(const Notice &notice)
{
    if (!m_icon.isVisible() || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT cannotShow(notice);
        return;
    }
    m_shown = notice.event;
    m_icon.showMessage(notice.title, notice.text,
                       notice.isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace ttp
