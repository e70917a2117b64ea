// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/HashSpansTable.h"
#include "core/database/SharedFilesTable.h"
#include "core/database/SharesTable.h"
#include "core/database/VersionsTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <limits>

using namespace ttp;
using namespace ttp::test;

namespace {

constexpr int hashBytes = 32;

ShareRow someShare(int number)
{
    ShareRow share;
    share.id = idOf<ShareId>(number);
    share.name = QStringLiteral("share %1").arg(number);
    share.owner = idOf<UserId>(9);
    share.own = true;
    share.folder = QStringLiteral("/data/%1").arg(number);
    share.created = at(number);
    share.readers = QStringLiteral("group:lab");
    return share;
}

VersionRow someVersion(int share, qint64 version)
{
    return {idOf<ShareId>(share),           version, QByteArray("{\x00\xff}", 4), hashOf(int(version)),
            fileOf(int(version) + 50, 100), 3,       4'000'000'000'000,           at(version)};
}

SharedFileRow someFile(qint64 idx)
{
    SharedFileRow row;
    row.idx = idx;
    row.path = QStringLiteral("folder %1/file %2.nc").arg(idx / 1000).arg(idx);
    row.file = fileOf(int(idx) + 1, 1000 + idx);
    row.mtimeMs = 1'700'000'000'000 + idx;
    row.stamp = {QStringLiteral("2049"), QString::number(100'000 + idx, 16), 1000 + idx,
                 1'700'000'000'000'000'000 + idx};
    return row;
}

QList<SharedFileRow> someFiles(int count)
{
    QList<SharedFileRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows.append(someFile(i));
    return rows;
}

/// Hash number i of a layer: tells itself and its level.
QByteArray numbered(int level, qint64 first, qint64 count)
{
    QByteArray bytes;
    for (qint64 i = first; i < first + count; ++i)
        bytes += QByteArray::number(level).rightJustified(4, '0') + QByteArray::number(i).rightJustified(28, '0');
    return bytes;
}

} // namespace

class TestContentTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shareComesBackAndChanges();
    void changingAnUnknownShareIsNotFound();
    void sharesComePageByPage();
    void accessRecordOnlyMovesForward();
    void versionIsUnique();
    void versionNeedsAShareAndANumber();
    void versionsComeNewestFirst();
    void filesComeBackAndChange();
    void filesNeedAShare();
    void putReplacesRowsOfTheSameIdx();
    void badRowKeepsTheWholeBatchOut();
    void filesMayComeBeforeTheVersion();
    void removingAShareOrVersionTakesItsFiles();
    void placesOfAFile();
    void knownFileIsNotHashedAgain_data();
    void knownFileIsNotHashedAgain();
    void hundredThousandFiles();
    void hashesComeBackFromAnywhere_data();
    void hashesComeBackFromAnywhere();
    void spansAreChecked_data();
    void spansAreChecked();
    void oneBadSpanKeepsAllOut();
    void contentHasAStateAndAFlatHash();
    void sameRootWithOtherLengthIsAnotherFile();
    void whatNobodyNamesIsFoundAndRemovedBitByBit();
    void manySpans();
};

void TestContentTables::shareComesBackAndChanges()
{
    DatabaseFixture fixture;
    SharesTable shares(fixture.database());
    ShareRow share = someShare(1);
    TTP_OK(shares.insert(share));
    TTP_FAILS(shares.insert(share), ErrorCode::AlreadyExists);
    QVERIFY(**shares.find(share.id) == share);

    TTP_OK(shares.setState(share.id, share.state = ShareState::FolderMissing));
    TTP_OK(shares.setName(share.id, share.name = QStringLiteral("other")));
    TTP_OK(shares.setFolder(share.id, share.folder = QString()));
    TTP_OK(shares.setFollowed(share.id, share.followed = true));
    TTP_OK(shares.setReaders(share.id, share.readers = QStringLiteral("everyone")));

    fixture.reopen();
    QVERIFY(**SharesTable(fixture.database()).find(share.id) == share);
}

