// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/WalkSink.h"

#include "core/storage/PosixStamp.h"
#include "core/storage/SystemError.h"

#include <QFile>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace ttp {

namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

OpenFolder openFolder(int parent, const char *name, int moreFlags)
{
    const int handle = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | moreFlags);
    if (handle < 0)
        return nullptr;
    OpenFolder folder(::fdopendir(handle));
    if (!folder)
        ::close(handle);
    return folder;
}

/// One level of the walk: a folder that is open and where it lies.
struct Level {
    OpenFolder folder;
    QString prefix;
};

class Lister
{
public:
    explicit Lister(WalkSink &sink) : m_sink(sink) {}

    void enter(OpenFolder folder, const QString &prefix) { m_levels.push_back(Level{std::move(folder), prefix}); }
    /// Takes one entry of the innermost folder, or leaves it at its end. False when all is done.
    bool step();

private:
    void take(int folder, const dirent &entry);
    void takeFolder(int parent, const char *name, const QString &path);
    void takeFile(int folder, const char *name, const QString &path, const struct stat &info);

    WalkSink &m_sink;
    std::vector<Level> m_levels;
};

bool Lister::step()
{
    if (m_levels.empty())
        return false;
    DIR *folder = m_levels.back().folder.get();
    errno = 0;
    const dirent *entry = ::readdir(folder);
    if (entry) {
        take(::dirfd(folder), *entry);
        return true;
    }
    if (errno != 0) {
        const QString path = m_levels.back().prefix.chopped(m_levels.back().prefix.isEmpty() ? 0 : 1);
        m_sink.leaveOut(path, LeftOutReason::Unreadable, systemError(errno, Doing::ReadingFile, path).detail);
    }
    m_levels.pop_back();
    return !m_levels.empty();
}

void Lister::take(int folder, const dirent &entry)
{
    const QByteArrayView raw(static_cast<const char *>(entry.d_name));
    if (raw == "." || raw == "..")
        return;
    const QString name = QString::fromUtf8(raw);
    const QString path = m_levels.back().prefix + name;
    if (entry.d_type == DT_LNK) {
        m_sink.leaveOut(path, LeftOutReason::Symlink, QStringLiteral("symbolic links are not followed"));
        return;
    }
    if (name.toUtf8() != raw) {
        m_sink.leaveOut(path, LeftOutReason::RefusedName, QStringLiteral("the name is not UTF-8"));
        return;
    }
    if (entry.d_type == DT_DIR) {
        takeFolder(folder, raw.data(), path);
        return;
    }
    struct stat info {
    };
    if (::fstatat(folder, raw.data(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        m_sink.leaveOut(path, LeftOutReason::Unreadable, systemError(errno, Doing::ReadingFile, path).detail);
        return;
    }
    if (S_ISDIR(info.st_mode))
        takeFolder(folder, raw.data(), path);
    else if (S_ISLNK(info.st_mode))
        m_sink.leaveOut(path, LeftOutReason::Symlink, QStringLiteral("symbolic links are not followed"));
    else if (!S_ISREG(info.st_mode))
        m_sink.leaveOut(path, LeftOutReason::Special, QStringLiteral("not a regular file"));
    else
        takeFile(folder, raw.data(), path, info);
}

void Lister::takeFile(int folder, const char *name, const QString &path, const struct stat &info)
{
    // A file that everybody may read needs no question; for the others the system knows about groups and lists.
    constexpr mode_t everybodyReads = S_IRUSR | S_IRGRP | S_IROTH;
    if ((info.st_mode & everybodyReads) != everybodyReads && ::faccessat(folder, name, R_OK, AT_EACCESS) != 0)
        m_sink.leaveOut(path, LeftOutReason::Unreadable, systemError(errno, Doing::ReadingFile, path).detail);
    else
        m_sink.addFile(path, stampOf(info));
}

void Lister::takeFolder(int parent, const char *name, const QString &path)
{
    if (!m_sink.entersFolder(path))
        return;
    OpenFolder folder = openFolder(parent, name, O_NOFOLLOW);
    if (!folder) {
        m_sink.leaveOut(path, LeftOutReason::Unreadable, systemError(errno, Doing::ReadingFile, path).detail);
        return;
    }
    enter(std::move(folder), path + u'/');
}

} // namespace

Result<void> listBeneath(const QString &root, WalkSink &sink)
{
    OpenFolder folder = openFolder(AT_FDCWD, QFile::encodeName(root).constData(), 0);
    if (!folder) {
        Error error = systemError(errno, Doing::Sharing, root);
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::FolderMissing;
        return error;
    }
    Lister lister(sink);
    lister.enter(std::move(folder), {});
    do {
        if (sink.isCancelled())
            return Error{ErrorCode::Cancelled, Doing::Sharing, root, QStringLiteral("cancelled"), 0};
    } while (lister.step());
    return {};
}

} // namespace ttp
