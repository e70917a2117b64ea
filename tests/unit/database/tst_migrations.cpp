// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/EventsTable.h"
#include "core/database/Migrations.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

namespace {

/// The built-in schema and two steps that do what later releases may do: add, fill, rebuild a table others refer to.
QList<SchemaStep> stepsOfTheFuture()
{
    QList<SchemaStep> steps = builtInSchema();
    const int last = int(steps.size());
    steps.append({last + 1, QStringLiteral("CREATE TABLE colours (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"
                                           "INSERT INTO colours (name) SELECT name FROM users;\n"
                                           "ALTER TABLE users ADD COLUMN colour INTEGER REFERENCES colours (id);")});
    steps.append({last + 2, QStringLiteral("CREATE TABLE user_groups_new (group_id BLOB NOT NULL PRIMARY KEY, name "
                                           "TEXT NOT NULL UNIQUE, created INTEGER, note TEXT);\n"
                                           "INSERT INTO user_groups_new SELECT group_id, name, created, 'semi;colon' "
                                           "FROM user_groups;\n"
                                           "DROP TABLE user_groups;\n"
                                           "ALTER TABLE user_groups_new RENAME TO user_groups;")});
    return steps;
}

QList<SchemaStep> with(const QString &sql)
{
    QList<SchemaStep> steps = builtInSchema();
    steps.append({int(steps.size()) + 1, sql});
    return steps;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// "column IS value" for each member, with the values in order.
int matchingRows(Database &database, const QString &table, const QJsonObject &row)
{
    QStringList conditions;
    QList<QVariant> values;
    for (auto it = row.begin(); it != row.end(); ++it) {
        conditions.append(it.key() + QLatin1String(" IS ?"));
        if (it.value().isObject())
            values.append(QByteArray::fromHex(it.value()[QLatin1String("hex")].toString().toLatin1()));
        else if (it.value().isString())
            values.append(it.value().toString());
        else
            values.append(it.value().isNull() ? QVariant() : QVariant(it.value().toInteger()));
    }
    Statement ask = database.prepare(
        QStringLiteral("SELECT count(*) FROM \"%1\" WHERE %2").arg(table, conditions.join(QLatin1String(" AND "))));
    for (int i = 0; i < values.size(); ++i) {
        const bool empty = values[i].typeId() == QMetaType::QByteArray && values[i].toByteArray().isEmpty();
        ask.bindAt(i, empty ? sqlValue(QByteArray()) : values[i]);
    }
    const Result<qint64> count = ask.number();
    return count ? int(*count) : -1;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stepsAreNumbered();
    void statementsAreSplit_data();
    void statementsAreSplit();
    void unfinishedTextIsRefused_data();
    void unfinishedTextIsRefused();
    void newDatabaseHasTheSchema();
    void openingTwiceChangesNothing();
    void oldDatabaseIsBroughtUpToDate();
    void copyIsLeftAside();
    void stopAfterAnyStatementLeavesOldOrNew();
    void brokenReferencesAreNotCommitted();
    void gapsInNumbersAreRefused();
    void everyReleasedDatabaseOpens_data();
    void everyReleasedDatabaseOpens();
    void releasedStepsAreFrozen();
};

void TestMigrations::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("ttp.database.info=false"));
}

void TestMigrations::stepsAreNumbered()
{
    const QList<SchemaStep> steps = builtInSchema();
    QVERIFY(!steps.isEmpty());
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].number, i + 1);
        QVERIFY(splitStatements(steps[i].sql)->size() > 0);
    }
}

