// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Registration.h"

#include "core/base/Encoding.h"
#include "core/base/Logging.h"
#include "core/database/Transaction.h"
#include "core/identity/ComparisonWords.h"
#include "core/identity/Digest.h"
#include "core/identity/Groups.h"
#include "core/identity/Incidents.h"
#include "core/identity/PublicKey.h"
#include "core/identity/Random.h"

#include <algorithm>

namespace ttp {
namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestNote = 200;
constexpr qsizetype mostUrls = 8;
constexpr qsizetype longestUrl = 512;
constexpr qsizetype shortestNonce = 16;
constexpr qsizetype longestNonce = 64;
constexpr qsizetype tokenBytes = 32;
constexpr int pollSeconds = 10;

Error registering(ErrorCode code, const UserId &user, const char *detail, int retryAfterSeconds = 0)
{
    return {code, Doing::Registering, user.toString(), QString::fromLatin1(detail), retryAfterSeconds};
}

bool isPlain(QString text)
{
    text.remove(u'\n');
    return escapedForDisplay(text) == text;
}

Result<void> checkFields(const RegistrationOffer &offer)
{
    if (offer.name.size() > longestName || offer.note.size() > longestNote || offer.urls.size() > mostUrls ||
        offer.nonce.size() > longestNonce)
        return registering(ErrorCode::TooLarge, offer.user, "name, note, urls or nonce are too long");
    if (offer.name.trimmed().isEmpty() || offer.name.contains(u'\n') || !isPlain(offer.name) || !isPlain(offer.note))
        return registering(ErrorCode::InvalidInput, offer.user, "name or note are empty or have control characters");
    for (const QString &url : offer.urls) {
        if (url.size() > longestUrl)
            return registering(ErrorCode::TooLarge, offer.user, "a URL is too long");
        if (url.contains(u'\n') || escapedForDisplay(url) != url)
            return registering(ErrorCode::InvalidInput, offer.user, "a URL has control characters");
    }
    if (!offer.nonce.isEmpty() && offer.nonce.size() < shortestNonce)
        return registering(ErrorCode::InvalidInput, offer.user, "a nonce has at least 16 bytes");
    if (offer.address.isNull())
        return registering(ErrorCode::InvalidInput, offer.user, "no address");
    if (!offer.spki.isEmpty() && !PublicKey::fromSpki(offer.spki))
        return registering(ErrorCode::InvalidInput, offer.user, "the TLS client key is not a P-256 key");
    return {};
}

/// Registered here, and shows the key it is known by: nobody else can have sent this.
bool isProven(const RegistrantFacts &facts)
{
    return facts.knownById && !facts.spki.isEmpty() && facts.knownById->spki == facts.spki;
}

std::optional<Hash256> keyHash(const QByteArray &spki)
{
    return spki.isEmpty() ? std::nullopt : std::optional<Hash256>(pinOfSpki(spki));
}

} // namespace

Registration::Registration(Database &database, const Clock &clock, const LocalIdentity &own, Invitations &invitations,
                           Groups &groups, Incidents &incidents)
    : m_database(database), m_clock(clock), m_own(own), m_invitations(invitations), m_groups(groups),
      m_incidents(incidents), m_users(database), m_requests(database), m_invitationThrottle(clock)
{
}

Result<RegistrationOutcome> Registration::submit(const RegistrationOffer &offer)
{
    TTP_ON_THREAD(m_thread);
    if (const auto fields = checkFields(offer); !fields)
        return fields.error();
    if (const auto pruned = prune(); !pruned)
        return pruned.error();
    const auto facts = factsOf(offer);
    if (!facts)
        return facts.error();

    const bool isInvited = offer.invitation.code || offer.invitation.proof;
    const RegistrantVerdict verdict = judgeRegistrant(*facts, m_own.publicKey().spki());
    switch (verdict) {
    case RegistrantVerdict::HandOutAgain:
        return handOutAgain(offer);
    case RegistrantVerdict::New:
    case RegistrantVerdict::Waiting:
        break;
    case RegistrantVerdict::AlreadyRegistered:
        // It may have lost what it was given, and a person here invited it again.
        if (isInvited && isProven(*facts) && m_policy != RegistrationPolicy::Closed) {
            auto admitted = admit(offer, *facts);
            if (admitted || admitted.error().code != ErrorCode::InviteInvalid)
                return admitted;
        }
        return refusal(verdict, offer, true);
    case RegistrantVerdict::RefusedBefore:
    case RegistrantVerdict::PendingElsewhere:
        if (isInvited)
            break;
        [[fallthrough]];
    default:
        return refusal(verdict, offer, facts->knownById.has_value());
    }
    if (m_policy == RegistrationPolicy::Closed)
        return registering(ErrorCode::RegistrationClosed, offer.user, "nobody new is let in");
    if (isInvited)
        return admit(offer, *facts);
    if (m_policy == RegistrationPolicy::InviteOnly)
        return registering(ErrorCode::RegistrationClosed, offer.user, "an invitation is needed");
    return putOnList(offer, *facts, verdict == RegistrantVerdict::Waiting);
}

