// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/client/HttpRequest.h"

#include <QByteArray>
#include <curl/curl.h>

/// What a request may be, and what libcurl's words mean in ours. Private to HttpTransport.
namespace ttp {

/// True for a name of a header field or a method (RFC 9110 section 5.6.2).
[[nodiscard]] bool isToken(QByteArrayView text);

/// InvalidInput where the request breaks the rules of HttpRequest.
[[nodiscard]] Result<void> checkRequest(const HttpRequest &request);

[[nodiscard]] QByteArray urlOf(const HttpRequest &request);

/// The DER of the peer's SubjectPublicKeyInfo. Empty where the connection does not tell; only while the transfer runs,
/// for later the handle has no connection.
[[nodiscard]] QByteArray remoteSpkiOf(CURL *easy);

/// The code for the end of a transfer that libcurl calls an error.
[[nodiscard]] ErrorCode errorCodeFor(CURLcode code);

} // namespace ttp
