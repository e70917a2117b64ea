// SPDX-License-Identifier: GPL-3.0-only
#include "app/DesktopProgram.h"

#include "ui/desktop/SingleInstance.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QStatusBar>

namespace ttp {

namespace {

constexpr int refreshMs = 2000;
constexpr int messageMs = 15'000;

QString windowName()
{
    return QStringLiteral("mainWindow");
}

// Not quit(): a window that goes to the tray would refuse it.
void leave()
{
    QCoreApplication::exit(0);
}

} // namespace

DesktopProgram::DesktopProgram(NodeClient &client, const QString &profile)
    : m_client(client), m_settings(profile), m_theme(platformScheme()), m_window(client), m_tray(applicationIcon()),
      m_notifier(m_settings, m_clock, desktopNotificationServices(m_tray)),
      m_closing(m_window, m_settings, [this] { return m_tray.isThere(); })
{
    const Result<void> opened = m_settings.open();
    m_theme.setChoice(m_settings.theme());
    m_window.setObjectName(windowName());
    m_window.restoreGeometry(m_settings.geometry(windowName()));
    if (!opened)
        m_window.statusBar()->showMessage(errorText(opened.error()), messageMs);
    connect(&m_closing, &CloseToTray::quitAsked, this, leave);
    connectTray();
    connectNotifier();
    m_tray.show();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DesktopProgram::askForSnapshot);
    askForSnapshot();
}

DesktopProgram::~DesktopProgram()
{
    m_settings.setGeometry(windowName(), m_window.saveGeometry());
}

void DesktopProgram::connectTray()
{
    connect(&m_tray, &Tray::openAsked, this, [this] { bringToFront(m_window, {}); });
    connect(&m_tray, &Tray::pauseAllAsked, this, [this] {
        if (m_now)
            pauseAll(m_client, *m_now, this);
    });
    connect(&m_tray, &Tray::resumeAllAsked, this, [this] {
        if (m_now)
            resumeAll(m_client, *m_now, this);
    });
    connect(&m_tray, &Tray::limitsAsked, this, [this](const LimitOrder &order) {
        m_client.setLimits(order, this, [this](const Result<NodeStatus> &) { askForSnapshot(); });
    });
    connect(&m_tray, &Tray::eventChosen, this, [this](const NodeEvent &event) { showEvent(event, {}); });
    connect(&m_tray, &Tray::quitAsked, this, leave);
}

void DesktopProgram::connectNotifier()
{
    connect(&m_notifier, &Notifier::recentChanged, this, [this] { m_tray.setRecent(m_notifier.recent()); });
    connect(&m_notifier, &Notifier::happened, this,
            [this](const NodeEvent &event) { m_window.statusBar()->showMessage(eventLine(event), messageMs); });
    connect(&m_notifier, &Notifier::activated, this, &DesktopProgram::showEvent);
}

void DesktopProgram::askForSnapshot()
{
    m_timer.stop();
    m_client.snapshot(this, [this](const Result<NodeSnapshotPtr> &snapshot) {
        if (snapshot) {
            m_now = *snapshot;
            m_tray.setSnapshot(*m_now);
            m_notifier.take(*m_now);
        }
        m_timer.start(refreshMs);
    });
}

void DesktopProgram::showEvent(const NodeEvent &event, const QByteArray &activationToken)
{
    if (event.kind == EventKind::FetchDone && m_opener.openPath(event.folder))
        return;
    bringToFront(m_window, activationToken);
}

void DesktopProgram::open(const StartRequest &request)
{
    if (!request.background || !request.isEmpty())
        bringToFront(m_window, request.activationToken);
    m_window.offer(request);
}

} // namespace ttp
