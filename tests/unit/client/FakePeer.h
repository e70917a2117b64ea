// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Utc.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/HostPort.h"
#include "core/protocol/Paths.h"
#include "core/protocol/PeerMessage.h"
#include "core/protocol/SessionMessages.h"
#include "tests/support/TestTlsServer.h"

#include <QMap>
#include <mutex>

namespace ttp {

/// A peer as PeerClient sees it: knows one user, opens sessions, answers what the test put there.
class FakePeer
{
public:
    struct Reply {
        int status = 200;
        QByteArray body;
        QByteArray type = QByteArrayLiteral("application/json");
        QByteArray headers = {};
    };

    explicit FakePeer(const TestCertificate &certificate, const QString &address = QStringLiteral("127.0.0.1"))
        : m_pin(certificate.pin),
          m_server(
              certificate, [this](QSslSocket *socket, const TestRequest &request) { answer(socket, request); }, address)
    {
    }

    const UserId user = newId<UserId>();
    const UserId own = newId<UserId>();
    const QByteArray authId = "6f9619ff-8b86-4d01-b42d-00c04fc964ff";

    [[nodiscard]] const TestTlsServer &server() const { return m_server; }
    [[nodiscard]] HostPort place() const { return {m_server.address(), m_server.port()}; }

    /// What is answered to this method and path (without query) when the session is good.
    void put(const QByteArray &methodAndPath, const Reply &reply)
    {
        const std::lock_guard lock(m_mutex);
        m_replies[methodAndPath] = reply;
    }
    void putError(const QByteArray &methodAndPath, ErrorCode code, const QByteArray &headers = {})
    {
        const ErrorMessage message = ErrorMessage::of({code, Doing::Requesting, {}, {}, 0});
        put(methodAndPath, {message.status, message.toJson(), ErrorMessage::contentType, headers});
    }
    /// All sessions die now.
    void endSessions()
    {
        const std::lock_guard lock(m_mutex);
        m_session = {};
    }
    /// Sessions are good, but not from where the client is, until it has added its address.
    void moveClient()
    {
        const std::lock_guard lock(m_mutex);
        m_moved = true;
    }
    void refuseEveryToken(bool refuse)
    {
        const std::lock_guard lock(m_mutex);
        m_refuseEveryToken = refuse;
    }
    void setRenewAfter(qint64 seconds)
    {
        const std::lock_guard lock(m_mutex);
        m_renewAfter = seconds;
    }
    void setIssuer(const UserId &issuer)
    {
        const std::lock_guard lock(m_mutex);
        m_issuer = issuer;
    }

    /// How often this method and path (without query) was asked for.
    [[nodiscard]] int count(const QByteArray &methodAndPath) const
    {
        int found = 0;
        for (const TestRequest &request : m_server.requests())
            found += keyOf(request) == methodAndPath;
        return found;
    }
    [[nodiscard]] TestRequest last(const QByteArray &methodAndPath) const
    {
        TestRequest found;
        for (const TestRequest &request : m_server.requests()) {
            if (keyOf(request) == methodAndPath)
                found = request;
        }
        return found;
    }

    [[nodiscard]] PeerMessage description() const
    {
        PeerMessage message;
        message.userId = user;
        message.pin = m_pin;
        message.api = {QStringLiteral("1")};
        message.roles = {QStringLiteral("peer")};
        message.clock = utcFromSeconds(1'700'000'000);
        message.yourAddress = QStringLiteral("127.0.0.1");
        return message;
    }

private:
    static QByteArray keyOf(const TestRequest &request)
    {
        const qsizetype query = request.path.indexOf('?');
        return request.method + ' ' + (query < 0 ? request.path : request.path.first(query));
    }

    void answer(QSslSocket *socket, const TestRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        const Reply reply = replyTo(request);
        TestTlsServer::reply(socket, reply.status, reply.body, reply.type, reply.headers);
    }

    static Reply problem(ErrorCode code)
    {
        const ErrorMessage message = ErrorMessage::of({code, Doing::Requesting, {}, {}, 0});
        return {message.status, message.toJson(), ErrorMessage::contentType, {}};
    }

    Reply replyTo(const TestRequest &request)
    {
        const QByteArray key = keyOf(request);
        const QByteArray basic = "Basic " + (own.toString().toLatin1() + ':' + authId).toBase64();
        const QByteArray authorization = request.header("authorization");
        if (authorization.isEmpty() && m_replies.contains(key))
            return m_replies[key];
        if (key == "GET /v1/peer")
            return {200, description().toJson()};
        if (key == "POST /v1/sessions" && !m_replies.contains(key))
            return authorization == basic ? openSession() : problem(ErrorCode::CredentialsInvalid);
        if (key.endsWith("/addresses")) {
            m_moved = m_moved && authorization != basic;
            return authorization == basic ? Reply{200, SessionAddressesMessage{{QStringLiteral("127.0.0.1")}}.toJson()}
                                          : problem(ErrorCode::CredentialsInvalid);
        }
        if (key.startsWith("GET /v1/users/") || key == "POST /v1/sessions")
            return m_replies.value(key, problem(ErrorCode::NotFound));
        if (m_session.isEmpty() || authorization != "Bearer " + m_session || m_refuseEveryToken)
            return problem(ErrorCode::TokenInvalid);
        if (m_moved)
            return problem(ErrorCode::SessionAddressMismatch);
        if (key.endsWith("/renew"))
            return {200, SessionRenewalMessage{43'200, 21'600}.toJson()};
        return m_replies.value(key, problem(ErrorCode::NotFound));
    }

    Reply openSession()
    {
        SessionMessage message;
        message.session.sessionId = newId<SessionId>();
        message.session.issuer = m_issuer.isNull() ? user : m_issuer;
        message.session.userId = own;
        message.session.addresses = {QStringLiteral("127.0.0.1")};
        message.session.expiresIn = 43'200;
        message.session.renewAfter = m_renewAfter;
        message.sessionKey = Secret(QByteArray(32, 'k'));
        m_session = message.session.sessionId.toString().toLatin1() + '.' + QByteArray(43, 'A');
        message.token = Secret(m_session);
        return {201, message.toJson()};
    }

    const Hash256 m_pin;
    mutable std::mutex m_mutex;
    QMap<QByteArray, Reply> m_replies;
    QByteArray m_session;
    bool m_moved = false;
    bool m_refuseEveryToken = false;
    qint64 m_renewAfter = 21'600;
    UserId m_issuer;
    // Last: its thread calls back into all of the above.
    TestTlsServer m_server;
};

} // namespace ttp
