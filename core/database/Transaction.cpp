// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/Transaction.h"

#include "core/database/Database.h"
#include "core/database/DatabasePrivate.h"

#include <QSqlQuery>
#include <utility>

namespace ttp {

namespace {

QString named(QLatin1String words, int depth)
{
    return words + QLatin1String(" level_") + QString::number(depth);
}

} // namespace

Transaction::Transaction(Database &database, int depth) : m_database(&database), m_depth(depth) {}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    if (m_database)
        undo();
}

Result<Transaction> Transaction::begin(Database &database)
{
    const int depth = database.d->depth;
    const QString sql = depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : named(QLatin1String("SAVEPOINT"), depth);
    if (const Result<void> begun = database.execute(sql); !begun)
        return begun.error();
    ++database.d->depth;
    return Transaction(database, depth);
}

Result<void> Transaction::commit()
{
    Q_ASSERT_X(m_database && m_database->d->depth == m_depth + 1, Q_FUNC_INFO, "not the innermost transaction");
    const QString sql = m_depth == 0 ? QStringLiteral("COMMIT") : named(QLatin1String("RELEASE"), m_depth);
    if (const Result<void> done = m_database->execute(sql); !done) {
        undo();
        return done;
    }
    --m_database->d->depth;
    m_database = nullptr;
    return {};
}

void Transaction::undo()
{
    // Straight to the driver: a watch must not keep it from happening, and when SQLite has already undone everything
    // on its own (disk full, I/O error) "no transaction is active" is as good as success.
    Database::Private &data = *m_database->d;
    QSqlQuery query(data.handle);
    if (m_depth == 0) {
        query.exec(QStringLiteral("ROLLBACK"));
        data.spoiled.reset();
    } else {
        query.exec(named(QLatin1String("ROLLBACK TO"), m_depth));
        query.exec(named(QLatin1String("RELEASE"), m_depth));
    }
    data.depth = m_depth;
    m_database = nullptr;
}

} // namespace ttp
