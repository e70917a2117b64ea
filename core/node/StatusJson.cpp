// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/StatusJson.h"

namespace ttp {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonValue errorOrNull(const std::optional<Error> &error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue(QJsonValue::Null);
}

QString reachabilityWord(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Reachable:
        return QStringLiteral("reachable");
    case Reachability::NotReachable:
        return QStringLiteral("not-reachable");
    case Reachability::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject sourceJson(const TransferSourceStatus &source)
{
    return {{QStringLiteral("user_id"), source.user.toString()},
            {QStringLiteral("name"), source.name},
            {QStringLiteral("bytes"), source.bytes},
            {QStringLiteral("rate"), source.rate},
            {QStringLiteral("have"), source.have},
            {QStringLiteral("pieces"), source.pieces},
            {QStringLiteral("state"), source.state}};
}

} // namespace

QJsonObject toJson(const NodeStatus &status)
{
    return {{QStringLiteral("user_id"), status.user.toString()},
            {QStringLiteral("name"), status.name},
            {QStringLiteral("version"), status.version},
            {QStringLiteral("profile"), status.profile},
            {QStringLiteral("download_folder"), status.downloadFolder},
            {QStringLiteral("port"), status.port},
            {QStringLiteral("url"), status.url},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(status.addresses)},
            {QStringLiteral("pin"), status.pin},
            {QStringLiteral("reachability"), reachabilityWord(status.reachability)},
            {QStringLiteral("down_rate"), status.downRate},
            {QStringLiteral("up_rate"), status.upRate},
            {QStringLiteral("down_limit"), status.downLimit},
            {QStringLiteral("up_limit"), status.upLimit},
            {QStringLiteral("peers"), status.peers},
            {QStringLiteral("shares"), status.shares},
            {QStringLiteral("transfers"), status.transfers},
            {QStringLiteral("pending_requests"), status.pendingRequests},
            {QStringLiteral("connections"), status.connections}};
}

QJsonObject toJson(const PeerStatus &peer)
{
    return {{QStringLiteral("user_id"), peer.user.toString()},
            {QStringLiteral("name"), peer.name},
            {QStringLiteral("state"), peer.state},
            {QStringLiteral("pin"), peer.pin},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(peer.addresses)},
            {QStringLiteral("online"), peer.online},
            {QStringLiteral("last_seen"), timeText(peer.lastSeen)},
            {QStringLiteral("registered_here"), peer.registeredHere},
            {QStringLiteral("registered_there"), peer.registeredThere},
            {QStringLiteral("bytes_in"), peer.bytesIn},
            {QStringLiteral("bytes_out"), peer.bytesOut},
            {QStringLiteral("holdings"), peer.holdings}};
}

QJsonObject toJson(const RequestStatus &request)
{
    return {{QStringLiteral("user_id"), request.user.toString()},
            {QStringLiteral("name"), request.name},
            {QStringLiteral("note"), request.note},
            {QStringLiteral("address"), request.address},
            {QStringLiteral("received"), timeText(request.received)},
            {QStringLiteral("words"), QJsonArray::fromStringList(request.words)}};
}

QJsonObject toJson(const GroupStatus &group)
{
    QJsonArray users;
    for (const UserId &user : group.users)
        users.append(user.toString());
    return {{QStringLiteral("group_id"), group.group.toString()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("users"), users}};
}

QJsonObject toJson(const ShareStatus &share)
{
    return {{QStringLiteral("share_id"), share.share.toString()},
            {QStringLiteral("name"), share.name},
            {QStringLiteral("owner"), share.owner.toString()},
            {QStringLiteral("own"), share.own},
            {QStringLiteral("state"), share.state},
            {QStringLiteral("version"), share.version},
            {QStringLiteral("folder"), share.folder},
            {QStringLiteral("files"), share.files},
            {QStringLiteral("bytes"), share.bytes},
            {QStringLiteral("indexed_bytes"), share.indexedBytes},
            {QStringLiteral("to"), share.to.join(QLatin1Char(','))},
            {QStringLiteral("readers"), QJsonArray::fromStringList(share.to)},
            {QStringLiteral("link"), share.link},
            {QStringLiteral("error"), errorOrNull(share.error)},
            {QStringLiteral("left_out"), QJsonArray::fromStringList(share.leftOut)}};
}

