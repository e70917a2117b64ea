// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/ListFile.h"
#include "core/sharing/SharePaths.h"
#include "core/sharing/SourceTable.h"
#include "core/sharing/VersionCatalog.h"

#include <QHash>

namespace ttp {

/// A version of an own share, ready to be served.
struct MadeVersion {
    VersionCatalogPtr catalog;
    SourceTablePtr table;
    WrittenList list;
    /// By list index, FileChanged or NotFound.
    QHash<qint64, ErrorCode> withheld;
};

/// What is said about a new version.
struct VersionOrder {
    ShareId share;
    UserId publisher;
    QString name;
    QDateTime created;
    QString listsFolder;
};

/// The row of a file.
[[nodiscard]] SharedFileRow rowOfFile(qint64 index, const SourceFile &source, const FileId &file);

/// Makes and signs version 1 of a share and writes its list. table and files belong together. Blocks on the disk: a
/// pool job. Errors: those of writeList() and of the world; TooLarge for more files or bytes than a version can have.
[[nodiscard]] Result<MadeVersion> makeFirstVersion(const VersionOrder &order, SourceTable table,
                                                   const std::vector<FileId> &files, const SharingWorld &world,
                                                   const CancelToken &cancel);

/// The versions of an own share as the database has them, oldest first; nothing is hashed but a list that has to be
/// written anew because it is not there. Blocks: a pool job, on a read-only connection of its own. Errors: those of
/// the database; DatabaseDamaged where its tables do not fit each other; those of writeList().
[[nodiscard]] Result<std::vector<MadeVersion>> loadVersions(const QString &databasePath, const ShareId &share,
                                                            const SharePaths &paths, const QString &listsFolder,
                                                            const SharingWorld &world, const CancelToken &cancel);

} // namespace ttp
