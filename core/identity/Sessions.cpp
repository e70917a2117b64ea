// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Sessions.h"

#include "core/identity/Digest.h"
#include "core/identity/Random.h"

#include <algorithm>
#include <utility>

namespace ttp {
namespace {

constexpr qsizetype keyBytes = 32;

Error refusal(ErrorCode code, const SessionId &id, const char *detail)
{
    return {code, Doing::CheckingSession, id.toString(), QString::fromLatin1(detail)};
}

QStringList textsOf(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts.append(address.toText());
    return texts;
}

SessionFacts factsOf(const SessionRow &row)
{
    SessionFacts facts{row.user, row.expires, {}, row.clientSpkiSha256};
    for (const QString &text : row.addresses) {
        if (const auto address = Address::fromText(text))
            facts.addresses.append(*address);
    }
    return facts;
}

} // namespace

Sessions::Sessions(Database &database, const Clock &clock, const UserId &own, SessionPolicy policy)
    : m_table(database), m_clock(clock), m_own(own), m_policy(std::move(policy))
{
}

Result<void> Sessions::load()
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_table.live(m_clock.now());
    if (!rows)
        return rows.error();
    m_live.clear();
    m_entries.clear();
    for (const SessionRow &row : *rows)
        put(row);
    changed();
    return {};
}

Result<IssuedSession> Sessions::issue(const UserId &user, const Address &address,
                                      const std::optional<Hash256> &clientKey)
{
    TTP_ON_THREAD(m_thread);
    if (address.isNull())
        return Error{ErrorCode::InvalidInput, Doing::LoggingIn, user.toString(), QStringLiteral("no address")};
    if (const auto room = makeRoomFor(user); !room)
        return room.error();

    SessionRow row;
    row.id = SessionId(randomUuid());
    row.user = user;
    row.key = randomSecret(keyBytes);
    row.addresses = {address.toText()};
    row.clientSpkiSha256 = clientKey;
    row.created = m_clock.now();
    row.expires = row.created.addSecs(lifeSeconds);
    row.absoluteEnd = row.created.addSecs(longestLifeSeconds);
    if (const auto inserted = m_table.insert(row); !inserted)
        return inserted.error();
    put(row);
    changed();
    return IssuedSession{row.id,     user,      row.key,     SessionToken::make(row.id, row.key, m_own),
                         {address},  clientKey, row.expires, row.absoluteEnd,
                         lifeSeconds};
}

Result<QList<Address>> Sessions::addAddress(const SessionId &id, const UserId &user, const Address &address,
                                            const std::optional<Hash256> &clientKey)
{
    TTP_ON_THREAD(m_thread);
    Live *live = findLive(id, user);
    if (!live)
        return refusal(ErrorCode::NotFound, id, "no live session of this user");
    if (address.isNull())
        return refusal(ErrorCode::InvalidInput, id, "no address");
    if (live->facts.clientKey && live->facts.clientKey != clientKey)
        return refusal(ErrorCode::CredentialsInvalid, id, "the session belongs to another TLS key");

    QList<Address> addresses = live->facts.addresses;
    // an address of a block that is bound already takes the older one's place, so that one host fills one place
    addresses.removeIf([&](const Address &bound) {
        return m_policy.binding == AddressBinding::Exact ? bound == address : AddressBlock(bound).contains(address);
    });
    addresses.append(address);
    while (addresses.size() > mostAddresses)
        addresses.removeFirst();
    if (const auto stored = m_table.setAddresses(id, textsOf(addresses)); !stored)
        return stored.error();
    SessionRow row = live->row;
    row.addresses = textsOf(addresses);
    put(row);
    changed();
    return addresses;
}

Result<QDateTime> Sessions::renew(const SessionId &id, const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    Live *live = findLive(id, user);
    if (!live)
        return refusal(ErrorCode::NotFound, id, "no live session of this user");
    const QDateTime until = std::min(m_clock.now().addSecs(lifeSeconds), live->row.absoluteEnd);
    if (const auto stored = m_table.setExpires(id, until); !stored)
        return stored.error();
    SessionRow row = live->row;
    row.expires = until;
    put(row);
    changed();
    return until;
}

Result<void> Sessions::revoke(const SessionId &id)
{
    TTP_ON_THREAD(m_thread);
    if (!m_live.contains(id))
        return refusal(ErrorCode::NotFound, id, "no live session");
    if (const auto revoked = m_table.revoke(id); !revoked)
        return revoked.error();
    m_live.remove(id);
    m_entries.remove(id);
    changed();
    return {};
}

Result<qsizetype> Sessions::revokeAllOf(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    if (const auto revoked = m_table.revokeUser(user); !revoked)
        return revoked.error();
    qsizetype count = 0;
    for (auto live = m_live.begin(); live != m_live.end();) {
        if (live->facts.user != user) {
            ++live;
            continue;
        }
        m_entries.remove(live.key());
        live = m_live.erase(live);
        ++count;
    }
    if (count > 0)
        changed();
    return count;
}

