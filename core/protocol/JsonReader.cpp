// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/JsonReader.h"

#include "core/base/Encoding.h"
#include "core/protocol/HostPort.h"
#include "core/protocol/JsonScanner.h"
#include "core/protocol/JsonWriter.h"

#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace ttp {

namespace {

/// Controls, and the bidi controls that make a text look like another one (protocol.md section 2.2, B10).
bool mayStand(QChar c, bool lines)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return lines;
    if (u < 0x20 || (u >= 0x7f && u <= 0x9f))
        return false;
    return !(u == 0x2028 || u == 0x2029 || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069));
}

bool isToken(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path, std::shared_ptr<std::optional<Error>> error)
    : m_object(std::move(object)), m_path(std::move(path)), m_error(std::move(error))
{
}

JsonReader JsonReader::parse(QByteArrayView text, qsizetype maxBytes)
{
    JsonReader reader({}, {}, std::make_shared<std::optional<Error>>());
    const Result<void> scanned = scanJson(text, maxBytes);
    if (!scanned) {
        *reader.m_error = scanned.error();
        return reader;
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject()) {
        *reader.m_error = Error{ErrorCode::InvalidInput, Doing::ParsingMessage, {}, QStringLiteral("not an object"), 0};
        return reader;
    }
    reader.m_object = document.object();
    return reader;
}

QString JsonReader::pathOf(QLatin1String name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + QLatin1Char('.') + name;
}

void JsonReader::fail(QLatin1String name, const QString &detail, ErrorCode code)
{
    if (!failed())
        *m_error = Error{code, Doing::ParsingMessage, pathOf(name), detail, 0};
}

bool JsonReader::has(QLatin1String name) const
{
    const auto found = m_object.constFind(name);
    return found != m_object.constEnd() && !found->isNull();
}

bool JsonReader::isString(QLatin1String name) const
{
    const auto found = m_object.constFind(name);
    return found != m_object.constEnd() && found->isString();
}

QJsonValue JsonReader::take(QLatin1String name, QJsonValue::Type type, const char *words)
{
    if (failed())
        return {};
    if (!has(name)) {
        fail(name, QStringLiteral("is missing"));
        return {};
    }
    QJsonValue value = m_object.value(name);
    if (value.type() != type) {
        fail(name, QStringLiteral("is not ") + QLatin1String(words));
        return {};
    }
    return value;
}

QString JsonReader::checkedText(QLatin1String name, qsizetype maxLength, bool lines)
{
    const QString text = take(name, QJsonValue::String, "a string").toString();
    if (text.size() > maxLength) {
        fail(name, QStringLiteral("is longer than %1 characters").arg(maxLength), ErrorCode::TooLarge);
        return {};
    }
    if (!std::all_of(text.begin(), text.end(), [lines](QChar c) { return mayStand(c, lines); })) {
        fail(name, QStringLiteral("holds a control character"));
        return {};
    }
    return text;
}

QString JsonReader::string(QLatin1String name, qsizetype maxLength)
{
    return checkedText(name, maxLength, false);
}

QString JsonReader::optionalString(QLatin1String name, qsizetype maxLength)
{
    return has(name) ? checkedText(name, maxLength, false) : QString();
}

QString JsonReader::optionalText(QLatin1String name, qsizetype maxLength)
{
    return has(name) ? checkedText(name, maxLength, true) : QString();
}

int JsonReader::word(QLatin1String name, std::span<const QLatin1String> words)
{
    const QString text = string(name, limits::wordLength);
    for (size_t i = 0; i < words.size(); ++i) {
        if (text == words[i])
            return static_cast<int>(i);
    }
    fail(name, QStringLiteral("is none of the words that are known here"));
    return 0;
}

Secret JsonReader::secret(QLatin1String name, qsizetype maxLength)
{
    const QString text = string(name, maxLength);
    if (failed())
        return {};
    if (text.isEmpty() || !isToken(text)) {
        fail(name, QStringLiteral("is not printable ASCII"));
        return {};
    }
    return Secret(text.toLatin1());
}

