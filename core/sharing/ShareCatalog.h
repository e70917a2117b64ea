// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/sharing/ReadersPolicy.h"
#include "core/sharing/SharingWorld.h"
#include "core/storage/FolderWalk.h"

#include <QObject>
#include <functional>
#include <memory>

namespace ttp {

class Database;
class DiskPool;

/// What is to be shared, with whom.
struct ShareRequest {
    /// Absolute. One folder is the share's root; a single file is a share of that file; several things lie side by
    /// side, told apart as "name (2)" where their names collide.
    QStringList paths;
    /// Empty for the name of the first path.
    QString name;
    ReadersPolicy readers = ReadersPolicy::all();
};

/// What there is to know about a share on this peer. A value.
struct ShareDetails {
    enum class State { Indexing, Ready, SourceChanged, Failed };

    ShareId share;
    QString name;
    UserId owner;
    /// Shared from here; otherwise fetched and served on.
    bool own = true;
    State state = State::Indexing;
    /// UTC.
    QDateTime created;
    /// What was named when it was shared; empty for what others own.
    QStringList paths;
    ReadersPolicy readers;
    qint64 accessSerial = 0;
    /// The newest version; 0 while there is none.
    int version = 0;
    qint64 files = 0;
    qint64 bytes = 0;
    Hash256 manifestSha256;
    FileId list;
    /// While indexing: bytes hashed or known already, of the whole; both 0 before the folder has been listed.
    qint64 indexedBytes = 0;
    qint64 totalBytes = 0;
    /// Bytes a second, 0 for none.
    qint64 uploadLimit = 0;
    /// Of the newest version: files that are not what was hashed or are not there, and so are not served.
    qint64 badFiles = 0;
    /// Why the state is SourceChanged or Failed.
    std::optional<Error> error;
    /// What lies in the folder and is not in the share: the first 1,000 of leftOutCount. Known until the program ends.
    QList<LeftOut> leftOut;
    qint64 leftOutCount = 0;
};

/// What reading everything again has shown.
struct ShareCheck {
    struct BadFile {
        /// As in the list.
        QString path;
        /// PieceMismatch: its bytes are others although size and time are not; FileChanged, NotFound, ReadFailed, …
        Error error;
    };
    qint64 checkedFiles = 0;
    qint64 checkedBytes = 0;
    QList<BadFile> bad;

    [[nodiscard]] bool isGood() const { return bad.isEmpty(); }
};

/// What hashing has cost since the start.
struct HashingStatistics {
    /// Bytes that went through SHA-256 to be shared, retries included; lists and verify() not.
    qint64 bytesHashed = 0;
    /// Files that were not read because their stamp and their layers were known.
    qint64 filesKnown = 0;
};

/// A version of a share that was fetched, or is being fetched, and is served on.
struct FetchedVersion {
    QString name;
    VersionCatalogPtr catalog;
    std::shared_ptr<const VersionFiles> files;
    /// Nothing when it is complete.
    std::shared_ptr<const PieceProgress> progress;
    QString listPath;
};

/// The publisher's verified access record, as this peer last heard it.
struct HeardAccess {
    QSet<UserId> readers;
    qint64 serial = 0;
    /// The signed envelope as it came.
    QByteArray envelope;
    /// By our own clock, UTC. The record is valid for 30 days from here.
    QDateTime heardAt;
    /// Whose share it is, by whose word the record was judged.
    UserId owner;
};

/// Every share that this peer offers: its own, in place, and those that it fetched and serves on. The only maker of
/// ServedShares. A QObject of the node thread; hashing, listing and loading run in the DiskPool, and the database is
/// written in batches of bounded size, so that no call and no turn of the event loop takes long.
///
/// C1 share() answers at once; the share is then known as Indexing, and its link is good, before a file was read.
/// C2 An own share's files are served only while their stamp is the one with which they were hashed.
/// C3 What was hashed is not hashed again: not after a restart, not in another share, not in another version.
/// C4 A stop at any moment loses at most the files that were being hashed: restore() goes on from there.
/// C5 The serial of an access record only grows, and is in the database before anybody sees the record.
class ShareCatalog : public QObject
{
    Q_OBJECT

public:
    using World = SharingWorld;

    struct Setup {
        /// Who shares: the owner and publisher of every share made here.
        UserId self;
        /// profile/lists, made where it is missing: the lists of files, one file of mode 0600 for each fid.
        QString listsFolder;
        /// How often folders and files that were found missing or changed are looked at again.
        int recheckMs = 30'000;
        /// Called on pool threads while a file is open and its bytes were read, before its stamp is taken again: lets
        /// tests change files at the right moment. attempt counts from 0.
        std::function<void(const QString &diskPath, int attempt)> whileHashing;
    };

    /// All of them must outlive it.
    ShareCatalog(Database &database, DiskPool &pool, const Clock &clock, World &world, Setup setup,
                 QObject *parent = nullptr);
    ~ShareCatalog() override;

