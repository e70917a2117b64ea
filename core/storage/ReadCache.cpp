// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/ReadCache.h"

#include <utility>

namespace ttp {

namespace {

constexpr qint64 recheckAfterMs = 1000;

Error changed(const QString &root, const QString &path)
{
    return Error{ErrorCode::FileChanged, Doing::Serving, root + u'/' + path,
                 QStringLiteral("size, time or file number differ from what was hashed"), 0};
}

} // namespace

ReadCache::ReadCache(const Clock &clock, qsizetype capacity) : m_clock(clock), m_entries(capacity) {}

Result<std::shared_ptr<File>> ReadCache::open(const QString &rootFolder, const QString &path, const FileStamp &expected)
{
    TTP_ON_THREAD(m_thread);
    const Key key{rootFolder, path};
    if (Entry *entry = m_entries.find(key)) {
        const Result<void> fresh = recheck(key, *entry);
        if (!fresh) {
            m_entries.remove(key);
            return fresh.error();
        }
        if (!entry->stamp.sameContentAs(expected))
            return changed(rootFolder, path);
        return entry->file;
    }
    return openAnew(key, expected);
}

void ReadCache::forgetRoot(const QString &rootFolder)
{
    TTP_ON_THREAD(m_thread);
    m_entries.removeIf([&rootFolder](const Key &key) { return key.root == rootFolder; });
    m_roots.remove(rootFolder);
}

/// Asks by name, so that a file that was replaced or removed is noticed and not only one that was written to.
Result<void> ReadCache::recheck(const Key &key, Entry &entry)
{
    const qint64 now = m_clock.monotonicMs();
    if (now - entry.checkedMs < recheckAfterMs)
        return {};
    Result<SafeFolder> root = folder(key.root);
    if (!root)
        return root.error();
    const Result<EntryInfo> named = root->stat(key.path);
    if (!named)
        return named.error();
    if (named->kind != EntryKind::File)
        return Error{ErrorCode::UnsafePath, Doing::Serving, key.root + u'/' + key.path,
                     QStringLiteral("not a regular file"), 0};
    if (!named->stamp.sameContentAs(entry.stamp))
        return changed(key.root, key.path);
    entry.checkedMs = now;
    return {};
}

/// A held root folder that was unmounted or replaced is opened again by its path.
Result<SafeFolder> ReadCache::folder(const QString &rootFolder)
{
    const auto held = m_roots.find(rootFolder);
    if (held != m_roots.end() && held->checkStillThere())
        return *held;
    Result<SafeFolder> opened = SafeFolder::open(rootFolder);
    if (!opened) {
        m_roots.remove(rootFolder);
        return opened;
    }
    m_roots.insert(rootFolder, *opened);
    return opened;
}

Result<std::shared_ptr<File>> ReadCache::openAnew(const Key &key, const FileStamp &expected)
{
    Result<SafeFolder> root = folder(key.root);
    if (!root)
        return root.error();
    Result<std::unique_ptr<File>> opened = root->openRead(key.path);
    if (!opened)
        return opened.error();
    const Result<FileStamp> stamp = (*opened)->stamp();
    if (!stamp)
        return stamp.error();
    if (!stamp->sameContentAs(expected))
        return changed(key.root, key.path);
    std::shared_ptr<File> file = std::move(opened).value();
    m_entries.insert(key, Entry{*stamp, file, m_clock.monotonicMs()});
    return file;
}

} // namespace ttp
