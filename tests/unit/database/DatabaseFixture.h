// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/database/Database.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>
#include <QUuid>
#include <memory>
#include <optional>

namespace ttp::test {

/// Lets the Nth statement from now fail with this error; counts on after it.
class FailNth final : public StatementWatch
{
public:
    std::optional<Error> beforeStatement(QStringView sql) override;
    void arm(int nth, ErrorCode code);
    void disarm() { m_countdown = 0; }
    [[nodiscard]] bool hasFired() const { return m_fired; }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    int m_countdown = 0;
    int m_seen = 0;
    bool m_fired = false;
    ErrorCode m_code = ErrorCode::DatabaseFailed;
};

/// A database in a temporary folder of its own.
class DatabaseFixture
{
public:
    explicit DatabaseFixture(DatabaseOptions options = {});

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("state.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Database &database() { return *m_database; }
    /// Closes it and opens it again; stops the test program where that fails.
    void reopen();
    void close() { m_database.reset(); }

private:
    QTemporaryDir m_folder;
    DatabaseOptions m_options;
    std::unique_ptr<Database> m_database;
};

/// An id that is always the same for the same number.
template<typename IdType>
IdType idOf(int number)
{
    QByteArray bytes(16, char(number));
    bytes[6] = char(0x40);
    bytes[8] = char(0x80);
    return IdType(QUuid::fromRfc4122(bytes));
}

[[nodiscard]] Hash256 hashOf(int number);
[[nodiscard]] FileId fileOf(int number, qint64 length);
/// 2026-01-01 00:00 UTC and so many seconds.
[[nodiscard]] QDateTime at(qint64 seconds);

/// Every row of every table, in a fixed order: equal texts mean equal content.
[[nodiscard]] QString dump(Database &database);
/// The same as table -> list of rows (column -> value), BLOBs as {"hex": …}.
[[nodiscard]] QJsonObject content(Database &database);
/// One row or more in every table.
void fill(Database &database);

} // namespace ttp::test

/// Stops the test function where a Result is an error, and says which.
#define TTP_OK(result)                                                                                                 \
    do {                                                                                                               \
        const auto &ttpResult = (result);                                                                              \
        QVERIFY2(ttpResult.ok(), ttpResult.ok() ? "" : qPrintable(ttp::describe(ttpResult.error())));                  \
    } while (false)

/// Stops the test function where a Result is a success or another error.
#define TTP_FAILS(result, expectedCode)                                                                                \
    do {                                                                                                               \
        const auto &ttpResult = (result);                                                                              \
        QVERIFY2(!ttpResult.ok(), "succeeded");                                                                        \
        QCOMPARE(ttp::errorWord(ttpResult.error().code), ttp::errorWord(expectedCode));                                \
    } while (false)
