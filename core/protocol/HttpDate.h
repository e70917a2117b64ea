// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace ttp {

/// "Sun, 06 Nov 1994 08:49:37 GMT": the IMF-fixdate of RFC 9110 section 5.6.7, whatever the locale. The fraction of
/// a second is dropped.
[[nodiscard]] QByteArray formatHttpDate(const QDateTime &time);

/// The moment, in UTC; an invalid QDateTime for anything but a right IMF-fixdate (also for a wrong day name). The
/// two obsolete forms are not read: nobody who speaks our protocol sends them.
[[nodiscard]] QDateTime parseHttpDate(QByteArrayView text);

} // namespace ttp
