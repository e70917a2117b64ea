// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/content/FileId.h"
#include "core/content/Sha256.h"
#include "core/protocol/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace ttp {

/// One id for each number.
template<typename IdType>
IdType id(int number)
{
    return IdType::fromString(QStringLiteral("6f1d0c5a-9b1e-8c4f-a2b7-%1").arg(number + 1, 12, 16, QLatin1Char('0')))
        .value();
}

/// A file with the hash of this text.
inline FileId fileOf(const char *text, qint64 length)
{
    return FileId{sha256(text), length};
}

/// One document changed: member set to the JSON value, or removed where that is empty.
inline QByteArray changed(const QByteArray &json, const char *member, const QByteArray &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(QLatin1String(member));
    if (!value.isEmpty())
        object.insert(QLatin1String(member), QJsonDocument::fromJson("[" + value + "]").array().first());
    return json::compact(object);
}

/// Written and read it is the same; what is not quite it is refused.
template<typename Message>
void compareRoundTrip(const Message &message)
{
    const QByteArray json = message.toJson();
    QVERIFY(!json.contains('\n'));
    const Result<Message> read = Message::fromJson(json);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.error())));
    QVERIFY(read.value() == message);
    QCOMPARE(read.value().toJson(), json);
    // what a newer peer adds does not hurt
    QVERIFY(Message::fromJson(changed(json, "x_new", R"({"a":[1]})")).value() == message);
    QVERIFY(!Message::fromJson("[]").ok());
    QVERIFY(!Message::fromJson(json + '{').ok());
    QVERIFY(!Message::fromJson(json.chopped(1)).ok());
}

} // namespace ttp