    /// Makes the shares of the database known, once, before anything else; the rest happens later: shares that are
    /// ready are loaded in the pool and served without hashing, those that were being indexed go on. restored() follows
    /// when every share that was ready is served. A share whose rows are damaged or not signed by us is Failed and is
    /// not served; the others are. Errors: those of the database; WriteFailed and the like when the folder of lists
    /// cannot be made.
    [[nodiscard]] Result<void> restore();

    /// Shares these things. The id is good for links at once. Errors: InvalidInput (no path, a relative one, one with
    /// a line feed, one that is named twice, a name that no manifest may have), FolderMissing (nothing is there),
    /// UnsafePath (neither folder nor regular file, or in a profile), those of the database.
    [[nodiscard]] Result<ShareId> share(const ShareRequest &request);
    /// Indexes a share that failed once more. NotFound; Conflict unless it failed.
    [[nodiscard]] Result<void> retry(const ShareId &share);
    /// Forgets an own share, also while it is indexing; its files stay where they are. NotFound; Conflict for a share
    /// of somebody else; those of the database.
    [[nodiscard]] Result<void> unshare(const ShareId &share);

    /// In order of their ids.
    [[nodiscard]] QList<ShareDetails> list() const;
    [[nodiscard]] std::optional<ShareDetails> find(const ShareId &share) const;
    /// As the server threads see it; null for one that is not known.
    [[nodiscard]] ServedSharePtr served(const ShareId &share) const;
    [[nodiscard]] QHash<ShareId, ServedSharePtr> allServed() const;
    [[nodiscard]] HashingStatistics statistics() const;

    /// Gives a share other readers. NotFound; Conflict for a share of somebody else; InvalidInput for a policy that
    /// cannot be kept; those of the database.
    [[nodiscard]] Result<void> setReaders(const ShareId &share, const ReadersPolicy &readers);
    /// Users or groups are others than before: every own share whose readers change by it gets a new access record
    /// with a higher serial. Errors: those of the database and of signing; the remaining shares are still tried.
    [[nodiscard]] Result<void> readersChanged();
    /// Takes this user out of the readers that were named for own shares; groups and everyone are left as they are. The
    /// remaining shares are still tried after an error. Errors as readersChanged().
    [[nodiscard]] Result<void> forgetReader(const UserId &user);
    /// 0 for none. NotFound. Holds until the program ends.
    [[nodiscard]] Result<void> setUploadLimit(const ShareId &share, qint64 bytesPerSecond);

    /// Serving found that a file is not what was hashed. Own shares: FileChanged, UnsafePath and NotFound withhold the
    /// file and show SourceChanged until its stamp is the old one again; FolderMissing looks at the folder. Anything
    /// else, and shares of others, are not touched. May be called for every failed request.
    void fileFailed(const ShareId &share, int version, qint64 fileIndex, const Error &error);
    /// Looks again at what was found missing or changed, and takes up again what failed because its folder or room on
    /// the disk was missing; also happens by itself every recheckMs.
    void recheck();
    /// Looks at every file by its name and stamp, and withholds those that are not what was hashed, before anybody asks
    /// for them. Also happens by itself: when all is restored, and then as seldom as it is long, 0.2 % of the time.
    void lookAtAll();

    /// Reads all files of the newest version again and compares them with their hashes. A file that differs is withheld
    /// as changed; one with another time but the right bytes is served again. done is called once from the event loop
    /// unless context, an object of the node thread, has died. Errors: NotFound, Conflict (no version yet, or a share
    /// of somebody else), Busy (it is being verified already), FolderMissing, Cancelled, ShuttingDown.
    void verify(const ShareId &share, QObject *context, std::function<void(Result<ShareCheck>)> done);

    /// Serves a version of somebody else's share, or replaces what is served of that version; the share is known to
    /// others then. A record with a lower serial than the one at hand is not taken. Nothing is written to the database.
    /// Conflict for a share of our own, and where another owner is known or named by the record.
    [[nodiscard]] Result<void> serveFetched(const FetchedVersion &version, const HeardAccess &access);
    /// A newer record, or the same one heard again. NotFound for a share that is not served; Conflict for an own one,
    /// one of another owner, or a lower serial.
    [[nodiscard]] Result<void> accessHeard(const ShareId &share, const HeardAccess &access);
    /// No longer serves this version; with the last one the share goes. Nothing happens where it is not served.
    void stopServing(const ShareId &share, int version);

Q_SIGNALS:
    /// At most four times a second for each share.
    void progress(const ttp::ShareId &share, qint64 bytesDone, qint64 bytesTotal);
    /// The share has a version and is served.
    void ready(const ttp::ShareId &share);
    /// Indexing came to an end without a version.
    void failed(const ttp::ShareId &share, const ttp::Error &error);
    /// Something in the folder is not in the share; see ShareDetails::leftOut.
    void leftOut(const ttp::ShareId &share, qint64 count);
    /// Something was found changed or missing, or has healed; see ShareDetails::state.
    void sourceChanged(const ttp::ShareId &share);
    void removed(const ttp::ShareId &share);
    /// Every share that was ready when restore() was called is served.
    void restored();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ttp