Secret JsonReader::optionalSecret(QLatin1String name, qsizetype maxLength)
{
    return has(name) ? secret(name, maxLength) : Secret();
}

qint64 JsonReader::integer(QLatin1String name, qint64 min, qint64 max)
{
    const QJsonValue value = take(name, QJsonValue::Double, "a number");
    if (failed())
        return min;
    const double number = value.toDouble();
    if (std::trunc(number) != number || std::abs(number) > double(limits::maxInteger)) {
        fail(name, QStringLiteral("is not a whole number up to 2^53-1"));
        return min;
    }
    const qint64 whole = static_cast<qint64>(number);
    if (whole < min || whole > max) {
        fail(name, QStringLiteral("is not from %1 to %2").arg(min).arg(max));
        return min;
    }
    return whole;
}

qint64 JsonReader::optionalInteger(QLatin1String name, qint64 otherwise, qint64 min, qint64 max)
{
    return has(name) ? integer(name, min, max) : otherwise;
}

bool JsonReader::boolean(QLatin1String name)
{
    return take(name, QJsonValue::Bool, "true or false").toBool();
}

bool JsonReader::optionalBoolean(QLatin1String name, bool otherwise)
{
    return has(name) ? boolean(name) : otherwise;
}

QDateTime JsonReader::time(QLatin1String name)
{
    const QDateTime moment = json::timeOf(string(name, 40));
    if (!moment.isValid())
        fail(name, QStringLiteral("is not a time of RFC 3339 in UTC"));
    return moment;
}

std::optional<QDateTime> JsonReader::optionalTime(QLatin1String name)
{
    return has(name) ? std::optional<QDateTime>(time(name)) : std::nullopt;
}

QByteArray JsonReader::bytes(QLatin1String name, qsizetype minBytes, qsizetype maxBytes)
{
    const QString text = string(name, (maxBytes * 4 + 2) / 3);
    if (failed())
        return {};
    const std::optional<QByteArray> decoded = bytesFromBase64Url(text.toUtf8());
    if (!decoded || decoded->size() < minBytes || decoded->size() > maxBytes) {
        fail(name, QStringLiteral("is not base64url of %1 to %2 bytes").arg(minBytes).arg(maxBytes));
        return {};
    }
    return *decoded;
}

QByteArray JsonReader::optionalBytes(QLatin1String name, qsizetype minBytes, qsizetype maxBytes)
{
    return has(name) ? bytes(name, minBytes, maxBytes) : QByteArray();
}

Hash256 JsonReader::fingerprint(QLatin1String name)
{
    const QByteArray raw = bytes(name, Hash256::size, Hash256::size);
    return Hash256::fromBytes(raw).value_or(Hash256());
}

std::optional<Hash256> JsonReader::optionalFingerprint(QLatin1String name)
{
    return has(name) ? std::optional<Hash256>(fingerprint(name)) : std::nullopt;
}

Hash256 JsonReader::hash(QLatin1String name)
{
    const QString text = string(name, 64);
    const std::optional<Hash256> found = Hash256::fromHex(text);
    if (!found || found->toHex() != text)
        fail(name, QStringLiteral("is not 64 lower-case hexadecimal digits"));
    return found.value_or(Hash256());
}

FileId JsonReader::file(QLatin1String name)
{
    const std::optional<FileId> found = FileId::fromString(string(name, 96));
    if (!found)
        fail(name, QStringLiteral("is not a file id"));
    return found.value_or(FileId());
}

std::optional<FileId> JsonReader::optionalFile(QLatin1String name)
{
    return has(name) ? std::optional<FileId>(file(name)) : std::nullopt;
}

