// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/content/FileId.h"
#include "core/protocol/Limits.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace ttp {

/// Reads the members of one JSON object into values, strictly.
///
/// The reader is sticky like QDataStream: the first thing that is wrong is kept as the error, every getter after it
/// returns an empty value, and finish() hands out either the finished message or that error. Members that nobody asks
/// for are ignored. The error's code is InvalidInput or TooLarge, Doing::ParsingMessage; its subject is the dotted
/// name of the member ("limits.max_piece", "shares[3].version") and its detail says what is wrong with it, never
/// what it held.
///
/// A getter without "optional" in its name refuses a member that is missing or null. The optional ones take missing
/// and null alike for "not given", and refuse a value of the wrong type just the same.
/// A value type; readers of nested objects share the error of their parent. Not thread safe.
class JsonReader
{
public:
    /// A reader of the text, which must be one object; see scanJson() for what is refused. The reader carries the
    /// error if it is not.
    [[nodiscard]] static JsonReader parse(QByteArrayView text, qsizetype maxBytes = limits::jsonBytes);

    [[nodiscard]] bool failed() const { return m_error->has_value(); }
    /// Keeps this as the error, unless there is one already. For rules that join several members.
    void fail(QLatin1String name, const QString &detail, ErrorCode code = ErrorCode::InvalidInput);

    /// The message, or the first error.
    template<typename T>
    [[nodiscard]] Result<T> finish(T message) const
    {
        if (failed())
            return **m_error;
        return message;
    }

    /// True when the member is there and not null.
    [[nodiscard]] bool has(QLatin1String name) const;
    /// True when the member is there and a string, for members that may be one thing or another.
    [[nodiscard]] bool isString(QLatin1String name) const;

    /// One line of text: no control characters, no bidi overrides, at most maxLength UTF-16 units.
    [[nodiscard]] QString string(QLatin1String name, qsizetype maxLength);
    [[nodiscard]] QString optionalString(QLatin1String name, qsizetype maxLength);
    /// As string(), but line feeds and tabs may stand in it.
    [[nodiscard]] QString optionalText(QLatin1String name, qsizetype maxLength);
    /// A string that is one of the words; its index in the list.
    [[nodiscard]] int word(QLatin1String name, std::span<const QLatin1String> words);
    /// Printable ASCII without spaces, to be kept away from logs.
    [[nodiscard]] Secret secret(QLatin1String name, qsizetype maxLength);
    [[nodiscard]] Secret optionalSecret(QLatin1String name, qsizetype maxLength);

    /// A whole number from min to max; never beyond 2^53-1, whatever max says.
    [[nodiscard]] qint64 integer(QLatin1String name, qint64 min = 0, qint64 max = limits::maxInteger);
    [[nodiscard]] qint64 optionalInteger(QLatin1String name, qint64 otherwise, qint64 min = 0,
                                         qint64 max = limits::maxInteger);
    [[nodiscard]] bool boolean(QLatin1String name);
    [[nodiscard]] bool optionalBoolean(QLatin1String name, bool otherwise);

    /// RFC 3339 with "Z", to the second or with a fraction (kept to the millisecond); a real moment of the years
    /// 1970 to 9999. UTC.
    [[nodiscard]] QDateTime time(QLatin1String name);
    [[nodiscard]] std::optional<QDateTime> optionalTime(QLatin1String name);

    /// Unpadded base64url of minBytes to maxBytes bytes.
    [[nodiscard]] QByteArray bytes(QLatin1String name, qsizetype minBytes, qsizetype maxBytes);
    [[nodiscard]] QByteArray optionalBytes(QLatin1String name, qsizetype minBytes, qsizetype maxBytes);
    /// The hash of a key, a manifest or a token: 43 characters of base64url.
    [[nodiscard]] Hash256 fingerprint(QLatin1String name);
    [[nodiscard]] std::optional<Hash256> optionalFingerprint(QLatin1String name);
    /// A list of canonical IP addresses.
    [[nodiscard]] QStringList addresses(QLatin1String name, qsizetype maxItems);
    /// The hash of content: 64 lower-case hexadecimal digits.
    [[nodiscard]] Hash256 hash(QLatin1String name);
    [[nodiscard]] FileId file(QLatin1String name);
    [[nodiscard]] std::optional<FileId> optionalFile(QLatin1String name);

    template<typename IdType>
    [[nodiscard]] IdType id(QLatin1String name)
    {
        const std::optional<IdType> found = IdType::fromString(string(name, 36));
        if (!found)
            fail(name, QStringLiteral("is not a UUID"));
        return found.value_or(IdType());
    }
    template<typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(QLatin1String name)
    {
        return has(name) ? std::optional<IdType>(id<IdType>(name)) : std::nullopt;
    }
    template<typename IdType>
    [[nodiscard]] QList<IdType> ids(QLatin1String name, qsizetype maxItems)
    {
        QList<IdType> list;
        strings(name, maxItems, 36, [&](const QString &text) {
            const std::optional<IdType> found = IdType::fromString(text);
            if (found)
                list.append(*found);
            return found.has_value();
        });
        return list;
    }
    /// A list of one-line strings; a missing member is an error.
    [[nodiscard]] QStringList strings(QLatin1String name, qsizetype maxItems, qsizetype maxLength);
    [[nodiscard]] QStringList optionalStrings(QLatin1String name, qsizetype maxItems, qsizetype maxLength);
    /// A list of hexadecimal hashes.
    [[nodiscard]] QList<Hash256> hashes(QLatin1String name, qsizetype maxItems);
    /// A list of [first, count] pairs, each number from 0 (count from 1) to 2^53-1.
    [[nodiscard]] QList<std::pair<qint64, qint64>> pairs(QLatin1String name, qsizetype maxItems);

    /// The object in this member. The reader it returns shares this one's error; where the member is missing it is
    /// empty and failed.
    [[nodiscard]] JsonReader object(QLatin1String name);
    [[nodiscard]] std::optional<JsonReader> optionalObject(QLatin1String name);

    /// A list of objects, each read by the function; stops at the first error.
    template<typename T>
    [[nodiscard]] QList<T> list(QLatin1String name, qsizetype maxItems, const std::function<T(JsonReader &)> &read)
    {
        QList<T> items;
        const QJsonArray array = this->array(name, maxItems);
        for (qsizetype i = 0; i < array.size() && !failed(); ++i) {
            JsonReader item = element(name, array, i);
            items.append(read(item));
        }
        return failed() ? QList<T>() : items;
    }

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<std::optional<Error>> error);

    [[nodiscard]] QJsonValue take(QLatin1String name, QJsonValue::Type type, const char *words);
    [[nodiscard]] QString checkedText(QLatin1String name, qsizetype maxLength, bool lines);
    [[nodiscard]] QJsonArray array(QLatin1String name, qsizetype maxItems);
    [[nodiscard]] JsonReader element(QLatin1String name, const QJsonArray &array, qsizetype index);
    void strings(QLatin1String name, qsizetype maxItems, qsizetype maxLength,
                 const std::function<bool(const QString &)> &each);
    [[nodiscard]] QString pathOf(QLatin1String name) const;

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<std::optional<Error>> m_error;
};

} // namespace ttp
