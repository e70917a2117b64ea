// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace ttp {

class Database;

enum class TransferState {
    Queued = 1,
    Fetching,
    Paused,
    Verifying,
    Complete,
    Failed,
};

/// A version of a share on its way to this disk.
struct TransferRow {
    TransferId id;
    ShareId share;
    /// 0 while the link said "the latest" and it is not known yet.
    qint64 version = 0;
    QString name;
    /// Where it goes, absolute.
    QString folder;
    /// The link it came from, without its code.
    QString link;
    TransferState state = TransferState::Queued;
    /// Which files are wanted, in the form that transfers/ gives it; empty means all.
    QByteArray wanted;
    /// Place in the queue; smaller is earlier.
    qint64 queuePosition = 0;
    int priority = 0;
    /// Bytes a second; 0 means no limit.
    qint64 limitDown = 0;
    qint64 limitUp = 0;
    QDateTime created;
    /// Null until it is complete.
    QDateTime finished;
    qint64 totalBytes = 0;
    /// Bytes of the pieces recorded at the last setProgress().
    qint64 haveBytes = 0;
    /// Why it failed or waits; nothing while all is well.
    std::optional<ErrorCode> error;
    QString errorSubject;

    bool operator==(const TransferRow &) const = default;
};

/// Which pieces are here. Bit 7 of byte 0 is piece 0.
struct TransferProgressRow {
    /// Verified and written.
    QByteArray recorded;
    /// Of these, those known to have reached the disk: after a crash of the machine only these are trusted unread.
    QByteArray synced;
    /// The boot of the machine in which recorded was written.
    QString bootId;

    bool operator==(const TransferProgressRow &) const = default;
};

/// The tables transfers and transfer_progress. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class TransfersTable
{
public:
    explicit TransfersTable(Database &database);

    /// AlreadyExists when the id is known.
    [[nodiscard]] Result<void> insert(const TransferRow &transfer);
    /// Replaces everything but the id. NotFound.
    [[nodiscard]] Result<void> update(const TransferRow &transfer);
    [[nodiscard]] Result<std::optional<TransferRow>> find(const TransferId &id);
    /// In the order of the queue. Without bitmaps: 10,000 rows are read in a few dozen ms.
    [[nodiscard]] Result<QList<TransferRow>> all();
    /// Those of a share, in the order of the queue.
    [[nodiscard]] Result<QList<TransferRow>> ofShare(const ShareId &share);

    // Each of these is NotFound for an id that is not there.
    [[nodiscard]] Result<void> setState(const TransferId &id, TransferState state,
                                        const std::optional<ErrorCode> &error = {}, const QString &errorSubject = {});
    /// state Complete, error cleared.
    [[nodiscard]] Result<void> setFinished(const TransferId &id, const QDateTime &time);
    [[nodiscard]] Result<void> setQueuePosition(const TransferId &id, qint64 position, int priority);
    [[nodiscard]] Result<void> setLimits(const TransferId &id, qint64 down, qint64 up);
    [[nodiscard]] Result<void> setWanted(const TransferId &id, const QByteArray &wanted, qint64 totalBytes);
    [[nodiscard]] Result<void> setFolder(const TransferId &id, const QString &folder);
    /// Bitmaps and sources go with it; the bytes on disk stay.
    [[nodiscard]] Result<void> remove(const TransferId &id);

    /// Nothing before the first setProgress().
    [[nodiscard]] Result<std::optional<TransferProgressRow>> progress(const TransferId &id);
    /// Replaces all of it at once. NotFound for an id that is not there.
    [[nodiscard]] Result<void> setProgress(const TransferId &id, const TransferProgressRow &progress, qint64 haveBytes);

private:
    Database &m_database;
};

} // namespace ttp
