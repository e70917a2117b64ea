// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/PeopleOrders.h"

#include "core/base/Utc.h"
#include "core/database/EventsTable.h"
#include "core/database/HoldersTable.h"
#include "core/database/RequestsTable.h"
#include "core/database/Transaction.h"
#include "core/database/UsageTable.h"
#include "core/database/UsersTable.h"
#include "core/node/NodeCore.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr int mostListed = 10'000;

QString stateWord(UserState state)
{
    switch (state) {
    case UserState::Active:
        return QStringLiteral("active");
    case UserState::Suspended:
        return QStringLiteral("suspended");
    case UserState::Blocked:
        return QStringLiteral("blocked");
    }
    return {};
}

// Somebody who was asked to let us in and has not decided, or has said no.
PeerStatus askedStatus(const OutgoingWaiting &other)
{
    PeerStatus peer;
    peer.user = other.user;
    peer.name = other.name;
    peer.state = other.isRefused ? QStringLiteral("refused") : QStringLiteral("pending");
    peer.pin = pinOfSpki(other.spki).toBase64Url();
    peer.addresses = other.urls;
    return peer;
}

} // namespace

Result<GroupId> PeopleOrders::findGroup(const QString &nameOrId) const
{
    const Result<QList<GroupRow>> all = m_core.groups->all();
    if (!all)
        return all.error();
    for (const GroupRow &group : *all) {
        if (group.name == nameOrId || group.id.toString() == nameOrId)
            return group.id;
    }
    return Error{ErrorCode::NotFound, Doing::Commanding, nameOrId, QStringLiteral("there is no such group"), 0};
}

Result<NewInvite> PeopleOrders::invite(int uses, qint64 validSeconds, const QStringList &groupNames)
{
    InvitationTerms terms;
    terms.uses = uses;
    terms.lifeSeconds = validSeconds;
    for (const QString &name : groupNames) {
        const Result<GroupId> group = findGroup(name);
        if (!group)
            return group.error();
        terms.groups.append(*group);
    }
    const Result<Invitation> made = m_core.invitations->create(terms);
    if (!made)
        return made.error();
    // Two ways to hand over one invitation: what is used up by the link cannot be typed any more.
    const QString code = QString::fromLatin1(made->code.typedForm().displayText().reveal());
    return NewInvite{made->id, m_core.inviteLink(made->code), code, made->expires, uses};
}

Result<QList<InviteStatus>> PeopleOrders::invites() const
{
    const Result<QList<InvitationRecord>> records = m_core.invitations->records();
    const Result<QList<GroupRow>> groups = m_core.groups->all();
    if (!records || !groups)
        return records ? groups.error() : records.error();
    QHash<GroupId, QString> groupNames;
    for (const GroupRow &group : *groups)
        groupNames.insert(group.id, group.name);
    QList<InviteStatus> list;
    for (const InvitationRecord &record : *records) {
        InviteStatus status{
            record.id, record.created, record.expires, record.usesLeft + int(record.uses.size()), record.usesLeft, {},
            {}};
        for (const GroupId &group : record.groups) {
            if (groupNames.contains(group)) // not removed since
                status.groups.append(groupNames.value(group));
        }
        for (const InvitationUse &use : record.uses)
            status.usedBy.append({use.user, use.name, use.used});
        list.append(status);
    }
    return list;
}

Result<QList<RequestStatus>> PeopleOrders::requests() const
{
    const Result<QList<RegistrationRequest>> waiting = m_core.registration->waiting();
    if (!waiting)
        return waiting.error();
    QList<RequestStatus> list;
    for (const RegistrationRequest &request : *waiting) {
        list.append(
            {request.user, request.name, request.note, request.address.toText(), request.created, request.words});
    }
    return list;
}

