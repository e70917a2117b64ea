// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"

#include <QMutex>
#include <memory>

namespace ttp {

/// A token bucket of bytes: what all downloads, or those of one transfer, may take per second.
///
/// Shared by sinks on several threads; every method is safe on every thread. It holds one second of its rate at most
/// and at least 64 KiB, so that a burst after a rest is short and one TLS record always fits.
class DownloadLimiter
{
public:
    /// bytesPerSecond 0: no limit. The bucket starts full. The clock must outlive the limiter.
    explicit DownloadLimiter(const Clock &clock, qint64 bytesPerSecond = 0);

    /// Changes the rate; what has been saved up is kept up to the new size of the bucket.
    void setRate(qint64 bytesPerSecond);
    [[nodiscard]] qint64 rate() const;

    /// Takes the bytes and returns 0, or takes nothing and returns the milliseconds (at least 1) after which asking
    /// again makes sense. More bytes than the bucket holds are given when it is full, and the debt is paid off after.
    [[nodiscard]] int take(qint64 bytes);
    /// Gives back bytes that were taken and not used.
    void giveBack(qint64 bytes);

private:
    void refill();
    [[nodiscard]] double capacity() const;

    const Clock &m_clock;
    mutable QMutex m_mutex;
    qint64 m_rate;
    double m_tokens;
    qint64 m_lastMs;
};

/// Takes from both buckets or from neither (null means no limit); returns as DownloadLimiter::take().
[[nodiscard]] int takeFromBoth(DownloadLimiter *first, DownloadLimiter *second, qint64 bytes);

} // namespace ttp
