// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/storage/FileStamp.h"
#include "core/storage/FreeSpace.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <memory>

namespace ttp {

/// What a name in a folder stands for.
enum class EntryKind { File, Folder, Symlink, Other };

/// One name in a folder. For everything but a File only kind is meaningful.
struct EntryInfo {
    EntryKind kind = EntryKind::Other;
    FileStamp stamp;
    /// How many names the file has; more than one means that somebody else's name leads to the same bytes.
    quint64 links = 1;
};

/// An open regular file. All functions may be called from every thread at once; none moves a file position.
/// Errors carry the path and the words of the system: ReadFailed, WriteFailed, DiskFull, ReadOnly, FolderMissing.
class StoreFile
{
public:
    enum class SyncDepth { Data, DataAndTimes };

    virtual ~StoreFile() = default;

    /// Reads length bytes at offset into the buffer; less only at the end of the file. Returns the bytes read.
    [[nodiscard]] virtual Result<qint64> read(qint64 offset, char *into, qint64 length) const = 0;
    /// Writes all bytes at offset, growing the file as needed. After an error any part of them may have been written.
    [[nodiscard]] virtual Result<void> write(qint64 offset, QByteArrayView bytes) = 0;
    /// Makes the file this long; what is added reads as zeros and takes no room where the file system has holes.
    [[nodiscard]] virtual Result<void> resize(qint64 length) = 0;
    /// Returns when everything written so far survives a loss of power. After an error what was written since the
    /// last success may be lost even when a later sync succeeds: the system forgets what it could not write.
    [[nodiscard]] virtual Result<void> sync(SyncDepth depth) = 0;
    /// Sets the time of last change; nanoseconds since 1970 UTC.
    [[nodiscard]] virtual Result<void> setMtime(qint64 nanoseconds) = 0;
    [[nodiscard]] virtual Result<FileStamp> stamp() const = 0;
    /// The first offset at or after the given one that is not in a hole; the file's size when only a hole follows.
    /// Returns the given offset where the file system cannot tell.
    [[nodiscard]] virtual Result<qint64> nextData(qint64 offset) const = 0;
};

/// The operations on disk that a TransferStore needs, all beneath one folder; a seam so that tests can forget what was
/// not synced and fail the Nth operation. Paths are relative, '/'-joined, never absolute, never with "." or "..";
/// any other is UnsafePath. Safe on every thread.
///
/// I1 No function follows a symlink or opens anything but a regular file: UnsafePath.
/// I2 Nothing that exists is replaced or shortened.
/// I3 A failed operation leaves what it found.
/// I4 When the folder itself is gone (deleted, unmounted) the error is FolderMissing, and operations work again when
///    it is back.
class StoreIo
{
public:
    virtual ~StoreIo() = default;

    /// Opens an existing file. NotFound, UnsafePath, PermissionDenied.
    [[nodiscard]] virtual Result<std::unique_ptr<StoreFile>> openRead(const QString &path) = 0;
    /// Opens an existing file for reading and writing. NotFound, UnsafePath, PermissionDenied, ReadOnly.
    [[nodiscard]] virtual Result<std::unique_ptr<StoreFile>> openWrite(const QString &path) = 0;
    /// Makes a new, empty file. AlreadyExists for any name that is taken, NotFound while its folder is missing.
    [[nodiscard]] virtual Result<std::unique_ptr<StoreFile>> create(const QString &path) = 0;
    /// Makes the folder and those above it that are missing; returns the ones it made, outermost first.
    /// Conflict when a name on the way is a file, UnsafePath when it is a symlink.
    [[nodiscard]] virtual Result<QStringList> makeFolders(const QString &path) = 0;
    /// Gives a file another name, never replacing: AlreadyExists when the new name is taken by anything.
    [[nodiscard]] virtual Result<void> rename(const QString &from, const QString &to) = 0;
    /// Removes a file (not a folder). NotFound when there is none.
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;
    /// Removes a folder if it is empty; Conflict otherwise.
    [[nodiscard]] virtual Result<void> removeFolder(const QString &path) = 0;
    /// Looks at a name without opening it; the last component may be a symlink (kind says so). NotFound.
    [[nodiscard]] virtual Result<EntryInfo> stat(const QString &path) = 0;
    /// Returns when the names in this folder survive a loss of power; an empty path is the folder itself.
    [[nodiscard]] virtual Result<void> syncFolder(const QString &path) = 0;
    /// Returns when everything in all files and folders survives a loss of power; Unsupported where there is no such
    /// call.
    [[nodiscard]] virtual Result<void> syncAll() = 0;
    /// The room on the file system.
    [[nodiscard]] virtual Result<SpaceInfo> space() = 0;
    /// Success while the folder is where it was: FolderMissing otherwise. Takes up one that has come back, and says
    /// FolderMissing then too, once: what was not synced may not have come with it.
    [[nodiscard]] virtual Result<void> checkRoot() = 0;
};

} // namespace ttp
