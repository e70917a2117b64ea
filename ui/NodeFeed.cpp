// SPDX-License-Identifier: GPL-3.0-only
#include "ui/NodeFeed.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace ttp {

NodeFeed::NodeFeed(NodeClient &client, QObject *parent)
    : NodeFeed([&client](QObject *context,
                         NodeClient::Answer<NodeSnapshotPtr> answer) { client.snapshot(context, std::move(answer)); },
               parent)
{
}

NodeFeed::NodeFeed(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NodeFeed::ask);
    m_timer.start(0);
}

void NodeFeed::watch(QWidget *window)
{
    m_windows.append(window);
    window->installEventFilter(this);
    visibilityChanged();
}

int NodeFeed::intervalMs() const
{
    const bool isSeen = std::any_of(m_windows.begin(), m_windows.end(), [](const QPointer<QWidget> &window) {
        return window && window->isVisible() && !window->isMinimized();
    });
    return isSeen ? visibleMs : hiddenMs;
}

void NodeFeed::askNow()
{
    if (m_isAsking)
        m_asksAgain = true; // the one under way may have been made before the order
    else
        ask();
}

bool NodeFeed::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        visibilityChanged();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// Shown again after a while: what it shows is old.
void NodeFeed::visibilityChanged()
{
    if (m_timer.isActive() && m_timer.remainingTime() > intervalMs())
        m_timer.start(0);
}

void NodeFeed::ask()
{
    m_timer.stop();
    m_isAsking = true;
    m_asksAgain = false;
    m_ask(this, [this](const Result<NodeSnapshotPtr> &answer) { take(answer); });
}

void NodeFeed::take(const Result<NodeSnapshotPtr> &answer)
{
    m_isAsking = false;
    const bool isGone = !answer && answer.error().code == ErrorCode::ShuttingDown;
    if (m_asksAgain)
        m_timer.start(0);
    else if (!isGone)
        m_timer.start(intervalMs());
    setGone(isGone);
    if (!answer)
        return;
    const bool isNew = !m_now || **answer != *m_now;
    m_now = *answer;
    if (isNew)
        Q_EMIT changed(m_now);
}

void NodeFeed::setGone(bool isGone)
{
    if (std::exchange(m_isGone, isGone) != isGone)
        Q_EMIT coreGoneChanged(isGone);
}

} // namespace ttp
