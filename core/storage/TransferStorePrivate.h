// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/LruMap.h"
#include "core/storage/TransferStore.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QStringList>
#include <QWaitCondition>
#include <array>
#include <atomic>
#include <vector>

namespace ttp {

/// The inside of a TransferStore. Locks are taken in the order syncMutex, one stripe, mutex; disk calls are made with
/// no lock but the first two.
struct TransferStore::Private {
    enum class State : quint8 { Untouched, Part, Finishing, Finished };

    struct FileState {
        StoredFile wanted;
        /// Of the file on disk that holds the pieces: tells it from one that somebody put in its place.
        QByteArray fileId;
        /// Of a finished file: what it was when its bytes were known to be right.
        FileStamp verified;
        /// Counts the writes since it was finished.
        quint32 repairs = 0;
        qint64 missing = 0;
        State state = State::Untouched;
        /// Made by this object and nothing in it was lost: what was not written is a hole.
        bool isFresh = false;
        /// Finished, and written to since verified was taken: it is taken anew by the next sync.
        bool isRepaired = false;

        [[nodiscard]] const QString &stem() const { return wanted.placedAs.isEmpty() ? wanted.path : wanted.placedAs; }
    };
    struct OpenHandle {
        std::shared_ptr<StoreFile> file;
        bool isWritable = false;
    };
    using Handle = Result<std::shared_ptr<StoreFile>>;

    /// What one sync() has taken on.
    struct Round {
        QList<qint64> pieces;
        QSet<qint64> files;
        QSet<QString> folders;
        QList<qint64> finishing;
        QList<qint64> renamed;
        /// The system could not keep what was written to these since the last sync.
        QSet<qint64> failed;
        /// Somebody removed or replaced these.
        QSet<qint64> vanished;
        /// The system would not say whether these are there.
        QSet<qint64> undecided;
        /// The names in these are not durable yet.
        QSet<QString> failedFolders;
        bool folderWasAway = false;
        SyncReport report;

        void note(const Error &error);
    };

    Private(std::unique_ptr<StoreIo> storeIo, TransferPlan plan);

    // TransferStore.cpp
    [[nodiscard]] QMutex &stripeOf(qint64 file) { return stripes[size_t(file) % stripes.size()]; }
    [[nodiscard]] FileState fileState(qint64 file) const;
    [[nodiscard]] QString currentPath(const FileState &state, qint64 file) const;
    [[nodiscard]] Result<void> claimSpace(qint64 bytes);
    [[nodiscard]] Handle openForWriting(qint64 file);
    [[nodiscard]] Handle reopen(qint64 file, const FileState &state);
    [[nodiscard]] Handle makePart(qint64 file);
    [[nodiscard]] Result<std::unique_ptr<StoreFile>> createWithFolders(const QString &path);
    [[nodiscard]] Result<QString> freeStem(qint64 file, const QString &path);
    [[nodiscard]] Result<void> put(const ContentLayout::Piece &where, StoreFile &handle, QByteArrayView bytes);
    [[nodiscard]] quint64 currentEpoch() const;
    [[nodiscard]] bool beginWriting(qint64 piece, qint64 file);
    void endWriting(qint64 file);
    void noteRepair(qint64 file);
    /// False when something was lost since epochBefore.
    [[nodiscard]] bool noteWritten(qint64 piece, qint64 file, quint64 epochBefore);
    void noteFailure(qint64 file, const Error &error);
    /// Everything of the file is gone. With mutex held.
    void loseFile(qint64 file);
    /// These pieces were written and are not on disk. With mutex held.
    void losePieces(const QList<qint64> &pieces);
    /// The folder went away: what was not synced before is not there when it comes back.
    void loseUnsynced();
    [[nodiscard]] bool isBlocked(qint64 file) const;

    // TransferStoreServe.cpp
    [[nodiscard]] Handle openForReading(qint64 file);
    [[nodiscard]] Handle openAnew(qint64 file, const QString &path);
    /// Whether a finished file is still what was verified; one that is not is lost. With the file's stripe held.
    [[nodiscard]] Result<void> checkFinished(qint64 file, const FileState &state);
    [[nodiscard]] Result<void> loseChanged(qint64 file, const FileState &state, ErrorCode code);
    [[nodiscard]] Result<QByteArray> readAt(const ContentLayout::Piece &where);

    // TransferStoreScan.cpp
    [[nodiscard]] Result<void> scanFile(qint64 file, ScanReport &report);
    [[nodiscard]] Result<bool> scanPart(qint64 file, const FileState &state, ScanReport &report);
    [[nodiscard]] Result<void> avoidForeignPart(qint64 file, const FileState &state, ScanReport &report);
    [[nodiscard]] Result<void> scanFinal(qint64 file, const FileState &state, bool hasPart, ScanReport &report);
    [[nodiscard]] Result<void> findUnverified(qint64 file, const QString &partPath, ScanReport &report);
    [[nodiscard]] Result<std::optional<EntryInfo>> look(const QString &path);

    // TransferStoreSync.cpp
    [[nodiscard]] Round takeRound();
    void takeLosses(SyncReport &report);
    void restoreTimes(const Round &round);
    void syncData(Round &round);
    [[nodiscard]] Result<void> syncFile(qint64 file);
    [[nodiscard]] bool findVanished(Round &round);
    /// The round comes to nothing.
    void putBack(const Round &round);
    void settle(Round &round);
    void settlePieces(Round &round);
    void giveFinalNames(Round &round);
    void waitForWriters(qint64 file);
    [[nodiscard]] Result<bool> giveFinalName(qint64 file, Round &round);
    [[nodiscard]] std::optional<FileStamp> sameContentAt(const QString &path, qint64 file, const FileState &state);
    [[nodiscard]] Result<bool> resolveTakenName(qint64 file, Round &round);
    void nowFinished(qint64 file, const QString &path, const FileStamp &stamp, Round &round);
    void syncNames(Round &round);

    // set once in the constructor
    std::unique_ptr<StoreIo> io;
    ContentLayout layout;
    ReserveRule reserve;
    std::function<bool(qint64, const StoreFile &)> sameContent;
    bool resumed;

    /// One sync, scan or removal at a time.
    QMutex syncMutex;
    /// A file is opened, made, renamed and removed by one thread at a time.
    std::array<QMutex, 64> stripes;
    std::atomic<qint64> untilSpaceCheck = 0;
    /// Set before the parts are removed: a fetch that is still being cut must not make new ones.
    std::atomic<bool> isClosed = false;
    mutable QMutex mutex;

    // guarded by mutex
    /// Counts the losses.
    quint64 epoch = 0;
    std::vector<FileState> files;
    PieceBitmap had;
    PieceBitmap synced;
    LruMap<qint64, OpenHandle> handles;
    /// How many threads are about to write to a file.
    QHash<qint64, int> writers;
    QWaitCondition writersGone;
    /// Written since the last sync.
    QList<qint64> unsynced;
    QSet<qint64> dirtyFiles;
    QSet<QString> dirtyFolders;
    /// Complete, waiting for the next sync.
    QList<qint64> finishing;
    /// Have their final name, which is not durable yet.
    QList<qint64> renamed;
    /// Of adopted files: nothing is left to do but to name them.
    QList<qint64> readyPieces;
    /// For the next report.
    QList<qint64> lost;
    QList<Placement> placed;
    /// Lost a synced piece: not to be written before lossRecorded(). First those no report has named yet.
    QSet<qint64> blockedUnreported;
    QSet<qint64> blockedReported;
    QStringList madeFolders;
};

} // namespace ttp
