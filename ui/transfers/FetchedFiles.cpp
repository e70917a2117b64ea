// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/FetchedFiles.h"

#include "ui/transfers/FileProgress.h"
#include "ui/transfers/TrashFolder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace ttp {

namespace {

// FAT keeps even seconds only.
constexpr qint64 timeToleranceMs = 2000;

bool hasItsTime(const QFileInfo &info, qint64 mtimeMs)
{
    return std::llabs(info.lastModified().toMSecsSinceEpoch() - mtimeMs) <= timeToleranceMs;
}

class Trash
{
public:
    Trash(const FetchedFiles &fetched, const QStringList &originals, const std::atomic_bool &isCancelled)
        : m_fetched(fetched), m_originals(originals), m_isCancelled(isCancelled),
          m_folder(QDir::cleanPath(fetched.folder))
    {
    }

    TrashedFiles run()
    {
        m_root = QFileInfo(m_folder).canonicalFilePath();
        if (m_root.isEmpty())
            return {};
        if (isOriginal()) {
            for (const FetchedFiles::File &file : m_fetched.files)
                m_done.left.append(m_folder + u'/' + file.path);
            return m_done;
        }
        for (const FetchedFiles::File &file : m_fetched.files) {
            if (m_isCancelled)
                return m_done;
            look(file);
        }
        if (m_done.left.isEmpty() && !m_present.isEmpty() && !QFileInfo(m_folder).isSymLink() && holdsNothingElse() &&
            m_trash.take(m_folder)) {
            for (const qint64 bytes : std::as_const(m_present))
                count(bytes);
            return m_done;
        }
        for (auto file = m_present.cbegin(); file != m_present.cend() && !m_isCancelled; ++file)
            moveFile(file.key(), file.value());
        removeEmptied();
        return m_done;
    }

private:
    void look(const FetchedFiles::File &file)
    {
        const QString path = m_folder + u'/' + file.path;
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return;
        const bool isSame =
            !info.isSymLink() && info.isFile() && info.size() == file.bytes &&
            (file.bytes == 0 || hasItsTime(info, file.mtimeMs)); // an empty one holds nothing that could be lost
        if (!isSame || !isWithin(info.path()))
            m_done.left.append(path);
        else
            m_present.insert(QDir::cleanPath(path), file.bytes);
    }

    [[nodiscard]] bool isOriginal() const
    {
        QStringList real;
        for (const QString &path : m_originals)
            real.append(QFileInfo(path).canonicalFilePath());
        real.removeAll(QString());
        return overlaps(m_root, real) || overlaps(m_folder, m_originals);
    }

    // Also where a folder on the way was replaced with a link to somewhere else.
    [[nodiscard]] bool isWithin(const QString &folder)
    {
        const auto known = m_within.constFind(folder);
        if (known != m_within.cend())
            return *known;
        const QString real = QFileInfo(folder).canonicalFilePath();
        const bool isWithin = real == m_root || real.startsWith(m_root + u'/');
        m_within.insert(folder, isWithin);
        return isWithin;
    }

    [[nodiscard]] bool holdsNothingElse() const
    {
        QDirIterator all(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        qsizetype seen = 0;
        while (all.hasNext()) {
            if (m_isCancelled)
                return false;
            const QString path = all.next();
            const QFileInfo info = all.fileInfo();
            const bool isPlainFolder = info.isDir() && !info.isSymLink();
            if (isPlainFolder ? !info.isReadable() || !info.isExecutable() : !m_present.contains(QDir::cleanPath(path)))
                return false; // or nobody can tell
            seen += isPlainFolder ? 0 : 1;
        }
        return seen == m_present.size();
    }

    void moveFile(const QString &path, qint64 bytes)
    {
        if (!m_trash.take(path)) {
            m_done.left.append(path);
            return;
        }
        count(bytes);
        for (QString folder = QFileInfo(path).path(); folder.size() >= m_folder.size();
             folder = QFileInfo(folder).path()) {
            if (m_emptied.contains(folder))
                break;
            m_emptied.insert(folder);
        }
    }

    // rmdir takes no folder in which something is.
    void removeEmptied()
    {
        QStringList folders(m_emptied.cbegin(), m_emptied.cend());
        std::sort(folders.begin(), folders.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const QString &folder : std::as_const(folders))
            QDir().rmdir(folder);
    }

    void count(qint64 bytes)
    {
        ++m_done.files;
        m_done.bytes += bytes;
    }

    const FetchedFiles &m_fetched;
    const QStringList &m_originals;
    const std::atomic_bool &m_isCancelled;
    TrashFolder m_trash;
    QString m_folder;
    QString m_root;
    QHash<QString, qint64> m_present;
    QHash<QString, bool> m_within;
    QSet<QString> m_emptied;
    TrashedFiles m_done;
};

} // namespace

qint64 FetchedFiles::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const File &file) { return sum + file.bytes; });
}

FetchedFiles fetchedFiles(const QString &folder, const TransferDetails &details)
{
    FetchedFiles fetched{folder, {}};
    if (!details.files)
        return fetched;
    const std::vector<qint64> verified = verifiedBytes(details);
    for (size_t i = 0; i < verified.size(); ++i) {
        const DetailFile &file = (*details.files)[i];
        // An empty file has no pieces: it is there when it was wanted.
        if (file.bytes > 0 ? verified[i] == file.bytes : file.wanted)
            fetched.files.push_back({file.localPath, file.bytes, file.mtimeMs});
    }
    return fetched;
}

FetchedFiles stillThere(const FetchedFiles &asked, const FetchedFiles &now)
{
    FetchedFiles both{asked.folder, {}};
    if (asked.folder != now.folder)
        return both;
    QHash<QString, const FetchedFiles::File *> known;
    for (const FetchedFiles::File &file : now.files)
        known.insert(file.path, &file);
    for (const FetchedFiles::File &file : asked.files) {
        const FetchedFiles::File *const found = known.value(file.path);
        if (found && *found == file)
            both.files.push_back(file);
    }
    return both;
}

bool overlaps(const QString &folder, const QStringList &paths)
{
    const QString place = QDir::cleanPath(folder);
    const auto isWithin = [](const QString &inner, const QString &outer) {
        return inner == outer || inner.startsWith(outer.endsWith(u'/') ? outer : outer + u'/');
    };
    return std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
        const QString other = QDir::cleanPath(path);
        return isWithin(place, other) || isWithin(other, place);
    });
}

TrashedFiles &TrashedFiles::operator+=(const TrashedFiles &other)
{
    files += other.files;
    bytes += other.bytes;
    left += other.left;
    return *this;
}

TrashedFiles moveToTrash(const FetchedFiles &fetched, const QStringList &originals, const std::atomic_bool &isCancelled)
{
    return Trash(fetched, originals, isCancelled).run();
}

} // namespace ttp
