// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <sys/mount.h>

namespace ttp {

/// A small file system of its own while it lives, in memory. The folder is made where it is missing; who may not mount
/// has none, and the reason.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder, const char *options = "size=4m") : m_path(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_isMounted = ::mount("none", m_path.constData(), "tmpfs", 0, options) == 0;
        m_error = errno;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] const char *reason() const { return std::strerror(m_error); }
    [[nodiscard]] bool makeReadOnly(bool readOnly) const
    {
        const unsigned long flags = MS_REMOUNT | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL);
        return ::mount("none", m_path.constData(), "tmpfs", flags, nullptr) == 0;
    }

private:
    QByteArray m_path;
    bool m_isMounted = false;
    int m_error = 0;
};

} // namespace ttp
#endif
