// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/identity/Address.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace ttp {

/// What a session is bound to; wherever it came from (our own table, a bubble).
struct SessionFacts {
    UserId user;
    QDateTime expires;                ///< UTC; at this moment it is over
    QList<Address> addresses;         ///< 1 to 4
    std::optional<Hash256> clientKey; ///< pin of the TLS key it was made with; without one the address alone binds
};

/// What came in with a request.
struct SessionShown {
    Address address;
    std::optional<Hash256> clientKey; ///< pin of the TLS client key, where one was shown
    bool tagValid = false;
};

/// How tightly sessions hold to addresses; a setting of whoever issues them (protocol.md 7.3).
enum class AddressBinding {
    Block,   ///< IPv4 exact, IPv6 by /64: the default
    Exact,   ///< every address exact
    KeyOnly, ///< a session with a TLS key is good from everywhere; one without is treated as Block
};

/// What the listening side knows about itself.
struct SessionPolicy {
    AddressBinding binding = AddressBinding::Block;
    QList<Address> ownAddresses; ///< for the rule about sessions seen on the same LAN
};

enum class SessionVerdict {
    Accept,
    Unknown, ///< no such session
    BadTag,  ///< somebody names the session but cannot use it: noise, ids are no secrets
    Expired,
    KeyMismatch,     ///< right address, but not the key it was made with
    AddressMismatch, ///< its own key from a new address: an honest move, the client proves itself from there
    Severed,         ///< valid tag, wrong address, another key or none: stolen
};

/// What becomes of the connection.
enum class ConnectionFate { KeepOpen, CloseOrderly, Sever };

/// The rule of design.md 9.7 and 9.10, on one screen. session is null for an unknown one. Pure; every thread.
[[nodiscard]] SessionVerdict judgeSession(const SessionFacts *session, const SessionShown &shown, const QDateTime &now,
                                          const SessionPolicy &policy);

/// KeepOpen, but CloseOrderly for AddressMismatch and Sever for Severed.
[[nodiscard]] ConnectionFate connectionFate(SessionVerdict verdict);

/// True only for Severed: what is recorded and shown to the person.
[[nodiscard]] bool isIncident(SessionVerdict verdict);

/// The refusal in words of ErrorCode: SessionAddressMismatch for AddressMismatch and Severed, TokenInvalid for every
/// other one, so that a stranger cannot tell unknown, expired and bad apart. Not to be called for Accept.
[[nodiscard]] ErrorCode sessionErrorCode(SessionVerdict verdict);

} // namespace ttp
