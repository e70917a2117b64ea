// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/sharing/ServedShare.h"
#include "core/storage/CancelToken.h"

namespace ttp {

/// The SHA-256 of a file of the version from its first byte to its last, as sha256sum prints it (design.md section 5).
/// The hash tree is made beside it, so that what is returned belongs to the very bytes of the file's id. Reads the
/// whole file: for the pool. fileIndex is one of the version's list. Errors: FileChanged, ReadFailed, Cancelled, and
/// those of VersionFiles::open().
[[nodiscard]] Result<Hash256> flatDigest(const ServedVersion &version, qint64 fileIndex, const Clock &clock,
                                         const CancelToken &token);

} // namespace ttp
