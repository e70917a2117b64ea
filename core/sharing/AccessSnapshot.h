// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/Account.h"
#include "core/identity/SessionSnapshot.h"
#include "core/sharing/ServedShare.h"

#include <QHash>
#include <QMutex>
#include <memory>

namespace ttp {

/// Everything a server thread needs to say who is asking, what they may see and where it is: made by the node thread,
/// never changed, replaced as a whole (design.md section 4). Cheap to copy: its tables are shared.
struct AccessSnapshot {
    UserId self;
    SessionSnapshot sessions;
    /// One for every active user, and for the owner; the same objects in every snapshot.
    QHash<UserId, AccountPtr> accounts;
    /// SHA-256 of the keys of active users: connections that show one count per account.
    QSet<Hash256> knownKeys;
    QHash<ShareId, ServedSharePtr> shares;
    /// Replies to requests are refused with 503 while the program stops.
    bool draining = false;

    /// The share, where this user may read it and it may be served at this moment; nothing otherwise, so that
    /// "there is none" and "you may not" cannot be told apart.
    [[nodiscard]] ServedSharePtr readableShare(const ShareId &share, const UserId &user, const QDateTime &now) const;

    struct FoundFile {
        ServedSharePtr share;
        std::shared_ptr<const ServedVersion> version;
        /// Index in the version's list, or -1 when the file is the list itself.
        qint64 fileIndex = 0;
    };
    /// A file by its content, in any share that this user may read; complete copies before partial ones.
    [[nodiscard]] std::optional<FoundFile> readableFile(const FileId &file, const UserId &user,
                                                        const QDateTime &now) const;
};

using AccessSnapshotPtr = std::shared_ptr<const AccessSnapshot>;

/// Where the newest snapshot is taken from and put. Thread-safe.
class SnapshotBox
{
public:
    [[nodiscard]] AccessSnapshotPtr get() const;
    void put(AccessSnapshotPtr snapshot);

private:
    mutable QMutex m_mutex;
    AccessSnapshotPtr m_snapshot;
};

} // namespace ttp
