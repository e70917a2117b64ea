// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/UsageLedger.h"
#include "core/database/TransfersTable.h"
#include "core/sharing/ShareCatalog.h"
#include "core/storage/DiskPool.h"
#include "core/transfers/ExtentScheduler.h"
#include "core/transfers/OpenTransfer.h"
#include "core/transfers/PieceOrigins.h"
#include "core/transfers/ProgressRecorder.h"
#include "core/transfers/TransferDetails.h"
#include "core/transfers/TransferFacts.h"
#include "core/transfers/VersionResolver.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace ttp {

/// What every transfer of a node shares. All references outlive the transfers.
struct TransferServices {
    const Clock &clock;
    Database &database;
    DiskPool &pool;
    SourceDirectory &sources;
    QList<HttpTransport *> transports;
    std::shared_ptr<DownloadLimiter> globalLimit;
    /// Lives on the node thread and outlives the transports.
    QObject *nodeContext;
    /// Where the lists of files are kept.
    QString listsFolder;
    UsageLedger &usage;
    /// A version can be served from now on, or its access record changed.
    std::function<void(const FetchedVersion &, const HeardAccess &)> serve;
    /// A version is not to be served any more.
    std::function<void(const ShareId &, int version)> withdraw;
    /// What the link of a transfer asks for; for those of earlier runs.
    std::function<Result<VersionWanted>(const QString &link)> readLink;
    /// kind, whom, about what, detail: for the list that people see.
    std::function<void(const QString &, const UserId &, const QString &, const QString &)> incident;
    std::shared_ptr<BadSources> badSources = std::make_shared<BadSources>();
};

/// One transfer: from a link to a folder with every byte verified. Node thread.
///
///                     start()                resolved()            checked()               picker finished
///    [Queued] ────────────────▶ [Resolving] ───────────▶ [Checking] ─────────▶ [Fetching] ────────────────▶ [Done]
///    [Paused]                         │ ▲                     │ ▲                  │ ▲    recorder finished
///       ▲  pause(), enqueue() from    │ │                     │ │                  │ │
///       └─────────────────────────────┘ │ retry()             │ │ retry()          │ │ retry(), source came
///                                       ▼                     ▼ │                  ▼ │
///                                    [Waiting: nobody reachable · publisher indexing · disk full · folder gone …]
///
///    [Failed] only where trying again cannot help: a signature that does not fit, a list that breaks the rules.
///    What was complete in an earlier run is [Done] from the start. [Done] has an error where something is gone since.
class Download : public QObject
{
    Q_OBJECT

public:
    /// row is in the database already; wanted is what its link asked for.
    Download(TransferServices services, TransferRow row, VersionWanted wanted, QObject *parent = nullptr);
    ~Download() override;

