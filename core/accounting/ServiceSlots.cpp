// SPDX-License-Identifier: GPL-3.0-only
#include "core/accounting/ServiceSlots.h"

#include <QMutexLocker>
#include <utility>

namespace ttp {

namespace {

Error busy(const Account &account)
{
    return {ErrorCode::Busy, Doing::Serving, account.user.toString(),
            QStringLiteral("too many requests at the same time"), 1};
}

} // namespace

ServiceSlots::ServiceSlots(const Clock &clock, int perAccount, int waitMs, int longestQueue)
    : m_clock(clock), m_perAccount(perAccount), m_waitMs(waitMs), m_longestQueue(longestQueue)
{
}

void ServiceSlots::take(const AccountPtr &account, Taken taken)
{
    bool free = false;
    {
        const QMutexLocker lock(&m_mutex);
        std::deque<Waiting> &waiting = m_queues[account->user];
        free = waiting.empty() && account->inService.load() < m_perAccount;
        if (!free && int(waiting.size()) < m_longestQueue) {
            waiting.push_back({account, std::move(taken), m_clock.monotonicMs() + m_waitMs});
            return;
        }
        if (free) {
            m_queues.remove(account->user);
            account->inService.fetch_add(1);
        }
    }
    if (free)
        taken(makeSlot(account));
    else
        taken(busy(*account));
}

void ServiceSlots::expire()
{
    const qint64 now = m_clock.monotonicMs();
    std::vector<Waiting> late;
    {
        const QMutexLocker lock(&m_mutex);
        for (auto queue = m_queues.begin(); queue != m_queues.end();) {
            while (!queue->empty() && queue->front().untilMs <= now) {
                late.push_back(std::move(queue->front()));
                queue->pop_front();
            }
            queue = queue->empty() ? m_queues.erase(queue) : std::next(queue);
        }
    }
    for (const Waiting &waiting : late)
        waiting.taken(busy(*waiting.account));
}

ServiceSlot ServiceSlots::makeSlot(const AccountPtr &account)
{
    return ServiceSlot(account.get(), [this, account](void *) { give(account); });
}

void ServiceSlots::give(const AccountPtr &account)
{
    Waiting next;
    {
        const QMutexLocker lock(&m_mutex);
        const auto queue = m_queues.find(account->user);
        if (queue == m_queues.end() || queue->empty()) {
            account->inService.fetch_sub(1);
            return;
        }
        next = std::move(queue->front());
        queue->pop_front();
        if (queue->empty())
            m_queues.erase(queue);
    }
    // the place passes on: inService stays as it is
    next.taken(makeSlot(next.account));
}

} // namespace ttp
