// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/AccessSnapshot.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QTest>
#include <thread>

using namespace ttp;
using namespace ttp::test;

namespace {

const UserId owner = idOf<UserId>(1);
const UserId reader = idOf<UserId>(2);
const UserId stranger = idOf<UserId>(3);

ManifestHeader headerOf(const std::vector<ManifestEntry> &files)
{
    ManifestHeader header;
    header.share = idOf<ShareId>(9);
    header.owner = owner;
    header.name = QStringLiteral("data");
    header.files = qint64(files.size());
    for (const ManifestEntry &file : files)
        header.bytes += file.file.length;
    header.list = fileOf(77, 99);
    return header;
}

VersionCatalogPtr catalogOf(const std::vector<ManifestEntry> &files)
{
    return VersionCatalog::make(headerOf(files), QByteArray("envelope"), hashOf(5), files).value();
}

/// A share with one version of two files, of which nothing or everything is there.
std::shared_ptr<ServedShare> shareOf(int number, bool isComplete)
{
    auto version = std::make_shared<ServedVersion>();
    version->catalog =
        catalogOf({{QStringLiteral("a"), fileOf(1, 1000), 0}, {QStringLiteral("b"), fileOf(2, 2000), 0}});
    if (!isComplete)
        version->progress = std::make_shared<PieceProgress>(PieceBitmap(2));
    auto share = std::make_shared<ServedShare>();
    share->share = idOf<ShareId>(number);
    share->owner = owner;
    share->readers = {reader};
    share->versions.insert(1, version);
    return share;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogFindsFiles();
    void catalogRefusesAnotherList_data();
    void catalogRefusesAnotherList();
    void saysWhoMayRead_data();
    void saysWhoMayRead();
    void findsFilesByContent();
    void prefersCompleteCopies();
    void boxGivesTheNewest();
};

void TestSnapshot::catalogFindsFiles()
{
    const FileId twice = fileOf(4, 10);
    const VersionCatalogPtr catalog = catalogOf({{QStringLiteral("z"), fileOf(9, 10), 0},
                                                 {QStringLiteral("a"), twice, 0},
                                                 {QStringLiteral("b"), twice, 0},
                                                 {QStringLiteral("empty"), {}, 0}});
    QCOMPARE(catalog->indexOf(twice).value(), 1);
    QCOMPARE(catalog->indexOf(fileOf(9, 10)).value(), 0);
    QCOMPARE(catalog->indexOf(FileId()).value(), 3);
    QVERIFY(!catalog->indexOf({fileOf(4, 10).root, 11}));
    QVERIFY(!catalog->indexOf(fileOf(8, 10)));
    QCOMPARE(catalog->layout().byteCount(), 30);
    QCOMPARE(catalog->envelope(), QByteArray("envelope"));
}

void TestSnapshot::catalogRefusesAnotherList_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("more files") << 2 << qint64(10);
    QTest::newRow("more bytes") << 1 << qint64(11);
    QTest::newRow("fewer bytes") << 1 << qint64(0);
}

void TestSnapshot::catalogRefusesAnotherList()
{
    QFETCH(int, files);
    QFETCH(qint64, bytes);
    const std::vector<ManifestEntry> list{{QStringLiteral("a"), fileOf(1, 10), 0}};
    ManifestHeader header = headerOf(list);
    header.files = files;
    header.bytes = bytes;
    TTP_FAILS(VersionCatalog::make(header, {}, {}, list), ErrorCode::ProtocolViolation);
}

void TestSnapshot::saysWhoMayRead_data()
{
    QTest::addColumn<UserId>("user");
    QTest::addColumn<qint64>("servedForSeconds");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("may");
    const qint64 always = std::numeric_limits<qint64>::max();
    QTest::newRow("owner") << owner << always << true << true;
    QTest::newRow("reader") << reader << always << true << true;
    QTest::newRow("stranger") << stranger << always << true << false;
    QTest::newRow("nobody") << UserId() << always << true << false;
    QTest::newRow("reader, record good") << reader << qint64(1) << true << true;
    QTest::newRow("reader, this very second") << reader << qint64(0) << true << true;
    QTest::newRow("reader, lapsed") << reader << qint64(-1) << true << false;
    QTest::newRow("owner, lapsed") << owner << qint64(-1) << true << false;
    QTest::newRow("unknown share") << owner << always << false << false;
}

void TestSnapshot::saysWhoMayRead()
{
    QFETCH(UserId, user);
    QFETCH(qint64, servedForSeconds);
    QFETCH(bool, known);
    QFETCH(bool, may);
    const auto share = shareOf(1, true);
    if (servedForSeconds != std::numeric_limits<qint64>::max())
        share->servedUntil = at(servedForSeconds);
    AccessSnapshot snapshot;
    snapshot.shares.insert(share->share, share);
    const ShareId asked = known ? share->share : idOf<ShareId>(50);
    QCOMPARE(snapshot.readableShare(asked, user, at(0)) != nullptr, may);
    if (known)
        QCOMPARE(snapshot.readableFile(fileOf(1, 1000), user, at(0)).has_value(), may);
}

void TestSnapshot::findsFilesByContent()
{
    AccessSnapshot snapshot;
    const auto share = shareOf(1, true);
    snapshot.shares.insert(share->share, share);
    const auto second = snapshot.readableFile(fileOf(2, 2000), reader, at(0));
    QVERIFY(second);
    QCOMPARE(second->fileIndex, 1);
    const auto list = snapshot.readableFile(fileOf(77, 99), reader, at(0));
    QVERIFY(list);
    QCOMPARE(list->fileIndex, -1);
    QVERIFY(!snapshot.readableFile(fileOf(2, 2001), reader, at(0)));
}

void TestSnapshot::prefersCompleteCopies()
{
    for (int complete = 1; complete <= 3; ++complete) {
        AccessSnapshot snapshot;
        for (int number = 1; number <= 3; ++number) {
            const auto share = shareOf(number, number == complete);
            snapshot.shares.insert(share->share, share);
        }
        QVERIFY(snapshot.readableFile(fileOf(1, 1000), reader, at(0))->share->share == idOf<ShareId>(complete));
        // What the reader may not see does not count, however complete.
        auto hidden = shareOf(complete, true);
        hidden->readers.clear();
        snapshot.shares.insert(hidden->share, hidden);
        const auto partial = snapshot.readableFile(fileOf(1, 1000), reader, at(0));
        QVERIFY(partial && !partial->version->isComplete());
    }
}

void TestSnapshot::boxGivesTheNewest()
{
    SnapshotBox box;
    QVERIFY(!box.get());
    std::atomic<bool> isOver{false};
    std::thread asker([&box, &isOver] {
        while (!isOver) {
            const AccessSnapshotPtr one = box.get();
            if (one && one->shares.size() != (one->draining ? 1 : 0))
                qFatal("half a snapshot");
        }
    });
    for (int i = 0; i < 20'000; ++i) {
        auto next = std::make_shared<AccessSnapshot>();
        next->draining = i % 2 == 1;
        if (next->draining)
            next->shares.insert(idOf<ShareId>(1), nullptr);
        box.put(next);
        QVERIFY(box.get() == next);
    }
    isOver = true;
    asker.join();
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_sharing_snapshot.moc"
