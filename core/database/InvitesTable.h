// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/InviteId.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace ttp {

class Database;

struct InviteRow {
    InviteId id;
    /// Kept as it is, because both sides prove it by HMAC (design.md section 9.8).
    Secret code;
    QDateTime created;
    QDateTime expires;
    int usesLeft = 1;
    /// The groups that whoever uses it joins.
    QList<GroupId> groups;
    QString note;

    bool operator==(const InviteRow &) const = default;
};

/// One who was let in by an invitation.
struct InviteUseRow {
    InviteId invite;
    UserId user;
    QDateTime used;
    /// What the user is called now; empty for one that is not known any more. Read only.
    QString name = {};

    bool operator==(const InviteUseRow &) const = default;
};

/// The tables invites and invite_uses. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class InvitesTable
{
public:
    explicit InvitesTable(Database &database);

    /// AlreadyExists when the id is known; InvalidInput for fewer than one use.
    [[nodiscard]] Result<void> insert(const InviteRow &invite);
    [[nodiscard]] Result<std::optional<InviteRow>> find(const InviteId &id);
    /// All that can still be used at this time, oldest first: what a proof is compared with.
    [[nodiscard]] Result<QList<InviteRow>> usable(const QDateTime &now);
    /// All, oldest first; those of one millisecond as they were made.
    [[nodiscard]] Result<QList<InviteRow>> all();
    /// Takes one use away, in one statement: of N callers only usesLeft succeed. InviteInvalid when there is none, it
    /// is used up or expired.
    [[nodiscard]] Result<void> consume(const InviteId &id, const QDateTime &now);
    /// Somebody was let in by it. Conflict for an invitation that is not there.
    [[nodiscard]] Result<void> addUse(const InviteUseRow &use);
    /// Of all invitations, oldest first.
    [[nodiscard]] Result<QList<InviteUseRow>> uses();
    /// Its uses go with it. NotFound.
    [[nodiscard]] Result<void> remove(const InviteId &id);
    /// Those that are expired at this time; says how many. What is used up stays until then, for those who were let in
    /// and never heard so.
    [[nodiscard]] Result<qint64> removeExpired(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace ttp
