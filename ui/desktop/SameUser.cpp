// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/SameUser.h"

#include <QLocalSocket>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace ttp {

#ifdef Q_OS_WIN

bool isSameUser(const QLocalSocket &)
{
    return true;
}

void letComeToFront(const QLocalSocket &socket)
{
    ULONG process = 0;
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    AllowSetForegroundWindow(GetNamedPipeServerProcessId(pipe, &process) ? DWORD(process) : ASFW_ANY);
}

#else

bool isSameUser(const QLocalSocket &socket)
{
    const int descriptor = int(socket.socketDescriptor());
#ifdef SO_PEERCRED
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#endif
}

void letComeToFront(const QLocalSocket &) {}

#endif

} // namespace ttp
