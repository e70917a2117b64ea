// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>

namespace ttp {

/// Where time comes from. Everything that expires, waits or measures is given one, so that tests can move it.
/// Both calls are safe on every thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, UTC. May jump: use it for what is shown, signed or kept, never to measure.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds since some moment in the past. Never jumps, never goes back.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace ttp
