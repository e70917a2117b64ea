// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/InvitesTable.h"
#include "core/identity/InvitationCode.h"

namespace ttp {

/// What an invitation is to be good for.
struct InvitationTerms {
    InvitationCode::Kind kind = InvitationCode::Kind::Link;
    int uses = 1;                       ///< 1 to 10,000
    qint64 lifeSeconds = 7 * 24 * 3600; ///< 60 s to a year
    QList<GroupId> groups;              ///< whoever uses it joins them
    QString note;                       ///< for the inviting person, at most 200 characters
};

/// An invitation that can be used.
struct Invitation {
    InviteId id;
    InvitationCode code;
    QDateTime created;
    QDateTime expires;
    int usesLeft = 1;
    QList<GroupId> groups;
    QString note;
};

/// One who was let in by an invitation.
struct InvitationUse {
    UserId user;
    QDateTime used;
    QString name; ///< empty for one that is not known any more
};

/// An invitation as its owner sees it later: without its code, which nobody needs to see twice.
struct InvitationRecord {
    InviteId id;
    QDateTime created;
    QDateTime expires;
    int usesLeft = 0;
    QList<InvitationUse> uses; ///< oldest first
    QList<GroupId> groups;
    QString note;
};

/// What somebody shows to be let in: the plain code of a link, or the proof of a code that was typed.
struct InvitationShown {
    std::optional<InvitationCode> code;
    std::optional<Hash256> proof; ///< InvitationCode::clientProof()
};

/// The invitations of this peer. Node thread. Errors besides those named are those of the database.
class Invitations
{
public:
    /// Open at a time; a proof is compared with each.
    static constexpr qsizetype mostOpen = 1000;

    /// database and clock must outlive it.
    Invitations(Database &database, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Invitations)

    /// A new one. InvalidInput for terms outside their limits, TooManyRequests when mostOpen are open.
    [[nodiscard]] Result<Invitation> create(const InvitationTerms &terms);
    /// The one that what was shown belongs to, its code in the form that was shown; nothing is used up. A link code
    /// counts plain, proven, or proven in its typed form; a typed one only proven: in plain it has been on the wire to
    /// somebody whom nobody had checked. clientSpki is empty where no key was shown; a proof needs one. InviteInvalid,
    /// which says no more than that. Compares with every open one in the same time.
    [[nodiscard]] Result<Invitation> match(const InvitationShown &shown, QByteArrayView serverSpki,
                                           QByteArrayView clientSpki) const;
    /// The same among those that are used up and not expired: whoever was let in by one and never heard so proves it
    /// again.
    [[nodiscard]] Result<Invitation> matchUsedUp(const InvitationShown &shown, QByteArrayView serverSpki,
                                                 QByteArrayView clientSpki) const;
    /// Takes one use away for this user; of callers at the same time no more than usesLeft succeed. InviteInvalid.
    [[nodiscard]] Result<void> consume(const InviteId &id, const UserId &by);

    /// Those that can be used, oldest first.
    [[nodiscard]] Result<QList<Invitation>> open() const;
    /// Those that are not expired, also when used up, oldest first.
    [[nodiscard]] Result<QList<InvitationRecord>> records() const;
    /// Whoever it has let in stays. NotFound.
    [[nodiscard]] Result<void> revoke(const InviteId &id);
    /// Forgets what has expired; returns how many.
    [[nodiscard]] Result<qint64> prune();

private:
    Database &m_database;
    mutable InvitesTable m_table;
    const Clock &m_clock;
    ThreadCheck m_thread;
};

} // namespace ttp
