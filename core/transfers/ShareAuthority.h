// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/VersionDecoder.h"

#include <QList>
#include <optional>

namespace ttp {

class Database;

/// Who may speak for a share (design.md section 9.2): its owner, and whom a header names that the owner has signed.
/// What a header says about him who signed it himself never counts: everybody can write himself among the publishers.
struct ShareAuthority {
    ShareId share;
    UserId owner;
    QList<UserId> publishers;
    /// Of the header that says so.
    int version = 0;

    [[nodiscard]] bool mayPublish(const UserId &user) const { return user == owner || publishers.contains(user); }

    bool operator==(const ShareAuthority &) const = default;
};

/// Whose key it is that signed this. SignatureInvalid. Pure.
[[nodiscard]] Result<UserId> signerOf(const SignedBytes &envelope);

/// What a manifest says about who may speak for its share. SignatureInvalid unless the owner whom it names signed it;
/// InvalidInput, TooLarge. Pure.
[[nodiscard]] Result<ShareAuthority> authorityOf(const SignedBytes &manifest);

/// What we know of who may speak for a share of somebody else: the newest header kept that its owner signed. Nothing
/// where there is none. Node thread. Errors of the database.
[[nodiscard]] Result<std::optional<ShareAuthority>> keptAuthority(Database &database, const ShareId &share);

/// Another transfer than this one has found out what this share is, and goes by it. transfer is nothing for whoever has
/// none. Node thread. Errors of the database.
[[nodiscard]] Result<bool> isHeldByAnother(Database &database, const ShareId &share,
                                           const std::optional<TransferId> &transfer);

/// keptAuthority() as far as it binds somebody with a link of this publisher. A claim that only a transfer has left
/// that is gone binds nobody whose link names somebody else: whoever was first to claim an id would keep it from its
/// owner for ever. isOwnClaim: the transfer itself has found it out before. Node thread. OwnIdentity for a share of our
/// own; errors of the database.
[[nodiscard]] Result<std::optional<ShareAuthority>> bindingAuthority(Database &database, const ShareId &share,
                                                                     const UserId &publisher,
                                                                     const std::optional<TransferId> &transfer,
                                                                     bool isOwnClaim);
/// The error of a link to what this peer shares itself.
[[nodiscard]] Error ownShareError(const ShareId &share);

} // namespace ttp
