// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/content/FileId.h"
#include "core/content/PieceSize.h"
#include "core/sharing/VersionFiles.h"

#include <QString>
#include <memory>

namespace ttp {

/// One piece of a file that is shared here.
struct PieceToCheck {
    std::shared_ptr<const VersionFiles> files;
    /// Position of the file in the version's list.
    qint64 fileIndex = 0;
    FileId file;
    PieceSize size = PieceSize::standard();
    /// Number of the piece in the file; it exists.
    qint64 index = 0;
};

/// Reads the piece and compares its hash with the stored layer; at most 16 MiB are read. Blocks for the disk: for the
/// DiskPool. Errors: PieceMismatch; those of VersionFiles::open(); ReadFailed; FileChanged when it ends too early;
/// LayerNotHeld and those of the database where the right hash cannot be told.
[[nodiscard]] Result<void> checkPiece(const PieceToCheck &piece, const QString &databasePath, const Clock &clock);

} // namespace ttp
