// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QList>

namespace ttp {

class Database;

/// What one peer gave to one transfer.
struct TransferSourceRow {
    UserId user;
    qint64 bytes = 0;

    bool operator==(const TransferSourceRow &) const = default;
};

/// The table transfer_sources: who gave how much. On the thread of its Database, which must outlive it.
/// Functions return the errors of Statement besides those named.
class TransferSourcesTable
{
public:
    explicit TransferSourcesTable(Database &database);

    /// Adds these bytes to the sums; all or none. Conflict for a transfer that is not there.
    [[nodiscard]] Result<void> add(const TransferId &transfer, const QList<TransferSourceRow> &rows);
    /// Who gave most comes first.
    [[nodiscard]] Result<QList<TransferSourceRow>> all(const TransferId &transfer);

private:
    Database &m_database;
};

} // namespace ttp
