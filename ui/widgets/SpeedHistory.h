// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <array>

namespace ttp {

enum class SpeedRange { FiveMinutes, HalfHour, SixHours, Day };

/// Bytes a second.
struct Speeds {
    qint64 down = 0;
    qint64 up = 0;

    bool operator==(const Speeds &) const = default;
};

/// How fast it was, for each range as 300 averages over a 300th of it. Fed at any pace; about 20 KB, whatever is fed. A
/// value.
class SpeedHistory
{
public:
    static constexpr int averages = 300;

    /// The speeds since the last call. nowMs: of a clock that does not jump (QElapsedTimer); a call that is not later
    /// than the last one changes nothing. Of more than 30 s without a call nothing is known, and nothing moved.
    void add(const Speeds &speeds, qint64 nowMs);

    /// Oldest first, at most 300; the last one is that of the part of its time that has passed.
    [[nodiscard]] QList<Speeds> of(SpeedRange range) const;
    /// As they were handed in last.
    [[nodiscard]] Speeds latest() const { return m_latest; }

    [[nodiscard]] static qint64 lengthMs(SpeedRange range);

private:
    struct Ring {
        QList<Speeds> full;
        double down = 0;
        double up = 0;
        qint64 passedMs = 0;
    };

    static void spread(Ring &ring, const Speeds &speeds, qint64 elapsedMs, qint64 widthMs);

    std::array<Ring, 4> m_rings;
    Speeds m_latest;
    qint64 m_lastMs = -1;
};

} // namespace ttp
