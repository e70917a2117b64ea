// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/MemoryStoreIo.h"

#include "core/storage/SafeFolder.h"
#include "core/storage/StoreNames.h"

#include <QMutexLocker>
#include <algorithm>
#include <cstring>
#include <utility>

namespace ttp {

namespace {

Error ioError(ErrorCode code, const QString &path)
{
    return Error{code, Doing::WritingFile, path, QStringLiteral("memory disk"), 0};
}

FileStamp stampOfInode(const MemoryDisk::Inode &inode)
{
    return FileStamp{1, QByteArray::number(inode.number), inode.bytes.size(), inode.mtimeNs};
}

struct Place {
    QString folder;
    QString name;
};

Place placeOf(const QString &path)
{
    const QString folder = parentPathOf(path);
    return {folder, folder.isEmpty() ? path : path.sliced(folder.size() + 1)};
}

class MemoryFile final : public StoreFile
{
public:
    MemoryFile(std::shared_ptr<MemoryDisk> disk, std::shared_ptr<MemoryDisk::Inode> inode, bool writable)
        : m_disk(std::move(disk)), m_inode(std::move(inode)), m_boot(m_disk->boots), m_writable(writable)
    {
        m_disk->mostOpenFiles = std::max(m_disk->mostOpenFiles, ++m_disk->openFiles);
    }
    ~MemoryFile() override
    {
        const QMutexLocker lock(&m_disk->mutex);
        --m_disk->openFiles;
    }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    Result<qint64> read(qint64 offset, char *into, qint64 length) const override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead())
            return ioError(ErrorCode::ReadFailed, {});
        const qint64 count = std::clamp<qint64>(m_inode->bytes.size() - offset, 0, length);
        if (count > 0)
            std::memcpy(into, m_inode->bytes.constData() + offset, size_t(count));
        return count;
    }
    Result<void> write(qint64 offset, QByteArrayView bytes) override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead() || !m_writable)
            return ioError(ErrorCode::WriteFailed, {});
        if (m_disk->space.available < bytes.size())
            return ioError(ErrorCode::DiskFull, {});
        grow(offset + bytes.size());
        std::memcpy(m_inode->bytes.data() + offset, bytes.data(), size_t(bytes.size()));
        return {};
    }
    Result<void> resize(qint64 length) override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead() || !m_writable)
            return ioError(ErrorCode::WriteFailed, {});
        m_inode->bytes.truncate(length);
        grow(length);
        return {};
    }
    Result<void> sync(SyncDepth) override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead())
            return ioError(ErrorCode::WriteFailed, {});
        ++m_disk->fileSyncs;
        m_inode->durableBytes = m_inode->bytes;
        return {};
    }
    Result<void> setMtime(qint64 nanoseconds) override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead())
            return ioError(ErrorCode::WriteFailed, {});
        m_inode->mtimeNs = nanoseconds;
        return {};
    }
    Result<FileStamp> stamp() const override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead())
            return ioError(ErrorCode::ReadFailed, {});
        return stampOfInode(*m_inode);
    }
    Result<qint64> nextData(qint64 offset) const override
    {
        const QMutexLocker lock(&m_disk->mutex);
        if (isDead())
            return ioError(ErrorCode::ReadFailed, {});
        const QByteArray &bytes = m_inode->bytes;
        const auto begin = bytes.cbegin() + std::min<qint64>(offset, bytes.size());
        const auto data = std::find_if(begin, bytes.cend(), [](char c) { return c != 0; });
        return qint64(data - bytes.cbegin());
    }

private:
    [[nodiscard]] bool isDead() const { return m_disk->boots != m_boot || m_disk->isGone; }
    void grow(qint64 length)
    {
        const qint64 before = m_inode->bytes.size();
        if (before >= length)
            return;
        m_inode->bytes.resize(length);
        std::memset(m_inode->bytes.data() + before, 0, size_t(length - before));
    }

    std::shared_ptr<MemoryDisk> m_disk;
    std::shared_ptr<MemoryDisk::Inode> m_inode;
    quint64 m_boot;
    bool m_writable;
};