    void start();
    void pause();
    /// As pause(), but it goes on by itself when its turn comes: when start() is called.
    void enqueue();
    /// What the database has of it cannot be understood: it is shown as failed, and start() does not change that.
    void giveUp(const Error &error);
    /// start() was called, and pause() was not called after it.
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] bool isPaused() const { return m_state == DownloadState::Paused; }
    [[nodiscard]] bool isQueued() const { return m_state == DownloadState::Queued; }
    /// It takes one of the places of those that may fetch at the same time.
    [[nodiscard]] bool takesAPlace() const;
    /// It was complete when this run began: it is opened to be served, and fetches nothing unless askedAgain().
    [[nodiscard]] bool servesOnly() const { return m_servesOnly; }
    /// Its folder is just being opened.
    [[nodiscard]] bool isOpening() const { return m_openingsUnderWay > 0; }
    /// Waits for what others must do, and asks them from time to time.
    [[nodiscard]] bool waitsForOthers() const;
    /// It is done, but not all of it is where it was.
    [[nodiscard]] bool lacksSomething() const { return m_state == DownloadState::Done && m_error.has_value(); }
    [[nodiscard]] DownloadState state() const { return m_state; }
    [[nodiscard]] TransferFacts facts() const;
    /// Piece by piece and file by file; names of sources are left empty. Reads the list from disk, in the pool, where
    /// this run has not yet.
    [[nodiscard]] TransferDetails details();
    /// As facts().rate, cheaply.
    [[nodiscard]] qint64 rate() const;
    [[nodiscard]] const TransferRow &row() const { return m_row; }
    void setDownLimit(qint64 bytesPerSecond);
    /// As the database has it.
    void setQueuePlace(qint64 position, int priority);
    void setUpLimit(qint64 bytesPerSecond) { m_row.limitUp = bytesPerSecond; }
    /// A peer came online: whoever waits for sources looks again.
    void sourcesChanged();
    /// Somebody asks for the same once more: what is finished is looked at again, and a folder that is gone is made
    /// anew, which is otherwise left to the user (its disk may only not be there).
    void askedAgain();
    /// The same for the next start(). Nothing for one that is under way.
    void lookAgain();
    /// Other files are wanted from now on, in this run and later ones. What is had of the others stays, is served on,
    /// and is not counted. A transfer that is done goes on when something is wanted that was not before; whatever else
    /// of it is gone comes with that. NotFound, as takeAsked(), while the list is known; an unknown path that was asked
    /// for before that makes it fail when it is. Busy for paths of one that is done while its list is still being read:
    /// an unknown one must not undo it. Errors of the database.
    [[nodiscard]] Result<void> choose(const FileChoice &choice);
    /// Ends it, removes the parts of unfinished files and serves it no more. done follows, once, when that is done; it
    /// may destroy the download, which is of no other use then.
    void remove(std::function<void()> done);
    /// The program stops while it is being removed: its parts go now, and done does not follow. Blocks for the disk.
    void removeAtOnce();
    /// Another transfer of the same version was removed, and with it what was served.
    void serveAgain();
    /// Serving could not read a file, or found that it is not what was verified: what is lost is recorded, and fetched
    /// again where the transfer is not done; where it is done, that is told and nothing fetched unless askedAgain().
    void servedFileFailed();
    /// A peer says that these bytes of the file came wrong from here. They are read again; what is damaged is served no
    /// more and fetched again, when nothing else is gone that would come with it.
    void doubted(qint64 file, const ByteRange &inFile, const UserId &complainer);
    [[nodiscard]] bool isBeingRemoved() const { return m_removed != nullptr; }
    /// The program stops: brings to disk and to the database what is there. Blocks for the disk.
    void shutDown();

Q_SIGNALS:
    void stateChanged();

