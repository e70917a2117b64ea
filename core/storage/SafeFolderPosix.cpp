// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/SafeFolder.h"

#include "core/storage/PosixStamp.h"
#include "core/storage/SystemError.h"

#include <QFile>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>
#ifdef Q_OS_LINUX
#include <cstdlib>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#endif

namespace ttp {

namespace {

/// Closes the descriptor when it dies, unless it was only borrowed.
class Descriptor
{
public:
    explicit Descriptor(int number, bool owned = true) : m_number(number), m_owned(owned) {}
    ~Descriptor()
    {
        if (m_owned && m_number >= 0)
            ::close(m_number);
    }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)), m_owned(other.m_owned) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        std::swap(m_owned, other.m_owned);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isValid() const { return m_number >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
    bool m_owned;
};

#ifdef O_PATH
constexpr int openFolderOnWay = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
#elif defined(O_SEARCH)
constexpr int openFolderOnWay = O_SEARCH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
#else
constexpr int openFolderOnWay = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
#endif
/// O_NONBLOCK: opening a FIFO or a device must not wait for anybody.
constexpr int openFileSafely = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

QByteArray nativePath(QStringView relative)
{
    return relative.toUtf8();
}

struct ParentAndName {
    QByteArray parent;
    QByteArray name;
};

ParentAndName splitPath(const QString &relative)
{
    const qsizetype slash = relative.lastIndexOf(u'/');
    if (slash < 0)
        return {{}, nativePath(relative)};
    return {nativePath(QStringView(relative).left(slash)), nativePath(QStringView(relative).mid(slash + 1))};
}

/// Systems answer ENOTDIR for a symlink on the way; the caller is told the truth.
int honestErrno(int folder, const char *name, int number)
{
    struct stat info {
    };
    if (number == ENOTDIR && ::fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(info.st_mode))
        return ELOOP;
    return number;
}

int openOnce(int folder, const char *name, int flags, mode_t mode)
{
    int opened = -1;
    do {
        opened = ::openat(folder, name, flags, mode);
    } while (opened < 0 && errno == EINTR);
    return opened;
}

/// Walks with one openat a component, none of which follows a symlink.
int openByComponents(int root, const QByteArray &path, int flags, mode_t mode)
{
    const QList<QByteArray> components = path.split('/');
    Descriptor folder(root, false);
    for (qsizetype i = 0; i < components.size(); ++i) {
        const bool isLast = i + 1 == components.size();
        const char *name = components[i].constData();
        Descriptor next(openOnce(folder.number(), name, isLast ? flags | O_NOFOLLOW : openFolderOnWay, mode));
        if (!next.isValid()) {
            errno = honestErrno(folder.number(), name, errno);
            return -1;
        }
        if (isLast)
            return next.release();
        folder = std::move(next);
    }
    errno = EINVAL;
    return -1;
}

#ifdef Q_OS_LINUX
int openInKernel(int root, const QByteArray &path, int flags, mode_t mode)
{
    open_how how{};
    // Without O_NOFOLLOW a link at the end is told from a file; RESOLVE_NO_SYMLINKS refuses it all the same.
    how.flags = quint64(flags & ~O_NOFOLLOW);
    how.mode = (flags & O_CREAT) ? mode : 0;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    // EAGAIN says that something was renamed meanwhile; a hostile renamer must not keep us here.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const long opened = ::syscall(SYS_openat2, root, path.constData(), &how, sizeof how);
        if (opened >= 0 || (errno != EAGAIN && errno != EINTR))
            return int(opened);
    }
    return openByComponents(root, path, flags, mode);
}

bool kernelCanResolve(int root)
{
    const Descriptor probe(openInKernel(root, ".", O_PATH | O_DIRECTORY | O_CLOEXEC, 0));
    return probe.isValid();
}

int renameNoReplace(int fromFolder, const char *from, int toFolder, const char *to)
{
    constexpr unsigned noReplace = 1; // RENAME_NOREPLACE, which not every C library names
    return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, noReplace));
}
#elif defined(Q_OS_DARWIN)
int renameNoReplace(int fromFolder, const char *from, int toFolder, const char *to)
{
    return ::renameatx_np(fromFolder, from, toFolder, to, RENAME_EXCL);
}
#else
int renameNoReplace(int, const char *, int, const char *)
{
    errno = ENOSYS;
    return -1;
}
#endif

