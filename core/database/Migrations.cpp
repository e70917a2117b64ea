// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/Migrations.h"

#include "core/base/Logging.h"
#include "core/database/Database.h"
#include "core/database/SqlError.h"
#include "core/database/Transaction.h"

#include <QDir>
#include <QFile>
#include <optional>

// A static library's resources are dropped by the linker unless something asks for them, outside of any namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(ttp_schema);
}

namespace ttp {

namespace {

Error migrationError(ErrorCode code, const QString &subject, const QString &detail)
{
    return {code, Doing::MigratingDatabase, subject, detail};
}

/// Where the string, name or comment that begins here ends: one past its last character; nothing if nowhere.
std::optional<qsizetype> endOfQuoted(QStringView sql, qsizetype at)
{
    const QChar first = sql[at];
    if (first == QLatin1Char('-') || first == QLatin1Char('/')) {
        const bool line = first == QLatin1Char('-');
        const qsizetype end = line ? sql.indexOf(QLatin1Char('\n'), at) : sql.indexOf(QLatin1String("*/"), at + 2);
        if (end < 0)
            return line ? std::optional(sql.size()) : std::nullopt;
        return line ? end : end + 2;
    }
    const qsizetype end = sql.indexOf(first, at + 1);
    return end < 0 ? std::nullopt : std::optional(end + 1);
}

bool beginsQuoted(QStringView sql, qsizetype at)
{
    return sql[at] == QLatin1Char('\'') || sql[at] == QLatin1Char('"') || sql.mid(at, 2) == QLatin1String("--") ||
           sql.mid(at, 2) == QLatin1String("/*");
}

Result<void> checkNumbers(const QList<SchemaStep> &steps)
{
    for (int i = 0; i < steps.size(); ++i) {
        if (steps[i].number != i + 1)
            return migrationError(ErrorCode::InvalidInput, QString::number(steps[i].number),
                                  QStringLiteral("the steps of the schema are not numbered 1, 2, 3 …"));
    }
    return {};
}

Result<void> runStep(Database &database, const SchemaStep &step)
{
    const Result<QStringList> statements = splitStatements(step.sql);
    if (!statements)
        return statements.error();
    for (const QString &sql : *statements) {
        if (const Result<void> done = database.execute(sql); !done)
            return done;
    }
    return {};
}

Result<void> checkReferences(Database &database)
{
    const auto broken =
        database.prepare(QStringLiteral("PRAGMA foreign_key_check")).first([](Statement &row) { return row.text(0); });
    if (!broken)
        return broken.error();
    if (broken->has_value())
        return damagedError(database.path(), Doing::MigratingDatabase,
                            QLatin1String("a row refers to one that is not there, in table ") + **broken);
    return {};
}

Result<void> runSteps(Database &database, const QList<SchemaStep> &steps, int from)
{
    return ensureTransaction(database, [&]() -> Result<void> {
        for (const SchemaStep &step : steps) {
            if (step.number <= from)
                continue;
            if (const Result<void> done = runStep(database, step); !done)
                return done;
        }
        if (const Result<void> held = checkReferences(database); !held)
            return held;
        return database.execute(QStringLiteral("PRAGMA user_version = ") + QString::number(steps.last().number));
    });
}

} // namespace

QList<SchemaStep> builtInSchema()
{
    initSchemaResource();
    QList<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/ttp/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schema is not in the program");
        steps.append({name.left(3).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Result<QStringList> splitStatements(QStringView sql)
{
    QStringList statements;
    QString current;
    const auto finish = [&] {
        if (const QString statement = current.trimmed(); !statement.isEmpty())
            statements.append(statement);
        current.clear();
    };
    qsizetype at = 0;
    while (at < sql.size()) {
        if (beginsQuoted(sql, at)) {
            const std::optional<qsizetype> end = endOfQuoted(sql, at);
            if (!end)
                return migrationError(ErrorCode::InvalidInput, sql.mid(at, 40).toString(),
                                      QStringLiteral("a string, name or comment does not end"));
            const bool comment = sql[at] == QLatin1Char('-') || sql[at] == QLatin1Char('/');
            current += comment ? QStringView(u" ") : sql.mid(at, *end - at);
            at = *end;
            continue;
        }
        if (sql[at] == QLatin1Char(';'))
            finish();
        else
            current += sql[at];
        ++at;
    }
    finish();
    return statements;
}

Result<void> migrate(Database &database, const QList<SchemaStep> &steps)
{
    if (const Result<void> numbered = checkNumbers(steps); !numbered)
        return numbered;
    const Result<int> version = database.schemaVersion();
    if (!version)
        return version.error();
    const int from = *version;
    if (steps.isEmpty() || from == steps.last().number)
        return {};
    if (from > steps.last().number)
        return migrationError(ErrorCode::DatabaseTooNew, database.path(), QString::number(from));
    if (from > 0) {
        const QString copy = QStringLiteral("%1.before-%2").arg(database.path()).arg(from + 1, 3, 10, QLatin1Char('0'));
        if (const Result<void> copied = database.copyTo(copy); !copied)
            return copied;
        qCInfo(lcDatabase) << "bringing the database from version" << from << "to" << steps.last().number;
    }
    // Steps may rebuild tables that others refer to; the switch does nothing inside a transaction.
    if (const Result<void> off = database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const Result<void> done = runSteps(database, steps, from);
    const Result<void> on = database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return done ? on : done;
}

} // namespace ttp
