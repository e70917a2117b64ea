// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Encoding.h"

#include <QString>

namespace ttp {

namespace {

constexpr auto base64Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isHiddenOrControl(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool bidi = (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || separator || bidi || c == 0xfeff;
}

} // namespace

QByteArray toBase64Url(QByteArrayView raw)
{
    return raw.toByteArray().toBase64(base64Options);
}

std::optional<QByteArray> bytesFromBase64Url(QByteArrayView text)
{
    const QByteArray copy = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(copy, base64Options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64Url(*decoded) != copy)
        return std::nullopt;
    return *decoded;
}

std::optional<QByteArray> bytesFromHex(QStringView hex)
{
    if (hex.size() % 2 != 0)
        return std::nullopt;
    for (QChar c : hex) {
        if (!isHexDigit(c))
            return std::nullopt;
    }
    return QByteArray::fromHex(hex.toLatin1());
}

QByteArray toBase32(QByteArrayView raw)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray out;
    quint32 buffer = 0;
    int bits = 0;
    for (char c : raw) {
        buffer = (buffer << 8) | quint8(c);
        bits += 8;
        while (bits >= 5) {
            out.append(alphabet[(buffer >> (bits - 5)) & 31]);
            bits -= 5;
        }
    }
    if (bits > 0)
        out.append(alphabet[(buffer << (5 - bits)) & 31]);
    return out;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto bits = static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
        difference = static_cast<unsigned char>(difference | bits);
    }
    return difference == 0;
}

QString escapedForDisplay(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        const char16_t unit = c.unicode();
        if (!isHiddenOrControl(unit))
            out.append(c);
        else if (unit < 0x100)
            out.append(QStringLiteral("\\x%1").arg(int(unit), 2, 16, QLatin1Char('0')));
        else
            out.append(QStringLiteral("\\u{%1}").arg(int(unit), 4, 16, QLatin1Char('0')));
    }
    return out;
}

} // namespace ttp
