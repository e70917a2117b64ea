// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/DiskStoreIo.h"

#include <QMutexLocker>
#include <utility>

namespace ttp {

namespace {

Result<std::unique_ptr<StoreFile>> asStoreFile(Result<std::unique_ptr<File>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<StoreFile>(std::move(opened).value());
}

} // namespace

DiskStoreIo::DiskStoreIo(SafeFolder folder) : m_folder(std::move(folder)) {}

SafeFolder DiskStoreIo::folder() const
{
    const QMutexLocker lock(&m_mutex);
    return m_folder;
}

template<typename T>
Result<T> DiskStoreIo::noticed(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::FolderMissing)
        takeUpAgain();
    return result;
}

bool DiskStoreIo::takeUpAgain()
{
    Result<SafeFolder> again = SafeFolder::open(folder().path());
    if (!again)
        return false;
    const QMutexLocker lock(&m_mutex);
    m_folder = std::move(again).value();
    return true;
}

Result<std::unique_ptr<StoreFile>> DiskStoreIo::openRead(const QString &path)
{
    return noticed(asStoreFile(folder().openRead(path)));
}

Result<std::unique_ptr<StoreFile>> DiskStoreIo::openWrite(const QString &path)
{
    return noticed(asStoreFile(folder().openWrite(path)));
}

Result<std::unique_ptr<StoreFile>> DiskStoreIo::create(const QString &path)
{
    return noticed(asStoreFile(folder().create(path)));
}

Result<QStringList> DiskStoreIo::makeFolders(const QString &path)
{
    return noticed(folder().makeFolders(path));
}

Result<void> DiskStoreIo::rename(const QString &from, const QString &to)
{
    return noticed(folder().rename(from, to));
}

Result<void> DiskStoreIo::remove(const QString &path)
{
    return noticed(folder().remove(path));
}

Result<void> DiskStoreIo::removeFolder(const QString &path)
{
    return noticed(folder().removeFolder(path));
}

Result<EntryInfo> DiskStoreIo::stat(const QString &path)
{
    return noticed(folder().stat(path));
}

Result<void> DiskStoreIo::syncFolder(const QString &path)
{
    return noticed(folder().syncFolder(path));
}

Result<void> DiskStoreIo::syncAll()
{
    return noticed(folder().syncAll());
}

Result<SpaceInfo> DiskStoreIo::space()
{
    return noticed(folder().space());
}

Result<void> DiskStoreIo::checkRoot()
{
    const Result<void> there = folder().checkStillThere();
    if (!there)
        takeUpAgain();
    return there;
}

} // namespace ttp
