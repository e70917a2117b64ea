// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/protocol/HostPort.h"

#include <optional>

namespace ttp {

/// The place in a base URL that a peer says is its own, "https://address:port" with or without a path. An address, and
/// one where a peer can be: a name would be looked up in the network of whoever hears it, and a link-local address may
/// be a cloud's metadata service (threat C1). Nothing for everything else. Pure.
[[nodiscard]] std::optional<HostPort> placeOfBaseUrl(const QString &url);

} // namespace ttp
