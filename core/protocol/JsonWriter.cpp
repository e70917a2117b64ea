// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/JsonWriter.h"
#include "core/base/Utc.h"

#include "core/base/Encoding.h"

#include <QJsonDocument>

namespace ttp::json {

namespace {

/// The number in text[from, from + digits); -1 unless all of them are digits.
int number(QStringView text, qsizetype from, qsizetype digits)
{
    int value = 0;
    for (qsizetype i = from; i < from + digits; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

/// The milliseconds in ".5" or ".123456"; -1 for anything else.
int milliseconds(QStringView fraction)
{
    if (fraction.size() < 2 || fraction.size() > 10 || fraction[0] != u'.')
        return -1;
    int value = 0;
    for (qsizetype i = 1; i < fraction.size(); ++i) {
        const int digit = number(fraction, i, 1);
        if (digit < 0)
            return -1;
        if (i <= 3)
            value = value * 10 + digit;
    }
    for (qsizetype i = fraction.size(); i <= 3; ++i)
        value *= 10;
    return value;
}

} // namespace

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")
                                               : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QDateTime timeOf(QStringView text)
{
    // "2025-01-02T03:04:05Z" is the shortest
    if (text.size() < 20 || text.size() > 30 || text.back() != u'Z')
        return {};
    if (text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return {};
    const int parts[] = {number(text, 0, 4),  number(text, 5, 2),  number(text, 8, 2),
                         number(text, 11, 2), number(text, 14, 2), number(text, 17, 2)};
    for (const int part : parts) {
        if (part < 0)
            return {};
    }
    const int msec = text.size() == 20 ? 0 : milliseconds(text.sliced(19).chopped(1));
    const QDate date(parts[0], parts[1], parts[2]);
    const QTime clock(parts[3], parts[4], parts[5], msec < 0 ? 1000 : msec);
    if (parts[0] < 1970 || !date.isValid() || !clock.isValid())
        return {};
    return utcAt(date, clock);
}

QString bytesText(QByteArrayView bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

QString secretText(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal());
}

QJsonArray stringList(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonArray hashList(const QList<Hash256> &hashes)
{
    QJsonArray array;
    for (const Hash256 &hash : hashes)
        array.append(hash.toHex());
    return array;
}

QJsonArray pairList(const QList<std::pair<qint64, qint64>> &pairs)
{
    QJsonArray array;
    for (const auto &[first, count] : pairs)
        array.append(QJsonArray{first, count});
    return array;
}

void putIfAny(QJsonObject &object, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace ttp::json
