// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/content/Manifest.h"
#include "core/database/HashSpansTable.h"
#include "core/sharing/SharingWorld.h"
#include "core/storage/CancelToken.h"

#include <QList>
#include <QString>
#include <vector>

namespace ttp {

/// The list of a version as it lies on disk, and its hashes.
struct WrittenList {
    FileId file;
    QString path;
    QList<HashSpan> spans;
};

/// Where the list with this id lies.
[[nodiscard]] QString listPath(const QString &listsFolder, const FileId &list);

/// Writes the list of these files, a line for each, to listPath(), durably, mode 0600; what lies there and is
/// another is replaced. Blocks on the disk; every thread, but one call at a time for a share. Errors: WriteFailed,
/// ReadFailed, Cancelled.
[[nodiscard]] Result<WrittenList> writeList(const QString &listsFolder, const ShareId &share,
                                            const std::vector<ManifestEntry> &entries, const SharingWorld &world,
                                            const CancelToken &cancel);

} // namespace ttp
