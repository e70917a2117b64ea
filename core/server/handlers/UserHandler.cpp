// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/UserHandler.h"

#include "core/base/Logging.h"
#include "core/database/HoldersTable.h"
#include "core/database/Transaction.h"
#include "core/database/UsersTable.h"
#include "core/identity/Authenticator.h"
#include "core/identity/Groups.h"
#include "core/identity/Registration.h"
#include "core/identity/Sessions.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"
#include "core/server/BaseUrl.h"
#include "core/server/handlers/GroupHandler.h"
#include "core/server/handlers/PeerHandler.h"

namespace ttp {

namespace {

Error wrongField(const QString &name)
{
    return {ErrorCode::InvalidInput, Doing::Registering, name, name + QStringLiteral(" is not right"), 0};
}

Result<RegistrationOffer> offerOf(const ApiCall &call)
{
    const Result<RegistrationRequestMessage> message = RegistrationRequestMessage::fromJson(call.request.body);
    if (!message)
        return message.error();
    RegistrationOffer offer;
    offer.user = message->userId;
    offer.name = message->name;
    offer.note = message->note;
    for (const QString &url : message->urls) {
        if (!placeOfBaseUrl(url))
            return wrongField(QStringLiteral("urls"));
    }
    offer.urls = message->urls;
    offer.nonce = message->nonce;
    offer.spki = call.request.connection.clientSpkiDer;
    offer.address = call.address();
    offer.token = Secret(bearerToken(call.head()).value_or(QByteArray()));
    if (!message->invite.isEmpty()) {
        offer.invitation.code = InvitationCode::fromText(QString::fromLatin1(message->invite.reveal()));
        if (!offer.invitation.code)
            return Error{ErrorCode::InviteInvalid, Doing::Registering, offer.user.toString(), {}, 0};
    }
    if (!message->inviteProof.isEmpty()) {
        offer.invitation.proof = Hash256::fromBytes(message->inviteProof);
        if (!offer.invitation.proof)
            return wrongField(QStringLiteral("invite_proof"));
    }
    if (!message->reciprocalAuthId.isEmpty()) {
        offer.reciprocal = AuthenticationId::fromText(message->reciprocalAuthId.reveal());
        if (!offer.reciprocal)
            return wrongField(QStringLiteral("reciprocal.auth_id"));
    }
    return offer;
}

/// Hands the new Authentication ID over, after the server threads know the user.
void replyRegistered(ApiCall &call, int status, const Registered &registered)
{
    ServerWorld &world = call.world();
    world.userRegistered(registered.user);
    world.publishSnapshot();
    RegistrationReplyMessage message;
    message.state = RegistrationReplyMessage::State::Active;
    message.userId = registered.user;
    message.authId = registered.authenticationId.text();
    message.peer = peerMessageFor(call, true);
    if (registered.serverProof)
        message.serverProof = registered.serverProof->toByteArray();
    const auto groups = groupsOfUser(call.services().node.database, registered.user);
    if (groups)
        message.groups = *groups;
    else
        qCWarning(lcServer).noquote() << "groups are left out of a registration:" << describe(groups.error());
    Reply reply = jsonReply(status, message.toJson(), Keep::Nothing);
    if (status == 201)
        reply.headers.append({QByteArrayLiteral("Location"), paths::user(registered.user)});
    if (call.request.connection.clientSpki)
        call.exchange->authenticated(*call.request.connection.clientSpki);
    call.reply(std::move(reply));
}

Reply pendingReply(const UserId &user, const Secret &token, int pollAfter)
{
    RegistrationReplyMessage message;
    message.state = RegistrationReplyMessage::State::Pending;
    message.userId = user;
    message.registrationToken = token;
    message.pollAfterSeconds = pollAfter;
    return jsonReply(202, message.toJson(), Keep::Nothing);
}

void askForDecision(const ApiCallPtr &call, qint64 untilMs);

/// Waits on the server thread until something was decided about somebody, then asks again.
void holdForDecision(const ApiCallPtr &call, quint64 decisionsSeen, qint64 untilMs, int pollAfter)
{
    const qint64 leftMs = untilMs - call->services().clock.monotonicMs();
    const auto pending = [call, pollAfter] { call->reply(pendingReply(call->path.user, {}, pollAfter)); };
    const auto look = [call = std::weak_ptr(call), decisionsSeen, untilMs, pollAfter](WaitRoom::Look why) {
        const ApiCallPtr held = call.lock();
        if (!held)
            return true;
        if (held->context->decisions.load() != decisionsSeen) {
            held->world().post([held, untilMs] { askForDecision(held, untilMs); });
            return true;
        }
        if (why == WaitRoom::Look::Last || held->services().snapshots.get()->draining) {
            held->reply(pendingReply(held->path.user, {}, pollAfter));
            return true;
        }
        return false;
    };
    if (leftMs <= 0 || !call->hold(int((leftMs + 999) / 1000), look))
        pending();
}

void askForDecision(const ApiCallPtr &call, qint64 untilMs)
{
    // What is given out once is not given to somebody who has left.
    if (call->exchange->clientGone())
        return;
    const quint64 decisionsSeen = call->context->decisions.load();
    const std::optional<QByteArray> token = bearerToken(call->head());
    const auto fetched = call->services().node.registration.fetch(call->path.user, Secret(token.value_or(QByteArray())),
                                                                  call->request.connection.clientSpkiDer);
    if (fetched) {
        replyRegistered(*call, 200, *fetched);
        return;
    }
    const Error &error = fetched.error();
    if (error.code != ErrorCode::RegistrationPending) {
        call->refuse(error);
        return;
    }
    call->serverPost->post([call, decisionsSeen, untilMs, pollAfter = error.retryAfterSeconds] {
        holdForDecision(call, decisionsSeen, untilMs, pollAfter);
    });
}

/// The user that showed its Authentication ID, if it is the one in the path.
Result<UserRow> authenticated(const ApiCall &call)
{
    const auto shown = basicCredentials(call.head());
    if (!shown)
        return Error{ErrorCode::CredentialsInvalid, Doing::LoggingIn, {}, {}, 0};
    Result<UserRow> user = call.services().node.authenticator.check(
        {shown->user, shown->authenticationId, call.address(), call.request.connection.clientSpki});
    if (user && user->id != call.path.user)
        return unknownResource(call.path.user.toString());
    return user;
}

Result<UserMessage> recordOf(Database &database, const UserId &id)
{
    const auto row = UsersTable(database).find(id);
    if (!row)
        return row.error();
    if (!row->has_value())
        return unknownResource(id.toString());
    const auto groups = groupsOfUser(database, id);
    if (!groups)
        return groups.error();
    const UserRow &user = **row;
    const auto state = user.state == UserState::Active ? UserMessage::State::Active : UserMessage::State::Suspended;
    return UserMessage{id, user.name, state, *groups, user.spkiSha256, user.registeredAt, user.urls};
}

/// Takes back what the user has here. Its row stays where it also holds how we log in there.
Result<void> forget(const NodeDomain &node, const UserId &id)
{
    return ensureTransaction(node.database, [&]() -> Result<void> {
        UsersTable users(node.database);
        const auto row = users.find(id);
        if (!row)
            return row.error();
        if (!row->has_value())
            return unknownResource(id.toString());
        if (const auto gone = HoldersTable(node.database).removeUser(id); !gone)
            return gone.error();
        if ((*row)->authIdAtPeer.isEmpty())
            return users.remove(id);
        const auto groups = node.groups.groupsOf(id);
        if (!groups)
            return groups.error();
        for (const GroupId &group : *groups) {
            if (const auto left = node.groups.removeMember(group, id); !left)
                return left;
        }
        return users.setAuthVerifier(id, std::nullopt, false);
    });
}

} // namespace

void UserHandler::create(const ApiCallPtr &call)
{
    const Result<RegistrationOffer> offer = offerOf(*call);
    if (!offer) {
        call->refuse(offer.error());
        return;
    }
    Result<RegistrationOutcome> outcome = call->services().node.registration.submit(*offer);
    if (!outcome) {
        call->refuse(outcome.error());
        return;
    }
    if (const auto *registered = std::get_if<Registered>(&*outcome)) {
        // Let in anew, it begins anew; where this fails, it may ask once more.
        if (const auto revoked = call->services().node.sessions.revokeAllOf(offer->user); !revoked) {
            call->refuse(revoked.error());
            return;
        }
        replyRegistered(*call, 201, *registered);
        return;
    }
    const auto &waiting = std::get<RegistrationWaiting>(*outcome);
    call->world().registrationOffered(offer->user);
    call->reply(pendingReply(offer->user, waiting.token, waiting.pollAfterSeconds));
}

void UserHandler::registration(const ApiCallPtr &call)
{
    if (!bearerToken(call->head())) {
        const Error missing{ErrorCode::TokenInvalid, Doing::Registering, {}, {}, 0};
        call->reply(errorReply(missing, call->head().path, Challenge::Bearer));
        return;
    }
    const Result<PollQuery> poll = PollQuery::of(call->query);
    if (!poll) {
        call->refuse(poll.error());
        return;
    }
    askForDecision(call, call->services().clock.monotonicMs() + qint64(poll->waitSeconds) * 1000);
}

void UserHandler::rotate(const ApiCallPtr &call)
{
    const Result<UserRow> user = authenticated(*call);
    const Result<AuthenticationId> fresh =
        user ? call->services().node.authenticator.rotate(user->id) : Result<AuthenticationId>(user.error());
    if (!fresh) {
        call->refuse(fresh.error());
        return;
    }
    call->reply(jsonReply(200, RotationReplyMessage{fresh->text()}.toJson(), Keep::Nothing));
}

void UserHandler::self(const ApiCallPtr &call)
{
    if (call->path.user != call->caller.user) {
        call->refuseAsUnknown();
        return;
    }
    const Result<Database *> database = call->thread().database();
    const auto record = database ? recordOf(**database, call->caller.user) : Result<UserMessage>(database.error());
    if (!record) {
        call->refuse(record.error());
        return;
    }
    call->reply(jsonReply(200, record->toJson(), Keep::Nothing));
}

void UserHandler::remove(const ApiCallPtr &call)
{
    const UserId user = call->caller.user;
    if (call->path.user != user) {
        call->refuseAsUnknown();
        return;
    }
    const NodeDomain &node = call->services().node;
    const auto revoked = node.sessions.revokeAllOf(user);
    const Result<void> forgotten = revoked ? forget(node, user) : Result<void>(revoked.error());
    if (revoked) {
        call->world().userLeft(user);
        call->world().publishSnapshot();
    }
    if (!forgotten) {
        call->refuse(forgotten.error());
        return;
    }
    call->reply(emptyReply(204));
}

} // namespace ttp
