// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/Commands.h"
#include "core/base/Result.h"

#include <QJsonValue>

namespace ttp {

/// Carries out `ttp identity`: asks for the passphrase on the terminal, or takes the first line of the standard input
/// where that is none. The answer is {"done", "user_id", "file"}. Errors: those of core/node/IdentityBackup.h;
/// InvalidInput when two passphrases differ, Cancelled when none was given.
[[nodiscard]] Result<QJsonValue> carryOutIdentity(const QString &profile, const CommandCall &call);

} // namespace ttp
