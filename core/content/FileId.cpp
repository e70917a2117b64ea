// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/FileId.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype rootDigits = 2 * Hash256::size;

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

/// Digits only, without leading zeros: QString::toLongLong() would also take signs, spaces and zeros.
std::optional<qint64> canonicalLength(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 16 || (digits.size() > 1 && digits.front() == u'0'))
        return std::nullopt;
    qint64 value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value <= maxContentLength ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<FileId> FileId::fromString(QStringView text)
{
    if (text.size() < rootDigits + 2 || text[rootDigits] != u'-')
        return std::nullopt;
    const QStringView hex = text.first(rootDigits);
    if (!std::all_of(hex.begin(), hex.end(), isLowerHex))
        return std::nullopt;
    const auto root = Hash256::fromHex(hex);
    const auto length = canonicalLength(text.sliced(rootDigits + 1));
    if (!root || !length || root->isZero() != (*length == 0))
        return std::nullopt;
    return FileId{*root, *length};
}

QString FileId::toString() const
{
    return root.toHex() + QLatin1Char('-') + QString::number(length);
}

size_t qHash(const FileId &file, size_t seed) noexcept
{
    return qHash(file.root, seed) ^ ::qHash(file.length, seed);
}

} // namespace ttp
