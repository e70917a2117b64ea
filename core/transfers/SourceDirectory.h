// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"

#include <QList>

namespace ttp {

class PeerClient;

/// Whom a transfer can ask: node/ supplies it. Node thread.
class SourceDirectory
{
public:
    virtual ~SourceDirectory() = default;

    /// Registered peers that may have the share, the likeliest first: its publisher, those that announced it, the rest.
    [[nodiscard]] virtual QList<UserId> candidates(const ShareId &share, const UserId &publisher) const = 0;
    /// Borrowed until the next turn of the event loop; nullptr when it is no registered peer any more.
    [[nodiscard]] virtual PeerClient *peer(const UserId &user) const = 0;
    /// False while it is known to be out of reach: asking would only wait.
    [[nodiscard]] virtual bool isOnline(const UserId &user) const = 0;
};

} // namespace ttp
