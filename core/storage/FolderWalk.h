// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/storage/CancelToken.h"
#include "core/storage/FileStamp.h"

#include <QList>
#include <QString>
#include <functional>

namespace ttp {

/// A file that can be shared.
struct WalkedFile {
    /// Relative to the root, '/'-joined, NFC: what goes into the list of a version.
    QString path;
    /// The same as it is spelled on disk; differs from path where a name is not NFC. Opens the file.
    QString diskPath;
    FileStamp stamp;
};

/// Why something in the folder is not shared.
enum class LeftOutReason { Symlink, Special, Unreadable, RefusedName, Collision, OwnPart, Profile };

/// Something that is not shared, named so that the user can be told.
struct LeftOut {
    /// Relative to the root, as on disk; bytes that are no UTF-8 are shown as U+FFFD.
    QString path;
    LeftOutReason reason = LeftOutReason::Special;
    /// Technical English: the rule that refuses the name, or the system's words.
    QString detail;
};

struct WalkResult {
    /// The folder to open files beneath (absolute, without symlinks); the parent when a single file was named.
    QString root;
    /// The last component of what was named.
    QString name;
    bool isSingleFile = false;
    /// Sorted by the UTF-8 bytes of path.
    QList<WalkedFile> files;
    /// Sorted likewise.
    QList<LeftOut> leftOut;
    /// The sum of their sizes, at most 2^53 - 1.
    qint64 bytes = 0;
};

/// True for a folder that is a profile or lies in one (W6). canonicalFolder is absolute and has no symlink in it.
[[nodiscard]] bool isInProfile(const QString &canonicalFolder);

/// Lists a folder or a single file to be shared. Runs on the caller's thread (a DiskPool job), opens no file.
///
/// W1 The same folder gives the same list in the same order on every run and every system.
/// W2 Every regular file is in files or in leftOut; every symlink, special file, unreadable file or folder, refused
///    name and unfinished download of our own (*.ttp-part, .ttp-versions) is in leftOut; nothing is in both.
/// W3 No symlink is followed; what was named itself may be reached through one.
/// W4 Two names that would be one on some system (case, normalisation) are not both shared: the first in order stays.
/// W5 progress is called with the files found so far at least every 1,000 files, on the calling thread.
/// W6 A profile, which has a private key in it, is in no share, whoever's it is: beneath the folder it is in leftOut as
///    one entry, and a profile or anything in one that was named itself is UnsafePath.
/// Errors: FolderMissing, PermissionDenied, UnsafePath (neither folder nor regular file, W6), InvalidInput (the name of
/// a single file is refused), Cancelled.
[[nodiscard]] Result<WalkResult> walkFolder(const QString &absolutePath, const CancelToken &cancel = {},
                                            const std::function<void(qint64 files)> &progress = {});

} // namespace ttp