QJsonArray JsonReader::array(QLatin1String name, qsizetype maxItems)
{
    const QJsonArray items = take(name, QJsonValue::Array, "a list").toArray();
    if (items.size() > maxItems) {
        fail(name, QStringLiteral("has more than %1 items").arg(maxItems), ErrorCode::TooLarge);
        return {};
    }
    return items;
}

void JsonReader::strings(QLatin1String name, qsizetype maxItems, qsizetype maxLength,
                         const std::function<bool(const QString &)> &each)
{
    const QJsonArray items = array(name, maxItems);
    for (qsizetype i = 0; i < items.size() && !failed(); ++i) {
        // Each element is checked as a member would be; only the name in an error differs.
        JsonReader item({{QStringLiteral("v"), items[i]}}, {}, std::make_shared<std::optional<Error>>());
        const QString text = item.string(QLatin1String("v"), maxLength);
        const QString where = QStringLiteral("%1[%2]").arg(QString(name)).arg(i);
        if (item.failed())
            fail(QLatin1String(where.toLatin1()), (*item.m_error)->detail, (*item.m_error)->code);
        else if (!each(text))
            fail(QLatin1String(where.toLatin1()), QStringLiteral("is not what this list holds"));
    }
}

QStringList JsonReader::strings(QLatin1String name, qsizetype maxItems, qsizetype maxLength)
{
    QStringList list;
    strings(name, maxItems, maxLength, [&list](const QString &text) {
        list.append(text);
        return true;
    });
    return list;
}

QStringList JsonReader::optionalStrings(QLatin1String name, qsizetype maxItems, qsizetype maxLength)
{
    return has(name) ? strings(name, maxItems, maxLength) : QStringList();
}

QStringList JsonReader::addresses(QLatin1String name, qsizetype maxItems)
{
    QStringList list;
    strings(name, maxItems, limits::addressLength, [&list](const QString &text) {
        const std::optional<QString> address = canonicalAddress(text);
        list.append(address.value_or(QString()));
        return address.has_value();
    });
    return list;
}

QList<Hash256> JsonReader::hashes(QLatin1String name, qsizetype maxItems)
{
    QList<Hash256> list;
    strings(name, maxItems, 64, [&list](const QString &text) {
        const std::optional<Hash256> found = Hash256::fromHex(text);
        list.append(found.value_or(Hash256()));
        return found && found->toHex() == text;
    });
    return list;
}

QList<std::pair<qint64, qint64>> JsonReader::pairs(QLatin1String name, qsizetype maxItems)
{
    QList<std::pair<qint64, qint64>> list;
    const QJsonArray items = array(name, maxItems);
    for (qsizetype i = 0; i < items.size() && !failed(); ++i) {
        const QJsonArray pair = items[i].toArray();
        const QByteArray where = QStringLiteral("%1[%2]").arg(QString(name)).arg(i).toLatin1();
        if (pair.size() != 2) {
            fail(QLatin1String(where), QStringLiteral("is not a pair of numbers"));
            break;
        }
        JsonReader item({{QStringLiteral("first"), pair[0]}, {QStringLiteral("count"), pair[1]}},
                        pathOf(QLatin1String(where)), m_error);
        const qint64 first = item.integer(QLatin1String("first"));
        const qint64 count = item.integer(QLatin1String("count"), 1);
        list.append({first, count});
    }
    return list;
}

JsonReader JsonReader::object(QLatin1String name)
{
    return JsonReader(take(name, QJsonValue::Object, "an object").toObject(), pathOf(name), m_error);
}

std::optional<JsonReader> JsonReader::optionalObject(QLatin1String name)
{
    return has(name) ? std::optional<JsonReader>(object(name)) : std::nullopt;
}

JsonReader JsonReader::element(QLatin1String name, const QJsonArray &array, qsizetype index)
{
    const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(index);
    if (!array[index].isObject() && !failed())
        *m_error = Error{ErrorCode::InvalidInput, Doing::ParsingMessage, path, QStringLiteral("is not an object"), 0};
    return JsonReader(array[index].toObject(), path, m_error);
}

} // namespace ttp
