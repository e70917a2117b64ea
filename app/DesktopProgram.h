// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/node/NodeClient.h"
#include "ui/MainWindow.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/CloseToTray.h"
#include "ui/desktop/Notifier.h"
#include "ui/desktop/StartRequest.h"
#include "ui/desktop/Tray.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QObject>

namespace ttp {

class Languages;

/// The window and what is around it: tray, notifications, what was kept of the last time, the choices of theme and
/// language among it. All of it shows the same snapshots. GUI thread; what it is made with outlives it.
class DesktopProgram : public QObject
{
    Q_OBJECT

public:
    DesktopProgram(NodeClient &client, const QString &profile, Theme &theme, Languages &languages, Opener &opener,
                   FileChooser &chooser);

    /// What the program was started with, now or again. The window comes to the front unless nothing but the background
    /// was asked for; what is to be opened is shown there, and nothing is done with it.
    void open(const StartRequest &request);
    [[nodiscard]] MainWindow &window() { return m_window; }

    /// The core has stopped, and not because the program ends: the window comes to the front and says so.
    void coreStopped(const Error &why);
    /// There is a core again.
    void coreStarted();
    /// Before the core stops: what was removed and could still be taken back is removed for good.
    void finish();

Q_SIGNALS:
    /// The core has stopped, and the person wants it back.
    void startAgainAsked();

private:
    [[nodiscard]] Result<void> openSettings(Languages &languages);
    void connectWindow(Theme &theme, Languages &languages);
    void connectTray();
    void connectNotifier();
    void take(const NodeSnapshot &now);
    void showEvent(const NodeEvent &event, const QByteArray &activationToken);
    void showInWindow(const NodeEvent &event);
    [[nodiscard]] Message messageOf(const NodeEvent &event);

    NodeClient &m_client;
    SystemClock m_clock;
    WindowSettings m_settings;
    /// Before the window, which looks into them and speaks the language that they name.
    Result<void> m_opened;
    Opener &m_opener;
    NodeFeed m_feed;
    MainWindow m_window;
    Tray m_tray;
    Notifier m_notifier;
    CloseToTray m_closing;
};

} // namespace ttp
