// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/identity/Address.h"

#include <QList>
#include <optional>

namespace ttp {

/// How an address became known.
enum class AddressOrigin {
    Heard,  ///< another peer, a search or a beacon told us
    Exempt, ///< typed, in an invitation or link, or in a signed list of brokers
};

/// This machine, as far as the rules ask.
struct OwnPlace {
    QList<Address> addresses;       ///< of its interfaces
    bool listensOnLoopback = false; ///< this peer accepts connections on loopback, and nowhere else

    bool operator==(const OwnPlace &) const = default;
};

/// True when both lie in the same special prefix: 10/8, 172.16/12, 192.168/16, 100.64/10, 169.254/16, the same /48 of
/// fc00::/7 (one site, RFC 4193), fe80::/10, or loopback. False for global addresses.
[[nodiscard]] bool shareLocalPrefix(const Address &a, const Address &b);

/// Whether to connect to an address (design.md 9.15): loopback only if we listen there ourselves; private, unique-local
/// and shared-NAT ones only with an own address in that prefix; exempt ones always, except where nobody can be.
/// A heard link-local address is refused: of IPv4 it may be a cloud's metadata service (threat C1), and of IPv6 without
/// its zone it names nothing. Pure.
[[nodiscard]] bool mayUseAddress(const Address &address, const OwnPlace &own, AddressOrigin origin);

/// Whether a session that was bound to public addresses may be used from a local address (protocol.md 7.9): that
/// address is private, unique-local or link-local, we have one in the same prefix, a bound address is
/// global, and the TLS key shown is the session's. Pure.
[[nodiscard]] bool mayUseFromLan(const Address &seen, const QList<Address> &bound, const QList<Address> &own,
                                 const std::optional<Hash256> &shownKey, const std::optional<Hash256> &sessionKey);

} // namespace ttp
