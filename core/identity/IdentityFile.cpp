// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/IdentityFile.h"

#include "core/base/Logging.h"
#include "core/identity/Random.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/crypto.h>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace ttp {
namespace {

constexpr qint64 largestFile = 64 * 1024;

Error readError(ErrorCode code, const QString &path, const QString &detail)
{
    return {code, Doing::ReadingIdentity, path, detail};
}

#ifndef Q_OS_WIN

Error writeError(int number, const QString &path)
{
    ErrorCode code = ErrorCode::WriteFailed;
    switch (number) {
    case EEXIST:
        code = ErrorCode::AlreadyExists;
        break;
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::FolderMissing;
        break;
    case EACCES:
    case EPERM:
        code = ErrorCode::PermissionDenied;
        break;
    case EROFS:
        code = ErrorCode::ReadOnly;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        break;
    default:
        break;
    }
    return {code, Doing::MakingIdentity, path, QString::fromLocal8Bit(std::strerror(number))};
}

/// 0, or the errno of what failed.
int writeSynced(const QByteArray &path, QByteArrayView content)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno;
    int failed = 0;
    qsizetype done = 0;
    while (!failed && done < content.size()) {
        const ssize_t wrote = ::write(file, content.data() + done, static_cast<size_t>(content.size() - done));
        if (wrote >= 0)
            done += wrote;
        else if (errno != EINTR)
            failed = errno;
    }
    if (!failed && ::fsync(file) != 0)
        failed = errno;
    if (::close(file) != 0 && !failed)
        failed = errno;
    return failed;
}

/// Gives the file its name where that is free. 0, or errno.
int publish(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0)
        return 0;
    if (errno != EPERM && errno != ENOTSUP && errno != EMLINK && errno != ENOSYS)
        return errno;
    // A file system without hard links (FAT, some network ones): a profile has one owner at a time, so looking first
    // is enough there.
    struct stat existing {
    };
    if (::lstat(to.constData(), &existing) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    if (::fsync(folder) != 0)
        qCDebug(lcIdentity) << "the profile folder could not be synced";
    ::close(folder);
}

Result<void> writeNew(const QString &path, const QString &temporary, QByteArrayView content)
{
    const QByteArray from = QFile::encodeName(temporary);
    int failed = writeSynced(from, content);
    if (failed == EEXIST)
        failed = EIO; // of the random name, not of the identity
    else if (!failed)
        failed = publish(from, QFile::encodeName(path));
    ::unlink(from.constData());
    if (failed)
        return writeError(failed, path);
    syncFolder(path);
    return {};
}

#else

Error writeError(DWORD number, const QString &path)
{
    ErrorCode code = ErrorCode::WriteFailed;
    switch (number) {
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        code = ErrorCode::AlreadyExists;
        break;
    case ERROR_PATH_NOT_FOUND:
        code = ErrorCode::FolderMissing;
        break;
    case ERROR_ACCESS_DENIED:
        code = ErrorCode::PermissionDenied;
        break;
    case ERROR_WRITE_PROTECT:
        code = ErrorCode::ReadOnly;
        break;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        code = ErrorCode::DiskFull;
        break;
    default:
        break;
    }
    return {code, Doing::MakingIdentity, path, QStringLiteral("Windows error %1").arg(number)};
}

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

DWORD writeSynced(const QString &path, QByteArrayView content)
{
    const HANDLE file =
        ::CreateFileW(wide(path), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return ::GetLastError();
    DWORD wrote = 0;
    DWORD failed = 0;
    if (!::WriteFile(file, content.data(), static_cast<DWORD>(content.size()), &wrote, nullptr) ||
        !::FlushFileBuffers(file))
        failed = ::GetLastError();
    else if (wrote != static_cast<DWORD>(content.size()))
        failed = ERROR_DISK_FULL;
    ::CloseHandle(file);
    return failed;
}

Result<void> writeNew(const QString &path, const QString &temporary, QByteArrayView content)
{
    DWORD failed = writeSynced(temporary, content);
    // without MOVEFILE_REPLACE_EXISTING an existing file stays
    if (!failed && !::MoveFileExW(wide(temporary), wide(path), MOVEFILE_WRITE_THROUGH))
        failed = ::GetLastError();
    if (!failed)
        return {};
    ::DeleteFileW(wide(temporary));
    return writeError(failed, path);
}

#endif

} // namespace

Result<Secret> readIdentityFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return readError(ErrorCode::NotFound, path, QStringLiteral("there is no identity yet"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        // of a link that leads nowhere QFile also says that it exists
        const QFileInfo info(path);
        const bool denied = file.error() == QFileDevice::PermissionsError || (info.exists() && !info.isReadable());
        return readError(denied ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed, path, file.errorString());
    }
    QByteArray content = file.read(largestFile + 1);
    Secret secret(content);
    const qsizetype size = content.size();
    OPENSSL_cleanse(content.data(), static_cast<size_t>(size));
    if (size == 0)
        return readError(ErrorCode::ReadFailed, path,
                         QStringLiteral("the file is empty; put a copy of it back, or begin with a new "
                                        "profile"));
    if (size > largestFile)
        return readError(ErrorCode::ReadFailed, path, QStringLiteral("the file is too large to be a key"));
    return secret;
}

void closeToOthers(const QString &path)
{
#ifndef Q_OS_WIN
    constexpr QFileDevice::Permissions foreign = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                 QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                 QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!(QFile::permissions(path) & foreign))
        return;
    qCWarning(lcIdentity).noquote() << path << "could be read by other users; taking their rights away";
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        qCWarning(lcIdentity).noquote() << "the rights of" << path << "could not be changed";
#else
    Q_UNUSED(path); // the access list of the profile folder rules
#endif
}

Result<void> writeIdentityFile(const QString &path, const Secret &content)
{
    const QString suffix = QString::fromLatin1(randomBytes(6).toHex());
    return writeNew(path, path + QStringLiteral(".new-") + suffix, content.reveal());
}

} // namespace ttp
