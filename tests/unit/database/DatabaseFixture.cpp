// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/database/DatabaseFixture.h"

#include "core/base/Utc.h"
#include "core/database/BansTable.h"
#include "core/database/EventsTable.h"
#include "core/database/GroupsTable.h"
#include "core/database/HashSpansTable.h"
#include "core/database/HoldersTable.h"
#include "core/database/InvitesTable.h"
#include "core/database/RequestsTable.h"
#include "core/database/SessionsTable.h"
#include "core/database/SharedFilesTable.h"
#include "core/database/SharesTable.h"
#include "core/database/TransferSourcesTable.h"
#include "core/database/TransfersTable.h"
#include "core/database/UsageTable.h"
#include "core/database/UsersTable.h"
#include "core/database/VersionsTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

namespace ttp::test {

namespace {

void mustBe(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
}

template<typename Value>
void mustBe(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
}

QStringList names(Database &database, const QString &sql)
{
    const auto rows = database.prepare(sql).all([](Statement &row) { return row.text(0); });
    mustBe(rows);
    return *rows;
}

QJsonValue jsonOf(Statement &row, int column, const QString &type)
{
    if (row.isNull(column))
        return QJsonValue();
    if (type == QLatin1String("INTEGER"))
        return QJsonValue(row.integer(column));
    if (type == QLatin1String("TEXT"))
        return QJsonValue(row.text(column));
    return QJsonObject{{QStringLiteral("hex"), QString::fromLatin1(row.blob(column).toHex())}};
}

void fillPeople(Database &database)
{
    UserRow user{idOf<UserId>(1),
                 QStringLiteral("Ada"),
                 QStringLiteral("from the \"fair\"; x"),
                 hashOf(1),
                 QByteArray("\x30\x00\x31", 3),
                 UserState::Suspended,
                 hashOf(2),
                 Secret("at their peer"),
                 true,
                 {QStringLiteral("https://ada.example:8470/v1"), QStringLiteral("https://[2001:db8::1]:8470/v1")},
                 {QStringLiteral("peer"), QStringLiteral("file")},
                 at(0),
                 at(60)};
    mustBe(UsersTable(database).insert(user));
    UserRow bare;
    bare.id = idOf<UserId>(2);
    mustBe(UsersTable(database).insert(bare));
    mustBe(InvitesTable(database).insert({idOf<InviteId>(1),
                                          Secret("ABCDEFGHIJKLMNOP"),
                                          at(0),
                                          at(604800),
                                          3,
                                          {idOf<GroupId>(1), idOf<GroupId>(2)},
                                          QStringLiteral("course")}));
    mustBe(InvitesTable(database).addUse({idOf<InviteId>(1), idOf<UserId>(4), at(30)}));
    mustBe(RequestsTable(database).put({RequestDirection::Incoming,
                                        idOf<UserId>(3),
                                        QStringLiteral("Grace"),
                                        QStringLiteral("met at the conference"),
                                        QByteArray("spki"),
                                        QByteArray("nonce"),
                                        hashOf(3),
                                        Secret(),
                                        QStringLiteral("192.0.2.7"),
                                        {QStringLiteral("https://grace.example/v1")},
                                        at(5),
                                        RequestState::Pending,
                                        Secret("reciprocal")}));
    mustBe(SessionsTable(database).insert({idOf<SessionId>(1),
                                           idOf<UserId>(1),
                                           Secret("session key"),
                                           {QStringLiteral("192.0.2.1")},
                                           hashOf(1),
                                           at(10),
                                           at(43210),
                                           at(604810),
                                           false}));
    GroupsTable groups(database);
    mustBe(groups.insert({idOf<GroupId>(1), QStringLiteral("lab"), at(1)}));
    mustBe(groups.addMember(idOf<GroupId>(1), idOf<UserId>(1)));
    mustBe(EventsTable(database).append({0, at(7), QStringLiteral("stolen-token"), idOf<UserId>(1),
                                         QStringLiteral("198.51.100.9"), QStringLiteral("session"),
                                         QStringLiteral("from another address")}));
    mustBe(BansTable(database).put(
        {idOf<UserId>(2), idOf<ShareId>(1), QStringLiteral("bad-piece"), QStringLiteral("piece 7"), at(8), at(608)}));
    mustBe(BansTable(database).put(
        {idOf<UserId>(2), std::nullopt, QStringLiteral("by-hand"), QString(), at(9), QDateTime()}));
}

void fillContent(Database &database)
{
    mustBe(SharesTable(database).insert({idOf<ShareId>(1), QStringLiteral("sea surface"), idOf<UserId>(9), true,
                                         QStringLiteral("/data/sst"), at(20), ShareState::Ready, true,
                                         QStringLiteral("group:lab"), QByteArray("{record}"), 4, at(21)}));
    mustBe(VersionsTable(database).insert(
        {idOf<ShareId>(1), 1, QByteArray("{manifest}"), hashOf(10), fileOf(11, 120), 2, 3'000'000, at(22)}));
    mustBe(SharedFilesTable(database).put(
        idOf<ShareId>(1), 1,
        {{0,
          QStringLiteral("sst/2025.nc"),
          fileOf(12, 2'000'000),
          1'700'000'000'123,
          {QStringLiteral("2049"), QStringLiteral("0a0b"), 2'000'000, 1'700'000'000'123'456'789},
          SharedFileState::Indexed},
         {1,
          QStringLiteral("Übersicht 測試.txt"),
          fileOf(13, 1'000'000),
          -1,
          {QStringLiteral("2049"), QStringLiteral("0a0c"), 1'000'000, -5},
          SharedFileState::Changed}}));
    HashSpansTable spans(database);
    mustBe(spans.put(fileOf(12, 2'000'000), {{0, 0, QByteArray(32 * 123, 'l')}, {5, 0, QByteArray(32 * 4, 'p')}}));
    mustBe(spans.setState(fileOf(12, 2'000'000), ContentState::Complete));
    mustBe(spans.setFlatSha256(fileOf(12, 2'000'000), hashOf(14)));
}

void fillTransfers(Database &database)
{
    TransferRow row{idOf<TransferId>(1),
                    idOf<ShareId>(2),
                    3,
                    QStringLiteral("ice"),
                    QStringLiteral("/home/x/ice"),
                    QStringLiteral("ttp://h:1/#u=x"),
                    TransferState::Paused,
                    QByteArray("\xff\x01", 2),
                    5,
                    -1,
                    1000,
                    2000,
                    at(30),
                    QDateTime(),
                    4096,
                    1024,
                    ErrorCode::DiskFull,
                    QStringLiteral("/home/x")};
    TransfersTable transfers(database);
    mustBe(transfers.insert(row));
    mustBe(transfers.setProgress(row.id, {QByteArray("\xf0", 1), QByteArray("\xc0", 1), QStringLiteral("boot")}, 1024));
    mustBe(TransferSourcesTable(database).add(row.id, {{idOf<UserId>(1), 700}, {idOf<UserId>(4), 324}}));
    mustBe(HoldersTable(database).put({{idOf<ShareId>(2),
                                        3,
                                        idOf<UserId>(4),
                                        true,
                                        8,
                                        2,
                                        {QStringLiteral("https://h.example/v1")},
                                        at(31),
                                        at(1831)}}));
    mustBe(UsageTable(database).add({{idOf<UserId>(1), idOf<UserId>(4), idOf<ShareId>(2), at(3600), 700, 20, 3}}));
}

} // namespace

std::optional<Error> FailNth::beforeStatement(QStringView sql)
{
    ++m_seen;
    if (m_countdown == 0 || --m_countdown > 0)
        return std::nullopt;
    m_fired = true;
    return Error{m_code, Doing::WritingDatabase, QStringLiteral("test"), sql.toString()};
}

void FailNth::arm(int nth, ErrorCode code)
{
    m_countdown = nth;
    m_seen = 0;
    m_fired = false;
    m_code = code;
}

DatabaseFixture::DatabaseFixture(DatabaseOptions options) : m_options(std::move(options))
{
    reopen();
}

void DatabaseFixture::reopen()
{
    m_database.reset();
    auto opened = Database::open(path(), m_options);
    mustBe(opened);
    m_database = std::move(opened).value();
}

Hash256 hashOf(int number)
{
    Hash256 hash;
    hash.bytes.fill(static_cast<unsigned char>(number));
    hash.bytes[31] = static_cast<unsigned char>(number >> 8);
    hash.bytes[30] = static_cast<unsigned char>(number >> 16);
    return hash;
}

FileId fileOf(int number, qint64 length)
{
    FileId file;
    file.root = hashOf(number);
    file.length = length;
    return file;
}

QDateTime at(qint64 seconds)
{
    return utcAt(QDate(2026, 1, 1), QTime(0, 0)).addSecs(seconds);
}

QJsonObject content(Database &database)
{
    QJsonObject tables;
    const QStringList tableNames = names(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                                  "AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    for (const QString &table : tableNames) {
        const QString from = QStringLiteral(" FROM pragma_table_info('%1') ORDER BY cid").arg(table);
        const QStringList columns = names(database, QLatin1String("SELECT name") + from);
        const QStringList types = names(database, QLatin1String("SELECT type") + from);
        const QString list = columns.join(QLatin1String(", "));
        const auto rows = database.prepare(QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %1").arg(list, table))
                              .all([&](Statement &row) {
                                  QJsonObject object;
                                  for (int i = 0; i < columns.size(); ++i)
                                      object.insert(columns[i], jsonOf(row, i, types[i]));
                                  return object;
                              });
        mustBe(rows);
        QJsonArray array;
        for (const QJsonObject &row : *rows)
            array.append(row);
        tables.insert(table, array);
    }
    return tables;
}

QString dump(Database &database)
{
    return QString::fromUtf8(QJsonDocument(content(database)).toJson(QJsonDocument::Indented));
}

void fill(Database &database)
{
    fillPeople(database);
    fillContent(database);
    fillTransfers(database);
}

} // namespace ttp::test
