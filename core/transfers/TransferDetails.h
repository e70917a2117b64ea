// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"

#include <QList>
#include <QString>
#include <memory>
#include <vector>

/// One transfer, piece by piece and file by file: plain values, as the window sees them (node/FetchSnapshots.h). What
/// may have a million entries is shared and never changed.
namespace ttp {

enum class PieceStatus : quint8 {
    Missing,
    /// Asked for, and on its way.
    Fetching,
    /// Verified and written.
    Verified,
    /// What came for it, or what lay on disk, was wrong; it is missing.
    Bad,
    /// It belongs to a file that is not wanted.
    Unwanted,
};

/// Pieces side by side about which the same is to be said.
struct PieceRun {
    qint64 first = 0;
    qint64 count = 0;
    PieceStatus status = PieceStatus::Missing;
    /// Who gave them, or gives them: a place in TransferDetails::sources. -1 where nobody did or it is not known any
    /// more: found on this disk, or fetched in an earlier run.
    int source = -1;

    bool operator==(const PieceRun &) const = default;
};

struct DetailSource {
    UserId user;
    QString name;

    bool operator==(const DetailSource &) const = default;
};

struct DetailFile {
    /// As in the list.
    QString path;
    qint64 bytes = 0;
    /// Where it begins in the byte-space of the version, and its first piece. It has as many pieces as its bytes need,
    /// and shares none with another file; an empty one has none.
    qint64 offset = 0;
    qint64 firstPiece = 0;
    bool wanted = true;
    /// Where it lies or will lie, relative to the folder of the transfer.
    QString localPath;
    /// The time that it was given when it was complete, since 1970. A file of another time was not made by the
    /// transfer, or was written since; where the system lets no time be set, every file has another one.
    qint64 mtimeMs = 0;

    bool operator==(const DetailFile &) const = default;
};

using DetailFiles = std::shared_ptr<const std::vector<DetailFile>>;
using PieceRuns = std::shared_ptr<const std::vector<PieceRun>>;

struct TransferDetails {
    TransferId transfer;
    qint64 pieceBytes = 0;
    /// Hex: SHA-256 of the signed manifest, and the root of the list of files; empty while they are not known.
    QString manifestSha256;
    QString listRoot;
    /// Every piece of the version, in order; empty until it is known. Never null.
    PieceRuns pieces;
    QList<DetailSource> sources;
    /// In list order; the same object as before while nothing changed. Null until the list is known, which is looked up
    /// when it is asked for first: ask again.
    DetailFiles files;
};

} // namespace ttp
