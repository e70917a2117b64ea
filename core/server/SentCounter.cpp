// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/SentCounter.h"

#include <memory>
#include <utility>

namespace ttp {

namespace {

// The ledger is one lock for all threads: it is told in steps, not for every slice of 64 KiB.
constexpr qint64 ledgerStep = 4 * 1024 * 1024;

struct Counter {
    AccountPtr account;
    ShareId share;
    UsageLedger &usage;
    ServiceSlot place;
    qint64 untold = 0;

    void sent(qint64 bytes)
    {
        account->bytesOut.fetch_add(bytes, std::memory_order_relaxed);
        untold += bytes;
        if (untold >= ledgerStep)
            usage.add(account->user, share, std::exchange(untold, 0), 0, 0);
    }
    void ended()
    {
        usage.add(account->user, share, std::exchange(untold, 0), 0, 1);
        place.reset();
    }
};

} // namespace

void countSent(Reply &reply, const AccountPtr &account, const ShareId &share, UsageLedger &usage, ServiceSlot place)
{
    const auto counter = std::make_shared<Counter>(Counter{account, share, usage, std::move(place)});
    reply.onSent = [counter](qint64 bytes, bool) { counter->sent(bytes); };
    reply.onEnd = [counter](bool) { counter->ended(); };
}

} // namespace ttp
