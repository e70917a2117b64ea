// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/Removals.h"

#include <QApplication>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int askAgainMs = 1000;

} // namespace

Removals::Removals(MessageBar &messages, QObject *parent) : QObject(parent), m_messages(messages)
{
    // Its button closes the message before it takes back: what the closing means is looked at afterwards.
    connect(
        &m_messages, &MessageBar::closed, this, [this](const QString &message) { end(message, false); },
        Qt::QueuedConnection);
}

Removals::~Removals()
{
    finishAll();
}

void Removals::add(const Removal &removal)
{
    const auto same = std::find_if(m_pending.begin(), m_pending.end(),
                                   [&removal](const Pending &pending) { return pending.removal.key == removal.key; });
    if (same != m_pending.end())
        end(QString(same->message), false);
    Pending pending{removal, QStringLiteral("removal-%1").arg(++m_made), new QTimer(this)};
    connect(pending.life, &QTimer::timeout, this, [this, message = pending.message] { endWhenUnused(message); });
    pending.life->start(undoMs);
    m_pending.push_back(pending);
    if (m_pending.size() == 1)
        Q_EMIT canUndoChanged(true);
    say(pending);
}

void Removals::say(const Pending &pending)
{
    Message message;
    message.key = pending.message;
    message.text = pending.removal.text;
    message.actions = {{tr("Undo"), [this, key = pending.message] { end(key, true); }}};
    m_messages.post(message);
}

void Removals::undo()
{
    if (!m_pending.empty())
        end(QString(m_pending.back().message), true);
}

void Removals::takeBack(const QString &thing)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&thing](const Pending &pending) {
        return pending.removal.key == thing || pending.removal.things.contains(thing);
    });
    if (found != m_pending.end())
        end(QString(found->message), true);
}

void Removals::finishAll()
{
    while (!m_pending.empty())
        end(QString(m_pending.front().message), false);
}

// Nobody loses the way back while reaching for its button.
void Removals::endWhenUnused(const QString &message)
{
    const bool isUsed =
        m_messages.isVisible() && (m_messages.underMouse() || m_messages.isAncestorOf(QApplication::focusWidget()));
    if (!isUsed)
        end(message, false);
    else if (const auto found = pendingOf(message); found != m_pending.end())
        found->life->start(askAgainMs);
}

void Removals::end(const QString &message, bool isTakenBack)
{
    const auto found = pendingOf(message);
    if (found == m_pending.end())
        return;
    const Pending pending = std::move(*found);
    m_pending.erase(found);
    pending.life->stop();
    pending.life->deleteLater(); // it may be what calls
    m_messages.withdraw(pending.message);
    if (m_pending.empty())
        Q_EMIT canUndoChanged(false);
    const auto &act = isTakenBack ? pending.removal.takeBack : pending.removal.finish;
    if (act)
        act();
}

std::vector<Removals::Pending>::iterator Removals::pendingOf(const QString &message)
{
    return std::find_if(m_pending.begin(), m_pending.end(),
                        [&message](const Pending &pending) { return pending.message == message; });
}

} // namespace ttp
