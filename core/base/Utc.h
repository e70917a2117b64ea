// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace ttp {

// One spelling for every Qt: QTimeZone::UTC is new in 6.5, Qt::UTC is deprecated in later ones, and with the zone
// object that both know, 6.4 forgets that the time is UTC.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utcZone = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utcZone = Qt::UTC;
#endif

/// UTC, from milliseconds since 1970.
[[nodiscard]] inline QDateTime utcFromMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, utcZone);
}

/// UTC, from seconds since 1970.
[[nodiscard]] inline QDateTime utcFromSeconds(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, utcZone);
}

/// The moment at which a clock that shows UTC reads this.
[[nodiscard]] inline QDateTime utcAt(QDate date, QTime time)
{
    return QDateTime(date, time, utcZone);
}

} // namespace ttp