QJsonObject toJson(const TransferStatus &transfer)
{
    QJsonArray sources;
    for (const TransferSourceStatus &source : transfer.sources)
        sources.append(sourceJson(source));
    return {{QStringLiteral("transfer_id"), transfer.transfer.toString()},
            {QStringLiteral("share_id"), transfer.share.toString()},
            {QStringLiteral("name"), transfer.name},
            {QStringLiteral("version"), transfer.version},
            {QStringLiteral("folder"), transfer.folder},
            {QStringLiteral("state"), transfer.state},
            {QStringLiteral("error"), errorOrNull(transfer.error)},
            {QStringLiteral("total_bytes"), transfer.totalBytes},
            {QStringLiteral("bytes"), transfer.bytes},
            {QStringLiteral("adopted_bytes"), transfer.adoptedBytes},
            {QStringLiteral("rate"), transfer.rate},
            {QStringLiteral("down_limit"), transfer.downLimit},
            {QStringLiteral("up_limit"), transfer.upLimit},
            {QStringLiteral("pieces"), transfer.pieces},
            {QStringLiteral("have_pieces"), transfer.havePieces},
            {QStringLiteral("files"), transfer.files},
            {QStringLiteral("wanted_files"), transfer.wantedFiles},
            {QStringLiteral("queue_position"), transfer.queuePosition},
            {QStringLiteral("priority"), transfer.priority},
            {QStringLiteral("seconds"), transfer.seconds},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("renamed"), QJsonArray::fromStringList(transfer.renamed)}};
}

QJsonObject toJson(const IncidentStatus &incident)
{
    return {{QStringLiteral("sequence"), incident.sequence},
            {QStringLiteral("time"), timeText(incident.time)},
            {QStringLiteral("kind"), incident.kind},
            {QStringLiteral("user_id"), incident.user ? QJsonValue(incident.user->toString()) : QJsonValue::Null},
            {QStringLiteral("address"), incident.address},
            {QStringLiteral("subject"), incident.subject},
            {QStringLiteral("detail"), incident.detail}};
}

QJsonObject toJson(const NewInvite &invite)
{
    return {{QStringLiteral("invite_id"), invite.invite.toString()},
            {QStringLiteral("link"), invite.link},
            {QStringLiteral("code"), invite.code},
            {QStringLiteral("expires"), timeText(invite.expires)},
            {QStringLiteral("uses"), invite.uses}};
}

QJsonObject toJson(const InviteStatus &invite)
{
    QJsonArray usedBy;
    for (const InviteUse &use : invite.usedBy) {
        usedBy.append(QJsonObject{{QStringLiteral("user_id"), use.user.toString()},
                                  {QStringLiteral("name"), use.name},
                                  {QStringLiteral("used"), timeText(use.used)}});
    }
    return {{QStringLiteral("invite_id"), invite.invite.toString()},
            {QStringLiteral("created"), timeText(invite.created)},
            {QStringLiteral("expires"), timeText(invite.expires)},
            {QStringLiteral("uses"), invite.uses},
            {QStringLiteral("uses_left"), invite.usesLeft},
            {QStringLiteral("groups"), QJsonArray::fromStringList(invite.groups)},
            {QStringLiteral("used_by"), usedBy}};
}

QJsonObject toJson(const RegistrationStatus &registration)
{
    return {{QStringLiteral("user_id"), registration.user.toString()},
            {QStringLiteral("state"), registration.state},
            {QStringLiteral("words"), QJsonArray::fromStringList(registration.words)}};
}

QJsonObject toJson(const VerifyReport &report)
{
    return {{QStringLiteral("ok"), report.ok},
            {QStringLiteral("checked_bytes"), report.checkedBytes},
            {QStringLiteral("checked_files"), report.checkedFiles},
            {QStringLiteral("bad"), QJsonArray::fromStringList(report.bad)}};
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("code"), errorWord(error.code)},
            {QStringLiteral("doing"), doingWords(error.doing)},
            {QStringLiteral("subject"), error.subject},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("retry_after"), error.retryAfterSeconds}};
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.code = errorCodeOf(object.value(QStringLiteral("code")).toString());
    error.doing = doingOf(object.value(QStringLiteral("doing")).toString());
    error.subject = object.value(QStringLiteral("subject")).toString();
    error.detail = object.value(QStringLiteral("detail")).toString();
    error.retryAfterSeconds = object.value(QStringLiteral("retry_after")).toInt();
    return error;
}

} // namespace ttp
