// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/client/BodySink.h"
#include "core/client/HttpRequest.h"
#include "core/client/HttpResponse.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace ttp {

/// The certificate that we show as a TLS client, both parts PEM. Empty for a client without a key.
struct ClientCertificate {
    QByteArray certificatePem;
    Secret privateKeyPem;
};

/// Settings of a transport, fixed for its life.
struct HttpTransportOptions {
    ClientCertificate certificate;
    /// Local address to connect from, as a literal; empty: the system chooses.
    QString localAddress;
    /// A proxy as libcurl writes it ("http://host:port", "socks5h://host:port"); empty: none, whatever the
    /// environment says. TLS and the pin are end to end through it.
    QString proxy;
    /// Connections kept open, in use or idle, over all hosts; those above are closed after their request.
    int maxKeptConnections = 256;
    /// Requests in service over all hosts; more wait in the queue.
    int maxActiveRequests = 512;
    /// Seconds after which a waiting connection is not used again; below the peer's idle limit (protocol.md C4: 60).
    int maxIdleSeconds = 45;
};

/// Outgoing HTTPS: one thread, many connections (libcurl's multi interface, HTTP/1.1, TLS 1.3 only, kept alive).
///
/// There is no certificate authority: the peer's public key is the check. A connection whose key is not the pin is
/// closed before a byte of HTTP is sent. No redirects, cookies, compression, .netrc, environment proxies, pipelining.
///
/// Threads: construct and destroy on one thread; every other method is safe on every thread, sinks included.
///
/// Every request ends exactly once. Small-body completions are posted to the thread of their context and run there,
/// never inside submit(); when the context dies first the completion is dropped unrun and the request is cut.
/// Sinks get onDone on the transport's thread. The destructor ends what is left with Cancelled (sinks before it
/// returns; contexts when their event loop next runs) and joins the thread; never call it from a sink.
///
/// Errors: InvalidInput (the request breaks the rules of HttpRequest), Unreachable (no route, refused, no such name,
/// TLS failed), TimedOut (connect, stall or total; detail says which), PinMismatch, ConnectionLost (reset, closed
/// early, fewer bytes than promised), TooLarge (head or body over its limit), ProtocolViolation (not HTTP/1.1),
/// Cancelled (cancel(), SinkVerdict::abort() or the destructor), Internal (our certificate is unusable, no memory).
/// Any complete response, whatever its status, is not an error here.
class HttpTransport
{
public:
    using Completion = std::function<void(Result<HttpResponse>)>;

    explicit HttpTransport(HttpTransportOptions options = {});
    ~HttpTransport();
    Q_DISABLE_COPY_MOVE(HttpTransport)

    /// Small-body mode: the whole response, at most limits.maxBodyBytes, is handed to the completion on the thread of
    /// context. The context must live during this call; from then on it may die at any time.
    RequestId submit(HttpRequest request, QObject *context, Completion completion);

    /// Stream mode. The sink must not be null.
    RequestId submit(HttpRequest request, std::shared_ptr<BodySink> sink);

    /// Cuts the connection and ends the request with Cancelled, unless its end is on the way already. Returns at once.
    void cancel(RequestId id);

    /// Continues a paused stream. Calls that begin after the sink decided to pause are never lost, however early they
    /// come; nothing happens for streams that are not paused and for other ids.
    void resume(RequestId id);

    /// Never again uses connections that are idle now (after a change of network); running requests are left alone. It
    /// does so by itself when one that was kept turns out to be silent.
    void closeIdleConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ttp
