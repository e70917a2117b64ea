// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Request.h"

#include <QByteArray>
#include <QList>
#include <functional>
#include <memory>

namespace ttp {

/// Where the body of a reply comes from when it is too large to hold: a range of a file, for instance.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Puts up to size bytes into buffer, the first of them being byte offset of the body (the source adds where its
    /// range begins). Returns how many; fewer than asked for is fine, 0 and less mean that it cannot be read: what
    /// has been queued is still sent, then the connection is closed short of the announced length.
    /// Called on the server thread with ascending offsets, and must not wait for anything but the disk.
    virtual qint64 read(char *buffer, qint64 offset, qint64 size) = 0;
};

/// Says how fast the body of a reply may go: the rate of an account, of a peer, of the whole program.
class Pacer
{
public:
    virtual ~Pacer() = default;

    /// Takes up to wanted bytes out of the allowance and returns how many may go now; 0 means that it is asked again
    /// within 10 ms. Called on server threads; one pacer may serve connections of several threads at once.
    virtual qint64 take(qint64 wanted) = 0;
};

/// An answer. The gate adds Date, Content-Length, Connection and the security headers of protocol.md section 1.1, and
/// leaves the body out where the request was HEAD or the status is 204 or 304.
struct Reply {
    /// A registered status from 200 to 599 (RFC 9110 section 15); anything else is answered with 500.
    int status = 200;
    /// Names must be tokens and values without control characters, else the client gets 500 instead. Date,
    /// Content-Length, Connection, Transfer-Encoding, Keep-Alive and the security headers are the gate's: given
    /// here they are left out.
    QList<HeaderField> headers;
    /// The body, when source is empty.
    QByteArray body;
    /// The body, read slice by slice as it leaves. Released as soon as the last byte was read or the client is gone.
    std::shared_ptr<ByteSource> source;
    /// How many bytes source gives; not negative.
    qint64 sourceLength = 0;
    /// Limits the rate of the body; empty for no limit.
    std::shared_ptr<Pacer> pacer;
    /// Called on the server thread as bytes of the body have left for the network: how many more since the last
    /// call (the sum of all calls is what left; heads and TLS overhead are not in it), and whether that was all.
    /// "Left" means that the system's socket took them; on TLS a record counts when its last byte was taken. The last
    /// call has complete = true, except when the connection was cut: then onEnd tells.
    std::function<void(qint64 payloadBytesLeft, bool complete)> onSent;
    /// Called once on the server thread after the last onSent: true when the whole reply has left, false when it was
    /// cut (client gone, stalled, severed, source failed, server stopped). Only when the server is gone by the time the
    /// answer is given it is called on the thread that gave it.
    std::function<void(bool complete)> onEnd;
    /// Close the connection after this reply, in order.
    bool closeAfter = false;

    /// How long the body is: sourceLength or the size of body.
    [[nodiscard]] qint64 bodyLength() const { return source ? sourceLength : qint64(body.size()); }
};

/// An RFC 9457 problem+json reply: type urn:ttp:problem:<slug>, title and status. slug and title are ASCII without
/// quotes; they are constants of the program, never what a client sent.
[[nodiscard]] Reply problemReply(int status, QByteArrayView slug, QByteArrayView title);

} // namespace ttp
