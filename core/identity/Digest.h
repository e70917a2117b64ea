// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <initializer_list>

namespace ttp {

/// SHA-256 (FIPS 180-4) of a short value: a key, a token, a code. Content is hashed by content/Sha256.
/// Every function here is safe on every thread. Running out of memory inside OpenSSL stops the program.
[[nodiscard]] Hash256 shortSha256(QByteArrayView bytes);

/// SHA-256 of the parts end to end.
[[nodiscard]] Hash256 shortSha256(std::initializer_list<QByteArrayView> parts);

/// HMAC-SHA256 (RFC 2104) of the message under the key; the key may have any length.
[[nodiscard]] Hash256 hmacSha256(QByteArrayView key, QByteArrayView message);

/// True when both are equal, in constant time.
[[nodiscard]] bool equalConstantTime(const Hash256 &a, const Hash256 &b);

} // namespace ttp
