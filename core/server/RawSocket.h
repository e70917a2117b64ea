// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHostAddress>
#include <optional>
#include <utility>

/// What Qt has no call for: things done to a socket descriptor itself. The one file of this floor that differs between
/// POSIX and Windows. Safe on every thread; a descriptor that is no longer one does no harm.
namespace ttp::RawSocket {

/// The address without its zone, and as IPv4 where it is an IPv4 address mapped into IPv6.
[[nodiscard]] QHostAddress canonical(const QHostAddress &address);

/// Address (canonical) and port of the other end; nothing when the client has left already.
[[nodiscard]] std::optional<std::pair<QHostAddress, quint16>> peerOf(qintptr descriptor);

struct Peeked {
    enum class State {
        Byte,    ///< there is one
        Nothing, ///< not yet
        Gone,    ///< and there will be none: the client has left
    };
    State state = State::Gone;
    char byte = 0;
};

/// The next byte to be read, which stays where it is. Does not wait.
[[nodiscard]] Peeked peekByte(qintptr descriptor);

/// Makes the next close of the descriptor a RST: what was not sent is thrown away, the client notices at once.
void closeWithReset(qintptr descriptor);

/// Tells the client that nothing more comes (FIN); reading goes on.
void shutdownWriting(qintptr descriptor);

/// A second descriptor of the same connection, which stays open until both are closed; -1 when the system gives none.
[[nodiscard]] qintptr duplicate(qintptr descriptor);

/// Bytes that were handed to the system and that the other end has not acknowledged; 0 where the system does not tell.
[[nodiscard]] qint64 unacknowledged(qintptr descriptor);

/// Closes the descriptor. It must not belong to a Qt socket.
void closeDescriptor(qintptr descriptor);

/// Lets this process have at least so many descriptors, if the system lets it (many begin with 1,024), and returns how
/// many it may have now: wanted where there is no such limit.
[[nodiscard]] qint64 makeRoomForDescriptors(qint64 wanted);

/// Closes the descriptor with a RST. It must not belong to a Qt socket.
void severDescriptor(qintptr descriptor);

} // namespace ttp::RawSocket
