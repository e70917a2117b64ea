// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/database/RequestsTable.h"
#include "core/database/UsersTable.h"
#include "core/identity/Address.h"

#include <QByteArray>
#include <optional>

namespace ttp {

/// Whom a peer lets in.
enum class RegistrationPolicy {
    Closed,     ///< nobody new
    InviteOnly, ///< with an invitation
    Approval,   ///< with an invitation, or when a person says yes: the default
};

/// Everything the rule needs to know about who asks.
struct RegistrantFacts {
    UserId claimed;
    QByteArray spki; ///< of the TLS client key; empty where none was shown
    Address address;
    std::optional<UserRow> knownById;
    std::optional<UserRow> knownByKey;
    std::optional<RequestRow> request; ///< its incoming one, where there is one
    bool tokenShown = false;           ///< it came with the registration token of that request
};

/// What the rule says.
enum class RegistrantVerdict {
    New,               ///< needs an invitation or a person's yes
    Waiting,           ///< asked before and is still waiting: gets a new registration token, the old one dies
    HandOutAgain,      ///< accepted, never logged in, same key: gets a new Authentication ID, the old one dies
    RefusedBefore,     ///< a person said no; only an invitation changes that
    InvalidId,         ///< neither version 8 nor version 4
    OwnIdentity,       ///< our own User ID or our own key
    KeyNotOfId,        ///< version 8, but the key shown does not hash to it, or none was shown
    KeyChanged,        ///< known under another key
    KeyTaken,          ///< the key belongs to another user
    AlreadyRegistered, ///< nothing more is handed out, unless it is invited again and shows the key it is known by
    PendingElsewhere,  ///< somebody without a key is waiting under this User ID, and this is not known to be the same
    Suspended,
    Blocked,
};

/// The rules of design.md 9.7 and 9.9 and of protocol.md 1.3 about who may register as whom. ownSpki is our own key.
/// Pure; safe on every thread.
[[nodiscard]] RegistrantVerdict judgeRegistrant(const RegistrantFacts &facts, QByteArrayView ownSpki);

} // namespace ttp
