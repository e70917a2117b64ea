// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <optional>

namespace ttp {

/// A header field: name as it was written, value without the white space around it.
struct HeaderField {
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

/// The head of one HTTP/1.x request that the gate let in (RFC 9112, strictly): one of the seven methods, an origin-form
/// target, no ambiguous framing. A plain value.
struct RequestHead {
    /// GET, HEAD, PUT, POST, DELETE, PATCH or OPTIONS.
    QByteArray method;
    /// As it was sent: begins with one '/', printable ASCII only, no '#'.
    QByteArray target;
    /// target up to '?'. Percent-encoding is NOT decoded, dot segments are NOT resolved.
    QByteArray path;
    /// target after '?', without it; empty where there is none. Not decoded.
    QByteArray query;
    /// In the order in which they came, duplicates kept.
    QList<HeaderField> headers;
    /// What Content-Length says, 0 where it is absent. There are no bodies without it: chunked requests are refused.
    qint64 contentLength = 0;

    /// The value of the first field of that name (ASCII case does not matter); empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// How many fields of that name there are.
    [[nodiscard]] int count(QByteArrayView name) const;
};

/// Who is at the other end. A plain value, made once per connection; behind a trusted proxy once per request.
struct ConnectionInfo {
    /// Where the client is: IPv4 also where the socket said ::ffff:a.b.c.d, never with a zone. Behind a trusted proxy
    /// this is the last element of X-Forwarded-For.
    QHostAddress peer;
    /// The port of the socket's other end (the proxy's, behind one).
    quint16 peerPort = 0;
    /// SHA-256 of the SubjectPublicKeyInfo of the client's certificate; nothing when it showed none. Shown means
    /// that it proved to hold the private key; nothing else about the certificate has been checked.
    std::optional<Hash256> clientSpki;
    /// The DER of which clientSpki is the hash; empty where there is none.
    QByteArray clientSpkiDer;
    /// True when this very connection is TLS. False only for the plain connection of a trusted proxy.
    bool tls = false;
    /// True when it is the connection of a trusted proxy, whose word stands in peer and clientSpki.
    bool viaProxy = false;
    /// Unique in the life of one HttpServer.
    quint64 connectionId = 0;
};

/// A complete request: nothing is dispatched before the last byte of its body is there.
struct Request {
    RequestHead head;
    QByteArray body;
    ConnectionInfo connection;
};

} // namespace ttp
