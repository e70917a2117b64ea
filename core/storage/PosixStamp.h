// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/FileStamp.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>

namespace ttp {

/// The stamp in what fstat() or fstatat() said.
[[nodiscard]] FileStamp stampOf(const struct stat &info);

} // namespace ttp
#endif
