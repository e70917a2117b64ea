// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

/// Backup of who a peer is: its private key and User ID, under a passphrase (identity/SealedIdentity.h). What it
/// shares, whom it knows and what it fetched is not in it: peers that know it let it in again with an invitation, as
/// the user that it was.
///
/// Each of two living copies would spoil the other; the program notices one and stops (design.md section 9.11).
/// Each takes a third of a second. Every thread.
namespace ttp {

class LocalIdentity;

/// Writes a new file of mode 0600, whole or not at all. AlreadyExists where something has this name, InvalidInput for a
/// passphrase of less than 8 characters, FolderMissing, PermissionDenied, ReadOnly, DiskFull, WriteFailed.
[[nodiscard]] Result<void> writeIdentityBackup(const LocalIdentity &identity, const QString &file,
                                               const Secret &passphrase);

/// The same for the identity of a profile, whether or not a peer runs on it. NotFound where there is none yet, and the
/// other errors of LocalIdentity::open().
[[nodiscard]] Result<UserId> exportIdentity(const QString &profileFolder, const QString &file,
                                            const Secret &passphrase);

/// Makes a new profile's identity from a backup; nothing is made or changed unless the passphrase opens it. Errors:
/// NotFound (no such file), ReadFailed (damaged, or something else), CredentialsInvalid (another passphrase),
/// AlreadyExists (a peer has been in this profile), those of ProfileFolder.
[[nodiscard]] Result<UserId> importIdentity(const QString &profileFolder, const QString &file,
                                            const Secret &passphrase);

/// Whose backup it is, without opening it: what a dialog shows before it asks for the passphrase. Not vouched for by
/// anything. NotFound, ReadFailed.
[[nodiscard]] Result<UserId> userOfBackup(const QString &file);

} // namespace ttp
