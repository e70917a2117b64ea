// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SharePaths.h"
#include "core/sharing/ShareWalk.h"
#include "core/sharing/SharedFolderFiles.h"
#include "core/sharing/SpanSpool.h"
#include "core/storage/ReadCache.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatCannotBeShared_data();
    void refusesWhatCannotBeShared();
    void survivesTheDatabase_data();
    void survivesTheDatabase();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void tellsCollidingNamesApart();
    void leadsBackFromRows();
    void walksSeveralThings();
    void linksToFilesAreResolved();
    void stampsSurviveTheDatabase();
    void opensOnlyWhatWasHashed();
    void spoolGivesEverythingBack_data();
    void spoolGivesEverythingBack();

private:
    [[nodiscard]] QString path(const QString &relative) const { return m_folder->filePath(relative); }
    void write(const QString &relative, const QByteArray &bytes = "x") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPaths::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("one/data.csv"));
    write(QStringLiteral("one/deep/er/x"));
    write(QStringLiteral("two/data.csv"));
    write(QStringLiteral("three/DATA.csv"));
    write(QStringLiteral("two/one/y"));
}

void TestPaths::write(const QString &relative, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(relative)).path()));
    QFile file(path(relative));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPaths::refusesWhatCannotBeShared_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QStringList() << ErrorCode::InvalidInput;
    QTest::newRow("relative") << QStringList{QStringLiteral("data")} << ErrorCode::InvalidInput;
    QTest::newRow("empty") << QStringList{QString()} << ErrorCode::InvalidInput;
    QTest::newRow("line feed") << QStringList{QStringLiteral("/a\nb")} << ErrorCode::InvalidInput;
    QTest::newRow("missing") << QStringList{QStringLiteral("/no/such/thing")} << ErrorCode::FolderMissing;
    QTest::newRow("device") << QStringList{QStringLiteral("/dev/null")} << ErrorCode::UnsafePath;
    QTest::newRow("twice") << QStringList{QStringLiteral("/usr"), QStringLiteral("/usr/")} << ErrorCode::InvalidInput;
    QTest::newRow("a root among others") << QStringList{QStringLiteral("/usr"), QStringLiteral("/")}
                                         << ErrorCode::InvalidInput;
}

void TestPaths::refusesWhatCannotBeShared()
{
#ifdef Q_OS_WIN
    QSKIP("the paths are those of Unix");
#endif
    QFETCH(QStringList, paths);
    QFETCH(ErrorCode, code);
    TTP_FAILS(SharePaths::onDisk(paths), code);
}

void TestPaths::survivesTheDatabase_data()
{
    QTest::addColumn<QStringList>("relative");
    QTest::newRow("folder") << QStringList{QStringLiteral("one")};
    QTest::newRow("file") << QStringList{QStringLiteral("one/data.csv")};
    QTest::newRow("both") << QStringList{QStringLiteral("one/data.csv"), QStringLiteral("two")};
    QTest::newRow("slash at the end") << QStringList{QStringLiteral("one/")};
}

void TestPaths::survivesTheDatabase()
{
    QFETCH(QStringList, relative);
    QStringList paths;
    for (const QString &one : relative)
        paths.append(path(one));
    const Result<SharePaths> made = SharePaths::onDisk(paths);
    TTP_OK(made);
    const Result<SharePaths> again = SharePaths::fromText(made->toText());
    TTP_OK(again);
    QVERIFY(again->things() == made->things());
    QCOMPARE(again->roots(), made->roots());
    QCOMPARE(made->suggestedName(), QDir::cleanPath(relative.constFirst()).section(u'/', -1));
}

void TestPaths::refusesBrokenText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("relative") << QStringLiteral("data/");
    QTest::newRow("empty line") << QStringLiteral("/data/\n");
}

void TestPaths::refusesBrokenText()
{
    QFETCH(QString, text);
    TTP_FAILS(SharePaths::fromText(text), ErrorCode::DatabaseDamaged);
}