private:
    void setState(DownloadState state, const std::optional<Error> &error = {});
    void wait(const Error &error);
    void fail(const Error &error);
    void hold(const Error &error);
    void diskFailed(const Error &error);
    void dropParts();
    void retry();
    void goOn();
    void rest(DownloadState state);
    [[nodiscard]] bool isResting() const { return isPaused() || isQueued(); }
    void reopen();
    template<typename T>
    void inPool(std::function<Result<T>(const CancelToken &)> work, std::function<void(const Result<T> &)> done);
    void resolve();
    void resolved(const Result<ResolvedVersion> &version);
    [[nodiscard]] Result<std::optional<ShareAuthority>> knownAuthority() const;
    [[nodiscard]] Result<bool> keep(const ResolvedVersion &version);
    [[nodiscard]] Result<void> keepShare(const ManifestHeader &header);
    [[nodiscard]] Result<bool> keepAccess(const ResolvedVersion &version);
    [[nodiscard]] Result<void> keepManifest(const SignedBytes &manifest);
    struct KeptRows {
        QByteArray manifest;
        QByteArray access;
        QDateTime heardAt;
        QString listPath;
        ShareAuthority authority;
    };
    [[nodiscard]] Result<std::optional<KeptRows>> keptRows() const;
    void takeKnownAccess();
    void loadKept();
    void takeKept(const KeptRows &rows, const KeptVersion &version);
    void openStore();
    void opened(const Result<OpenTransfer> &open);
    void startFetching();
    [[nodiscard]] Result<void> takeUp(const OpenTransfer &open);
    void connectParts(const TransferChoices &choices);
    void makeParts(const TransferChoices &choices);
    void takeLayers(KeptLayers &layers);
    void hashesKnown(const PieceRange &pieces, qint64 file);
    void giveOut(const PieceRange &pieces);
    void storeLayer(qint64 file);
    void checkLeftBehind(const QList<qint64> &pieces, const PieceRange &all);
    void advanced();
    // DownloadFiles.cpp
    [[nodiscard]] Result<void> keepChoices(const TransferChoices &choices);
    void takeUpChoices(const TransferChoices &choices);
    /// The picker asks for nothing of what is not wanted.
    void leaveOut(const TransferChoices &choices);
    [[nodiscard]] TransferChoices choices() const;
    void openWithNewChoices(bool hasMore);
    [[nodiscard]] bool nothingIsMissing() const;
    /// A wanted file that has not got its final name; -1 when all have.
    [[nodiscard]] qint64 firstUnfinished() const;
    // DownloadDetails.cpp
    void lookUpList();
    [[nodiscard]] PieceRuns pieceRuns();
    [[nodiscard]] PieceBitmap recordedPieces() const;
    [[nodiscard]] DetailFiles detailFiles();
    void markBad(qint64 piece);
    // DownloadServed.cpp
    void lostPieces(const QList<qint64> &pieces);
    void takeBack(const QList<qint64> &rotten, const UserId &complainer);
    void forgetPieces(const QList<qint64> &pieces);
    void fetchAgain();
    void showWhatIsGone();
    void recorded();
    void gotBadData(const UserId &source, const BadData &bad);
    void complain(const UserId &source, const BadData &bad);
    [[nodiscard]] QString nameOfPiece(qint64 piece) const;
    [[nodiscard]] Result<void> roomForTheRest() const;
    [[nodiscard]] Result<OpenOrder> openOrder() const;
    void removeNow();
    /// Nothing where no parts can be.
    [[nodiscard]] std::function<Result<void>()> partsRemoval() const;
    void countSources();
    void publish();
    void refreshAccess();
    void countUsage();
    [[nodiscard]] QString listPath() const;
    [[nodiscard]] qint64 haveBytes() const;
    void stopParts();

    TransferServices m_services;
    TransferRow m_row;
    VersionWanted m_wanted;
    DownloadState m_state = DownloadState::Queued;
    bool m_started = false;
    std::optional<Error> m_error;
    // why it can never start
    std::optional<Error> m_hopeless;
    QTimer m_retryTimer;
    QTimer m_accessTimer;
    int m_retries = 0;
    VersionCatalogPtr m_catalog;
    ShareAuthority m_authority;
    AccessRecord m_access;
    QByteArray m_accessEnvelope;
    QDateTime m_heardAt;
    std::shared_ptr<TransferStore> m_store;
    std::shared_ptr<PieceProgress> m_had;
    std::shared_ptr<DownloadLimiter> m_limit;
    std::unique_ptr<VersionResolver> m_resolver;
    std::unique_ptr<PiecePicker> m_picker;
    std::unique_ptr<PieceHashes> m_hashes;
    std::unique_ptr<SourcePool> m_sources;
    std::unique_ptr<ExtentScheduler> m_scheduler;
    std::unique_ptr<ProgressRecorder> m_recorder;
    CancelToken m_cancel;
    // not recorded, but bytes lie at their place
    PieceBitmap m_leftBehind;
    // nothing where every file is wanted
    std::optional<PieceBitmap> m_wantedPieces;
    // haveBytes() of so many pieces: it is asked for far more often than one comes
    struct HaveBytes {
        qint64 count = 0;
        qint64 bytes = 0;
    };
    mutable std::optional<HaveBytes> m_knownHaveBytes;
    PieceOrigins m_origins;
    // what came or lay there wrong, and was missing then
    PieceBitmap m_badPieces;
    DetailFiles m_detailFiles;
    // what they were made of
    TransferChoices m_detailChoices;
    bool m_isLookingUp = false;
    qint64 m_adoptedBytes = 0;
    // the opening that is under way: what comes of an earlier one is of no interest
    quint64 m_opening = 0;
    int m_openingsUnderWay = 0;
    bool m_mayMakeFolder = false;
    bool m_mustReopen = false;
    // when a whole file was last read for a complaint
    std::optional<qint64> m_rereadAtMs;
    // the last sync before it is opened again is under way
    bool m_isClosing = false;
    bool m_servesOnly = false;
    // called when nothing is left of it
    std::function<void()> m_removed;
    bool m_mayHaveParts = true;
    // pieces that were held when trying again was last worth while
    qint64 m_heldBefore = 0;
    qint64 m_fetchingSinceMs = 0;
    qint64 m_fetchedMs = 0;
    QHash<UserId, qint64> m_countedBytes;
};

} // namespace ttp
