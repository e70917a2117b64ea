// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/database/SharedFilesTable.h"
#include "core/storage/FileStamp.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace ttp {

/// Where one file that is shared in place lies, and what tells that it is still the same.
struct SourceFile {
    /// Index into SourceTable::roots.
    qint32 root = 0;
    /// Below that root, as spelled on disk.
    QString diskPath;
    /// The path in the row of the database; see SharePaths. In NFC it is the path in the list of the version.
    QString rowPath;
    FileStamp stamp;
};

/// The files of a version that is shared in place, in list order. Immutable once it is shared between threads.
struct SourceTable {
    /// Absolute folders, which may be reached through symlinks; nothing beneath them is.
    QStringList roots;
    std::vector<SourceFile> files;
};

using SourceTablePtr = std::shared_ptr<const SourceTable>;

/// A stamp as it is kept in the database.
[[nodiscard]] StampRow rowOfStamp(const FileStamp &stamp);
/// What rowOfStamp() was made from; a stamp that no file has where the text is not one of ours.
[[nodiscard]] FileStamp stampOfRow(const StampRow &row);

} // namespace ttp
