// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/identity/OpenSslHandles.h"

namespace ttp {

/// The certificate under which a key serves and fetches: X.509 v3 (RFC 5280), CN = User ID, 2020-01-01 to 2049-12-31,
/// serial from the pin, for TLS servers and clients, no authority. Only its key means anything to our peers; dates
/// and name are there because TLS libraries want them. For the .cpp files of this folder only.
/// Null when OpenSSL fails.
[[nodiscard]] openssl::Certificate makeSelfSignedCertificate(EVP_PKEY *key, const UserId &userId, const Hash256 &pin);

} // namespace ttp
