// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/handlers/PeersHandler.h"

#include "core/database/HoldersTable.h"
#include "core/database/Transaction.h"
#include "core/database/UsersTable.h"
#include "core/protocol/PeersMessages.h"
#include "core/server/Acquaintance.h"
#include "core/server/ApiCall.h"
#include "core/server/ApiReply.h"
#include "core/server/BaseUrl.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

// Users looked at for one page: whoever knows few of many gets short pages, not slow ones.
constexpr int mostLookedAt = 2000;
constexpr int holdersOtherwise = 50;
// What it costs, in nodes of a hash tree, which budgets are kept in: a row of the database, and how many shares are
// asked about one user for one node.
constexpr qint64 nodesPerRow = 16;
constexpr qint64 sharesPerNode = 4;
constexpr int versionsLookedAt = 8;
constexpr quint16 firstUserPort = 1024;
constexpr quint16 httpsPort = 443;

bool isPeersPort(quint16 port)
{
    return port >= firstUserPort || port == httpsPort;
}

/// Places are kept as "host:port", or as base URLs where they were only heard of: of these no port of the system's is
/// passed on, to which nobody would connect.
QList<HostPort> placesOf(const QStringList &urls)
{
    QList<HostPort> places;
    for (const QString &url : urls) {
        std::optional<HostPort> place = HostPort::fromString(url);
        if (!place) {
            place = placeOfBaseUrl(url);
            if (place && !isPeersPort(place->port))
                continue;
        }
        if (place && !places.contains(*place) && places.size() < limits::urls)
            places.append(*place);
    }
    return places;
}

HeldShareMessage heldMessage(const HolderRow &row)
{
    return {row.share, int(row.version), row.complete, row.have, row.seq};
}

std::optional<KnownPeerMessage> knownPeer(const UserRow &user)
{
    if (user.state != UserState::Active || user.urls.isEmpty() || !user.lastSeen.isValid())
        return std::nullopt;
    const QList<HostPort> places = placesOf(user.urls);
    if (places.isEmpty())
        return std::nullopt;
    return KnownPeerMessage{user.id, places, user.roles, user.lastSeen};
}

Result<void> spend(const ApiCall &call, qint64 nodes)
{
    if (const int seconds = call.context->hashing.spend(call.caller.user, nodes))
        return Error{ErrorCode::TooManyRequests, Doing::Serving, {}, {}, seconds};
    return {};
}

/// Of whom the caller may hear. Costs a look at every share, and a row for every member of its groups.
Result<Acquaintance> acquaintanceOf(const ApiCall &call, Database &database, const QDateTime &now)
{
    if (const auto paid = spend(call, nodesPerRow + call.snapshot->shares.size() / sharesPerNode); !paid)
        return paid.error();
    Result<Acquaintance> made = Acquaintance::of(call.caller.user, *call.snapshot, database, now);
    if (!made)
        return made;
    if (const auto paid = spend(call, made->groupMates() * nodesPerRow); !paid)
        return paid.error();
    return made;
}

Result<PeerListMessage> peerPage(const ApiCall &call, Database &database, const PageQuery &page,
                                 std::optional<UserId> after)
{
    const auto acquaintance = acquaintanceOf(call, database, call.services().clock.now());
    if (!acquaintance)
        return acquaintance.error();
    UsersTable users(database);
    PeerListMessage message;
    // Before they are read: what cannot be paid is not looked at.
    const qint64 rowsAtMost = std::min<qint64>(limits::pageItems, call.snapshot->accounts.size() + 1);
    const qint64 nodesForRows = rowsAtMost * (nodesPerRow + acquaintance->shares() / sharesPerNode);
    for (int looked = 0; looked < mostLookedAt;) {
        if (const auto paid = spend(call, nodesForRows); !paid) {
            if (looked == 0)
                return paid.error();
            break;
        }
        const auto rows = users.page(after, limits::pageItems);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return message;
        for (const UserRow &row : *rows) {
            if (message.peers.size() == page.limit) {
                message.next = after->toString();
                return message;
            }
            after = row.id;
            ++looked;
            if (row.id == call.caller.user || !acquaintance->knows(row.id))
                continue;
            if (auto peer = knownPeer(row))
                message.peers.append(*std::move(peer));
        }
    }
    message.next = after->toString();
    return message;
}

