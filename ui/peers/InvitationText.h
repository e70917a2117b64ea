// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/LinkFacts.h"

namespace ttp {

/// What somebody pasted as an invitation: the link itself, or a message with one link in it, which a mail program may
/// have broken into lines. It comes from outside; nothing is done with it here.
struct InvitationText {
    /// What can be registered with: a ttp: link, or an address and a code.
    QString link;
    /// Of the link. Not of a typed address, which says nothing of the peer behind it.
    std::optional<LinkFacts> facts;
    /// Why there is no link: translated, plain text. Empty while there is nothing at all.
    QString problem;
};

/// The most characters that are looked at; more is refused.
constexpr qsizetype longestInvitation = 64 * 1024;

[[nodiscard]] InvitationText readInvitation(QStringView text);

/// The same for an address and a code that were typed into two fields.
[[nodiscard]] InvitationText readTyped(const QString &address, const QString &code);

} // namespace ttp
