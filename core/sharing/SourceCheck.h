// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/sharing/SourceTable.h"
#include "core/storage/CancelToken.h"

#include <optional>
#include <utility>
#include <vector>

namespace ttp {

/// What is to be looked at of one share.
struct SourceQuestion {
    struct Suspect {
        int version = 0;
        qint64 index = 0;
        SourceFile file;
    };
    ShareId share;
    QStringList roots;
    /// What has to be there so that the share can be read at all; looked at where it has no version yet.
    QStringList mustExist;
    std::vector<Suspect> suspects;
    /// By number the versions of which every other file is to be looked at too.
    std::vector<std::pair<int, SourceTablePtr>> tables;
};

/// What was found.
struct SourceAnswer {
    ShareId share;
    /// The first folder that cannot be opened.
    std::optional<Error> folder;
    /// Version and list index of suspects that have the stamp again with which they were hashed.
    std::vector<std::pair<int, qint64>> healed;
    /// A file of a table that is not what was hashed, and why: FileChanged or NotFound.
    struct Changed {
        int version = 0;
        SourceTablePtr table;
        qint64 index = 0;
        ErrorCode code = ErrorCode::FileChanged;
    };
    std::vector<Changed> changed;
};

/// Looks whether folders are there and whether files are what they were, without reading them. Blocks on the disk: a
/// pool job. Cancelled.
[[nodiscard]] Result<std::vector<SourceAnswer>> checkSources(const std::vector<SourceQuestion> &questions,
                                                             const CancelToken &cancel);

} // namespace ttp