Result<PeerFilesMessage> listingOf(const ApiCall &call, Database &database)
{
    const QDateTime now = call.services().clock.now();
    const auto acquaintance = acquaintanceOf(call, database, now);
    if (!acquaintance)
        return acquaintance.error();
    if (!acquaintance->knows(call.path.user))
        return unknownResource(call.path.user.toString());
    const auto rows = HoldersTable(database).ofUser(call.path.user, now, std::nullopt, int(limits::announcedShares));
    if (!rows)
        return rows.error();
    PeerFilesMessage message;
    message.userId = call.path.user;
    for (const HolderRow &row : *rows) {
        if (!call.snapshot->readableShare(row.share, call.caller.user, now))
            continue;
        message.shares.append(heldMessage(row));
        message.heard = message.heard.isValid() ? std::max(message.heard, row.heard) : row.heard;
    }
    if (message.shares.isEmpty())
        return unknownResource(call.path.user.toString());
    return message;
}

Result<QList<HolderRow>> holderRows(const ApiCall &call, Database &database)
{
    HoldersTable table(database);
    const QDateTime now = call.services().clock.now();
    const QList<int> versions = call.share->versions.keys();
    QList<HolderRow> rows;
    for (qsizetype i = versions.size() - 1; i >= 0 && versions.size() - i <= versionsLookedAt; --i) {
        const auto some = table.ofShare(call.share->share, versions[i], now, limits::pageItems);
        if (!some)
            return some.error();
        rows += *some;
    }
    rows.removeIf([&](const HolderRow &row) {
        return row.user == call.caller.user || !call.share->mayRead(row.user) ||
               !call.snapshot->accounts.contains(row.user);
    });
    std::shuffle(rows.begin(), rows.end(), *QRandomGenerator::global());
    return rows;
}

Result<HolderListMessage> holderList(const ApiCall &call, Database &database, int limit)
{
    const auto rows = holderRows(call, database);
    if (!rows)
        return rows.error();
    UsersTable users(database);
    const QDateTime now = call.services().clock.now();
    HolderListMessage message;
    for (const HolderRow &row : *rows) {
        if (message.holders.size() == limit)
            break;
        const auto user = users.find(row.user);
        if (!user)
            return user.error();
        const std::optional<Hash256> pin = user->has_value() ? (*user)->spkiSha256 : std::nullopt;
        const qint64 age = std::max<qint64>(0, row.heard.secsTo(now));
        message.holders.append(
            {row.user, pin, placesOf(row.urls), int(row.version), row.complete, row.have, row.seq, age});
    }
    return message;
}

/// Where the caller listens: at the address it calls from, nowhere else (threat C1).
Result<HostPort> placeOfCaller(const ApiCall &call, quint16 port)
{
    if (!isPeersPort(port)) {
        return Error{ErrorCode::InvalidInput, Doing::Serving, QStringLiteral("port"),
                     QStringLiteral("port is one of the system's"), 0};
    }
    return HostPort{call.address().toText(), port};
}

QList<HolderRow> announcedRows(const ApiCall &call, const AnnouncementMessage &message, const HostPort &place)
{
    const AccessSnapshotPtr snapshot = call.services().snapshots.get();
    const QDateTime now = call.services().clock.now();
    QList<HolderRow> rows;
    for (const HeldShareMessage &held : message.shares) {
        if (!snapshot->readableShare(held.share, call.caller.user, now))
            continue;
        rows.append({held.share,
                     held.version,
                     call.caller.user,
                     held.complete,
                     held.have,
                     held.seq,
                     {place.toString()},
                     now,
                     now.addSecs(qint64(message.intervalSeconds) * 2)});
    }
    return rows;
}

