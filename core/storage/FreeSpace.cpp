// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/FreeSpace.h"

#include "core/storage/SystemError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <sys/statvfs.h>
#endif

namespace ttp {

namespace {

QString nearestExisting(const QString &path)
{
    QString folder = QDir::cleanPath(path);
    while (!folder.isEmpty() && !QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return {};
        folder = above;
    }
    return folder;
}

} // namespace

qint64 ReserveRule::reserveOf(qint64 totalBytes) const
{
    // Divided first: a percent of 2^63 bytes must not overflow.
    const qint64 wished = std::max(minimumBytes, totalBytes / 100 * percent);
    return std::min(wished, totalBytes / 100 * capPercent);
}

Result<SpaceInfo> spaceAt(const QString &path)
{
    const QString folder = nearestExisting(path);
    if (folder.isEmpty())
        return Error{ErrorCode::FolderMissing, Doing::ReadingFile, path, QStringLiteral("no folder on the way exists"),
                     0};
#ifdef Q_OS_WIN
    ULARGE_INTEGER available{};
    ULARGE_INTEGER total{};
    const QString native = QDir::toNativeSeparators(folder);
    if (!::GetDiskFreeSpaceExW(reinterpret_cast<const wchar_t *>(native.utf16()), &available, &total, nullptr))
        return systemError(int(::GetLastError()), Doing::ReadingFile, path);
    return SpaceInfo{qint64(total.QuadPart), qint64(available.QuadPart)};
#else
    struct statvfs info {
    };
    if (::statvfs(QFile::encodeName(folder).constData(), &info) != 0)
        return systemError(errno, Doing::ReadingFile, path);
    return SpaceInfo{qint64(info.f_blocks) * qint64(info.f_frsize), qint64(info.f_bavail) * qint64(info.f_frsize)};
#endif
}

qint64 missingBytes(const SpaceInfo &space, qint64 needed, const ReserveRule &rule)
{
    return std::max<qint64>(0, needed + rule.reserveOf(space.total) - space.available);
}

Result<void> checkSpace(const QString &path, qint64 needed, const ReserveRule &rule)
{
    const Result<SpaceInfo> space = spaceAt(path);
    if (!space)
        return space.error();
    const qint64 missing = missingBytes(*space, needed, rule);
    if (needed > 0 && missing > 0)
        return Error{ErrorCode::DiskFull, Doing::WritingFile, path, QStringLiteral("needs %1 bytes more").arg(missing),
                     0};
    return {};
}

} // namespace ttp
