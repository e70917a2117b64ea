// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ProfileFolder.h"

#include "core/base/LockFile.h"
#include "core/base/Logging.h"
#include "core/storage/FreeSpace.h"
#include "core/storage/SafeFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ttp {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
// What a folder needs for the key, the first pages of the database, and the log.
constexpr qint64 probeBytes = 64 * 1024;

Error openingError(ErrorCode code, const QString &path, const QString &detail)
{
    return {code, Doing::OpeningProfile, path, detail, 0};
}

Error asOpening(Error error, const QString &path)
{
    error.doing = Doing::OpeningProfile;
    error.subject = path;
    return error;
}

// Why nothing can be kept in the folder, found by trying: permissions alone do not tell.
Result<void> checkWritable(const QString &path)
{
    const Result<SafeFolder> folder = SafeFolder::open(QFileInfo(path).absoluteFilePath());
    if (!folder)
        return asOpening(folder.error(), path);
    const QString name = QStringLiteral(".probe-%1").arg(QCoreApplication::applicationPid());
    (void)folder->remove(name);
    Result<void> written;
    {
        const auto probe = folder->create(name);
        written = probe ? (*probe)->write(0, QByteArray(probeBytes, 'p')) : Result<void>(probe.error());
        if (written)
            written = (*probe)->sync(StoreFile::SyncDepth::Data);
    }
    (void)folder->remove(name);
    return written ? written : asOpening(written.error(), path);
}

/// Why a folder cannot be made here, told from what is there of the way to it.
Error cannotBeMade(const QString &path)
{
    QString above = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(above) && !QFileInfo(above).isRoot())
        above = QFileInfo(above).path();
    if (!QFileInfo(above).isDir())
        return openingError(ErrorCode::InvalidInput, above, QStringLiteral("not a folder"));
    if (const Result<void> writable = checkWritable(above); !writable)
        return openingError(writable.error().code, path, writable.error().detail);
    return openingError(ErrorCode::WriteFailed, path, QStringLiteral("the folder cannot be made"));
}

#ifdef Q_OS_UNIX
/// What a peer writes must stay readable for the one whose folder it is, and nobody else may come in.
Result<void> keepToOwner(const QString &path)
{
    const QFileInfo info(path);
    if (info.ownerId() != geteuid()) {
        return openingError(ErrorCode::PermissionDenied, path,
                            QStringLiteral("the folder belongs to %1: run as that user, or name another folder")
                                .arg(info.owner().isEmpty() ? QString::number(info.ownerId()) : info.owner()));
    }
    if (!(info.permissions() & ~(onlyOwner | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser)))
        return {};
    // Somebody's folder that is not for a peer alone keeps its rights.
    const bool isOurs = QFileInfo::exists(path + u'/' + profileKeyName()) ||
                        QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!isOurs) {
        return openingError(ErrorCode::PermissionDenied, path,
                            QStringLiteral("other users can look into this folder and it is not a profile yet: name an "
                                           "empty folder or one that is not there"));
    }
    if (QFile::setPermissions(path, onlyOwner))
        qCWarning(lcNode).noquote() << path << "was open to other users; it is so no longer";
    else
        qCWarning(lcNode).noquote() << path << "is open to other users, and that cannot be changed";
    return {};
}
#else
Result<void> keepToOwner(const QString &)
{
    return {}; // the folder's access list rules
}
#endif

Error notTaken(const QLockFile &lock, const QString &path)
{
    if (lock.error() != QLockFile::LockFailedError) {
        const Result<void> writable = checkWritable(path);
        return writable ? openingError(ErrorCode::WriteFailed, path, QStringLiteral("its lock cannot be written"))
                        : writable.error();
    }
    qint64 pid = 0;
    QString host;
    QString program;
    const bool known = lock.getLockInfo(&pid, &host, &program);
    return openingError(ErrorCode::ProfileInUse, path,
                        known ? QStringLiteral("held by %1, process %2").arg(program).arg(pid) : QString());
}

} // namespace

ProfileFolder::ProfileFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{
}

bool ProfileFolder::isNew(const QString &path)
{
    for (const QString &name : {profileKeyName(), profileDatabaseName(), QStringLiteral("settings.ini")}) {
        const QFileInfo file(path + u'/' + name);
        if (file.exists() || file.isSymLink())
            return false;
    }
    return true;
}

Result<ProfileFolder> ProfileFolder::open(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        const QString clean = QDir::cleanPath(path);
        if (!QDir().mkpath(QFileInfo(clean).path()) || !QDir().mkdir(clean, onlyOwner))
            return cannotBeMade(clean);
    }
    if (!QFileInfo(path).isDir())
        return openingError(ErrorCode::InvalidInput, path, QStringLiteral("not a folder"));
    if (const Result<void> kept = keepToOwner(path); !kept)
        return kept.error();
    if (const Result<void> writable = checkWritable(path); !writable)
        return writable.error();
    const QString real = QFileInfo(path).canonicalFilePath();
    auto lock = std::make_unique<QLockFile>(real + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a lock is stale when its program is dead, however long it has run
    if (!takeLock(*lock, 0))
        return notTaken(*lock, path);
    return ProfileFolder(real, std::move(lock));
}

} // namespace ttp
