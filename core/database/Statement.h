// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/content/FileId.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

namespace ttp {

class Database;

/// How values become columns. Integers and enumerations are INTEGER, times are milliseconds since 1970 in UTC (a null
/// time is NULL), ids are BLOBs of 16 bytes (the null id is 16 zero bytes), hashes BLOBs of 32, secrets BLOBs,
/// std::nullopt is NULL; null strings and byte arrays are stored as empty ones.
[[nodiscard]] inline QVariant sqlValue(qint64 value)
{
    return QVariant(value);
}
template<typename Value>
requires std::integral<Value> || std::is_enum_v<Value>
[[nodiscard]] QVariant sqlValue(Value value)
{
    return QVariant(static_cast<qint64>(value));
}
[[nodiscard]] QVariant sqlValue(const QString &value);
[[nodiscard]] QVariant sqlValue(const QByteArray &value);
[[nodiscard]] QVariant sqlValue(const QDateTime &value);
[[nodiscard]] QVariant sqlValue(const Hash256 &value);
[[nodiscard]] QVariant sqlValue(const Secret &value);
template<typename Tag>
[[nodiscard]] QVariant sqlValue(const Id<Tag> &value)
{
    return QVariant(value.toByteArray());
}
template<typename Value>
[[nodiscard]] QVariant sqlValue(const std::optional<Value> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

/// A list of short words (addresses, URLs, roles) as one text with a line for each. InvalidInput when an entry is
/// empty or contains a line feed.
[[nodiscard]] Result<QString> joinedLines(const QStringList &lines);

/// A prepared statement of one Database, on that connection's thread. It must not outlive the Database. When it dies
/// the query is reset, so that no read transaction is left open.
///
/// Each call that runs it reports, besides what went wrong when it was prepared: DatabaseBusy (a lock was held too
/// long), DatabaseDamaged, DiskFull, ReadOnly, AlreadyExists (a unique key is taken), Conflict (a reference to
/// something that is not there), InvalidInput (a value that the schema forbids), ReadFailed or WriteFailed (the disk),
/// DatabaseFailed (anything else). The detail has SQLite's words and the statement's text, never a value.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Gives all parameters their values, in the order of the question marks; see sqlValue().
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        int position = 0;
        (bindAt(position++, sqlValue(values)), ...);
        return *this;
    }
    /// One parameter, counted from 0, for statements whose parameters come from a loop; call after the first bind().
    void bindAt(int position, const QVariant &value);

    /// Runs a statement whose rows nobody reads. It may be bound and run again.
    [[nodiscard]] Result<void> run();
    /// Runs it and says how many rows it changed.
    [[nodiscard]] Result<qint64> runCounted();
    /// Runs it; NotFound, with this subject, when it changed no row.
    [[nodiscard]] Result<void> runOnOne(const QString &subject);
    /// Goes to the first, then to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    /// Every row as read(*this) makes it. DatabaseDamaged when a column does not hold what its accessor expects.
    template<typename Read>
    [[nodiscard]] auto all(Read read) -> Result<QList<std::invoke_result_t<Read, Statement &>>>
    {
        QList<std::invoke_result_t<Read, Statement &>> rows;
        for (;;) {
            const Result<bool> more = next();
            if (!more)
                return more.error();
            if (!*more)
                return rows;
            rows.append(read(*this));
            if (m_malformed)
                return malformedError();
        }
    }
    /// The first row, or nothing where there is none. Errors as all().
    template<typename Read>
    [[nodiscard]] auto first(Read read) -> Result<std::optional<std::invoke_result_t<Read, Statement &>>>
    {
        using Row = std::optional<std::invoke_result_t<Read, Statement &>>;
        const Result<bool> more = next();
        if (!more)
            return more.error();
        if (!*more)
            return Row();
        Row row = read(*this);
        rewind();
        if (m_malformed)
            return malformedError();
        return row;
    }
    /// The only column of the first row; 0 where there is no row. For counts, sums and INSERT … RETURNING.
    [[nodiscard]] Result<qint64> number();

    // The columns of the current row, counted from 0. What does not fit is remembered, gives a default value, and
    // makes all(), first() and number() report DatabaseDamaged.
    [[nodiscard]] bool isNull(int column) const;
    /// Whatever the column holds, as text: for PRAGMA.
    [[nodiscard]] QString anyText(int column) const;
    [[nodiscard]] qint64 integer(int column);
    [[nodiscard]] bool boolean(int column);
    [[nodiscard]] QString text(int column);
    [[nodiscard]] QStringList lines(int column);
    [[nodiscard]] QByteArray blob(int column);
    [[nodiscard]] QDateTime time(int column);
    [[nodiscard]] Secret secret(int column);
    [[nodiscard]] Hash256 hash(int column);
    [[nodiscard]] std::optional<Hash256> optionalHash(int column);
    /// A file from two neighbouring columns: root, length.
    [[nodiscard]] FileId file(int column);
    template<typename IdType>
    [[nodiscard]] IdType id(int column)
    {
        return IdType(uuid(column));
    }
    /// A value of an enumeration whose values run from 1 to last without gaps.
    template<typename Enum>
    [[nodiscard]] Enum enumeration(int column, Enum last)
    {
        const qint64 value = integer(column);
        if (value < 1 || value > static_cast<qint64>(last)) {
            m_malformed = true;
            return static_cast<Enum>(1);
        }
        return static_cast<Enum>(value);
    }

private:
    friend class Database;
    Statement(Database &database, std::shared_ptr<QSqlQuery> query, std::optional<Error> error);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Error failure();
    [[nodiscard]] QUuid uuid(int column);
    [[nodiscard]] Error malformedError();
    void rewind();

    Database *m_database;
    std::shared_ptr<QSqlQuery> m_query;
    /// What went wrong when it was prepared.
    std::optional<Error> m_error;
    bool m_started = false;
    bool m_malformed = false;
};

} // namespace ttp
