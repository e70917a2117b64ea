// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/HttpServer.h"

#include "core/base/Logging.h"
#include "core/base/ThreadCheck.h"
#include "core/base/WorkerThread.h"
#include "core/server/Acceptor.h"
#include "core/server/GateServer.h"
#include "core/server/QtHttpAdapter.h"
#include "core/server/RawSocket.h"
#include "core/server/SocketDispatcher.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QThread>
#include <algorithm>
#include <utility>
#include <vector>

namespace ttp {

namespace {

constexpr int leastThreads = 2;
// A port that is free on one address may be taken on the next one.
constexpr int portAttempts = 16;
// Descriptors for everything but connections: files being served and fetched, the database, requests of our own.
constexpr qint64 otherDescriptors = 1024;

// Connections up to the limit must not be able to take the descriptors that files are opened with.
GateLimits withinDescriptors(GateLimits limits)
{
    const qint64 room = RawSocket::makeRoomForDescriptors(limits.maxConnections + otherDescriptors);
    const qint64 most = std::max(room - otherDescriptors, room / 2);
    if (limits.maxConnections > most) {
        qCWarning(lcServer) << "the system allows" << room << "descriptors, so at most" << most << "connections";
        limits.maxConnections = int(most);
    }
    return limits;
}

QSslConfiguration tlsConfiguration(const HttpServerSettings &settings)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(settings.certificate);
    tls.setPrivateKey(settings.key);
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    // No list of authorities: certificates are self-signed, what counts is the key and the proof of holding it.
    tls.setCaCertificates({});
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    tls.setCiphers({QSslCipher(QStringLiteral("TLS_AES_128_GCM_SHA256"), QSsl::TlsV1_3),
                    QSslCipher(QStringLiteral("TLS_CHACHA20_POLY1305_SHA256"), QSsl::TlsV1_3),
                    QSslCipher(QStringLiteral("TLS_AES_256_GCM_SHA384"), QSsl::TlsV1_3)});
    return tls;
}

// One server thread and what lives on it; server and adapter are made and destroyed there.
struct Lane {
    explicit Lane(int number) : thread(QStringLiteral("ttp-server-%1").arg(number), makeSocketDispatcher()) {}
    Q_DISABLE_COPY_MOVE(Lane)
    ~Lane()
    {
        thread.runAndWait([this] {
            server.reset();
            adapter.reset();
        });
    }

    WorkerThread thread;
    std::unique_ptr<QtHttpAdapter> adapter;
    std::unique_ptr<GateServer> server;
};

// The acceptors, which live on their own thread.
struct Entrance {
    Entrance() : thread(QStringLiteral("ttp-acceptor")) {}
    Q_DISABLE_COPY_MOVE(Entrance)
    ~Entrance()
    {
        thread.runAndWait([this] { acceptors.clear(); });
    }

    WorkerThread thread;
    quint64 lastConnection = 0;
    std::vector<std::unique_ptr<Acceptor>> acceptors;
};

} // namespace

struct HttpServer::Private {
    Private(HttpServerSettings given, RequestHandler &requestHandler)
        : settings(std::move(given)), handler(requestHandler)
    {
    }

    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Result<void> startLanes();
    [[nodiscard]] Result<quint16> openEntrance();
    [[nodiscard]] Result<quint16> listenOnAll(quint16 wanted);
    void drain(const std::function<void()> &whenLaneIsEmpty);
    void tearDown();

    HttpServerSettings settings;
    RequestHandler &handler;
    ThreadCheck thread;
    // Ends last, begins first: both others use it.
    std::unique_ptr<GateShared> shared;
    std::vector<std::unique_ptr<Lane>> lanes;
    std::unique_ptr<Entrance> entrance;
    quint16 port = 0;
};

Result<void> HttpServer::Private::check() const
{
    const auto invalid = [](const QString &detail) {
        return Error{ErrorCode::InvalidInput, Doing::Listening, {}, detail};
    };
    if (settings.certificate.isNull() || settings.key.isNull() || settings.key.type() != QSsl::PrivateKey)
        return invalid(QStringLiteral("no certificate and key to listen with"));
    if (settings.key.algorithm() != QSsl::Ec)
        return invalid(QStringLiteral("the key is not an elliptic curve key"));
    if (settings.addresses.isEmpty())
        return invalid(QStringLiteral("no address to listen on"));
    return {};
}

