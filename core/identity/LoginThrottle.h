// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/identity/Address.h"

#include <QHash>
#include <utility>

namespace ttp {

/// When too many wrong secrets came from somewhere: five failures close the door for 30 s, each further one for twice
/// as long, at most an hour. Counted per (user, IPv4 address or IPv6 /64) and per that block alone (design.md 9.17);
/// never per user alone, or anyone could lock out a public User ID. A count is forgotten an hour after its door opened.
///
/// Bounded memory: at most maxEntries of each kind; when full, the one that is forgotten soonest goes.
/// Not thread safe; the clock must outlive it.
class LoginThrottle
{
public:
    static constexpr int failuresBeforeClosing = 5;
    static constexpr int firstClosureSeconds = 30;
    static constexpr int longestClosureSeconds = 3600;
    static constexpr int forgetAfterSeconds = 3600;
    static constexpr qsizetype maxEntries = 4096;

    /// Which counts are asked. A client that shows the very key an account is pinned to is no guesser, and is not made
    /// to pay for others behind the same address.
    enum class Ask { UserAndBlock, UserOnly };

    explicit LoginThrottle(const Clock &clock);

    /// Seconds until another try is answered, 0 when it is now. Does not count anything.
    [[nodiscard]] int secondsClosed(const UserId &user, const Address &from, Ask ask = Ask::UserAndBlock) const;
    /// A wrong secret came. Call only for tries that were answered, not for refused ones.
    void recordFailure(const UserId &user, const Address &from);
    /// The right secret came: forgets (user, block); the block's own count stays, or one good account would hide any
    /// number of guesses at others.
    void recordSuccess(const UserId &user, const Address &from);

    /// How many counts are held, of both kinds.
    [[nodiscard]] qsizetype size() const { return m_perUser.size() + m_perBlock.size(); }

private:
    struct Count {
        int failures = 0;
        qint64 openAtMs = 0;
        qint64 forgetAtMs = 0;
    };
    using UserBlock = std::pair<UserId, AddressBlock>;

    template<typename Key>
    void count(QHash<Key, Count> &counts, const Key &key);
    template<typename Key>
    void makeRoom(QHash<Key, Count> &counts) const;
    template<typename Key>
    [[nodiscard]] int secondsLeft(const QHash<Key, Count> &counts, const Key &key) const;

    const Clock &m_clock;
    QHash<UserBlock, Count> m_perUser;
    QHash<AddressBlock, Count> m_perBlock;
};

} // namespace ttp