void TestPaths::tellsCollidingNamesApart()
{
    const Result<SharePaths> paths = SharePaths::onDisk(
        {path(QStringLiteral("one/data.csv")), path(QStringLiteral("two/data.csv")),
         path(QStringLiteral("three/DATA.csv")), path(QStringLiteral("one")), path(QStringLiteral("two/one"))});
    TTP_OK(paths);
    QStringList names;
    for (const SharePaths::Thing &thing : paths->things())
        names.append(thing.name);
    const QStringList expected{QStringLiteral("data.csv"), QStringLiteral("data (2).csv"),
                               QStringLiteral("DATA (3).csv"), QStringLiteral("one"), QStringLiteral("one (2)")};
    QCOMPARE(names, expected);
}

void TestPaths::leadsBackFromRows()
{
    const Result<SharePaths> several = SharePaths::onDisk(
        {path(QStringLiteral("one")), path(QStringLiteral("two/one")), path(QStringLiteral("two/data.csv"))});
    TTP_OK(several);
    const Result<SharePaths> oneFolder = SharePaths::onDisk({path(QStringLiteral("one"))});
    const Result<SharePaths> oneFile = SharePaths::onDisk({path(QStringLiteral("two/data.csv"))});
    const struct {
        const SharePaths &paths;
        qsizetype thing;
        QString diskPath;
        QString rowPath;
    } rows[] = {
        {*several, 0, QStringLiteral("deep/x"), QStringLiteral("one/deep/x")},
        {*several, 1, QStringLiteral("y"), QStringLiteral("one (2)/y")},
        {*several, 2, QStringLiteral("data.csv"), QStringLiteral("data.csv")},
        {*oneFolder, 0, QStringLiteral("deep/x"), QStringLiteral("deep/x")},
        {*oneFile, 0, QStringLiteral("data.csv"), QStringLiteral("data.csv")},
    };
    for (const auto &row : rows) {
        QCOMPARE(row.paths.rowPath(row.thing, row.diskPath), row.rowPath);
        const Result<SharePaths::Place> place = row.paths.placeOf(row.rowPath);
        TTP_OK(place);
        QCOMPARE(place->thing, row.thing);
        QCOMPARE(place->diskPath, row.diskPath);
    }
    TTP_FAILS(several->placeOf(QStringLiteral("three/x")), ErrorCode::DatabaseDamaged);
    TTP_FAILS(several->placeOf(QStringLiteral("one")), ErrorCode::DatabaseDamaged);
    TTP_FAILS(several->placeOf(QStringLiteral("data.csv/x")), ErrorCode::DatabaseDamaged);
}

void TestPaths::walksSeveralThings()
{
    const Result<SharePaths> paths =
        SharePaths::onDisk({path(QStringLiteral("two")), path(QStringLiteral("one")), path(QStringLiteral("one/deep")),
                            path(QStringLiteral("two/data.csv"))});
    TTP_OK(paths);
    const Result<WalkedShare> walked = walkShare(*paths, {});
    TTP_OK(walked);
    QStringList listed;
    for (const SourceFile &file : walked->table->files) {
        listed.append(pathInList(file));
        QVERIFY(QFileInfo(walked->table->roots.at(file.root) + u'/' + file.diskPath).isFile());
    }
    const QStringList expected{QStringLiteral("data.csv"),     QStringLiteral("deep/er/x"),
                               QStringLiteral("one/data.csv"), QStringLiteral("one/deep/er/x"),
                               QStringLiteral("two/data.csv"), QStringLiteral("two/one/y")};
    QCOMPARE(listed, expected);
    QCOMPARE(walked->bytes, 6);
    CancelToken cancel;
    cancel.cancel();
    TTP_FAILS(walkShare(*paths, cancel), ErrorCode::Cancelled);
}

