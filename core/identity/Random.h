// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Secret.h"

#include <QByteArray>
#include <QUuid>

namespace ttp {

/// So many bytes from OpenSSL's generator (RAND_bytes); what every secret of this program is made from.
/// Safe on every thread. Stops the program when the system has no randomness to give: there is no safe way on.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// The same, as a Secret.
[[nodiscard]] Secret randomSecret(qsizetype count);

/// 122 random bits in the shape of a UUIDv4 (RFC 9562 section 5.4), from randomBytes(): QUuid::createUuid() does not
/// promise a generator fit for secrets on every system.
[[nodiscard]] QUuid randomUuid();

} // namespace ttp