/// The name as the disk has it: another case of the same letters where it folds case.
QString spelled(const MemoryDisk &disk, const MemoryDisk::Folder &folder, const QString &name)
{
    if (!disk.foldsCase)
        return name;
    for (auto file = folder.files.cbegin(); file != folder.files.cend(); ++file) {
        if (file.key().compare(name, Qt::CaseInsensitive) == 0)
            return file.key();
    }
    for (const QString &other : folder.folders) {
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return other;
    }
    return name;
}

/// The path as the disk has it.
QString spelledPath(const MemoryDisk &disk, const QString &path)
{
    QString result;
    for (const QString &part : path.split(u'/')) {
        const QString name = spelled(disk, disk.now.value(result), part);
        result = result.isEmpty() ? name : result + u'/' + name;
    }
    return result;
}

std::optional<Error> refused(const MemoryDisk &disk, const QString &path)
{
    if (disk.isGone)
        return ioError(ErrorCode::FolderMissing, path);
    if (!isPlainRelativePath(path))
        return ioError(ErrorCode::UnsafePath, path);
    return std::nullopt;
}

} // namespace

MemoryDisk::MemoryDisk()
{
    now.insert(QString(), {});
    durable = now;
}

void MemoryDisk::losePower(std::mt19937 *generous)
{
    const QMutexLocker lock(&mutex);
    const auto heads = [&] { return generous && (*generous)() % 2 == 0; };
    QMap<QString, Folder> after;
    QStringList paths = durable.keys() + now.keys();
    std::sort(paths.begin(), paths.end());
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        const QString parent = parentPathOf(path);
        if (!path.isEmpty() && (!after.contains(parent) || !after[parent].folders.contains(placeOf(path).name)))
            continue;
        const bool isNew = heads() && now.contains(path);
        after.insert(path, isNew ? now.value(path) : durable.value(path));
    }
    QSet<Inode *> seen;
    for (const Folder &folder : std::as_const(after)) {
        for (const std::shared_ptr<Inode> &inode : folder.files) {
            if (seen.contains(inode.get()))
                continue;
            seen.insert(inode.get());
            // Sizes and blocks arrive on disk in any order.
            if (heads()) {
                const qsizetype before = inode->durableBytes.size();
                inode->durableBytes.resize(inode->bytes.size());
                if (inode->bytes.size() > before)
                    std::memset(inode->durableBytes.data() + before, 0, size_t(inode->bytes.size() - before));
            }
            constexpr qsizetype block = 65'536;
            for (qsizetype at = 0; at < std::min(inode->durableBytes.size(), inode->bytes.size()); at += block) {
                const qsizetype length =
                    std::min(block, std::min(inode->durableBytes.size(), inode->bytes.size()) - at);
                if (heads())
                    std::memcpy(inode->durableBytes.data() + at, inode->bytes.constData() + at, size_t(length));
            }
            inode->bytes = inode->durableBytes;
        }
    }
    now = after;
    durable = after;
    ++boots;
}

void MemoryDisk::putForeign(const QString &path, const QByteArray &bytes)
{
    const QMutexLocker lock(&mutex);
    QString folder;
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts.first(parts.size() - 1)) {
        const QString next = folder.isEmpty() ? part : folder + u'/' + part;
        for (QMap<QString, Folder> *state : {&now, &durable}) {
            (*state)[folder].folders.insert(part);
            (*state)[next];
        }
        folder = next;
    }
    const auto inode = std::make_shared<Inode>(Inode{nextInode++, bytes, bytes, 7});
    now[folder].files.insert(parts.constLast(), inode);
    durable[folder].files.insert(parts.constLast(), inode);
}

void MemoryDisk::removeForeign(const QString &path)
{
    const QMutexLocker lock(&mutex);
    const Place place = placeOf(path);
    now[place.folder].files.remove(place.name);
    durable[place.folder].files.remove(place.name);
}

