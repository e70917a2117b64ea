// SPDX-License-Identifier: GPL-3.0-only
#include "app/DesktopProgram.h"

#include "ui/desktop/Opener.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LanguageMenu.h"
#include "ui/text/Languages.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MessageBar.h"

#include <QCoreApplication>

namespace ttp {

namespace {

constexpr int messageMs = 15'000;

Message timedMessage(MessageLevel level, const QString &text)
{
    Message message;
    message.level = level;
    message.text = text;
    message.lastsMs = messageMs;
    return message;
}

MessageLevel levelOf(EventKind kind)
{
    switch (kind) {
    case EventKind::FetchDone:
        return MessageLevel::Good;
    case EventKind::FetchFailed:
        return MessageLevel::Bad;
    case EventKind::RegistrationRequest:
        return MessageLevel::Info;
    case EventKind::SessionMisuse:
        return MessageLevel::Warning;
    }
    return MessageLevel::Info;
}

// Not quit(): a window that goes to the tray would refuse it.
void leave()
{
    QCoreApplication::exit(0);
}

} // namespace

DesktopProgram::DesktopProgram(NodeClient &client, const QString &profile, Theme &theme, Languages &languages,
                               Opener &opener, FileChooser &chooser)
    : m_client(client), m_settings(profile), m_opened(openSettings(languages)), m_opener(opener), m_feed(client),
      m_window({client, m_feed, m_settings, opener, chooser}), m_tray(applicationIcon()),
      m_notifier(m_settings, m_clock, desktopNotificationServices(m_tray)),
      m_closing(m_window, m_settings, [this] { return m_tray.isThere(); })
{
    theme.setChoice(m_settings.theme());
    if (!m_opened)
        m_window.post(timedMessage(MessageLevel::Warning, errorText(m_opened.error())));
    connect(&m_closing, &CloseToTray::quitAsked, this, leave);
    connectWindow(theme, languages);
    connectTray();
    connectNotifier();
    m_tray.show();
    connect(&m_feed, &NodeFeed::changed, this, [this](const NodeSnapshotPtr &now) { take(*now); });
}

Result<void> DesktopProgram::openSettings(Languages &languages)
{
    const Result<void> opened = m_settings.open();
    languages.choose(m_settings.language());
    return opened;
}

void DesktopProgram::connectWindow(Theme &theme, Languages &languages)
{
    auto *menu = new LanguageMenu(languages, &m_window);
    m_window.addViewChoice(menu);
    connect(menu, &LanguageMenu::chosen, this, [this](const QString &code) { m_settings.setLanguage(code); });
    connect(&m_window, &MainWindow::themeChosen, &theme, &Theme::setChoice);
    connect(&m_window, &MainWindow::quitAsked, this, leave);
    connect(&m_window, &MainWindow::startAgainAsked, this, &DesktopProgram::startAgainAsked);
}

void DesktopProgram::connectTray()
{
    m_tray.setWindowActions(m_window.trayActions());
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

Message DesktopProgram::messageOf(const NodeEvent &event)
{
    Message message = timedMessage(levelOf(event.kind), eventLine(event));
    if (event.kind == EventKind::FetchDone)
        message.actions.append({tr("Open folder"), [this, event] { showEvent(event, {}); }});
    message.actions.append({tr("Show"), [this, event] { showInWindow(event); }});
    return message;
}

void DesktopProgram::showEvent(const NodeEvent &event, const QByteArray &activationToken)
{
    if (event.kind == EventKind::FetchDone && m_opener.openPath(event.folder))
        return;
    bringToFront(m_window, activationToken);
    showInWindow(event);
}

// The row or the peer that it speaks of.
void DesktopProgram::showInWindow(const NodeEvent &event)
{
    if (event.transfer)
        m_window.reveal({DatasetKind::Transfer, event.transfer->uuid()});
    else if (event.kind == EventKind::RegistrationRequest && event.user)
        m_window.revealPeer(*event.user);
    else
        m_window.showLog();
}

void DesktopProgram::open(const StartRequest &request)
{
    if (!request.background || !request.isEmpty())
        bringToFront(m_window, request.activationToken);
    m_window.offer(request);
}

void DesktopProgram::coreStopped(const Error &why)
{
    m_window.setStopReason(why);
    m_feed.askNow();
    bringToFront(m_window, {});
}

void DesktopProgram::coreStarted()
{
    m_feed.askNow();
}

void DesktopProgram::finish()
{
    m_window.context().removals.finishAll();
}

} // namespace ttp