Result<RegistrantFacts> Registration::factsOf(const RegistrationOffer &offer)
{
    const auto byId = m_users.find(offer.user);
    if (!byId)
        return byId.error();
    RegistrantFacts facts{offer.user, offer.spki, offer.address, *byId, {}, {}, false};
    if (!offer.spki.isEmpty()) {
        const auto byKey = m_users.findByKey(pinOfSpki(offer.spki));
        if (!byKey)
            return byKey.error();
        facts.knownByKey = *byKey;
    }
    const auto request = m_requests.find(RequestDirection::Incoming, offer.user);
    if (!request)
        return request.error();
    facts.request = *request;
    facts.tokenShown = facts.request && facts.request->tokenHash && !offer.token.isEmpty() &&
                       equalConstantTime(*facts.request->tokenHash, shortSha256(offer.token.reveal()));
    return facts;
}

Result<RegistrationOutcome> Registration::admit(const RegistrationOffer &offer, const RegistrantFacts &facts)
{
    if (const int closed = m_invitationThrottle.secondsClosed(offer.user, offer.address); closed > 0)
        return registering(ErrorCode::TooManyRequests, offer.user, "too many wrong invitations from there", closed);
    const auto invitation = m_invitations.match(offer.invitation, m_own.publicKey().spki(), offer.spki);
    if (!invitation) {
        if (invitation.error().code == ErrorCode::InviteInvalid)
            m_invitationThrottle.recordFailure(offer.user, offer.address);
        return invitation.error();
    }
    auto admitted = ensureTransaction(m_database, [&]() -> Result<Registered> {
        if (const auto consumed = m_invitations.consume(invitation->id, offer.user); !consumed)
            return consumed.error();
        if (const auto stored = putUser(offer); !stored)
            return stored.error();
        if (facts.request) {
            if (const auto removed = m_requests.remove(RequestDirection::Incoming, offer.user); !removed)
                return removed.error();
        }
        if (const auto joined = m_groups.addToExisting(invitation->groups, offer.user); !joined)
            return joined.error();
        return handOut(offer.user, offer.reciprocal);
    });
    if (!admitted)
        return admitted.error();
    if (offer.invitation.proof)
        admitted->serverProof = invitation->code.serverProof(m_own.publicKey().spki(), offer.spki);
    return RegistrationOutcome(std::move(admitted).value());
}

Result<RegistrationOutcome> Registration::handOutAgain(const RegistrationOffer &offer)
{
    // Whoever typed a code believes only a server that proves it, the second time too.
    std::optional<Hash256> serverProof;
    if (offer.invitation.proof) {
        if (const int closed = m_invitationThrottle.secondsClosed(offer.user, offer.address); closed > 0)
            return registering(ErrorCode::TooManyRequests, offer.user, "too many wrong invitations from there", closed);
        const QByteArray &own = m_own.publicKey().spki();
        auto invitation = m_invitations.match(offer.invitation, own, offer.spki);
        if (!invitation && invitation.error().code == ErrorCode::InviteInvalid)
            invitation = m_invitations.matchUsedUp(offer.invitation, own, offer.spki);
        if (!invitation) {
            if (invitation.error().code == ErrorCode::InviteInvalid)
                m_invitationThrottle.recordFailure(offer.user, offer.address);
            return invitation.error();
        }
        serverProof = invitation->code.serverProof(own, offer.spki);
    }
    auto again = handOut(offer.user, offer.reciprocal);
    if (!again)
        return again.error();
    again->serverProof = serverProof;
    return RegistrationOutcome(std::move(again).value());
}

