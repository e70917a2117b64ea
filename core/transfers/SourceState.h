// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QtGlobal>

namespace ttp {

/// What a transfer knows about one source: how fast it is, whether it may be asked now, and whether it lied.
/// Pure: times are given in milliseconds of one monotonic clock. One thread. The rules are protocol.md section 3.3.
class SourceState
{
public:
    /// Why a request came to nothing, as far as the source is to blame.
    enum class Failure {
        /// 503 or 429: it said when to come back.
        Busy,
        /// No connection, a 5xx, or a cut before a byte came.
        Unreachable,
        /// No byte for too long.
        Stalled,
        /// 404, 410, 416: it does not have what it was asked for.
        NotThere,
        /// 401 even after a fresh login.
        Refused,
        /// What came did not hash to what it should.
        BadPiece,
        /// A hash run that does not prove.
        BadHashes,
    };

    /// Bytes arrived during an interval in which at least one request was open.
    void addBytes(qint64 bytes, qint64 overMs);
    /// From sending a request to its first byte.
    void addRoundTrip(qint64 ms);
    void addFailure(Failure failure, qint64 nowMs, int retryAfterSeconds = 0);
    /// An extent came in whole: earlier failures to reach the source are forgotten.
    void addSuccess();
    /// The complaint about a bad piece was answered: the source healed itself, or says it did.
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

    /// Whether it may be asked at this moment.
    [[nodiscard]] bool isAvailable(qint64 nowMs) const { return !m_banned && nowMs >= m_notBeforeMs; }
    /// When it may be asked again; meaningful while it is not banned.
    [[nodiscard]] qint64 notBeforeMs() const { return m_notBeforeMs; }
    /// Out for the rest of the session: it gave bad pieces again after its complaint was answered.
    [[nodiscard]] bool isBanned() const { return m_banned; }
    [[nodiscard]] int badPieces() const { return m_badPieces; }

private:
    double m_rate = 0;
    qint64 m_roundTripMs = 0;
    qint64 m_notBeforeMs = 0;
    int m_failures = 0;
    int m_badPieces = 0;
    int m_successes = 0;
    bool m_complaintAnswered = false;
    bool m_banned = false;
};

} // namespace ttp
