// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/InvitesTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

constexpr qsizetype idBytes = 16;

QString selectInvites(QLatin1String tail)
{
    return QLatin1String("SELECT invite_id, code, created, expires, uses_left, groups, note FROM invites ") + tail;
}

QByteArray joinedGroups(const QList<GroupId> &groups)
{
    QByteArray bytes;
    for (const GroupId &group : groups)
        bytes += group.toByteArray();
    return bytes;
}

QList<GroupId> groupsOf(const QByteArray &bytes)
{
    QList<GroupId> groups;
    for (qsizetype at = 0; at + idBytes <= bytes.size(); at += idBytes)
        groups.append(GroupId(QUuid::fromRfc4122(QByteArrayView(bytes).sliced(at, idBytes))));
    return groups;
}

InviteRow readInvite(Statement &row)
{
    InviteRow invite;
    invite.id = row.id<InviteId>(0);
    invite.code = row.secret(1);
    invite.created = row.time(2);
    invite.expires = row.time(3);
    invite.usesLeft = int(row.integer(4));
    invite.groups = groupsOf(row.blob(5));
    invite.note = row.text(6);
    return invite;
}

} // namespace

InvitesTable::InvitesTable(Database &database) : m_database(database) {}

Result<void> InvitesTable::insert(const InviteRow &invite)
{
    if (invite.usesLeft < 1)
        return Error{ErrorCode::InvalidInput, Doing::WritingDatabase, invite.id.toString(),
                     QStringLiteral("an invitation needs at least one use")};
    return m_database
        .prepare(QStringLiteral("INSERT INTO invites (invite_id, code, created, expires, uses_left, groups, note) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(invite.id, invite.code, invite.created, invite.expires, invite.usesLeft, joinedGroups(invite.groups),
              invite.note)
        .run();
}

Result<std::optional<InviteRow>> InvitesTable::find(const InviteId &id)
{
    return m_database.prepare(selectInvites(QLatin1String("WHERE invite_id = ?"))).bind(id).first(readInvite);
}

Result<QList<InviteRow>> InvitesTable::usable(const QDateTime &now)
{
    return m_database
        .prepare(selectInvites(QLatin1String("WHERE uses_left > 0 AND expires > ? ORDER BY created, rowid")))
        .bind(now)
        .all(readInvite);
}

Result<QList<InviteRow>> InvitesTable::all()
{
    return m_database.prepare(selectInvites(QLatin1String("ORDER BY created, rowid"))).all(readInvite);
}

Result<void> InvitesTable::consume(const InviteId &id, const QDateTime &now)
{
    const Result<qint64> taken = m_database
                                     .prepare(QStringLiteral("UPDATE invites SET uses_left = uses_left - 1 "
                                                             "WHERE invite_id = ? AND uses_left > 0 AND expires > ?"))
                                     .bind(id, now)
                                     .runCounted();
    if (!taken)
        return taken.error();
    if (*taken == 0)
        return Error{ErrorCode::InviteInvalid, Doing::Registering, id.toString(),
                     QStringLiteral("there is no such invitation, or it is used up or expired")};
    return {};
}

Result<void> InvitesTable::addUse(const InviteUseRow &use)
{
    return m_database.prepare(QStringLiteral("INSERT INTO invite_uses (invite_id, user_id, used) VALUES (?, ?, ?)"))
        .bind(use.invite, use.user, use.used)
        .run();
}

Result<QList<InviteUseRow>> InvitesTable::uses()
{
    return m_database
        .prepare(QStringLiteral("SELECT uses.invite_id, uses.user_id, uses.used, coalesce(users.name, '') "
                                "FROM invite_uses AS uses LEFT JOIN users USING (user_id) ORDER BY uses.id"))
        .all([](Statement &row) {
            return InviteUseRow{row.id<InviteId>(0), row.id<UserId>(1), row.time(2), row.text(3)};
        });
}

Result<void> InvitesTable::remove(const InviteId &id)
{
    return m_database.prepare(QStringLiteral("DELETE FROM invites WHERE invite_id = ?"))
        .bind(id)
        .runOnOne(id.toString());
}

Result<qint64> InvitesTable::removeExpired(const QDateTime &now)
{
    return m_database.prepare(QStringLiteral("DELETE FROM invites WHERE expires <= ?")).bind(now).runCounted();
}

} // namespace ttp
