// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/PeerHandler.h"

#include "core/protocol/ApiDocuments.h"
#include "core/protocol/Version.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"

namespace ttp {

namespace {

PeerMessage::Registration registrationWord(RegistrationPolicy policy)
{
    switch (policy) {
    case RegistrationPolicy::Closed:
        return PeerMessage::Registration::Closed;
    case RegistrationPolicy::InviteOnly:
        return PeerMessage::Registration::Invite;
    case RegistrationPolicy::Approval:
        break;
    }
    return PeerMessage::Registration::Approval;
}

/// Where a session is not needed, a bad one is no reason to refuse.
bool hasGoodSession(const ApiCall &call)
{
    const std::optional<QByteArray> token = bearerToken(call.head());
    if (!token)
        return false;
    const SessionCheck check = call.snapshot->sessions.check(*token, call.address(), call.request.connection.clientSpki,
                                                             call.services().clock.now());
    return check.verdict == SessionVerdict::Accept && call.snapshot->accounts.contains(check.user);
}

} // namespace

PeerMessage peerMessageFor(const ApiCall &call, bool withName)
{
    const auto facts = call.context->facts();
    PeerMessage message;
    message.userId = facts->user;
    message.pin = facts->pin;
    message.name = withName ? facts->name : QString();
    message.api = {QString::fromLatin1(protocol::apiVersion)};
    message.roles = facts->roles;
    message.registration = registrationWord(facts->registration);
    message.limits.connections = facts->connections;
    message.limits.requests = facts->requests;
    message.clock = call.services().clock.now();
    message.yourAddress = call.address().toText();
    message.instance = facts->instance;
    return message;
}

void PeerHandler::wellKnown(const ApiCallPtr &call)
{
    const WellKnownMessage message{QString::fromLatin1(protocol::basePath), call->context->facts()->user};
    call->reply(jsonReply(200, message.toJson(), Keep::AskAgain));
}

void PeerHandler::openApi(const ApiCallPtr &call)
{
    Reply reply = jsonReply(200, openApiDocument(), Keep::AskAgain);
    setEntityTagOfBody(reply, call->head());
    call->reply(std::move(reply));
}

void PeerHandler::health(const ApiCallPtr &call)
{
    const bool draining = call->snapshot->draining;
    const HealthMessage message{draining ? HealthMessage::Status::Draining : HealthMessage::Status::Ok};
    call->reply(jsonReply(draining ? 503 : 200, message.toJson(), Keep::Nothing));
}

void PeerHandler::peer(const ApiCallPtr &call)
{
    call->reply(jsonReply(200, peerMessageFor(*call, hasGoodSession(*call)).toJson(), Keep::Nothing));
}

} // namespace ttp
