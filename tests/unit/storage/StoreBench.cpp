// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/StoreBench.h"

#include "core/storage/DiskStoreIo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ttp {

StoreBench::StoreBench(bool onDisk) : m_onDisk(onDisk), m_folder(m_temporary.path() + QStringLiteral("/target"))
{
    QDir().mkpath(m_folder);
}

std::unique_ptr<StoreIo> StoreBench::io() const
{
    if (!m_onDisk)
        return std::make_unique<MemoryStoreIo>(m_memory);
    return std::make_unique<DiskStoreIo>(SafeFolder::open(m_folder).value());
}

QByteArray StoreBench::bytesOf(const QString &path) const
{
    if (!m_onDisk)
        return m_memory->allFiles().value(path);
    QFile file(m_folder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool StoreBench::exists(const QString &path) const
{
    if (!m_onDisk)
        return m_memory->allFiles().contains(path) || m_memory->allFolders().contains(path);
    return QFileInfo::exists(m_folder + u'/' + path);
}

void StoreBench::putForeign(const QString &path, const QByteArray &bytes) const
{
    if (!m_onDisk) {
        m_memory->putForeign(path, bytes);
        return;
    }
    QFile file(m_folder + u'/' + path);
    QDir().mkpath(QFileInfo(file.fileName()).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void StoreBench::removeForeign(const QString &path) const
{
    if (!m_onDisk)
        m_memory->removeForeign(path);
    else if (!QFile::remove(m_folder + u'/' + path))
        qFatal("cannot remove %s", qPrintable(path));
}

void StoreBench::makeForeignFolder(const QString &path) const
{
    if (m_onDisk)
        QDir(m_folder).mkpath(path);
    else
        (void)MemoryStoreIo(m_memory).makeFolders(path);
}

void StoreBench::takeAway()
{
    m_memory->isGone = true;
    if (!QFile::rename(m_folder, m_folder + QStringLiteral("-away")))
        qFatal("cannot move the folder");
}

void StoreBench::bringBack()
{
    m_memory->isGone = false;
    if (!QFile::rename(m_folder + QStringLiteral("-away"), m_folder))
        qFatal("cannot move the folder");
}

} // namespace ttp
