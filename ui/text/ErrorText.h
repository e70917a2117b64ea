// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace ttp {

/// The error as a translated sentence for a person: what went wrong, with what, and what to do. Control and bidi
/// characters in the subject are escaped. Needs no widgets: the shell uses it as well as the window.
[[nodiscard]] QString errorText(const Error &error);

} // namespace ttp
