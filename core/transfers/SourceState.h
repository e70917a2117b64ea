// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace ttp {

/// What a transfer knows about one source: how fast it is, whether it may be asked now, and whether it lied.
/// Pure: times are given in milliseconds of one monotonic clock. One thread. The rules are protocol.md section 3.3.
class SourceState
{
public:
    /// Bytes arrived during an interval in which at least one request was open.
    void addBytes(qint64 bytes, qint64 overMs);
    /// From sending a request to its first byte.
    void addRoundTrip(qint64 ms);
    /// An extent came in whole: earlier failures are forgotten.
    void addSuccess();
    /// An extent was cut, but something of it came: earlier failures are forgotten, this one is still to be added.
    void addProgress() { m_failures = 0; }
    /// A request came to nothing: the source is not asked for waitMs (what RetryPolicy decided).
    void addFailure(qint64 nowMs, qint64 waitMs);
    /// The connection failed: as addFailure(), but the wait ends early with cameBack().
    void addAway(qint64 nowMs, qint64 waitMs);
    /// No byte came for too long: as addFailure(), and the rate is believed no more than half.
    void addStall(qint64 nowMs, qint64 waitMs);
    /// It answered something, however small: it can be reached again.
    void cameBack();
    /// What it gave does not hash to what it should, pieces or hash runs: out for ten minutes; for good when it
    /// happens again after its complaint was answered (design.md section 9.18).
    void addBadData(qint64 nowMs);
    /// The complaint about bad data was answered: the source looked at its copy and healed it, or says so.
    void complaintAnswered();

    /// Bytes per second; an average over about three seconds, 0 before anything came.
    [[nodiscard]] qint64 rate() const { return qint64(m_rate); }
    [[nodiscard]] qint64 roundTripMs() const { return m_roundTripMs; }
    /// How many requests may be open: 2, or 3 where one round trip takes longer than one extent.
    [[nodiscard]] int window() const;
    /// How long the next extent should be: half a second of its rate between 512 KiB and 16 MiB, doubling from 512 KiB
    /// for a new source, never more than a fair part of what is left.
    [[nodiscard]] qint64 extentBytes(qint64 remainingBytes, int sources, qint64 maxExtent) const;
    /// No byte for this long means that the source hangs: max(4 s, 4 round trips). Not longer for a longer extent: the
    /// bytes of an extent come as a stream, and a hole in it says the same whatever is still to come.
    [[nodiscard]] qint64 stallMs() const;

    /// Whether it may be asked for pieces at this moment.
    [[nodiscard]] bool isAvailable(qint64 nowMs) const { return mayBeProbed(nowMs) && nowMs >= m_awayUntilMs; }
    /// Whether it may be asked something small, to see whether it is there: also while its connection has failed, but
    /// not before the time that it named itself, and not while it is out for bad data.
    [[nodiscard]] bool mayBeProbed(qint64 nowMs) const { return !m_banned && nowMs >= m_notBeforeMs; }
    /// When it may be asked again; meaningful while it is not banned.
    [[nodiscard]] qint64 notBeforeMs() const { return std::max(m_notBeforeMs, m_awayUntilMs); }
    /// Out for bad data, for a while or for the session.
    [[nodiscard]] bool isOut(qint64 nowMs) const { return m_banned || nowMs < m_outUntilMs; }
    /// Out for the rest of the session: it gave bad pieces again after its complaint was answered.
    [[nodiscard]] bool isBanned() const { return m_banned; }
    [[nodiscard]] int badDataCount() const { return m_badData; }
    /// Failures in a row, without bad data; what RetryPolicy is told.
    [[nodiscard]] int failures() const { return m_failures; }

private:
    double m_rate = 0;
    qint64 m_roundTripMs = 0;
    qint64 m_notBeforeMs = 0;
    qint64 m_awayUntilMs = 0;
    qint64 m_outUntilMs = 0;
    int m_failures = 0;
    int m_badData = 0;
    int m_successes = 0;
    bool m_complaintAnswered = false;
    bool m_banned = false;
};

} // namespace ttp
