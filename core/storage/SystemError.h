// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace ttp {

/// The Error for what the operating system answered: errno on Unix, GetLastError() on Windows. doing tells whether
/// what has no code of its own is ReadFailed or WriteFailed; path becomes the subject, the system's words the detail.
[[nodiscard]] Error systemError(int number, Doing doing, const QString &path);

} // namespace ttp