void TestContentTables::changingAnUnknownShareIsNotFound()
{
    DatabaseFixture fixture;
    SharesTable shares(fixture.database());
    const ShareId none = idOf<ShareId>(9);
    TTP_FAILS(shares.setState(none, ShareState::Ready), ErrorCode::NotFound);
    TTP_FAILS(shares.setName(none, QString()), ErrorCode::NotFound);
    TTP_FAILS(shares.setFolder(none, QString()), ErrorCode::NotFound);
    TTP_FAILS(shares.setFollowed(none, true), ErrorCode::NotFound);
    TTP_FAILS(shares.setReaders(none, QString()), ErrorCode::NotFound);
    TTP_FAILS(shares.setAccessRecord(none, idOf<UserId>(1), QByteArray("r"), 1, at(0)), ErrorCode::NotFound);
    TTP_FAILS(shares.remove(none), ErrorCode::NotFound);
    QVERIFY(!shares.find(none)->has_value());
}

void TestContentTables::sharesComePageByPage()
{
    DatabaseFixture fixture;
    SharesTable shares(fixture.database());
    for (int i = 1; i <= 12; ++i)
        TTP_OK(shares.insert(someShare(i)));
    const auto first = shares.page(std::nullopt, 10);
    TTP_OK(first);
    QCOMPARE(first->size(), 10);
    QCOMPARE(shares.page(first->last().id, 10)->size(), 2);
    QCOMPARE(*shares.count(), 12);
}

void TestContentTables::accessRecordOnlyMovesForward()
{
    DatabaseFixture fixture;
    SharesTable shares(fixture.database());
    ShareRow share = someShare(1);
    TTP_OK(shares.insert(share));

    QVERIFY(*shares.setAccessRecord(share.id, share.owner, QByteArray("five"), 5, at(10)));
    QVERIFY(!*shares.setAccessRecord(share.id, share.owner, QByteArray("four"), 4, at(20)));
    TTP_FAILS(shares.setAccessRecord(share.id, idOf<UserId>(77), QByteArray("forged nine"), 9, at(20)),
              ErrorCode::Conflict);
    QCOMPARE((*shares.find(share.id))->accessRecord, QByteArray("five"));
    QVERIFY((*shares.find(share.id))->accessHeardAt == at(10));

    // the same again: only its age changes, and never backwards
    QVERIFY(*shares.setAccessRecord(share.id, share.owner, QByteArray("forged five"), 5, at(30)));
    QVERIFY(*shares.setAccessRecord(share.id, share.owner, QByteArray("five"), 5, at(15)));
    QCOMPARE((*shares.find(share.id))->accessRecord, QByteArray("five"));
    QVERIFY((*shares.find(share.id))->accessHeardAt == at(30));

    QVERIFY(*shares.setAccessRecord(share.id, share.owner, QByteArray("six"), 6, at(40)));
    QCOMPARE((*shares.find(share.id))->accessRecord, QByteArray("six"));
    QCOMPARE((*shares.find(share.id))->accessSerial, 6);
    QVERIFY((*shares.find(share.id))->accessHeardAt == at(40));

    TTP_OK(shares.dropAccessRecord(share.id));
    QVERIFY((*shares.find(share.id))->accessRecord.isEmpty() && !(*shares.find(share.id))->accessHeardAt.isValid());
    QVERIFY(*shares.setAccessRecord(share.id, share.owner, QByteArray("one"), 1, at(50)));
    TTP_FAILS(shares.dropAccessRecord(idOf<ShareId>(78)), ErrorCode::NotFound);
}

void TestContentTables::versionIsUnique()
{
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    TTP_OK(SharesTable(fixture.database()).insert(someShare(2)));
    VersionsTable versions(fixture.database());
    TTP_OK(versions.insert(someVersion(1, 1)));
    TTP_FAILS(versions.insert(someVersion(1, 1)), ErrorCode::AlreadyExists);
    TTP_OK(versions.insert(someVersion(2, 1)));
    QVERIFY(**versions.find(idOf<ShareId>(1), 1) == someVersion(1, 1));
    QVERIFY(!versions.find(idOf<ShareId>(1), 2)->has_value());
}

