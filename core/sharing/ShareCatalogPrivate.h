// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/ThreadCheck.h"
#include "core/database/SharesTable.h"
#include "core/sharing/CatalogEntry.h"
#include "core/sharing/ShareCatalog.h"
#include "core/sharing/SourceCheck.h"

#include <QTimer>
#include <deque>
#include <map>

namespace ttp {

/// The inside of ShareCatalog, for its own files only. Node thread.
struct ShareCatalog::Private {
    /// A row whose state is to be written.
    struct RowUpdate {
        ShareId share;
        int version = 0;
        qint64 index = 0;
        StampRow stamp;
        SharedFileState state = SharedFileState::Indexed;
    };

    Private(ShareCatalog &owner, Database &db, DiskPool &diskPool, const Clock &time, World &outside, Setup with);
    ~Private();

    // ShareCatalog.cpp
    [[nodiscard]] CatalogEntry *find(const ShareId &share) const;
    [[nodiscard]] Result<CatalogEntry *> findOwn(const ShareId &share, Doing doing) const;
    [[nodiscard]] Result<void> checkName(const QString &name) const;
    CatalogEntry &add(std::unique_ptr<CatalogEntry> entry);
    void publish(CatalogEntry &entry);
    /// Destroys it from the event loop: it may be the caller.
    template<typename T>
    void retire(std::unique_ptr<T> object)
    {
        if (object)
            QTimer::singleShot(0, &q, [kept = std::shared_ptr<T>(std::move(object))] {});
    }
    void stopIndexer(CatalogEntry &entry);

    // ShareCatalogAccess.cpp
    [[nodiscard]] Result<QByteArray> signAccess(const CatalogEntry &entry, qint64 serial,
                                                const QList<UserId> &readers) const;
    [[nodiscard]] Result<void> renewReaders(CatalogEntry &entry);

    // ShareCatalogIndexing.cpp
    void takeRow(const ShareRow &row);
    [[nodiscard]] Result<void> readRow(CatalogEntry &entry, const ShareRow &row) const;
    [[nodiscard]] Result<void> renewRestored();
    void rowIsDamaged(CatalogEntry &entry, const Error &error);
    void startIndexing(CatalogEntry &entry);
    void indexed(const ShareId &share, Result<IndexedShare> result);
    [[nodiscard]] Result<void> publishFirst(CatalogEntry &entry, IndexedShare &result);
    void indexingFailed(CatalogEntry &entry, const Error &error);
    void tryAgain(CatalogEntry &entry);
    void startLoading(CatalogEntry &entry);
    void loaded(const ShareId &share, Result<std::vector<MadeVersion>> versions);
    void noteLoaded();

    // ShareCatalogSources.cpp
    void withhold(CatalogEntry &entry, int version, qint64 index, ErrorCode code);
    void look(bool atAll);
    void looked(const std::vector<SourceAnswer> &answers);
    void takeAnswer(const SourceAnswer &answer);
    void setFolderError(CatalogEntry &entry, const std::optional<Error> &error);
    void verified(const ShareId &share, Result<ShareVerifier::Outcome> outcome);
    void applyOutcome(CatalogEntry &entry, const ShareVerifier::Outcome &outcome);
    void sourcesChanged(const ShareId &share);
    void publishChanged();
    void queueRow(const RowUpdate &update);
    void writeRows();

    ShareCatalog &q;
    Database &database;
    DiskPool &pool;
    const Clock &clock;
    World &world;
    Setup setup;
    ThreadCheck thread;
    std::map<ShareId, std::unique_ptr<CatalogEntry>> entries;
    HashingStatistics finishedRuns;
    /// Ends loading and looking at sources.
    CancelToken cancel;
    int loading = 0;
    bool isRestored = false;
    bool isChecking = false;
    bool checkAgain = false;
    bool checkAllAgain = false;
    /// Monotonic.
    qint64 nextLookAtAllMs = 0;
    QTimer recheckTimer;
    QSet<ShareId> changedSources;
    std::deque<RowUpdate> rowUpdates;
};

} // namespace ttp