Result<void> PeopleOrders::decide(const UserId &user, RequestDecision decision)
{
    Result<void> done;
    if (decision == RequestDecision::Accept)
        done = m_core.registration->accept(user, {});
    else if (decision == RequestDecision::Refuse)
        done = m_core.registration->refuse(user);
    else
        done = m_core.registration->block(user);
    if (done)
        m_core.usersChanged(user);
    return done;
}

Result<QList<PeerStatus>> PeopleOrders::peers() const
{
    UsersTable users(*m_core.database);
    HoldersTable holders(*m_core.database);
    UsageTable usage(*m_core.database);
    const Result<QList<UserRow>> rows = users.page({}, mostListed);
    if (!rows)
        return rows.error();
    QList<PeerStatus> list;
    const QDateTime now = m_core.clock.now();
    for (const UserRow &row : *rows) {
        PeerStatus peer;
        peer.user = row.id;
        peer.name = row.name;
        peer.state = stateWord(row.state);
        peer.pin = row.spkiSha256 ? row.spkiSha256->toBase64Url() : QString();
        peer.addresses = row.urls;
        peer.online = m_core.peers->isOnline(row.id);
        peer.lastSeen = row.lastSeen;
        peer.registeredHere = row.authVerifier.has_value();
        peer.registeredThere = !row.authIdAtPeer.isEmpty();
        if (const auto sums = usage.sums(row.id, utcFromMs(0), now.addDays(1))) {
            peer.bytesIn = sums->bytesIn;
            peer.bytesOut = sums->bytesOut;
        }
        if (const auto held = holders.ofUser(row.id, now, {}, 1000))
            peer.holdings = int(held->size());
        list.append(peer);
    }
    const Result<QList<OutgoingWaiting>> asked = m_core.outgoing->waiting();
    if (!asked)
        return asked.error();
    for (const OutgoingWaiting &other : *asked) {
        const bool isListed =
            std::any_of(list.begin(), list.end(), [&](const PeerStatus &peer) { return peer.user == other.user; });
        if (!other.token.isEmpty() && !isListed)
            list.append(askedStatus(other));
    }
    return list;
}

Result<void> PeopleOrders::removePeer(const UserId &user)
{
    UsersTable users(*m_core.database);
    RequestsTable requests(*m_core.database);
    const auto row = users.find(user);
    const auto incoming = requests.find(RequestDirection::Incoming, user);
    const auto outgoing = requests.find(RequestDirection::Outgoing, user);
    for (const auto *found : {&incoming, &outgoing}) {
        if (!*found)
            return found->error();
    }
    if (!row)
        return row.error();
    if (!*row && !*incoming && !*outgoing)
        return Error{ErrorCode::NotFound, Doing::Commanding, user.toString(), QStringLiteral("there is no such peer"),
                     0};
    // What opens doors goes first: a failure on the way leaves somebody who is listed and can do nothing.
    if (const auto revoked = m_core.sessions->revokeAllOf(user); !revoked)
        return revoked.error();
    const Result<void> unread = m_core.shares->forgetReader(user);
    if (const Result<void> forgotten = forget(user); !forgotten)
        return forgotten;
    m_core.registrar->withdraw(user);
    m_core.peers->leave(user);
    m_core.usersChanged(user);
    m_core.transfers->sourcesChanged();
    return unread;
}

// Usage and events stay: they are about what was.
Result<void> PeopleOrders::forget(const UserId &user)
{
    return ensureTransaction(*m_core.database, [&]() -> Result<void> {
        RequestsTable requests(*m_core.database);
        const Result<void> steps[] = {requests.remove(RequestDirection::Incoming, user),
                                      requests.remove(RequestDirection::Outgoing, user),
                                      UsersTable(*m_core.database).remove(user)};
        for (const Result<void> &step : steps) {
            if (!step && step.error().code != ErrorCode::NotFound)
                return step;
        }
        const auto unheld = HoldersTable(*m_core.database).removeUser(user);
        return unheld ? Result<void>() : Result<void>(unheld.error());
    });
}

