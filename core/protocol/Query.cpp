// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Query.h"

#include "core/protocol/Paths.h"

#include <algorithm>

namespace ttp {

namespace {

Error wrong(QByteArrayView name, const QString &detail, ErrorCode code = ErrorCode::InvalidInput)
{
    return Error{code, Doing::ParsingMessage, QString::fromUtf8(name), detail, 0};
}

std::optional<qint64> decimal(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value <= limits::maxInteger ? std::optional(value) : std::nullopt;
}

bool isPowerOfTwo(qint64 number)
{
    return number > 0 && (number & (number - 1)) == 0;
}

} // namespace

Result<Query> Query::parse(QByteArrayView query)
{
    Query result;
    QByteArrayView rest = query;
    while (!rest.isEmpty()) {
        const qsizetype ampersand = rest.indexOf('&');
        const QByteArrayView item = ampersand < 0 ? rest : rest.first(ampersand);
        rest = ampersand < 0 ? QByteArrayView() : rest.sliced(ampersand + 1);
        const qsizetype equals = item.indexOf('=');
        if (equals <= 0)
            return wrong({}, QStringLiteral("a query is name=value&name=value"));
        const std::optional<QByteArray> name = percentDecoded(item.first(equals));
        const std::optional<QByteArray> value = percentDecoded(item.sliced(equals + 1));
        if (!name || !value)
            return wrong({}, QStringLiteral("broken percent-encoding in the query"));
        if (result.has(*name))
            return wrong({}, QStringLiteral("a parameter that comes twice"));
        if (result.m_items.size() == limits::queryItems)
            return wrong({}, QStringLiteral("too many parameters"), ErrorCode::TooLarge);
        result.m_items.append({*name, *value});
    }
    return result;
}

const QByteArray *Query::find(QByteArrayView name) const
{
    for (const auto &[key, value] : m_items) {
        if (QByteArrayView(key) == name)
            return &value;
    }
    return nullptr;
}

bool Query::has(QByteArrayView name) const
{
    return find(name) != nullptr;
}

Result<QString> Query::text(QByteArrayView name, qsizetype maxLength) const
{
    const QByteArray *value = find(name);
    if (!value)
        return QString();
    if (value->size() > maxLength)
        return wrong(name, QStringLiteral("is longer than %1 bytes").arg(maxLength));
    const QString text = QString::fromUtf8(*value);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return wrong(name, QStringLiteral("holds a control character"));
    return text;
}

Result<qint64> Query::integer(QByteArrayView name, qint64 otherwise, qint64 min, qint64 max) const
{
    return has(name) ? required(name, min, max) : Result<qint64>(otherwise);
}

Result<qint64> Query::required(QByteArrayView name, qint64 min, qint64 max) const
{
    const QByteArray *value = find(name);
    if (!value)
        return wrong(name, QStringLiteral("is missing"));
    const std::optional<qint64> number = decimal(*value);
    if (!number || *number < min || *number > max)
        return wrong(name, QStringLiteral("is not a number from %1 to %2").arg(min).arg(max));
    return *number;
}

Result<PieceSize> Query::pieceSize(qint64 max) const
{
    const QByteArray *value = find("size");
    if (!value)
        return PieceSize::standard();
    const std::optional<qint64> number = decimal(*value);
    if (!number || *number > max) {
        return wrong("size", QStringLiteral("is not a power of two from %1 to %2").arg(limits::minPieceBytes).arg(max),
                     ErrorCode::PieceSizeInvalid);
    }
    return PieceSize::fromBytes(*number);
}

Result<PageQuery> PageQuery::of(const Query &query, int otherwise)
{
    const Result<qint64> limit = query.integer("limit", otherwise, 1, limits::pageItems);
    if (!limit)
        return limit.error();
    const Result<QString> cursor = query.text("cursor", limits::cursorLength);
    if (!cursor)
        return cursor.error();
    return PageQuery{static_cast<int>(limit.value()), cursor.value()};
}

QByteArray PageQuery::toText() const
{
    QByteArray text = "?limit=" + QByteArray::number(limit);
    if (!cursor.isEmpty())
        text += "&cursor=" + cursor.toUtf8().toPercentEncoding();
    return text;
}

Result<PollQuery> PollQuery::of(const Query &query)
{
    PollQuery poll;
    if (query.has("since")) {
        const Result<qint64> since = query.required("since", 0, limits::maxInteger);
        if (!since)
            return since.error();
        poll.since = since.value();
    }
    const Result<qint64> wait = query.integer("wait", 0, 0, limits::maxInteger);
    if (!wait)
        return wait.error();
    poll.waitSeconds = static_cast<int>(std::min<qint64>(wait.value(), limits::longPollSeconds));
    return poll;
}

QByteArray PollQuery::toText() const
{
    if (!since)
        return {};
    QByteArray text = "?since=" + QByteArray::number(*since);
    if (waitSeconds > 0)
        text += "&wait=" + QByteArray::number(waitSeconds);
    return text;
}

Result<HashRun> hashRunOf(const Query &query)
{
    const Result<PieceSize> size = query.pieceSize(limits::maxHashPieceBytes);
    if (!size)
        return size.error();
    const Result<qint64> first = query.required("first", 0, limits::maxInteger);
    const Result<qint64> count = query.required("count", 1, limits::maxHashes);
    if (!first || !count || !isPowerOfTwo(count.value()) || first.value() % count.value() != 0) {
        return wrong("first, count",
                     QStringLiteral("count is a power of two up to %1, first a multiple of it").arg(limits::maxHashes),
                     ErrorCode::HashRangeInvalid);
    }
    return HashRun{size.value(), first.value(), count.value()};
}

QByteArray hashRunText(const HashRun &run)
{
    return "?size=" + QByteArray::number(run.size.bytes()) + "&first=" + QByteArray::number(run.first) +
           "&count=" + QByteArray::number(run.count);
}

} // namespace ttp