Result<void> HttpServer::Private::startLanes()
{
    const int count = settings.threads > 0 ? settings.threads : std::max(leastThreads, QThread::idealThreadCount());
    const QSslConfiguration tls = tlsConfiguration(settings);
    for (int number = 0; number < count; ++number) {
        lanes.push_back(std::make_unique<Lane>(number));
        Lane &lane = *lanes.back();
        Result<void> attached;
        lane.thread.runAndWait([&] {
            lane.server = std::make_unique<GateServer>(*shared, tls);
            lane.adapter = std::make_unique<QtHttpAdapter>(*lane.server);
            attached = lane.adapter->attach();
        });
        if (!attached.ok())
            return attached;
        shared->posts.push_back(lane.server->post());
    }
    return {};
}

Result<quint16> HttpServer::Private::listenOnAll(quint16 wanted)
{
    quint16 chosen = wanted;
    for (const QHostAddress &address : std::as_const(settings.addresses)) {
        auto acceptor = std::make_unique<Acceptor>(*shared, entrance->lastConnection);
        const Result<quint16> opened = acceptor->open(address, chosen);
        if (!opened.ok()) {
            entrance->acceptors.clear();
            return opened;
        }
        chosen = opened.value();
        entrance->acceptors.push_back(std::move(acceptor));
    }
    return chosen;
}

Result<quint16> HttpServer::Private::openEntrance()
{
    entrance = std::make_unique<Entrance>();
    Result<quint16> opened = quint16(0);
    entrance->thread.runAndWait([&] {
        for (int attempt = 0; attempt < portAttempts; ++attempt) {
            opened = listenOnAll(settings.port);
            if (opened.ok() || settings.port != 0 || opened.error().code != ErrorCode::PortInUse)
                break;
        }
    });
    return opened;
}

void HttpServer::Private::drain(const std::function<void()> &whenLaneIsEmpty)
{
    entrance.reset();
    port = 0;
    for (const std::unique_ptr<Lane> &lane : lanes)
        lane->thread.runAndWait([&] { lane->server->drain(whenLaneIsEmpty); });
}

void HttpServer::Private::tearDown()
{
    entrance.reset();
    lanes.clear();
    shared.reset();
    port = 0;
}

HttpServer::HttpServer(HttpServerSettings settings, RequestHandler &handler)
    : d(std::make_unique<Private>(std::move(settings), handler))
{
}

HttpServer::~HttpServer()
{
    d->tearDown();
}

Result<quint16> HttpServer::start()
{
    TTP_ON_THREAD(d->thread);
    if (d->shared)
        return Error{ErrorCode::AlreadyExists, Doing::Listening, {}, QStringLiteral("the server runs already")};
    if (const Result<void> checked = d->check(); !checked.ok())
        return checked.error();
    d->shared = std::make_unique<GateShared>(withinDescriptors(d->settings.limits), d->handler);
    for (const QHostAddress &proxy : std::as_const(d->settings.trustedProxies))
        d->shared->trustedProxies.append(RawSocket::canonical(proxy));
    if (const Result<void> started = d->startLanes(); !started.ok()) {
        d->tearDown();
        return started.error();
    }
    const Result<quint16> opened = d->openEntrance();
    if (opened.ok())
        d->port = opened.value();
    else
        d->tearDown();
    return opened;
}

void HttpServer::drain()
{
    TTP_ON_THREAD(d->thread);
    d->drain({});
}

void HttpServer::stop(int drainMs)
{
    TTP_ON_THREAD(d->thread);
    const auto emptied = std::make_shared<QSemaphore>();
    d->drain([emptied] { emptied->release(); });
    if (!emptied->tryAcquire(int(d->lanes.size()), std::max(0, drainMs)))
        qCInfo(lcServer) << "connections that did not end in" << drainMs << "ms are cut";
    d->tearDown();
}

quint16 HttpServer::port() const
{
    return d->port;
}

int HttpServer::connectionCount() const
{
    return d->shared ? d->shared->table.total() : 0;
}

int HttpServer::connectionCount(const QHostAddress &peer) const
{
    return d->shared ? d->shared->table.ofAddress(peer) : 0;
}

qint64 HttpServer::queuedReplyBytes() const
{
    return d->shared ? d->shared->replyMemory.total() : 0;
}

} // namespace ttp