void TestMigrations::statementsAreSplit_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    const auto list = [](std::initializer_list<const char *> words) {
        QStringList out;
        for (const char *word : words)
            out.append(QString::fromUtf8(word));
        return out;
    };
    QTest::newRow("nothing") << QString() << list({});
    QTest::newRow("blanks") << QStringLiteral(" ; ;\n") << list({});
    QTest::newRow("two") << QStringLiteral("A; B;") << list({"A", "B"});
    QTest::newRow("no last semicolon") << QStringLiteral("A; B") << list({"A", "B"});
    QTest::newRow("string") << QStringLiteral("A ';'; B") << list({"A ';'", "B"});
    QTest::newRow("doubled quote") << QStringLiteral("A 'x'';y'; B") << list({"A 'x'';y'", "B"});
    QTest::newRow("name") << QStringLiteral("A \";\"; B") << list({"A \";\"", "B"});
    QTest::newRow("line comment") << QStringLiteral("-- x; y\nA; -- z") << list({"A"});
    QTest::newRow("block comment") << QStringLiteral("A /* ; ' */ B; /* C; */") << list({"A   B"});
    QTest::newRow("comment in a string") << QStringLiteral("A '--' 'b;'; C") << list({"A '--' 'b;'", "C"});
    QTest::newRow("quote in a comment") << QStringLiteral("A; -- it's\nB;") << list({"A", "B"});
}

void TestMigrations::statementsAreSplit()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, statements);
    const auto split = splitStatements(sql);
    TTP_OK(split);
    QCOMPARE(*split, statements);
}

void TestMigrations::unfinishedTextIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("string") << QStringLiteral("A 'x; B");
    QTest::newRow("name") << QStringLiteral("A \"x; B");
    QTest::newRow("comment") << QStringLiteral("A; /* x; B");
}

void TestMigrations::unfinishedTextIsRefused()
{
    QFETCH(QString, sql);
    TTP_FAILS(splitStatements(sql), ErrorCode::InvalidInput);
}

void TestMigrations::newDatabaseHasTheSchema()
{
    DatabaseFixture fixture;
    QCOMPARE(*fixture.database().schemaVersion(), builtInSchema().last().number);
    QCOMPARE(QDir(fixture.folder()).entryList({QStringLiteral("*before*")}, QDir::Files), QStringList());
    fill(fixture.database());
    const QJsonObject tables = content(fixture.database());
    for (auto it = tables.begin(); it != tables.end(); ++it)
        QVERIFY2(!it.value().toArray().isEmpty(), qPrintable(QLatin1String("no row in ") + it.key()));
}

void TestMigrations::openingTwiceChangesNothing()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QString before = dump(fixture.database());
    fixture.close();
    const QByteArray bytes = bytesOf(fixture.path());
    fixture.reopen();
    QCOMPARE(dump(fixture.database()), before);
    fixture.close();
    QVERIFY(bytesOf(fixture.path()) == bytes);
}

void TestMigrations::oldDatabaseIsBroughtUpToDate()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QJsonObject before = content(fixture.database());
    fixture.close();

    DatabaseOptions options;
    options.steps = stepsOfTheFuture();
    const auto opened = Database::open(fixture.path(), options);

    TTP_OK(opened);
    Database &database = **opened;
    QCOMPARE(*database.schemaVersion(), options.steps.last().number);
    const QJsonObject after = content(database);
    QCOMPARE(after[QLatin1String("colours")].toArray().size(), 2);
    QCOMPARE(after[QLatin1String("group_members")], before[QLatin1String("group_members")]);
    QCOMPARE(after[QLatin1String("user_groups")][0][QLatin1String("note")].toString(), QStringLiteral("semi;colon"));
    // references hold again afterwards
    TTP_FAILS(database.execute(QStringLiteral("INSERT INTO group_members VALUES (zeroblob(16), zeroblob(16))")),
              ErrorCode::Conflict);
}

void TestMigrations::copyIsLeftAside()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QString before = dump(fixture.database());
    fixture.close();
    const int next = builtInSchema().last().number + 1;
    const QString copy = QStringLiteral("%1.before-%2").arg(fixture.path()).arg(next, 3, 10, QLatin1Char('0'));
    {
        // what an attempt that was killed may have left
        QFile stale(copy + QStringLiteral(".partial"));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.write("half");
        QFile old(copy);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("older");
    }
    DatabaseOptions options;
    options.steps = stepsOfTheFuture();
    TTP_OK(Database::open(fixture.path(), options));

    QVERIFY(!QFile::exists(copy + QStringLiteral(".partial")));
#ifndef Q_OS_WIN
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
#endif
    const auto old = Database::open(copy);
    TTP_OK(old);
    QCOMPARE(dump(**old), before);
}

