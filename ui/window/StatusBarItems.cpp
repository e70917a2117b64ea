// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/StatusBarItems.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/Opener.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/StateColors.h"
#include "ui/window/FreeSpace.h"
#include "ui/window/LimitsMenu.h"
#include "ui/window/ReachabilityDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStatusBar>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype longestName = 40;
constexpr int smallestIcon = 16;

// The menu above the button, for that stands at the lower edge of the window.
void popUp(QMenu &menu, const QToolButton &button)
{
    const QPoint corner = button.mapToGlobal(QPoint(0, 0));
    menu.popup(corner - QPoint(0, menu.sizeHint().height()));
}

QIcon pictureOf(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Reachable:
        return icon(IconName::Plug, Tone::Good);
    case Reachability::NotReachable:
        return icon(IconName::Offline, Tone::Warning);
    case Reachability::Unknown:
        break;
    }
    return icon(IconName::Plug, Tone::Muted);
}

// Told apart by shape; how much it is stands in the menu, the tool tip and the name.
void showLimit(QToolButton &button, LimitsMenu &menu, qint64 limit, IconName without, IconName with)
{
    if (menu.limit() == limit)
        return;
    menu.setLimit(limit);
    button.setIcon(icon(limit == 0 ? without : with));
}

void say(QToolButton &button, const QString &text, const QString &spoken, const QString &toolTip)
{
    if (button.text() != text)
        button.setText(text);
    if (button.accessibleName() != spoken)
        button.setAccessibleName(spoken);
    button.setToolTip(toolTipText(toolTip));
}

// An ampersand on a button would underline what follows it.
QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

StatusBarItems::StatusBarItems(const WindowContext &context, FreeSpace &space, QStatusBar &bar)
    : QObject(&bar), m_context(context), m_space(space), m_bar(bar),
      m_who(add(QStringLiteral("whoButton"), IconName::User)),
      m_reachability(add(QStringLiteral("reachabilityButton"), IconName::Plug)),
      m_disk(add(QStringLiteral("diskButton"), IconName::Disk)),
      m_down(add(QStringLiteral("downButton"), IconName::Download)),
      m_up(add(QStringLiteral("upButton"), IconName::Upload)), m_downMenu(addLimits(m_down, &LimitOrder::down)),
      m_upMenu(addLimits(m_up, &LimitOrder::up))
{
    bar.addWidget(m_who);
    for (QToolButton *button : {m_reachability, m_disk, m_down, m_up})
        bar.addPermanentWidget(button);
    m_whoMenu.setObjectName(QStringLiteral("whoMenu"));
    connect(m_who, &QToolButton::clicked, this, [this] {
        fillWho();
        popUp(m_whoMenu, *m_who);
    });
    connect(m_reachability, &QToolButton::clicked, this, &StatusBarItems::reachabilityAsked);
    connect(m_disk, &QToolButton::clicked, this, &StatusBarItems::openFolder);
    connect(&m_space, &FreeSpace::changed, this, &StatusBarItems::displaySpace);
    retranslate();
}

QToolButton *StatusBarItems::add(const QString &name, IconName picture)
{
    auto *button = new QToolButton(&m_bar);
    button->setObjectName(name);
    button->setIcon(icon(picture));
    const int side = std::max(button->fontMetrics().height(), smallestIcon);
    button->setIconSize({side, side});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

LimitsMenu *StatusBarItems::addLimits(QToolButton *button, std::optional<qint64> LimitOrder::*which)
{
    auto *menu = new LimitsMenu(which, button);
    menu->setObjectName(button->objectName() + QStringLiteral("Menu"));
    connect(button, &QToolButton::clicked, menu, [menu, button] { popUp(*menu, *button); });
    connect(menu, &LimitsMenu::otherAsked, this, &StatusBarItems::limitsAsked);
    connect(menu, &LimitsMenu::limitAsked, this, [this](const LimitOrder &order) {
        m_context.client.setLimits(order, this, [this](const Result<NodeStatus> &answer) {
            m_context.feed.askNow();
            if (!answer)
                Q_EMIT failed(errorText(answer.error()));
        });
    });
    return menu;
}

void StatusBarItems::fillWho()
{
    m_whoMenu.clear();
    const auto offer = [this](const QString &name, const QString &words, const QString &copied) {
        QAction *action = m_whoMenu.addAction(icon(IconName::Copy), words, this, [this, copied] { copy(copied); });
        action->setObjectName(name);
        action->setEnabled(!copied.isEmpty());
    };
    offer(QStringLiteral("copyUserId"), tr("Copy &User ID"),
          m_status.user.isNull() ? QString() : m_status.user.toString());
    offer(QStringLiteral("copyOwnFingerprint"), tr("Copy &fingerprint"), fingerprintText(m_status.pin));
    offer(QStringLiteral("copyOwnAddress"), tr("Copy &address"), m_status.addresses.value(0));
}

void StatusBarItems::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Message message;
    message.key = QStringLiteral("copied");
    message.level = MessageLevel::Good;
    message.text = tr("Copied: %1").arg(isolated(text));
    message.lastsMs = 5000;
    m_context.post(message);
}

