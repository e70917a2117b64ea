// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ttp {

class Database;

/// One numbered step of the schema: what turns a database of version number - 1 into one of version number.
struct SchemaStep {
    int number = 0;
    /// Statements that end with a semicolon; comments are allowed, triggers are not.
    QString sql;
};

/// The steps compiled into this program, from core/database/schema/NNN-*.sql, in order.
[[nodiscard]] QList<SchemaStep> builtInSchema();

/// The statements of an SQL text, without comments and without the semicolons. Semicolons in 'strings', "names" and
/// comments do not count. Error: InvalidInput for a string, name or comment that does not end.
[[nodiscard]] Result<QStringList> splitStatements(QStringView sql);

/// Runs the steps above the database's user_version in one transaction and ends with foreign_key_check; the version
/// is set in the same transaction, so that a stop at any moment leaves the old database or the new one. Nothing is
/// done where there is nothing to do. Writing connections only, outside of a transaction.
///
/// A database that is not empty is first copied to "<path>.before-<NNN>". Errors: DatabaseTooNew, DatabaseDamaged when
/// references do not hold afterwards, InvalidInput for steps with gaps, and
/// those of Statement.
[[nodiscard]] Result<void> migrate(Database &database, const QList<SchemaStep> &steps);

} // namespace ttp
