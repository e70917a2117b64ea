// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/NotificationService.h"

class QSystemTrayIcon;

namespace ttp {

/// Notices as messages of the tray icon, where it is there at that moment and has messages; one at a time, without
/// buttons. The icon outlives it.
class TrayNotifications final : public NotificationService
{
    Q_OBJECT

public:
    explicit TrayNotifications(QSystemTrayIcon &icon, QObject *parent = nullptr);

    void show(const Notice &notice) override;

private:
    QSystemTrayIcon &m_icon;
    NodeEvent m_shown;
};

} // namespace ttp
