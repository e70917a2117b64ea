// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace ttp {

/// The files on disk that a transfer has fetched to the end: what "Remove and delete files" is about. Nothing else that
/// lies in its folder is ever in it: neither what somebody put there nor what is not complete. A value.
struct FetchedFiles {
    struct File {
        /// Relative to the folder.
        QString path;
        qint64 bytes = 0;

        bool operator==(const File &) const = default;
    };

    /// Absolute.
    QString folder;
    std::vector<File> files;

    [[nodiscard]] qint64 bytes() const;
};

/// Nothing until the list of files is known.
[[nodiscard]] FetchedFiles fetchedFiles(const QString &folder, const TransferDetails &details);

/// What became of them.
struct TrashedFiles {
    qint64 files = 0;
    qint64 bytes = 0;
    /// What was left where it is, absolute: changed since it was fetched, or there is no trash for it.
    QStringList left;

    TrashedFiles &operator+=(const TrashedFiles &other);
};

/// Moves them to the trash of the desktop, never past it. As one folder where nothing else is in it, so that it can be
/// brought back as one; else each file, and the folders that became empty go. A file that is not as long as what was
/// fetched, or to which a symbolic link leads, is left. Reads the disk: not for the GUI thread.
[[nodiscard]] TrashedFiles moveToTrash(const FetchedFiles &fetched);

} // namespace ttp
