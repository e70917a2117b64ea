// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/SessionMessages.h"

#include "core/protocol/JsonWriter.h"

#include <array>

namespace ttp {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qsizetype listedSessions = 1000;

constexpr std::array addressWords{QLatin1String("exact"), QLatin1String("prefix64"), QLatin1String("none")};
constexpr std::array tlsWords{QLatin1String("required"), QLatin1String("preferred"), QLatin1String("none")};

} // namespace

QByteArray SessionRequestMessage::toJson() const
{
    QJsonObject object;
    if (replaces)
        object.insert(QLatin1String("replaces"), replaces->toString());
    return json::compact(object);
}

Result<SessionRequestMessage> SessionRequestMessage::fromJson(QByteArrayView body)
{
    if (body.isEmpty())
        return SessionRequestMessage();
    JsonReader in = JsonReader::parse(body);
    SessionRequestMessage message;
    message.replaces = in.optionalId<SessionId>(QLatin1String("replaces"));
    return in.finish(message);
}

QJsonObject SessionInfoMessage::toObject() const
{
    QJsonObject object{
        {QStringLiteral("session_id"), sessionId.toString()},
        {QStringLiteral("issuer"), issuer.toString()},
        {QStringLiteral("user_id"), userId.toString()},
        {QStringLiteral("addresses"), json::stringList(addresses)},
        {QStringLiteral("expires_in"), expiresIn},
        {QStringLiteral("renew_after"), renewAfter},
        {QStringLiteral("binding"), QJsonObject{{QStringLiteral("address"), addressWords[size_t(addressBinding)]},
                                                {QStringLiteral("tls"), tlsWords[size_t(tlsBinding)]}}}};
    if (clientPin)
        object.insert(QLatin1String("cnf"), QJsonObject{{QStringLiteral("spki_sha256"), clientPin->toBase64Url()}});
    return object;
}

QByteArray SessionInfoMessage::toJson() const
{
    return json::compact(toObject());
}

SessionInfoMessage SessionInfoMessage::read(JsonReader &in)
{
    SessionInfoMessage message;
    message.sessionId = in.id<SessionId>(QLatin1String("session_id"));
    message.issuer = in.id<UserId>(QLatin1String("issuer"));
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.addresses = in.addresses(QLatin1String("addresses"), limits::sessionAddresses);
    message.expiresIn = in.integer(QLatin1String("expires_in"));
    message.renewAfter = in.integer(QLatin1String("renew_after"));
    if (std::optional<JsonReader> cnf = in.optionalObject(QLatin1String("cnf")))
        message.clientPin = cnf->fingerprint(QLatin1String("spki_sha256"));
    JsonReader binding = in.object(QLatin1String("binding"));
    message.addressBinding = AddressBinding(binding.word(QLatin1String("address"), addressWords));
    message.tlsBinding = TlsBinding(binding.word(QLatin1String("tls"), tlsWords));
    return message;
}

Result<SessionInfoMessage> SessionInfoMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    const SessionInfoMessage message = read(in);
    return in.finish(message);
}

QByteArray SessionMessage::toJson() const
{
    QJsonObject object = session.toObject();
    object.insert(QLatin1String("session_key"), json::bytesText(sessionKey.reveal()));
    object.insert(QLatin1String("token"), json::secretText(token));
    return json::compact(object);
}

Result<SessionMessage> SessionMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    SessionMessage message;
    message.session = SessionInfoMessage::read(in);
    message.sessionKey = Secret(in.bytes(QLatin1String("session_key"), keyBytes, keyBytes));
    message.token = in.secret(QLatin1String("token"), limits::tokenLength);
    return in.finish(message);
}

QByteArray SessionListMessage::toJson() const
{
    return json::compact({{QStringLiteral("sessions"), json::objectList(sessions)}});
}

Result<SessionListMessage> SessionListMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    SessionListMessage message;
    message.sessions = in.list<SessionInfoMessage>(QLatin1String("sessions"), listedSessions, SessionInfoMessage::read);
    return in.finish(message);
}

QByteArray SessionRenewalMessage::toJson() const
{
    return json::compact({{QStringLiteral("expires_in"), expiresIn}, {QStringLiteral("renew_after"), renewAfter}});
}

Result<SessionRenewalMessage> SessionRenewalMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    SessionRenewalMessage message;
    message.expiresIn = in.integer(QLatin1String("expires_in"));
    message.renewAfter = in.integer(QLatin1String("renew_after"));
    return in.finish(message);
}

QByteArray SessionAddressesMessage::toJson() const
{
    return json::compact({{QStringLiteral("addresses"), json::stringList(addresses)}});
}

Result<SessionAddressesMessage> SessionAddressesMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    SessionAddressesMessage message;
    message.addresses = in.addresses(QLatin1String("addresses"), limits::sessionAddresses);
    return in.finish(message);
}

} // namespace ttp
