// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/NotificationService.h"

#include <QDBusConnection>
#include <QStringList>
#include <array>
#include <iterator>
#include <optional>

class QDBusPendingCallWatcher;

namespace ttp {

/// Notifications of the desktop by org.freedesktop.Notifications, version 1.2. What the service can do is asked before
/// the first notice, and again when another program has taken the name: actions only where it has them, the text
/// escaped where it reads markup, everything in the title where it shows no text. A service that is not there is asked
/// for again with the next notice.
class DBusNotifications final : public NotificationService
{
    Q_OBJECT

public:
    explicit DBusNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notice &notice) override;

private Q_SLOTS:
    // By name, because the bus delivers by name.
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    enum class Abilities { NotAsked, Asked, Known };
    /// The latest of one kind of event, which the next one may replace; 0 when it is not on the screen.
    struct Slot {
        uint id = 0;
        bool isUnderWay = false;
        std::optional<Notice> next;
    };
    /// One whose buttons can still be pressed: also an older one, beside the latest of its kind.
    struct Standing {
        uint id = 0;
        NodeEvent event;
        QByteArray activationToken;
    };

    void askForAbilities();
    void forgetService();
    void giveUp();
    void send(const Notice &notice);
    void onSent(const Notice &notice, QDBusPendingCallWatcher *call);
    [[nodiscard]] Slot &slotOf(EventKind kind) { return m_slots[size_t(kind)]; }
    [[nodiscard]] Standing *standingOf(uint id);

    QDBusConnection m_bus;
    Abilities m_abilities = Abilities::NotAsked;
    QStringList m_can;
    QList<Notice> m_waiting;
    std::array<Slot, std::size(allEventKinds)> m_slots;
    /// Oldest first; bounded, for a service may keep them for ever.
    QList<Standing> m_standing;
};

} // namespace ttp
