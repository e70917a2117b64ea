// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/RequestsTable.h"
#include "core/database/UsersTable.h"
#include "core/identity/AuthenticationId.h"
#include "core/identity/LocalIdentity.h"

#include <QStringList>

namespace ttp {

/// A peer at which we want to be registered.
struct RegistrationTarget {
    UserId user;
    QByteArray spki; ///< the key it showed, pinned from now on
    QString name;
    QStringList urls;
    bool offerReciprocal = true; ///< it shall be able to log in here too
    bool isRefusedThere = false; ///< it no longer takes the Authentication ID we have: we may ask for another
};

/// What is sent to the peer.
struct OutgoingOffer {
    QByteArray nonce;                           ///< 16 bytes
    std::optional<AuthenticationId> reciprocal; ///< the Authentication ID we give to it
    QStringList words;                          ///< what our person reads
};

/// A registration of ours that the other side has not decided.
struct OutgoingWaiting {
    UserId user;
    QString name;
    QStringList urls;
    QByteArray spki;
    Secret token; ///< empty where the first reply never came: ask again
    QStringList words;
    QDateTime created;
    bool isRefused = false;
};

/// Our side of registering at others, remembered over restarts. Node thread; database and clock must outlive it.
/// Errors besides those named are those of the database.
class OutgoingRegistration
{
public:
    OutgoingRegistration(Database &database, const Clock &clock, const LocalIdentity &own);
    Q_DISABLE_COPY_MOVE(OutgoingRegistration)

    /// Remembers that we are about to ask; asking again makes a new nonce. Errors: OwnIdentity, InvalidInput (not a
    /// P-256 key), KeyChanged (a version 8 User ID that is not of this key, or a peer known under another key),
    /// AlreadyRegistered (we have an Authentication ID there that it takes).
    [[nodiscard]] Result<OutgoingOffer> begin(const RegistrationTarget &target);
    /// The peer said: a person has to decide. NotFound where begin() was not called.
    [[nodiscard]] Result<void> recordWaiting(const UserId &peer, const Secret &token);
    /// The peer gave us our Authentication ID: from now on it is a known peer, and what we offered in return is good
    /// here. NotFound where begin() was not called; KeyChanged where it has become known under another key since.
    [[nodiscard]] Result<void> recordRegistered(const UserId &peer, const AuthenticationId &ours);
    /// The peer said no. NotFound.
    [[nodiscard]] Result<void> recordRefused(const UserId &peer);
    /// We no longer want it. NotFound.
    [[nodiscard]] Result<void> cancel(const UserId &peer);

    /// Oldest first.
    [[nodiscard]] Result<QList<OutgoingWaiting>> waiting() const;
    /// With what we log in there; nothing where we are not registered.
    [[nodiscard]] Result<std::optional<AuthenticationId>> authenticationIdAt(const UserId &peer) const;
    /// It no longer takes our Authentication ID (revoked, or the peer was rebuilt); we must register again. NotFound.
    [[nodiscard]] Result<void> forgetAuthenticationIdAt(const UserId &peer);
    /// The peer gave us a new one (rotation). NotFound.
    [[nodiscard]] Result<void> replaceAuthenticationIdAt(const UserId &peer, const AuthenticationId &ours);

private:
    [[nodiscard]] Result<void> checkTarget(const RegistrationTarget &target) const;
    [[nodiscard]] Result<RequestRow> requestTo(const UserId &peer) const;

    Database &m_database;
    const Clock &m_clock;
    LocalIdentity m_own;
    mutable UsersTable m_users;
    mutable RequestsTable m_requests;
    ThreadCheck m_thread;
};

} // namespace ttp
