// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <optional>

namespace ttp {

/// base64url without padding (RFC 4648 section 5), the form of every binary value in JSON, tokens and links.
[[nodiscard]] QByteArray toBase64Url(QByteArrayView raw);

/// The bytes of unpadded base64url; nothing for padding, foreign characters, an impossible length or non-zero tail
/// bits, so that equal bytes have exactly one spelling.
[[nodiscard]] std::optional<QByteArray> bytesFromBase64Url(QByteArrayView text);

/// The bytes of an even number of hexadecimal digits, either case; nothing for anything else.
[[nodiscard]] std::optional<QByteArray> bytesFromHex(QStringView hex);

/// RFC 4648 base32 without padding, upper case: the alphabet of codes that people type.
[[nodiscard]] QByteArray toBase32(QByteArrayView raw);

/// True when both are equal; takes the same time wherever they differ. Unequal lengths return at once.
[[nodiscard]] bool equalConstantTime(QByteArrayView a, QByteArrayView b);

/// The text with every control character, bidi control and line separator written as \xNN or \u{NNNN}: what may go
/// into a log line or onto a terminal when the text came from somebody else.
[[nodiscard]] QString escapedForDisplay(QStringView text);

} // namespace ttp
