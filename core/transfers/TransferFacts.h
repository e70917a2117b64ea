// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What transfers/ tells node/: plain values.
namespace ttp {

/// Which transfers fetch first; the numbers are stored.
enum class TransferPriority { Low = -1, Normal = 0, High = 1 };

/// Within its priority.
enum class QueueMove { Up, Down, Top, Bottom };

enum class DownloadState {
    /// It only waits for its turn.
    Queued,
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
    /// From 1; 0 for one that is done.
    qint64 queuePosition = 0;
    TransferPriority priority = TransferPriority::Normal;
    /// Of the files that are wanted; so is bytes.
    qint64 totalBytes = 0;
    /// Verified and written, found ones included.
    qint64 bytes = 0;
    qint64 adoptedBytes = 0;
    qint64 rate = 0;
    qint64 downLimit = 0;
    qint64 upLimit = 0;
    /// Of the whole version.
    qint64 pieces = 0;
    qint64 havePieces = 0;
    /// 0 until it was opened in this run.
    qint64 files = 0;
    qint64 wantedFiles = 0;
    double seconds = 0;
    QList<SourceFacts> sources;
    /// "wanted -> actual"
    QStringList renamed;
};

} // namespace ttp
