// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"
#include "ui/desktop/NodeEvents.h"
#include "ui/desktop/TrayState.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <array>
#include <functional>
#include <iterator>

class QAction;
class QActionGroup;

namespace ttp {

/// The speed limits that menus offer: bytes a second, 0 for none.
inline constexpr qint64 offeredLimits[] = {
    0, 256 * 1024, 1024 * 1024, 5 * 1024 * 1024, 20 * 1024 * 1024, 100 * 1024 * 1024};

/// The icon in the tray of the desktop, where there is one, and its menu. It shows snapshots and asks for things by
/// signals; it carries out nothing. GUI thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const QIcon &application, QObject *parent = nullptr);

    void show();
    /// Whether a window that is hidden now could be found again by the icon: asked of the system at this moment.
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] QSystemTrayIcon &icon() { return m_icon; }
    [[nodiscard]] QMenu &menu() { return m_menu; }

    void setSnapshot(const NodeSnapshot &now);
    /// Newest first.
    void setRecent(const QList<NodeEvent> &events);
    /// What the window can do and the menu offers below "Open": share files…, fetch from link…. The actions stay the
    /// window's; the menu shows them as they are, and forgets those that die.
    void setWindowActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void openAsked();
    void pauseAllAsked();
    void resumeAllAsked();
    void limitsAsked(const ttp::LimitOrder &order);
    void eventChosen(const ttp::NodeEvent &event);
    void quitAsked();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QAction *addAction(const QString &name, void (Tray::*signal)());
    QActionGroup *addLimits(const QString &name, std::optional<qint64> LimitOrder::*which);
    static void checkLimit(QActionGroup *group, qint64 limit);
    void retranslate();

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    std::array<QIcon, std::size(allTrayStates)> m_icons;
    TrayState m_state = TrayState::Idle;
    /// For another language, which may come while nothing else changes.
    NodeSnapshot m_now;
    QList<NodeEvent> m_events;
    QAction *m_status;
    QAction *m_open = nullptr;
    QAction *m_afterOpen = nullptr;
    QAction *m_pauseAll = nullptr;
    QAction *m_resumeAll = nullptr;
    QAction *m_quit = nullptr;
    QMenu *m_limits;
    QMenu *m_recent;
    QActionGroup *m_down;
    QActionGroup *m_up;
};

/// Pauses every transfer of the snapshot that is under way, or goes on with every one that is paused. What cannot be
/// done by then is left: a transfer may have ended meanwhile.
void pauseAll(NodeClient &client, const NodeSnapshot &now, QObject *context);
void resumeAll(NodeClient &client, const NodeSnapshot &now, QObject *context);

} // namespace ttp
