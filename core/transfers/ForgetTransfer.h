// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/database/Database.h"

#include <QString>

namespace ttp {

/// Removes what is known of a transfer, and of its version with the last transfer that names it: the manifest, and the
/// list in listsFolder when no other version has the same. The share stays, so that an access record that was revoked
/// is not believed again. Bytes on disk stay. Node thread. NotFound; the errors of the database.
[[nodiscard]] Result<void> forgetTransfer(Database &database, const QString &listsFolder, const TransferId &transfer);

} // namespace ttp
