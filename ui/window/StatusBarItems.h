// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"
#include "ui/theme/Icons.h"
#include "ui/window/WindowContext.h"

#include <QMenu>
#include <QObject>
#include <optional>

class QStatusBar;
class QToolButton;

namespace ttp {

class FreeSpace;
class LimitsMenu;

/// Who this peer is, whether others can reach it, what room there is on its disk and how fast it moves: buttons in the
/// status bar that the keyboard reaches, whose names say their value, and that lead to what can be done about it. GUI
/// thread.
class StatusBarItems : public QObject
{
    Q_OBJECT

public:
    StatusBarItems(const WindowContext &context, FreeSpace &space, QStatusBar &bar);

    void display(const NodeStatus &status);
    /// The core has stopped: there is nothing to say.
    void setCoreThere(bool isThere);
    void retranslate();

Q_SIGNALS:
    void reachabilityAsked();
    /// A limit in a figure of one's own.
    void limitsAsked();
    void failed(const QString &sentence);

private:
    QToolButton *add(const QString &name, IconName picture);
    LimitsMenu *addLimits(QToolButton *button, std::optional<qint64> LimitOrder::*which);
    void fillWho();
    void copy(const QString &text);
    void displayReachability();
    void displaySpace();
    void displaySpeeds();
    void openFolder();

    WindowContext m_context;
    FreeSpace &m_space;
    QStatusBar &m_bar;
    NodeStatus m_status;
    std::optional<Reachability> m_shownReachability;
    QToolButton *m_who;
    QMenu m_whoMenu;
    QToolButton *m_reachability;
    QToolButton *m_disk;
    QToolButton *m_down;
    QToolButton *m_up;
    LimitsMenu *m_downMenu;
    LimitsMenu *m_upMenu;
};

} // namespace ttp
