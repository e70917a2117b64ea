// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/SourceState.h"

#include <algorithm>
#include <cmath>

namespace ttp {

namespace {

constexpr double averageOverMs = 3000;
constexpr qint64 leastExtent = 512 * 1024;
constexpr qint64 leastStallMs = 4000;
constexpr qint64 badDataOutMs = 600'000;

} // namespace

void SourceState::addBytes(qint64 bytes, qint64 overMs)
{
    if (overMs <= 0)
        return;
    const double now = double(bytes) * 1000.0 / double(overMs);
    const double weight = m_rate <= 0 ? 1.0 : 1.0 - std::exp(-double(overMs) / averageOverMs);
    m_rate += (now - m_rate) * weight;
}

void SourceState::addRoundTrip(qint64 ms)
{
    m_roundTripMs = m_roundTripMs == 0 ? ms : (7 * m_roundTripMs + ms) / 8;
}

void SourceState::addSuccess()
{
    m_failures = 0;
    ++m_successes;
}

void SourceState::addFailure(qint64 nowMs, qint64 waitMs)
{
    ++m_failures;
    m_notBeforeMs = std::max(m_notBeforeMs, nowMs + waitMs);
}

void SourceState::addAway(qint64 nowMs, qint64 waitMs)
{
    ++m_failures;
    m_awayUntilMs = std::max(m_awayUntilMs, nowMs + waitMs);
}

void SourceState::addStall(qint64 nowMs, qint64 waitMs)
{
    m_rate /= 2;
    addFailure(nowMs, waitMs);
}

void SourceState::cameBack()
{
    m_awayUntilMs = 0;
}

void SourceState::addBadData(qint64 nowMs)
{
    ++m_badData;
    m_banned = m_badData > 1 && m_complaintAnswered;
    m_outUntilMs = nowMs + badDataOutMs;
    m_notBeforeMs = std::max(m_notBeforeMs, m_outUntilMs);
}

void SourceState::complaintAnswered()
{
    m_complaintAnswered = true;
}

int SourceState::window() const
{
    const double inFlight = m_rate * double(m_roundTripMs) / 1000.0;
    return inFlight > double(extentBytes(1LL << 40, 1, 16 << 20)) ? 3 : 2;
}

qint64 SourceState::extentBytes(qint64 remainingBytes, int sources, qint64 maxExtent) const
{
    const qint64 doubled = leastExtent << std::min(m_successes, 5);
    const qint64 wished = m_rate <= 0 ? leastExtent : std::min(qint64(m_rate / 2), doubled);
    const qint64 fairPart = remainingBytes / std::max(1, 2 * sources);
    const qint64 most = std::max(leastExtent, std::min(maxExtent, fairPart));
    return std::clamp(wished, leastExtent, most);
}

qint64 SourceState::stallMs() const
{
    return std::max(leastStallMs, 4 * m_roundTripMs);
}

} // namespace ttp
