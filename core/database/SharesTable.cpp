// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/SharesTable.h"

#include "core/database/Database.h"

namespace ttp {

namespace {

QString selectShares(QLatin1String tail)
{
    return QLatin1String("SELECT share_id, name, owner, own, folder, created, state, followed, readers, "
                         "access_record, access_serial, access_heard_at FROM shares ") +
           tail;
}

ShareRow readShare(Statement &row)
{
    ShareRow share;
    share.id = row.id<ShareId>(0);
    share.name = row.text(1);
    share.owner = row.id<UserId>(2);
    share.own = row.boolean(3);
    share.folder = row.text(4);
    share.created = row.time(5);
    share.state = row.enumeration(6, ShareState::Failed);
    share.followed = row.boolean(7);
    share.readers = row.text(8);
    share.accessRecord = row.blob(9);
    share.accessSerial = row.integer(10);
    share.accessHeardAt = row.time(11);
    return share;
}

} // namespace

SharesTable::SharesTable(Database &database) : m_database(database) {}

Result<void> SharesTable::insert(const ShareRow &share)
{
    return m_database
        .prepare(QStringLiteral("INSERT INTO shares (share_id, name, owner, own, folder, created, state, followed, "
                                "readers, access_record, access_serial, access_heard_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(share.id, share.name, share.owner, share.own, share.folder, share.created, share.state, share.followed,
              share.readers, share.accessRecord, share.accessSerial, share.accessHeardAt)
        .run();
}

Result<std::optional<ShareRow>> SharesTable::find(const ShareId &id)
{
    return m_database.prepare(selectShares(QLatin1String("WHERE share_id = ?"))).bind(id).first(readShare);
}

Result<QList<ShareRow>> SharesTable::page(const std::optional<ShareId> &after, int limit)
{
    // Any BLOB is larger than the empty one.
    const QByteArray from = after ? after->toByteArray() : QByteArray();
    return m_database.prepare(selectShares(QLatin1String("WHERE share_id > ? ORDER BY share_id LIMIT ?")))
        .bind(from, limit)
        .all(readShare);
}

Result<qint64> SharesTable::count()
{
    return m_database.prepare(QStringLiteral("SELECT count(*) FROM shares")).number();
}

Result<void> SharesTable::setState(const ShareId &id, ShareState state)
{
    return m_database.prepare(QStringLiteral("UPDATE shares SET state = ? WHERE share_id = ?"))
        .bind(state, id)
        .runOnOne(id.toString());
}

Result<void> SharesTable::setName(const ShareId &id, const QString &name)
{
    return m_database.prepare(QStringLiteral("UPDATE shares SET name = ? WHERE share_id = ?"))
        .bind(name, id)
        .runOnOne(id.toString());
}

Result<void> SharesTable::setFolder(const ShareId &id, const QString &folder)
{
    return m_database.prepare(QStringLiteral("UPDATE shares SET folder = ? WHERE share_id = ?"))
        .bind(folder, id)
        .runOnOne(id.toString());
}

Result<void> SharesTable::setFollowed(const ShareId &id, bool followed)
{
    return m_database.prepare(QStringLiteral("UPDATE shares SET followed = ? WHERE share_id = ?"))
        .bind(followed, id)
        .runOnOne(id.toString());
}

Result<void> SharesTable::setReaders(const ShareId &id, const QString &readers)
{
    return m_database.prepare(QStringLiteral("UPDATE shares SET readers = ? WHERE share_id = ?"))
        .bind(readers, id)
        .runOnOne(id.toString());
}

Result<bool> SharesTable::setAccessRecord(const ShareId &id, const UserId &owner, const QByteArray &record,
                                          qint64 serial, const QDateTime &heardAt)
{
    // A record never gives way to another one with the same serial: the first one heard stays, only its age changes.
    const Result<qint64> taken =
        m_database
            .prepare(QStringLiteral(
                "UPDATE shares SET "
                "access_record = CASE WHEN access_serial = ? AND access_record <> x'' THEN access_record ELSE ? END, "
                "access_heard_at = CASE WHEN access_serial = ? THEN max(?, coalesce(access_heard_at, 0)) ELSE ? END, "
                "access_serial = ? WHERE share_id = ? AND owner = ? AND access_serial <= ?"))
            .bind(serial, record, serial, heardAt, heardAt, serial, id, owner, serial)
            .runCounted();
    if (!taken)
        return taken.error();
    if (*taken > 0)
        return true;
    const auto there = find(id);
    if (!there)
        return there.error();
    if (!there->has_value())
        return Error{ErrorCode::NotFound, Doing::WritingDatabase, id.toString(),
                     QStringLiteral("there is no such row")};
    if ((*there)->owner != owner)
        return Error{ErrorCode::Conflict, Doing::WritingDatabase, id.toString(),
                     QStringLiteral("the share is known as one of %1").arg((*there)->owner.toString())};
    return false;
}

Result<void> SharesTable::dropAccessRecord(const ShareId &id)
{
    return m_database
        .prepare(QStringLiteral("UPDATE shares SET access_record = x'', access_serial = 0, access_heard_at = NULL "
                                "WHERE share_id = ?"))
        .bind(id)
        .runOnOne(id.toString());
}

Result<void> SharesTable::remove(const ShareId &id)
{
    return m_database.prepare(QStringLiteral("DELETE FROM shares WHERE share_id = ?")).bind(id).runOnOne(id.toString());
}

} // namespace ttp
