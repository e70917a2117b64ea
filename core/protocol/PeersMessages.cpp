// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/PeersMessages.h"

#include "core/protocol/JsonWriter.h"

#include <limits>

namespace ttp {

namespace {

constexpr qint64 lastVersion = std::numeric_limits<int>::max();
constexpr qint64 shortestInterval = 60;
constexpr qint64 longestInterval = 24 * 3600;

QJsonArray placeList(const QList<HostPort> &places)
{
    QJsonArray array;
    for (const HostPort &place : places)
        array.append(place.toString());
    return array;
}

QList<HostPort> readPlaces(JsonReader &in)
{
    QList<HostPort> places;
    for (const QString &text : in.strings(QLatin1String("addresses"), limits::urls, limits::urlLength)) {
        const std::optional<HostPort> place = HostPort::fromString(text);
        if (!place)
            in.fail(QLatin1String("addresses"), QStringLiteral("holds something that is not host:port"));
        places.append(place.value_or(HostPort()));
    }
    return places;
}

quint16 readPort(JsonReader &in)
{
    return static_cast<quint16>(in.integer(QLatin1String("port"), 1, 65535));
}

} // namespace

QJsonObject HeldShareMessage::toObject() const
{
    return {{QStringLiteral("share"), share.toString()},
            {QStringLiteral("version"), version},
            {QStringLiteral("complete"), complete},
            {QStringLiteral("have"), have},
            {QStringLiteral("seq"), seq}};
}

HeldShareMessage HeldShareMessage::read(JsonReader &in)
{
    HeldShareMessage message;
    message.share = in.id<ShareId>(QLatin1String("share"));
    message.version = static_cast<int>(in.integer(QLatin1String("version"), 1, lastVersion));
    message.complete = in.boolean(QLatin1String("complete"));
    message.have = in.integer(QLatin1String("have"), 0, limits::availabilityPieces);
    message.seq = in.integer(QLatin1String("seq"));
    return message;
}

QByteArray AnnouncementMessage::toJson() const
{
    return json::compact({{QStringLiteral("port"), port},
                          {QStringLiteral("shares"), json::objectList(shares)},
                          {QStringLiteral("interval"), intervalSeconds}});
}

Result<AnnouncementMessage> AnnouncementMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    AnnouncementMessage message;
    message.port = readPort(in);
    message.shares =
        in.list<HeldShareMessage>(QLatin1String("shares"), limits::announcedShares, HeldShareMessage::read);
    message.intervalSeconds =
        static_cast<int>(in.integer(QLatin1String("interval"), shortestInterval, longestInterval));
    return in.finish(message);
}

QJsonObject KnownPeerMessage::toObject() const
{
    return {{QStringLiteral("user_id"), userId.toString()},
            {QStringLiteral("addresses"), placeList(addresses)},
            {QStringLiteral("roles"), json::stringList(roles)},
            {QStringLiteral("last_seen"), json::timeText(lastSeen)}};
}

KnownPeerMessage KnownPeerMessage::read(JsonReader &in)
{
    KnownPeerMessage message;
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.addresses = readPlaces(in);
    message.roles = in.strings(QLatin1String("roles"), limits::roles, limits::wordLength);
    message.lastSeen = in.time(QLatin1String("last_seen"));
    return message;
}

QByteArray PeerListMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("peers"), json::objectList(peers)}};
    json::putIfAny(object, QLatin1String("next"), next);
    return json::compact(object);
}

Result<PeerListMessage> PeerListMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    PeerListMessage message;
    message.peers = in.list<KnownPeerMessage>(QLatin1String("peers"), limits::pageItems, KnownPeerMessage::read);
    message.next = in.optionalString(QLatin1String("next"), limits::cursorLength);
    return in.finish(message);
}

QByteArray PeerFilesMessage::toJson() const
{
    return json::compact({{QStringLiteral("user_id"), userId.toString()},
                          {QStringLiteral("shares"), json::objectList(shares)},
                          {QStringLiteral("heard"), json::timeText(heard)}});
}

Result<PeerFilesMessage> PeerFilesMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    PeerFilesMessage message;
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.shares =
        in.list<HeldShareMessage>(QLatin1String("shares"), limits::announcedShares, HeldShareMessage::read);
    message.heard = in.time(QLatin1String("heard"));
    return in.finish(message);
}

QJsonObject HolderMessage::toObject() const
{
    QJsonObject object{{QStringLiteral("user_id"), userId.toString()},
                       {QStringLiteral("addresses"), placeList(addresses)},
                       {QStringLiteral("version"), version},
                       {QStringLiteral("complete"), complete},
                       {QStringLiteral("have"), have},
                       {QStringLiteral("seq"), seq},
                       {QStringLiteral("age"), ageSeconds}};
    if (pin)
        object.insert(QLatin1String("spki_sha256"), pin->toBase64Url());
    return object;
}

HolderMessage HolderMessage::read(JsonReader &in)
{
    HolderMessage message;
    message.userId = in.id<UserId>(QLatin1String("user_id"));
    message.pin = in.optionalFingerprint(QLatin1String("spki_sha256"));
    message.addresses = readPlaces(in);
    message.version = static_cast<int>(in.integer(QLatin1String("version"), 1, lastVersion));
    message.complete = in.boolean(QLatin1String("complete"));
    message.have = in.integer(QLatin1String("have"), 0, limits::availabilityPieces);
    message.seq = in.integer(QLatin1String("seq"));
    message.ageSeconds = in.integer(QLatin1String("age"));
    return message;
}

QByteArray HolderListMessage::toJson() const
{
    return json::compact({{QStringLiteral("holders"), json::objectList(holders)}});
}

Result<HolderListMessage> HolderListMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    HolderListMessage message;
    message.holders = in.list<HolderMessage>(QLatin1String("holders"), limits::pageItems, HolderMessage::read);
    return in.finish(message);
}

QByteArray ReachabilityRequestMessage::toJson() const
{
    return json::compact({{QStringLiteral("port"), port}});
}

Result<ReachabilityRequestMessage> ReachabilityRequestMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    ReachabilityRequestMessage message;
    message.port = readPort(in);
    return in.finish(message);
}

QByteArray ReachabilityReplyMessage::toJson() const
{
    QJsonObject object{{QStringLiteral("reachable"), reachable}, {QStringLiteral("address"), address.toString()}};
    json::putIfAny(object, QLatin1String("reason"), reason);
    return json::compact(object);
}

Result<ReachabilityReplyMessage> ReachabilityReplyMessage::fromJson(QByteArrayView body)
{
    JsonReader in = JsonReader::parse(body);
    ReachabilityReplyMessage message;
    message.reachable = in.boolean(QLatin1String("reachable"));
    const std::optional<HostPort> place = HostPort::fromString(in.string(QLatin1String("address"), limits::urlLength));
    if (!place)
        in.fail(QLatin1String("address"), QStringLiteral("is not host:port"));
    message.address = place.value_or(HostPort());
    message.reason = in.optionalString(QLatin1String("reason"), limits::wordLength);
    return in.finish(message);
}

} // namespace ttp
