// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/ContentLayout.h"
#include "core/content/PieceBitmap.h"
#include "core/content/PieceGeometry.h"
#include "core/storage/FreeSpace.h"
#include "core/storage/StoreIo.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace ttp {

/// One file of a version as it is to lie in the target folder.
struct StoredFile {
    /// Relative path as the manifest has it (already checked by the manifest path rule).
    QString path;
    /// Bytes.
    qint64 length = 0;
    /// Time of last change, nanoseconds since 1970 UTC; what the finished file gets where the system allows it.
    qint64 mtimeNs = 0;
    /// The path it got in place of `path` because that was taken, as reported earlier; empty: none.
    QString placedAs;
    /// True when a SyncReport named the file finished and none of its pieces was lost since.
    bool isFinished = false;
};

/// What a TransferStore is made from.
struct TransferPlan {
    /// In list order, lengths as in layout.
    QList<StoredFile> files;
    ContentLayout layout;
    /// The pieces that a SyncReport of an earlier run named as synced and that were not lost since. Empty size: none.
    PieceBitmap had;
    /// True when an earlier run may have written to this folder: unfinished files found there are this transfer's own.
    bool resumed = false;
    ReserveRule reserve;
    /// Says whether the file that stands under the final name has the content of file number `file`; called by
    /// sync() when a final name is taken by a file of the right length. Without it the answer is no.
    std::function<bool(qint64 file, const StoreFile &existing)> sameContent;
    /// How many files are kept open.
    qsizetype openFiles = 128;
};

/// A file whose final path is not the one of the manifest.
struct Placement {
    qint64 file = 0;
    QString path;

    bool operator==(const Placement &) const = default;
};

/// What one sync() brought to disk. Record `placed`, then `synced` and `finished`; for `lost` see lossRecorded().
struct SyncReport {
    /// Pieces that now survive a loss of power and did not before.
    QList<qint64> synced;
    /// Pieces that were written (or recorded) and are gone: the system could not keep them, or their file was removed
    /// by somebody. They must be fetched again; has() already says no.
    QList<qint64> lost;
    /// Files that now stand under their final name, durably.
    QList<qint64> finished;
    /// Of these, the ones whose part was dropped because the same content stood there already.
    QList<qint64> adopted;
    /// Paths that differ from the manifest's, from now on; a path may be named more than once.
    QList<Placement> placed;
    /// The first thing that did not work; what could not be done is tried again by the next sync().
    std::optional<Error> error;
};

/// A file that stands where one of the transfer's is to go.
struct ExistingFile {
    qint64 file = 0;
    QString path;
    FileStamp stamp;
};

/// What scanExisting() found.
struct ScanReport {
    /// Files of the right length under a final name that nobody has verified: hash them, then adopt() those that match.
    QList<ExistingFile> candidates;
    /// Files recorded as finished that still stand under their final name with the right length.
    QList<qint64> finished;
    /// Pieces that are not recorded although bytes lie at their place: peek(), verify, then keep() saves fetching them.
    QList<qint64> unverified;
    /// Recorded pieces that are gone with their file; see lossRecorded().
    QList<qint64> lost;
    /// Paths that differ from the manifest's from now on, because a part of somebody else lies in the way.
    QList<Placement> placed;
};

/// The write side of one transfer of one version: verified pieces go in, files come out under their final names.
///
/// All functions may be called from every thread and block on the disk. Pieces are numbered as in the ContentLayout;
/// files by their position in the list.
///
/// T1  A piece is had from the moment its bytes are written, and never before; it is named synced only when it and the
///     name of its file survive a loss of power. What a report named synced stays readable until it is named lost.
/// T2  Bytes go into `<path>.ttp-part`, beneath the target folder only (promise S1 of SafeFolder). A final name
///     appears only when all bytes of its file are on disk (features.md TE-18).
/// T3  Nothing that exists is replaced, shortened or removed, except parts of this transfer. A final name that is taken
///     by the same content is adopted and the part dropped; taken by anything else both are kept, and the file becomes
///     "name (2).ext" (TE-19). A foreign part in the way likewise makes the file "name (2).ext".
/// T4  An all-zero piece is left as a hole where the file system has holes; the file still has its full length.
/// T5  After any error the store is as before the call, or further; the same call works once the cause is gone
///     (DiskFull, ReadOnly, FolderMissing, PermissionDenied …).
/// T6  Writing the same piece twice, also at once from two threads, is harmless.
/// T7  At most openFiles handles are open at a time, however many files there are.
/// T8  No piece is written when that would leave less free room than plan.reserve (checked every 64 MiB): DiskFull.
/// T9  A finished file is served and written to only while size, time and file number are those it had when its bytes
///     were known to be right. One that somebody has changed is lost, stays as it is, and is fetched anew beside it.
class TransferStore
{
public:
    /// InvalidInput when files, layout and had do not fit together; UnsafePath for a path that SafeFolder would refuse
    /// or that is a name of our own (isOwnName()). Touches no disk.
    [[nodiscard]] static Result<std::unique_ptr<TransferStore>> create(std::unique_ptr<StoreIo> io, TransferPlan plan);
    ~TransferStore();
    Q_DISABLE_COPY_MOVE(TransferStore)

