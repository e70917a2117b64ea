// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ttp {

/// The state of a transfer ("fetching", core/node/Snapshots.h) for a person, translated; a state that is not known as
/// it is, escaped.
[[nodiscard]] QString transferStateText(const QString &state);
/// The same for the state of a share.
[[nodiscard]] QString shareStateText(const QString &state);

} // namespace ttp
