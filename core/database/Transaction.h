// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <type_traits>
#include <utility>

namespace ttp {

class Database;

/// All or nothing: what is done between begin() and commit() is undone when the object dies without commit().
///
/// The outermost one is BEGIN IMMEDIATE, so that the write lock is taken, or refused as DatabaseBusy, before anything
/// is done. One begun inside another is a savepoint: undoing it leaves the outer one's work, and nothing is on disk
/// before the outermost commit returns. They end in the reverse order of their beginning. Same thread as the Database,
/// which must outlive them.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Makes it lasting; for the outermost one the disk has it when this returns. After an error everything is undone.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database &database, int depth);
    void undo();

    Database *m_database;
    int m_depth;
};

/// Calls work() inside a transaction, or inside a savepoint of the one already open, and commits when it returns
/// success. Returns what work() returned (a Result of any type), or the error of beginning or committing.
template<typename Work>
[[nodiscard]] auto ensureTransaction(Database &database, Work work) -> std::invoke_result_t<Work>
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto result = work();
    if (!result)
        return result;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return result;
}

} // namespace ttp
