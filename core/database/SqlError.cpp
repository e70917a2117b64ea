// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/SqlError.h"

#include <QSqlError>

namespace ttp {

namespace {

// The primary result codes of sqlite3.h; the extended ones have them in their lowest byte.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

ErrorCode constraintCode(const QString &words)
{
    if (words.contains(QLatin1String("UNIQUE constraint")) || words.contains(QLatin1String("PRIMARY KEY")))
        return ErrorCode::AlreadyExists;
    if (words.contains(QLatin1String("FOREIGN KEY")))
        return ErrorCode::Conflict;
    return ErrorCode::InvalidInput;
}

ErrorCode errorCode(int sqlite, const QString &words, bool reading)
{
    switch (sqlite & 0xff) {
    case Permission:
    case CannotOpen:
        return ErrorCode::PermissionDenied;
    case Busy:
    case Locked:
        return ErrorCode::DatabaseBusy;
    case ReadOnlyFile:
        return ErrorCode::ReadOnly;
    case Io:
        return reading ? ErrorCode::ReadFailed : ErrorCode::WriteFailed;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::DatabaseDamaged;
    case Full:
        return ErrorCode::DiskFull;
    case Constraint:
        return constraintCode(words);
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

bool isReading(QStringView sql)
{
    const QStringView word = sql.trimmed();
    return word.startsWith(QLatin1String("SELECT"), Qt::CaseInsensitive) ||
           word.startsWith(QLatin1String("PRAGMA"), Qt::CaseInsensitive);
}

Error damagedError(const QString &path, Doing doing, const QString &finding)
{
    return {ErrorCode::DatabaseDamaged, doing, path,
            finding +
                QLatin1String(". Keep this file; put a copy of it in its place (the newest file beside it whose name "
                              "goes on after .sqlite), or move it away to begin with an empty database: the identity "
                              "and the shared and fetched files are not in it")};
}

Error sqlError(const QSqlError &error, const QString &path, QStringView sql)
{
    const bool reading = isReading(sql);
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const ErrorCode code = errorCode(error.nativeErrorCode().toInt(), words, reading);
    const Doing doing = reading ? Doing::ReadingDatabase : Doing::WritingDatabase;
    if (code == ErrorCode::DatabaseDamaged)
        return damagedError(path, doing, words);
    return {code, doing, path, words + QLatin1String(" [") + sql.trimmed().left(200).toString() + QLatin1Char(']')};
}

} // namespace ttp
