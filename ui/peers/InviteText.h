// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QString>

namespace ttp {

/// What a person reads about invitations. Pure but for the locale; GUI thread.

/// "24 hours", "7 days".
[[nodiscard]] QString lifeText(qint64 seconds);
/// "valid for 23 h 59 min".
[[nodiscard]] QString leftText(const QDateTime &expires, const QDateTime &now);
/// "2 of 3 left", "used up".
[[nodiscard]] QString usesText(const InviteStatus &invite);
/// What was promised with it: how often, until when, into which groups. Names escaped.
[[nodiscard]] QString termsText(const NewInvite &invite, const QStringList &groups);
/// Who came in and when; escaped.
[[nodiscard]] QString cameInText(const InviteUse &use);

} // namespace ttp
