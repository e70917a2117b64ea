// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/Tray.h"

#include "ui/desktop/Notices.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

bool isPaused(const TransferStatus &transfer)
{
    return transferStateOf(transfer.state) == DatasetState::Paused;
}

bool isUnderWay(const TransferStatus &transfer)
{
    const DatasetState state = transferStateOf(transfer.state);
    return state != DatasetState::Paused && state != DatasetState::Complete && state != DatasetState::Failed;
}

// An ampersand in a menu would underline what follows it.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

Tray::Tray(const QIcon &application, QObject *parent)
    : QObject(parent), m_status(m_menu.addAction(QString())), m_limits(nullptr), m_recent(nullptr)
{
    for (const TrayState state : allTrayStates)
        m_icons[size_t(state)] = trayIcon(application, state);
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.installEventFilter(this);
    m_status->setObjectName(QStringLiteral("trayStatus"));
    m_status->setEnabled(false);
    m_menu.addSeparator();
    m_open = addAction(QStringLiteral("trayOpen"), &Tray::openAsked);
    m_menu.setDefaultAction(m_open);
    m_afterOpen = m_menu.addSeparator();
    m_pauseAll = addAction(QStringLiteral("trayPauseAll"), &Tray::pauseAllAsked);
    m_resumeAll = addAction(QStringLiteral("trayResumeAll"), &Tray::resumeAllAsked);
    m_limits = m_menu.addMenu(QString());
    m_down = addLimits(QStringLiteral("trayDownLimit"), &LimitOrder::down);
    m_up = addLimits(QStringLiteral("trayUpLimit"), &LimitOrder::up);
    m_recent = m_menu.addMenu(QString());
    m_menu.addSeparator();
    m_quit = addAction(QStringLiteral("trayQuit"), &Tray::quitAsked);
    retranslate();
    m_icon.setIcon(m_icons[size_t(m_state)]);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
}

QAction *Tray::addAction(const QString &name, void (Tray::*signal)())
{
    QAction *action = m_menu.addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

QActionGroup *Tray::addLimits(const QString &name, std::optional<qint64> LimitOrder::*which)
{
    QMenu *menu = m_limits->addMenu(QString());
    auto *group = new QActionGroup(menu);
    group->setObjectName(name);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const qint64 limit : offeredLimits) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(limit);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this, which](const QAction *action) {
        LimitOrder order;
        order.*which = action->data().toLongLong();
        Q_EMIT limitsAsked(order);
    });
    return group;
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_menu && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Tray::retranslate()
{
    m_open->setText(tr("&Open window"));
    m_pauseAll->setText(tr("&Pause all"));
    m_resumeAll->setText(tr("&Resume all"));
    m_limits->setTitle(tr("&Limits"));
    m_recent->setTitle(tr("Recent &events"));
    m_quit->setText(tr("&Quit"));
    for (const auto &[group, title] :
         {std::pair(m_down, tr("Download at most")), std::pair(m_up, tr("Upload at most"))}) {
        qobject_cast<QMenu *>(group->parent())->setTitle(title);
        for (QAction *action : group->actions()) {
            const qint64 limit = action->data().toLongLong();
            action->setText(limit == 0 ? tr("No limit") : rateText(limit));
        }
    }
    setSnapshot(NodeSnapshot(m_now));
    setRecent(QList<NodeEvent>(m_events));
}

// A limit that was set elsewhere and is none of those offered checks nothing.
void Tray::checkLimit(QActionGroup *group, qint64 limit)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data().toLongLong() == limit);
}

void Tray::show()
{
    m_icon.show();
}

bool Tray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void Tray::setSnapshot(const NodeSnapshot &now)
{
    m_now = now;
    const QString words = tr("TorrentTTP: %1").arg(trayStateText(now));
    if (m_status->text() != words) {
        m_status->setText(words);
        m_icon.setToolTip(words);
    }
    if (const TrayState state = trayStateOf(now); state != m_state) {
        m_state = state;
        m_icon.setIcon(m_icons[size_t(state)]);
    }
    m_pauseAll->setEnabled(std::any_of(now.transfers.begin(), now.transfers.end(), isUnderWay));
    m_resumeAll->setEnabled(std::any_of(now.transfers.begin(), now.transfers.end(), isPaused));
    checkLimit(m_down, now.status.downLimit);
    checkLimit(m_up, now.status.upLimit);
}

void Tray::setRecent(const QList<NodeEvent> &events)
{
    m_events = events;
    m_recent->clear();
    for (const NodeEvent &event : events) {
        QAction *action = m_recent->addAction(plain(eventLine(event)));
        connect(action, &QAction::triggered, this, [this, event] { Q_EMIT eventChosen(event); });
    }
    if (events.isEmpty())
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void Tray::setWindowActions(const QList<QAction *> &actions)
{
    m_menu.insertActions(m_afterOpen, actions);
}

void pauseAll(NodeClient &client, const NodeSnapshot &now, QObject *context)
{
    for (const TransferStatus &transfer : now.transfers) {
        if (isUnderWay(transfer))
            client.pause(transfer.transfer, context, [](const Result<void> &) {});
    }
}

void resumeAll(NodeClient &client, const NodeSnapshot &now, QObject *context)
{
    for (const TransferStatus &transfer : now.transfers) {
        if (isPaused(transfer))
            client.resume(transfer.transfer, context, [](const Result<void> &) {});
    }
}

} // namespace ttp
