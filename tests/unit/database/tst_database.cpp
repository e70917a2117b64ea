// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/WorkerThread.h"
#include "core/database/EventsTable.h"
#include "core/database/GroupsTable.h"
#include "core/database/HashSpansTable.h"
#include "core/database/SharedFilesTable.h"
#include "core/database/SharesTable.h"
#include "core/database/Transaction.h"
#include "core/database/TransfersTable.h"
#include "core/database/UsageTable.h"
#include "core/database/UsersTable.h"
#include "core/database/VersionsTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTest>
#include <atomic>

using namespace ttp;
using namespace ttp::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString pragma(Database &database, const char *name)
{
    const auto value = database.prepare(QLatin1String("PRAGMA ") + QLatin1String(name)).first([](Statement &row) {
        return row.anyText(0);
    });
    return value ? value->value_or(QString()) : describe(value.error());
}

UsageRow usageOf(int user)
{
    return {idOf<UserId>(user), idOf<UserId>(9), idOf<ShareId>(1), at(0), 1, 1, 1};
}

/// Reads through every table; what comes back does not matter, only that it comes back.
void readEverything(Database &database)
{
    Q_UNUSED(UsersTable(database).page(std::nullopt, 1000).ok())
    Q_UNUSED(GroupsTable(database).all().ok())
    Q_UNUSED(SharesTable(database).page(std::nullopt, 1000).ok())
    Q_UNUSED(VersionsTable(database).page(idOf<ShareId>(1), std::nullopt, 1000).ok())
    Q_UNUSED(SharedFilesTable(database).all(idOf<ShareId>(1), 1).ok())
    Q_UNUSED(SharedFilesTable(database).places(fileOf(12, 2'000'000), 10).ok())
    Q_UNUSED(HashSpansTable(database).hashes(fileOf(12, 2'000'000), 0, 0, 100).ok())
    Q_UNUSED(TransfersTable(database).all().ok())
    Q_UNUSED(TransfersTable(database).progress(idOf<TransferId>(1)).ok())
    Q_UNUSED(EventsTable(database).since(0, 1000).ok())
    Q_UNUSED(EventsTable(database).append({0, at(0), QStringLiteral("x"), UserId(), {}, {}, {}}).ok())
    Q_UNUSED(UsageTable(database).add({usageOf(1)}).ok())
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetUpAsPromised();
    void filesAreForTheOwnerOnly();
    void looseModeIsTightened();
    void connectionsAreRemoved();
    void missingFolderIsSaid();
    void newerDatabaseIsLeftUntouched();
    void newerVersionInTheWalIsNoticed();
    void damageIsSaidWithPathAndAdvice_data();
    void damageIsSaidWithPathAndAdvice();
    void foreignDatabaseIsRefused();
    void stopInTheFirstMomentsIsNoDamage_data();
    void stopInTheFirstMomentsIsNoDamage();
    void largeFileIsCheckedOnRequest();
    void randomDamageNeverCrashes_data();
    void randomDamageNeverCrashes();
    void readerCannotWrite();
    void readerNeedsAnUpToDateFile();
    void secondWriterWaitsThenSaysBusy();
    void readerSeesWholeTransactionsOnly();
    void copyIsWholeAndPrivate();
};

