// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ttp::protocol {

/// The versions of the HTTP interface that this program speaks, as GET /peer lists them in "api".
inline constexpr char apiVersion[] = "1";

/// The first path segment of every resource but /.well-known/torrentttp.
inline constexpr char basePath[] = "/v1";

} // namespace ttp::protocol
