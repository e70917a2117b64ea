// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Authenticator.h"

#include "core/base/Logging.h"
#include "core/identity/Digest.h"
#include "core/identity/Incidents.h"
#include "core/identity/Random.h"

namespace ttp {
namespace {

Error loginError(ErrorCode code, const UserId &user, int retryAfterSeconds = 0)
{
    return {code, Doing::LoggingIn, user.toString(), {}, retryAfterSeconds};
}

} // namespace

Authenticator::Authenticator(Database &database, const Clock &clock, Incidents &incidents, const UserId &own)
    : m_users(database), m_clock(clock), m_incidents(incidents), m_own(own), m_throttle(clock),
      m_nobody(shortSha256(randomBytes(Hash256::size)))
{
}

Result<UserRow> Authenticator::check(const LoginAttempt &attempt)
{
    TTP_ON_THREAD(m_thread);
    auto found = m_users.find(attempt.user);
    if (!found)
        return found.error();
    std::optional<UserRow> &user = *found;

    const bool showsItsKey = user && user->spkiSha256 && user->spkiSha256 == attempt.clientKey;
    const int closed = m_throttle.secondsClosed(
        attempt.user, attempt.address, showsItsKey ? LoginThrottle::Ask::UserOnly : LoginThrottle::Ask::UserAndBlock);
    if (closed > 0)
        return loginError(ErrorCode::TooManyRequests, attempt.user, closed);
    if (!fits(attempt, user)) {
        m_throttle.recordFailure(attempt.user, attempt.address);
        return loginError(ErrorCode::CredentialsInvalid, attempt.user);
    }
    m_throttle.recordSuccess(attempt.user, attempt.address);
    if (user->state == UserState::Suspended)
        return loginError(ErrorCode::Suspended, attempt.user);

    if (!user->authConfirmed) {
        if (const auto confirmed = m_users.confirmAuth(user->id); !confirmed)
            return confirmed.error();
        user->authConfirmed = true;
    }
    user->lastSeen = m_clock.now();
    if (const auto seen = m_users.setLastSeen(user->id, user->lastSeen); !seen)
        return seen.error();
    return *user;
}

Result<AuthenticationId> Authenticator::rotate(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const AuthenticationId fresh = AuthenticationId::generate();
    if (const auto stored = m_users.setAuthVerifier(user, fresh.storedForm(m_own), false); !stored)
        return stored.error();
    return fresh;
}

bool Authenticator::fits(const LoginAttempt &attempt, const std::optional<UserRow> &user)
{
    // The same work for a user that does not exist: its verifier is one that nothing hashes to.
    const bool hasVerifier = user && user->authVerifier;
    const Hash256 shown = attempt.authenticationId.storedForm(m_own);
    const bool secretFits = equalConstantTime(shown, hasVerifier ? *user->authVerifier : m_nobody) && hasVerifier;
    const bool keyFits = !user || !user->spkiSha256 || user->spkiSha256 == attempt.clientKey;
    if (!secretFits || user->state == UserState::Blocked)
        return false;
    if (keyFits)
        return true;
    const auto recorded = m_incidents.record(IncidentKind::WrongKeyAtLogin, attempt.user, attempt.address,
                                             attempt.clientKey ? QStringLiteral("with another TLS key")
                                                               : QStringLiteral("without a TLS key"));
    if (!recorded)
        qCWarning(lcIdentity).noquote() << describe(recorded.error());
    return false;
}

} // namespace ttp
