// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QString>

namespace ttp {

class Database;
struct ManifestHeader;

/// What the folder of a share is called. The name is the publisher's word: where it cannot be a folder the id of the
/// share is one. Pure.
[[nodiscard]] QString folderNameOf(const ManifestHeader &header);

/// The folder in which this transfer of this share is to lie: parent/name, or "parent/name (2)", "(3)" … where that, or
/// a folder in it, belongs to another transfer or another share. Two that lay in one folder would take each other's
/// parts for their own. A folder that belongs to nobody is used as it is, whatever lies in it; a numbered one is new.
///
/// parent is absolute. Letters that differ in case only count as the same. On the thread of the database, whose errors
/// it returns; AlreadyExists when all numbered names are taken.
[[nodiscard]] Result<QString> freeTransferFolder(Database &database, const TransferId &transfer, const ShareId &share,
                                                 const QString &parent, const QString &name);

} // namespace ttp
