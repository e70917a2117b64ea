// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/FetchedFiles.h"

#include "ui/transfers/FileProgress.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace ttp {

namespace {

class Trash
{
public:
    explicit Trash(const FetchedFiles &fetched) : m_fetched(fetched), m_folder(QDir::cleanPath(fetched.folder)) {}

    TrashedFiles run()
    {
        m_root = QFileInfo(m_folder).canonicalFilePath();
        if (m_root.isEmpty())
            return {};
        for (const FetchedFiles::File &file : m_fetched.files)
            look(file);
        if (m_done.left.isEmpty() && !m_present.isEmpty() && !QFileInfo(m_folder).isSymLink() && holdsNothingElse() &&
            QFile::moveToTrash(m_folder)) {
            for (const qint64 bytes : std::as_const(m_present))
                count(bytes);
            return m_done;
        }
        for (auto file = m_present.cbegin(); file != m_present.cend(); ++file)
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
        if (info.isSymLink() || !info.isFile() || info.size() != file.bytes || !isWithin(info.path()))
            m_done.left.append(path);
        else
            m_present.insert(QDir::cleanPath(path), file.bytes);
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
        while (all.hasNext()) {
            const QString path = all.next();
            const QFileInfo info = all.fileInfo();
            const bool isPlainFolder = info.isDir() && !info.isSymLink();
            if (!isPlainFolder && !m_present.contains(QDir::cleanPath(path)))
                return false;
        }
        return true;
    }

    void moveFile(const QString &path, qint64 bytes)
    {
        if (!QFile::moveToTrash(path)) {
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
            fetched.files.push_back({file.localPath, file.bytes});
    }
    return fetched;
}

TrashedFiles &TrashedFiles::operator+=(const TrashedFiles &other)
{
    files += other.files;
    bytes += other.bytes;
    left += other.left;
    return *this;
}

TrashedFiles moveToTrash(const FetchedFiles &fetched)
{
    return Trash(fetched).run();
}

} // namespace ttp
