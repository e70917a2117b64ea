// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/client/VersionDecoder.h"
#include "core/sharing/PieceProgress.h"
#include "core/sharing/VersionCatalog.h"
#include "core/sharing/VersionFiles.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

/// What transfers/ tells node/: plain values.
namespace ttp {

enum class DownloadState {
    Resolving,
    Checking,
    Fetching,
    Waiting,
    Paused,
    Done,
    Failed,
};

struct SourceFacts {
    UserId user;
    qint64 bytes = 0;
    qint64 rate = 0;
    qint64 have = 0;
    bool busy = false;
    bool banned = false;
    bool holdsOff = false;
};

struct TransferFacts {
    TransferId transfer;
    ShareId share;
    UserId publisher;
    QString name;
    int version = 0;
    QString folder;
    DownloadState state = DownloadState::Resolving;
    /// Why it waits or failed.
    std::optional<Error> error;
    qint64 totalBytes = 0;
    /// Verified and written, found ones included.
    qint64 bytes = 0;
    qint64 adoptedBytes = 0;
    qint64 rate = 0;
    qint64 downLimit = 0;
    qint64 upLimit = 0;
    qint64 pieces = 0;
    qint64 havePieces = 0;
    double seconds = 0;
    QList<SourceFacts> sources;
    /// "wanted -> actual"
    QStringList renamed;
};

/// A version that is here in whole or in part, to be served on to those whom its record names.
struct FetchedVersion {
    VersionCatalogPtr catalog;
    std::shared_ptr<const PieceProgress> progress;
    std::shared_ptr<const VersionFiles> files;
    QString listPath;
    AccessRecord access;
    QByteArray accessEnvelope;
    /// When the record was heard last.
    QDateTime heardAt;
};

} // namespace ttp