Result<void> PeopleOrders::setAllowed(const UserId &user, bool allowed)
{
    UsersTable users(*m_core.database);
    const auto row = users.find(user);
    if (!row)
        return row.error();
    const bool isBlocked = *row && (*row)->state == UserState::Blocked;
    if (isBlocked && !allowed)
        return {};
    // Who was blocked when asking was never registered: allowed again, they may ask again.
    if (isBlocked && !(*row)->authVerifier && (*row)->authIdAtPeer.isEmpty())
        return removePeer(user);
    if (isBlocked) {
        // The answer "no" to its request went with the blocking, and goes with it.
        const auto answer = RequestsTable(*m_core.database).remove(RequestDirection::Incoming, user);
        if (!answer && answer.error().code != ErrorCode::NotFound)
            return answer;
    }
    const Result<void> set = users.setState(user, allowed ? UserState::Active : UserState::Suspended);
    if (!set)
        return set;
    if (!allowed) {
        if (const auto revoked = m_core.sessions->revokeAllOf(user); !revoked)
            return revoked.error();
    }
    m_core.usersChanged(user);
    return {};
}

Result<QList<IncidentStatus>> PeopleOrders::incidents(qint64 since) const
{
    EventsTable events(*m_core.database);
    const Result<QList<EventRow>> rows = events.since(since, mostListed);
    if (!rows)
        return rows.error();
    QList<IncidentStatus> list;
    for (const EventRow &row : *rows) {
        const std::optional<UserId> user = row.user.isNull() ? std::nullopt : std::optional<UserId>(row.user);
        list.append({row.seq, row.time, row.kind, user, row.address, row.subject, row.detail});
    }
    return list;
}

Result<GroupStatus> PeopleOrders::statusOf(const GroupId &group) const
{
    const Result<QList<GroupStatus>> all = groups();
    if (!all)
        return all.error();
    for (const GroupStatus &status : *all) {
        if (status.group == group)
            return status;
    }
    return Error{ErrorCode::NotFound, Doing::Commanding, group.toString(), {}, 0};
}

Result<QList<GroupStatus>> PeopleOrders::groups() const
{
    const Result<QList<GroupRow>> rows = m_core.groups->all();
    if (!rows)
        return rows.error();
    QList<GroupStatus> list;
    for (const GroupRow &row : *rows) {
        const Result<QList<UserId>> members = m_core.groups->members(row.id);
        if (!members)
            return members.error();
        list.append({row.id, row.name, *members});
    }
    return list;
}

Result<GroupStatus> PeopleOrders::createGroup(const QString &name)
{
    const Result<GroupRow> group = m_core.groups->create(name);
    if (!group && group.error().code == ErrorCode::AlreadyExists)
        return Error{ErrorCode::AlreadyExists, Doing::Commanding, name, QStringLiteral("there is a group of this name"),
                     0};
    if (!group)
        return group.error();
    return statusOf(group->id);
}

Result<GroupStatus> PeopleOrders::changeGroup(const QString &name, const QList<UserId> &add,
                                              const QList<UserId> &remove)
{
    const Result<GroupId> group = findGroup(name);
    if (!group)
        return group.error();
    UsersTable users(*m_core.database);
    for (const UserId &user : add) {
        // Everyone or nobody: looked at before the first is added.
        const auto known = users.find(user);
        if (!known)
            return known.error();
        if (!*known) {
            return Error{ErrorCode::NotFound, Doing::Commanding, user.toString(),
                         QStringLiteral("nobody of this User ID is registered here"), 0};
        }
    }
    for (const UserId &user : add) {
        if (const Result<void> done = m_core.groups->addMember(*group, user); !done)
            return done.error();
    }
    for (const UserId &user : remove) {
        if (const Result<void> done = m_core.groups->removeMember(*group, user); !done)
            return done.error();
    }
    return statusOf(*group);
}

} // namespace ttp
