// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace ttp {

/// Looks a JSON text over before QJsonDocument is allowed to build anything from it.
///
/// Accepts exactly RFC 8259 in UTF-8 without a byte order mark, and of that only what I-JSON (RFC 7493) allows: no
/// member name twice in one object (compared after unescaping), no lone surrogate, no number beyond the range of a
/// double. Also bounded: depth at most limits::jsonDepth, values at most limits::jsonValues. Runs in linear time
/// and never nests deeper than that limit, whatever the input.
/// Errors: InvalidInput (not JSON, a duplicate, a surrogate), TooLarge (size, depth, values); the subject says
/// where ("byte 17"). No part of the input is quoted, it may be a secret.
[[nodiscard]] Result<void> scanJson(QByteArrayView text, qsizetype maxBytes);

} // namespace ttp
