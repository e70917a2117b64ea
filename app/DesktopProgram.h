// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/node/NodeClient.h"
#include "ui/MainWindow.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/CloseToTray.h"
#include "ui/desktop/Notifier.h"
#include "ui/desktop/Opener.h"
#include "ui/desktop/StartRequest.h"
#include "ui/desktop/Tray.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QObject>

namespace ttp {

/// The window and what is around it: tray, notifications, what was kept of the last time, the choice of the theme among
/// it. All of it shows the same snapshots. GUI thread; the client and the theme outlive it.
class DesktopProgram : public QObject
{
    Q_OBJECT

public:
    DesktopProgram(NodeClient &client, const QString &profile, Theme &theme);
    /// Keeps where the window was.
    ~DesktopProgram() override;

    /// What the program was started with, now or again. The window comes to the front unless nothing but the background
    /// was asked for; what is to be opened is shown there, and nothing is done with it.
    void open(const StartRequest &request);

private:
    void connectTray();
    void connectNotifier();
    void take(const NodeSnapshot &now);
    void showEvent(const NodeEvent &event, const QByteArray &activationToken);

    NodeClient &m_client;
    SystemClock m_clock;
    WindowSettings m_settings;
    DesktopOpener m_opener;
    NodeFeed m_feed;
    MainWindow m_window;
    Tray m_tray;
    Notifier m_notifier;
    CloseToTray m_closing;
};

} // namespace ttp
