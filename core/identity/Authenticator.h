// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/UsersTable.h"
#include "core/identity/AuthenticationId.h"
#include "core/identity/LoginThrottle.h"

namespace ttp {

class Incidents;

/// Somebody says who it is (HTTP Basic: User ID and Authentication ID).
struct LoginAttempt {
    UserId user;
    AuthenticationId authenticationId;
    Address address;
    std::optional<Hash256> clientKey; ///< pin of the TLS client key, where one was shown
};

/// Checks User ID and Authentication ID, and hands out a new one to a user that has one. Node thread; database, clock
/// and incidents must outlive it. Errors besides those named are those of the database.
class Authenticator
{
public:
    Authenticator(Database &database, const Clock &clock, Incidents &incidents, const UserId &own);
    Q_DISABLE_COPY_MOVE(Authenticator)

    /// The user, when everything fits; the first time, its Authentication ID is confirmed from then on.
    /// CredentialsInvalid for an unknown user, a wrong Authentication ID, a missing or wrong key of an account that has
    /// one, and a blocked user, all alike and after the same work; Suspended, said only to who proved to be the user;
    /// TooManyRequests with retryAfterSeconds after too many failures from there (LoginThrottle), whatever is shown.
    [[nodiscard]] Result<UserRow> check(const LoginAttempt &attempt);

    /// A new Authentication ID for a user that just proved the old one, which dies now. Until the first login with
    /// the new one the same key may ask for it again (Registration), so a lost reply loses nothing. NotFound.
    [[nodiscard]] Result<AuthenticationId> rotate(const UserId &user);

private:
    [[nodiscard]] bool fits(const LoginAttempt &attempt, const std::optional<UserRow> &user);

    UsersTable m_users;
    const Clock &m_clock;
    Incidents &m_incidents;
    UserId m_own;
    LoginThrottle m_throttle;
    Hash256 m_nobody;
    ThreadCheck m_thread;
};

} // namespace ttp
