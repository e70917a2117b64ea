// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace ttp {

struct HttpResponse;

/// Names one request of one HttpTransport; 0 is never given out.
using RequestId = quint64;

/// One header field. Neither name nor value may hold CR, LF or NUL.
struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// How much a peer may make us take, and how long it may make us wait. 0 means no bound for the times.
struct HttpLimits {
    /// Bytes of the status line and all header fields, interim responses and trailers included.
    qint64 maxHeadBytes = qint64(32) * 1024;
    /// Bytes of the body as it is delivered (after chunked decoding).
    qint64 maxBodyBytes = qint64(1024) * 1024;
    /// Name look-up, TCP and TLS handshake together, milliseconds.
    int connectTimeoutMs = 10'000;
    /// Longest silence while a reply is due, milliseconds. A transfer paused by its sink is not silent. A long poll
    /// sets this to its wait and some seconds.
    int stallTimeoutMs = 30'000;
    /// From the moment the request leaves our own queue to the last byte, milliseconds; pauses count.
    int totalTimeoutMs = 0;
};

/// One HTTPS request to one address of a peer. A plain value.
struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    /// An address as HostPort writes it (canonical, IPv6 without brackets). A name (DNS) only where hostIsName is set:
    /// names come from what a person typed, an invitation or a signed list, never from what another peer said
    /// (protocol.md C1).
    QString host;
    quint16 port = 0;
    bool hostIsName = false;
    /// Path and query, percent-encoded, beginning with '/'; sent exactly so.
    QByteArray path = QByteArrayLiteral("/");
    QList<HttpHeader> headers;
    /// The value of Authorization ("Bearer …", "Basic …"), kept apart so that it is wiped and never printed.
    Secret authorization;
    QByteArray body;
    /// SHA-256 of the SubjectPublicKeyInfo that must answer. Without it nothing is sent unless observePin is set.
    std::optional<Hash256> pin;
    /// Talk once to a peer whose key is not known yet and report the key that answered (design.md section 9.8).
    /// Allowed only for GET of a path that ends in /peer or is /.well-known/torrentttp, without authorization and
    /// body; the connection is closed afterwards and never shared with pinned requests.
    bool observePin = false;
    HttpLimits limits;
    /// This request waits in our own queue (first come, first served) while so many requests to the same host, port
    /// and pin are in service. Long polls set extraConnection and are neither counted nor held.
    int maxConnectionsPerHost = 6;
    bool extraConnection = false;
    /// Small-body mode only: called with the whole response on the transport's thread, for work too long for the thread
    /// of the completion (hashing). Where it returns an error, that is the result.
    std::function<Result<void>(const HttpResponse &)> verify;
};

} // namespace ttp
