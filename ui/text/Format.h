// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ttp {

/// "3.4 GiB": binary units, at most one decimal, in the user's locale.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "12.3 MiB/s".
[[nodiscard]] QString rateText(qint64 bytesPerSecond);
/// "about 3 minutes", for what is left; empty when it cannot be told (rate 0).
[[nodiscard]] QString remainingText(qint64 bytes, qint64 bytesPerSecond);

} // namespace ttp
