// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/identity/AddressRules.h"
#include "core/protocol/HostPort.h"

#include <QList>
#include <QStringList>

namespace ttp {

/// Where a peer may be found, as its row keeps it. Places that we found to work, or that a person gave us, are written
/// "host:port"; what a peer says of itself is a URL, and is only hearsay: it is judged again wherever we are.
struct Places {
    QList<HostPort> trusted;
    QList<HostPort> heard;
};

/// What cannot be read, and URLs that are not https (threat C17), are left out. Pure.
[[nodiscard]] Places placesOf(const QStringList &texts);

/// "https://host:port/v1": how a place that was only heard is written.
[[nodiscard]] QString heardText(const HostPort &place);

/// Whether to connect to a place that was only heard (threat C1, design.md section 9.15): an address, not a name; not
/// a port of the system's, 443 apart; and let through by mayUseAddress(). Pure.
[[nodiscard]] bool mayDial(const HostPort &heard, const OwnPlace &own);

} // namespace ttp
