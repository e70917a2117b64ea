// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/database/Database.h"
#include "core/sharing/PieceProgress.h"
#include "core/sharing/VersionCatalog.h"
#include "core/storage/DiskPool.h"
#include "core/storage/TransferStore.h"
#include "core/transfers/TransferChoices.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <future>

namespace ttp {

/// Bytes of these pieces of a version.
[[nodiscard]] qint64 bytesOfPieces(const ContentLayout &layout, const PieceBitmap &pieces);

/// Brings what a transfer has written to disk, and then says so in the database: every five seconds or 64 MiB, and
/// when it ends. What is recorded as synced survives a loss of power; what was written after it is looked at again.
/// Node thread; the syncs run in the pool, one at a time.
class ProgressRecorder : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        Database &database;
        DiskPool &pool;
        TransferId transfer;
        std::shared_ptr<TransferStore> store;
        std::shared_ptr<PieceProgress> had;
        VersionCatalogPtr catalog;
        TransferChoices choices;
    };

    explicit ProgressRecorder(Parts parts, QObject *parent = nullptr);

    /// Records what was found when the folder was opened, lost pieces included, before anything is written: only so the
    /// next run knows whose the parts are. Errors of the database.
    [[nodiscard]] Result<void> begin();
    /// After begin() it first sees to the final names of files that need nobody: empty ones, and those that a crash cut
    /// short of theirs.
    void start();
    void stop();
    /// Sees to it that every whole file gets its final name, and syncs now, once more after a sync that is under way;
    /// finished() follows.
    void finish();
    /// Syncs now, for what is lost to be told and recorded. Gives no names, and finished() does not follow.
    void recordLosses();
    /// As finish(), but at once and without names, on this thread, which waits for the disk: for the last moment, when
    /// no answer of the pool will be heard any more. What a pool that is busy brings to disk later is looked at again
    /// by the next run. The recorder must not be used afterwards.
    void recordNow();
    /// Verified bytes of each source, over the life of the transfer; recorded with the next sync.
    void setSourceBytes(const QHash<UserId, qint64> &bytes) { m_sourceBytes = bytes; }
    /// Counts as recorded already.
    void setRecordedSourceBytes(const QHash<UserId, qint64> &bytes);
    [[nodiscard]] const TransferChoices &choices() const { return m_parts.choices; }
    /// Other files are wanted from now on; recorded at once. Errors of the database: then the choice is as it was.
    [[nodiscard]] Result<void> setUnwanted(const QBitArray &unwanted);

Q_SIGNALS:
    /// Pieces that were had are gone.
    void lost(QList<qint64> pieces);
    /// Everything that was written when finish() was called is on disk and recorded, or error says why not.
    void finished();
    void failed(ttp::Error error);

private:
    void noteWanted();
    void look();
    void sync();
    void synced(const SyncReport &report);
    void noteChoices(const SyncReport &report);
    [[nodiscard]] Result<void> record();

    Parts m_parts;
    QTimer m_timer;
    QHash<UserId, qint64> m_sourceBytes;
    QHash<UserId, qint64> m_recordedSourceBytes;
    qint64 m_lastSyncMs = 0;
    qint64 m_recordedCount = 0;
    bool m_syncing = false;
    // of the sync that is under way
    std::future<SyncReport> m_underWay;
    bool m_finishing = false;
    bool m_again = false;
    // whole files may have no final name: the next sync looks for them
    bool m_mustName = false;
    // not in the database yet
    bool m_choicesChanged = false;
    bool m_hasLost = false;
    // nothing where every file is wanted
    std::optional<PieceBitmap> m_wantedPieces;
    // begin() was called: what is gone may be recorded as gone
    bool m_hasBegun = false;
};

} // namespace ttp