void StatusBarItems::display(const NodeStatus &status)
{
    m_status = status;
    m_space.setFolder(status.downloadFolder);
    const QString name = shownText(status.name, longestName);
    const QString id = shortIdText(status.user.toString());
    //: a name and the begin of a User ID, in the status bar
    say(*m_who, plain(tr("%1 · %2").arg(isolated(name), isolated(id))),
        tr("This peer: %1, User ID %2").arg(shownText(status.name), status.user.toString()),
        tr("This peer is %1. Its User ID is %2.").arg(isolated(shownText(status.name)), status.user.toString()));
    displayReachability();
    displaySpace();
    displaySpeeds();
}

void StatusBarItems::displayReachability()
{
    const QString words = reachabilityText(m_status.reachability);
    if (std::exchange(m_shownReachability, m_status.reachability) != m_status.reachability)
        m_reachability->setIcon(pictureOf(m_status.reachability));
    say(*m_reachability, words, tr("Connections from outside: %1").arg(words),
        tr("Whether others can connect to this peer. Press for more."));
}

void StatusBarItems::displaySpace()
{
    const std::optional<qint64> bytes = m_space.bytes();
    m_disk->setVisible(bytes.has_value());
    if (!bytes)
        return;
    const QString size = sizeText(*bytes);
    say(*m_disk, tr("%1 free").arg(isolated(size)), tr("Free on the disk for downloads: %1").arg(size),
        tr("%1 free for %2. Press to open this folder.").arg(size, isolated(shownText(m_space.folder()))));
}

void StatusBarItems::displaySpeeds()
{
    const auto limitText = [](qint64 limit) {
        return limit == 0 ? tr("no limit") : tr("at most %1").arg(rateText(limit));
    };
    const QString down = rateText(m_status.downRate);
    const QString up = rateText(m_status.upRate);
    //: %1 is a speed, %2 "no limit" or "at most 5.0 MiB/s"
    say(*m_down, isolated(down), tr("Download speed: %1, %2").arg(down, limitText(m_status.downLimit)),
        tr("What all transfers fetch, %1. Press to limit it.").arg(limitText(m_status.downLimit)));
    say(*m_up, isolated(up), tr("Upload speed: %1, %2").arg(up, limitText(m_status.upLimit)),
        tr("What others fetch from here, %1. Press to limit it.").arg(limitText(m_status.upLimit)));
    showLimit(*m_down, *m_downMenu, m_status.downLimit, IconName::Download, IconName::ArrowDownToLine);
    showLimit(*m_up, *m_upMenu, m_status.upLimit, IconName::Upload, IconName::ArrowUpToLine);
}

void StatusBarItems::openFolder()
{
    if (!m_context.opener.openPath(m_space.folder()))
        Q_EMIT failed(tr("The folder %1 cannot be opened. It is made when something is fetched into it.")
                          .arg(isolated(shownText(m_space.folder()))));
}

void StatusBarItems::setCoreThere(bool isThere)
{
    for (QToolButton *button : {m_who, m_reachability, m_disk, m_down, m_up})
        button->setEnabled(isThere);
}

void StatusBarItems::retranslate()
{
    m_bar.setAccessibleName(tr("State of this peer"));
    display(NodeStatus(m_status));
}

} // namespace ttp
