// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Clock.h"

#include <QDeadlineTimer>

namespace ttp {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace ttp