QMap<QString, QByteArray> MemoryDisk::allFiles()
{
    const QMutexLocker lock(&mutex);
    QMap<QString, QByteArray> all;
    for (auto folder = now.cbegin(); folder != now.cend(); ++folder) {
        for (auto file = folder->files.cbegin(); file != folder->files.cend(); ++file)
            all.insert(folder.key().isEmpty() ? file.key() : folder.key() + u'/' + file.key(), file.value()->bytes);
    }
    return all;
}

QSet<QString> MemoryDisk::allFolders()
{
    const QMutexLocker lock(&mutex);
    return QSet<QString>(now.keyBegin(), now.keyEnd());
}

MemoryStoreIo::MemoryStoreIo(std::shared_ptr<MemoryDisk> disk) : m_disk(std::move(disk)) {}

namespace {

Result<std::unique_ptr<StoreFile>> openExisting(const std::shared_ptr<MemoryDisk> &disk, const QString &path,
                                                bool writable)
{
    const QMutexLocker lock(&disk->mutex);
    if (const auto error = refused(*disk, path))
        return *error;
    const Place place = placeOf(spelledPath(*disk, path));
    const MemoryDisk::Folder folder = disk->now.value(place.folder);
    if (folder.folders.contains(place.name))
        return ioError(ErrorCode::UnsafePath, path);
    if (!folder.files.contains(place.name))
        return ioError(ErrorCode::NotFound, path);
    return std::unique_ptr<StoreFile>(std::make_unique<MemoryFile>(disk, folder.files.value(place.name), writable));
}

} // namespace

Result<std::unique_ptr<StoreFile>> MemoryStoreIo::openRead(const QString &path)
{
    return openExisting(m_disk, path, false);
}

Result<std::unique_ptr<StoreFile>> MemoryStoreIo::openWrite(const QString &path)
{
    return openExisting(m_disk, path, true);
}

Result<std::unique_ptr<StoreFile>> MemoryStoreIo::create(const QString &path)
{
    const QMutexLocker lock(&m_disk->mutex);
    if (const auto error = refused(*m_disk, path))
        return *error;
    const Place place = placeOf(spelledPath(*m_disk, path));
    if (!m_disk->now.contains(place.folder)) {
        const Place above = placeOf(place.folder);
        const bool isFile = m_disk->now.value(above.folder).files.contains(above.name);
        return ioError(isFile ? ErrorCode::Conflict : ErrorCode::NotFound, path);
    }
    MemoryDisk::Folder &folder = m_disk->now[place.folder];
    if (folder.files.contains(place.name) || folder.folders.contains(place.name))
        return ioError(ErrorCode::AlreadyExists, path);
    const auto inode = std::make_shared<MemoryDisk::Inode>(MemoryDisk::Inode{m_disk->nextInode++, {}, {}, 1});
    folder.files.insert(place.name, inode);
    return std::unique_ptr<StoreFile>(std::make_unique<MemoryFile>(m_disk, inode, true));
}

Result<QStringList> MemoryStoreIo::makeFolders(const QString &path)
{
    const QMutexLocker lock(&m_disk->mutex);
    if (const auto error = refused(*m_disk, path))
        return *error;
    QStringList made;
    QString folder;
    for (const QString &part : path.split(u'/')) {
        const QString name = spelled(*m_disk, m_disk->now.value(folder), part);
        const QString next = folder.isEmpty() ? name : folder + u'/' + name;
        if (m_disk->now[folder].files.contains(name))
            return ioError(ErrorCode::Conflict, next);
        if (!m_disk->now.contains(next)) {
            m_disk->now[folder].folders.insert(name);
            m_disk->now.insert(next, {});
            made.append(next);
        }
        folder = next;
    }
    return made;
}

