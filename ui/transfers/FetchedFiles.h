// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <vector>

namespace ttp {

/// The files on disk that a transfer has fetched to the end: what "Remove and delete files" is about. Nothing else that
/// lies in its folder is ever in it: neither what somebody put there nor what is not complete. A value.
struct FetchedFiles {
    struct File {
        /// Relative to the folder.
        QString path;
        qint64 bytes = 0;
        /// DetailFile::mtimeMs.
        qint64 mtimeMs = 0;

        bool operator==(const File &) const = default;
    };

    /// Absolute.
    QString folder;
    std::vector<File> files;

    [[nodiscard]] qint64 bytes() const;
};

/// Nothing until the list of files is known.
[[nodiscard]] FetchedFiles fetchedFiles(const QString &folder, const TransferDetails &details);

/// Of those that were asked about, those that are still as they were then; nothing where the folders differ.
[[nodiscard]] FetchedFiles stillThere(const FetchedFiles &asked, const FetchedFiles &now);

/// The folder is one of the paths, lies in one, or has one in it. By name: links are not followed.
[[nodiscard]] bool overlaps(const QString &folder, const QStringList &paths);

/// What became of them.
struct TrashedFiles {
    qint64 files = 0;
    qint64 bytes = 0;
    /// What was left where it is, absolute: changed since it was fetched, or there is no trash for it.
    QStringList left;

    TrashedFiles &operator+=(const TrashedFiles &other);
};

/// Moves them to the trash of the desktop, never past it. As one folder where nothing else is in it, so that it can be
/// brought back as one; else each file, and the folders that became empty go. A file that is not as long or not as old
/// as what was fetched, or to which a symbolic link leads, is left; so is everything where the folder overlaps one of
/// the originals, whatever links lead there. Of what is cancelled nothing is said. Reads the disk: not for the GUI
/// thread.
[[nodiscard]] TrashedFiles moveToTrash(const FetchedFiles &fetched, const QStringList &originals = {},
                                       const std::atomic_bool &isCancelled = false);

} // namespace ttp
