// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/HttpDate.h"
#include "core/base/Utc.h"

namespace ttp {

namespace {

constexpr char dayNames[] = "MonTueWedThuFriSatSun";
constexpr char monthNames[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

/// The number in text[from, from + digits); -1 unless all of them are digits.
int number(QByteArrayView text, qsizetype from, qsizetype digits)
{
    int value = 0;
    for (qsizetype i = from; i < from + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

QDate dateOf(QByteArrayView text)
{
    const qsizetype month = QByteArrayView(monthNames).indexOf(text.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return {};
    const QDate date(number(text, 12, 4), static_cast<int>(month / 3) + 1, number(text, 5, 2));
    if (!date.isValid() || QByteArrayView(dayNames).sliced((date.dayOfWeek() - 1) * 3, 3) != text.first(3))
        return {};
    return date;
}

} // namespace

QByteArray formatHttpDate(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    return QByteArray(dayNames + (date.dayOfWeek() - 1) * 3, 3) + ", " + twoDigits(date.day()) + ' ' +
           QByteArray(monthNames + (date.month() - 1) * 3, 3) + ' ' +
           QByteArray::number(date.year()).rightJustified(4, '0') + ' ' + twoDigits(clock.hour()) + ':' +
           twoDigits(clock.minute()) + ':' + twoDigits(clock.second()) + " GMT";
}

QDateTime parseHttpDate(QByteArrayView text)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT"
    if (text.size() != 29 || text.sliced(3, 2) != ", " || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' ||
        text[19] != ':' || text[22] != ':' || text.sliced(25) != " GMT")
        return {};
    const QDate date = dateOf(text);
    const QTime clock(number(text, 17, 2), number(text, 20, 2), number(text, 23, 2));
    if (!date.isValid() || !clock.isValid())
        return {};
    return utcAt(date, clock);
}

} // namespace ttp