void TestContentTables::versionNeedsAShareAndANumber()
{
    DatabaseFixture fixture;
    VersionsTable versions(fixture.database());
    TTP_FAILS(versions.insert(someVersion(1, 1)), ErrorCode::Conflict);
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    TTP_FAILS(versions.insert(someVersion(1, 0)), ErrorCode::InvalidInput);
}

void TestContentTables::versionsComeNewestFirst()
{
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    VersionsTable versions(fixture.database());
    for (int i = 1; i <= 5; ++i)
        TTP_OK(versions.insert(someVersion(1, i)));

    QCOMPARE((*versions.latest(idOf<ShareId>(1)))->version, 5);
    QVERIFY(!versions.latest(idOf<ShareId>(2))->has_value());
    const auto page = versions.page(idOf<ShareId>(1), std::nullopt, 3);
    TTP_OK(page);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->last().version, 3);
    QCOMPARE(versions.page(idOf<ShareId>(1), 3, 10)->size(), 2);
    QCOMPARE((*versions.findByManifest(hashOf(4)))->version, 4);
    QVERIFY(!versions.findByManifest(hashOf(40))->has_value());
    TTP_OK(versions.remove(idOf<ShareId>(1), 5));
    TTP_FAILS(versions.remove(idOf<ShareId>(1), 5), ErrorCode::NotFound);
    QCOMPARE((*versions.latest(idOf<ShareId>(1)))->version, 4);
}

void TestContentTables::filesComeBackAndChange()
{
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    SharedFilesTable files(fixture.database());
    const ShareId share = idOf<ShareId>(1);
    QList<SharedFileRow> rows = someFiles(250);
    rows[7].path = QStringLiteral("Übersicht \U0001F9CA/'quoted'.txt");
    TTP_OK(files.put(share, 3, rows));

    QVERIFY(*files.all(share, 3) == rows);
    QVERIFY(*files.page(share, 3, 100, 50) == rows.mid(100, 50));
    QCOMPARE(files.page(share, 3, 240, 50)->size(), 10);
    QVERIFY(**files.find(share, 3, 7) == rows[7]);
    QVERIFY(!files.find(share, 3, 250)->has_value());
    QCOMPARE(*files.count(share, 3), 250);
    QCOMPARE(*files.count(share, 4), 0);

    TTP_OK(files.setState(share, 3, 7, rows[7].state = SharedFileState::Missing));
    rows[8].stamp = {QStringLiteral("1"), QStringLiteral("2"), 3, 4};
    TTP_OK(files.setStamp(share, 3, 8, rows[8].stamp, rows[8].state = SharedFileState::Changed));
    QVERIFY(*files.all(share, 3) == rows);
    TTP_FAILS(files.setState(share, 4, 7, SharedFileState::Missing), ErrorCode::NotFound);
    TTP_FAILS(files.setStamp(share, 3, 250, {}, SharedFileState::Indexed), ErrorCode::NotFound);
    QCOMPARE(*files.remove(share, 3), 250);
    QCOMPARE(*files.remove(share, 3), 0);
}

void TestContentTables::filesNeedAShare()
{
    DatabaseFixture fixture;
    SharedFilesTable files(fixture.database());
    TTP_FAILS(files.put(idOf<ShareId>(1), 1, someFiles(1)), ErrorCode::Conflict);
    QVERIFY(files.all(idOf<ShareId>(1), 1)->isEmpty());
}

void TestContentTables::putReplacesRowsOfTheSameIdx()
{
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    SharedFilesTable files(fixture.database());
    QList<SharedFileRow> rows = someFiles(3);
    TTP_OK(files.put(idOf<ShareId>(1), 1, rows));
    rows[1] = someFile(77);
    rows[1].idx = 1;
    TTP_OK(files.put(idOf<ShareId>(1), 1, {rows[1]}));
    QVERIFY(*files.all(idOf<ShareId>(1), 1) == rows);
}

