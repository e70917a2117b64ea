// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace ttp {

/// The whole file (at most 64 KiB), which stays as it is. Errors, while reading an identity: NotFound,
/// PermissionDenied, ReadFailed (also when it is empty or too large).
[[nodiscard]] Result<Secret> readIdentityFile(const QString &path);

/// Takes away the rights of group and others where the file has any, as a key copied by hand often does. What cannot be
/// changed is logged.
void closeToOthers(const QString &path);

/// Writes a new file, mode 0600, through a temporary one beside it: after a failure or a power cut either the whole
/// file is there or none. Never replaces anything. Errors, while making an identity: AlreadyExists, FolderMissing,
/// PermissionDenied, ReadOnly, DiskFull, WriteFailed.
[[nodiscard]] Result<void> writeIdentityFile(const QString &path, const Secret &content);

} // namespace ttp
