// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/EventsTable.h"
#include "core/database/HashSpansTable.h"
#include "core/database/InvitesTable.h"
#include "core/database/SessionsTable.h"
#include "core/database/Transaction.h"
#include "core/database/UsersTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QFile>
#include <QTest>
#include <limits>

using namespace ttp;
using namespace ttp::test;

namespace {

/// What registering a peer does to the database, in seven statements or more.
Result<void> registerPeer(Database &database)
{
    return ensureTransaction(database, [&]() -> Result<void> {
        if (const auto taken = InvitesTable(database).consume(idOf<InviteId>(1), at(0)); !taken)
            return taken;
        UserRow user;
        user.id = idOf<UserId>(50);
        user.authVerifier = hashOf(1);
        if (const auto inserted = UsersTable(database).insert(user); !inserted)
            return inserted;
        const SessionRow session{idOf<SessionId>(50), user.id, Secret("k"), {}, {}, at(0), at(1), at(2), false};
        if (const auto inserted = SessionsTable(database).insert(session); !inserted)
            return inserted;
        if (const auto put = HashSpansTable(database).put(fileOf(77, 9), {{0, 0, QByteArray(32, 'x')}}); !put)
            return put;
        const auto seq = EventsTable(database).append({0, at(0), QStringLiteral("registered"), user.id, {}, {}, {}});
        return seq ? Result<void>() : Result<void>(seq.error());
    });
}

Result<qint64> eventCount(Database &database)
{
    return database.prepare(QStringLiteral("SELECT count(*) FROM events")).number();
}

EventRow someEvent()
{
    return {0, at(0), QStringLiteral("kind"), UserId(), {}, {}, {}};
}

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere();
    void nullStringsAreStoredAsEmptyOnes();
    void malformedColumnIsDamage_data();
    void malformedColumnIsDamage();
    void wrongSqlIsSaidWhenItRuns();
    void wrongNumberOfValuesIsAnError();
    void errorsNameTheStatementButNoValue();
    void sameTextMayBeInUseTwice();
    void statementIsRunAgainWithOtherValues();
    void runOnOneSaysNotFound();
    void transactionIsUndoneWithoutCommit();
    void innerTransactionIsASavepoint();
    void movedTransactionEndsOnce();
    void workThatFailsIsUndone();
    void anyStatementMayFail_data();
    void anyStatementMayFail();
    void failedCommitUndoesEverything();
    void afterADiskErrorNothingSlipsThrough();
    void fullDiskUndoesEverything();
    void linesAreJoinedAndSplit();
};

void TestStatement::valuesComeBackAsTheyWere()
{
    DatabaseFixture fixture;
    Statement ask = fixture.database().prepare(QStringLiteral("SELECT ?, ?, ?, ?, ?, ?, ?, ?"));
    ask.bind(std::numeric_limits<qint64>::min(), QStringLiteral("a\U0001F9CA"), QByteArray("\x00\xff", 2),
             at(3).addMSecs(5), idOf<UserId>(4), hashOf(5), std::optional<Hash256>(), Secret("s"));

    TTP_OK(ask.next());

    QCOMPARE(ask.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(ask.text(1), QStringLiteral("a\U0001F9CA"));
    QCOMPARE(ask.blob(2), QByteArray("\x00\xff", 2));
    QVERIFY(ask.time(3) == at(3).addMSecs(5));
    QCOMPARE(ask.time(3).timeSpec(), Qt::UTC);
    QVERIFY(ask.id<UserId>(4) == idOf<UserId>(4));
    QVERIFY(ask.hash(5) == hashOf(5));
    QVERIFY(ask.isNull(6));
    QVERIFY(!ask.optionalHash(6));
    QVERIFY(ask.secret(7) == Secret("s"));
    QVERIFY(!*ask.next());
}

void TestStatement::nullStringsAreStoredAsEmptyOnes()
{
    DatabaseFixture fixture;
    const auto types = fixture.database()
                           .prepare(QStringLiteral("SELECT typeof(?) || typeof(?) || typeof(?) || typeof(?)"))
                           .bind(QString(), QByteArray(), Secret(), QDateTime())
                           .first([](Statement &row) { return row.text(0); });
    TTP_OK(types);
    QCOMPARE(**types, QStringLiteral("textblobblobnull"));
}

void TestStatement::malformedColumnIsDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("accessor");
    QTest::newRow("text for a number") << QStringLiteral("SELECT 'x'") << QStringLiteral("integer");
    QTest::newRow("null for a number") << QStringLiteral("SELECT NULL") << QStringLiteral("integer");
    QTest::newRow("fraction for a number") << QStringLiteral("SELECT 1.5") << QStringLiteral("integer");
    QTest::newRow("number for a text") << QStringLiteral("SELECT 1") << QStringLiteral("text");
    QTest::newRow("text for bytes") << QStringLiteral("SELECT 'x'") << QStringLiteral("blob");
    QTest::newRow("short hash") << QStringLiteral("SELECT zeroblob(31)") << QStringLiteral("hash");
    QTest::newRow("long hash") << QStringLiteral("SELECT zeroblob(33)") << QStringLiteral("hash");
    QTest::newRow("short id") << QStringLiteral("SELECT zeroblob(15)") << QStringLiteral("id");
    QTest::newRow("enumeration 0") << QStringLiteral("SELECT 0") << QStringLiteral("enumeration");
    QTest::newRow("enumeration 4") << QStringLiteral("SELECT 4") << QStringLiteral("enumeration");
    QTest::newRow("negative length") << QStringLiteral("SELECT zeroblob(32), -1") << QStringLiteral("file");
}

