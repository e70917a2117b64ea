// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/widgets/SpeedHistory.h"

#include <QElapsedTimer>
#include <QHash>

namespace ttp {

/// How fast each transfer was, kept whether it is looked at or not: of those that moved, the latest 200 (about 4 MB). A
/// value type; GUI thread.
class SpeedHistories
{
public:
    static constexpr qsizetype most = 200;

    SpeedHistories();

    /// What the snapshot says since sinceMs ago; before that, the speeds were those of the snapshot before.
    void add(const NodeSnapshot &snapshot, qint64 sinceMs) { addAt(snapshot, sinceMs, m_clock.elapsed()); }
    /// The same at a time of a clock that does not jump.
    void addAt(const NodeSnapshot &snapshot, qint64 sinceMs, qint64 nowMs);

    /// Up to now: nothing has changed since the latest snapshot. Empty for one that has not moved.
    [[nodiscard]] SpeedHistory of(const TransferId &transfer) const { return at(transfer, m_clock.elapsed()); }
    [[nodiscard]] SpeedHistory at(const TransferId &transfer, qint64 nowMs) const;
    [[nodiscard]] qsizetype count() const { return m_all.size(); }

private:
    struct Kept {
        SpeedHistory history;
        qint64 movedMs = 0;
        bool isThere = true;
    };

    void dropOldest();

    QHash<TransferId, Kept> m_all;
    QElapsedTimer m_clock;
};

} // namespace ttp
