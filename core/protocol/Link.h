// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/protocol/HostPort.h"

#include <QList>
#include <QString>
#include <optional>

namespace ttp {

/// A ttp: link, all that a peer needs to reach another one, to be let in by it, and to fetch something (design.md
/// ruling 13):
///
///     ttp://host:port/#u=<User ID>&k=<pin>[&i=<code>][&s=<share>[&v=<n>&m=<manifest>]][&a=<addresses>][&b=<User ID>]
///
/// Everything but the address is in the fragment, which no program sends to a server. A value type.
struct Link {
    HostPort address;
    /// u: whose link it is.
    UserId user;
    /// k: SHA-256 of that peer's SubjectPublicKeyInfo; nothing is sent to whoever cannot show this key.
    Hash256 pin;
    /// i: the invitation's one-time code, 8 to 64 characters of A-Z a-z 0-9 - _. Empty where the link invites nobody.
    Secret invite;
    /// s: the dataset.
    std::optional<ShareId> share;
    /// v: one version from 1; without it the latest is meant.
    std::optional<qint64> version;
    /// m: SHA-256 of that version's manifest payload. There exactly when version is.
    std::optional<Hash256> manifest;
    /// a: up to limits::linkAddresses further places of the same peer, separated by commas.
    QList<HostPort> moreAddresses;
    /// b: a broker that also knows the share.
    std::optional<UserId> broker;

    /// Reads a link. White space around it is dropped (it was pasted); unknown keys are ignored. InvalidInput with
    /// Doing::ParsingLink for everything that is not exactly right; the subject names the part ("k", "address"), the
    /// detail says what is wrong and at which character (from 1). The text itself is never quoted: it may hold a code.
    [[nodiscard]] static Result<Link> parse(QStringView text);

    /// The link as text, with the code: show it, never log it.
    [[nodiscard]] QString toString() const;
    /// The same without the code, for logs and for passing on.
    [[nodiscard]] QString toStringWithoutInvite() const;

    bool operator==(const Link &) const = default;
};

/// True when the text begins like a link of ours; says nothing about the rest.
[[nodiscard]] bool looksLikeLink(QStringView text);

} // namespace ttp
