// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerLogin.h"

#include "core/base/Logging.h"
#include "core/base/Post.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/Paths.h"
#include "core/protocol/SessionMessages.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 refusedForMs = 60'000;
constexpr qint64 renewAgainSeconds = 60;
constexpr qint64 longestTimerSeconds = 7 * 24 * 3600;

bool isIpv6(const HostPort &address)
{
    return address.host.contains(u':');
}

} // namespace

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::TokenInvalid || code == ErrorCode::CredentialsInvalid ||
           code == ErrorCode::SessionAddressMismatch;
}

PeerLogin::PeerLogin(PeerLine &line, const Clock &clock, std::shared_ptr<PeerSession> session, QObject *parent)
    : QObject(parent), m_line(line), m_clock(clock), m_session(std::move(session))
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &PeerLogin::renew);
}

void PeerLogin::logIn(Done done)
{
    m_waiting.push_back(std::move(done));
    if (m_waiting.size() > 1)
        return;
    const std::optional<Result<void>> known = knownAnswer();
    if (known) {
        postTo(this, [this, result = *known] { finish(result); });
        return;
    }
    openSession();
}

// What need not be asked.
std::optional<Result<void>> PeerLogin::knownAnswer() const
{
    if (m_session->isLoggedIn())
        return Result<void>();
    if (m_refusal && m_clock.monotonicMs() < m_refusedUntilMs && m_refusedAuthId == m_session->authId())
        return Result<void>(m_refusal.value());
    if (m_session->authId().isEmpty()) {
        return Result<void>(Error{ErrorCode::TokenInvalid, Doing::LoggingIn, m_session->remote().toString(),
                                  QStringLiteral("not registered there"), 0});
    }
    return std::nullopt;
}

void PeerLogin::openSession()
{
    PeerCall call;
    call.method = QByteArrayLiteral("POST");
    call.path = paths::sessions();
    call.credentials = PeerCall::Credentials::AuthenticationId;
    call.doing = Doing::LoggingIn;
    m_line.send(call, [this](const Result<HttpResponse> &result) { sessionAnswered(result); });
}

void PeerLogin::sessionAnswered(const Result<HttpResponse> &result)
{
    if (result.ok()) {
        finish(takeSession(*result));
        return;
    }
    const Error &error = result.error();
    if (isRefusal(error.code) || error.code == ErrorCode::Suspended || error.code == ErrorCode::Forbidden)
        keepAway(error);
    else if (error.retryAfterSeconds > 0) {
        m_refusal = error;
        m_refusedAuthId = m_session->authId();
        m_refusedUntilMs = m_clock.monotonicMs() + qint64(error.retryAfterSeconds) * 1000;
    }
    finish(error);
}

Result<void> PeerLogin::takeSession(const HttpResponse &response)
{
    const QString subject = m_session->remote().toString();
    const Result<SessionMessage> read = SessionMessage::fromJson(response.body);
    if (!read.ok()) {
        return Error{ErrorCode::ProtocolViolation, Doing::LoggingIn, subject,
                     read.error().subject + u' ' + read.error().detail, 0};
    }
    const SessionInfoMessage &info = read->session;
    if (info.userId != m_session->ownUserId() ||
        (!m_session->remote().isNull() && info.issuer != m_session->remote())) {
        return Error{ErrorCode::ProtocolViolation, Doing::LoggingIn, subject,
                     QStringLiteral("the session is somebody else's"), 0};
    }
    m_session->setSession(info.sessionId, read->token);
    m_refusal.reset();
    renewAfter(info.renewAfter);
    tellOtherFamily();
    return {};
}

PeerCall PeerLogin::addressCall() const
{
    PeerCall call;
    call.method = QByteArrayLiteral("POST");
    call.path = paths::sessionAddresses(m_session->sessionId());
    call.credentials = PeerCall::Credentials::AuthenticationId;
    call.doing = Doing::LoggingIn;
    return call;
}

void PeerLogin::tellOtherFamily()
{
    const QList<HostPort> addresses = m_session->addresses();
    const auto other = std::find_if(addresses.begin(), addresses.end(), [&](const HostPort &one) {
        return one.isAddress() && isIpv6(one) != isIpv6(addresses.first());
    });
    if (addresses.isEmpty() || !addresses.first().isAddress() || other == addresses.end())
        return;
    // Later connections may take the other family; without this they would be refused first. No harm if it fails.
    m_line.sendOver(*other, addressCall(), [](const Result<HttpResponse> &result) {
        if (!result.ok())
            qCDebug(lcClient).noquote() << "the other address family is not known there:" << describe(result.error());
    });
}

void PeerLogin::refused(quint64 loginSerial, ErrorCode code, Done done)
{
    if (loginSerial != m_session->loginSerial() || !m_session->isLoggedIn()) {
        logIn(std::move(done));
        return;
    }
    if (code != ErrorCode::SessionAddressMismatch) {
        m_session->clearSession();
        logIn(std::move(done));
        return;
    }
    m_line.send(addressCall(), [this, loginSerial, done = std::move(done)](const Result<HttpResponse> &result) {
        if (result.ok())
            done({});
        else
            refused(loginSerial, ErrorCode::TokenInvalid, done);
    });
}

void PeerLogin::keepAway(const Error &error)
{
    m_session->clearSession();
    m_renewal.stop();
    m_refusal = error;
    m_refusedAuthId = m_session->authId();
    m_refusedUntilMs = m_clock.monotonicMs() + refusedForMs;
}

void PeerLogin::renewAfter(qint64 seconds)
{
    m_renewal.start(int(std::clamp<qint64>(seconds, 1, longestTimerSeconds) * 1000));
}

void PeerLogin::renew()
{
    if (!m_session->isLoggedIn())
        return;
    PeerCall call;
    call.method = QByteArrayLiteral("POST");
    call.path = paths::sessionRenew(m_session->sessionId());
    call.doing = Doing::LoggingIn;
    m_line.send(call, [this, serial = m_session->loginSerial()](const Result<HttpResponse> &result) {
        if (serial != m_session->loginSerial() || !m_session->isLoggedIn())
            return;
        if (!result.ok() && isRefusal(result.error().code)) {
            m_session->clearSession();
            return;
        }
        const auto renewal =
            result.ok() ? SessionRenewalMessage::fromJson(result->body) : Result<SessionRenewalMessage>(result.error());
        renewAfter(renewal.ok() ? renewal->renewAfter : renewAgainSeconds);
    });
}

void PeerLogin::logOut(Done done)
{
    m_renewal.stop();
    if (!m_session->isLoggedIn()) {
        postTo(this, [done = std::move(done)] { done({}); });
        return;
    }
    PeerCall call;
    call.method = QByteArrayLiteral("DELETE");
    call.path = paths::session(m_session->sessionId());
    call.credentials = PeerCall::Credentials::Bearer;
    // The token goes along: by the time the request leaves, the session is forgotten here.
    const PeerAccess access = m_session->access().value_or(PeerAccess());
    const QByteArrayView authorization = access.authorization.reveal();
    call.bearer = Secret(authorization.sliced(authorization.indexOf(' ') + 1));
    m_session->clearSession();
    m_line.send(call, [done = std::move(done)](const Result<HttpResponse> &) { done({}); });
}

void PeerLogin::finish(const Result<void> &result)
{
    const QPointer<PeerLogin> alive(this);
    for (const Done &done : std::exchange(m_waiting, {})) {
        done(result);
        if (!alive)
            return;
    }
}

} // namespace ttp
