// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/UploadScheduler.h"
#include "core/sharing/PieceProgress.h"
#include "core/sharing/VersionCatalog.h"
#include "core/sharing/VersionFiles.h"

#include <QMap>
#include <QSet>
#include <memory>

namespace ttp {

/// One version as this peer serves it: what it is, where its bytes are, and how much of it is there.
struct ServedVersion {
    VersionCatalogPtr catalog;
    std::shared_ptr<const VersionFiles> files;
    /// Nothing when the version is complete here.
    std::shared_ptr<const PieceProgress> progress;
    /// Path of the list of files (one line of JSON each), which is served as the file header().list.
    QString listPath;

    [[nodiscard]] bool isComplete() const { return !progress || progress->isComplete(); }
};

/// One share as the server threads see it. Immutable but for the counters it points to.
struct ServedShare {
    enum class State {
        /// The publisher is still reading and hashing: the share is known, its version is not there yet.
        Indexing,
        Ready,
        /// A source file is not what it was when it was hashed; what still matches is served on.
        SourceChanged,
    };

    ShareId share;
    QString name;
    UserId owner;
    State state = State::Indexing;
    /// While indexing: how far, in bytes of the whole; both 0 before the folder has been listed.
    qint64 indexedBytes = 0;
    qint64 totalBytes = 0;
    /// Who may read, as the publisher's record names them (design.md section 9.5). The owner always may.
    QSet<UserId> readers;
    /// The publisher's signed access record, as it is sent to holders; empty while the share is indexing.
    QByteArray accessEnvelope;
    /// Until when this peer may serve it on; nothing on the publisher's own peer.
    std::optional<QDateTime> servedUntil;
    /// By version number; empty while indexing.
    QMap<int, std::shared_ptr<const ServedVersion>> versions;
    /// The upload limit of this share alone; never null, without a limit by default.
    std::shared_ptr<UploadScheduler> limit;

    [[nodiscard]] bool mayRead(const UserId &user) const { return user == owner || readers.contains(user); }
};

using ServedSharePtr = std::shared_ptr<const ServedShare>;

} // namespace ttp
