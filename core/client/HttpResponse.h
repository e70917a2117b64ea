// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/client/HttpRequest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace ttp {

/// The header fields of a response in the order they came; names are lower case, values trimmed.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    explicit HttpHeaders(QList<HttpHeader> fields);

    /// The value of the first field of that name (lower case); empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView lowerCaseName) const;
    [[nodiscard]] bool contains(QByteArrayView lowerCaseName) const;
    [[nodiscard]] const QList<HttpHeader> &fields() const { return m_fields; }

    /// The length that the head promises; nothing where it is absent or not a plain number, or where two differ.
    [[nodiscard]] std::optional<qint64> contentLength() const;
    /// Seconds of Retry-After (RFC 9110 section 10.2.3), at most a day; 0 where it is absent or in the form of a date,
    /// which no TorrentTTP peer sends.
    [[nodiscard]] int retryAfterSeconds() const;

private:
    QList<HttpHeader> m_fields;
};

/// What of a representation came with a 206.
struct ReceivedRange {
    /// Both included.
    qint64 first = 0;
    qint64 last = 0;
    /// -1 where the server does not say.
    qint64 total = -1;

    bool operator==(const ReceivedRange &) const = default;
};

/// The value of a Content-Range header (RFC 9110 section 14.4); nothing for an unsatisfied range and all that is
/// malformed or does not fit together.
[[nodiscard]] std::optional<ReceivedRange> parseContentRange(QByteArrayView value);

/// What a request cost, in microseconds; -1 where it was not measured.
struct HttpTimings {
    /// In our own queue.
    qint64 queuedUs = 0;
    /// Of the TCP handshake, about one round trip; -1 on a kept connection.
    qint64 connectUs = -1;
    /// Of the TLS handshake; -1 on a kept connection.
    qint64 tlsUs = -1;
    /// From the request's last byte sent to the first byte of the reply: one round trip and the peer's thinking.
    qint64 firstByteUs = -1;
    /// From leaving our queue to the end.
    qint64 totalUs = 0;
    /// In pauses asked for by the sink.
    qint64 pausedUs = 0;
    bool reusedConnection = false;

    /// The best guess at the round trip time, microseconds: connectUs, else firstByteUs; -1 where neither is known.
    [[nodiscard]] qint64 roundTripUs() const { return connectUs >= 0 ? connectUs : firstByteUs; }
};

/// A response whose every byte has arrived, of any status. 3xx is delivered like the rest: redirects are not followed.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    /// The body in small-body mode; empty for a stream, whose sink got it.
    QByteArray body;
    qint64 bodyBytes = 0;
    int retryAfterSeconds = 0;
    /// SHA-256 of the SubjectPublicKeyInfo that answered: the pin, or what was seen with observePin.
    Hash256 remoteKey;
    /// That SubjectPublicKeyInfo itself, DER, read from the connection; empty for a stream to a pinned key.
    QByteArray remoteSpki;
    /// Our own and the peer's address of the connection, as literals.
    QString localAddress;
    QString remoteAddress;
    HttpTimings timings;

    /// Body bytes a second between the first byte and the last, pauses left out; 0 where nothing was measured.
    [[nodiscard]] double bytesPerSecond() const;
};

} // namespace ttp
