// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/LockFile.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace ttp {

namespace {

constexpr int beingWrittenMs = 500;

} // namespace

bool takeLock(QLockFile &lock, int waitMs)
{
    if (lock.tryLock(waitMs))
        return true;
    qint64 pid = 0;
    QString host;
    QString program;
    const auto isKnown = [&] { return lock.getLockInfo(&pid, &host, &program); };
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (!isKnown() && (lock.tryLock(beingWrittenMs) || isKnown()))
        return lock.isLocked();
    const bool isLeftBehind =
        pid == 0 || (pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName());
    return isLeftBehind && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace ttp
