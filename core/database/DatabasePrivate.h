// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/ThreadCheck.h"
#include "core/database/Database.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <optional>

namespace ttp {

/// The inside of Database, for its own folder only.
struct Database::Private {
    QString path;
    QString connectionName;
    QSqlDatabase handle;
    DatabaseOptions options;
    Mode mode = Mode::ReadWrite;
    /// Open transactions, the savepoints among them.
    int depth = 0;
    /// Set when a failure inside a transaction may have made SQLite undo all of it; until the outermost one ends every
    /// statement gives this error, for otherwise each would commit by itself.
    std::optional<Error> spoiled;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    ThreadCheck thread;
};

} // namespace ttp
