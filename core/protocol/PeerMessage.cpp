// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/PeerMessage.h"

#include "core/protocol/HostPort.h"
#include "core/protocol/JsonWriter.h"

#include <array>

namespace ttp {

namespace {

constexpr std::array registrationWords{QLatin1String("invite"), QLatin1String("approval"), QLatin1String("closed")};
constexpr std::array healthWords{QLatin1String("ok"), QLatin1String("draining")};

constexpr qint64 most = qint64(1) << 40;

PeerLimitsMessage readLimits(JsonReader &in)
{
    // What a client may count on, so absent members fall back to the smallest that every peer offers.
    PeerLimitsMessage limits;
    limits.maxPiece = in.optionalInteger(QLatin1String("max_piece"), limits.maxPiece, 1, most);
    limits.maxExtent = in.optionalInteger(QLatin1String("max_extent"), limits.maxExtent, 1, most);
    limits.maxHashes = static_cast<int>(in.optionalInteger(QLatin1String("max_hashes"), limits.maxHashes, 1, 1 << 20));
    limits.maxBody = in.optionalInteger(QLatin1String("max_body"), limits.maxBody, 1, most);
    limits.connections =
        static_cast<int>(in.optionalInteger(QLatin1String("connections"), limits.connections, 1, 1 << 20));
    limits.requests = static_cast<int>(in.optionalInteger(QLatin1String("requests"), limits.requests, 1, 1 << 20));
    return limits;
}

QJsonObject limitsObject(const PeerLimitsMessage &limits)
{
    return {{QStringLiteral("max_piece"), limits.maxPiece},      {QStringLiteral("max_extent"), limits.maxExtent},
            {QStringLiteral("max_hashes"), limits.maxHashes},    {QStringLiteral("max_body"), limits.maxBody},
            {QStringLiteral("connections"), limits.connections}, {QStringLiteral("requests"), limits.requests}};
}

} // namespace

QJsonObject PeerMessage::toObject() const
{
    QJsonObject object{{QStringLiteral("user_id"), userId.toString()},
                       {QStringLiteral("spki_sha256"), pin.toBase64Url()},
                       {QStringLiteral("api"), json::stringList(api)},
                       {QStringLiteral("roles"), json::stringList(roles)},
                       {QStringLiteral("registration"), registrationWords[size_t(registration)]},
                       {QStringLiteral("limits"), limitsObject(limits)},
                       {QStringLiteral("clock"), json::timeText(clock)}};
    json::putIfAny(object, QLatin1String("name"), name);
    json::putIfAny(object, QLatin1String("your_address"), yourAddress);
    json::putIfAny(object, QLatin1String("instance"), instance);
    return object;
}

QByteArray PeerMessage::toJson() const
{
    return json::compact(toObject());
}

PeerMessage PeerMessage::read(JsonReader &in)
{
    PeerMessage message;
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.pin = in.fingerprint(QLatin1String("spki_sha256"));
    message.name = in.optionalString(QLatin1String("name"), limits::nameLength);
    message.api = in.strings(QLatin1String("api"), limits::roles, limits::wordLength);
    message.roles = in.strings(QLatin1String("roles"), limits::roles, limits::wordLength);
    message.registration = Registration(in.word(QLatin1String("registration"), registrationWords));
    if (std::optional<JsonReader> inner = in.optionalObject(QLatin1String("limits")))
        message.limits = readLimits(*inner);
    message.clock = in.time(QLatin1String("clock"));
    const QString address = in.optionalString(QLatin1String("your_address"), limits::addressLength);
    const std::optional<QString> canonical = canonicalAddress(address);
    if (!address.isEmpty() && !canonical)
        in.fail(QLatin1String("your_address"), QStringLiteral("is not an IP address"));
    message.yourAddress = canonical.value_or(QString());
    message.instance = in.optionalString(QLatin1String("instance"), limits::wordLength);
    return message;
}

Result<PeerMessage> PeerMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    const PeerMessage message = read(in);
    return in.finish(message);
}

QByteArray WellKnownMessage::toJson() const
{
    return json::compact({{QStringLiteral("base"), base}, {QStringLiteral("user_id"), userId.toString()}});
}

Result<WellKnownMessage> WellKnownMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    WellKnownMessage message;
    message.base = in.string(QLatin1String("base"), limits::urlLength);
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    // A base with another host in it would send the client elsewhere.
    if (!message.base.startsWith(u'/') || message.base.startsWith(u"//"))
        in.fail(QLatin1String("base"), QStringLiteral("is not a path"));
    return in.finish(message);
}

QByteArray HealthMessage::toJson() const
{
    return json::compact({{QStringLiteral("status"), healthWords[size_t(status)]}});
}

Result<HealthMessage> HealthMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    HealthMessage message;
    message.status = Status(in.word(QLatin1String("status"), healthWords));
    return in.finish(message);
}

} // namespace ttp
