// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/storage/File.h"
#include "core/storage/LruMap.h"
#include "core/storage/SafeFolder.h"

#include <QHash>
#include <QString>
#include <memory>

namespace ttp {

/// Keeps the most recently served files open. One per server thread; all functions on that thread. What it returns may
/// be used on any thread and stays open for as long as it is held.
///
/// R1 What is returned had the expected size, time and file number when it was opened, and its name led to that same
///    file at most one second before the call; otherwise FileChanged, and the handle is dropped.
/// R2 No symlink beneath the root is followed: a shared file that has been replaced by one is UnsafePath.
/// R3 At most capacity handles stay open beside those that callers hold; the least recently used goes first.
class ReadCache
{
public:
    explicit ReadCache(const Clock &clock, qsizetype capacity = 128);
    Q_DISABLE_COPY_MOVE(ReadCache)

    /// The file beneath rootFolder (absolute) at path, if it is still the expected one. Errors: FileChanged, NotFound,
    /// UnsafePath, PermissionDenied, FolderMissing.
    [[nodiscard]] Result<std::shared_ptr<File>> open(const QString &rootFolder, const QString &path,
                                                     const FileStamp &expected);
    /// Closes what it holds of this root, so that a volume can be taken out.
    void forgetRoot(const QString &rootFolder);
    /// Handles held at the moment.
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Key {
        QString root;
        QString path;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.root, key.path); }
    };
    struct Entry {
        FileStamp stamp;
        std::shared_ptr<File> file;
        qint64 checkedMs = 0;
    };

    [[nodiscard]] Result<SafeFolder> folder(const QString &rootFolder);
    [[nodiscard]] Result<std::shared_ptr<File>> openAnew(const Key &key, const FileStamp &expected);
    [[nodiscard]] Result<void> recheck(const Key &key, Entry &entry);

    // set once in the constructor
    const Clock &m_clock;
    // server thread only
    ThreadCheck m_thread;
    QHash<QString, SafeFolder> m_roots;
    LruMap<Key, Entry> m_entries;
};

} // namespace ttp
