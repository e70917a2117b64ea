// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/FolderWalk.h"

#include "core/content/FileId.h"
#include "core/content/PathRule.h"
#include "core/storage/SafeFolder.h"
#include "core/storage/StoreNames.h"
#include "core/storage/WalkSink.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <tuple>
#include <utility>

namespace ttp {

WalkSink::WalkSink(CancelToken cancel, std::function<void(qint64)> progress)
    : m_cancel(std::move(cancel)), m_progress(std::move(progress))
{
}

bool WalkSink::entersFolder(const QString &diskPath)
{
    if (isOwnName(diskPath)) {
        leaveOut(diskPath, LeftOutReason::OwnPart, QStringLiteral("kept by TorrentTTP itself"));
        return false;
    }
    const Result<void> good = checkManifestPath(diskPath.normalized(QString::NormalizationForm_C));
    if (!good)
        leaveOut(diskPath, LeftOutReason::RefusedName, good.error().detail);
    return good.ok();
}

void WalkSink::addFile(const QString &diskPath, const FileStamp &stamp)
{
    if (isOwnName(diskPath)) {
        leaveOut(diskPath, LeftOutReason::OwnPart, QStringLiteral("an unfinished download"));
        return;
    }
    noteName(diskPath);
    if (stamp.size > maxContentLength) {
        leaveOut(diskPath, LeftOutReason::Unreadable, QStringLiteral("longer than 2^53 - 1 bytes"));
        return;
    }
    const QString path = diskPath.normalized(QString::NormalizationForm_C);
    m_found.push_back(Found{path.toUtf8(), WalkedFile{path, diskPath, stamp}});
    if (m_progress && m_found.size() % 1000 == 0)
        m_progress(qint64(m_found.size()));
}

void WalkSink::leaveOut(const QString &diskPath, LeftOutReason reason, const QString &detail)
{
    noteName(diskPath); // what cannot be read here shows a profile as well
    m_leftOut.push_back(LeftOut{diskPath, reason, detail});
}

void WalkSink::noteName(const QString &diskPath)
{
    if (diskPath.endsWith(profileKeyName()))
        m_withKey.insert(diskPath.chopped(profileKeyName().size()));
    else if (diskPath.endsWith(profileDatabaseName()))
        m_withDatabase.insert(diskPath.chopped(profileDatabaseName().size()));
}

/// The profiles beneath the root, each with a '/' at its end.
QStringList WalkSink::profiles() const
{
    QStringList found;
    for (const QString &folder : m_withKey &m_withDatabase) {
        if (folder.endsWith(u'/'))
            found.append(folder);
    }
    return found;
}

void WalkSink::leaveOutProfiles()
{
    const QStringList all = profiles();
    for (const QString &profile : all) {
        const auto isInside = [&profile](const auto &one) { return one.startsWith(profile); };
        std::erase_if(m_found, [&](const Found &found) { return isInside(found.file.diskPath); });
        std::erase_if(m_leftOut, [&](const LeftOut &left) { return isInside(left.path); });
        leaveOut(profile.chopped(1), LeftOutReason::Profile, QStringLiteral("a profile, with its private key"));
    }
}

void WalkSink::finish(WalkResult &result)
{
    leaveOutProfiles();
    // The disk's spelling decides between two that are one in NFC, so that the order never depends on the listing.
    std::sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
        return std::tie(a.order, a.file.diskPath) < std::tie(b.order, b.file.diskPath);
    });
    ManifestPathSet paths;
    result.files.reserve(qsizetype(m_found.size()));
    for (Found &found : m_found) {
        const Result<void> taken = paths.add(found.file.path);
        if (!taken) {
            const bool isName = !checkManifestPath(found.file.path);
            leaveOut(found.file.diskPath, isName ? LeftOutReason::RefusedName : LeftOutReason::Collision,
                     taken.error().detail);
            continue;
        }
        result.bytes = std::min(maxContentLength, result.bytes + found.file.stamp.size);
        result.files.append(std::move(found.file));
    }
    std::sort(m_leftOut.begin(), m_leftOut.end(),
              [](const LeftOut &a, const LeftOut &b) { return a.path.toUtf8() < b.path.toUtf8(); });
    result.leftOut = QList<LeftOut>(m_leftOut.cbegin(), m_leftOut.cend());
    if (m_progress)
        m_progress(result.files.size());
}

namespace {

Result<WalkResult> singleFile(const QFileInfo &info, const CancelToken &cancel,
                              const std::function<void(qint64)> &progress)
{
    const Result<SafeFolder> folder = SafeFolder::open(info.path());
    if (!folder)
        return folder.error();
    const Result<std::unique_ptr<File>> file = folder->openRead(info.fileName());
    if (!file)
        return file.error();
    const Result<FileStamp> stamp = (*file)->stamp();
    if (!stamp)
        return stamp.error();
    WalkResult result{info.path(), info.fileName(), true, {}, {}, 0};
    WalkSink sink(cancel, progress);
    sink.addFile(info.fileName(), *stamp);
    sink.finish(result);
    if (result.files.isEmpty())
        return Error{ErrorCode::InvalidInput, Doing::Sharing, info.filePath(), result.leftOut.constFirst().detail, 0};
    return result;
}

} // namespace

bool isInProfile(const QString &canonicalFolder)
{
    for (QDir folder(canonicalFolder);;) {
        if (QFileInfo::exists(folder.filePath(profileKeyName())) &&
            QFileInfo::exists(folder.filePath(profileDatabaseName())))
            return true;
        const QString path = folder.path();
        folder.setPath(QFileInfo(path).path());
        if (folder.path() == path)
            return false;
    }
}

Result<WalkResult> walkFolder(const QString &absolutePath, const CancelToken &cancel,
                              const std::function<void(qint64)> &progress)
{
    const QFileInfo named(absolutePath);
    const QString canonical = named.isAbsolute() ? named.canonicalFilePath() : QString();
    if (canonical.isEmpty())
        return Error{ErrorCode::FolderMissing, Doing::Sharing, absolutePath,
                     QStringLiteral("there is no such file or folder"), 0};
    const QFileInfo info(canonical);
    if (isInProfile(info.isDir() ? canonical : info.path())) {
        return Error{ErrorCode::UnsafePath, Doing::Sharing, absolutePath,
                     QStringLiteral("a profile, with its private key, is never shared"), 0};
    }
    if (!info.isDir())
        return singleFile(info, cancel, progress);
    // "/data/" names "data".
    const QString plainName = QFileInfo(QDir::cleanPath(absolutePath)).fileName();
    WalkResult result{canonical, plainName, false, {}, {}, 0};
    WalkSink sink(cancel, progress);
    const Result<void> listed = listBeneath(canonical, sink);
    if (!listed)
        return listed.error();
    sink.finish(result);
    return result;
}

} // namespace ttp
