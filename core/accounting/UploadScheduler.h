// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/Account.h"
#include "core/base/Clock.h"

#include <QHash>
#include <QMutex>

namespace ttp {

/// Shares one upload limit between accounts: equally, however many connections each has, and what one does not use
/// goes to those who want more (max-min fairness). Fairness is between accounts, never between connections.
///
/// Thread-safe. Without a limit take() does not lock.
class UploadScheduler
{
public:
    explicit UploadScheduler(const Clock &clock);

    /// bytesPerSecond for all accounts together; 0 for no limit. Takes effect at the next take().
    void setLimit(qint64 bytesPerSecond);
    [[nodiscard]] qint64 limit() const;

    /// How many of the wanted payload bytes the account may send now: between 0 and wanted. After 0 ask again in
    /// about 10 ms; an account that has not asked for 250 ms gives up its part.
    [[nodiscard]] qint64 take(const Account &account, qint64 wanted);

private:
    struct Share {
        qint64 credit = 0;
        qint64 lastAskedMs = 0;
        bool hungry = false;
    };

    void refill(qint64 nowMs, qint64 limit);
    void dropQuiet(qint64 nowMs);
    void giveToTheHungry(qint64 surplus);

    const Clock &m_clock;
    std::atomic<qint64> m_limit{0};
    // guarded by m_mutex
    QMutex m_mutex;
    QHash<UserId, Share> m_shares;
    qint64 m_lastRefillMs = 0;
};

} // namespace ttp
