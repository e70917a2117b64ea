// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/ThreadCheck.h"
#include "core/database/SessionsTable.h"
#include "core/identity/SessionSnapshot.h"
#include "core/identity/SessionToken.h"

#include <functional>
#include <memory>

namespace ttp {

/// What a client is given at login, once.
struct IssuedSession {
    SessionId id;
    UserId user;
    Secret key;         ///< 32 bytes; the client makes the token for each audience from it
    SessionToken token; ///< the token for us
    QList<Address> addresses;
    std::optional<Hash256> clientKey;
    QDateTime expires;
    QDateTime absoluteEnd;
    int expiresInSeconds = 0; ///< relative, so that the client's clock does not matter (threat A22)
};

/// A session as lists show it: no key, no tag.
struct SessionInfo {
    SessionId id;
    UserId user;
    QList<Address> addresses;
    std::optional<Hash256> clientKey;
    QDateTime created;
    QDateTime expires;
    QDateTime absoluteEnd;
};

/// The sessions that this peer issued. Lives on the node thread; persists every change before it is believed; server
/// threads get a SessionSnapshot. Whoever suspends or removes a user calls revokeAllOf(): the user table is not asked.
///
/// Errors besides those named are those of the database.
class Sessions
{
public:
    static constexpr int lifeSeconds = 12 * 3600;
    static constexpr int longestLifeSeconds = 7 * 24 * 3600;
    static constexpr qsizetype mostAddresses = 4;
    /// Of one user at a time; the oldest is revoked for one more.
    static constexpr qsizetype mostPerUser = 16;

    /// own is the audience of the tokens shown to us. database and clock must outlive it.
    Sessions(Database &database, const Clock &clock, const UserId &own, SessionPolicy policy = {});
    Q_DISABLE_COPY_MOVE(Sessions)

    /// Reads what is alive from the database; once, before anything else.
    [[nodiscard]] Result<void> load();

    /// A new session, bound to this address and, where one was shown, to the TLS key. The user must be known
    /// (Conflict otherwise). InvalidInput for a null address.
    [[nodiscard]] Result<IssuedSession> issue(const UserId &user, const Address &address,
                                              const std::optional<Hash256> &clientKey);
    /// The user proved its Authentication ID from another address: that one joins the set, the oldest of more than four
    /// leaves. Returns the set. NotFound where this is no live session of this user; CredentialsInvalid when the
    /// session has a TLS key and another one or none was shown.
    [[nodiscard]] Result<QList<Address>> addAddress(const SessionId &id, const UserId &user, const Address &address,
                                                    const std::optional<Hash256> &clientKey);
    /// Twelve hours from now, never beyond seven days from the login. Returns the new end. NotFound where this is no
    /// live session of this user.
    [[nodiscard]] Result<QDateTime> renew(const SessionId &id, const UserId &user);

    /// NotFound where there is no such live session.
    [[nodiscard]] Result<void> revoke(const SessionId &id);
    /// Returns how many were revoked; none is no error.
    [[nodiscard]] Result<qsizetype> revokeAllOf(const UserId &user);
    /// Drops what has expired; returns how many. To be called every few minutes.
    [[nodiscard]] Result<qsizetype> prune();

    /// Live ones, newest first.
    [[nodiscard]] QList<SessionInfo> ofUser(const UserId &user) const;
    [[nodiscard]] QList<SessionInfo> all() const;
    [[nodiscard]] std::optional<SessionInfo> find(const SessionId &id) const;

    /// The trust broker's answer to a peer that was shown this token: judged as if that peer were the audience, with
    /// the address and key that the peer saw (protocol.md 1.5). The rule about the same LAN is left to the peer that
    /// asks: only it knows whether it is there.
    [[nodiscard]] SessionCheck introspect(QByteArrayView token, const UserId &audience, const Address &address,
                                          const std::optional<Hash256> &clientKey) const;
    /// SHA-256 of the tag with which this session calls on that peer: what members of a bubble are given. Nothing for
    /// an unknown or expired session.
    [[nodiscard]] std::optional<Hash256> tagDigest(const SessionId &id, const UserId &audience) const;

    /// For server threads; made when asked for after a change, otherwise the same pointer.
    [[nodiscard]] std::shared_ptr<const SessionSnapshot> snapshot() const;
    /// Called after each change that a new snapshot would show.
    void setChangeHandler(std::function<void()> handler);
    /// The binding changed.
    void setPolicy(SessionPolicy policy);
    /// Where we are, for sessions seen on the same LAN; nothing happens where it is known.
    void setOwnAddresses(const QList<Address> &addresses);

private:
    struct Live {
        SessionRow row;
        SessionFacts facts;
    };

    [[nodiscard]] Live *findLive(const SessionId &id, const UserId &user);
    [[nodiscard]] Result<void> makeRoomFor(const UserId &user);
    void put(const SessionRow &row);
    void changed();
    [[nodiscard]] static SessionInfo infoOf(const Live &live);

    SessionsTable m_table;
    const Clock &m_clock;
    UserId m_own;
    SessionPolicy m_policy;
    QHash<SessionId, Live> m_live;
    QHash<SessionId, SessionSnapshot::Entry> m_entries;
    mutable std::shared_ptr<const SessionSnapshot> m_snapshot;
    std::function<void()> m_changeHandler;
    ThreadCheck m_thread;
};

} // namespace ttp