void TestContentTables::badRowKeepsTheWholeBatchOut()
{
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    SharedFilesTable files(fixture.database());
    QList<SharedFileRow> rows = someFiles(10);
    rows[9].idx = -1;
    TTP_FAILS(files.put(idOf<ShareId>(1), 1, rows), ErrorCode::InvalidInput);
    QCOMPARE(*files.count(idOf<ShareId>(1), 1), 0);
    QVERIFY(!fixture.database().isInTransaction());
}

void TestContentTables::filesMayComeBeforeTheVersion()
{
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    TTP_OK(SharedFilesTable(fixture.database()).put(idOf<ShareId>(1), 1, someFiles(2)));
    TTP_OK(VersionsTable(fixture.database()).insert(someVersion(1, 1)));
    QCOMPARE(*SharedFilesTable(fixture.database()).count(idOf<ShareId>(1), 1), 2);
}

void TestContentTables::removingAShareOrVersionTakesItsFiles()
{
    DatabaseFixture fixture;
    SharesTable shares(fixture.database());
    VersionsTable versions(fixture.database());
    SharedFilesTable files(fixture.database());
    const ShareId share = idOf<ShareId>(1);
    TTP_OK(shares.insert(someShare(1)));
    for (int version = 1; version <= 2; ++version) {
        TTP_OK(versions.insert(someVersion(1, version)));
        TTP_OK(files.put(share, version, someFiles(5)));
    }

    TTP_OK(versions.remove(share, 1));
    QCOMPARE(*files.count(share, 1), 0);
    QCOMPARE(*files.count(share, 2), 5);
    TTP_OK(shares.remove(share));
    TTP_OK(shares.insert(someShare(1)));
    QCOMPARE(*files.count(share, 2), 0);
    QVERIFY(!versions.latest(share)->has_value());
}

void TestContentTables::placesOfAFile()
{
    DatabaseFixture fixture;
    SharedFilesTable files(fixture.database());
    for (int i = 1; i <= 2; ++i)
        TTP_OK(SharesTable(fixture.database()).insert(someShare(i)));
    TTP_OK(files.put(idOf<ShareId>(1), 1, someFiles(3)));
    TTP_OK(files.put(idOf<ShareId>(2), 7, someFiles(3)));
    TTP_OK(files.setState(idOf<ShareId>(1), 1, 2, SharedFileState::Missing));

    const auto places = files.places(someFile(2).file, 10);
    TTP_OK(places);
    QCOMPARE(places->size(), 2);
    QVERIFY(places->first() == (LocatedFileRow{idOf<ShareId>(2), 7, someFile(2)}));
    QVERIFY(places->last().row.state == SharedFileState::Missing);
    QCOMPARE(files.places(someFile(2).file, 1)->size(), 1);
    FileId longer = someFile(2).file;
    ++longer.length;
    QVERIFY(files.places(longer, 10)->isEmpty());
}

void TestContentTables::knownFileIsNotHashedAgain_data()
{
    QTest::addColumn<QString>("volume");
    QTest::addColumn<QString>("fileId");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("mtimeNs");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("known");

    const SharedFileRow row = someFile(5);
    const StampRow &s = row.stamp;
    const QString none;
    QTest::newRow("the same") << s.volume << s.fileId << s.size << s.mtimeNs << none << 1 << true;
    QTest::newRow("volume renumbered, same path") << none << s.fileId << s.size << s.mtimeNs << row.path << 1 << true;
    QTest::newRow("other volume, other path") << none << s.fileId << s.size << s.mtimeNs << none << 1 << false;
    QTest::newRow("other file") << s.volume << none << s.size << s.mtimeNs << row.path << 1 << false;
    QTest::newRow("one byte more") << s.volume << s.fileId << s.size + 1 << s.mtimeNs << row.path << 1 << false;
    QTest::newRow("one ns later") << s.volume << s.fileId << s.size << s.mtimeNs + 1 << row.path << 1 << false;
    QTest::newRow("known to be changed") << s.volume << s.fileId << s.size << s.mtimeNs << row.path << 2 << false;
    QTest::newRow("missing") << s.volume << s.fileId << s.size << s.mtimeNs << row.path << 3 << false;
}

