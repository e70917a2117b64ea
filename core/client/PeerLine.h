// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/client/HttpTransport.h"
#include "core/client/PeerSession.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace ttp {

/// One request of PeerClient before it has an address and credentials.
struct PeerCall {
    enum class Credentials { None, AuthenticationId, Session, Bearer };

    QByteArray method = QByteArrayLiteral("GET");
    /// From "/v1" on, with its query.
    QByteArray path;
    Credentials credentials = Credentials::Session;
    /// For Credentials::Bearer.
    Secret bearer;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray accept = QByteArrayLiteral("application/json");
    qint64 maxBodyBytes = qint64(1024) * 1024;
    /// Above 0 for a long poll: how long the peer may wait, seconds.
    int waitSeconds = 0;
    std::function<Result<void>(const HttpResponse &)> verify;
    Doing doing = Doing::Requesting;
};

/// Gets requests to one peer, over whichever of its addresses works: the lower half of PeerClient, which describes how
/// addresses are tried. Lives on the node thread; completions as PeerClient's.
class PeerLine : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpResponse>)>;

    PeerLine(HttpTransport &transport, std::shared_ptr<PeerSession> session, QObject *parent = nullptr);
    ~PeerLine() override;

    /// Looks for an address that works; the reply to GET /peer from there, whatever its status. Calls made while it is
    /// looking get the same answer. Unreachable where there is no address at all.
    void find(Done done);
    /// Nothing is known to work any more: the next request looks again.
    void forget() { m_isKnown = false; }

    /// Sends the request. A reply of status 400 and more comes as the error behind it, a redirect as ProtocolViolation.
    void send(const PeerCall &call, Done done);

    /// Sends over this address only, once; for telling a session of our other address.
    void sendOver(const HostPort &address, const PeerCall &call, Done done);

private:
    void tryNextAddress();
    void attemptEnded(const HostPort &address, const Result<HttpResponse> &result);
    void endSearch(const Result<HttpResponse> &result);
    void sendFound(const PeerCall &call, bool mayLookAgain, Done done);
    [[nodiscard]] HttpRequest requestFor(const PeerCall &call, const PeerAccess &access) const;

    HttpTransport &m_transport;
    const std::shared_ptr<PeerSession> m_session;
    bool m_isKnown = false;

    // The search that is under way.
    std::vector<Done> m_waiting;
    QList<HostPort> m_untried;
    QList<RequestId> m_attempts;
    int m_running = 0;
    quint64 m_search = 0;
    std::optional<Error> m_searchError;
    QTimer m_stagger;
};

/// What the reply to this call may weigh and how long it may take. A peer that sends a byte now and then is never
/// silent for long: the whole must be there in time, too, at 16 KiB a second or faster.
[[nodiscard]] HttpLimits limitsOf(const PeerCall &call);

/// The error behind a reply that is none of the answers that were asked for; nothing for 1xx and 2xx.
[[nodiscard]] std::optional<Error> errorInReply(const HttpResponse &response, Doing doing, const QString &subject);

} // namespace ttp
