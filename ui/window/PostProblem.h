// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "ui/window/WindowContext.h"

#include <QString>

namespace ttp {

/// Says in the message bar why an order has failed whose place - a dialog, the details of a peer - is gone by now. key:
/// as Message::key, a later one of the same replaces it. GUI thread.
void postProblem(const WindowContext &context, const QString &key, const Error &error);

} // namespace ttp
