// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/SystemError.h"

#include <system_error>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#endif

namespace ttp {

namespace {

ErrorCode unnamedFailure(Doing doing)
{
    return doing == Doing::WritingFile || doing == Doing::SyncingFile ? ErrorCode::WriteFailed : ErrorCode::ReadFailed;
}

#ifdef Q_OS_WIN
ErrorCode codeOf(int number, Doing doing)
{
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_DELETE_PENDING:
        return ErrorCode::NotFound;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return ErrorCode::AlreadyExists;
    case ERROR_DIR_NOT_EMPTY:
    case ERROR_DIRECTORY:
        return ErrorCode::Conflict;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_PRIVILEGE_NOT_HELD:
        return ErrorCode::PermissionDenied;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case 1295: // ERROR_DISK_QUOTA_EXCEEDED, which not every SDK names
        return ErrorCode::DiskFull;
    case ERROR_WRITE_PROTECT:
        return ErrorCode::ReadOnly;
    case ERROR_FILE_TOO_LARGE:
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW:
        return ErrorCode::TooLarge;
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case 681: // ERROR_STOPPED_ON_SYMLINK
        return ErrorCode::UnsafePath;
    case ERROR_NOT_READY:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_DEVICE_NOT_CONNECTED:
    case ERROR_BAD_NETPATH:
    case ERROR_NETNAME_DELETED:
        return ErrorCode::FolderMissing;
    case ERROR_TOO_MANY_OPEN_FILES:
    case ERROR_NOT_ENOUGH_MEMORY:
        return ErrorCode::Busy;
    default:
        return unnamedFailure(doing);
    }
}
#else
ErrorCode codeOf(int number, Doing doing)
{
    switch (number) {
    case ENOENT:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::AlreadyExists;
    case ENOTEMPTY:
    case ENOTDIR:
        return ErrorCode::Conflict;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EROFS:
        return ErrorCode::ReadOnly;
    case EFBIG:
    case ENAMETOOLONG:
        return ErrorCode::TooLarge;
    case ELOOP:
    case EXDEV:
    case EISDIR:
    case ENXIO:
        return ErrorCode::UnsafePath;
    case ESTALE:
    case ENODEV:
        return ErrorCode::FolderMissing;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return ErrorCode::Busy;
    case ENOSYS:
        return ErrorCode::Unsupported;
    default:
        return unnamedFailure(doing);
    }
}
#endif

} // namespace

Error systemError(int number, Doing doing, const QString &path)
{
    const std::string words = std::system_category().message(number);
    return Error{codeOf(number, doing), doing, path, QString::fromLocal8Bit(words.data(), qsizetype(words.size())), 0};
}

} // namespace ttp
