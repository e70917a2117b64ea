// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"
#include "core/database/Database.h"

#include <functional>

namespace ttp {

/// Keeps the database from growing for ever, a little at a time, so that nobody waits for it. Node thread.
///
/// Hash layers that nobody names go: 0.2 % of every byte that was ever hashed. They are not kept for who shares the
/// same folder again: what tells that a file is still the one that was hashed, its stamp, goes with its share, so it is
/// read again all the same. Counts of hours older than 35 days become counts of days; no sum over whole days changes.
class QuietMinute
{
public:
    /// Both must outlive it.
    QuietMinute(Database &database, const Clock &clock);

    /// Whether a version that is held here has a file with this content.
    using IsHeld = std::function<bool(const FileId &)>;
    /// One step; to be called every minute. Without isHeld the hash layers stay: while something is indexed, or not
    /// every version that was fetched is known, nobody can say what is named.
    [[nodiscard]] Result<void> step(const IsHeld &isHeld);

private:
    [[nodiscard]] Result<void> removeUnnamed(const IsHeld &isHeld);

    Database &m_database;
    const Clock &m_clock;
    // when hours are looked at again, monotonic ms
    qint64 m_nextFoldMs = 0;
    // where the next step looks among the files with layers
    qint64 m_place = 0;
};

} // namespace ttp
