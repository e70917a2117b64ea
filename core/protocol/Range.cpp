// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Range.h"

#include <algorithm>
#include <limits>

namespace ttp {

namespace {

constexpr qint64 beyond = std::numeric_limits<qint64>::max();

/// The number in these digits, at most `beyond`; nothing unless there is at least one digit and nothing else.
std::optional<qint64> saturatedNumber(QByteArrayView digits)
{
    if (digits.isEmpty())
        return std::nullopt;
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const qint64 digit = c - '0';
        value = value > (beyond - digit) / 10 ? beyond : value * 10 + digit;
    }
    return value;
}

/// As above, but nothing for what a qint64 does not hold.
std::optional<qint64> exactNumber(QByteArrayView digits)
{
    const std::optional<qint64> value = saturatedNumber(digits);
    return value == beyond ? std::nullopt : value;
}

Error notSatisfiable(const QString &detail)
{
    return Error{ErrorCode::RangeNotSatisfiable, Doing::ParsingMessage, QStringLiteral("Range"), detail, 0};
}

Error malformed()
{
    return Error{ErrorCode::ProtocolViolation, Doing::ParsingMessage, QStringLiteral("Content-Range"),
                 QStringLiteral("not a range of bytes"), 0};
}

bool startsWithUnit(QByteArrayView text, char after)
{
    return text.size() > 5 && text.first(5).compare("bytes", Qt::CaseInsensitive) == 0 && text[5] == after;
}

Result<std::optional<ByteRange>> parseSpec(QByteArrayView spec, qint64 size)
{
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return notSatisfiable(QStringLiteral("not a range"));
    const QByteArrayView left = spec.first(dash);
    const QByteArrayView right = spec.sliced(dash + 1);
    if (left.isEmpty()) {
        const std::optional<qint64> suffix = saturatedNumber(right);
        if (!suffix || *suffix == 0 || size == 0)
            return notSatisfiable(QStringLiteral("not a range, or an empty one"));
        const qint64 length = std::min(*suffix, size);
        return std::optional(ByteRange{size - length, length});
    }
    const std::optional<qint64> first = saturatedNumber(left);
    const std::optional<qint64> last = right.isEmpty() ? std::optional(beyond) : saturatedNumber(right);
    if (!first || !last || *last < *first)
        return notSatisfiable(QStringLiteral("not a range"));
    if (*first >= size)
        return notSatisfiable(QStringLiteral("begins behind the end"));
    return std::optional(ByteRange{*first, std::min(*last, size - 1) - *first + 1});
}

} // namespace

Result<std::optional<ByteRange>> parseRange(QByteArrayView header, qint64 size)
{
    const QByteArrayView text = header.trimmed();
    if (!startsWithUnit(text, '='))
        return std::optional<ByteRange>();
    std::optional<QByteArrayView> only;
    QByteArrayView rest = text.sliced(6);
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView spec = (comma < 0 ? rest : rest.first(comma)).trimmed();
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        if (spec.isEmpty())
            continue;
        if (only)
            return notSatisfiable(QStringLiteral("more than one range"));
        only = spec;
    }
    if (!only)
        return notSatisfiable(QStringLiteral("no range"));
    return parseSpec(*only, size);
}

QByteArray formatRange(const ByteRange &range)
{
    return "bytes=" + QByteArray::number(range.first) + '-' + QByteArray::number(range.end() - 1);
}

Result<ContentRange> ContentRange::parse(QByteArrayView header)
{
    const QByteArrayView text = header.trimmed();
    if (!startsWithUnit(text, ' '))
        return malformed();
    const QByteArrayView spec = text.sliced(6).trimmed();
    const qsizetype slash = spec.indexOf('/');
    if (slash < 0)
        return malformed();
    ContentRange result;
    if (spec.sliced(slash + 1) != "*") {
        result.size = exactNumber(spec.sliced(slash + 1));
        if (!result.size)
            return malformed();
    }
    const QByteArrayView part = spec.first(slash);
    if (part == "*") {
        if (!result.size)
            return malformed();
        return result;
    }
    const qsizetype dash = part.indexOf('-');
    const std::optional<qint64> first = dash < 0 ? std::nullopt : exactNumber(part.first(dash));
    const std::optional<qint64> last = dash < 0 ? std::nullopt : exactNumber(part.sliced(dash + 1));
    if (!first || !last || *last < *first || (result.size && *last >= *result.size))
        return malformed();
    // 0 … 2^63-2 has a length that fits; beyond it exactNumber() has refused.
    result.range = ByteRange{*first, *last - *first + 1};
    return result;
}

QByteArray ContentRange::format() const
{
    const QByteArray part =
        range ? QByteArray::number(range->first) + '-' + QByteArray::number(range->end() - 1) : QByteArray("*");
    return "bytes " + part + '/' + (size ? QByteArray::number(*size) : QByteArray("*"));
}

} // namespace ttp
