// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ttp {

/// The profile folder that is meant when none is named: the user's data folder for torrentttp.
[[nodiscard]] QString defaultProfile();

} // namespace ttp
