// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sharing/ShareCatalog.h"
#include "core/sharing/ShareIndexer.h"
#include "core/sharing/SharePaths.h"
#include "core/sharing/ShareVerifier.h"

#include <QPointer>

namespace ttp {

/// One version in the catalog.
struct CatalogVersion {
    VersionCatalogPtr catalog;
    std::shared_ptr<const VersionFiles> files;
    std::shared_ptr<const PieceProgress> progress;
    QString listPath;

    // only of own shares
    SourceTablePtr table;
    /// By list index: why the file is not served.
    QHash<qint64, ErrorCode> withheld;
    /// Of these, the ones whose stamp is right and whose bytes are not: only verify() can clear them.
    QSet<qint64> damaged;

    /// Makes files anew after table or withheld has changed.
    void renewFiles();
};

/// One share as the catalog keeps it: node thread only.
struct CatalogEntry {
    ShareId share;
    QString name;
    UserId owner;
    bool own = true;
    QDateTime created;
    SharePaths paths;
    ReadersPolicy policy;
    QList<UserId> readers;
    QByteArray accessEnvelope;
    qint64 accessSerial = 0;
    std::optional<QDateTime> servedUntil;
    std::shared_ptr<UploadScheduler> limit;
    QMap<int, CatalogVersion> versions;

    /// Why there is no version.
    std::optional<Error> failure;
    /// Why its row cannot be understood: nothing of it is served, signed or written until it can.
    std::optional<Error> damaged;
    /// The database has versions, and failure says why they cannot be loaded.
    bool hasVersions = false;
    /// Why the folder cannot be used at the moment.
    std::optional<Error> folderError;
    qint64 indexedBytes = 0;
    qint64 totalBytes = 0;
    LeftOutList leftOut;

    std::unique_ptr<ShareIndexer> indexer;
    std::unique_ptr<ShareVerifier> verifier;
    QPointer<QObject> verifyContext;
    std::function<void(Result<ShareCheck>)> verifyDone;

    /// What the server threads see; made by renewServed().
    ServedSharePtr served;

    void renewServed();
    [[nodiscard]] ShareDetails details() const;
    [[nodiscard]] ShareDetails::State state() const;
    /// True for a failure that ends without anybody's doing: a disk that is connected again, or has room again.
    [[nodiscard]] bool healsByItself() const;
};

} // namespace ttp
