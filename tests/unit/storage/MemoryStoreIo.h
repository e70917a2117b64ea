// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/StoreIo.h"

#include <QHash>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <memory>
#include <random>

namespace ttp {

/// A disk in memory that knows what has been brought to disk and what has not, as strictly as POSIX lets a real one be:
/// bytes are durable after the sync of their file, names after the sync of their folder. Safe on every thread.
class MemoryDisk
{
public:
    struct Inode {
        quint64 number = 0;
        QByteArray bytes;
        QByteArray durableBytes;
        qint64 mtimeNs = 0;
    };
    /// The names in one folder.
    struct Folder {
        QMap<QString, std::shared_ptr<Inode>> files;
        QSet<QString> folders;
    };

    MemoryDisk();

    /// The power goes. `generous` decides folder by folder and block by block whether what was not synced made it to
    /// disk all the same; without it all of that is gone. Open files are dead afterwards.
    void losePower(std::mt19937 *generous);
    /// A file made by somebody else, durable at once.
    void putForeign(const QString &path, const QByteArray &bytes);
    /// Somebody removes a file behind the back of the program.
    void removeForeign(const QString &path);
    [[nodiscard]] QMap<QString, QByteArray> allFiles();
    [[nodiscard]] QSet<QString> allFolders();

    QMutex mutex;
    QMap<QString, Folder> now;
    QMap<QString, Folder> durable;
    quint64 nextInode = 1;
    quint64 boots = 0;
    /// Names that differ in case only are one, as on macOS and Windows.
    bool foldsCase = false;
    /// The folder is gone: unmounted.
    bool isGone = false;
    SpaceInfo space{qint64(1) << 40, qint64(1) << 39};
    /// Open handles at the moment, and the most there ever were.
    int openFiles = 0;
    int mostOpenFiles = 0;
    int syncAllCalls = 0;
    int fileSyncs = 0;
};

class MemoryStoreIo final : public StoreIo
{
public:
    explicit MemoryStoreIo(std::shared_ptr<MemoryDisk> disk);

    [[nodiscard]] Result<std::unique_ptr<StoreFile>> openRead(const QString &path) override;
    [[nodiscard]] Result<std::unique_ptr<StoreFile>> openWrite(const QString &path) override;
    [[nodiscard]] Result<std::unique_ptr<StoreFile>> create(const QString &path) override;
    [[nodiscard]] Result<QStringList> makeFolders(const QString &path) override;
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<void> remove(const QString &path) override;
    [[nodiscard]] Result<void> removeFolder(const QString &path) override;
    [[nodiscard]] Result<EntryInfo> stat(const QString &path) override;
    [[nodiscard]] Result<void> syncFolder(const QString &path) override;
    [[nodiscard]] Result<void> syncAll() override;
    [[nodiscard]] Result<SpaceInfo> space() override;
    [[nodiscard]] Result<void> checkRoot() override;

private:
    std::shared_ptr<MemoryDisk> m_disk;
};

} // namespace ttp