    /// Looks at what lies in the folder; to be called once before anything else. Record `placed` together with the fact
    /// that the transfer has begun (plan.resumed of the next run) before the first piece is written: only so is it
    /// known later whose the parts are. Changes nothing on disk. Errors: FolderMissing, PermissionDenied, ReadFailed;
    /// it may then be called again, and tells everything anew.
    [[nodiscard]] Result<ScanReport> scanExisting();
    /// Takes a candidate whose content the caller has verified as this file: its pieces are had and are named synced
    /// by the next sync(). FileChanged when it is no longer the file that was found.
    [[nodiscard]] Result<void> adopt(const ExistingFile &candidate);
    /// The bytes at the place of a piece of ScanReport::unverified. ReadFailed, NotFound.
    [[nodiscard]] Result<QByteArray> peek(qint64 piece);
    /// Takes a piece whose bytes from peek() the caller has verified as had.
    [[nodiscard]] Result<void> keep(qint64 piece);

    /// Writes a piece that the caller has verified; does nothing when it is had. InvalidInput for a wrong number or
    /// length; Gone while a loss is not recorded (lossRecorded()); else the errors of SafeFolder.
    [[nodiscard]] Result<void> writePiece(qint64 piece, QByteArrayView bytes);
    /// Says that the file is to get its final name; the next sync() gives it, once its bytes are on disk. Also for
    /// empty files. PreconditionFailed while pieces are missing; nothing happens when it is finished already.
    [[nodiscard]] Result<void> finishFile(qint64 file);
    /// Brings everything written since the last sync to disk, then gives final names. One at a time; pieces may be
    /// written meanwhile. fdatasync for each file while these are few, one syncfs for many.
    [[nodiscard]] SyncReport sync();
    /// To be called when the lost pieces of all reports so far are recorded as missing. Before that nothing is written
    /// to files that were lost, so that a record never claims what a new, empty part does not hold.
    void lossRecorded();
    /// Takes pieces back that turned out wrong on reading (bit rot): they are not had any more and can be written
    /// again, in place, also into a finished file that nobody else has changed.
    void forgetPieces(const QList<qint64> &pieces);

    /// True when the piece is written (not necessarily synced).
    [[nodiscard]] bool has(qint64 piece) const;
    /// All pieces that are written.
    [[nodiscard]] PieceBitmap had() const;
    /// All pieces that were named synced and not lost: what may be announced and recorded.
    [[nodiscard]] PieceBitmap synced() const;
    /// True when the file stands under its final name.
    [[nodiscard]] bool isFinished(qint64 file) const;
    /// Where the file lies now, or will lie when it is finished, relative to the target folder.
    [[nodiscard]] QString finalPath(qint64 file) const;

    /// The bytes of a piece that is had. NotFound when it is not; ReadFailed, FileChanged when the file is shorter than
    /// it was, Gone when it was removed.
    [[nodiscard]] Result<QByteArray> read(qint64 piece);
    /// The file as it is now, part or final, for reading. Which pieces in it are good only checkServed() knows.
    /// NotFound while nothing of it is written; FileChanged, Gone for a finished file that is not what was verified or
    /// not there: it is lost then, and the next sync() reports it.
    [[nodiscard]] Result<std::shared_ptr<StoreFile>> openForServing(qint64 file);
    /// To be called behind every read of a file from openForServing(): success when these bytes of it, which lie
    /// within the file, were good. Gone when a piece of them is not had any more; FileChanged, as openForServing(),
    /// when somebody wrote to the finished file.
    [[nodiscard]] Result<void> checkServed(qint64 file, const ByteRange &inFile, const StoreFile &opened);
    /// True while pieces are lost that no report has named: a sync() is due.
    [[nodiscard]] bool hasLosses() const;

    /// After scanExisting(): removes the parts of unfinished files and the folders this store made that are empty then.
    /// Their pieces are not had any more. Finished files stay. Nothing is written from then on: Cancelled.
    [[nodiscard]] Result<void> removeParts();

private:
    struct Private;
    explicit TransferStore(std::unique_ptr<Private> priv);

    std::unique_ptr<Private> d;
};

} // namespace ttp
