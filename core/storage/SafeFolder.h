// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/File.h"
#include "core/storage/StoreIo.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace ttp {

/// A handle to a folder; everything is opened beneath it (protocol.md B11, B12). Cheap to copy; copies share the
/// handle. Safe on every thread. The folder itself was named by the user and may be reached through symlinks; nothing
/// beneath it may.
///
/// S1 No component of a path is followed when it is a symlink (or any reparse point on Windows), also when it becomes
///    one during the call: UnsafePath. Linux: openat2(RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS), where that is missing
///    and on macOS every component with O_NOFOLLOW.
/// S2 Only regular files are opened; a FIFO, a device or a folder is UnsafePath and never blocks the caller.
/// S3 A path that is empty, absolute, or has an empty, "." or ".." component or a NUL is UnsafePath before any call.
/// S4 rename never replaces; create never opens what exists.
/// S5 Errors: UnsafePath, NotFound, AlreadyExists, Conflict (a file where a folder is needed, a folder not empty),
///    PermissionDenied, DiskFull (also quota), ReadOnly, FolderMissing (the root is gone), TooLarge (name too long),
///    ReadFailed and WriteFailed for the rest; subject is the full path, detail the system's words.
class SafeFolder
{
public:
    /// How paths are walked; Components is the fallback and is public so that tests run both.
    enum class Resolver { Best, Components };

    /// Opens the folder at this absolute path. FolderMissing, PermissionDenied, UnsafePath (not a folder).
    [[nodiscard]] static Result<SafeFolder> open(const QString &absolutePath, Resolver resolver = Resolver::Best);

    /// The path it was opened at.
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Result<std::unique_ptr<File>> openRead(const QString &relative) const;
    [[nodiscard]] Result<std::unique_ptr<File>> openWrite(const QString &relative) const;
    [[nodiscard]] Result<std::unique_ptr<File>> create(const QString &relative) const;
    /// Makes the missing folders of this path; returns those it made, outermost first.
    [[nodiscard]] Result<QStringList> makeFolders(const QString &relative) const;
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) const;
    [[nodiscard]] Result<void> remove(const QString &relative) const;
    [[nodiscard]] Result<void> removeFolder(const QString &relative) const;
    /// Looks at the name; its last component may be a symlink, which is then said and not followed.
    [[nodiscard]] Result<EntryInfo> stat(const QString &relative) const;
    /// True when the name is there, whatever it is.
    [[nodiscard]] bool exists(const QString &relative) const;
    /// fsync of the folder (empty: the root). Success without effect where folders cannot be synced (Windows).
    [[nodiscard]] Result<void> syncFolder(const QString &relative) const;
    /// syncfs; Unsupported where there is none.
    [[nodiscard]] Result<void> syncAll() const;
    [[nodiscard]] Result<SpaceInfo> space() const;
    /// Success while the path still leads to the folder that was opened; FolderMissing otherwise.
    [[nodiscard]] Result<void> checkStillThere() const;
    /// Which folder this is; volume and fileId only.
    [[nodiscard]] Result<FileStamp> rootStamp() const;

private:
    struct Root;
    SafeFolder(QString path, std::shared_ptr<const Root> root);

    [[nodiscard]] Result<std::unique_ptr<File>> openFile(const QString &relative, int flags, Doing doing) const;
    [[nodiscard]] Result<void> unlink(const QString &relative, int flags) const;

    QString m_path;
    std::shared_ptr<const Root> m_root;
};

/// True when the text may be given to SafeFolder as a relative path (promise S3).
[[nodiscard]] bool isPlainRelativePath(QStringView path);

} // namespace ttp
