// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

/// The forms in which values are written into JSON; JsonReader reads the same forms back.
namespace ttp::json {

/// The object on one line, without white space, UTF-8.
[[nodiscard]] QByteArray compact(const QJsonObject &object);

/// RFC 3339 UTC with "Z"; with milliseconds only where there are some.
[[nodiscard]] QString timeText(const QDateTime &time);
/// The moment written like timeText() does (any fraction of a second is read, kept to the millisecond); an invalid
/// QDateTime for anything else, such as another offset than Z, a leap second, or a day that does not exist.
[[nodiscard]] QDateTime timeOf(QStringView text);

/// Unpadded base64url.
[[nodiscard]] QString bytesText(QByteArrayView bytes);
/// The secret's ASCII text, for the few messages that hand one over.
[[nodiscard]] QString secretText(const Secret &secret);

[[nodiscard]] QJsonArray stringList(const QStringList &list);
[[nodiscard]] QJsonArray hashList(const QList<Hash256> &hashes);
[[nodiscard]] QJsonArray pairList(const QList<std::pair<qint64, qint64>> &pairs);

template<typename IdType>
[[nodiscard]] QJsonArray idList(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array.append(id.toString());
    return array;
}

/// The objects of the items' toObject().
template<typename T>
[[nodiscard]] QJsonArray objectList(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(item.toObject());
    return array;
}

/// Puts the string in, unless it is empty.
void putIfAny(QJsonObject &object, QLatin1String name, const QString &value);

} // namespace ttp::json
