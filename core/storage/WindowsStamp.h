// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/FileStamp.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>

namespace ttp {

/// The stamp of an open file or folder; a default one when the system will not say (GetLastError() tells why).
[[nodiscard]] bool stampOf(HANDLE handle, FileStamp &stamp);

} // namespace ttp
#endif
