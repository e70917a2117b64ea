// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/File.h"

#include "core/storage/SystemError.h"
#include "core/storage/WindowsStamp.h"

#include <algorithm>
#include <utility>
#include <winioctl.h>

namespace ttp {

namespace {

/// 1601 to 1970 in steps of 100 ns.
constexpr qint64 epochSteps = 116'444'736'000'000'000;
constexpr qint64 largestTransfer = qint64(1) << 30;

OVERLAPPED at(qint64 offset)
{
    OVERLAPPED position{};
    position.Offset = DWORD(quint64(offset) & 0xffffffffU);
    position.OffsetHigh = DWORD(quint64(offset) >> 32);
    return position;
}

Error lastError(Doing doing, const QString &path)
{
    return systemError(int(::GetLastError()), doing, path);
}

/// The first allocated range at or after the offset; nothing when only a hole follows or the system cannot tell.
bool firstAllocated(HANDLE handle, qint64 offset, qint64 size, FILE_ALLOCATED_RANGE_BUFFER &found, DWORD &count)
{
    FILE_ALLOCATED_RANGE_BUFFER asked{};
    asked.FileOffset.QuadPart = offset;
    asked.Length.QuadPart = size - offset;
    DWORD bytes = 0;
    const BOOL done = ::DeviceIoControl(handle, FSCTL_QUERY_ALLOCATED_RANGES, &asked, sizeof asked, &found,
                                        sizeof found, &bytes, nullptr);
    count = bytes / DWORD(sizeof found);
    return done || ::GetLastError() == ERROR_MORE_DATA;
}

} // namespace

bool stampOf(HANDLE handle, FileStamp &stamp)
{
    FILE_ID_INFO id{};
    BY_HANDLE_FILE_INFORMATION info{};
    if (!::GetFileInformationByHandle(handle, &info))
        return false;
    // FAT knows no 128 bit number; its 64 bit one is good enough to tell two open files apart.
    if (::GetFileInformationByHandleEx(handle, FileIdInfo, &id, sizeof id)) {
        stamp.volume = id.VolumeSerialNumber;
        stamp.fileId = QByteArray(reinterpret_cast<const char *>(id.FileId.Identifier), sizeof id.FileId.Identifier);
    } else {
        const quint64 number = (quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow;
        stamp.volume = info.dwVolumeSerialNumber;
        stamp.fileId = QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
    }
    stamp.size = qint64((quint64(info.nFileSizeHigh) << 32) | info.nFileSizeLow);
    const quint64 steps = (quint64(info.ftLastWriteTime.dwHighDateTime) << 32) | info.ftLastWriteTime.dwLowDateTime;
    stamp.mtimeNs = (qint64(steps) - epochSteps) * 100;
    return true;
}

File::File(Native handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

File::~File()
{
    ::CloseHandle(m_handle);
}

Result<qint64> File::read(qint64 offset, char *into, qint64 length) const
{
    qint64 done = 0;
    while (done < length) {
        OVERLAPPED position = at(offset + done);
        DWORD count = 0;
        const auto chunk = DWORD(std::min(length - done, largestTransfer));
        if (!::ReadFile(m_handle, into + done, chunk, &count, &position)) {
            if (::GetLastError() == ERROR_HANDLE_EOF)
                break;
            return lastError(Doing::ReadingFile, m_path);
        }
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
        OVERLAPPED position = at(offset + done);
        DWORD count = 0;
        const auto chunk = DWORD(std::min<qint64>(bytes.size() - done, largestTransfer));
        if (!::WriteFile(m_handle, bytes.data() + done, chunk, &count, &position))
            return lastError(Doing::WritingFile, m_path);
        if (count == 0)
            return systemError(ERROR_WRITE_FAULT, Doing::WritingFile, m_path);
        done += count;
    }
    return {};
}

Result<void> File::resize(qint64 length)
{
    // Without this mark NTFS writes zeros; where there are no holes it fails, which changes nothing else.
    DWORD bytes = 0;
    ::DeviceIoControl(m_handle, FSCTL_SET_SPARSE, nullptr, 0, nullptr, 0, &bytes, nullptr);
    FILE_END_OF_FILE_INFO end{};
    end.EndOfFile.QuadPart = length;
    if (!::SetFileInformationByHandle(m_handle, FileEndOfFileInfo, &end, sizeof end))
        return lastError(Doing::WritingFile, m_path);
    return {};
}

Result<void> File::sync(SyncDepth)
{
    if (!::FlushFileBuffers(m_handle))
        return lastError(Doing::SyncingFile, m_path);
    return {};
}

Result<void> File::setMtime(qint64 nanoseconds)
{
    FILE_BASIC_INFO info{};
    info.LastWriteTime.QuadPart = nanoseconds / 100 + epochSteps;
    if (!::SetFileInformationByHandle(m_handle, FileBasicInfo, &info, sizeof info))
        return lastError(Doing::WritingFile, m_path);
    return {};
}

Result<FileStamp> File::stamp() const
{
    FileStamp stamp;
    if (!stampOf(m_handle, stamp))
        return lastError(Doing::ReadingFile, m_path);
    return stamp;
}

Result<qint64> File::nextData(qint64 offset) const
{
    const Result<FileStamp> now = stamp();
    if (!now)
        return now.error();
    if (offset >= now->size)
        return now->size;
    FILE_ALLOCATED_RANGE_BUFFER found{};
    DWORD count = 0;
    if (!firstAllocated(m_handle, offset, now->size, found, count))
        return offset;
    return count == 0 ? now->size : std::max<qint64>(offset, found.FileOffset.QuadPart);
}

Result<qint64> File::nextHole(qint64 offset) const
{
    const Result<FileStamp> now = stamp();
    if (!now)
        return now.error();
    FILE_ALLOCATED_RANGE_BUFFER found{};
    DWORD count = 0;
    if (offset >= now->size || !firstAllocated(m_handle, offset, now->size, found, count))
        return now->size;
    if (count == 0 || found.FileOffset.QuadPart > offset)
        return offset;
    return std::min<qint64>(now->size, found.FileOffset.QuadPart + found.Length.QuadPart);
}

void File::adviseSequential() const
{
    // The system takes this advice only when a file is opened.
}

} // namespace ttp