Result<qsizetype> Sessions::prune()
{
    TTP_ON_THREAD(m_thread);
    const QDateTime now = m_clock.now();
    if (const auto removed = m_table.removeExpired(now); !removed)
        return removed.error();
    qsizetype count = 0;
    for (auto live = m_live.begin(); live != m_live.end();) {
        if (now < live->facts.expires) {
            ++live;
            continue;
        }
        m_entries.remove(live.key());
        live = m_live.erase(live);
        ++count;
    }
    if (count > 0)
        changed();
    return count;
}

QList<SessionInfo> Sessions::ofUser(const UserId &user) const
{
    QList<SessionInfo> infos = all();
    infos.removeIf([&](const SessionInfo &info) { return info.user != user; });
    return infos;
}

QList<SessionInfo> Sessions::all() const
{
    TTP_ON_THREAD(m_thread);
    const QDateTime now = m_clock.now();
    QList<SessionInfo> infos;
    for (const Live &live : m_live) {
        if (now < live.facts.expires)
            infos.append(infoOf(live));
    }
    std::sort(infos.begin(), infos.end(), [](const SessionInfo &a, const SessionInfo &b) {
        return a.created == b.created ? a.id < b.id : a.created > b.created;
    });
    return infos;
}

std::optional<SessionInfo> Sessions::find(const SessionId &id) const
{
    TTP_ON_THREAD(m_thread);
    const auto live = m_live.constFind(id);
    if (live == m_live.constEnd() || m_clock.now() >= live->facts.expires)
        return std::nullopt;
    return infoOf(*live);
}

SessionCheck Sessions::introspect(QByteArrayView token, const UserId &audience, const Address &address,
                                  const std::optional<Hash256> &clientKey) const
{
    TTP_ON_THREAD(m_thread);
    const auto shown = SessionToken::parse(token);
    const auto live = shown ? m_live.constFind(shown->session) : m_live.constEnd();
    if (live == m_live.constEnd())
        return {SessionVerdict::Unknown, shown ? shown->session : SessionId(), {}, {}};
    SessionSnapshot::Entry entry{live->facts, sessionTag(live->row.key, audience)};
    const SessionSnapshot one({{shown->session, entry}}, {m_policy.binding, {}});
    return one.check(token, address, clientKey, m_clock.now());
}

std::optional<Hash256> Sessions::tagDigest(const SessionId &id, const UserId &audience) const
{
    TTP_ON_THREAD(m_thread);
    const auto live = m_live.constFind(id);
    if (live == m_live.constEnd() || m_clock.now() >= live->facts.expires)
        return std::nullopt;
    return shortSha256(sessionTag(live->row.key, audience).reveal());
}

std::shared_ptr<const SessionSnapshot> Sessions::snapshot() const
{
    TTP_ON_THREAD(m_thread);
    if (!m_snapshot)
        m_snapshot = std::make_shared<const SessionSnapshot>(m_entries, m_policy);
    return m_snapshot;
}

void Sessions::setChangeHandler(std::function<void()> handler)
{
    m_changeHandler = std::move(handler);
}

void Sessions::setPolicy(SessionPolicy policy)
{
    TTP_ON_THREAD(m_thread);
    m_policy = std::move(policy);
    changed();
}

void Sessions::setOwnAddresses(const QList<Address> &addresses)
{
    TTP_ON_THREAD(m_thread);
    if (addresses == m_policy.ownAddresses)
        return;
    m_policy.ownAddresses = addresses;
    changed();
}

Sessions::Live *Sessions::findLive(const SessionId &id, const UserId &user)
{
    const auto live = m_live.find(id);
    const bool fits = live != m_live.end() && live->facts.user == user && m_clock.now() < live->facts.expires;
    return fits ? &live.value() : nullptr;
}

Result<void> Sessions::makeRoomFor(const UserId &user)
{
    const QList<SessionInfo> theirs = ofUser(user);
    for (qsizetype i = mostPerUser - 1; i < theirs.size(); ++i) {
        if (const auto revoked = revoke(theirs.at(i).id); !revoked)
            return revoked;
    }
    return {};
}

void Sessions::put(const SessionRow &row)
{
    const SessionFacts facts = factsOf(row);
    m_live.insert(row.id, {row, facts});
    m_entries.insert(row.id, {facts, sessionTag(row.key, m_own)});
}

void Sessions::changed()
{
    m_snapshot.reset();
    if (m_changeHandler)
        m_changeHandler();
}

SessionInfo Sessions::infoOf(const Live &live)
{
    return {live.row.id,      live.row.user,      live.facts.addresses, live.facts.clientKey,
            live.row.created, live.facts.expires, live.row.absoluteEnd};
}

} // namespace ttp