void TestStatement::malformedColumnIsDamage()
{
    QFETCH(QString, sql);
    QFETCH(QString, accessor);
    DatabaseFixture fixture;
    const auto read = [&](Statement &row) {
        if (accessor == QLatin1String("integer"))
            Q_UNUSED(row.integer(0))
        else if (accessor == QLatin1String("text"))
            Q_UNUSED(row.text(0))
        else if (accessor == QLatin1String("blob"))
            Q_UNUSED(row.blob(0))
        else if (accessor == QLatin1String("hash"))
            Q_UNUSED(row.hash(0))
        else if (accessor == QLatin1String("id"))
            Q_UNUSED(row.id<UserId>(0))
        else if (accessor == QLatin1String("file"))
            Q_UNUSED(row.file(0))
        else
            Q_UNUSED(row.enumeration(0, UserState::Blocked))
        return 0;
    };
    TTP_FAILS(fixture.database().prepare(sql).first(read), ErrorCode::DatabaseDamaged);
    TTP_FAILS(fixture.database().prepare(sql).all(read), ErrorCode::DatabaseDamaged);
    // and the statement is as good as new afterwards
    TTP_OK(fixture.database().prepare(sql).first([](Statement &) { return 0; }));
}

void TestStatement::wrongSqlIsSaidWhenItRuns()
{
    DatabaseFixture fixture;
    Statement wrong = fixture.database().prepare(QStringLiteral("SELECT FROM nowhere"));
    wrong.bind(1, 2);
    TTP_FAILS(wrong.run(), ErrorCode::DatabaseFailed);
    TTP_FAILS(wrong.next(), ErrorCode::DatabaseFailed);
    TTP_FAILS(wrong.runCounted(), ErrorCode::DatabaseFailed);
    TTP_FAILS(wrong.number(), ErrorCode::DatabaseFailed);
}

void TestStatement::wrongNumberOfValuesIsAnError()
{
    DatabaseFixture fixture;
    QVERIFY(!fixture.database().prepare(QStringLiteral("SELECT ?, ?")).bind(1).number());
    QVERIFY(!fixture.database().prepare(QStringLiteral("SELECT 1")).bind(1).number());
}

void TestStatement::errorsNameTheStatementButNoValue()
{
    DatabaseFixture fixture;
    UserRow user;
    user.id = idOf<UserId>(1);
    user.authIdAtPeer = Secret("TOPSECRET");
    user.name = QStringLiteral("PRIVATE");
    TTP_OK(UsersTable(fixture.database()).insert(user));
    const auto again = UsersTable(fixture.database()).insert(user);
    TTP_FAILS(again, ErrorCode::AlreadyExists);
    const QString words = describe(again.error());
    QVERIFY(words.contains(QLatin1String("users.user_id")));
    QVERIFY(words.contains(fixture.path()));
    QVERIFY(!words.contains(QLatin1String("TOPSECRET")));
    QVERIFY(!words.contains(QLatin1String("PRIVATE")));
}

void TestStatement::sameTextMayBeInUseTwice()
{
    DatabaseFixture fixture;
    const QString sql = QStringLiteral("SELECT value FROM (SELECT 1 AS value UNION SELECT 2) WHERE value >= ?");
    Statement outer = fixture.database().prepare(sql);
    outer.bind(1);
    TTP_OK(outer.next());
    QCOMPARE(outer.integer(0), 1);

    QCOMPARE(*fixture.database().prepare(sql).bind(2).number(), 2);

    TTP_OK(outer.next());
    QCOMPARE(outer.integer(0), 2);
    QVERIFY(!*outer.next());
}

