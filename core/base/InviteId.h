// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"

namespace ttp {

/// Names an invitation on this peer; its code is something else and is secret.
using InviteId = Id<struct InviteIdTag>;

} // namespace ttp
