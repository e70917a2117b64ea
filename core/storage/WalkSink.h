// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/FolderWalk.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace ttp {

/// Takes what the listing of a folder finds, decides what is shared, and puts it in order. One per walk.
class WalkSink
{
public:
    WalkSink(CancelToken cancel, std::function<void(qint64)> progress);

    /// True when the walk shall go into the folder; otherwise it has been noted as left out.
    [[nodiscard]] bool entersFolder(const QString &diskPath);
    void addFile(const QString &diskPath, const FileStamp &stamp);
    void leaveOut(const QString &diskPath, LeftOutReason reason, const QString &detail);
    [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled(); }

    /// Sorts, refuses names and collisions, and fills files, leftOut and bytes.
    void finish(WalkResult &result);

private:
    struct Found {
        /// UTF-8 of the NFC path: the order of the list.
        QByteArray order;
        WalkedFile file;
    };

    void noteName(const QString &diskPath);
    [[nodiscard]] QStringList profiles() const;
    void leaveOutProfiles();

    CancelToken m_cancel;
    std::function<void(qint64)> m_progress;
    std::vector<Found> m_found;
    std::vector<LeftOut> m_leftOut;
    /// Folders in which a file has the name of a profile's key, or of its database.
    QSet<QString> m_withKey;
    QSet<QString> m_withDatabase;
};

/// Lists everything beneath the absolute folder into the sink, following no symlink. Errors: FolderMissing,
/// PermissionDenied, UnsafePath, Cancelled. One implementation for each kind of system.
[[nodiscard]] Result<void> listBeneath(const QString &root, WalkSink &sink);

} // namespace ttp
