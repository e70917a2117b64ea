// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/RegistrationRules.h"

#include "core/identity/PublicKey.h"

namespace ttp {
namespace {

/// The verdict that the id and the key alone allow; New where they are fine.
RegistrantVerdict judgeIdAndKey(const RegistrantFacts &facts, QByteArrayView ownSpki)
{
    const UserIdKind kind = userIdKind(facts.claimed);
    if (kind == UserIdKind::Invalid)
        return RegistrantVerdict::InvalidId;
    if (facts.claimed == userIdOfSpki(ownSpki) || facts.spki == ownSpki)
        return RegistrantVerdict::OwnIdentity;
    if (kind == UserIdKind::OfKey && (facts.spki.isEmpty() || userIdOfSpki(facts.spki) != facts.claimed))
        return RegistrantVerdict::KeyNotOfId;
    if (facts.knownByKey && facts.knownByKey->id != facts.claimed)
        return RegistrantVerdict::KeyTaken;
    return RegistrantVerdict::New;
}

RegistrantVerdict judgeRequest(const RegistrantFacts &facts)
{
    if (!facts.request || facts.request->state == RequestState::Accepted)
        return RegistrantVerdict::New;
    const bool sameKey = facts.request->spki == facts.spki;
    if (facts.request->state == RequestState::Refused)
        return sameKey ? RegistrantVerdict::RefusedBefore : RegistrantVerdict::New;
    if (!sameKey)
        return RegistrantVerdict::KeyChanged;
    // Without a key it has to show what only it was given: an address is shared by everybody behind it.
    const bool isSame = !facts.spki.isEmpty() || facts.tokenShown;
    return isSame ? RegistrantVerdict::Waiting : RegistrantVerdict::PendingElsewhere;
}

RegistrantVerdict judgeKnown(const RegistrantFacts &facts)
{
    const UserRow &user = *facts.knownById;
    if (!user.spki.isEmpty() && user.spki != facts.spki)
        return RegistrantVerdict::KeyChanged;
    if (user.state == UserState::Blocked)
        return RegistrantVerdict::Blocked;
    // Without a key nobody can prove to be that user, and nothing about it is told or given.
    const bool wasAccepted = user.authVerifier || (facts.request && facts.request->state == RequestState::Accepted);
    if (user.spki.isEmpty())
        return RegistrantVerdict::AlreadyRegistered;
    if (user.state == UserState::Suspended)
        return RegistrantVerdict::Suspended;
    if (!wasAccepted)
        return judgeRequest(facts); // we know it, because we registered there; it still has to ask here
    return user.authConfirmed ? RegistrantVerdict::AlreadyRegistered : RegistrantVerdict::HandOutAgain;
}

} // namespace

RegistrantVerdict judgeRegistrant(const RegistrantFacts &facts, QByteArrayView ownSpki)
{
    const RegistrantVerdict first = judgeIdAndKey(facts, ownSpki);
    if (first != RegistrantVerdict::New)
        return first;
    return facts.knownById ? judgeKnown(facts) : judgeRequest(facts);
}

} // namespace ttp