Result<RegistrationOutcome> Registration::putOnList(const RegistrationOffer &offer, const RegistrantFacts &facts,
                                                    bool isWaiting)
{
    if (!isWaiting) {
        if (const auto room = checkRoom(offer.address); !room)
            return room.error();
    }
    RegistrationWaiting waiting{Secret(toBase64Url(randomSecret(tokenBytes).reveal())),
                                wordsFor(offer.spki, offer.nonce), pollSeconds};
    RequestRow row;
    row.direction = RequestDirection::Incoming;
    row.user = offer.user;
    row.name = offer.name.trimmed();
    row.note = offer.note;
    row.spki = offer.spki;
    row.nonce = offer.nonce;
    row.tokenHash = shortSha256(waiting.token.reveal());
    row.address = offer.address.toText();
    row.urls = offer.urls;
    row.created = isWaiting ? facts.request->created : m_clock.now();
    row.reciprocalAuthId = offer.reciprocal ? offer.reciprocal->text() : Secret();
    if (const auto stored = m_requests.put(row); !stored)
        return stored.error();
    if (!isWaiting)
        ++m_untold;
    return RegistrationOutcome(std::move(waiting));
}

Result<void> Registration::checkRoom(const Address &address) const
{
    const auto requests = m_requests.all(RequestDirection::Incoming);
    if (!requests)
        return requests.error();
    const AddressBlock block(address);
    qsizetype pending = 0;
    qsizetype fromThere = 0;
    for (const RequestRow &row : *requests) {
        if (row.state != RequestState::Pending)
            continue;
        ++pending;
        const auto from = Address::fromText(row.address);
        if (from && block.contains(*from))
            ++fromThere;
    }
    if (pending >= mostWaiting || fromThere >= mostWaitingPerBlock)
        return Error{ErrorCode::TooManyRequests, Doing::Registering, address.toText(),
                     QStringLiteral("too many requests are waiting for a decision"), 3600};
    return {};
}

Result<Registered> Registration::handOut(const UserId &user, const std::optional<AuthenticationId> &reciprocal)
{
    return ensureTransaction(m_database, [&]() -> Result<Registered> {
        const AuthenticationId fresh = AuthenticationId::generate();
        if (const auto stored = m_users.setAuthVerifier(user, fresh.storedForm(m_own.userId()), false); !stored)
            return stored.error();
        if (reciprocal) {
            if (const auto kept = m_users.setAuthIdAtPeer(user, reciprocal->text()); !kept)
                return kept.error();
        }
        const auto groups = m_groups.groupsOf(user);
        if (!groups)
            return groups.error();
        return Registered{user, fresh, *groups, {}};
    });
}

Result<void> Registration::putUser(const RegistrationOffer &offer)
{
    const auto known = m_users.find(offer.user);
    if (!known)
        return known.error();
    if (known->has_value()) {
        // known because we registered there: what our person calls it stays
        UserRow row = **known;
        if (row.spki != offer.spki)
            return registering(ErrorCode::KeyChanged, offer.user, "known under another key by now");
        if (!offer.urls.isEmpty())
            row.urls = offer.urls;
        return m_users.update(row);
    }
    UserRow row;
    row.id = offer.user;
    row.name = offer.name.trimmed();
    row.note = offer.note;
    row.spki = offer.spki;
    row.spkiSha256 = keyHash(offer.spki);
    row.urls = offer.urls;
    row.registeredAt = m_clock.now();
    return m_users.insert(row);
}

Result<Registered> Registration::fetch(const UserId &user, const Secret &token, QByteArrayView spki)
{
    TTP_ON_THREAD(m_thread);
    const auto request = m_requests.find(RequestDirection::Incoming, user);
    if (!request)
        return request.error();
    const std::optional<RequestRow> &row = *request;
    const Hash256 shown = shortSha256(token.reveal());
    if (!row || !row->tokenHash || !equalConstantTime(*row->tokenHash, shown) || QByteArrayView(row->spki) != spki)
        return registering(ErrorCode::TokenInvalid, user, "no such request");
    if (row->created.addSecs(waitingSeconds) <= m_clock.now())
        return registering(ErrorCode::TokenInvalid, user, "the request has expired");
    if (row->state == RequestState::Pending)
        return registering(ErrorCode::RegistrationPending, user, "not decided yet", pollSeconds);
    if (row->state == RequestState::Refused)
        return registering(ErrorCode::RegistrationRejected, user, "refused");

    const auto known = m_users.find(user);
    if (!known)
        return known.error();
    if (!known->has_value() || (*known)->authVerifier)
        return registering(ErrorCode::Gone, user, "the result was fetched before");
    if ((*known)->state != UserState::Active || (*known)->spki != row->spki)
        return registering(ErrorCode::RegistrationRejected, user, "no longer accepted");
    std::optional<AuthenticationId> reciprocal;
    if (!row->reciprocalAuthId.isEmpty())
        reciprocal = AuthenticationId::fromText(row->reciprocalAuthId.reveal());
    return handOut(user, reciprocal);
}

