// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ProfileFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <utility>

namespace ttp {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Error openingError(ErrorCode code, const QString &path, const QString &detail)
{
    return {code, Doing::OpeningProfile, path, detail, 0};
}

// Why nothing can be made in the folder, found by trying: permissions alone do not tell.
Result<void> checkWritable(const QString &path)
{
    QTemporaryFile probe(path + QStringLiteral("/.probe-XXXXXX"));
    if (probe.open() && probe.write("probe") == 5 && probe.flush())
        return {};
    const QStorageInfo storage(path);
    if (storage.isReadOnly())
        return openingError(ErrorCode::ReadOnly, path, probe.errorString());
    if (storage.isValid() && storage.bytesAvailable() < 4096)
        return openingError(ErrorCode::DiskFull, path, probe.errorString());
    return openingError(ErrorCode::PermissionDenied, path, probe.errorString());
}

} // namespace

ProfileFolder::ProfileFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{
}

Result<ProfileFolder> ProfileFolder::open(const QString &path)
{
    const QFileInfo info(path);
    const bool isNew = !info.exists();
    if (isNew && !QDir().mkpath(path)) {
        const QStorageInfo storage(QFileInfo(info.absolutePath()).absoluteFilePath());
        const ErrorCode code = storage.isReadOnly() ? ErrorCode::ReadOnly : ErrorCode::PermissionDenied;
        return openingError(code, path, QStringLiteral("the folder cannot be made"));
    }
    if (!QFileInfo(path).isDir())
        return openingError(ErrorCode::FolderMissing, path, QStringLiteral("not a folder"));
    if (isNew)
        QFile::setPermissions(path, onlyOwner);
    if (const Result<void> writable = checkWritable(path); !writable)
        return writable.error();
    const QString real = QFileInfo(path).canonicalFilePath();
    auto lock = std::make_unique<QLockFile>(real + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a lock is stale when its program is dead, however long it has run
    if (!lock->tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString program;
        const bool known = lock->getLockInfo(&pid, &host, &program);
        return openingError(ErrorCode::ProfileInUse, path,
                            known ? QStringLiteral("held by %1, process %2").arg(program).arg(pid) : QString());
    }
    return ProfileFolder(real, std::move(lock));
}

} // namespace ttp
