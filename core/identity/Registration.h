// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/RequestsTable.h"
#include "core/database/UsersTable.h"
#include "core/identity/AuthenticationId.h"
#include "core/identity/Invitations.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/LoginThrottle.h"
#include "core/identity/RegistrationRules.h"

#include <QStringList>
#include <variant>

namespace ttp {

class Groups;
class Incidents;

/// What somebody sends to be registered, and how it reached us.
struct RegistrationOffer {
    UserId user;
    QString name; ///< 1 to 100 characters
    QString note; ///< at most 200
    QStringList urls;
    QByteArray nonce; ///< 16 to 64 random bytes for the comparison words; empty: no words
    InvitationShown invitation;
    std::optional<AuthenticationId> reciprocal; ///< with which we may log in there
    Secret token;    ///< of the request that waits, to put this one in its place; needed where no key is shown
    QByteArray spki; ///< of the TLS client key; empty where none was shown
    Address address;
};

/// An account that can log in now. The Authentication ID is shown here once and kept nowhere.
struct Registered {
    UserId user;
    AuthenticationId authenticationId;
    QList<GroupId> groups;
    std::optional<Hash256> serverProof; ///< where the invitation was proven: our proof in return
};

/// A person has to decide. The token asks for the decision; it is kept as a hash.
struct RegistrationWaiting {
    Secret token;      ///< 43 characters of base64url
    QStringList words; ///< six, or none where one side has no key or there was no nonce
    int pollAfterSeconds = 10;
};

using RegistrationOutcome = std::variant<Registered, RegistrationWaiting>;

/// A request as the person sees it.
struct RegistrationRequest {
    UserId user;
    QString name; ///< a stranger's words, as the note
    QString note;
    QStringList urls;
    Address address;
    QDateTime created;
    std::optional<Hash256> pin; ///< of its key
    QStringList words;
};

/// Who becomes a user of this peer: by invitation at once, otherwise when a person says yes. Node thread; everything
/// given to the constructor must outlive it. Errors besides those named are those of the database; no error names a
/// secret, and each change is whole or not at all.
class Registration
{
public:
    static constexpr qsizetype mostWaiting = 20;
    static constexpr qsizetype mostWaitingPerBlock = 3;
    static constexpr int waitingSeconds = 7 * 24 * 3600;
    static constexpr int noticeEverySeconds = 60;

    Registration(Database &database, const Clock &clock, const LocalIdentity &own, Invitations &invitations,
                 Groups &groups, Incidents &incidents);
    Q_DISABLE_COPY_MOVE(Registration)

    void setPolicy(RegistrationPolicy policy) { m_policy = policy; }
    [[nodiscard]] RegistrationPolicy policy() const { return m_policy; }

    /// Somebody asks. Whoever is registered and lost its Authentication ID (an imported identity, or a registration
    /// that was removed on its side only) is let in anew where it shows the key it is known by and an invitation, which
    /// is a person's decision: the invitation is used up, the old Authentication ID dies, groups and name stay. Whoever
    /// calls this ends the sessions that were left of whom it lets in. Errors: InvalidInput, TooLarge (the fields),
    /// OwnIdentity, KeyChanged (also recorded where the User ID is known), AlreadyRegistered, RegistrationPending,
    /// RegistrationRejected, RegistrationClosed, Suspended, InviteInvalid, TooManyRequests with retryAfterSeconds (too
    /// many wait, or too many wrong invitations from there).
    [[nodiscard]] Result<RegistrationOutcome> submit(const RegistrationOffer &offer);

    /// The decision, asked for with the token; given exactly once. spki as in the request. Errors: TokenInvalid (no
    /// such request, wrong token, or another key), RegistrationPending with retryAfterSeconds, RegistrationRejected,
    /// Gone (fetched before).
    [[nodiscard]] Result<Registered> fetch(const UserId &user, const Secret &token, QByteArrayView spki);

    /// Those who wait, oldest first.
    [[nodiscard]] Result<QList<RegistrationRequest>> waiting() const;
    /// The person says yes: an account without an Authentication ID, which is made when it is fetched. NotFound where
    /// nobody of this name waits; AlreadyExists when the key belongs to another user by now, KeyChanged when the user
    /// is known under another key by now.
    [[nodiscard]] Result<void> accept(const UserId &user, const QList<GroupId> &groups);
    /// The person says no; the answer stands until the request expires. NotFound.
    [[nodiscard]] Result<void> refuse(const UserId &user);
    /// Never again: the User ID and its key are blocked until the user is removed. Errors as
    /// accept().
    [[nodiscard]] Result<void> block(const UserId &user);
    /// Forgets requests older than seven days; returns how many.
    [[nodiscard]] Result<qint64> prune();

    /// How many new requests the person has not been told of, when telling is allowed again; 0 otherwise. Returning
    /// more than 0 counts as told. To be asked after each submit() and now and then.
    [[nodiscard]] int takeNotice();

private:
    [[nodiscard]] Result<RegistrantFacts> factsOf(const RegistrationOffer &offer);
    [[nodiscard]] Result<RegistrationOutcome> admit(const RegistrationOffer &offer, const RegistrantFacts &facts);
    [[nodiscard]] Result<RegistrationOutcome> handOutAgain(const RegistrationOffer &offer);
    [[nodiscard]] Result<RegistrationOutcome> putOnList(const RegistrationOffer &offer, const RegistrantFacts &facts,
                                                        bool isWaiting);
    [[nodiscard]] Result<void> checkRoom(const Address &address) const;
    [[nodiscard]] Result<Registered> handOut(const UserId &user, const std::optional<AuthenticationId> &reciprocal);
    [[nodiscard]] Result<void> putUser(const RegistrationOffer &offer);
    [[nodiscard]] Result<RequestRow> waitingRow(const UserId &user) const;
    [[nodiscard]] QStringList wordsFor(const QByteArray &spki, const QByteArray &nonce) const;
    [[nodiscard]] Error refusal(RegistrantVerdict verdict, const RegistrationOffer &offer, bool isKnown);

    Database &m_database;
    const Clock &m_clock;
    LocalIdentity m_own;
    Invitations &m_invitations;
    Groups &m_groups;
    Incidents &m_incidents;
    UsersTable m_users;
    mutable RequestsTable m_requests;
    LoginThrottle m_invitationThrottle;
    RegistrationPolicy m_policy = RegistrationPolicy::Approval;
    int m_untold = 0;
    std::optional<qint64> m_toldAtMs;
    ThreadCheck m_thread;
};

} // namespace ttp
