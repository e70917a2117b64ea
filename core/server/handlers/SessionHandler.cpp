// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/SessionHandler.h"

#include "core/identity/Authenticator.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/Sessions.h"
#include "core/protocol/SessionMessages.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"

#include <algorithm>

namespace ttp {

namespace {

Result<UserRow> logIn(const ApiCall &call)
{
    const auto shown = basicCredentials(call.head());
    if (!shown)
        return Error{ErrorCode::CredentialsInvalid, Doing::LoggingIn, {}, {}, 0};
    return call.services().node.authenticator.check(
        {shown->user, shown->authenticationId, call.address(), call.request.connection.clientSpki});
}

QStringList addressTexts(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts.append(address.toText());
    return texts;
}

qint64 secondsUntil(const QDateTime &end, const Clock &clock)
{
    return std::max<qint64>(0, clock.now().secsTo(end));
}

/// Half of what is left: a client that sleeps through one renewal still has the other half.
qint64 renewAfter(qint64 expiresIn)
{
    return expiresIn / 2;
}

SessionInfoMessage infoMessage(const ApiCall &call, const SessionInfo &session)
{
    SessionInfoMessage message;
    message.sessionId = session.id;
    message.issuer = call.services().node.identity.userId();
    message.userId = session.user;
    message.addresses = addressTexts(session.addresses);
    message.clientPin = session.clientKey;
    message.expiresIn = secondsUntil(session.expires, call.services().clock);
    message.renewAfter = renewAfter(message.expiresIn);
    const bool v4Only = std::all_of(session.addresses.begin(), session.addresses.end(),
                                    [](const Address &address) { return address.isV4(); });
    using Info = SessionInfoMessage;
    message.addressBinding = v4Only ? Info::AddressBinding::Exact : Info::AddressBinding::Prefix64;
    message.tlsBinding = session.clientKey ? Info::TlsBinding::Required : Info::TlsBinding::None;
    return message;
}

/// The caller's own session of that id.
Result<SessionInfo> ownSession(const ApiCall &call)
{
    const auto session = call.services().node.sessions.find(call.path.session);
    if (!session || session->user != call.caller.user)
        return unknownResource(call.path.session.toString());
    return *session;
}

Result<SessionRequestMessage> requestOf(const ApiCall &call)
{
    return call.request.body.isEmpty() ? Result<SessionRequestMessage>(SessionRequestMessage())
                                       : SessionRequestMessage::fromJson(call.request.body);
}

Result<IssuedSession> openSession(ApiCall &call)
{
    const Result<SessionRequestMessage> request = requestOf(call);
    if (!request)
        return request.error();
    const Result<UserRow> user = logIn(call);
    if (!user)
        return user.error();
    Sessions &sessions = call.services().node.sessions;
    const std::optional<Hash256> &key = call.request.connection.clientSpki;
    Result<IssuedSession> issued = sessions.issue(user->id, call.address(), key);
    if (issued && request->replaces) {
        const auto replaced = sessions.find(*request->replaces);
        if (replaced && replaced->user == user->id && replaced->id != issued->id) {
            if (const Result<void> revoked = sessions.revoke(replaced->id); !revoked)
                return revoked.error();
        }
    }
    if (issued && key && user->spkiSha256 == key)
        call.exchange->authenticated(*key);
    return issued;
}

} // namespace

void SessionHandler::create(const ApiCallPtr &call)
{
    const Result<IssuedSession> issued = openSession(*call);
    if (!issued) {
        call->refuse(issued.error());
        return;
    }
    call->world().publishSnapshot();
    SessionMessage message;
    message.session = infoMessage(
        *call,
        {issued->id, issued->user, issued->addresses, issued->clientKey, {}, issued->expires, issued->absoluteEnd});
    message.session.expiresIn = issued->expiresInSeconds;
    message.session.renewAfter = renewAfter(issued->expiresInSeconds);
    message.sessionKey = issued->key;
    message.token = issued->token.text();
    Reply reply = jsonReply(201, message.toJson(), Keep::Nothing);
    reply.headers.append({QByteArrayLiteral("Location"), paths::session(issued->id)});
    call->reply(std::move(reply));
}

void SessionHandler::list(const ApiCallPtr &call)
{
    SessionListMessage message;
    for (const SessionInfo &session : call->services().node.sessions.ofUser(call->caller.user))
        message.sessions.append(infoMessage(*call, session));
    call->reply(jsonReply(200, message.toJson(), Keep::Nothing));
}

void SessionHandler::get(const ApiCallPtr &call)
{
    const Result<SessionInfo> session = ownSession(*call);
    if (!session) {
        call->refuse(session.error());
        return;
    }
    call->reply(jsonReply(200, infoMessage(*call, *session).toJson(), Keep::Nothing));
}

void SessionHandler::remove(const ApiCallPtr &call)
{
    const Result<SessionInfo> session = ownSession(*call);
    const Result<void> revoked =
        session ? call->services().node.sessions.revoke(session->id) : Result<void>(session.error());
    if (!revoked) {
        call->refuse(revoked.error());
        return;
    }
    call->world().publishSnapshot();
    call->reply(emptyReply(204));
}

void SessionHandler::renew(const ApiCallPtr &call)
{
    const Result<QDateTime> end = call->services().node.sessions.renew(call->path.session, call->caller.user);
    if (!end) {
        call->refuse(end.error());
        return;
    }
    call->world().publishSnapshot();
    const qint64 expiresIn = secondsUntil(*end, call->services().clock);
    call->reply(jsonReply(200, SessionRenewalMessage{expiresIn, renewAfter(expiresIn)}.toJson(), Keep::Nothing));
}

void SessionHandler::addAddress(const ApiCallPtr &call)
{
    const Result<UserRow> user = logIn(*call);
    const auto addresses =
        user ? call->services().node.sessions.addAddress(call->path.session, user->id, call->address(),
                                                         call->request.connection.clientSpki)
             : Result<QList<Address>>(user.error());
    if (!addresses) {
        call->refuse(addresses.error());
        return;
    }
    call->world().publishSnapshot();
    call->reply(jsonReply(200, SessionAddressesMessage{addressTexts(*addresses)}.toJson(), Keep::Nothing));
}

} // namespace ttp
