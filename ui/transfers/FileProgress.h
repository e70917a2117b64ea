// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"

#include <vector>

namespace ttp {

/// How many verified bytes of each file are there, in list order. One walk over files and pieces: a million files cost
/// some milliseconds. Empty while the list is not known. Pure.
[[nodiscard]] std::vector<qint64> verifiedBytes(const TransferDetails &details);

} // namespace ttp
