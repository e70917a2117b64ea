// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/Account.h"
#include "core/base/Hash256.h"
#include "core/base/Ids.h"

#include <QHash>
#include <QSet>

namespace ttp {

class Database;

/// The accounts of this run: one for every user ever asked for, and of the users in the database those that are active,
/// with their keys. Node thread; what it gives out may go to others (core/THREADS.md).
class UserAccounts
{
public:
    explicit UserAccounts(Database &database) : m_database(database) {}

    /// Payload bytes that have left and that came, for one user. Never null.
    [[nodiscard]] AccountPtr of(const UserId &user);
    /// Users were changed: active() and knownKeys() are read from the database again when they are asked for next.
    /// Where that fails they hold what was read before the failure, it is logged, and the next one asks again.
    void usersChanged() { m_isRead = false; }
    [[nodiscard]] const QHash<UserId, AccountPtr> &active();
    /// SHA-256 of the keys of active users.
    [[nodiscard]] const QSet<Hash256> &knownKeys();
    /// Payload bytes that have left, for all of them.
    [[nodiscard]] qint64 bytesOut() const;

private:
    void read();

    Database &m_database;
    QHash<UserId, AccountPtr> m_all;
    QHash<UserId, AccountPtr> m_active;
    QSet<Hash256> m_knownKeys;
    bool m_isRead = false;
};

} // namespace ttp
