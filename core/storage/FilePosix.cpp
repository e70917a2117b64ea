// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/File.h"

#include "core/storage/PosixStamp.h"
#include "core/storage/SystemError.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ttp {

static_assert(sizeof(off_t) == 8, "files are larger than 2 GiB");

namespace {

/// Linux transfers at most this much in one call; macOS refuses more than INT_MAX.
constexpr qint64 largestTransfer = qint64(1) << 30;

#if defined(SEEK_DATA) && defined(SEEK_HOLE)
/// The offset that lseek finds; `otherwise` where the file system does not know holes.
Result<qint64> seekFor(int handle, qint64 offset, int what, qint64 size, qint64 otherwise, const QString &path)
{
    const off_t found = ::lseek(handle, offset, what);
    if (found >= 0)
        return std::min<qint64>(found, size);
    if (errno == ENXIO)
        return size;
    if (errno == EINVAL || errno == ENOTSUP)
        return otherwise;
    return systemError(errno, Doing::ReadingFile, path);
}
#endif

} // namespace

FileStamp stampOf(const struct stat &info)
{
    FileStamp stamp;
    stamp.volume = quint64(info.st_dev);
    const quint64 inode = info.st_ino;
    stamp.fileId.resize(qsizetype(sizeof inode));
    for (qsizetype i = 0; i < stamp.fileId.size(); ++i)
        stamp.fileId[i] = char(uchar(inode >> (8 * (7 - i))));
    stamp.size = info.st_size;
#ifdef Q_OS_DARWIN
    const timespec &time = info.st_mtimespec;
#else
    const timespec &time = info.st_mtim;
#endif
    stamp.mtimeNs = qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    return stamp;
}

File::File(Native handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

File::~File()
{
    ::close(m_handle);
}

Result<qint64> File::read(qint64 offset, char *into, qint64 length) const
{
    qint64 done = 0;
    while (done < length) {
        const auto chunk = size_t(std::min(length - done, largestTransfer));
        const ssize_t count = ::pread(m_handle, into + done, chunk, offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(errno, Doing::ReadingFile, m_path);
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

Result<void> File::write(qint64 offset, QByteArrayView bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const auto chunk = size_t(std::min<qint64>(bytes.size() - done, largestTransfer));
        const ssize_t count = ::pwrite(m_handle, bytes.data() + done, chunk, offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError(count < 0 ? errno : EIO, Doing::WritingFile, m_path);
        done += count;
    }
    return {};
}

Result<void> File::resize(qint64 length)
{
    int failed = 0;
    do {
        failed = ::ftruncate(m_handle, length);
    } while (failed != 0 && errno == EINTR);
    if (failed != 0)
        return systemError(errno, Doing::WritingFile, m_path);
    return {};
}

Result<void> File::sync(SyncDepth depth)
{
#if defined(Q_OS_DARWIN)
    // fsync leaves the data in the drive's cache there.
    Q_UNUSED(depth)
    if (::fcntl(m_handle, F_FULLFSYNC) == 0)
        return {};
    const int failed = ::fsync(m_handle);
#else
    const int failed = depth == SyncDepth::Data ? ::fdatasync(m_handle) : ::fsync(m_handle);
#endif
    if (failed != 0)
        return systemError(errno, Doing::SyncingFile, m_path);
    return {};
}

Result<void> File::setMtime(qint64 nanoseconds)
{
    qint64 seconds = nanoseconds / 1'000'000'000;
    qint64 rest = nanoseconds % 1'000'000'000;
    if (rest < 0) {
        rest += 1'000'000'000;
        --seconds;
    }
    timespec times[2]{};
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_sec = time_t(seconds);
    times[1].tv_nsec = long(rest);
    if (::futimens(m_handle, times) != 0)
        return systemError(errno, Doing::WritingFile, m_path);
    return {};
}

Result<FileStamp> File::stamp() const
{
    struct stat info {
    };
    if (::fstat(m_handle, &info) != 0)
        return systemError(errno, Doing::ReadingFile, m_path);
    return stampOf(info);
}

Result<qint64> File::nextData(qint64 offset) const
{
#if defined(SEEK_DATA) && defined(SEEK_HOLE)
    const Result<FileStamp> now = stamp();
    if (!now)
        return now.error();
    return seekFor(m_handle, offset, SEEK_DATA, now->size, offset, m_path);
#else
    return offset;
#endif
}

Result<qint64> File::nextHole(qint64 offset) const
{
    const Result<FileStamp> now = stamp();
    if (!now)
        return now.error();
#if defined(SEEK_DATA) && defined(SEEK_HOLE)
    return seekFor(m_handle, offset, SEEK_HOLE, now->size, now->size, m_path);
#else
    Q_UNUSED(offset)
    return now->size;
#endif
}

void File::adviseSequential() const
{
#if defined(Q_OS_LINUX)
    ::posix_fadvise(m_handle, 0, 0, POSIX_FADV_SEQUENTIAL);
#elif defined(Q_OS_DARWIN)
    ::fcntl(m_handle, F_RDAHEAD, 1);
#endif
}

} // namespace ttp
