// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <atomic>
#include <memory>

namespace ttp {

/// What lies at a path and below it, as far as it has been counted. One thread counts, others read. What the core would
/// leave out by a rule of its own (core/storage/FolderWalk.h) may be in it: the numbers are there to choose by.
struct PathCount {
    enum class Kind {
        Unknown, ///< not looked at yet
        File,
        Folder,
        Missing,
        Unreadable,
        Special, ///< neither a file nor a folder
    };

    std::atomic<Kind> kind = Kind::Unknown;
    std::atomic<qint64> files = 0;
    std::atomic<qint64> bytes = 0;
    /// Files and folders below it that cannot be read.
    std::atomic<qint64> unreadable = 0;
    std::atomic_bool isDone = false;
    /// Nobody wants to know any more.
    std::atomic_bool isCancelled = false;
};

using PathCountPtr = std::shared_ptr<PathCount>;

/// Fills it, and returns when it is done or cancelled: as long as the disk takes. Follows no symbolic link but the path
/// itself. Every thread.
void countPath(const QString &path, PathCount &count);

} // namespace ttp
