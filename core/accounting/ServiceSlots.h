// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/Account.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QHash>
#include <QMutex>
#include <deque>
#include <functional>
#include <vector>

namespace ttp {

/// A place in service, taken for one request and given back when the last copy goes.
using ServiceSlot = std::shared_ptr<void>;

/// Bounds how many requests of one account are answered at the same time (design.md section 9.16: 12), and holds what
/// is above for up to two seconds, in the order it came, before refusing it as busy.
///
/// Thread-safe. Callbacks run on the thread that frees the slot or calls expire(), never under the lock: they must
/// hand work over to the thread it belongs to. The object must outlive every slot it gave out.
class ServiceSlots
{
public:
    using Taken = std::function<void(Result<ServiceSlot>)>;

    ServiceSlots(const Clock &clock, int perAccount, int waitMs = 2000, int longestQueue = 64);

    /// Calls taken exactly once: at once with a slot where one is free; later with a slot, or with Busy after the wait;
    /// at once with Busy (retry after 1 s) where the account's queue is full.
    void take(const AccountPtr &account, Taken taken);
    /// Refuses what has waited too long. Called by a timer a few times a second.
    void expire();

private:
    struct Waiting {
        AccountPtr account;
        Taken taken;
        qint64 untilMs = 0;
    };

    ServiceSlot makeSlot(const AccountPtr &account);
    void give(const AccountPtr &account);

    const Clock &m_clock;
    const int m_perAccount;
    const int m_waitMs;
    const int m_longestQueue;
    // guarded by m_mutex
    QMutex m_mutex;
    QHash<UserId, std::deque<Waiting>> m_queues;
};

} // namespace ttp