void TestDatabase::isSetUpAsPromised()
{
    DatabaseFixture fixture;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(pragma(fixture.database(), "journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma(fixture.database(), "foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma(fixture.database(), "synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma(fixture.database(), "page_size"), QStringLiteral("16384"));
        QCOMPARE(pragma(fixture.database(), "busy_timeout"), QStringLiteral("5000"));
        QCOMPARE(pragma(fixture.database(), "secure_delete"), QStringLiteral("1"));
        QVERIFY(!fixture.database().isReadOnly());
        QCOMPARE(fixture.database().path(), fixture.path());
        fixture.reopen();
    }
}

void TestDatabase::filesAreForTheOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("the folder's access list does this on Windows");
#else
    DatabaseFixture fixture;
    fill(fixture.database());
    const QStringList names = QDir(fixture.folder()).entryList(QDir::Files);
    QCOMPARE(names.size(), 3);
    for (const QString &name : names) {
        const QFile::Permissions mode = QFile::permissions(fixture.folder() + QLatin1Char('/') + name);
        QCOMPARE(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
#endif
}

void TestDatabase::looseModeIsTightened()
{
#ifdef Q_OS_WIN
    QSKIP("the folder's access list does this on Windows");
#else
    DatabaseFixture fixture;
    fixture.close();
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::permissions(fixture.path()) | QFile::ReadOther));
    fixture.reopen();
    QVERIFY(!(QFile::permissions(fixture.path()) & QFile::ReadOther));
#endif
}

void TestDatabase::connectionsAreRemoved()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        DatabaseFixture fixture;
        const auto reader = Database::openReadOnly(fixture.path());
        TTP_OK(reader);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 2);
        QVERIFY(!Database::open(QStringLiteral("/nowhere/at/all/x.sqlite")));
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TestDatabase::missingFolderIsSaid()
{
    QTemporaryDir folder;
    const auto opened = Database::open(folder.filePath(QStringLiteral("no/such/state.sqlite")));
    TTP_FAILS(opened, ErrorCode::FolderMissing);
    QVERIFY(opened.error().subject.endsWith(QLatin1String("no/such")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDatabase::newerDatabaseIsLeftUntouched()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    TTP_OK(fixture.database().execute(QStringLiteral("PRAGMA user_version = 999")));
    fixture.close();
    const QByteArray before = bytesOf(fixture.path());

    const auto opened = Database::open(fixture.path());

    TTP_FAILS(opened, ErrorCode::DatabaseTooNew);
    QCOMPARE(opened.error().subject, fixture.path());
    TTP_FAILS(Database::openReadOnly(fixture.path()), ErrorCode::DatabaseTooNew);
    QVERIFY(bytesOf(fixture.path()) == before);
}

void TestDatabase::newerVersionInTheWalIsNoticed()
{
    DatabaseFixture fixture;
    TTP_OK(fixture.database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    TTP_OK(fixture.database().execute(QStringLiteral("PRAGMA user_version = 999")));
    // what a crash of the newer program leaves: the old header, and the new one in the log
    QTemporaryDir crashed;
    const QString path = crashed.filePath(QStringLiteral("state.sqlite"));
    QVERIFY(QFile::copy(fixture.path(), path));
    QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    const QByteArray before = bytesOf(path);
    const QByteArray walBefore = bytesOf(path + QStringLiteral("-wal"));

    TTP_FAILS(Database::open(path), ErrorCode::DatabaseTooNew);

    QVERIFY(bytesOf(path) == before);
    QVERIFY(bytesOf(path + QStringLiteral("-wal")) == walBefore);
}

void TestDatabase::damageIsSaidWithPathAndAdvice_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a text file") << QStringLiteral("text");
    QTest::newRow("a few bytes") << QStringLiteral("few");
    QTest::newRow("only the head") << QStringLiteral("head");
    QTest::newRow("cut off") << QStringLiteral("cut");
    QTest::newRow("zeros in the middle") << QStringLiteral("zeros");
}

void TestDatabase::damageIsSaidWithPathAndAdvice()
{
    QFETCH(QString, kind);
    DatabaseFixture fixture;
    fill(fixture.database());
    fixture.close();
    QByteArray bytes = bytesOf(fixture.path());
    if (kind == QLatin1String("text"))
        bytes = QByteArray("Dear database,\n").repeated(1000);
    else if (kind == QLatin1String("few"))
        bytes = QByteArray("SQLite format 3");
    else if (kind == QLatin1String("head"))
        bytes.truncate(100);
    else if (kind == QLatin1String("cut"))
        bytes.truncate(bytes.size() / 2);
    else
        bytes.replace(2 * 16384, 3 * 16384, QByteArray(3 * 16384, '\0'));
    writeBytes(fixture.path(), bytes);

    const auto opened = Database::open(fixture.path());

    TTP_FAILS(opened, ErrorCode::DatabaseDamaged);
    QCOMPARE(opened.error().subject, fixture.path());
    QVERIFY(opened.error().detail.contains(QLatin1String("copy")));
    QVERIFY(bytesOf(fixture.path()) == bytes);
}

void TestDatabase::foreignDatabaseIsRefused()
{
    DatabaseFixture fixture;
    TTP_OK(fixture.database().execute(QStringLiteral("PRAGMA user_version = 0")));
    TTP_OK(fixture.database().execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
    fixture.close();
    const QByteArray before = bytesOf(fixture.path());
    const auto opened = Database::open(fixture.path());
    TTP_FAILS(opened, ErrorCode::DatabaseDamaged);
    QVERIFY(opened.error().detail.contains(QLatin1String("another program")));
    QVERIFY(bytesOf(fixture.path()) == before);
}

void TestDatabase::stopInTheFirstMomentsIsNoDamage_data()
{
    QTest::addColumn<int>("nth");
    for (int nth = 1; nth <= 30; ++nth)
        QTest::addRow("statement %d", nth) << nth;
}

void TestDatabase::stopInTheFirstMomentsIsNoDamage()
{
    QFETCH(int, nth);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.sqlite"));
    FailNth watch;
    DatabaseOptions options;
    options.watch = &watch;
    watch.arm(nth, ErrorCode::DiskFull);
    TTP_FAILS(Database::open(path, options), ErrorCode::DiskFull);
    watch.disarm();

    const auto opened = Database::open(path, options);

    TTP_OK(opened);
    fill(**opened);
    QCOMPARE(pragma(**opened, "page_size"), QStringLiteral("16384"));
}

void TestDatabase::largeFileIsCheckedOnRequest()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const auto root = fixture.database()
                          .prepare(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'usage_by_hour'"))
                          .number();
    TTP_OK(root);
    fixture.close();
    QByteArray bytes = bytesOf(fixture.path());
    bytes.replace((*root - 1) * 16384, 16384, QByteArray(16384, '\x55'));
    writeBytes(fixture.path(), bytes);

    TTP_FAILS(Database::open(fixture.path()), ErrorCode::DatabaseDamaged);
    DatabaseOptions options;
    options.checkUpToBytes = 0;
    const auto opened = Database::open(fixture.path(), options);
    TTP_OK(opened);
    TTP_FAILS((*opened)->check(), ErrorCode::DatabaseDamaged);
    TTP_FAILS(UsageTable(**opened).foldDay(at(100'000)), ErrorCode::DatabaseDamaged);
}

void TestDatabase::randomDamageNeverCrashes_data()
{
    QTest::addColumn<bool>("checked");
    QTest::newRow("checked when opened") << true;
    QTest::newRow("found out while reading") << false;
}

void TestDatabase::randomDamageNeverCrashes()
{
    QFETCH(bool, checked);
    DatabaseFixture fixture;
    fill(fixture.database());
    fixture.close();
    const QByteArray whole = bytesOf(fixture.path());
    DatabaseOptions options;
    options.checkUpToBytes = checked ? options.checkUpToBytes : 0;
    QRandomGenerator random(20260101);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        const int changes = random.bounded(1, checked ? 400 : 20);
        for (int i = 0; i < changes; ++i)
            bytes[random.bounded(100, int(bytes.size()))] = char(random.bounded(256));
        // where SQLite keeps its structure damage is likelier to matter: the first bytes of pages
        for (int i = 0; i < (checked ? 5 : 1); ++i)
            bytes[random.bounded(3, int(bytes.size() / 16384)) * 16384 + random.bounded(0, 64)] =
                char(random.bounded(256));
        if (round % 10 == 9)
            bytes.truncate(random.bounded(200, int(bytes.size())));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.sqlite"));
        writeBytes(path, bytes);

        const auto opened = Database::open(path, options);
        if (!opened) {
            ++refused;
            QVERIFY(!opened.error().detail.isEmpty());
            continue;
        }
        readEverything(**opened);
    }
    qInfo("%d of 60 were refused", refused);
    QVERIFY(!checked || refused > 20);
}

void TestDatabase::readerCannotWrite()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const auto reader = Database::openReadOnly(fixture.path());
    TTP_OK(reader);
    QVERIFY((*reader)->isReadOnly());
    QVERIFY(*HashSpansTable(**reader).countHashes(fileOf(12, 2'000'000), 0) > 0);
    TTP_FAILS(UsersTable(**reader).remove(idOf<UserId>(1)), ErrorCode::ReadOnly);
    QVERIFY(UsersTable(fixture.database()).find(idOf<UserId>(1))->has_value());
}

void TestDatabase::readerNeedsAnUpToDateFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.sqlite"));
    TTP_FAILS(Database::openReadOnly(path), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
    {
        TTP_OK(Database::open(path));
    }
    TTP_OK(Database::openReadOnly(path));
    DatabaseOptions options;
    options.steps = builtInSchema();
    options.steps.append({int(options.steps.size()) + 1, QStringLiteral("CREATE TABLE later (x);")});
    TTP_FAILS(Database::openReadOnly(path, options), ErrorCode::DatabaseFailed);
}

void TestDatabase::secondWriterWaitsThenSaysBusy()
{
    DatabaseFixture fixture;
    DatabaseOptions options;
    options.busyTimeoutMs = 20;
    const auto second = Database::open(fixture.path(), options);
    TTP_OK(second);
    auto transaction = Transaction::begin(fixture.database());
    TTP_OK(transaction);

    TTP_FAILS(Transaction::begin(**second), ErrorCode::DatabaseBusy);
    TTP_FAILS(UsageTable(**second).add({usageOf(1)}), ErrorCode::DatabaseBusy);
    QVERIFY(!(*second)->isInTransaction());

    TTP_OK(transaction->commit());
    TTP_OK(UsageTable(**second).add({usageOf(1)}));
}

void TestDatabase::readerSeesWholeTransactionsOnly()
{
    DatabaseFixture fixture;
    UsageTable usage(fixture.database());
    TTP_OK(usage.add({usageOf(1), usageOf(2)}));
    std::atomic<bool> stop = false;
    std::atomic<int> reads = 0;
    std::atomic<int> torn = 0;
    std::atomic<int> failed = 0;
    WorkerThread thread(QStringLiteral("reader"));
    thread.post([&, path = fixture.path()] {
        const auto reader = Database::openReadOnly(path);
        while (!stop) {
            const auto sums =
                reader ? UsageTable(**reader).sumsByUser(at(0), at(3600)) : Result<QList<UserUsageRow>>(reader.error());
            failed += sums.ok() && sums->size() == 2 ? 0 : 1;
            torn += sums.ok() && sums->first().sums == sums->last().sums ? 0 : 1;
            ++reads;
        }
    });

    for (int i = 0; i < 300; ++i)
        TTP_OK(usage.add({usageOf(1), usageOf(2)}));
    QTRY_VERIFY_WITH_TIMEOUT(reads > 10, 30000);
    stop = true;
    thread.runAndWait([] {});

    QCOMPARE(failed.load(), 0);
    QCOMPARE(torn.load(), 0);
    qInfo("%d reads beside 300 commits", reads.load());
}

void TestDatabase::copyIsWholeAndPrivate()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QString copy = fixture.folder() + QStringLiteral("/copy.sqlite");
    writeBytes(copy, QByteArray("an older copy"));
    TTP_OK(fixture.database().copyTo(copy));
    TTP_FAILS(fixture.database().copyTo(fixture.folder() + QStringLiteral("/no/such/copy")), ErrorCode::WriteFailed);
    {
        auto transaction = Transaction::begin(fixture.database());
        TTP_OK(transaction);
        QVERIFY(!fixture.database().copyTo(fixture.folder() + QStringLiteral("/other.sqlite")));
    }
    QVERIFY(!QFile::exists(fixture.folder() + QStringLiteral("/other.sqlite.partial")));
    QVERIFY(!QFile::exists(fixture.folder() + QStringLiteral("/other.sqlite")));
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    const auto opened = Database::open(copy);
    TTP_OK(opened);
    QCOMPARE(dump(**opened), dump(fixture.database()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
