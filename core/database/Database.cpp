// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/Database.h"

#include "core/base/Logging.h"
#include "core/database/DatabasePrivate.h"
#include "core/database/SqlError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>
#include <utility>

namespace ttp {

namespace {

/// More texts than the program has; beyond it statements are compiled each time instead of filling the memory.
constexpr qsizetype keptStatements = 512;

Error openError(ErrorCode code, const QString &path, const QString &detail)
{
    return {code, Doing::OpeningDatabase, path, detail};
}

Error tooNewError(const QString &path, int version, int known)
{
    return openError(ErrorCode::DatabaseTooNew, path,
                     QStringLiteral("a later release wrote it (version %1, this one knows %2); it was not changed")
                         .arg(version)
                         .arg(known));
}

int lastNumber(const QList<SchemaStep> &steps)
{
    return steps.isEmpty() ? 0 : steps.last().number;
}

/// The user_version in the file's first page, read without SQLite, so that nothing at all is touched; 0 for a file of
/// no bytes (https://www.sqlite.org/fileformat.html section 1.3).
Result<int> versionInHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return openError(ErrorCode::PermissionDenied, path, file.errorString());
    if (file.size() == 0)
        return 0;
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return damagedError(path, Doing::OpeningDatabase, QStringLiteral("the file is not a database"));
    return int(qFromBigEndian<qint32>(head.constData() + 60));
}

Result<void> makeFile(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return openError(ErrorCode::FolderMissing, folder.filePath(), QStringLiteral("there is no such folder"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return openError(folder.isWritable() ? ErrorCode::PermissionDenied : ErrorCode::ReadOnly, path, file.errorString());
}

Result<void> checkWritable(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    // SQLite makes its -wal beside the file, so the folder must be writable too.
    if (!file.isWritable() || !folder.isWritable())
        return openError(ErrorCode::ReadOnly, path, QStringLiteral("file or folder cannot be written"));
    return {};
}

void restrictToOwner(const QString &path)
{
#ifdef Q_OS_WIN
    // The profile folder's access list is what protects files here; Qt's bits would only set "read-only".
    Q_UNUSED(path)
#else
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
#endif
}

Result<void> expectPragma(Database &database, const QString &name, const QString &value, const QString &answer)
{
    if (const Result<void> set = database.execute(QStringLiteral("PRAGMA %1 = %2").arg(name, value)); !set)
        return set;
    Statement ask = database.prepare(QStringLiteral("PRAGMA ") + name);
    const auto got = ask.first([](Statement &row) { return row.anyText(0); });
    if (!got)
        return got.error();
    if (got->value_or(QString()) != answer)
        return openError(ErrorCode::DatabaseFailed, database.path(),
                         QStringLiteral("PRAGMA %1 is %2 instead of %3").arg(name, got->value_or(QString()), answer));
    return {};
}

} // namespace

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}

Database::~Database()
{
    Q_ASSERT_X(d->thread.isRightThread(), Q_FUNC_INFO, "destroyed on the wrong thread");
    d->statements.clear();
    d->handle.close();
    // The name can be removed only when no handle to the connection lives any more.
    d->handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->connectionName);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const DatabaseOptions &options, Mode mode)
{
    auto data = std::make_unique<Private>();
    data->path = path;
    data->mode = mode;
    data->options = options;
    data->connectionName = QStringLiteral("ttp-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    data->handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), data->connectionName);
    data->handle.setDatabaseName(path);
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
    if (mode == Mode::ReadOnly)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    data->handle.setConnectOptions(connectOptions);
    const bool opened = data->handle.open();
    std::unique_ptr<Database> database(new Database(std::move(data)));
    if (!opened) {
        Error error = sqlError(database->d->handle.lastError(), path, u"");
        error.doing = Doing::OpeningDatabase;
        return error;
    }
    return database;
}

Result<void> Database::configure()
{
    // Only a file without pages takes a page size, and it has to come before WAL.
    struct Pragma {
        QString name, value, answer;
    };
    const QList<Pragma> pragmas{
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("secure_delete"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal")},
        {QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2")},
        {QStringLiteral("journal_size_limit"), QStringLiteral("67108864"), QStringLiteral("67108864")},
    };
    if (const Result<void> sized = execute(QStringLiteral("PRAGMA page_size = 16384")); !sized)
        return sized;
    for (const Pragma &pragma : pragmas) {
        if (const Result<void> set = expectPragma(*this, pragma.name, pragma.value, pragma.answer); !set)
            return set;
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseOptions &options)
{
    DatabaseOptions complete = options;
    if (complete.steps.isEmpty())
        complete.steps = builtInSchema();
    const int known = lastNumber(complete.steps);
    if (!QFileInfo::exists(path)) {
        if (const Result<void> made = makeFile(path); !made)
            return made.error();
    }
    const Result<int> version = versionInHeader(path);
    if (!version)
        return version.error();
    if (*version > known)
        return tooNewError(path, *version, known);
    if (const Result<void> writable = checkWritable(path); !writable)
        return writable.error();
    // The header may be older than what the -wal file holds, and a version of 0 is nothing to go by. Both are looked at
    // by a reading connection: a writing one would move the -wal file into this one when it closes.
    const bool unsure = QFileInfo(path + QStringLiteral("-wal")).size() > 0 || *version == 0;
    if (unsure && QFileInfo(path).size() > 0) {
        if (const Result<void> ours = inspect(path, complete); !ours)
            return ours.error();
    }
    restrictToOwner(path);
    auto database = connect(path, complete, Mode::ReadWrite);
    if (!database)
        return database;
    if (const Result<void> prepared = database.value()->prepareForUse(); !prepared)
        return prepared.error();
    return database;
}

Result<void> Database::inspect(const QString &path, const DatabaseOptions &options)
{
    const auto reader = connect(path, options, Mode::ReadOnly);
    if (!reader)
        return reader.error();
    const Result<int> version = reader.value()->schemaVersion();
    if (!version)
        return version.error();
    if (*version > lastNumber(options.steps))
        return tooNewError(path, *version, lastNumber(options.steps));
    if (*version > 0)
        return {};
    const Result<qint64> tables =
        reader.value()->prepare(QStringLiteral("SELECT count(*) FROM sqlite_master")).number();
    if (!tables)
        return tables.error();
    if (*tables > 0)
        return damagedError(path, Doing::OpeningDatabase,
                            QStringLiteral("it has tables but no version: another program's database"));
    return {};
}

Result<void> Database::prepareForUse()
{
    if (const Result<void> configured = configure(); !configured)
        return configured;
    const qint64 size = QFileInfo(d->path).size();
    if (size > 0 && size <= d->options.checkUpToBytes) {
        if (const Result<void> sound = check(); !sound)
            return sound;
    }
    return migrate(*this, d->options.steps);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path, const DatabaseOptions &options)
{
    DatabaseOptions complete = options;
    if (complete.steps.isEmpty())
        complete.steps = builtInSchema();
    const int known = lastNumber(complete.steps);
    if (!QFileInfo::exists(path))
        return openError(ErrorCode::NotFound, path, QStringLiteral("there is no such file"));
    if (const Result<int> version = versionInHeader(path); !version)
        return version.error();
    auto database = connect(path, complete, Mode::ReadOnly);
    if (!database)
        return database;
    const Result<int> version = database.value()->schemaVersion();
    if (!version)
        return version.error();
    if (*version > known)
        return tooNewError(path, *version, known);
    if (*version < known)
        return openError(ErrorCode::DatabaseFailed, path,
                         QStringLiteral("version %1 has to be brought to %2 first").arg(*version).arg(known));
    return database;
}

Statement Database::prepare(const QString &sql)
{
    TTP_ON_THREAD(d->thread);
    const auto kept = d->statements.constFind(sql);
    if (kept != d->statements.constEnd() && kept->use_count() == 1)
        return Statement(*this, *kept, std::nullopt);
    auto query = std::make_shared<QSqlQuery>(d->handle);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return Statement(*this, query, sqlError(query->lastError(), d->path, sql));
    // One with the same text may be in use further up: then this one lives only as long as its Statement.
    if (kept == d->statements.constEnd() && d->statements.size() < keptStatements)
        d->statements.insert(sql, query);
    return Statement(*this, query, std::nullopt);
}

Result<void> Database::execute(const QString &sql)
{
    return prepare(sql).run();
}

Result<void> Database::copyTo(const QString &path)
{
    const QString partial = path + QStringLiteral(".partial");
    QFile::remove(partial);
    {
        // VACUUM INTO takes an empty file as it is, with the mode it was made with.
        QFile file(partial);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return Error{ErrorCode::WriteFailed, Doing::WritingFile, partial, file.errorString()};
    }
    if (const Result<void> copied = prepare(QStringLiteral("VACUUM INTO ?")).bind(partial).run(); !copied) {
        QFile::remove(partial);
        return copied;
    }
    QFile::remove(path);
    if (!QFile::rename(partial, path))
        return Error{ErrorCode::WriteFailed, Doing::WritingFile, path, QStringLiteral("the copy cannot be renamed")};
    return {};
}

Result<void> Database::check()
{
    const auto finding =
        prepare(QStringLiteral("PRAGMA quick_check(1)")).first([](Statement &row) { return row.text(0); });
    if (!finding)
        return finding.error();
    if (finding->value_or(QString()) != QLatin1String("ok"))
        return damagedError(d->path, Doing::OpeningDatabase, finding->value_or(QStringLiteral("no answer")));
    return {};
}

Result<void> Database::checkpoint()
{
    return execute(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

QString Database::path() const
{
    return d->path;
}

bool Database::isReadOnly() const
{
    return d->mode == Mode::ReadOnly;
}

bool Database::isInTransaction() const
{
    return d->depth > 0;
}

Result<int> Database::schemaVersion()
{
    const Result<qint64> version = prepare(QStringLiteral("PRAGMA user_version")).number();
    if (!version)
        return version.error();
    return int(*version);
}

std::optional<Error> Database::refusal(QStringView sql) const
{
    TTP_ON_THREAD(d->thread);
    if (d->depth > 0 && d->spoiled)
        return d->spoiled;
    return d->options.watch ? d->options.watch->beforeStatement(sql) : std::nullopt;
}

void Database::noteFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::InvalidInput:
    case ErrorCode::DatabaseBusy:
        return; // SQLite has undone the statement alone
    default:
        if (d->depth > 0 && !d->spoiled)
            d->spoiled = error;
    }
}

} // namespace ttp
