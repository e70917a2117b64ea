// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "ui/window/WindowContext.h"

namespace ttp {

class NoteLine;

/// Says why an order has failed: in the note beside what it was about while that is still shown, otherwise in the
/// message bar, because the note stands beside something else by now. GUI thread.
void tellProblem(const WindowContext &context, NoteLine &note, bool isStillShown, const Error &error);

} // namespace ttp
