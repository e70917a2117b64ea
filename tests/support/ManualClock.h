// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Utc.h"

#include <atomic>

namespace ttp {

/// A clock that stands still until a test moves it. Safe on every thread.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return utcFromMs(m_wallMs.load()); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs.load(); }

    /// Both clocks go on.
    void advance(qint64 ms)
    {
        m_wallMs += ms;
        m_monotonicMs += ms;
    }
    /// Only the wall clock jumps, as when somebody sets it.
    void jump(qint64 ms) { m_wallMs += ms; }

private:
    std::atomic<qint64> m_wallMs{1'700'000'000'000};
    std::atomic<qint64> m_monotonicMs{1'000'000};
};

} // namespace ttp