/// For file systems that cannot rename without replacing: a second name, which fails when it is taken, then the first
/// one goes. Where there are no second names either (FAT) a look before the rename is all there is.
int renameThroughLink(int fromFolder, const char *from, int toFolder, const char *to)
{
    if (::linkat(fromFolder, from, toFolder, to, 0) == 0) {
        if (::unlinkat(fromFolder, from, 0) == 0)
            return 0;
        const int number = errno;
        ::unlinkat(toFolder, to, 0);
        errno = number;
        return -1;
    }
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
        return -1;
    struct stat info {
    };
    if (::fstatat(toFolder, to, &info, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::renameat(fromFolder, from, toFolder, to);
}

Error refusedPath(Doing doing, const QString &path, const QString &why)
{
    return Error{ErrorCode::UnsafePath, doing, path, why, 0};
}

} // namespace

struct SafeFolder::Root {
    Root(int number, bool inKernel) : handle(number), resolvesInKernel(inKernel) {}

    [[nodiscard]] int openBeneath(const QByteArray &path, int flags, mode_t mode = 0) const
    {
#ifdef Q_OS_LINUX
        if (resolvesInKernel)
            return openInKernel(handle.number(), path, flags, mode);
#endif
        return openByComponents(handle.number(), path, flags, mode);
    }
    /// The folder that holds a name; the root itself is lent, not opened again.
    [[nodiscard]] Descriptor openParent(const QByteArray &parent) const
    {
        if (parent.isEmpty())
            return Descriptor(handle.number(), false);
        return Descriptor(openBeneath(parent, openFolderOnWay));
    }
    /// A folder that was deleted while open has no name left.
    [[nodiscard]] bool isDeleted() const
    {
        struct stat info {
        };
        return ::fstat(handle.number(), &info) != 0 || info.st_nlink == 0;
    }
    /// The Error for errno, which is read first.
    [[nodiscard]] Error failure(Doing doing, const QString &root, const QString &relative) const
    {
        const int number = errno;
        Error error = systemError(number, doing, relative.isEmpty() ? root : root + u'/' + relative);
        if (number == ENOENT && isDeleted())
            error.code = ErrorCode::FolderMissing;
        return error;
    }

    Descriptor handle;
    bool resolvesInKernel;
};

Result<SafeFolder> SafeFolder::open(const QString &absolutePath, Resolver resolver)
{
    if (!absolutePath.startsWith(u'/'))
        return refusedPath(Doing::ReadingFile, absolutePath, QStringLiteral("the path is not absolute"));
    const int opened =
        openOnce(AT_FDCWD, QFile::encodeName(absolutePath).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (opened < 0) {
        Error error = systemError(errno, Doing::ReadingFile, absolutePath);
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::FolderMissing;
        else if (error.code == ErrorCode::Conflict)
            error.code = ErrorCode::UnsafePath;
        return error;
    }
    bool inKernel = false;
#ifdef Q_OS_LINUX
    inKernel = resolver == Resolver::Best && kernelCanResolve(opened);
#else
    Q_UNUSED(resolver)
#endif
    return SafeFolder(absolutePath, std::make_shared<const Root>(opened, inKernel));
}

Result<std::unique_ptr<File>> SafeFolder::openFile(const QString &relative, int flags, Doing doing) const
{
    const QString full = m_path + u'/' + relative;
    if (!isPlainRelativePath(relative))
        return refusedPath(doing, full, QStringLiteral("not a plain relative path"));
    Descriptor opened(m_root->openBeneath(nativePath(relative), flags | openFileSafely, 0666));
    if (!opened.isValid()) {
        Error error = m_root->failure(doing, m_path, relative);
        // A file where a folder should be means for a reader that there is no such file.
        if (error.code == ErrorCode::Conflict && !(flags & O_CREAT))
            error.code = ErrorCode::NotFound;
        return error;
    }
    struct stat info {
    };
    if (::fstat(opened.number(), &info) != 0)
        return systemError(errno, doing, full);
    if (!S_ISREG(info.st_mode))
        return refusedPath(doing, full, QStringLiteral("not a regular file"));
    return std::make_unique<File>(opened.release(), full);
}

Result<std::unique_ptr<File>> SafeFolder::openRead(const QString &relative) const
{
    return openFile(relative, O_RDONLY, Doing::ReadingFile);
}

Result<std::unique_ptr<File>> SafeFolder::openWrite(const QString &relative) const
{
    return openFile(relative, O_RDWR, Doing::WritingFile);
}

Result<std::unique_ptr<File>> SafeFolder::create(const QString &relative) const
{
    return openFile(relative, O_RDWR | O_CREAT | O_EXCL, Doing::WritingFile);
}

Result<QStringList> SafeFolder::makeFolders(const QString &relative) const
{
    if (!isPlainRelativePath(relative))
        return refusedPath(Doing::WritingFile, m_path + u'/' + relative, QStringLiteral("not a plain relative path"));
    if (m_root->openParent(nativePath(relative)).isValid())
        return QStringList();
    QStringList made;
    Descriptor folder(m_root->handle.number(), false);
    qsizetype end = 0;
    while (end < relative.size()) {
        const qsizetype begin = end == 0 ? 0 : end + 1;
        end = relative.indexOf(u'/', begin);
        end = end < 0 ? relative.size() : end;
        const QByteArray name = nativePath(QStringView(relative).sliced(begin, end - begin));
        const bool isNew = ::mkdirat(folder.number(), name.constData(), 0777) == 0;
        if (!isNew && errno != EEXIST)
            return m_root->failure(Doing::WritingFile, m_path, relative.left(end));
        if (isNew)
            made.append(relative.left(end));
        Descriptor next(openOnce(folder.number(), name.constData(), openFolderOnWay, 0));
        if (!next.isValid()) {
            errno = honestErrno(folder.number(), name.constData(), errno);
            return m_root->failure(Doing::WritingFile, m_path, relative.left(end));
        }
        folder = std::move(next);
    }
    return made;
}

Result<void> SafeFolder::rename(const QString &from, const QString &to) const
{
    if (!isPlainRelativePath(from) || !isPlainRelativePath(to))
        return refusedPath(Doing::WritingFile, m_path + u'/' + to, QStringLiteral("not a plain relative path"));
    const ParentAndName source = splitPath(from);
    const ParentAndName target = splitPath(to);
    const Descriptor fromFolder = m_root->openParent(source.parent);
    if (!fromFolder.isValid())
        return m_root->failure(Doing::WritingFile, m_path, from);
    const bool sameFolder = source.parent == target.parent;
    const Descriptor toFolder = sameFolder ? Descriptor(fromFolder.number(), false) : m_root->openParent(target.parent);
    if (!toFolder.isValid())
        return m_root->failure(Doing::WritingFile, m_path, to);
    int failed =
        renameNoReplace(fromFolder.number(), source.name.constData(), toFolder.number(), target.name.constData());
    if (failed != 0 && (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)) {
        failed =
            renameThroughLink(fromFolder.number(), source.name.constData(), toFolder.number(), target.name.constData());
    }
    if (failed != 0)
        return m_root->failure(Doing::WritingFile, m_path, errno == EEXIST ? to : from);
    return {};
}

Result<void> SafeFolder::unlink(const QString &relative, int flags) const
{
    if (!isPlainRelativePath(relative))
        return refusedPath(Doing::WritingFile, m_path + u'/' + relative, QStringLiteral("not a plain relative path"));
    const ParentAndName split = splitPath(relative);
    const Descriptor folder = m_root->openParent(split.parent);
    if (!folder.isValid() || ::unlinkat(folder.number(), split.name.constData(), flags) != 0)
        return m_root->failure(Doing::WritingFile, m_path, relative);
    return {};
}

Result<void> SafeFolder::remove(const QString &relative) const
{
    return unlink(relative, 0);
}

Result<void> SafeFolder::removeFolder(const QString &relative) const
{
    Result<void> removed = unlink(relative, AT_REMOVEDIR);
    // POSIX allows EEXIST for a folder that is not empty.
    if (!removed && removed.error().code == ErrorCode::AlreadyExists) {
        Error error = removed.error();
        error.code = ErrorCode::Conflict;
        return error;
    }
    return removed;
}

Result<EntryInfo> SafeFolder::stat(const QString &relative) const
{
    if (!isPlainRelativePath(relative))
        return refusedPath(Doing::ReadingFile, m_path + u'/' + relative, QStringLiteral("not a plain relative path"));
    const ParentAndName split = splitPath(relative);
    const Descriptor folder = m_root->openParent(split.parent);
    struct stat info {
    };
    if (!folder.isValid() || ::fstatat(folder.number(), split.name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        Error error = m_root->failure(Doing::ReadingFile, m_path, relative);
        if (error.code == ErrorCode::Conflict)
            error.code = ErrorCode::NotFound;
        return error;
    }
    EntryInfo entry;
    entry.stamp = stampOf(info);
    entry.links = quint64(info.st_nlink);
    if (S_ISREG(info.st_mode))
        entry.kind = EntryKind::File;
    else if (S_ISDIR(info.st_mode))
        entry.kind = EntryKind::Folder;
    else if (S_ISLNK(info.st_mode))
        entry.kind = EntryKind::Symlink;
    return entry;
}

Result<void> SafeFolder::syncFolder(const QString &relative) const
{
    if (!relative.isEmpty() && !isPlainRelativePath(relative))
        return refusedPath(Doing::SyncingFile, m_path + u'/' + relative, QStringLiteral("not a plain relative path"));
    const Descriptor folder =
        relative.isEmpty()
            ? Descriptor(m_root->handle.number(), false)
            : Descriptor(m_root->openBeneath(nativePath(relative), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isValid())
        return m_root->failure(Doing::SyncingFile, m_path, relative);
#ifdef Q_OS_DARWIN
    if (::fcntl(folder.number(), F_FULLFSYNC) == 0)
        return {};
#endif
    // EINVAL: the file system writes folders by itself.
    if (::fsync(folder.number()) != 0 && errno != EINVAL)
        return m_root->failure(Doing::SyncingFile, m_path, relative);
    return {};
}

Result<void> SafeFolder::syncAll() const
{
#ifdef Q_OS_LINUX
    // Before 5.8 syncfs says success whatever happened.
    utsname kernel{};
    int major = 0;
    int minor = 0;
    const bool knowsErrors = ::uname(&kernel) == 0 && std::sscanf(kernel.release, "%d.%d", &major, &minor) == 2 &&
                             (major > 5 || (major == 5 && minor >= 8));
    if (knowsErrors) {
        if (::syncfs(m_root->handle.number()) != 0)
            return m_root->failure(Doing::SyncingFile, m_path, {});
        return {};
    }
#endif
    return Error{ErrorCode::Unsupported, Doing::SyncingFile, m_path, QStringLiteral("no reliable syncfs"), 0};
}

Result<SpaceInfo> SafeFolder::space() const
{
    struct statvfs info {
    };
    if (::fstatvfs(m_root->handle.number(), &info) != 0)
        return m_root->failure(Doing::ReadingFile, m_path, {});
    return SpaceInfo{qint64(info.f_blocks) * qint64(info.f_frsize), qint64(info.f_bavail) * qint64(info.f_frsize)};
}

Result<void> SafeFolder::checkStillThere() const
{
    struct stat held {
    };
    struct stat named {
    };
    if (::fstat(m_root->handle.number(), &held) == 0 && ::stat(QFile::encodeName(m_path).constData(), &named) == 0 &&
        held.st_dev == named.st_dev && held.st_ino == named.st_ino)
        return {};
    return Error{ErrorCode::FolderMissing, Doing::ReadingFile, m_path, QStringLiteral("the folder is not where it was"),
                 0};
}

Result<FileStamp> SafeFolder::rootStamp() const
{
    struct stat info {
    };
    if (::fstat(m_root->handle.number(), &info) != 0)
        return m_root->failure(Doing::ReadingFile, m_path, {});
    return stampOf(info);
}

} // namespace ttp
