// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpResponse.h"

#include "core/protocol/ErrorMessage.h"
#include "core/protocol/Range.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

// Digits only: no sign, no space, nothing that does not fit.
std::optional<qint64> plainNumber(QByteArrayView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool ok = false;
    const qlonglong value = text.toByteArray().toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

} // namespace

HttpHeaders::HttpHeaders(QList<HttpHeader> fields) : m_fields(std::move(fields)) {}

QByteArray HttpHeaders::value(QByteArrayView lowerCaseName) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const HttpHeader &field) { return field.name == lowerCaseName; });
    return found == m_fields.end() ? QByteArray() : found->value;
}

bool HttpHeaders::contains(QByteArrayView lowerCaseName) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const HttpHeader &field) { return field.name == lowerCaseName; });
}

std::optional<qint64> HttpHeaders::contentLength() const
{
    std::optional<qint64> length;
    for (const HttpHeader &field : m_fields) {
        if (field.name != "content-length")
            continue;
        const std::optional<qint64> one = plainNumber(field.value);
        if (!one || (length && *length != *one))
            return std::nullopt;
        length = one;
    }
    return length;
}

int HttpHeaders::retryAfterSeconds() const
{
    return retryAfterOf(value("retry-after"));
}

std::optional<ReceivedRange> parseContentRange(QByteArrayView value)
{
    const Result<ContentRange> parsed = ContentRange::parse(value);
    if (!parsed.ok() || !parsed->range)
        return std::nullopt;
    return ReceivedRange{parsed->range->first, parsed->range->end() - 1, parsed->size.value_or(-1)};
}

double HttpResponse::bytesPerSecond() const
{
    qint64 before = 0;
    if (timings.connectUs > 0)
        before += timings.connectUs;
    if (timings.tlsUs > 0)
        before += timings.tlsUs;
    if (timings.firstByteUs > 0)
        before += timings.firstByteUs;
    const qint64 spent = timings.totalUs - timings.pausedUs - before;
    return bodyBytes > 0 && spent > 0 ? double(bodyBytes) * 1e6 / double(spent) : 0.0;
}

} // namespace ttp
