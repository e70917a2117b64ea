// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/QuietMinute.h"

#include "core/database/HashSpansTable.h"
#include "core/database/UsageTable.h"

namespace ttp {

namespace {

constexpr int hoursKeptDays = 35;
constexpr qint64 foldAgainMs = 3'600'000;
// A few dozen ms each: 128 spans are up to 16 MiB.
constexpr int filesInStep = 500;
constexpr int spansInStep = 128;

} // namespace

QuietMinute::QuietMinute(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<void> QuietMinute::step(const IsHeld &isHeld)
{
    if (m_clock.monotonicMs() >= m_nextFoldMs) {
        const Result<bool> folded = UsageTable(m_database).foldDay(m_clock.now().addDays(-hoursKeptDays));
        if (!folded)
            return folded.error();
        if (!*folded)
            m_nextFoldMs = m_clock.monotonicMs() + foldAgainMs;
    }
    return isHeld ? removeUnnamed(isHeld) : Result<void>();
}

Result<void> QuietMinute::removeUnnamed(const IsHeld &isHeld)
{
    HashSpansTable table(m_database);
    const auto unnamed = table.unnamed(m_place, filesInStep);
    if (!unnamed)
        return unnamed.error();
    int removals = 0;
    for (const FileId &file : unnamed->files) {
        if (isHeld(file))
            continue;
        // The next step goes on here.
        if (++removals > spansInStep)
            return {};
        const Result<bool> isGone = table.removeSome(file, spansInStep);
        if (!isGone)
            return isGone.error();
        if (!*isGone)
            return {};
    }
    m_place = unnamed->last;
    return {};
}

} // namespace ttp
