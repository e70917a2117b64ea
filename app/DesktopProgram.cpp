// SPDX-License-Identifier: GPL-3.0-only
#include "app/DesktopProgram.h"

#include "ui/desktop/SingleInstance.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MessageBar.h"

#include <QCoreApplication>

namespace ttp {

namespace {

constexpr int messageMs = 15'000;

QString windowName()
{
    return QStringLiteral("mainWindow");
}

Message messageOf(MessageLevel level, const QString &text)
{
    Message message;
    message.level = level;
    message.text = text;
    message.lastsMs = messageMs;
    return message;
}

Message messageOf(const NodeEvent &event)
{
    switch (event.kind) {
    case EventKind::FetchDone:
        return messageOf(MessageLevel::Good, eventLine(event));
    case EventKind::FetchFailed:
        return messageOf(MessageLevel::Bad, eventLine(event));
    case EventKind::RegistrationRequest:
        return messageOf(MessageLevel::Info, eventLine(event));
    case EventKind::SessionMisuse:
        return messageOf(MessageLevel::Warning, eventLine(event));
    }
    return {};
}

// Not quit(): a window that goes to the tray would refuse it.
void leave()
{
    QCoreApplication::exit(0);
}

} // namespace

DesktopProgram::DesktopProgram(NodeClient &client, const QString &profile, Theme &theme)
    : m_client(client), m_settings(profile), m_feed(client), m_window(m_feed), m_tray(applicationIcon()),
      m_notifier(m_settings, m_clock, desktopNotificationServices(m_tray)),
      m_closing(m_window, m_settings, [this] { return m_tray.isThere(); })
{
    const Result<void> opened = m_settings.open();
    theme.setChoice(m_settings.theme());
    m_window.setObjectName(windowName());
    m_window.restoreGeometry(m_settings.geometry(windowName()));
    if (!opened)
        m_window.post(messageOf(MessageLevel::Warning, errorText(opened.error())));
    connect(&m_closing, &CloseToTray::quitAsked, this, leave);
    connectTray();
    connectNotifier();
    m_tray.show();
    connect(&m_feed, &NodeFeed::changed, this, [this](const NodeSnapshotPtr &now) { take(*now); });
}

DesktopProgram::~DesktopProgram()
{
    m_settings.setGeometry(windowName(), m_window.saveGeometry());
}

void DesktopProgram::connectTray()
{
    connect(&m_tray, &Tray::openAsked, this, [this] { bringToFront(m_window, {}); });
    connect(&m_tray, &Tray::pauseAllAsked, this, [this] {
        if (const NodeSnapshotPtr now = m_feed.now()) {
            pauseAll(m_client, *now, this);
            m_feed.askNow();
        }
    });
    connect(&m_tray, &Tray::resumeAllAsked, this, [this] {
        if (const NodeSnapshotPtr now = m_feed.now()) {
            resumeAll(m_client, *now, this);
            m_feed.askNow();
        }
    });
    connect(&m_tray, &Tray::limitsAsked, this, [this](const LimitOrder &order) {
        m_client.setLimits(order, this, [this](const Result<NodeStatus> &) { m_feed.askNow(); });
    });
    connect(&m_tray, &Tray::eventChosen, this, [this](const NodeEvent &event) { showEvent(event, {}); });
    connect(&m_tray, &Tray::quitAsked, this, leave);
}

void DesktopProgram::connectNotifier()
{
    connect(&m_notifier, &Notifier::recentChanged, this, [this] { m_tray.setRecent(m_notifier.recent()); });
    connect(&m_notifier, &Notifier::happened, this,
            [this](const NodeEvent &event) { m_window.post(messageOf(event)); });
    connect(&m_notifier, &Notifier::activated, this, &DesktopProgram::showEvent);
}

void DesktopProgram::take(const NodeSnapshot &now)
{
    m_tray.setSnapshot(now);
    m_notifier.take(now);
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
