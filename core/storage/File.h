// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/storage/StoreIo.h"

#include <QString>
#include <memory>

namespace ttp {

/// An open regular file of this machine; closed when it dies. Made by SafeFolder. Safe on every thread.
///
/// F1 read and write are loops: short counts and signals are not seen outside; offsets are 64 bit.
/// F2 sync is fdatasync or fsync, F_FULLFSYNC on macOS, FlushFileBuffers on Windows.
/// F3 errors name the path and hold the system's words; a full disk or quota is DiskFull, a read-only one ReadOnly.
class File final : public StoreFile
{
public:
#ifdef Q_OS_WIN
    using Native = void *;
#else
    using Native = int;
#endif

    /// Takes over an open handle; path is for errors only.
    File(Native handle, QString path);
    ~File() override;
    Q_DISABLE_COPY_MOVE(File)

    [[nodiscard]] Result<qint64> read(qint64 offset, char *into, qint64 length) const override;
    [[nodiscard]] Result<void> write(qint64 offset, QByteArrayView bytes) override;
    [[nodiscard]] Result<void> resize(qint64 length) override;
    [[nodiscard]] Result<void> sync(SyncDepth depth) override;
    [[nodiscard]] Result<void> setMtime(qint64 nanoseconds) override;
    [[nodiscard]] Result<FileStamp> stamp() const override;
    [[nodiscard]] Result<qint64> nextData(qint64 offset) const override;

    /// Exactly length bytes at offset; ReadFailed when the file ends before.
    [[nodiscard]] Result<QByteArray> readAll(qint64 offset, qint64 length) const;
    /// The first offset at or after the given one that lies in a hole, the file's size when none follows; the size
    /// also where the file system cannot tell.
    [[nodiscard]] Result<qint64> nextHole(qint64 offset) const;
    /// Says to the system that the file will be read from one end to the other, once.
    void adviseSequential() const;
    [[nodiscard]] Native native() const
    {
        return m_handle;
    }

private:
    Native m_handle;
    QString m_path;
};

} // namespace ttp