void TestStatement::statementIsRunAgainWithOtherValues()
{
    DatabaseFixture fixture;
    Statement ask = fixture.database().prepare(QStringLiteral("SELECT ? + ?"));
    QCOMPARE(*ask.bind(1, 2).number(), 3);
    QCOMPARE(*ask.bind(10, 20).number(), 30);
    Statement moved = std::move(ask);
    QCOMPARE(*moved.bind(5, 5).number(), 10);
    moved = fixture.database().prepare(QStringLiteral("SELECT 7"));
    QCOMPARE(*moved.number(), 7);
}

void TestStatement::runOnOneSaysNotFound()
{
    DatabaseFixture fixture;
    const auto result =
        fixture.database().prepare(QStringLiteral("DELETE FROM events")).runOnOne(QStringLiteral("the event"));
    TTP_FAILS(result, ErrorCode::NotFound);
    QCOMPARE(result.error().subject, QStringLiteral("the event"));
}

void TestStatement::transactionIsUndoneWithoutCommit()
{
    DatabaseFixture fixture;
    EventsTable events(fixture.database());
    {
        auto transaction = Transaction::begin(fixture.database());
        TTP_OK(transaction);
        QVERIFY(fixture.database().isInTransaction());
        TTP_OK(events.append(someEvent()));
        QCOMPARE(*eventCount(fixture.database()), 1);
    }
    QVERIFY(!fixture.database().isInTransaction());
    QCOMPARE(*eventCount(fixture.database()), 0);
    {
        auto transaction = Transaction::begin(fixture.database());
        TTP_OK(transaction);
        TTP_OK(events.append(someEvent()));
        TTP_OK(transaction->commit());
    }
    QCOMPARE(*eventCount(fixture.database()), 1);
}

void TestStatement::innerTransactionIsASavepoint()
{
    DatabaseFixture fixture;
    EventsTable events(fixture.database());
    TTP_OK(ensureTransaction(fixture.database(), [&]() -> Result<void> {
        if (const auto first = events.append(someEvent()); !first)
            return first.error();
        const Result<void> inner = ensureTransaction(fixture.database(), [&]() -> Result<void> {
            if (const auto second = events.append(someEvent()); !second)
                return second.error();
            return Error{ErrorCode::Cancelled, Doing::Commanding, {}, {}};
        });
        return inner ? Result<void>(Error{}) : Result<void>();
    }));
    QCOMPARE(*eventCount(fixture.database()), 1);

    // and an outer one that fails takes a committed inner one with it
    const Result<void> outer = ensureTransaction(fixture.database(), [&]() -> Result<void> {
        if (const auto inner = events.append(someEvent()); !inner)
            return inner.error();
        return Error{ErrorCode::Cancelled, Doing::Commanding, {}, {}};
    });
    TTP_FAILS(outer, ErrorCode::Cancelled);
    QCOMPARE(*eventCount(fixture.database()), 1);
}

void TestStatement::movedTransactionEndsOnce()
{
    DatabaseFixture fixture;
    auto begun = Transaction::begin(fixture.database());
    TTP_OK(begun);
    Transaction moved = std::move(begun).value();
    TTP_OK(EventsTable(fixture.database()).append(someEvent()));
    TTP_OK(moved.commit());
    QCOMPARE(*eventCount(fixture.database()), 1);
}

void TestStatement::workThatFailsIsUndone()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QString before = dump(fixture.database());
    UserRow taken;
    taken.id = idOf<UserId>(50);
    TTP_OK(UsersTable(fixture.database()).insert(taken));
    TTP_FAILS(registerPeer(fixture.database()), ErrorCode::AlreadyExists);
    TTP_OK(UsersTable(fixture.database()).remove(taken.id));
    QCOMPARE(dump(fixture.database()), before);
    TTP_OK(registerPeer(fixture.database()));
}

void TestStatement::anyStatementMayFail_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("disk full") << int(ErrorCode::DiskFull);
    QTest::newRow("busy") << int(ErrorCode::DatabaseBusy);
    QTest::newRow("taken") << int(ErrorCode::AlreadyExists);
    QTest::newRow("damaged") << int(ErrorCode::DatabaseDamaged);
}

