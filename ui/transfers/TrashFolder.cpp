// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TrashFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define TTP_TRASH_SPECIFICATION
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace ttp {

#ifdef TTP_TRASH_SPECIFICATION

namespace {

constexpr int mostTries = 1000;
constexpr qsizetype longestName = 255;
constexpr char infoSuffix[] = ".trashinfo";
// "-" and what stands behind it
constexpr qsizetype numberRoom = 11;

bool isFolder(const QByteArray &path, struct stat &info)
{
    return lstat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

/// A folder of ours that nobody else can look into; made where it is missing.
bool makeOwn(const QByteArray &path)
{
    struct stat info = {};
    if (mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    return isFolder(path, info) && info.st_uid == getuid();
}

bool makeTrash(const QByteArray &trash)
{
    return makeOwn(trash) && makeOwn(trash + "/files") && makeOwn(trash + "/info");
}

/// Of the file system on which the folder lies.
QByteArray topOf(QByteArray folder, quint64 device)
{
    while (folder.size() > 1) {
        const qsizetype slash = folder.lastIndexOf('/');
        const QByteArray above = slash > 0 ? folder.first(slash) : QByteArray("/");
        struct stat info = {};
        if (stat(above.constData(), &info) != 0 || quint64(info.st_dev) != device)
            break;
        folder = above;
    }
    return folder;
}

QByteArray trashAt(const QByteArray &top)
{
    const QByteArray user = QByteArray::number(qulonglong(getuid()));
    const QByteArray prefix = top == "/" ? QByteArray("/") : top + '/';
    struct stat info = {};
    const QByteArray common = prefix + ".Trash";
    if (isFolder(common, info) && (info.st_mode & S_ISVTX) && makeTrash(common + '/' + user))
        return common + '/' + user;
    const QByteArray own = prefix + ".Trash-" + user;
    return makeTrash(own) ? own : QByteArray();
}

/// Not in the middle of a character.
QByteArray cut(QByteArray name, qsizetype bytes)
{
    if (name.size() <= bytes)
        return name;
    while (bytes > 0 && (uchar(name.at(bytes)) & 0xc0) == 0x80)
        --bytes;
    return name.first(bytes);
}

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now = write(file, bytes.constData() + written, size_t(bytes.size() - written));
        if (now == 0 || (now < 0 && errno != EINTR))
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return true;
}

/// 0, or what went wrong; never in the place of something else.
int moveAside(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    struct stat info = {};
    if (lstat(to.constData(), &info) == 0)
        return EEXIST;
    return rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

QByteArray infoOf(const QByteArray &path)
{
    return "[Trash Info]\nPath=" + path.toPercentEncoding("/") +
           "\nDeletionDate=" + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")).toLatin1() +
           '\n';
}

} // namespace

bool TrashFolder::take(const QString &path)
{
    const QFileInfo info(path);
    const QString parent = QFileInfo(info.path()).canonicalFilePath();
    if (parent.isEmpty() || info.fileName().isEmpty())
        return false;
    const QByteArray folder = QFile::encodeName(parent);
    struct stat at = {};
    if (stat(folder.constData(), &at) != 0)
        return false;
    const Place &place = placeFor(folder, quint64(at.st_dev));
    const QByteArray name = QFile::encodeName(info.fileName());
    return !place.trash.isEmpty() && takeInto(place, (folder == "/" ? QByteArray() : folder) + '/' + name);
}

const TrashFolder::Place &TrashFolder::placeFor(const QByteArray &folder, quint64 device)
{
    const auto known = m_places.constFind(device);
    if (known != m_places.cend())
        return *known;
    Place place;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // Who keeps the home trash behind a link may.
    const QString kept = QFileInfo(data + QStringLiteral("/Trash")).canonicalFilePath();
    const QByteArray home = QFile::encodeName(kept.isEmpty() ? data + QStringLiteral("/Trash") : kept);
    const QByteArray looked = kept.isEmpty() ? QFile::encodeName(data) : home;
    struct stat info = {};
    const bool isHome = QDir().mkpath(data) && stat(looked.constData(), &info) == 0 && quint64(info.st_dev) == device;
    if (isHome && makeTrash(home)) {
        place.trash = home;
    } else if (!isHome) {
        place.top = topOf(folder, device);
        place.trash = trashAt(place.top);
    }
    return *m_places.insert(device, place);
}

// The note comes first, as the specification wants it: whoever has it has the name.
bool TrashFolder::takeInto(const Place &place, const QByteArray &path)
{
    const QByteArray base =
        cut(path.sliced(path.lastIndexOf('/') + 1), longestName - qsizetype(sizeof infoSuffix) + 1 - numberRoom);
    const bool isBelowTop = !place.top.isEmpty() && path.startsWith(place.top == "/" ? place.top : place.top + '/');
    const QByteArray info = infoOf(isBelowTop ? path.sliced(place.top == "/" ? 1 : place.top.size() + 1) : path);
    int &number = m_numbers[place.trash + base];
    for (int tries = 0; tries < mostTries; ++tries) {
        const QByteArray name = number == 0 ? base : base + '-' + QByteArray::number(number + 1);
        ++number;
        const QByteArray note = place.trash + "/info/" + name + infoSuffix;
        const int file = open(note.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (file < 0 && errno == EEXIST)
            continue;
        if (file < 0)
            return false;
        const bool isWritten = writeAll(file, info);
        const bool isNoted = close(file) == 0 && isWritten;
        const int error = isNoted ? moveAside(path, place.trash + "/files/" + name) : EIO;
        if (error == 0)
            return true;
        unlink(note.constData());
        if (error != EEXIST && error != ENOTEMPTY)
            return false;
    }
    return false;
}

#else

bool TrashFolder::take(const QString &path)
{
    return QFile::moveToTrash(path);
}

#endif

} // namespace ttp
