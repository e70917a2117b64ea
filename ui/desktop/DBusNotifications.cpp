// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/DBusNotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>
#include <algorithm>
#include <utility>

// https://specifications.freedesktop.org/notification-spec/1.2/

namespace ttp {

namespace {

constexpr int answerMs = 5000;
constexpr qsizetype mostStanding = 50;
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;

QString serviceName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString objectPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QString defaultAction()
{
    return QStringLiteral("default");
}

QString buttonAction()
{
    return QStringLiteral("show");
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), objectPath(), serviceName(), method);
}

QVariantMap hintsOf(const Notice &notice)
{
    const bool isTransfer = notice.kind == EventKind::FetchDone || notice.kind == EventKind::FetchFailed;
    QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("torrentttp")},
        {QStringLiteral("urgency"), QVariant::fromValue(notice.isUrgent ? criticalUrgency : normalUrgency)}};
    if (isTransfer) {
        hints.insert(QStringLiteral("category"), notice.kind == EventKind::FetchDone
                                                     ? QStringLiteral("transfer.complete")
                                                     : QStringLiteral("transfer.error"));
    }
    return hints;
}

} // namespace

DBusNotifications::DBusNotifications(const QDBusConnection &bus, QObject *parent)
    : NotificationService(parent), m_bus(bus)
{
    const auto listen = [this](const QString &signal, const char *slot) {
        m_bus.connect(serviceName(), objectPath(), serviceName(), signal, this, slot);
    };
    // The bus delivers by name.
    listen(QStringLiteral("ActionInvoked"), SLOT(onActionInvoked(uint, QString)));
    // The same.
    listen(QStringLiteral("ActivationToken"), SLOT(onActivationToken(uint, QString)));
    // The same.
    listen(QStringLiteral("NotificationClosed"), SLOT(onNotificationClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(serviceName(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DBusNotifications::forgetService);
}

void DBusNotifications::show(const Notice &notice)
{
    if (m_abilities == Abilities::Known)
        return send(notice);
    m_waiting.append(notice);
    if (m_abilities == Abilities::NotAsked)
        askForAbilities();
}

void DBusNotifications::askForAbilities()
{
    m_abilities = Abilities::Asked;
    const QDBusPendingCall call = m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities")), answerMs);
    connect(new QDBusPendingCallWatcher(call, this), &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *watcher) {
                watcher->deleteLater();
                const QDBusPendingReply<QStringList> reply = *watcher;
                if (reply.isError())
                    return giveUp();
                m_abilities = Abilities::Known;
                m_can = reply.value();
                for (const Notice &notice : std::exchange(m_waiting, {}))
                    send(notice);
            });
}

void DBusNotifications::giveUp()
{
    forgetService();
    for (const Notice &notice : std::exchange(m_waiting, {}))
        Q_EMIT cannotShow(notice);
}

// The next one may be able to do other things, and knows none of our numbers. What is under way ends with its answer.
void DBusNotifications::forgetService()
{
    m_abilities = Abilities::NotAsked;
    m_standing.clear();
    for (Slot &shown : m_slots)
        shown.id = 0;
}

void DBusNotifications::send(const Notice &notice)
{
    Slot &shown = slotOf(notice.kind);
    // Which one to replace is known when the service has answered.
    if (shown.isUnderWay) {
        shown.next = notice;
        return;
    }
    shown.isUnderWay = true;
    const bool hasBody = m_can.contains(QStringLiteral("body"));
    const QString title = hasBody ? notice.title : notice.title + QStringLiteral(": ") + notice.text;
    const bool hasMarkup = m_can.contains(QStringLiteral("body-markup"));
    const QString body = !hasBody ? QString() : hasMarkup ? notice.text.toHtmlEscaped() : notice.text;
    QStringList actions;
    if (m_can.contains(QStringLiteral("actions")))
        actions = {defaultAction(), notice.action, buttonAction(), notice.action};
    const uint replaced = notice.count > 1 ? shown.id : 0;
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("TorrentTTP") << replaced << QStringLiteral("torrentttp") << title << body << actions
         << hintsOf(notice) << -1;
    connect(new QDBusPendingCallWatcher(m_bus.asyncCall(call, answerMs), this), &QDBusPendingCallWatcher::finished,
            this, [this, notice](QDBusPendingCallWatcher *watcher) { onSent(notice, watcher); });
}

void DBusNotifications::onSent(const Notice &notice, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    Slot &shown = slotOf(notice.kind);
    shown.isUnderWay = false;
    const std::optional<Notice> next = std::exchange(shown.next, std::nullopt);
    if (reply.isError()) {
        forgetService();
        // What follows tells of this one too.
        Q_EMIT cannotShow(next && next->count > 1 ? *next : notice);
        if (next && next->count == 1)
            Q_EMIT cannotShow(*next);
        return;
    }
    shown.id = reply.value();
    m_standing.removeIf([&shown](const Standing &old) { return old.id == shown.id; });
    m_standing.append({shown.id, notice.event, {}});
    if (m_standing.size() > mostStanding)
        m_standing.removeFirst();
    if (next)
        show(*next);
}

DBusNotifications::Standing *DBusNotifications::standingOf(uint id)
{
    const auto found =
        std::find_if(m_standing.begin(), m_standing.end(), [id](const Standing &each) { return each.id == id; });
    return found == m_standing.end() ? nullptr : &*found;
}

void DBusNotifications::onActivationToken(uint id, const QString &token)
{
    if (Standing *notice = standingOf(id))
        notice->activationToken = token.toUtf8();
}

void DBusNotifications::onActionInvoked(uint id, const QString &action)
{
    // Every program hears the signals of every notification: only ours are looked at.
    Standing *notice = standingOf(id);
    if (!notice || (action != defaultAction() && action != buttonAction()))
        return;
    // A token is good for once; and who hears of it may show another notice.
    const NodeEvent event = notice->event;
    Q_EMIT activated(event, std::exchange(notice->activationToken, {}));
}

void DBusNotifications::onNotificationClosed(uint id, uint)
{
    m_standing.removeIf([id](const Standing &each) { return each.id == id; });
    for (Slot &shown : m_slots) {
        if (shown.id == id)
            shown.id = 0;
    }
}

} // namespace ttp
