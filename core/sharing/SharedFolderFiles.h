// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/SourceTable.h"
#include "core/sharing/VersionFiles.h"

#include <QHash>

namespace ttp {

/// The files of an own share, in place where the user has them. Immutable: safe on every thread.
///
/// Files that are known to be changed or missing are withheld: they are refused without a look at the disk until the
/// catalog finds them healed and makes another object. A file that changes while it is open ends where it is read next.
class SharedFolderFiles final : public VersionFiles
{
public:
    /// withheld: list index to FileChanged or NotFound.
    SharedFolderFiles(SourceTablePtr table, QHash<qint64, ErrorCode> withheld);

    /// Errors: as VersionFiles; InvalidInput for an index that the version does not have.
    [[nodiscard]] Result<std::unique_ptr<FileReader>> open(qint64 fileIndex, ReadCache &cache) const override;

private:
    SourceTablePtr m_table;
    QHash<qint64, ErrorCode> m_withheld;
};

} // namespace ttp
