// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/SpeedHistories.h"

#include <algorithm>

namespace ttp {

SpeedHistories::SpeedHistories()
{
    m_clock.start();
}

void SpeedHistories::addAt(const NodeSnapshot &snapshot, qint64 sinceMs, qint64 nowMs)
{
    for (Kept &kept : m_all) {
        kept.history.add(kept.history.latest(), nowMs - sinceMs);
        kept.isThere = false;
    }
    for (const TransferStatus &transfer : snapshot.transfers) {
        const bool isMoving = transfer.rate > 0 && transfer.state == QStringLiteral("fetching");
        auto kept = m_all.find(transfer.transfer);
        if (kept == m_all.end()) {
            if (!isMoving)
                continue;
            kept = m_all.insert(transfer.transfer, {});
            kept->history.add({}, nowMs - sinceMs);
        }
        kept->history.add({isMoving ? transfer.rate : 0, 0}, nowMs);
        kept->isThere = true;
        if (isMoving)
            kept->movedMs = nowMs;
    }
    m_all.removeIf([](const auto &entry) { return !entry.value().isThere; });
    while (m_all.size() > most)
        dropOldest();
}

void SpeedHistories::dropOldest()
{
    m_all.erase(std::min_element(m_all.begin(), m_all.end(),
                                 [](const Kept &a, const Kept &b) { return a.movedMs < b.movedMs; }));
}

SpeedHistory SpeedHistories::at(const TransferId &transfer, qint64 nowMs) const
{
    SpeedHistory history = m_all.value(transfer).history;
    if (m_all.contains(transfer))
        history.add(history.latest(), nowMs);
    return history;
}

} // namespace ttp
