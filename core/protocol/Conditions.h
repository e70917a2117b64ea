// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <optional>

/// The conditional headers of RFC 9110 section 13 and the digests of RFC 9530, as far as we use them.
/// Entity tags are passed with their quotes: "\"abc\"".
namespace ttp {

/// The value with quotes around it: a strong entity tag. The value must be printable ASCII without quotes.
[[nodiscard]] QByteArray entityTag(QByteArrayView value);

/// True when If-None-Match says that the client has this already (weak comparison; "*" has everything): answer 304.
/// A header that is empty or malformed matches nothing.
[[nodiscard]] bool ifNoneMatchHolds(QByteArrayView header, QByteArrayView etag);

/// True when If-Match allows the change (strong comparison; "*" allows every thing that exists, which it does).
[[nodiscard]] bool ifMatchHolds(QByteArrayView header, QByteArrayView etag);

/// True when the Range header may be honoured: no If-Range, or one that names this very entity tag (strong
/// comparison) or this very modification time. Otherwise the whole is to be sent (RFC 9110 section 13.1.5).
[[nodiscard]] bool ifRangeHolds(QByteArrayView header, QByteArrayView etag, const QDateTime &lastModified);

/// True when Want-Content-Digest or Want-Repr-Digest asks for sha-256 with a weight above 0 (RFC 9530 section 4).
[[nodiscard]] bool wantsSha256(QByteArrayView header);

/// "sha-256=:<base64>:", the value of Content-Digest and Repr-Digest.
[[nodiscard]] QByteArray formatDigest(const Hash256 &sha256);

/// The sha-256 member of a Content-Digest or Repr-Digest; nothing if there is none or it is malformed.
[[nodiscard]] std::optional<Hash256> parseDigest(QByteArrayView header);

} // namespace ttp
