// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/EventsTable.h"
#include "core/database/Transaction.h"
#include "core/database/UsageTable.h"
#include "core/database/UsersTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <cstdio>
#include <cstdlib>
#include <random>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ttp;
using namespace ttp::test;

namespace {

constexpr int killedExit = 99;
#ifdef Q_OS_UNIX
constexpr uint nobody = 65534;
#endif

/// Ends the process at the Nth statement as a crash would: nothing is flushed, closed or destroyed.
class DieAtNth final : public StatementWatch
{
public:
    explicit DieAtNth(int nth) : m_left(nth) {}
    std::optional<Error> beforeStatement(QStringView) override
    {
        if (--m_left == 0)
            std::_Exit(killedExit);
        return std::nullopt;
    }

private:
    int m_left;
};

QList<SchemaStep> withOneMoreStep()
{
    QList<SchemaStep> steps = builtInSchema();
    steps.append({int(steps.size()) + 1, QStringLiteral("CREATE TABLE later (x INTEGER);\n"
                                                        "INSERT INTO later SELECT seq FROM events;\n"
                                                        "ALTER TABLE users ADD COLUMN colour TEXT;\n"
                                                        "UPDATE users SET colour = 'blue';")});
    return steps;
}

/// Child: commits numbered transactions of three statements for ever, and says each number once it is committed.
int writeForEver(const QString &path)
{
    const auto opened = Database::open(path);
    if (!opened)
        return 1;
    Database &database = **opened;
    EventsTable events(database);
    UsageTable usage(database);
    for (int number = 1;; ++number) {
        const Result<void> done = ensureTransaction(database, [&]() -> Result<void> {
            for (int part = 0; part < 3; ++part) {
                const auto seq =
                    events.append({0, at(number), QStringLiteral("crash"), UserId(), {}, QString::number(number), {}});
                if (!seq)
                    return seq.error();
            }
            return usage.add({{idOf<UserId>(1), idOf<UserId>(2), ShareId(), at(0), 1, 1, 1}});
        });
        if (!done)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

/// Child: opens with one more step and dies at the Nth statement; 0 when it got to the end.
int migrateAndDie(const QString &path, int nth)
{
    DieAtNth watch(nth);
    DatabaseOptions options;
    options.steps = withOneMoreStep();
    options.watch = &watch;
    return Database::open(path, options) ? 0 : 1;
}

/// Child: gives up the rights of root, opens, and prints how that went.
int openAsNobody(const QString &path)
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
#endif
    const auto opened = Database::open(path);
    std::printf("%s", opened ? "opened" : qPrintable(errorWord(opened.error().code)));
    return 0;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLeavesAPrefixOfCommits();
    void tornWalLeavesAPrefixOfCommits_data();
    void tornWalLeavesAPrefixOfCommits();
    void killedMigrationLeavesOldOrNew();
    void readOnlyPlacesAreSaid_data();
    void readOnlyPlacesAreSaid();
};

void TestCrash::killedWriterLeavesAPrefixOfCommits()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.sqlite"));
    qint64 before = 0;
    for (int round = 1; round <= 12; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-for-ever"), path});
        QVERIFY(writer.waitForStarted());
        QByteArray said;
        while (said.count('\n') < round * 3) {
            QVERIFY2(writer.waitForReadyRead(30'000), "the writer says nothing");
            said += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        said += writer.readAllStandardOutput();
        const int committed = int(said.left(said.lastIndexOf('\n')).split('\n').last().toInt());
        QVERIFY(committed >= round * 3);

        const auto opened = Database::open(path);
        TTP_OK(opened);
        const auto sums = UsageTable(**opened).sums(idOf<UserId>(1), at(0), at(3600));
        TTP_OK(sums);
        const qint64 found = sums->requests - before;
        QVERIFY2(found >= committed, "a commit that was reported is lost");
        QVERIFY2(found <= committed + 1, "more than was committed");
        const auto events = EventsTable(**opened).latest(int(found * 3));
        TTP_OK(events);
        QCOMPARE(events->size(), found * 3);
        for (int i = 0; i < events->size(); ++i)
            QCOMPARE(events->at(i).subject, QString::number(found - i / 3));
        TTP_OK((*opened)->check());
        before = sums->requests;
    }
}

void TestCrash::tornWalLeavesAPrefixOfCommits_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("cut off at a random place") << true;
    QTest::newRow("a block of something else at a random place") << false;
}

/// protocol.md C15: what a loss of power leaves of the -wal file, 100 times each: whole transactions and no gap.
void TestCrash::tornWalLeavesAPrefixOfCommits()
{
    QFETCH(bool, isCut);
    constexpr int commits = 40;
    DatabaseFixture original;
    EventsTable events(original.database());
    UsageTable usage(original.database());
    for (int number = 1; number <= commits; ++number) {
        const Result<void> done = ensureTransaction(original.database(), [&]() -> Result<void> {
            const auto seq =
                events.append({0, at(number), QStringLiteral("crash"), UserId(), {}, QString::number(number), {}});
            return seq ? usage.add({{idOf<UserId>(1), idOf<UserId>(2), ShareId(), at(0), 1, 1, 1}})
                       : Result<void>(seq.error());
        });
        TTP_OK(done);
    }
    const QString wal = original.path() + QStringLiteral("-wal");
    const qint64 size = QFileInfo(wal).size();
    QVERIFY2(size > commits * 4096, "the commits are not in the -wal file");
    std::mt19937_64 random(isCut ? 1 : 2);
    QSet<qint64> seen;
    for (int run = 0; run < 100; ++run) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.sqlite"));
        QVERIFY(QFile::copy(original.path(), path) && QFile::copy(wal, path + QStringLiteral("-wal")));
        QFile torn(path + QStringLiteral("-wal"));
        const qint64 place = qint64(random() % quint64(size));
        QVERIFY(torn.open(QIODevice::ReadWrite));
        if (isCut)
            QVERIFY(torn.resize(place));
        else
            QVERIFY(torn.seek(place) && torn.write(QByteArray(512, char(random()))) == 512);
        torn.close();
        const auto opened = Database::open(path);
        TTP_OK(opened);
        TTP_OK((*opened)->check());
        const auto sums = UsageTable(**opened).sums(idOf<UserId>(1), at(0), at(3600));
        TTP_OK(sums);
        const auto kept = EventsTable(**opened).latest(commits);
        TTP_OK(kept);
        QCOMPARE(kept->size(), sums->requests);
        for (int i = 0; i < kept->size(); ++i)
            QCOMPARE(kept->at(i).subject, QString::number(kept->size() - i));
        seen.insert(sums->requests);
    }
    QVERIFY2(seen.size() > 10, "the places were not random");
}

void TestCrash::killedMigrationLeavesOldOrNew()
{
    DatabaseFixture original;
    fill(original.database());
    const QString before = dump(original.database());
    original.close();

    int nth = 1;
    for (;; ++nth) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.sqlite"));
        QVERIFY(QFile::copy(original.path(), path));
        const int code = QProcess::execute(QCoreApplication::applicationFilePath(),
                                           {QStringLiteral("--migrate-and-die"), path, QString::number(nth)});
        if (code == 0)
            break;
        QCOMPARE(code, killedExit);
        {
            const auto old = Database::open(path);
            if (old)
                QCOMPARE(dump(**old), before);
            else
                QCOMPARE(errorWord(old.error().code), errorWord(ErrorCode::DatabaseTooNew));
        }
        DatabaseOptions options;
        options.steps = withOneMoreStep();
        const auto again = Database::open(path, options);
        TTP_OK(again);
        TTP_OK((*again)->check());
        QCOMPARE(*(*again)->prepare(QStringLiteral("SELECT count(*) FROM later")).number(), 1);
    }
    QVERIFY(nth > 15);
}

void TestCrash::readOnlyPlacesAreSaid_data()
{
    QTest::addColumn<bool>("folderWritable");
    QTest::addColumn<bool>("fileWritable");
    QTest::addColumn<bool>("fileThere");
    QTest::addColumn<QString>("word");
    QTest::newRow("all is well") << true << true << true << QStringLiteral("opened");
    QTest::newRow("folder, no file yet") << false << true << false << QStringLiteral("read-only");
    QTest::newRow("folder") << false << true << true << QStringLiteral("read-only");
    QTest::newRow("file") << true << false << true << QStringLiteral("read-only");
}

void TestCrash::readOnlyPlacesAreSaid()
{
#ifndef Q_OS_UNIX
    QSKIP("folders have no such mode on Windows");
#else
    QFETCH(bool, folderWritable);
    QFETCH(bool, fileWritable);
    QFETCH(bool, fileThere);
    QFETCH(QString, word);
    QTemporaryDir outer;
    QVERIFY(QFile::setPermissions(outer.path(), QFile::permissions(outer.path()) | QFile::ExeOther | QFile::ReadOther));
    const QString folder = outer.filePath(QStringLiteral("profile"));
    const QString path = folder + QStringLiteral("/state.sqlite");
    QVERIFY(QDir().mkdir(folder));
    if (fileThere)
        TTP_OK(Database::open(path));
    if (fileThere && !fileWritable)
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (geteuid() == 0) {
        QCOMPARE(chown(qPrintable(folder), nobody, nobody), 0);
        QVERIFY(!fileThere || chown(qPrintable(path), nobody, nobody) == 0);
    }
    if (!folderWritable)
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));

    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open-as-nobody"), path});
    QVERIFY(child.waitForFinished());
    const QString said = QString::fromLatin1(child.readAllStandardOutput());
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    QCOMPARE(child.exitCode(), 0);
    QCOMPARE(said, word);
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("ttp.database.info=false"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-for-ever"))
        return writeForEver(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--migrate-and-die"))
        return migrateAndDie(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == QLatin1String("--open-as-nobody"))
        return openAsNobody(arguments.value(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