void TestMigrations::stopAfterAnyStatementLeavesOldOrNew()
{
    DatabaseFixture original;
    fill(original.database());
    const QString before = dump(original.database());
    const QJsonObject rows = content(original.database());
    original.close();

    int nth = 1;
    for (;; ++nth) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.sqlite"));
        QVERIFY(QFile::copy(original.path(), path));
        FailNth watch;
        watch.arm(nth, ErrorCode::DiskFull);
        DatabaseOptions options;
        options.steps = stepsOfTheFuture();
        options.watch = &watch;
        const bool opened = Database::open(path, options).ok();
        if (!watch.hasFired()) {
            QVERIFY(opened);
            break;
        }
        QVERIFY2(!opened, qPrintable(QStringLiteral("statement %1 failed unnoticed").arg(nth)));
        {
            const auto old = Database::open(path);
            if (old) {
                QCOMPARE(dump(**old), before);
            } else {
                // the commit was through already: the failure came after it
                QCOMPARE(errorWord(old.error().code), errorWord(ErrorCode::DatabaseTooNew));
            }
        }
        options.watch = nullptr;
        const auto again = Database::open(path, options);
        TTP_OK(again);
        QCOMPARE(content(**again)[QLatin1String("events")], rows[QLatin1String("events")]);
        QCOMPARE(*(*again)->schemaVersion(), options.steps.last().number);
    }
    QVERIFY(nth > 20);
}

void TestMigrations::brokenReferencesAreNotCommitted()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QString before = dump(fixture.database());
    fixture.close();
    DatabaseOptions options;
    options.steps = with(QStringLiteral("DELETE FROM users;"));
    TTP_FAILS(Database::open(fixture.path(), options), ErrorCode::DatabaseDamaged);
    fixture.reopen();
    QCOMPARE(dump(fixture.database()), before);
}

void TestMigrations::gapsInNumbersAreRefused()
{
    QTemporaryDir folder;
    DatabaseOptions options;
    options.steps = {{1, QStringLiteral("CREATE TABLE a (b);")}, {3, QStringLiteral("CREATE TABLE c (d);")}};
    TTP_FAILS(Database::open(folder.filePath(QStringLiteral("x.sqlite")), options), ErrorCode::InvalidInput);
}

void TestMigrations::everyReleasedDatabaseOpens_data()
{
    QTest::addColumn<QString>("name");
    const QDir data(QStringLiteral(TTP_TEST_DATA "/databases"));
    const QStringList names = data.entryList({QStringLiteral("v*.sqlite")}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), builtInSchema().size());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << data.filePath(QFileInfo(name).completeBaseName());
}

void TestMigrations::everyReleasedDatabaseOpens()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.sqlite"));
    QVERIFY(QFile::copy(name + QStringLiteral(".sqlite"), path));
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(name + QStringLiteral(".json"))).object();
    QVERIFY(!expected.isEmpty());

    const auto opened = Database::open(path);

    TTP_OK(opened);
    for (auto table = expected.begin(); table != expected.end(); ++table) {
        const QJsonArray rows = table.value().toArray();
        for (const QJsonValue &row : rows)
            QCOMPARE(matchingRows(**opened, table.key(), row.toObject()), 1);
    }
    TTP_OK((*opened)->check());
}

void TestMigrations::releasedStepsAreFrozen()
{
    // What a new database of this program looks like and what v001.sqlite looks like must be the same text.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.sqlite"));
    QVERIFY(QFile::copy(QStringLiteral(TTP_TEST_DATA "/databases/v001.sqlite"), path));
    DatabaseOptions options;
    options.steps = builtInSchema().mid(0, 1);
    const auto old = Database::open(path, options);
    TTP_OK(old);
    DatabaseFixture fresh(options);
    const auto schemaOf = [](Database &database) {
        const auto rows = database
                              .prepare(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                                                      "ORDER BY name"))
                              .all([](Statement &row) { return row.text(0); });
        return rows ? rows->join(QLatin1Char('\n')) : describe(rows.error());
    };
    QCOMPARE(schemaOf(**old), schemaOf(fresh.database()));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
