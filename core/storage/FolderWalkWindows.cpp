// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/WalkSink.h"

#include "core/storage/SafeFolder.h"
#include "core/storage/SystemError.h"

#include <QDir>
#include <QStringList>
#include <qt_windows.h>

namespace ttp {

namespace {

class FolderSearch
{
public:
    explicit FolderSearch(const QString &folder)
    {
        const QString pattern = QStringLiteral("\\\\?\\") + QDir::toNativeSeparators(folder) + QStringLiteral("\\*");
        m_handle = ::FindFirstFileExW(reinterpret_cast<const wchar_t *>(pattern.utf16()), FindExInfoBasic, &m_entry,
                                      FindExSearchNameMatch, nullptr, FIND_FIRST_EX_LARGE_FETCH);
    }
    ~FolderSearch()
    {
        if (isValid())
            ::FindClose(m_handle);
    }
    Q_DISABLE_COPY_MOVE(FolderSearch)

    [[nodiscard]] bool isValid() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] const WIN32_FIND_DATAW &entry() const { return m_entry; }
    [[nodiscard]] bool next() { return ::FindNextFileW(m_handle, &m_entry); }

private:
    HANDLE m_handle = INVALID_HANDLE_VALUE;
    WIN32_FIND_DATAW m_entry{};
};

void takeFile(const SafeFolder &folder, const QString &path, WalkSink &sink)
{
    const Result<EntryInfo> entry = folder.stat(path);
    if (!entry)
        sink.leaveOut(path, LeftOutReason::Unreadable, entry.error().detail);
    else if (entry->kind != EntryKind::File)
        sink.leaveOut(path, LeftOutReason::Special, QStringLiteral("not a regular file"));
    else
        sink.addFile(path, entry->stamp);
}

void takeEntry(const SafeFolder &folder, const WIN32_FIND_DATAW &entry, const QString &prefix, QStringList &folders,
               WalkSink &sink)
{
    const QString name = QString::fromWCharArray(entry.cFileName);
    if (name == u"." || name == u"..")
        return;
    const QString path = prefix + name;
    if (entry.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        sink.leaveOut(path, LeftOutReason::Symlink, QStringLiteral("links and junctions are not followed"));
    else if (!(entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY))
        takeFile(folder, path, sink);
    else if (sink.entersFolder(path))
        folders.append(path);
}

} // namespace

Result<void> listBeneath(const QString &root, WalkSink &sink)
{
    const Result<SafeFolder> folder = SafeFolder::open(root);
    if (!folder)
        return folder.error();
    QStringList folders{QString()};
    while (!folders.isEmpty()) {
        const QString path = folders.takeLast();
        FolderSearch search(path.isEmpty() ? root : root + u'/' + path);
        if (!search.isValid()) {
            const Error error = systemError(int(::GetLastError()), Doing::Sharing, path);
            if (path.isEmpty())
                return error;
            sink.leaveOut(path, LeftOutReason::Unreadable, error.detail);
            continue;
        }
        const QString prefix = path.isEmpty() ? QString() : path + u'/';
        do {
            if (sink.isCancelled())
                return Error{ErrorCode::Cancelled, Doing::Sharing, root, QStringLiteral("cancelled"), 0};
            takeEntry(*folder, search.entry(), prefix, folders, sink);
        } while (search.next());
    }
    return {};
}

} // namespace ttp
