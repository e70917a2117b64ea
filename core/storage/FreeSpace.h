// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace ttp {

/// The room on one file system, in bytes.
struct SpaceInfo {
    qint64 total = 0;
    /// What this user may still write (a reserve for root is not counted).
    qint64 available = 0;
};

/// How much of a file system is left alone (protocol.md C16): the larger of minimumBytes and percent of its size, but
/// never more than capPercent of it, so that small file systems stay usable. All zero means to the last byte.
struct ReserveRule {
    qint64 minimumBytes = qint64(1) << 30;
    int percent = 2;
    int capPercent = 10;

    /// Bytes that stay free on a file system of this size.
    [[nodiscard]] qint64 reserveOf(qint64 totalBytes) const;
};

/// The room on the file system that holds this path, or the nearest existing folder above it.
/// FolderMissing when nothing on the way exists, ReadFailed when the system will not say.
[[nodiscard]] Result<SpaceInfo> spaceAt(const QString &path);

/// How many bytes are missing so that `needed` more can be written while the rule's reserve stays free; 0 if they fit.
[[nodiscard]] qint64 missingBytes(const SpaceInfo &space, qint64 needed, const ReserveRule &rule);

/// Success when nothing is needed, or `needed` more bytes fit beside the reserve; DiskFull with the path as subject and
/// the missing bytes in the detail otherwise. Errors of spaceAt().
[[nodiscard]] Result<void> checkSpace(const QString &path, qint64 needed, const ReserveRule &rule);

} // namespace ttp
