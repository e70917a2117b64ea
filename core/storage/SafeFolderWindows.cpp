// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/SafeFolder.h"

#include "core/storage/SystemError.h"
#include "core/storage/WindowsStamp.h"

#include <QDir>
#include <utility>
#include <vector>

namespace ttp {

namespace {

class Handle
{
public:
    explicit Handle(HANDLE handle = INVALID_HANDLE_VALUE) : m_handle(handle) {}
    ~Handle()
    {
        if (isValid())
            ::CloseHandle(m_handle);
    }
    Handle(Handle &&other) noexcept : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE)) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    Q_DISABLE_COPY(Handle)

    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] bool isValid() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle;
};

/// How openFile() opens, in the place of the flags of open(2).
enum OpenFlags { ReadOnlyFile = 0, ReadWriteFile = 1, NewFile = 2 };

constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
/// Who holds a folder so keeps others from renaming or replacing it.
constexpr DWORD shareWithoutDelete = FILE_SHARE_READ | FILE_SHARE_WRITE;

/// The form that knows no limit of 260 characters and no meaning of "." or "..".
QString extended(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (native.startsWith(QStringLiteral("\\\\?\\")))
        return native;
    if (native.startsWith(QStringLiteral("\\\\")))
        return QStringLiteral("\\\\?\\UNC\\") + native.sliced(2);
    return QStringLiteral("\\\\?\\") + native;
}

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// Opens what bears this name itself, never what it leads to.
Handle openEntry(const QString &path, DWORD access, DWORD share)
{
    return Handle(::CreateFileW(wide(extended(path)), access, share, nullptr, OPEN_EXISTING,
                                FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

DWORD attributesOf(const Handle &handle)
{
    BY_HANDLE_FILE_INFORMATION info{};
    return ::GetFileInformationByHandle(handle.get(), &info) ? info.dwFileAttributes : INVALID_FILE_ATTRIBUTES;
}

Error refusedPath(Doing doing, const QString &path, const QString &why)
{
    return Error{ErrorCode::UnsafePath, doing, path, why, 0};
}

Error lastError(Doing doing, const QString &path)
{
    return systemError(int(::GetLastError()), doing, path);
}

QString plainPathNeeded()
{
    return QStringLiteral("not a plain relative path");
}

/// The folders above a name, held open so that none of them can become a link while the name is used.
using HeldFolders = std::vector<Handle>;

Result<HeldFolders> holdParents(const QString &root, const QString &relative, Doing doing)
{
    HeldFolders held;
    for (qsizetype slash = relative.indexOf(u'/'); slash >= 0; slash = relative.indexOf(u'/', slash + 1)) {
        const QString path = root + u'/' + relative.left(slash);
        Handle folder = openEntry(path, FILE_READ_ATTRIBUTES, shareWithoutDelete);
        if (!folder.isValid())
            return lastError(doing, path);
        const DWORD attributes = attributesOf(folder);
        if (attributes & FILE_ATTRIBUTE_REPARSE_POINT)
            return refusedPath(doing, path, QStringLiteral("a link or junction"));
        if (!(attributes & FILE_ATTRIBUTE_DIRECTORY))
            return Error{ErrorCode::Conflict, doing, path, QStringLiteral("not a folder"), 0};
        held.push_back(std::move(folder));
    }
    return held;
}

} // namespace

struct SafeFolder::Root {
    explicit Root(Handle opened) : handle(std::move(opened)) {}

    Handle handle;
};

Result<SafeFolder> SafeFolder::open(const QString &absolutePath, Resolver)
{
    if (!QDir::isAbsolutePath(absolutePath))
        return refusedPath(Doing::ReadingFile, absolutePath, QStringLiteral("the path is not absolute"));
    // The user named this one: a link is followed here and only here.
    Handle root(::CreateFileW(wide(extended(absolutePath)), FILE_READ_ATTRIBUTES | FILE_LIST_DIRECTORY, shareAll,
                              nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!root.isValid()) {
        Error error = lastError(Doing::ReadingFile, absolutePath);
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::FolderMissing;
        return error;
    }
    if (!(attributesOf(root) & FILE_ATTRIBUTE_DIRECTORY))
        return refusedPath(Doing::ReadingFile, absolutePath, QStringLiteral("not a folder"));
    return SafeFolder(absolutePath, std::make_shared<const Root>(std::move(root)));
}

Result<std::unique_ptr<File>> SafeFolder::openFile(const QString &relative, int flags, Doing doing) const
{
    const QString full = m_path + u'/' + relative;
    if (!isPlainRelativePath(relative))
        return refusedPath(doing, full, plainPathNeeded());
    const Result<HeldFolders> held = holdParents(m_path, relative, doing);
    if (!held) {
        Error error = held.error();
        if (error.code == ErrorCode::Conflict && flags != NewFile)
            error.code = ErrorCode::NotFound;
        return error;
    }
    const DWORD access = flags == ReadOnlyFile ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
    Handle opened(::CreateFileW(wide(extended(full)), access, shareAll, nullptr,
                                flags == NewFile ? CREATE_NEW : OPEN_EXISTING,
                                FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!opened.isValid())
        return lastError(doing, full);
    const DWORD attributes = attributesOf(opened);
    if ((attributes & (FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DIRECTORY)) ||
        ::GetFileType(opened.get()) != FILE_TYPE_DISK)
        return refusedPath(doing, full, QStringLiteral("not a regular file"));
    return std::make_unique<File>(opened.release(), full);
}

Result<std::unique_ptr<File>> SafeFolder::openRead(const QString &relative) const
{
    return openFile(relative, ReadOnlyFile, Doing::ReadingFile);
}

Result<std::unique_ptr<File>> SafeFolder::openWrite(const QString &relative) const
{
    return openFile(relative, ReadWriteFile, Doing::WritingFile);
}

Result<std::unique_ptr<File>> SafeFolder::create(const QString &relative) const
{
    return openFile(relative, NewFile, Doing::WritingFile);
}

Result<QStringList> SafeFolder::makeFolders(const QString &relative) const
{
    if (!isPlainRelativePath(relative))
        return refusedPath(Doing::WritingFile, m_path + u'/' + relative, plainPathNeeded());
    QStringList made;
    qsizetype end = 0;
    HeldFolders held;
    while (end < relative.size()) {
        end = relative.indexOf(u'/', end == 0 ? 0 : end + 1);
        end = end < 0 ? relative.size() : end;
        const QString path = m_path + u'/' + relative.left(end);
        if (::CreateDirectoryW(wide(extended(path)), nullptr))
            made.append(relative.left(end));
        else if (::GetLastError() != ERROR_ALREADY_EXISTS)
            return lastError(Doing::WritingFile, path);
        // A name below this one is asked for, so that the folder itself is checked and held too.
        Result<HeldFolders> checked =
            holdParents(m_path, relative.left(end) + QStringLiteral("/x"), Doing::WritingFile);
        if (!checked)
            return checked.error();
        held = std::move(checked).value();
    }
    return made;
}

Result<void> SafeFolder::rename(const QString &from, const QString &to) const
{
    if (!isPlainRelativePath(from) || !isPlainRelativePath(to))
        return refusedPath(Doing::WritingFile, m_path + u'/' + to, plainPathNeeded());
    const Result<HeldFolders> fromFolders = holdParents(m_path, from, Doing::WritingFile);
    const Result<HeldFolders> toFolders = holdParents(m_path, to, Doing::WritingFile);
    if (!fromFolders || !toFolders)
        return fromFolders ? toFolders.error() : fromFolders.error();
    // Without MOVEFILE_REPLACE_EXISTING a name that is taken makes it fail.
    if (!::MoveFileExW(wide(extended(m_path + u'/' + from)), wide(extended(m_path + u'/' + to)),
                       MOVEFILE_WRITE_THROUGH)) {
        const Error error = lastError(Doing::WritingFile, m_path + u'/' + from);
        // A folder in the way is said as a lack of rights.
        if (error.code == ErrorCode::PermissionDenied && exists(to))
            return Error{ErrorCode::AlreadyExists, Doing::WritingFile, m_path + u'/' + to, error.detail, 0};
        return error;
    }
    return {};
}

Result<void> SafeFolder::unlink(const QString &relative, int isFolder) const
{
    const QString full = m_path + u'/' + relative;
    if (!isPlainRelativePath(relative))
        return refusedPath(Doing::WritingFile, full, plainPathNeeded());
    const Result<HeldFolders> held = holdParents(m_path, relative, Doing::WritingFile);
    if (!held)
        return held.error();
    const BOOL removed = isFolder ? ::RemoveDirectoryW(wide(extended(full))) : ::DeleteFileW(wide(extended(full)));
    if (!removed)
        return lastError(Doing::WritingFile, full);
    return {};
}

Result<void> SafeFolder::remove(const QString &relative) const
{
    return unlink(relative, 0);
}

Result<void> SafeFolder::removeFolder(const QString &relative) const
{
    return unlink(relative, 1);
}

Result<EntryInfo> SafeFolder::stat(const QString &relative) const
{
    const QString full = m_path + u'/' + relative;
    if (!isPlainRelativePath(relative))
        return refusedPath(Doing::ReadingFile, full, plainPathNeeded());
    const Result<HeldFolders> held = holdParents(m_path, relative, Doing::ReadingFile);
    if (!held) {
        Error error = held.error();
        if (error.code == ErrorCode::Conflict)
            error.code = ErrorCode::NotFound;
        return error;
    }
    const Handle entry = openEntry(full, FILE_READ_ATTRIBUTES, shareAll);
    BY_HANDLE_FILE_INFORMATION info{};
    EntryInfo result;
    if (!entry.isValid() || !stampOf(entry.get(), result.stamp) || !::GetFileInformationByHandle(entry.get(), &info))
        return lastError(Doing::ReadingFile, full);
    result.links = info.nNumberOfLinks;
    if (info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        result.kind = EntryKind::Symlink;
    else if (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
        result.kind = EntryKind::Folder;
    else
        result.kind = EntryKind::File;
    return result;
}

Result<void> SafeFolder::syncFolder(const QString &relative) const
{
    if (!relative.isEmpty() && !isPlainRelativePath(relative))
        return refusedPath(Doing::SyncingFile, m_path + u'/' + relative, plainPathNeeded());
    // NTFS keeps names in its journal, and renames here are written through.
    return {};
}

Result<void> SafeFolder::syncAll() const
{
    return Error{ErrorCode::Unsupported, Doing::SyncingFile, m_path, QStringLiteral("no such call here"), 0};
}

Result<SpaceInfo> SafeFolder::space() const
{
    return spaceAt(m_path);
}

Result<void> SafeFolder::checkStillThere() const
{
    const Result<SafeFolder> named = open(m_path);
    const Result<FileStamp> now = named ? named->rootStamp() : Result<FileStamp>(named.error());
    const Result<FileStamp> held = rootStamp();
    if (now && held && now->fileId == held->fileId && now->volume == held->volume)
        return {};
    return Error{ErrorCode::FolderMissing, Doing::ReadingFile, m_path, QStringLiteral("the folder is not where it was"),
                 0};
}

Result<FileStamp> SafeFolder::rootStamp() const
{
    FileStamp stamp;
    if (!stampOf(m_root->handle.get(), stamp))
        return lastError(Doing::ReadingFile, m_path);
    return stamp;
}

} // namespace ttp
