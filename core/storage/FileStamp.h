// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace ttp {

/// What tells one state of a file on disk from another without reading it (protocol.md B13).
struct FileStamp {
    /// The file system it lies on (st_dev, volume serial number). Changes between mounts: never a reason to hash again.
    quint64 volume = 0;
    /// The file's number on its file system, as raw bytes (inode: 8, Windows file id: 16).
    QByteArray fileId;
    /// Bytes.
    qint64 size = 0;
    /// Last change of the content, nanoseconds since 1970 UTC, as exact as the file system keeps it.
    qint64 mtimeNs = 0;

    bool operator==(const FileStamp &) const = default;

    /// True when both can only be the same bytes: size, time and file number agree. The volume is left out on purpose.
    [[nodiscard]] bool sameContentAs(const FileStamp &other) const
    {
        return size == other.size && mtimeNs == other.mtimeNs && fileId == other.fileId;
    }
};

} // namespace ttp
