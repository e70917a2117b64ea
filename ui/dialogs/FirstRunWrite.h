// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace ttp {

/// What a first run has to write before the peer can start.
struct FirstRunOrder {
    QString profile;
    QString downloadFolder;
    quint16 port = 0;
    /// The file of an identity that is to be restored; empty for a new one, which the peer makes itself.
    QString backup;
    Secret passphrase = {};
};

/// Makes sure that a peer can start as it was asked for: the port is free, the folders are there and can be written to,
/// the identity of the backup is in the profile. All of it or nothing: after an error nothing is there that was not
/// there before. Takes as long as the disk, and a third of a second for a backup. Every thread. Errors: those of
/// checkPort(), makeDownloadFolder(), ProfileFolder::open() and importIdentity(); each names what it is about.
[[nodiscard]] Result<void> writeFirstRun(const FirstRunOrder &order);

} // namespace ttp
