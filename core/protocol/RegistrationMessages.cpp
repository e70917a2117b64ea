// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/RegistrationMessages.h"

#include "core/protocol/JsonWriter.h"

#include <array>

namespace ttp {

namespace {

constexpr qsizetype proofBytes = 32;
constexpr qsizetype authIdLength = 36;
constexpr int longestPoll = 24 * 3600;

constexpr std::array replyStates{QLatin1String("active"), QLatin1String("pending")};
constexpr std::array userStates{QLatin1String("active"), QLatin1String("pending"), QLatin1String("suspended")};

} // namespace

QByteArray RegistrationRequestMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("user_id"), userId.toString()},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("nonce"), json::bytesText(nonce)}};
    json::putIfAny(object, QLatin1String("note"), note);
    json::putIfAny(object, QLatin1String("invite"), json::secretText(invite));
    json::putIfAny(object, QLatin1String("invite_proof"), json::bytesText(inviteProof));
    if (!urls.isEmpty())
        object.insert(QLatin1String("urls"), json::stringList(urls));
    if (!reciprocalAuthId.isEmpty()) {
        object.insert(QLatin1String("reciprocal"),
                      QJsonObject{{QStringLiteral("auth_id"), json::secretText(reciprocalAuthId)}});
    }
    return json::compact(object);
}

Result<RegistrationRequestMessage> RegistrationRequestMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    RegistrationRequestMessage message;
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.name = in.string(QLatin1String("name"), limits::nameLength);
    message.note = in.optionalText(QLatin1String("note"), limits::noteLength);
    message.nonce = in.bytes(QLatin1String("nonce"), limits::nonceMinBytes, limits::nonceMaxBytes);
    message.invite = in.optionalSecret(QLatin1String("invite"), limits::codeLength);
    message.inviteProof = in.optionalBytes(QLatin1String("invite_proof"), proofBytes, proofBytes);
    message.urls = in.optionalStrings(QLatin1String("urls"), limits::urls, limits::urlLength);
    if (std::optional<JsonReader> reciprocal = in.optionalObject(QLatin1String("reciprocal")))
        message.reciprocalAuthId = reciprocal->secret(QLatin1String("auth_id"), authIdLength);
    if (!message.invite.isEmpty() && !message.inviteProof.isEmpty())
        in.fail(QLatin1String("invite_proof"), QStringLiteral("stands beside invite"));
    return in.finish(message);
}

QByteArray RegistrationReplyMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("state"), replyStates[size_t(state)]},
                       {QStringLiteral("user_id"), userId.toString()}};
    if (state == State::Pending) {
        json::putIfAny(object, QLatin1String("registration_token"), json::secretText(registrationToken));
        object.insert(QLatin1String("poll_after"), pollAfterSeconds);
        return json::compact(object);
    }
    object.insert(QLatin1String("auth_id"), json::secretText(authId));
    object.insert(QLatin1String("groups"), json::objectList(groups));
    if (peer)
        object.insert(QLatin1String("peer"), peer->toObject());
    json::putIfAny(object, QLatin1String("server_proof"), json::bytesText(serverProof));
    return json::compact(object);
}

Result<RegistrationReplyMessage> RegistrationReplyMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    RegistrationReplyMessage message;
    message.state = State(in.word(QLatin1String("state"), replyStates));
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    if (message.state == State::Pending) {
        message.registrationToken = in.optionalSecret(QLatin1String("registration_token"), limits::tokenLength);
        message.pollAfterSeconds = static_cast<int>(in.integer(QLatin1String("poll_after"), 0, longestPoll));
        return in.finish(message);
    }
    message.authId = in.secret(QLatin1String("auth_id"), authIdLength);
    message.groups = in.list<GroupMessage>(QLatin1String("groups"), limits::groups, GroupMessage::read);
    if (std::optional<JsonReader> peer = in.optionalObject(QLatin1String("peer")))
        message.peer = PeerMessage::read(*peer);
    message.serverProof = in.optionalBytes(QLatin1String("server_proof"), proofBytes, proofBytes);
    return in.finish(message);
}

QByteArray RotationReplyMessage::toJson() const
{
    return json::compact({{QStringLiteral("auth_id"), json::secretText(authId)}});
}

Result<RotationReplyMessage> RotationReplyMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    RotationReplyMessage message;
    message.authId = in.secret(QLatin1String("auth_id"), authIdLength);
    return in.finish(message);
}

QByteArray UserMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("user_id"), userId.toString()},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("state"), userStates[size_t(state)]},
                       {QStringLiteral("groups"), json::objectList(groups)},
                       {QStringLiteral("registered"), json::timeText(registered)},
                       {QStringLiteral("urls"), json::stringList(urls)}};
    if (pin)
        object.insert(QLatin1String("spki_sha256"), pin->toBase64Url());
    return json::compact(object);
}

Result<UserMessage> UserMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    UserMessage message;
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.name = in.string(QLatin1String("name"), limits::nameLength);
    message.state = State(in.word(QLatin1String("state"), userStates));
    message.groups = in.list<GroupMessage>(QLatin1String("groups"), limits::groups, GroupMessage::read);
    message.pin = in.optionalFingerprint(QLatin1String("spki_sha256"));
    message.registered = in.time(QLatin1String("registered"));
    message.urls = in.optionalStrings(QLatin1String("urls"), limits::urls, limits::urlLength);
    return in.finish(message);
}

} // namespace ttp