Result<QList<RegistrationRequest>> Registration::waiting() const
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_requests.all(RequestDirection::Incoming);
    if (!rows)
        return rows.error();
    const QDateTime oldest = m_clock.now().addSecs(-waitingSeconds);
    QList<RegistrationRequest> requests;
    for (const RequestRow &row : *rows) {
        if (row.state == RequestState::Pending && row.created > oldest)
            requests.append({row.user, row.name, row.note, row.urls, Address::fromText(row.address).value_or(Address()),
                             row.created, keyHash(row.spki), wordsFor(row.spki, row.nonce)});
    }
    return requests;
}

Result<void> Registration::accept(const UserId &user, const QList<GroupId> &groups)
{
    TTP_ON_THREAD(m_thread);
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const auto row = waitingRow(user);
        if (!row)
            return row.error();
        RegistrationOffer offer;
        offer.user = user;
        offer.name = row->name;
        offer.note = row->note;
        offer.urls = row->urls;
        offer.spki = row->spki;
        if (const auto stored = putUser(offer); !stored)
            return stored;
        if (const auto joined = m_groups.addToExisting(groups, user); !joined)
            return joined.error();
        return m_requests.setState(RequestDirection::Incoming, user, RequestState::Accepted);
    });
}

Result<void> Registration::refuse(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const auto row = waitingRow(user);
    if (!row)
        return row.error();
    return m_requests.setState(RequestDirection::Incoming, user, RequestState::Refused);
}

Result<void> Registration::block(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const auto row = waitingRow(user);
        if (!row)
            return row.error();
        RegistrationOffer offer;
        offer.user = user;
        offer.name = row->name;
        offer.spki = row->spki;
        if (const auto stored = putUser(offer); !stored)
            return stored;
        if (const auto blocked = m_users.setState(user, UserState::Blocked); !blocked)
            return blocked;
        return m_requests.setState(RequestDirection::Incoming, user, RequestState::Refused);
    });
}

Result<qint64> Registration::prune()
{
    TTP_ON_THREAD(m_thread);
    return m_requests.removeBefore(m_clock.now().addSecs(-waitingSeconds));
}

int Registration::takeNotice()
{
    TTP_ON_THREAD(m_thread);
    const qint64 now = m_clock.monotonicMs();
    if (m_untold == 0 || (m_toldAtMs && now - *m_toldAtMs < 1000LL * noticeEverySeconds))
        return 0;
    m_toldAtMs = now;
    return std::exchange(m_untold, 0);
}

Result<RequestRow> Registration::waitingRow(const UserId &user) const
{
    const auto found = m_requests.find(RequestDirection::Incoming, user);
    if (!found)
        return found.error();
    const std::optional<RequestRow> &row = *found;
    if (!row || row->state != RequestState::Pending || row->created.addSecs(waitingSeconds) <= m_clock.now())
        return registering(ErrorCode::NotFound, user, "nobody of this name waits");
    return *row;
}

QStringList Registration::wordsFor(const QByteArray &spki, const QByteArray &nonce) const
{
    return spki.isEmpty() || nonce.isEmpty() ? QStringList() : comparisonWords(m_own.publicKey().spki(), spki, nonce);
}

Error Registration::refusal(RegistrantVerdict verdict, const RegistrationOffer &offer, bool isKnown)
{
    switch (verdict) {
    case RegistrantVerdict::InvalidId:
        return registering(ErrorCode::InvalidInput, offer.user, "a User ID is a UUID of version 8 or 4");
    case RegistrantVerdict::OwnIdentity:
        return registering(ErrorCode::OwnIdentity, offer.user, "this is our own identity");
    case RegistrantVerdict::KeyNotOfId:
    case RegistrantVerdict::KeyChanged:
        if (isKnown) {
            const auto recorded = m_incidents.record(IncidentKind::KeyChanged, offer.user, offer.address,
                                                     QStringLiteral("registration with another TLS key, or none"));
            if (!recorded)
                qCWarning(lcIdentity).noquote() << describe(recorded.error());
        }
        return registering(ErrorCode::KeyChanged, offer.user, "the TLS client key is not the one of this User ID");
    case RegistrantVerdict::KeyTaken:
    case RegistrantVerdict::AlreadyRegistered:
        return registering(ErrorCode::AlreadyRegistered, offer.user, "registered already");
    case RegistrantVerdict::PendingElsewhere:
        return registering(ErrorCode::RegistrationPending, offer.user, "somebody waits under this User ID",
                           pollSeconds);
    case RegistrantVerdict::Suspended:
        return registering(ErrorCode::Suspended, offer.user, "suspended");
    default:
        return registering(ErrorCode::RegistrationRejected, offer.user, "refused");
    }
}

} // namespace ttp
