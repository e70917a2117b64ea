// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/TransfersTable.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

namespace ttp {

namespace {

QString selectTransfers(QLatin1String tail)
{
    return QLatin1String("SELECT transfer_id, share_id, version, name, folder, link, state, wanted, queue_position, "
                         "priority, limit_down, limit_up, created, finished, total_bytes, have_bytes, error, "
                         "error_subject FROM transfers ") +
           tail;
}

std::optional<QString> wordOf(const std::optional<ErrorCode> &code)
{
    return code ? std::optional(errorWord(*code)) : std::nullopt;
}

TransferRow readTransfer(Statement &row)
{
    TransferRow transfer;
    transfer.id = row.id<TransferId>(0);
    transfer.share = row.id<ShareId>(1);
    transfer.version = row.integer(2);
    transfer.name = row.text(3);
    transfer.folder = row.text(4);
    transfer.link = row.text(5);
    transfer.state = row.enumeration(6, TransferState::Failed);
    transfer.wanted = row.blob(7);
    transfer.queuePosition = row.integer(8);
    transfer.priority = int(row.integer(9));
    transfer.limitDown = row.integer(10);
    transfer.limitUp = row.integer(11);
    transfer.created = row.time(12);
    transfer.finished = row.time(13);
    transfer.totalBytes = row.integer(14);
    transfer.haveBytes = row.integer(15);
    if (!row.isNull(16))
        transfer.error = errorCodeOf(row.text(16));
    transfer.errorSubject = row.text(17);
    return transfer;
}

TransferProgressRow readProgress(Statement &row)
{
    return {row.blob(0), row.blob(1), row.text(2)};
}

} // namespace

TransfersTable::TransfersTable(Database &database) : m_database(database) {}

Result<void> TransfersTable::insert(const TransferRow &transfer)
{
    return m_database
        .prepare(QStringLiteral("INSERT INTO transfers (transfer_id, share_id, version, name, folder, link, state, "
                                "wanted, queue_position, priority, limit_down, limit_up, created, finished, "
                                "total_bytes, have_bytes, error, error_subject) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(transfer.id, transfer.share, transfer.version, transfer.name, transfer.folder, transfer.link,
              transfer.state, transfer.wanted, transfer.queuePosition, transfer.priority, transfer.limitDown,
              transfer.limitUp, transfer.created, transfer.finished, transfer.totalBytes, transfer.haveBytes,
              wordOf(transfer.error), transfer.errorSubject)
        .run();
}

Result<void> TransfersTable::update(const TransferRow &transfer)
{
    return m_database
        .prepare(QStringLiteral("UPDATE transfers SET share_id = ?, version = ?, name = ?, folder = ?, link = ?, "
                                "state = ?, wanted = ?, queue_position = ?, priority = ?, limit_down = ?, "
                                "limit_up = ?, created = ?, finished = ?, total_bytes = ?, have_bytes = ?, "
                                "error = ?, error_subject = ? WHERE transfer_id = ?"))
        .bind(transfer.share, transfer.version, transfer.name, transfer.folder, transfer.link, transfer.state,
              transfer.wanted, transfer.queuePosition, transfer.priority, transfer.limitDown, transfer.limitUp,
              transfer.created, transfer.finished, transfer.totalBytes, transfer.haveBytes, wordOf(transfer.error),
              transfer.errorSubject, transfer.id)
        .runOnOne(transfer.id.toString());
}

Result<std::optional<TransferRow>> TransfersTable::find(const TransferId &id)
{
    return m_database.prepare(selectTransfers(QLatin1String("WHERE transfer_id = ?"))).bind(id).first(readTransfer);
}

Result<QList<TransferRow>> TransfersTable::all()
{
    return m_database.prepare(selectTransfers(QLatin1String("ORDER BY queue_position, created, transfer_id")))
        .all(readTransfer);
}

Result<QList<TransferRow>> TransfersTable::ofShare(const ShareId &share)
{
    return m_database
        .prepare(selectTransfers(QLatin1String("WHERE share_id = ? ORDER BY queue_position, created, transfer_id")))
        .bind(share)
        .all(readTransfer);
}

Result<void> TransfersTable::setState(const TransferId &id, TransferState state, const std::optional<ErrorCode> &error,
                                      const QString &errorSubject)
{
    return m_database
        .prepare(QStringLiteral("UPDATE transfers SET state = ?, error = ?, error_subject = ? WHERE transfer_id = ?"))
        .bind(state, wordOf(error), errorSubject, id)
        .runOnOne(id.toString());
}

Result<void> TransfersTable::setFinished(const TransferId &id, const QDateTime &time)
{
    return m_database
        .prepare(QStringLiteral("UPDATE transfers SET state = ?, finished = ?, error = NULL, error_subject = '' "
                                "WHERE transfer_id = ?"))
        .bind(TransferState::Complete, time, id)
        .runOnOne(id.toString());
}

Result<void> TransfersTable::setQueuePosition(const TransferId &id, qint64 position, int priority)
{
    return m_database
        .prepare(QStringLiteral("UPDATE transfers SET queue_position = ?, priority = ? WHERE transfer_id = ?"))
        .bind(position, priority, id)
        .runOnOne(id.toString());
}

Result<void> TransfersTable::setLimits(const TransferId &id, qint64 down, qint64 up)
{
    return m_database.prepare(QStringLiteral("UPDATE transfers SET limit_down = ?, limit_up = ? WHERE transfer_id = ?"))
        .bind(down, up, id)
        .runOnOne(id.toString());
}

Result<void> TransfersTable::setWanted(const TransferId &id, const QByteArray &wanted, qint64 totalBytes)
{
    return m_database.prepare(QStringLiteral("UPDATE transfers SET wanted = ?, total_bytes = ? WHERE transfer_id = ?"))
        .bind(wanted, totalBytes, id)
        .runOnOne(id.toString());
}

Result<void> TransfersTable::setFolder(const TransferId &id, const QString &folder)
{
    return m_database.prepare(QStringLiteral("UPDATE transfers SET folder = ? WHERE transfer_id = ?"))
        .bind(folder, id)
        .runOnOne(id.toString());
}

Result<void> TransfersTable::remove(const TransferId &id)
{
    return m_database.prepare(QStringLiteral("DELETE FROM transfers WHERE transfer_id = ?"))
        .bind(id)
        .runOnOne(id.toString());
}

Result<std::optional<TransferProgressRow>> TransfersTable::progress(const TransferId &id)
{
    return m_database
        .prepare(QStringLiteral("SELECT recorded, synced, boot_id FROM transfer_progress WHERE transfer_id = ?"))
        .bind(id)
        .first(readProgress);
}

Result<void> TransfersTable::setProgress(const TransferId &id, const TransferProgressRow &progress, qint64 haveBytes)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const Result<void> counted =
            m_database.prepare(QStringLiteral("UPDATE transfers SET have_bytes = ? WHERE transfer_id = ?"))
                .bind(haveBytes, id)
                .runOnOne(id.toString());
        if (!counted)
            return counted;
        return m_database
            .prepare(QStringLiteral(
                "INSERT INTO transfer_progress (transfer_id, boot_id, recorded, synced) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (transfer_id) DO UPDATE SET boot_id = excluded.boot_id, recorded = excluded.recorded, "
                "synced = excluded.synced"))
            .bind(id, progress.bootId, progress.recorded, progress.synced)
            .run();
    });
}

} // namespace ttp
