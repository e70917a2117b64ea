// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/OutgoingRegistration.h"

#include "core/database/Transaction.h"
#include "core/identity/ComparisonWords.h"
#include "core/identity/PublicKey.h"
#include "core/identity/Random.h"

namespace ttp {
namespace {

constexpr qsizetype nonceBytes = 16;

Error registering(ErrorCode code, const UserId &peer, const char *detail)
{
    return {code, Doing::Registering, peer.toString(), QString::fromLatin1(detail)};
}

} // namespace

OutgoingRegistration::OutgoingRegistration(Database &database, const Clock &clock, const LocalIdentity &own)
    : m_database(database), m_clock(clock), m_own(own), m_users(database), m_requests(database)
{
}

Result<OutgoingOffer> OutgoingRegistration::begin(const RegistrationTarget &target)
{
    TTP_ON_THREAD(m_thread);
    if (const auto checked = checkTarget(target); !checked)
        return checked.error();
    const auto known = m_users.find(target.user);
    if (!known)
        return known.error();
    if (known->has_value() && !(*known)->authIdAtPeer.isEmpty() && !target.isRefusedThere)
        return registering(ErrorCode::AlreadyRegistered, target.user, "we are registered there");

    OutgoingOffer offer;
    offer.nonce = randomBytes(nonceBytes);
    offer.words = comparisonWords(m_own.publicKey().spki(), target.spki, offer.nonce);
    // One that can log in here already, or may not, keeps what it has.
    const bool mayOffer = !known->has_value() || (!(*known)->authVerifier && (*known)->state == UserState::Active);
    if (target.offerReciprocal && mayOffer)
        offer.reciprocal = AuthenticationId::generate();

    RequestRow row;
    row.direction = RequestDirection::Outgoing;
    row.user = target.user;
    row.name = target.name;
    row.spki = target.spki;
    row.nonce = offer.nonce;
    row.urls = target.urls;
    row.created = m_clock.now();
    // We issue it, so we keep its hash from the first moment on.
    if (offer.reciprocal)
        row.reciprocalAuthId = Secret(offer.reciprocal->storedForm(m_own.userId()).toByteArray());
    if (const auto stored = m_requests.put(row); !stored)
        return stored.error();
    return offer;
}

Result<void> OutgoingRegistration::recordWaiting(const UserId &peer, const Secret &token)
{
    TTP_ON_THREAD(m_thread);
    auto row = requestTo(peer);
    if (!row)
        return row.error();
    row->token = token;
    row->state = RequestState::Pending;
    return m_requests.put(*row);
}

Result<void> OutgoingRegistration::recordRegistered(const UserId &peer, const AuthenticationId &ours)
{
    TTP_ON_THREAD(m_thread);
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const auto request = requestTo(peer);
        if (!request)
            return request.error();
        const auto known = m_users.find(peer);
        if (!known)
            return known.error();
        UserRow user = known->value_or(UserRow());
        if (!known->has_value()) {
            user.id = peer;
            user.name = request->name;
            user.registeredAt = m_clock.now();
        } else if (!user.spki.isEmpty() && user.spki != request->spki) {
            return registering(ErrorCode::KeyChanged, peer, "we know this peer under another key by now");
        }
        // also where it came to us without a key: from now on we call on it, and only under this one
        user.spki = request->spki;
        user.spkiSha256 = pinOfSpki(request->spki);
        if (!request->urls.isEmpty())
            user.urls = request->urls;
        user.authIdAtPeer = ours.text();
        const auto reciprocal = Hash256::fromBytes(request->reciprocalAuthId.reveal());
        if (reciprocal && !user.authVerifier)
            user.authVerifier = reciprocal;
        const auto stored = known->has_value() ? m_users.update(user) : m_users.insert(user);
        return stored ? m_requests.remove(RequestDirection::Outgoing, peer) : stored;
    });
}

Result<void> OutgoingRegistration::recordRefused(const UserId &peer)
{
    TTP_ON_THREAD(m_thread);
    return m_requests.setState(RequestDirection::Outgoing, peer, RequestState::Refused);
}

Result<void> OutgoingRegistration::cancel(const UserId &peer)
{
    TTP_ON_THREAD(m_thread);
    return m_requests.remove(RequestDirection::Outgoing, peer);
}

Result<QList<OutgoingWaiting>> OutgoingRegistration::waiting() const
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_requests.all(RequestDirection::Outgoing);
    if (!rows)
        return rows.error();
    QList<OutgoingWaiting> waiting;
    for (const RequestRow &row : *rows)
        waiting.append({row.user, row.name, row.urls, row.spki, row.token,
                        comparisonWords(m_own.publicKey().spki(), row.spki, row.nonce), row.created,
                        row.state == RequestState::Refused});
    return waiting;
}

Result<std::optional<AuthenticationId>> OutgoingRegistration::authenticationIdAt(const UserId &peer) const
{
    TTP_ON_THREAD(m_thread);
    const auto known = m_users.find(peer);
    if (!known)
        return known.error();
    if (!known->has_value() || (*known)->authIdAtPeer.isEmpty())
        return std::optional<AuthenticationId>();
    return AuthenticationId::fromText((*known)->authIdAtPeer.reveal());
}

Result<void> OutgoingRegistration::forgetAuthenticationIdAt(const UserId &peer)
{
    TTP_ON_THREAD(m_thread);
    return m_users.setAuthIdAtPeer(peer, Secret());
}

Result<void> OutgoingRegistration::replaceAuthenticationIdAt(const UserId &peer, const AuthenticationId &ours)
{
    TTP_ON_THREAD(m_thread);
    return m_users.setAuthIdAtPeer(peer, ours.text());
}

Result<void> OutgoingRegistration::checkTarget(const RegistrationTarget &target) const
{
    if (target.user == m_own.userId() || target.spki == m_own.publicKey().spki())
        return registering(ErrorCode::OwnIdentity, target.user, "this is our own identity");
    if (!PublicKey::fromSpki(target.spki))
        return registering(ErrorCode::InvalidInput, target.user, "the peer's key is not a P-256 key");
    const UserIdKind kind = userIdKind(target.user);
    if (kind == UserIdKind::Invalid)
        return registering(ErrorCode::InvalidInput, target.user, "a User ID is a UUID of version 8 or 4");
    if (kind == UserIdKind::OfKey && userIdOfSpki(target.spki) != target.user)
        return registering(ErrorCode::KeyChanged, target.user, "the key is not the one of this User ID");
    const auto known = m_users.find(target.user);
    if (!known)
        return known.error();
    if (known->has_value() && !(*known)->spki.isEmpty() && (*known)->spki != target.spki)
        return registering(ErrorCode::KeyChanged, target.user, "we know this peer under another key");
    return {};
}

Result<RequestRow> OutgoingRegistration::requestTo(const UserId &peer) const
{
    const auto found = m_requests.find(RequestDirection::Outgoing, peer);
    if (!found)
        return found.error();
    if (!found->has_value())
        return registering(ErrorCode::NotFound, peer, "we have not asked there");
    return **found;
}

} // namespace ttp