Result<void> MemoryStoreIo::rename(const QString &from, const QString &to)
{
    const QMutexLocker lock(&m_disk->mutex);
    for (const QString &path : {from, to}) {
        if (const auto error = refused(*m_disk, path))
            return *error;
    }
    const Place source = placeOf(spelledPath(*m_disk, from));
    const Place target = placeOf(spelledPath(*m_disk, to));
    if (!m_disk->now.value(source.folder).files.contains(source.name) || !m_disk->now.contains(target.folder))
        return ioError(ErrorCode::NotFound, from);
    MemoryDisk::Folder &folder = m_disk->now[target.folder];
    if (folder.files.contains(target.name) || folder.folders.contains(target.name))
        return ioError(ErrorCode::AlreadyExists, to);
    folder.files.insert(target.name, m_disk->now[source.folder].files.take(source.name));
    return {};
}

Result<void> MemoryStoreIo::remove(const QString &path)
{
    const QMutexLocker lock(&m_disk->mutex);
    if (const auto error = refused(*m_disk, path))
        return *error;
    const Place place = placeOf(spelledPath(*m_disk, path));
    if (!m_disk->now.contains(place.folder) || m_disk->now[place.folder].files.remove(place.name) == 0)
        return ioError(ErrorCode::NotFound, path);
    return {};
}

Result<void> MemoryStoreIo::removeFolder(const QString &path)
{
    const QMutexLocker lock(&m_disk->mutex);
    if (const auto error = refused(*m_disk, path))
        return *error;
    if (!m_disk->now.contains(path))
        return ioError(ErrorCode::NotFound, path);
    if (!m_disk->now[path].files.isEmpty() || !m_disk->now[path].folders.isEmpty())
        return ioError(ErrorCode::Conflict, path);
    const Place place = placeOf(path);
    m_disk->now.remove(path);
    m_disk->now[place.folder].folders.remove(place.name);
    return {};
}

Result<EntryInfo> MemoryStoreIo::stat(const QString &path)
{
    const QMutexLocker lock(&m_disk->mutex);
    if (const auto error = refused(*m_disk, path))
        return *error;
    const Place place = placeOf(spelledPath(*m_disk, path));
    const MemoryDisk::Folder folder = m_disk->now.value(place.folder);
    EntryInfo entry;
    if (folder.folders.contains(place.name)) {
        entry.kind = EntryKind::Folder;
        return entry;
    }
    if (!folder.files.contains(place.name))
        return ioError(ErrorCode::NotFound, path);
    entry.kind = EntryKind::File;
    entry.stamp = stampOfInode(*folder.files.value(place.name));
    return entry;
}

Result<void> MemoryStoreIo::syncFolder(const QString &path)
{
    const QMutexLocker lock(&m_disk->mutex);
    if (m_disk->isGone)
        return ioError(ErrorCode::FolderMissing, path);
    const QString folder = path.isEmpty() ? path : spelledPath(*m_disk, path);
    if (!m_disk->now.contains(folder))
        return ioError(ErrorCode::NotFound, path);
    m_disk->durable.insert(folder, m_disk->now.value(folder));
    return {};
}

Result<void> MemoryStoreIo::syncAll()
{
    const QMutexLocker lock(&m_disk->mutex);
    if (m_disk->isGone)
        return ioError(ErrorCode::FolderMissing, {});
    ++m_disk->syncAllCalls;
    m_disk->durable = m_disk->now;
    for (const MemoryDisk::Folder &folder : std::as_const(m_disk->now)) {
        for (const std::shared_ptr<MemoryDisk::Inode> &inode : folder.files)
            inode->durableBytes = inode->bytes;
    }
    return {};
}

Result<SpaceInfo> MemoryStoreIo::space()
{
    const QMutexLocker lock(&m_disk->mutex);
    if (m_disk->isGone)
        return ioError(ErrorCode::FolderMissing, {});
    return m_disk->space;
}

Result<void> MemoryStoreIo::checkRoot()
{
    const QMutexLocker lock(&m_disk->mutex);
    if (m_disk->isGone)
        return ioError(ErrorCode::FolderMissing, {});
    return {};
}

} // namespace ttp
