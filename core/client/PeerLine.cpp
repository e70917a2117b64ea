// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerLine.h"

#include "core/base/Logging.h"
#include "core/base/Post.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/Paths.h"

#include <QPointer>
#include <algorithm>
#include <limits>
#include <utility>

namespace ttp {

namespace {

// RFC 8305 section 8: the delay between two attempts.
constexpr int staggerMs = 250;
constexpr qsizetype mostAddresses = 16;
// What a poll may take beyond the wait it asked for.
constexpr int pollGraceSeconds = 15;
// What any call may take, and the slowest rate at which the most that it may bring may come beyond that.
constexpr qint64 wholeCallSeconds = 60;
constexpr qint64 slowestBytesPerSecond = 16 * 1024;

Secret basicCredentials(const PeerSession &session)
{
    const QByteArray pair = session.ownUserId().toString().toLatin1() + ':' + session.authId().reveal().toByteArray();
    return Secret(QByteArrayLiteral("Basic ") + pair.toBase64());
}

// True where nothing of the request can have been taken up, or taking it up twice does no harm.
bool mayRepeat(const PeerCall &call, const Error &error)
{
    const bool neverSent = error.doing == Doing::Connecting || error.code == ErrorCode::PinMismatch;
    return neverSent || (error.code == ErrorCode::ConnectionLost && call.method == "GET");
}

bool isAddressFault(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::PinMismatch:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpLimits limitsOf(const PeerCall &call)
{
    HttpLimits bounds;
    bounds.maxBodyBytes = call.maxBodyBytes;
    if (call.waitSeconds > 0)
        bounds.stallTimeoutMs = (call.waitSeconds + pollGraceSeconds) * 1000;
    const qint64 seconds = wholeCallSeconds + call.maxBodyBytes / slowestBytesPerSecond + call.waitSeconds;
    bounds.totalTimeoutMs = int(std::min<qint64>(seconds * 1000, std::numeric_limits<int>::max()));
    return bounds;
}

std::optional<Error> errorInReply(const HttpResponse &response, Doing doing, const QString &subject)
{
    if (response.status < 300)
        return std::nullopt;
    if (response.status < 400)
        return Error{ErrorCode::ProtocolViolation, doing, subject, QStringLiteral("the peer redirects elsewhere"), 0};
    return errorOfReply(response.status, response.headers.value("content-type"), response.body,
                        response.retryAfterSeconds, doing, subject);
}

PeerLine::PeerLine(HttpTransport &transport, std::shared_ptr<PeerSession> session, QObject *parent)
    : QObject(parent), m_transport(transport), m_session(std::move(session))
{
    m_stagger.setSingleShot(true);
    m_stagger.setInterval(staggerMs);
    connect(&m_stagger, &QTimer::timeout, this, &PeerLine::tryNextAddress);
}

PeerLine::~PeerLine() = default;

void PeerLine::find(Done done)
{
    m_waiting.push_back(std::move(done));
    if (m_waiting.size() > 1)
        return;
    ++m_search;
    m_isKnown = false;
    m_searchError.reset();
    m_untried = m_session->addresses().mid(0, mostAddresses);
    if (m_untried.isEmpty()) {
        const Error none{ErrorCode::Unreachable, Doing::Connecting, m_session->remote().toString(),
                         QStringLiteral("no address of this peer is known"), 0};
        postTo(this, [this, none] { endSearch(none); });
        return;
    }
    tryNextAddress();
}

void PeerLine::tryNextAddress()
{
    if (m_untried.isEmpty())
        return;
    const HostPort address = m_untried.takeFirst();
    ++m_running;
    PeerCall call;
    call.path = paths::peer();
    call.credentials = PeerCall::Credentials::None;
    PeerAccess access = m_session->access().value_or(PeerAccess());
    access.address = address;
    m_attempts.append(m_transport.submit(requestFor(call, access), this,
                                         [this, address, search = m_search](const Result<HttpResponse> &result) {
                                             if (search == m_search)
                                                 attemptEnded(address, result);
                                         }));
    if (!m_untried.isEmpty())
        m_stagger.start();
}

void PeerLine::attemptEnded(const HostPort &address, const Result<HttpResponse> &result)
{
    --m_running;
    if (result.ok()) {
        m_isKnown = true;
        m_session->markWorking(address);
        endSearch(result);
        return;
    }
    // A wrong key is worth telling only where there is nothing else to tell: another peer may sit at an old address.
    if (!m_searchError || m_searchError->code == ErrorCode::PinMismatch)
        m_searchError = result.error();
    if (!m_untried.isEmpty())
        tryNextAddress();
    else if (m_running == 0)
        endSearch(*m_searchError);
}

void PeerLine::endSearch(const Result<HttpResponse> &result)
{
    m_stagger.stop();
    ++m_search;
    m_running = 0;
    m_untried.clear();
    for (const RequestId id : std::exchange(m_attempts, {}))
        m_transport.cancel(id);
    const QPointer<PeerLine> alive(this);
    for (const Done &done : std::exchange(m_waiting, {})) {
        done(result);
        if (!alive)
            return;
    }
}

void PeerLine::send(const PeerCall &call, Done done)
{
    if (m_isKnown) {
        sendFound(call, true, std::move(done));
        return;
    }
    find([this, call, done = std::move(done)](const Result<HttpResponse> &found) {
        if (found.ok())
            sendFound(call, false, done);
        else
            done(found.error());
    });
}

void PeerLine::sendFound(const PeerCall &call, bool mayLookAgain, Done done)
{
    const PeerAccess access = m_session->access().value_or(PeerAccess());
    const QString subject = access.address.toString();
    m_transport.submit(requestFor(call, access), this,
                       [this, call, mayLookAgain, subject, done = std::move(done)](const Result<HttpResponse> &result) {
                           if (result.ok()) {
                               if (const auto error = errorInReply(*result, call.doing, subject))
                                   done(*error);
                               else
                                   done(result);
                               return;
                           }
                           if (isAddressFault(result.error()))
                               forget();
                           if (mayLookAgain && mayRepeat(call, result.error()))
                               send(call, done);
                           else
                               done(result);
                       });
}

void PeerLine::sendOver(const HostPort &address, const PeerCall &call, Done done)
{
    PeerAccess access = m_session->access().value_or(PeerAccess());
    access.address = address;
    m_transport.submit(requestFor(call, access), this,
                       [call, address, done = std::move(done)](const Result<HttpResponse> &result) {
                           const auto error = result.ok() ? errorInReply(*result, call.doing, address.toString())
                                                          : std::optional<Error>(result.error());
                           done(error ? Result<HttpResponse>(*error) : result);
                       });
}

HttpRequest PeerLine::requestFor(const PeerCall &call, const PeerAccess &access) const
{
    HttpRequest request = access.request(call.path);
    request.method = call.method;
    request.body = call.body;
    request.verify = call.verify;
    request.limits = limitsOf(call);
    request.headers.append(HttpHeader{QByteArrayLiteral("Accept"), call.accept});
    if (!call.body.isEmpty())
        request.headers.append(HttpHeader{QByteArrayLiteral("Content-Type"), call.contentType});
    request.extraConnection = call.waitSeconds > 0;
    switch (call.credentials) {
    case PeerCall::Credentials::None:
        request.authorization = Secret();
        break;
    case PeerCall::Credentials::AuthenticationId:
        request.authorization = basicCredentials(*m_session);
        break;
    case PeerCall::Credentials::Session:
        break;
    case PeerCall::Credentials::Bearer:
        request.authorization = Secret(QByteArrayLiteral("Bearer ") + call.bearer.reveal().toByteArray());
        break;
    }
    return request;
}

} // namespace ttp
