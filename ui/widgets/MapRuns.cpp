// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/MapRuns.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

qint64 behind(const MapRun &run)
{
    return run.first + run.count;
}

// Inside of 0 to total, sorted, none over another.
QList<MapRun> tidied(const QList<MapRun> &runs, qint64 total)
{
    QList<MapRun> sorted;
    sorted.reserve(runs.size());
    for (MapRun run : runs) {
        if (run.count <= 0 || run.first >= total)
            continue;
        const qint64 end = run.first > total - run.count ? total : behind(run);
        run.first = std::max<qint64>(run.first, 0);
        run.count = end - run.first;
        run.source = std::clamp(run.source, -1, MapRuns::mostSources - 1);
        if (run.count > 0)
            sorted.append(run);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    qint64 free = 0;
    for (MapRun &run : sorted) {
        const qint64 end = behind(run);
        run.first = std::max(run.first, free);
        run.count = std::max<qint64>(end - run.first, 0);
        free = std::max(free, end);
    }
    return sorted;
}

} // namespace

MapRuns::MapRuns(qint64 total, const QList<MapRun> &runs) : m_total(std::max<qint64>(total, 0))
{
    append({}, m_total);
    change(runs);
}

void MapRuns::change(const QList<MapRun> &runs)
{
    const QList<MapRun> changes = tidied(runs, m_total);
    const QList<MapRun> before = std::exchange(m_runs, {});
    m_runs.reserve(before.size() + changes.size());
    m_counts = {};
    qint64 position = 0;
    qsizetype old = 0;
    const auto copyUntil = [&](qint64 end) {
        while (position < end) {
            while (behind(before.at(old)) <= position)
                ++old;
            MapRun part = before.at(old);
            const qint64 partEnd = std::min(behind(part), end);
            part.first = position;
            append(part, partEnd);
            position = partEnd;
        }
    };
    for (const MapRun &run : changes) {
        copyUntil(run.first);
        append(run, behind(run));
        position = std::max(position, behind(run));
    }
    copyUntil(m_total);
}

void MapRuns::append(MapRun run, qint64 end)
{
    run.count = end - run.first;
    if (run.count <= 0)
        return;
    m_counts[size_t(run.state)] += run.count;
    if (!m_runs.isEmpty() && m_runs.constLast().state == run.state && m_runs.constLast().source == run.source)
        m_runs.last().count += run.count;
    else
        m_runs.append(run);
}

MapRuns::Summary MapRuns::summary(qint64 first, qint64 count) const
{
    Summary result;
    result.first = first;
    const qint64 end = std::min(first + count, m_total);
    std::array<qint64, mostSources + 1> delivered{};
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), first,
                                [](qint64 piece, const MapRun &r) { return piece < behind(r); });
    for (; run != m_runs.end() && run->first < end; ++run) {
        const qint64 here = std::min(behind(*run), end) - std::max(run->first, first);
        result.counts[size_t(run->state)] += here;
        if (run->state == PieceState::Verified)
            delivered[size_t(run->source + 1)] += here;
    }
    result.source = int(std::max_element(delivered.begin(), delivered.end()) - delivered.begin()) - 1;
    return result;
}

} // namespace ttp
