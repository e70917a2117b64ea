// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SpeedHistory.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 silenceMs = 30'000;

} // namespace

qint64 SpeedHistory::lengthMs(SpeedRange range)
{
    constexpr qint64 minute = 60'000;
    switch (range) {
    case SpeedRange::FiveMinutes:
        return 5 * minute;
    case SpeedRange::HalfHour:
        return 30 * minute;
    case SpeedRange::SixHours:
        return 360 * minute;
    case SpeedRange::Day:
        return 1440 * minute;
    }
    return 5 * minute;
}

void SpeedHistory::add(const Speeds &speeds, qint64 nowMs)
{
    if (m_lastMs < 0) {
        m_lastMs = nowMs;
        m_latest = speeds;
        return;
    }
    const qint64 elapsed = nowMs - m_lastMs;
    if (elapsed <= 0)
        return;
    m_lastMs = nowMs;
    m_latest = speeds;
    for (size_t i = 0; i < m_rings.size(); ++i) {
        const qint64 length = lengthMs(SpeedRange(i));
        spread(m_rings[i], elapsed > silenceMs ? Speeds() : speeds, std::min(elapsed, length), length / averages);
    }
}

void SpeedHistory::spread(Ring &ring, const Speeds &speeds, qint64 elapsedMs, qint64 widthMs)
{
    while (elapsedMs > 0) {
        const qint64 part = std::min(elapsedMs, widthMs - ring.passedMs);
        ring.down += double(speeds.down) * double(part);
        ring.up += double(speeds.up) * double(part);
        ring.passedMs += part;
        elapsedMs -= part;
        if (ring.passedMs < widthMs)
            continue;
        ring.full.append({qint64(ring.down / double(widthMs)), qint64(ring.up / double(widthMs))});
        if (ring.full.size() > averages)
            ring.full.removeFirst();
        ring.down = ring.up = 0;
        ring.passedMs = 0;
    }
}

QList<Speeds> SpeedHistory::of(SpeedRange range) const
{
    const Ring &ring = m_rings[size_t(range)];
    QList<Speeds> all = ring.full;
    if (ring.passedMs > 0)
        all.append({qint64(ring.down / double(ring.passedMs)), qint64(ring.up / double(ring.passedMs))});
    if (all.size() > averages)
        all.removeFirst();
    return all;
}

} // namespace ttp
