// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/server/GateLimits.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <optional>
#include <set>

namespace ttp {

/// Counts connections and says which may be (design.md section 9.16).
///
/// A connection without a registered key counts for its IPv4 address or IPv6 /64, and all of these together may take
/// half of the places; one with a registered key counts for its account. Where there is no room, the oldest
/// connection of the same kind on which nothing is in service makes it. Where there is none, the oldest without a
/// registered key makes it all the same: whoever comes may be a registered peer, and strangers must not be able to keep
/// it out by being slow. Only those with a key are never closed for a newcomer while they are served.
/// A connection that waits for news, or that only drains after its last reply, takes a place of the total only.
///
/// Safe on every thread: the acceptor and all server threads share one.
class ConnectionTable
{
public:
    /// What became of a newcomer.
    struct Admission {
        bool admitted = false;
        /// The connection that made room for it. Its entry is gone; who asked must have it closed.
        std::optional<quint64> evicted;
    };

    explicit ConnectionTable(const GateLimits &limits);
    Q_DISABLE_COPY_MOVE(ConnectionTable)

    /// A new connection. connection is greater than every one before it. A trusted proxy speaks for many clients and is
    /// counted in the total only.
    [[nodiscard]] Admission admit(quint64 connection, const QHostAddress &peer, bool trustedProxy = false);
    /// The connection has shown the key of this account: it counts there from now on. Not admitted means that the
    /// account has its connections already, all of them in service: the connection is to be closed.
    [[nodiscard]] Admission authenticate(quint64 connection, const Hash256 &account);
    /// Whether a request of it is in service: then it is not closed to make room while there are others.
    void setServing(quint64 connection, bool serving);
    /// Whether it waits for news: then it does not count for its address or account.
    void setWaiting(quint64 connection, bool waiting);
    /// It only drains: its place at its address or account is free at once.
    void setDraining(quint64 connection);
    /// It is gone. Unknown connections do no harm.
    void remove(quint64 connection);

    [[nodiscard]] int total() const;
    /// Those without a registered key that count for their address.
    [[nodiscard]] int unregistered() const;
    [[nodiscard]] int ofAddress(const QHostAddress &peer) const;
    [[nodiscard]] int ofAccount(const Hash256 &account) const;

    /// What connections are counted by: the IPv4 address, or the /64 of the IPv6 address with the rest zero.
    [[nodiscard]] static QHostAddress addressGroup(const QHostAddress &peer);

private:
    using Ids = std::set<quint64>;
    struct Entry {
        QHostAddress group;
        std::optional<Hash256> account;
        bool exempt = false;
        bool serving = false;
        bool waiting = false;
        bool draining = false;
    };

    [[nodiscard]] static bool countsForAddress(const Entry &entry);
    void join(quint64 connection, const Entry &entry);
    void leave(quint64 connection, const Entry &entry);
    void update(quint64 connection, bool Entry::*flag, bool value);
    void drop(quint64 connection);
    [[nodiscard]] std::optional<quint64> oldestFree(const Ids &ids) const;
    [[nodiscard]] std::optional<quint64> oldestOfStrangers() const;
    [[nodiscard]] std::optional<quint64> oldestWaitingStranger() const;

    const int m_perAddress;
    const int m_perAccount;
    const int m_total;

    mutable QMutex m_mutex;
    QHash<quint64, Entry> m_entries;
    QHash<QHostAddress, Ids> m_addresses;
    QHash<Hash256, Ids> m_accounts;
    // Those that count for their address, and of them those with nothing in service, who make room for others first.
    Ids m_unregistered;
    Ids m_free;
    Ids m_draining;
};

} // namespace ttp
