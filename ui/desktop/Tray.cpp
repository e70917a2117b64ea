// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/Tray.h"

#include "ui/desktop/Notices.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QAction>
#include <QActionGroup>
#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 offeredLimits[] = {0, mebibyte / 4, mebibyte, 5 * mebibyte, 20 * mebibyte, 100 * mebibyte};

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
    : QObject(parent), m_status(m_menu.addAction(tr("TorrentTTP"))), m_limits(nullptr), m_recent(nullptr)
{
    for (const TrayState state : allTrayStates)
        m_icons[size_t(state)] = trayIcon(application, state);
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_status->setObjectName(QStringLiteral("trayStatus"));
    m_status->setEnabled(false);
    m_menu.addSeparator();
    m_menu.setDefaultAction(addAction(QStringLiteral("trayOpen"), tr("&Open window"), &Tray::openAsked));
    m_afterOpen = m_menu.addSeparator();
    m_pauseAll = addAction(QStringLiteral("trayPauseAll"), tr("&Pause all"), &Tray::pauseAllAsked);
    m_resumeAll = addAction(QStringLiteral("trayResumeAll"), tr("&Resume all"), &Tray::resumeAllAsked);
    m_limits = m_menu.addMenu(tr("&Limits"));
    m_down = addLimits(QStringLiteral("trayDownLimit"), tr("Download at most"), &LimitOrder::down);
    m_up = addLimits(QStringLiteral("trayUpLimit"), tr("Upload at most"), &LimitOrder::up);
    m_recent = m_menu.addMenu(tr("Recent &events"));
    m_menu.addSeparator();
    addAction(QStringLiteral("trayQuit"), tr("&Quit"), &Tray::quitAsked);
    setSnapshot({});
    setRecent({});
    m_icon.setIcon(m_icons[size_t(m_state)]);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
}

QAction *Tray::addAction(const QString &name, const QString &text, void (Tray::*signal)())
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

QActionGroup *Tray::addLimits(const QString &name, const QString &title, std::optional<qint64> LimitOrder::*which)
{
    QMenu *menu = m_limits->addMenu(title);
    auto *group = new QActionGroup(menu);
    group->setObjectName(name);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const qint64 limit : offeredLimits) {
        QAction *action = menu->addAction(limit == 0 ? tr("No limit") : rateText(limit));
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
