// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/node/NodeClient.h"
#include "ui/MainWindow.h"
#include "ui/desktop/CloseToTray.h"
#include "ui/desktop/Notifier.h"
#include "ui/desktop/Opener.h"
#include "ui/desktop/StartRequest.h"
#include "ui/desktop/Tray.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QTimer>

namespace ttp {

/// The window and what is around it: theme, tray, notifications, what was kept of the last time. GUI thread; the client
/// outlives it.
class DesktopProgram : public QObject
{
    Q_OBJECT

public:
    DesktopProgram(NodeClient &client, const QString &profile);
    /// Keeps where the window was.
    ~DesktopProgram() override;

    /// What the program was started with, now or again. The window comes to the front unless nothing but the background
    /// was asked for; what is to be opened is shown there, and nothing is done with it.
    void open(const StartRequest &request);

private:
    void connectTray();
    void connectNotifier();
    void askForSnapshot();
    void showEvent(const NodeEvent &event, const QByteArray &activationToken);

    NodeClient &m_client;
    SystemClock m_clock;
    WindowSettings m_settings;
    DesktopOpener m_opener;
    Theme m_theme;
    MainWindow m_window;
    Tray m_tray;
    Notifier m_notifier;
    CloseToTray m_closing;
    NodeSnapshotPtr m_now;
    QTimer m_timer;
};

} // namespace ttp
