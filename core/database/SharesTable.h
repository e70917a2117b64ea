// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace ttp {

class Database;

enum class ShareState {
    /// Its files are being hashed; there may be no version yet.
    Indexing = 1,
    Ready,
    /// Known and kept, but not served.
    Paused,
    /// The folder is not there (a disk that is not mounted).
    FolderMissing,
    Failed,
};

/// A dataset that this peer shares or has fetched.
struct ShareRow {
    ShareId id;
    QString name;
    UserId owner;
    /// We are its owner.
    bool own = false;
    /// Its root on this disk, absolute; empty where we hold no files of it.
    QString folder;
    QDateTime created;
    ShareState state = ShareState::Ready;
    /// We want to hear of new versions.
    bool followed = false;
    /// Who may read, as the owner said it (design.md section 9.5): the text of --to.
    QString readers;
    /// The newest signed access record, as it came; empty where there is none.
    QByteArray accessRecord;
    qint64 accessSerial = 0;
    /// By our own clock; null where there is none. The record is valid for 30 days from here.
    QDateTime accessHeardAt;

    bool operator==(const ShareRow &) const = default;
};

/// The table shares. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class SharesTable
{
public:
    explicit SharesTable(Database &database);

    /// AlreadyExists when the id is known.
    [[nodiscard]] Result<void> insert(const ShareRow &share);
    [[nodiscard]] Result<std::optional<ShareRow>> find(const ShareId &id);
    /// Up to limit shares after this one in a fixed order; from the beginning without one.
    [[nodiscard]] Result<QList<ShareRow>> page(const std::optional<ShareId> &after, int limit);
    [[nodiscard]] Result<qint64> count();

    // Each of these is NotFound for an id that is not there.
    [[nodiscard]] Result<void> setState(const ShareId &id, ShareState state);
    [[nodiscard]] Result<void> setName(const ShareId &id, const QString &name);
    [[nodiscard]] Result<void> setFolder(const ShareId &id, const QString &folder);
    [[nodiscard]] Result<void> setFollowed(const ShareId &id, bool followed);
    [[nodiscard]] Result<void> setReaders(const ShareId &id, const QString &readers);
    /// Keeps the record unless one with a higher serial is kept already; says whether it was taken. The same serial
    /// again only moves heardAt forward, and is taken. owner is the one in whose name the record was judged: Conflict
    /// when the share is known as another one's.
    [[nodiscard]] Result<bool> setAccessRecord(const ShareId &id, const UserId &owner, const QByteArray &record,
                                               qint64 serial, const QDateTime &heardAt);
    /// As if no record had been heard: the next one is taken, whatever its serial.
    [[nodiscard]] Result<void> dropAccessRecord(const ShareId &id);
    /// Versions and file rows go with it; bytes on disk, holders and usage stay.
    [[nodiscard]] Result<void> remove(const ShareId &id);

private:
    Database &m_database;
};

} // namespace ttp
