// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/SharePaths.h"
#include "core/sharing/SourceTable.h"
#include "core/storage/CancelToken.h"
#include "core/storage/FolderWalk.h"

namespace ttp {

/// How many of the things that are left out are kept by name.
inline constexpr qsizetype leftOutKept = 1'000;

/// What is left out of a share: how much, and the first of it.
struct LeftOutList {
    QList<LeftOut> first;
    qint64 count = 0;

    void add(const LeftOut &one);
};

/// Everything that a share will have, before it is hashed.
struct WalkedShare {
    /// In list order: by the UTF-8 bytes of the path in the list.
    SourceTablePtr table;
    qint64 bytes = 0;
    LeftOutList leftOut;
};

/// Lists all that was named. Blocks on the disk: a pool job. Errors: those of walkFolder(); TooLarge.
[[nodiscard]] Result<WalkedShare> walkShare(const SharePaths &paths, const CancelToken &cancel);

/// The path in the list of the version.
[[nodiscard]] QString pathInList(const SourceFile &file);

} // namespace ttp
