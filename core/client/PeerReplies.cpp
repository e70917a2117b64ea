// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerReplies.h"

#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "core/protocol/AvailabilityMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/EventMessages.h"
#include "core/protocol/FileMessages.h"
#include "core/protocol/PeerMessage.h"
#include "core/protocol/PeersMessages.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/protocol/ShareMessages.h"
#include "core/protocol/Version.h"

#include <utility>

namespace ttp::replies {

namespace {

Error wrongReply(const HttpResponse &response, const QString &detail)
{
    return {ErrorCode::ProtocolViolation, Doing::ParsingMessage, response.remoteAddress, detail, 0};
}

// To us, a message that cannot be read is the peer's fault, not wrong input of our own user.
template<typename Message>
Result<Message> readMessage(const HttpResponse &response)
{
    Result<Message> read = Message::fromJson(response.body);
    if (read.ok())
        return read;
    return wrongReply(response, read.error().subject + u' ' + read.error().detail);
}

ShareInfo shareInfoOf(const ShareMessage &message)
{
    ShareInfo info;
    info.id = message.share;
    info.owner = message.owner;
    info.name = message.name;
    info.description = message.description;
    info.indexing = message.state == ShareMessage::State::Indexing;
    info.version = message.version;
    info.manifest = message.manifest;
    info.files = message.files;
    info.bytes = message.bytes;
    info.indexedBytes = message.indexedBytes;
    info.changed = message.changed;
    return info;
}

PeerInfo::Registration registrationOf(PeerMessage::Registration registration)
{
    switch (registration) {
    case PeerMessage::Registration::Invite:
        return PeerInfo::Registration::Invite;
    case PeerMessage::Registration::Approval:
        return PeerInfo::Registration::Approval;
    case PeerMessage::Registration::Closed:
        return PeerInfo::Registration::Closed;
    }
    return PeerInfo::Registration::Closed;
}

Result<Availability> availabilityFromOctets(const HttpResponse &response, qint64 pieces)
{
    Result<PieceBitmap> bitmap = PieceBitmap::fromOctets(response.body, pieces);
    const Result<qint64> seq = parseSeqHeader(response.headers.value("ttp-seq"));
    if (!bitmap.ok() || !seq.ok())
        return wrongReply(response, QStringLiteral("the bitmap does not fit the file"));
    Availability availability;
    availability.pieces = pieces;
    availability.have = bitmap->count();
    availability.seq = *seq;
    availability.all = std::move(bitmap).value();
    return availability;
}

} // namespace

Result<PeerInfo> peerInfo(const HttpResponse &response, const UserId &expected)
{
    const Result<PeerMessage> read = readMessage<PeerMessage>(response);
    if (!read.ok())
        return read.error();
    // The key on the connection is the truth; a peer that names another one, or another User ID, is mistaken or lies.
    if (read->pin != response.remoteKey || (!expected.isNull() && read->userId != expected))
        return wrongReply(response, QStringLiteral("the peer says that it is somebody else"));
    PeerInfo info;
    info.userId = read->userId;
    info.key = response.remoteKey;
    info.spki = response.remoteSpki;
    info.name = read->name;
    info.roles = read->roles;
    info.registration = registrationOf(read->registration);
    info.maxExtent = read->limits.maxExtent;
    info.maxHashes = read->limits.maxHashes;
    info.connections = read->limits.connections;
    info.callerAddress = read->yourAddress;
    info.clock = read->clock;
    return info;
}

QByteArray registrationBody(const RegistrationWish &wish, const UserId &ownUserId)
{
    RegistrationRequestMessage message;
    message.userId = ownUserId;
    message.name = wish.name;
    message.note = wish.note;
    message.nonce = wish.nonce;
    message.invite = wish.invite;
    message.inviteProof = wish.inviteProof;
    for (const HostPort &address : wish.addresses) {
        message.urls.append(QStringLiteral("https://") + address.toString() + QLatin1String(protocol::basePath));
    }
    message.reciprocalAuthId = wish.reciprocalAuthId;
    return message.toJson();
}

Result<RegistrationAnswer> registration(const HttpResponse &response, const UserId &ownUserId)
{
    const Result<RegistrationReplyMessage> read = readMessage<RegistrationReplyMessage>(response);
    if (!read.ok())
        return read.error();
    if (read->userId != ownUserId)
        return wrongReply(response, QStringLiteral("the registration is somebody else's"));
    RegistrationAnswer answer;
    const bool active = read->state == RegistrationReplyMessage::State::Active;
    answer.state = active ? RegistrationAnswer::State::Active : RegistrationAnswer::State::Pending;
    answer.authId = read->authId;
    answer.serverProof = read->serverProof;
    answer.peerName = read->peer ? read->peer->name : QString();
    answer.registrationToken = read->registrationToken;
    answer.pollAfterSeconds = read->pollAfterSeconds;
    return answer;
}

Result<QStringList> ownPlaces(const HttpResponse &response, const UserId &own)
{
    const Result<UserMessage> read = readMessage<UserMessage>(response);
    if (!read.ok())
        return read.error();
    if (read->userId != own)
        return wrongReply(response, QStringLiteral("the record is somebody else's"));
    return read->urls;
}

QByteArray dialBackBody(quint16 port)
{
    return ReachabilityRequestMessage{port}.toJson();
}

Result<DialBack> dialBack(const HttpResponse &response)
{
    const Result<ReachabilityReplyMessage> read = readMessage<ReachabilityReplyMessage>(response);
    if (!read.ok())
        return read.error();
    return DialBack{read->reachable, read->address, read->reason};
}

Result<SharePage> shares(const HttpResponse &response)
{
    const Result<ShareListMessage> read = readMessage<ShareListMessage>(response);
    if (!read.ok())
        return read.error();
    SharePage page;
    for (const ShareMessage &message : read->shares)
        page.shares.append(shareInfoOf(message));
    page.cursor = read->next;
    return page;
}

Result<ShareInfo> share(const HttpResponse &response, const ShareId &asked)
{
    const Result<ShareMessage> read = readMessage<ShareMessage>(response);
    if (!read.ok())
        return read.error();
    if (read->share != asked)
        return wrongReply(response, QStringLiteral("this is another share"));
    return shareInfoOf(*read);
}

Result<SignedBytes> envelope(const HttpResponse &response)
{
    const Result<EnvelopeMessage> read = readMessage<EnvelopeMessage>(response);
    if (!read.ok())
        return read.error();
    return SignedBytes{read->payload, read->spki, read->signature};
}

Result<FilePage> files(const HttpResponse &response)
{
    const Result<ShareFilesMessage> read = readMessage<ShareFilesMessage>(response);
    if (!read.ok())
        return read.error();
    return FilePage{read->total, read->first, read->files, read->next};
}

Result<Availability> availability(const HttpResponse &response, qint64 pieces, std::optional<qint64> since)
{
    if (response.headers.value("content-type") == "application/octet-stream")
        return availabilityFromOctets(response, pieces);
    const Result<AvailabilityMessage> read = readMessage<AvailabilityMessage>(response);
    if (!read.ok())
        return read.error();
    if (read->pieceSize != PieceSize::standard().bytes() || read->pieces != pieces)
        return wrongReply(response, QStringLiteral("the pieces are not those that were asked for"));
    if (read->since != 0 && (!since || read->since != *since))
        return wrongReply(response, QStringLiteral("this is what came after another number"));
    Availability availability;
    availability.pieces = pieces;
    availability.have = read->have;
    availability.seq = read->seq;
    availability.isDelta = read->since != 0 && !read->isComplete();
    availability.added = availability.isDelta ? read->added : QList<PieceRange>();
    if (availability.isDelta)
        return availability;
    PieceBitmap all(pieces);
    if (const Result<void> applied = read->applyTo(all); !applied.ok())
        return wrongReply(response, applied.error().detail);
    availability.all = std::move(all);
    return availability;
}

Result<std::vector<Hash256>> hashRun(const HttpResponse &response, const FileId &file, const HashRun &run)
{
    return verifyHashRun(file, run, response.body);
}

Result<void> checkWholeFile(const HttpResponse &response, const FileId &file)
{
    // A refusal has a body of its own, and is told apart by its status.
    if (response.status != 200 && response.status != 206)
        return {};
    if (response.body.size() == file.length) {
        const Result<Hash256> root = rootFromLayer(hashLeaves(response.body), 0, file.length);
        if (root.ok() && *root == file.root)
            return {};
    }
    return Error{ErrorCode::RootMismatch, Doing::Verifying, response.remoteAddress,
                 QStringLiteral("what came is another file"), 0};
}

Result<NoticeList> notices(const HttpResponse &response)
{
    const Result<EventListMessage> read = readMessage<EventListMessage>(response);
    if (!read.ok())
        return read.error();
    NoticeList list;
    list.seq = read->seq;
    list.gap = read->gap;
    for (const EventMessage &event : read->events)
        list.notices.append(Notice{event.seq, event.type, event.share, event.version, event.user, event.file});
    return list;
}

QByteArray complaintBody(PieceSize size, qint64 index, const Hash256 &got)
{
    ComplaintMessage message;
    message.index = index;
    message.size = size;
    message.got = got;
    return message.toJson();
}

Result<QList<Holder>> holders(const HttpResponse &response, const ShareId &asked)
{
    const Result<HolderListMessage> read = readMessage<HolderListMessage>(response);
    if (!read.ok())
        return read.error();
    QList<Holder> list;
    for (const HolderMessage &one : read->holders) {
        const HeldShare held{asked, one.version, one.complete, one.have, one.seq};
        list.append(Holder{one.userId, one.pin, one.addresses, held, one.ageSeconds});
    }
    return list;
}

Result<QList<KnownPeer>> peers(const HttpResponse &response)
{
    const Result<PeerListMessage> read = readMessage<PeerListMessage>(response);
    if (!read.ok())
        return read.error();
    QList<KnownPeer> list;
    for (const KnownPeerMessage &one : read->peers)
        list.append(KnownPeer{one.userId, one.addresses, one.roles, one.lastSeen});
    return list;
}

Result<QList<HeldShare>> heldBy(const HttpResponse &response, const UserId &asked)
{
    const Result<PeerFilesMessage> read = readMessage<PeerFilesMessage>(response);
    if (!read.ok())
        return read.error();
    if (read->userId != asked)
        return wrongReply(response, QStringLiteral("this is what another peer holds"));
    QList<HeldShare> list;
    for (const HeldShareMessage &one : read->shares)
        list.append(HeldShare{one.share, one.version, one.complete, one.have, one.seq});
    return list;
}

QByteArray announcementBody(const Announcement &announcement)
{
    AnnouncementMessage message;
    message.port = announcement.port;
    message.intervalSeconds = announcement.intervalSeconds;
    for (const HeldShare &one : announcement.shares)
        message.shares.append(HeldShareMessage{one.share, one.version, one.complete, one.have, one.seq});
    return message.toJson();
}

} // namespace ttp::replies
