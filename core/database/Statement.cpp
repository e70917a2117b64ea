// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/Statement.h"
#include "core/base/Utc.h"

#include "core/database/Database.h"
#include "core/database/SqlError.h"

#include <QSqlError>
#include <QUuid>
#include <utility>

namespace ttp {

// Qt writes null strings and byte arrays as NULL; the columns are NOT NULL, and nothing here means empty.
QVariant sqlValue(const QString &value)
{
    return QVariant(value.isNull() ? QString(QLatin1String("")) : value);
}

QVariant sqlValue(const QByteArray &value)
{
    return QVariant(value.isNull() ? QByteArray("") : value);
}

QVariant sqlValue(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QVariant sqlValue(const Hash256 &value)
{
    return QVariant(value.toByteArray());
}

QVariant sqlValue(const Secret &value)
{
    return value.isEmpty() ? QVariant(QByteArray("")) : QVariant(value.reveal().toByteArray());
}

Result<QString> joinedLines(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (line.isEmpty() || line.contains(QLatin1Char('\n')))
            return Error{ErrorCode::InvalidInput, Doing::WritingDatabase, line,
                         QStringLiteral("an entry of a list must not be empty or contain a line feed")};
    }
    return lines.join(QLatin1Char('\n'));
}

Statement::Statement(Database &database, std::shared_ptr<QSqlQuery> query, std::optional<Error> error)
    : m_database(&database), m_query(std::move(query)), m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_query(std::exchange(other.m_query, nullptr)), m_error(std::move(other.m_error)),
      m_started(std::exchange(other.m_started, false)), m_malformed(other.m_malformed)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        rewind();
        m_database = other.m_database;
        m_query = std::exchange(other.m_query, nullptr);
        m_error = std::move(other.m_error);
        m_started = std::exchange(other.m_started, false);
        m_malformed = other.m_malformed;
    }
    return *this;
}

Statement::~Statement()
{
    rewind();
}

void Statement::bindAt(int position, const QVariant &value)
{
    m_query->bindValue(position, value);
}

Result<void> Statement::start()
{
    rewind();
    m_malformed = false;
    if (m_error)
        return *m_error;
    if (const std::optional<Error> refused = m_database->refusal(m_query->lastQuery())) {
        m_database->noteFailure(*refused);
        return *refused;
    }
    m_started = true;
    if (!m_query->exec())
        return failure();
    return {};
}

Error Statement::failure()
{
    const Error error = sqlError(m_query->lastError(), m_database->path(), m_query->lastQuery());
    m_database->noteFailure(error);
    return error;
}

Result<void> Statement::run()
{
    const Result<void> started = start();
    rewind();
    return started;
}

Result<qint64> Statement::runCounted()
{
    if (const Result<void> started = start(); !started) {
        rewind();
        return started.error();
    }
    const qint64 changed = m_query->numRowsAffected();
    rewind();
    return changed;
}

Result<void> Statement::runOnOne(const QString &subject)
{
    const Result<qint64> changed = runCounted();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorCode::NotFound, Doing::WritingDatabase, subject, QStringLiteral("there is no such row")};
    return {};
}

Result<bool> Statement::next()
{
    if (!m_started) {
        if (const Result<void> started = start(); !started) {
            rewind();
            return started.error();
        }
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().type() != QSqlError::NoError) {
        const Error error = failure();
        rewind();
        return error;
    }
    rewind();
    return false;
}

Result<qint64> Statement::number()
{
    const auto value = first([](Statement &row) { return row.isNull(0) ? qint64(0) : row.integer(0); });
    if (!value)
        return value.error();
    return value->value_or(0);
}

bool Statement::isNull(int column) const
{
    return !m_query->value(column).isValid() || m_query->isNull(column);
}

QString Statement::anyText(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column)
{
    const QVariant value = m_query->value(column);
    m_malformed |= value.typeId() != QMetaType::LongLong || value.isNull();
    return value.toLongLong();
}

bool Statement::boolean(int column)
{
    return integer(column) != 0;
}

QString Statement::text(int column)
{
    const QVariant value = m_query->value(column);
    m_malformed |= value.typeId() != QMetaType::QString;
    return value.toString();
}

QStringList Statement::lines(int column)
{
    return text(column).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QByteArray Statement::blob(int column)
{
    const QVariant value = m_query->value(column);
    m_malformed |= value.typeId() != QMetaType::QByteArray;
    return value.toByteArray();
}

QDateTime Statement::time(int column)
{
    return isNull(column) ? QDateTime() : utcFromMs(integer(column));
}

Secret Statement::secret(int column)
{
    return Secret(blob(column));
}

Hash256 Statement::hash(int column)
{
    const std::optional<Hash256> hash = Hash256::fromBytes(blob(column));
    m_malformed |= !hash;
    return hash.value_or(Hash256());
}

std::optional<Hash256> Statement::optionalHash(int column)
{
    return isNull(column) ? std::nullopt : std::optional(hash(column));
}

FileId Statement::file(int column)
{
    FileId file;
    file.root = hash(column);
    file.length = integer(column + 1);
    m_malformed |= file.length < 0;
    return file;
}

QUuid Statement::uuid(int column)
{
    const QByteArray bytes = blob(column);
    m_malformed |= bytes.size() != 16;
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

Error Statement::malformedError()
{
    const Error error = damagedError(m_database->path(), Doing::ReadingDatabase,
                                     QLatin1String("a column does not hold what it must [") +
                                         m_query->lastQuery().left(200) + QLatin1Char(']'));
    rewind();
    return error;
}

void Statement::rewind()
{
    if (m_query && m_started)
        m_query->finish();
    m_started = false;
}

} // namespace ttp
