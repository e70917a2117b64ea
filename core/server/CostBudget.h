// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"

#include <QHash>
#include <QMutex>

namespace ttp {

/// Lets each user spend so much a second, with some saved up: hash runs by their cost, complaints by number
/// (protocol.md C9). Thread-safe. Bounded memory: who has saved all up again is forgotten.
class CostBudget
{
public:
    /// perSecond > 0; most is what is saved up at the most, and what everybody begins with.
    CostBudget(const Clock &clock, qint64 perSecond, qint64 most);

    /// Spends, and returns 0; or spends nothing and returns the seconds after which it will do (1 to 60). A cost above
    /// `most` is granted to who has all of it, and leaves nothing.
    [[nodiscard]] int spend(const UserId &user, qint64 cost);

private:
    struct Purse {
        qint64 left = 0;
        qint64 atMs = 0;
    };

    [[nodiscard]] qint64 leftAt(const Purse &purse, qint64 nowMs) const;
    void forgetFull(qint64 nowMs);

    const Clock &m_clock;
    const qint64 m_perSecond;
    const qint64 m_most;
    // guarded by m_mutex
    QMutex m_mutex;
    QHash<UserId, Purse> m_purses;
};

} // namespace ttp
