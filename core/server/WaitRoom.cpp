// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/WaitRoom.h"

#include "core/server/ApiCall.h"

#include <algorithm>
#include <utility>

namespace ttp {

WaitRoom::WaitRoom(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &WaitRoom::tick);
}

WaitRoom::~WaitRoom() = default;

void WaitRoom::hold(const ApiCallPtr &call, const QByteArray &key, qint64 ms, Answer answer)
{
    const auto older = std::find_if(m_held.begin(), m_held.end(), [&](const Held &one) { return one.key == key; });
    if (older != m_held.end()) {
        const Held leaving = std::move(*older);
        m_held.erase(older);
        leaving.answer(Look::Last);
    }
    m_held.push_back({call, key, m_clock.monotonicMs() + ms, std::move(answer)});
    if (!m_timer.isActive())
        m_timer.start();
}

void WaitRoom::tickUntil(qint64 monotonicMs)
{
    m_tickUntilMs = std::max(m_tickUntilMs, monotonicMs);
    if (!m_timer.isActive())
        m_timer.start();
}

void WaitRoom::tick()
{
    const qint64 now = m_clock.monotonicMs();
    // Answering may bring the next request of the same connection, which may be held in turn.
    std::vector<Held> looking = std::exchange(m_held, {});
    for (Held &held : looking) {
        if (held.call->exchange->clientGone())
            continue;
        if (!held.answer(held.untilMs <= now ? Look::Last : Look::Tick))
            m_held.push_back(std::move(held));
    }
    if (m_onTick)
        m_onTick();
    if (m_held.empty() && m_tickUntilMs <= now)
        m_timer.stop();
}

} // namespace ttp
