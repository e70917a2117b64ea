// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QHash>
#include <QMutex>
#include <utility>

namespace ttp {

class UsageTable;

/// Collects what was moved for whom and brings it to the database in batches: what a crash can lose is one batch,
/// and nothing is ever counted twice, because a batch is one transaction.
///
/// add() may be called from every thread; flush() on the thread of the table, every few seconds and when stopping.
class UsageLedger
{
public:
    /// self is the node that keeps the books: the user of every row is the other side, the counterpart is self.
    UsageLedger(const Clock &clock, const UserId &self);

    /// Payload bytes that have left towards the user, or came from them and were verified.
    void add(const UserId &user, const ShareId &share, qint64 bytesOut, qint64 bytesIn, qint64 requests);
    /// Writes what was collected. After an error it is kept and goes with the next flush.
    [[nodiscard]] Result<void> flush(UsageTable &table);

private:
    struct Key {
        UserId user;
        ShareId share;
        qint64 hour = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.user, key.share, key.hour); }
    };
    struct Sums {
        qint64 bytesOut = 0;
        qint64 bytesIn = 0;
        qint64 requests = 0;
    };

    const Clock &m_clock;
    const UserId m_self;
    // guarded by m_mutex
    QMutex m_mutex;
    QHash<Key, Sums> m_sums;
};

} // namespace ttp
