// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/TransferSourcesTable.h"

#include "core/database/Database.h"
#include "core/database/Transaction.h"

namespace ttp {

TransferSourcesTable::TransferSourcesTable(Database &database) : m_database(database) {}

Result<void> TransferSourcesTable::add(const TransferId &transfer, const QList<TransferSourceRow> &rows)
{
    return ensureTransaction(m_database, [&]() -> Result<void> {
        Statement add = m_database.prepare(
            QStringLiteral("INSERT INTO transfer_sources (transfer_id, user_id, bytes) VALUES (?, ?, ?) "
                           "ON CONFLICT (transfer_id, user_id) DO UPDATE SET bytes = bytes + excluded.bytes"));
        for (const TransferSourceRow &row : rows) {
            if (const Result<void> done = add.bind(transfer, row.user, row.bytes).run(); !done)
                return done;
        }
        return {};
    });
}

Result<QList<TransferSourceRow>> TransferSourcesTable::all(const TransferId &transfer)
{
    return m_database
        .prepare(QStringLiteral("SELECT user_id, bytes FROM transfer_sources WHERE transfer_id = ? "
                                "ORDER BY bytes DESC, user_id"))
        .bind(transfer)
        .all([](Statement &row) {
            return TransferSourceRow{row.id<UserId>(0), row.integer(1)};
        });
}

} // namespace ttp