void TestStatement::anyStatementMayFail()
{
    QFETCH(int, code);
    FailNth watch;
    DatabaseOptions options;
    options.watch = &watch;
    DatabaseFixture fixture(options);
    fill(fixture.database());
    const QString before = dump(fixture.database());

    int nth = 1;
    for (;; ++nth) {
        watch.arm(nth, static_cast<ErrorCode>(code));
        const Result<void> done = registerPeer(fixture.database());
        watch.disarm();
        QVERIFY(!fixture.database().isInTransaction());
        if (!watch.hasFired()) {
            TTP_OK(done);
            break;
        }
        TTP_FAILS(done, static_cast<ErrorCode>(code));
        QCOMPARE(dump(fixture.database()), before);
    }

    QVERIFY2(nth > 9, "fewer statements than there must be");
    QVERIFY(dump(fixture.database()) != before);
    QVERIFY(UsersTable(fixture.database()).find(idOf<UserId>(50))->has_value());
    TTP_FAILS(registerPeer(fixture.database()), ErrorCode::AlreadyExists);
}

void TestStatement::failedCommitUndoesEverything()
{
    FailNth watch;
    DatabaseOptions options;
    options.watch = &watch;
    DatabaseFixture fixture(options);
    auto transaction = Transaction::begin(fixture.database());
    TTP_OK(transaction);
    TTP_OK(EventsTable(fixture.database()).append(someEvent()));
    watch.arm(1, ErrorCode::WriteFailed);
    TTP_FAILS(transaction->commit(), ErrorCode::WriteFailed);
    QVERIFY(!fixture.database().isInTransaction());
    QCOMPARE(*eventCount(fixture.database()), 0);
    TTP_OK(EventsTable(fixture.database()).append(someEvent()));
}

void TestStatement::afterADiskErrorNothingSlipsThrough()
{
    FailNth watch;
    DatabaseOptions options;
    options.watch = &watch;
    DatabaseFixture fixture(options);
    UsersTable users(fixture.database());
    {
        auto transaction = Transaction::begin(fixture.database());
        TTP_OK(transaction);
        watch.arm(1, ErrorCode::WriteFailed);
        UserRow user;
        user.id = idOf<UserId>(1);
        TTP_FAILS(users.insert(user), ErrorCode::WriteFailed);
        // the caller does not care and goes on
        user.id = idOf<UserId>(2);
        TTP_FAILS(users.insert(user), ErrorCode::WriteFailed);
        TTP_FAILS(transaction->commit(), ErrorCode::WriteFailed);
    }
    QCOMPARE(*users.count(), 0);
    UserRow user;
    user.id = idOf<UserId>(3);
    TTP_OK(users.insert(user));
}

void TestStatement::fullDiskUndoesEverything()
{
    DatabaseFixture fixture;
    fill(fixture.database());
    const QString before = dump(fixture.database());
    const Result<qint64> pages = fixture.database().prepare(QStringLiteral("PRAGMA page_count")).number();
    TTP_OK(pages);
    TTP_OK(fixture.database().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(*pages + 20)));
    QList<HashSpan> spans;
    for (int i = 0; i < 100; ++i)
        spans.append({0, i, QByteArray(4096 * 32, 'x')});

    TTP_FAILS(HashSpansTable(fixture.database()).put(fileOf(1, 1'000'000'000), spans), ErrorCode::DiskFull);

    QVERIFY(!fixture.database().isInTransaction());
    QCOMPARE(dump(fixture.database()), before);
    TTP_OK(EventsTable(fixture.database()).append(someEvent()));
    TTP_OK(fixture.database().check());
}

void TestStatement::linesAreJoinedAndSplit()
{
    DatabaseFixture fixture;
    const auto lines = [&](const QStringList &list) {
        const auto back =
            fixture.database().prepare(QStringLiteral("SELECT ?")).bind(*joinedLines(list)).first([](Statement &row) {
                return row.lines(0);
            });
        return back->value_or(QStringList{QStringLiteral("nothing came back")});
    };
    QCOMPARE(lines({}), QStringList());
    QCOMPARE(lines({QStringLiteral("a")}), QStringList{QStringLiteral("a")});
    QCOMPARE(lines({QStringLiteral("a b"), QStringLiteral("\r")}).size(), 2);
    TTP_FAILS(joinedLines({QStringLiteral("a\nb")}), ErrorCode::InvalidInput);
    TTP_FAILS(joinedLines({QString()}), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