Result<HostPort> keepAnnouncement(const ApiCall &call)
{
    const auto message = AnnouncementMessage::fromJson(call.request.body);
    if (!message)
        return message.error();
    Result<HostPort> place = placeOfCaller(call, message->port);
    if (!place)
        return place;
    Database &database = call.services().node.database;
    const Result<void> kept = ensureTransaction(database, [&]() -> Result<void> {
        HoldersTable holders(database);
        if (const auto old = holders.removeUser(call.caller.user); !old)
            return old.error();
        if (const auto put = holders.put(announcedRows(call, *message, *place)); !put)
            return put;
        return UsersTable(database).setLastSeen(call.caller.user, call.services().clock.now());
    });
    if (!kept)
        return kept.error();
    return place;
}

void replyReachable(ApiCall &call, const HostPort &place, const Result<void> &result)
{
    ReachabilityReplyMessage message;
    message.reachable = result.ok();
    message.address = place;
    if (!result) {
        const ErrorCode code = result.error().code;
        const bool isKnown = code == ErrorCode::TimedOut || code == ErrorCode::PinMismatch;
        message.reason = errorWord(isKnown ? code : ErrorCode::Unreachable);
    }
    call.reply(jsonReply(200, message.toJson(), Keep::Nothing));
}

/// Runs the look-up on the server thread's own connection and sends what it found.
template<typename LookUp>
void replyFromDatabase(const ApiCallPtr &call, LookUp lookUp)
{
    const Result<Database *> database = call->thread().database();
    if (!database) {
        call->refuse(database.error());
        return;
    }
    const auto message = lookUp(**database);
    if (!message) {
        call->refuse(message.error());
        return;
    }
    call->reply(jsonReply(200, message->toJson(), Keep::Nothing));
}

} // namespace

void PeersHandler::list(const ApiCallPtr &call)
{
    const Result<PageQuery> page = PageQuery::of(call->query);
    if (!page) {
        call->refuse(page.error());
        return;
    }
    const auto after = page->cursor.isEmpty() ? std::nullopt : UserId::fromString(page->cursor);
    if (!page->cursor.isEmpty() && !after) {
        call->refuse({ErrorCode::InvalidInput, Doing::Serving, QStringLiteral("cursor"), {}, 0});
        return;
    }
    replyFromDatabase(call, [&](Database &database) { return peerPage(*call, database, *page, after); });
}

void PeersHandler::heldBy(const ApiCallPtr &call)
{
    replyFromDatabase(call, [&](Database &database) { return listingOf(*call, database); });
}

void PeersHandler::holders(const ApiCallPtr &call)
{
    const Result<PageQuery> page = PageQuery::of(call->query, holdersOtherwise);
    if (!page) {
        call->refuse(page.error());
        return;
    }
    replyFromDatabase(call, [&](Database &database) { return holderList(*call, database, page->limit); });
}

void PeersHandler::announce(const ApiCallPtr &call)
{
    const Result<HostPort> place = keepAnnouncement(*call);
    if (!place) {
        call->refuse(place.error());
        return;
    }
    call->world().peerAnnounced(call->caller.user, *place);
    call->reply(emptyReply(204));
}

void PeersHandler::reachability(const ApiCallPtr &call)
{
    const auto message = ReachabilityRequestMessage::fromJson(call->request.body);
    const Result<HostPort> place = message ? placeOfCaller(*call, message->port) : Result<HostPort>(message.error());
    if (!place) {
        call->refuse(place.error());
        return;
    }
    if (const int seconds = call->context->dialBacks.spend(call->caller.user, 1)) {
        call->refuse({ErrorCode::TooManyRequests, Doing::Serving, {}, {}, seconds});
        return;
    }
    const std::optional<Hash256> &key = call->request.connection.clientSpki;
    if (!key) {
        replyReachable(*call, *place, Error{ErrorCode::PinMismatch, Doing::Connecting, {}, {}, 0});
        return;
    }
    call->world().dialBack(
        *place, *key, [call, place = *place](const Result<void> &result) { replyReachable(*call, place, result); });
}

} // namespace ttp