void TestContentTables::knownFileIsNotHashedAgain()
{
    QFETCH(QString, volume);
    QFETCH(QString, fileId);
    QFETCH(qint64, size);
    QFETCH(qint64, mtimeNs);
    QFETCH(QString, path);
    QFETCH(int, state);
    QFETCH(bool, known);
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    SharedFilesTable files(fixture.database());
    TTP_OK(files.put(idOf<ShareId>(1), 1, someFiles(10)));
    TTP_OK(files.setState(idOf<ShareId>(1), 1, 5, static_cast<SharedFileState>(state)));

    const auto found = files.knownFile({volume, fileId, size, mtimeNs}, path);

    TTP_OK(found);
    QCOMPARE(found->has_value(), known);
    if (known)
        QVERIFY(**found == someFile(5).file);
}

void TestContentTables::hundredThousandFiles()
{
    constexpr int count = 100'000;
    DatabaseFixture fixture;
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    SharedFilesTable files(fixture.database());
    const QList<SharedFileRow> rows = someFiles(count);

    QElapsedTimer timer;
    timer.start();
    TTP_OK(files.put(idOf<ShareId>(1), 1, rows));
    qInfo("100,000 file rows written in %lld ms", timer.restart());
    const auto all = files.all(idOf<ShareId>(1), 1);
    qInfo("100,000 file rows read in %lld ms", timer.restart());
    TTP_OK(all);
    QVERIFY(*all == rows);
    timer.restart();
    for (int i = 0; i < 10'000; ++i)
        QVERIFY((*files.knownFile(rows[i * 10].stamp, QString())).has_value());
    qInfo("10,000 stamps looked up in %lld ms", timer.restart());
    QCOMPARE(files.page(idOf<ShareId>(1), 1, 99'000, 500)->size(), 500);
    qInfo("500 rows from the end read in %lld ms", timer.restart());
    fixture.reopen();
    qInfo("opened again, checked, in %lld ms", timer.restart());
}

void TestContentTables::hashesComeBackFromAnywhere_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("error");
    const QString held;
    QTest::newRow("the first") << 0 << qint64(0) << qint64(1) << held;
    QTest::newRow("inside a span") << 0 << qint64(17) << qint64(512) << held;
    QTest::newRow("last of a span") << 0 << qint64(4095) << qint64(1) << held;
    QTest::newRow("first of a span") << 0 << qint64(4096) << qint64(1) << held;
    QTest::newRow("across spans") << 0 << qint64(4095) << qint64(4098) << held;
    QTest::newRow("all") << 0 << qint64(0) << qint64(9000) << held;
    QTest::newRow("the last") << 0 << qint64(8999) << qint64(1) << held;
    QTest::newRow("other level") << 5 << qint64(3) << qint64(5) << held;
    QTest::newRow("one beyond the end") << 0 << qint64(9000) << qint64(1) << QStringLiteral("layer-not-held");
    QTest::newRow("runs over the end") << 0 << qint64(8999) << qint64(2) << QStringLiteral("layer-not-held");
    QTest::newRow("far beyond the end") << 0 << qint64(1'000'000) << qint64(8) << QStringLiteral("layer-not-held");
    QTest::newRow("level without spans") << 12 << qint64(0) << qint64(1) << QStringLiteral("layer-not-held");
    QTest::newRow("no such level") << 3 << qint64(0) << qint64(1) << QStringLiteral("layer-not-held");
    QTest::newRow("nothing") << 0 << qint64(0) << qint64(0) << QStringLiteral("invalid-input");
    QTest::newRow("negative count") << 0 << qint64(0) << qint64(-1) << QStringLiteral("invalid-input");
    QTest::newRow("negative first") << 0 << qint64(-1) << qint64(2) << QStringLiteral("invalid-input");
    QTest::newRow("too many") << 0 << qint64(0) << qint64(65'537) << QStringLiteral("invalid-input");
    QTest::newRow("overflow") << 0 << std::numeric_limits<qint64>::max() << qint64(2)
                              << QStringLiteral("invalid-input");
}

void TestContentTables::hashesComeBackFromAnywhere()
{
    QFETCH(int, level);
    QFETCH(qint64, first);
    QFETCH(qint64, count);
    QFETCH(QString, error);
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    const FileId file = fileOf(1, 9000 * 16384);
    TTP_OK(spans.put(file, {{0, 0, numbered(0, 0, 4096)},
                            {0, 1, numbered(0, 4096, 4096)},
                            {0, 2, numbered(0, 8192, 808)},
                            {5, 0, numbered(5, 0, 282)}}));

    const auto run = spans.hashes(file, level, first, count);

    if (error.isEmpty()) {
        TTP_OK(run);
        QVERIFY(*run == numbered(level, first, count));
    } else {
        QVERIFY(!run);
        QCOMPARE(errorWord(run.error().code), error);
    }
}

void TestContentTables::spansAreChecked_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<qint64>("span");
    QTest::addColumn<int>("bytes");
    QTest::newRow("level 1") << 1 << qint64(0) << hashBytes;
    QTest::newRow("negative level") << -1 << qint64(0) << hashBytes;
    QTest::newRow("negative span") << 0 << qint64(-1) << hashBytes;
    QTest::newRow("no hash") << 0 << qint64(0) << 0;
    QTest::newRow("half a hash") << 0 << qint64(0) << hashBytes + 16;
    QTest::newRow("one too many") << 5 << qint64(0) << 4097 * hashBytes;
}

void TestContentTables::spansAreChecked()
{
    QFETCH(int, level);
    QFETCH(qint64, span);
    QFETCH(int, bytes);
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    TTP_FAILS(spans.put(fileOf(1, 1'000'000), {{level, span, QByteArray(bytes, 'x')}}), ErrorCode::InvalidInput);
    QVERIFY(!spans.state(fileOf(1, 1'000'000))->has_value());
}

void TestContentTables::oneBadSpanKeepsAllOut()
{
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    const FileId file = fileOf(1, 1'000'000);
    TTP_FAILS(spans.put(file, {{0, 0, numbered(0, 0, 62)}, {0, 1, QByteArray("short")}}), ErrorCode::InvalidInput);
    QCOMPARE(*spans.countHashes(file, 0), 0);
}

void TestContentTables::contentHasAStateAndAFlatHash()
{
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    const FileId file = fileOf(1, 1'000'000);
    TTP_FAILS(spans.setState(file, ContentState::Complete), ErrorCode::NotFound);
    TTP_OK(spans.put(file, {{0, 0, numbered(0, 0, 62)}}));
    QVERIFY(**spans.state(file) == ContentState::Partial);
    QVERIFY(!spans.flatSha256(file)->has_value());

    TTP_OK(spans.setState(file, ContentState::Complete));
    TTP_OK(spans.setFlatSha256(file, hashOf(3)));
    TTP_OK(spans.put(file, {{0, 0, numbered(5, 0, 62)}}));
    TTP_OK(spans.setFlatSha256(fileOf(2, 7), hashOf(4)));

    QVERIFY(**spans.state(file) == ContentState::Complete);
    QVERIFY(**spans.flatSha256(file) == hashOf(3));
    QVERIFY(**spans.flatSha256(fileOf(2, 7)) == hashOf(4));
    QVERIFY(*spans.hashes(file, 0, 0, 62) == numbered(5, 0, 62));
    QCOMPARE(*spans.countHashes(file, 0), 62);
    TTP_OK(spans.removeSome(file, 100));
    TTP_OK(spans.removeSome(file, 100));
    QCOMPARE(*spans.countHashes(file, 0), 0);
    TTP_FAILS(spans.hashes(file, 0, 0, 1), ErrorCode::LayerNotHeld);
}

void TestContentTables::sameRootWithOtherLengthIsAnotherFile()
{
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    TTP_OK(spans.put(fileOf(1, 1'000'000), {{0, 0, numbered(0, 0, 62)}}));
    TTP_FAILS(spans.hashes(fileOf(1, 1'000'001), 0, 0, 1), ErrorCode::LayerNotHeld);
}

void TestContentTables::whatNobodyNamesIsFoundAndRemovedBitByBit()
{
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    TTP_OK(SharesTable(fixture.database()).insert(someShare(1)));
    TTP_OK(SharedFilesTable(fixture.database()).put(idOf<ShareId>(1), 1, {someFile(0)}));
    TTP_OK(VersionsTable(fixture.database()).insert(someVersion(1, 1)));
    const FileId shared = someFile(0).file;
    const FileId list = someVersion(1, 1).list;
    const FileId other(shared.root, shared.length + 1);
    const FileId big = fileOf(200, 5'000'000);
    for (const FileId &file : {other, shared, list, big}) {
        TTP_OK(spans.put(file, {{5, 0, numbered(5, 0, 3)}, {0, 0, numbered(0, 0, 9)}, {0, 1, numbered(0, 9, 9)}}));
        TTP_OK(spans.setState(file, ContentState::Complete));
    }
    QCOMPARE(spans.unnamed(0, 10)->files, (QList<FileId>{other, big}));
    QCOMPARE(spans.unnamed(0, 10)->last, 0);
    const auto first = spans.unnamed(0, 2);
    QCOMPARE(first->files, QList<FileId>{other});
    QCOMPARE(spans.unnamed(first->last, 2)->files, QList<FileId>{big});

    QCOMPARE(*spans.removeSome(big, 2), false);
    // What is incomplete does not say that it is complete.
    QVERIFY(*spans.state(big) == ContentState::Partial);
    QCOMPARE(*spans.removeSome(big, 2), true);
    QVERIFY(*spans.state(big) == std::nullopt);
    QCOMPARE(*spans.removeSome(other, 3), false);
    QCOMPARE(*spans.removeSome(other, 3), true);
    QCOMPARE(*spans.removeSome(other, 3), true);
    QCOMPARE(*spans.countHashes(shared, 0), 18);
    QVERIFY(spans.unnamed(0, 10)->files.isEmpty());
    TTP_OK(SharesTable(fixture.database()).remove(idOf<ShareId>(1)));
    QCOMPARE(spans.unnamed(0, 10)->files, (QList<FileId>{shared, list}));
}

void TestContentTables::manySpans()
{
    // 10 GiB: 655,360 leaves in 160 spans
    constexpr int count = 160;
    DatabaseFixture fixture;
    HashSpansTable spans(fixture.database());
    const FileId file = fileOf(1, 10LL * 1024 * 1024 * 1024);
    QList<HashSpan> rows;
    const QByteArray hashes = numbered(0, 0, 4096);
    for (int i = 0; i < count; ++i)
        rows.append({0, i, hashes});

    QElapsedTimer timer;
    timer.start();
    TTP_OK(spans.put(file, rows));
    qInfo("160 spans (10 GiB of file) written in %lld ms", timer.restart());
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(spans.hashes(file, 0, (qint64(i) * 7919 % (count * 128)) * 32, 32)->size(), 32 * hashBytes);
    qInfo("10,000 runs of 32 hashes read in %lld ms", timer.restart());
    QCOMPARE(*spans.countHashes(file, 0), qint64(count) * 4096);
}

QTEST_GUILESS_MAIN(TestContentTables)
#include "tst_content_tables.moc"