void TestPaths::linksToFilesAreResolved()
{
    QVERIFY(QFile::link(path(QStringLiteral("two/data.csv")), path(QStringLiteral("link.csv"))));
    QVERIFY(QFile::link(path(QStringLiteral("one")), path(QStringLiteral("latest"))));
    const Result<SharePaths> file = SharePaths::onDisk({path(QStringLiteral("link.csv"))});
    TTP_OK(file);
    const Result<WalkedShare> walked = walkShare(*file, {});
    TTP_OK(walked);
    QCOMPARE(walked->table->files.size(), size_t(1));
    QCOMPARE(walked->table->files[0].diskPath, QStringLiteral("data.csv"));
    const Result<SharePaths> folder = SharePaths::onDisk({path(QStringLiteral("latest"))});
    TTP_OK(folder);
    QCOMPARE(folder->suggestedName(), QStringLiteral("latest"));
    QCOMPARE(walkShare(*folder, {})->table->files.size(), size_t(2));
}

void TestPaths::stampsSurviveTheDatabase()
{
    const FileStamp stamp{0xfedcba9876543210, QByteArray("\0\xff\x01z", 4), 12345678901, -5};
    QVERIFY(stampOfRow(rowOfStamp(stamp)) == stamp);
    QVERIFY(stampOfRow(rowOfStamp(FileStamp())) == FileStamp());
    const FileStamp none = stampOfRow(StampRow{QStringLiteral("nonsense"), {}, 5, 5});
    QVERIFY(none.size < 0);
}

void TestPaths::opensOnlyWhatWasHashed()
{
    const Result<SharePaths> paths = SharePaths::onDisk({path(QStringLiteral("one"))});
    const SourceTablePtr table = walkShare(*paths, {})->table;
    ManualClock clock;
    ReadCache cache(clock);
    const SharedFolderFiles files(table, {{1, ErrorCode::NotFound}});
    const auto reader = files.open(0, cache);
    TTP_OK(reader);
    char buffer[10] = {};
    QCOMPARE((*reader)->read(buffer, 0, 10), 1);
    QCOMPARE(buffer[0], 'x');
    QCOMPARE((*reader)->read(buffer, 1, 10), 0);
    TTP_FAILS(files.open(1, cache), ErrorCode::NotFound);
    TTP_FAILS(files.open(2, cache), ErrorCode::InvalidInput);
    TTP_FAILS(files.open(-1, cache), ErrorCode::InvalidInput);
    write(QStringLiteral("one/data.csv"), "longer");
    clock.advance(2'000);
    TTP_FAILS(files.open(0, cache), ErrorCode::FileChanged);
}

void TestPaths::spoolGivesEverythingBack_data()
{
    QTest::addColumn<int>("spans");
    for (const int spans : {0, 1, 64, 65, 300})
        QTest::addRow("%d", spans) << spans;
}

void TestPaths::spoolGivesEverythingBack()
{
    QFETCH(int, spans);
    SpanSpool spool(m_folder->path());
    for (int i = 0; i < spans; ++i)
        TTP_OK(spool.append({0, i, std::vector<Hash256>(size_t(i % 5 + 1), hashOf(i))}));
    int seen = 0;
    while (true) {
        const Result<QList<HashSpan>> some = spool.take(7);
        TTP_OK(some);
        QVERIFY(some->size() <= 7);
        if (some->isEmpty())
            break;
        for (const HashSpan &span : *some) {
            QCOMPARE(span.span, seen);
            QCOMPARE(span.hashes, octetsOfHashes(std::vector<Hash256>(size_t(seen % 5 + 1), hashOf(seen))));
            ++seen;
        }
    }
    QCOMPARE(seen, spans);
    if (spans > 64) {
        SpanSpool nowhere(path(QStringLiteral("missing")));
        for (int i = 0; i < 64; ++i)
            TTP_OK(nowhere.append({0, i, {hashOf(i)}}));
        TTP_FAILS(nowhere.append({0, 64, {hashOf(64)}}), ErrorCode::WriteFailed);
    }
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_sharing_paths.moc"
