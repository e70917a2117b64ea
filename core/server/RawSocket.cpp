// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/RawSocket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif

#include <QtEndian>
#include <algorithm>

namespace ttp::RawSocket {

namespace {

#ifdef Q_OS_WIN
using Descriptor = SOCKET;
constexpr int shutWrite = SD_SEND;
#else
using Descriptor = int;
constexpr int shutWrite = SHUT_WR;
#endif

Descriptor native(qintptr descriptor)
{
    return static_cast<Descriptor>(descriptor);
}

} // namespace

QHostAddress canonical(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    QHostAddress out = address;
    out.setScopeId(QString());
    return out;
}

std::optional<std::pair<QHostAddress, quint16>> peerOf(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *generic = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(native(descriptor), generic, &size) != 0)
        return std::nullopt;
    if (storage.ss_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(&storage);
        return std::pair(QHostAddress(generic), quint16(qFromBigEndian(v4->sin_port)));
    }
    if (storage.ss_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&storage);
        return std::pair(canonical(QHostAddress(generic)), quint16(qFromBigEndian(v6->sin6_port)));
    }
    return std::nullopt;
}

Peeked peekByte(qintptr descriptor)
{
    char byte = 0;
#ifdef Q_OS_WIN
    // Qt's notifier has made the socket one that does not wait.
    const auto got = ::recv(native(descriptor), &byte, 1, MSG_PEEK);
    const bool isEarly = got < 0 && ::WSAGetLastError() == WSAEWOULDBLOCK;
#else
    const auto got = ::recv(native(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool isEarly = got < 0 && (errno == EAGAIN || errno == EINTR);
#endif
    if (got == 1)
        return {Peeked::State::Byte, byte};
    return {isEarly ? Peeked::State::Nothing : Peeked::State::Gone, 0};
}

void closeWithReset(qintptr descriptor)
{
    if (descriptor == -1)
        return;
    linger reset{};
    reset.l_onoff = 1;
    reset.l_linger = 0;
    ::setsockopt(native(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&reset), sizeof reset);
}

void shutdownWriting(qintptr descriptor)
{
    if (descriptor != -1)
        ::shutdown(native(descriptor), shutWrite);
}

qintptr duplicate(qintptr descriptor)
{
    if (descriptor == -1)
        return -1;
#ifdef Q_OS_WIN
    WSAPROTOCOL_INFOW info{};
    if (::WSADuplicateSocketW(native(descriptor), ::GetCurrentProcessId(), &info) != 0)
        return -1;
    return qintptr(::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, 0));
#else
    return ::fcntl(native(descriptor), F_DUPFD_CLOEXEC, 0);
#endif
}

qint64 unacknowledged(qintptr descriptor)
{
    if (descriptor == -1)
        return 0;
#if defined(Q_OS_LINUX)
    int bytes = 0;
    return ::ioctl(native(descriptor), SIOCOUTQ, &bytes) == 0 ? bytes : 0;
#elif defined(Q_OS_DARWIN)
    int bytes = 0;
    socklen_t size = sizeof bytes;
    return ::getsockopt(native(descriptor), SOL_SOCKET, SO_NWRITE, &bytes, &size) == 0 ? bytes : 0;
#else
    return 0;
#endif
}

void closeDescriptor(qintptr descriptor)
{
    if (descriptor == -1)
        return;
#ifdef Q_OS_WIN
    ::closesocket(native(descriptor));
#else
    ::close(native(descriptor));
#endif
}

qint64 makeRoomForDescriptors(qint64 wanted)
{
#ifdef Q_OS_WIN
    return wanted;
#else
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const auto enough = rlim_t(wanted);
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < enough) {
        rlimit more = limit;
        more.rlim_cur = limit.rlim_max == RLIM_INFINITY ? enough : std::min(enough, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &more) == 0)
            limit = more;
    }
    return limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > enough ? wanted : qint64(limit.rlim_cur);
#endif
}

void severDescriptor(qintptr descriptor)
{
    closeWithReset(descriptor);
    closeDescriptor(descriptor);
}

} // namespace ttp::RawSocket
