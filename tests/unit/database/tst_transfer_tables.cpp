// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/database/HoldersTable.h"
#include "core/database/Transaction.h"
#include "core/database/TransferSourcesTable.h"
#include "core/database/TransfersTable.h"
#include "core/database/UsageTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

namespace {

TransferRow someTransfer(int number)
{
    TransferRow row;
    QByteArray bytes(16, '\1');
    bytes[14] = char(number >> 8);
    bytes[15] = char(number);
    row.id = TransferId(QUuid::fromRfc4122(bytes));
    row.share = idOf<ShareId>(number % 5 + 1);
    row.version = 3;
    row.name = QStringLiteral("transfer %1").arg(number);
    row.folder = QStringLiteral("/home/x/%1").arg(number);
    row.link = QStringLiteral("ttp://h.example:8470/#u=x&k=y");
    row.wanted = QByteArray("\xff\x00\x01", 3);
    row.queuePosition = number;
    row.created = at(number);
    row.totalBytes = 5'000'000'000;
    return row;
}

HolderRow someHolder(int share, qint64 version, int user, qint64 seq)
{
    return {idOf<ShareId>(share),
            version,
            idOf<UserId>(user),
            false,
            10,
            seq,
            {QStringLiteral("https://h.example/v1")},
            at(user),
            at(1800)};
}

} // namespace

class TestTransferTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transferComesBackAndChanges();
    void everyErrorCodeComesBack();
    void changingAnUnknownTransferIsNotFound();
    void transfersComeInQueueOrder();
    void impossibleTransfersAreRefused_data();
    void impossibleTransfersAreRefused();
    void progressIsReplacedWhole();
    void removingATransferTakesItsProgress();
    void sourcesAreSummed();
    void tenThousandTransfers();
    void holderWithLowerSeqIsPassedOver();
    void holdersOfAShare();
    void listingOfAPeerComesPageByPage();
    void listingIsReplaced();
    void holdersExpire();
    void usageIsSummedByHour();
    void usageIsAllOrNothing();
    void hoursBecomeDaysAndNoByteIsLost();
    void manyUsageRows();
};

void TestTransferTables::transferComesBackAndChanges()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    TransferRow row = someTransfer(1);
    TTP_OK(transfers.insert(row));
    TTP_FAILS(transfers.insert(row), ErrorCode::AlreadyExists);
    QVERIFY(**transfers.find(row.id) == row);

    row.error = ErrorCode::DiskFull;
    TTP_OK(transfers.setState(row.id, row.state = TransferState::Failed, row.error,
                              row.errorSubject = QStringLiteral("/home")));
    TTP_OK(transfers.setQueuePosition(row.id, row.queuePosition = -7, row.priority = 2));
    TTP_OK(transfers.setLimits(row.id, row.limitDown = 1000, row.limitUp = 2000));
    TTP_OK(transfers.setWanted(row.id, row.wanted = QByteArray("w"), row.totalBytes = 17));
    TTP_OK(transfers.setFolder(row.id, row.folder = QStringLiteral("/elsewhere")));
    QVERIFY(**transfers.find(row.id) == row);

    TTP_OK(transfers.setFinished(row.id, row.finished = at(99)));
    row.state = TransferState::Complete;
    row.error.reset();
    row.errorSubject.clear();
    fixture.reopen();
    TransfersTable again(fixture.database());
    QVERIFY(**again.find(row.id) == row);
    row = someTransfer(1);
    row.version = 0;
    TTP_OK(again.update(row));
    QVERIFY(**again.find(row.id) == row);
}

void TestTransferTables::everyErrorCodeComesBack()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    TTP_OK(transfers.insert(someTransfer(1)));
    for (const ErrorCode code : allErrorCodes()) {
        TTP_OK(transfers.setState(someTransfer(1).id, TransferState::Failed, code, QStringLiteral("x")));
        QVERIFY((*transfers.find(someTransfer(1).id))->error == code);
    }
    TTP_OK(transfers.setState(someTransfer(1).id, TransferState::Fetching));
    QVERIFY(!(*transfers.find(someTransfer(1).id))->error);
}

void TestTransferTables::changingAnUnknownTransferIsNotFound()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    const TransferId none = idOf<TransferId>(9);
    TTP_FAILS(transfers.update(someTransfer(9)), ErrorCode::NotFound);
    TTP_FAILS(transfers.setState(none, TransferState::Paused), ErrorCode::NotFound);
    TTP_FAILS(transfers.setFinished(none, at(0)), ErrorCode::NotFound);
    TTP_FAILS(transfers.setQueuePosition(none, 1, 1), ErrorCode::NotFound);
    TTP_FAILS(transfers.setLimits(none, 1, 1), ErrorCode::NotFound);
    TTP_FAILS(transfers.setWanted(none, {}, 1), ErrorCode::NotFound);
    TTP_FAILS(transfers.setFolder(none, {}), ErrorCode::NotFound);
    TTP_FAILS(transfers.setProgress(none, {}, 0), ErrorCode::NotFound);
    TTP_FAILS(transfers.remove(none), ErrorCode::NotFound);
    QVERIFY(!transfers.find(none)->has_value());
    QVERIFY(!transfers.progress(none)->has_value());
}

void TestTransferTables::transfersComeInQueueOrder()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    for (const int number : {4, 2, 9, 1})
        TTP_OK(transfers.insert(someTransfer(number)));
    TTP_OK(transfers.setQueuePosition(someTransfer(9).id, 0, 0));

    const auto all = transfers.all();
    TTP_OK(all);
    QStringList names;
    for (const TransferRow &row : *all)
        names.append(row.name.mid(9));
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("9 1 2 4"));
    QCOMPARE(transfers.ofShare(idOf<ShareId>(5))->size(), 2);
    QVERIFY(transfers.ofShare(idOf<ShareId>(77))->isEmpty());
}

void TestTransferTables::impossibleTransfersAreRefused_data()
{
    QTest::addColumn<qint64>("version");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("limit");
    QTest::newRow("negative version") << qint64(-1) << qint64(0) << qint64(0);
    QTest::newRow("negative total") << qint64(1) << qint64(-1) << qint64(0);
    QTest::newRow("negative limit") << qint64(1) << qint64(0) << qint64(-1);
}

void TestTransferTables::impossibleTransfersAreRefused()
{
    QFETCH(qint64, version);
    QFETCH(qint64, total);
    QFETCH(qint64, limit);
    DatabaseFixture fixture;
    TransferRow row = someTransfer(1);
    row.version = version;
    row.totalBytes = total;
    row.limitDown = limit;
    TTP_FAILS(TransfersTable(fixture.database()).insert(row), ErrorCode::InvalidInput);
}

void TestTransferTables::progressIsReplacedWhole()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    const TransferId id = someTransfer(1).id;
    TTP_OK(transfers.insert(someTransfer(1)));
    QVERIFY(!transfers.progress(id)->has_value());

    const TransferProgressRow first{QByteArray(238'000, '\xff'), QByteArray(238'000, '\x0f'), QStringLiteral("a")};
    TTP_OK(transfers.setProgress(id, first, 1'000));
    QVERIFY(**transfers.progress(id) == first);
    const TransferProgressRow second{QByteArray("\x00", 1), QByteArray(), QStringLiteral("b")};
    TTP_OK(transfers.setProgress(id, second, 0));
    QVERIFY(**transfers.progress(id) == second);
    QCOMPARE((*transfers.find(id))->haveBytes, 0);
}

void TestTransferTables::removingATransferTakesItsProgress()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    TransferSourcesTable sources(fixture.database());
    const TransferId id = someTransfer(1).id;
    TTP_OK(transfers.insert(someTransfer(1)));
    TTP_OK(transfers.setProgress(id, {}, 0));
    TTP_OK(sources.add(id, {{idOf<UserId>(1), 5}}));

    TTP_OK(transfers.remove(id));

    QVERIFY(!transfers.progress(id)->has_value());
    QVERIFY(sources.all(id)->isEmpty());
}

void TestTransferTables::sourcesAreSummed()
{
    DatabaseFixture fixture;
    TransferSourcesTable sources(fixture.database());
    const TransferId id = someTransfer(1).id;
    TTP_FAILS(sources.add(id, {{idOf<UserId>(1), 5}}), ErrorCode::Conflict);
    TTP_OK(TransfersTable(fixture.database()).insert(someTransfer(1)));

    TTP_OK(sources.add(id, {{idOf<UserId>(1), 5}, {idOf<UserId>(2), 7'000'000'000}}));
    TTP_OK(sources.add(id, {{idOf<UserId>(1), 6}, {idOf<UserId>(1), 1}}));
    TTP_FAILS(sources.add(id, {{idOf<UserId>(1), 100}, {idOf<UserId>(1), -1000}}), ErrorCode::InvalidInput);

    const auto all = sources.all(id);
    TTP_OK(all);
    QVERIFY(*all == (QList<TransferSourceRow>{{idOf<UserId>(2), 7'000'000'000}, {idOf<UserId>(1), 12}}));
}

void TestTransferTables::tenThousandTransfers()
{
    DatabaseFixture fixture;
    TransfersTable transfers(fixture.database());
    TTP_OK(ensureTransaction(fixture.database(), [&]() -> Result<void> {
        for (int i = 0; i < 10'000; ++i) {
            if (const auto done = transfers.insert(someTransfer(i)); !done)
                return done;
            if (const auto done = transfers.setProgress(someTransfer(i).id, {QByteArray(1200, 'x'), {}, {}}, 1); !done)
                return done;
        }
        return {};
    }));
    QElapsedTimer timer;
    timer.start();
    const auto all = transfers.all();
    qInfo("10,000 transfers read in %lld ms", timer.elapsed());
    TTP_OK(all);
    QCOMPARE(all->size(), 10'000);
}

void TestTransferTables::holderWithLowerSeqIsPassedOver()
{
    DatabaseFixture fixture;
    HoldersTable holders(fixture.database());
    HolderRow row = someHolder(1, 1, 1, 5);
    TTP_OK(holders.put({row}));
    HolderRow stale = row;
    stale.seq = 4;
    stale.have = 1;
    TTP_OK(holders.put({stale}));
    QVERIFY(*holders.ofShare(row.share, 1, at(0), 10) == QList<HolderRow>{row});
    row.have = 20;
    row.complete = true;
    TTP_OK(holders.put({row}));
    QVERIFY(*holders.ofShare(row.share, 1, at(0), 10) == QList<HolderRow>{row});
    row.urls = {QStringLiteral("https://a\nb")};
    TTP_FAILS(holders.put({row}), ErrorCode::InvalidInput);
}

void TestTransferTables::holdersOfAShare()
{
    DatabaseFixture fixture;
    HoldersTable holders(fixture.database());
    HolderRow complete = someHolder(1, 1, 1, 1);
    complete.complete = true;
    HolderRow expired = someHolder(1, 1, 4, 1);
    expired.expires = at(10);
    TTP_OK(holders.put({someHolder(1, 1, 2, 1), someHolder(1, 1, 3, 1), complete, expired, someHolder(1, 2, 5, 1),
                        someHolder(2, 1, 6, 1)}));

    const auto found = holders.ofShare(idOf<ShareId>(1), 1, at(10), 10);
    TTP_OK(found);
    QVERIFY(*found == (QList<HolderRow>{complete, someHolder(1, 1, 3, 1), someHolder(1, 1, 2, 1)}));
    QCOMPARE(holders.ofShare(idOf<ShareId>(1), 1, at(10), 2)->size(), 2);
}

void TestTransferTables::listingOfAPeerComesPageByPage()
{
    DatabaseFixture fixture;
    HoldersTable holders(fixture.database());
    QList<HolderRow> rows;
    for (int share = 1; share <= 10; ++share) {
        for (int version = 1; version <= 3; ++version)
            rows.append(someHolder(share, version, 1, 1));
    }
    rows.append(someHolder(1, 1, 2, 1));
    TTP_OK(holders.put(rows));

    int seen = 0;
    std::optional<HoldersTable::Cursor> after;
    for (;;) {
        const auto page = holders.ofUser(idOf<UserId>(1), at(0), after, 7);
        TTP_OK(page);
        if (page->isEmpty())
            break;
        for (const HolderRow &row : *page)
            QVERIFY(row == rows[seen++]);
        after = {page->last().share, page->last().version};
    }
    QCOMPARE(seen, 30);
    QVERIFY(holders.ofUser(idOf<UserId>(1), at(1800), std::nullopt, 7)->isEmpty());
}

void TestTransferTables::listingIsReplaced()
{
    DatabaseFixture fixture;
    HoldersTable holders(fixture.database());
    TTP_OK(holders.put({someHolder(1, 1, 1, 1), someHolder(2, 1, 1, 1), someHolder(2, 1, 2, 1)}));
    TTP_OK(holders.replaceListing(idOf<UserId>(1), 2, {someHolder(3, 1, 1, 2)}));
    const auto listing = holders.ofUser(idOf<UserId>(1), at(0), std::nullopt, 10);
    TTP_OK(listing);
    QVERIFY(*listing == QList<HolderRow>{someHolder(3, 1, 1, 2)});
    QCOMPARE(holders.ofShare(idOf<ShareId>(2), 1, at(0), 10)->size(), 1);
    TTP_OK(holders.replaceListing(idOf<UserId>(1), 1, {someHolder(4, 1, 1, 1)}));
    QCOMPARE(holders.ofUser(idOf<UserId>(1), at(0), std::nullopt, 10)->size(), 2);
    QCOMPARE(*holders.removeUser(idOf<UserId>(1)), 2);
}

void TestTransferTables::holdersExpire()
{
    DatabaseFixture fixture;
    HoldersTable holders(fixture.database());
    HolderRow early = someHolder(1, 1, 1, 1);
    early.expires = at(10);
    TTP_OK(holders.put({early, someHolder(1, 1, 2, 1)}));
    QCOMPARE(*holders.removeExpired(at(9)), 0);
    QCOMPARE(*holders.removeExpired(at(10)), 1);
    QCOMPARE(holders.ofShare(idOf<ShareId>(1), 1, at(0), 10)->size(), 1);
}

void TestTransferTables::usageIsSummedByHour()
{
    DatabaseFixture fixture;
    UsageTable usage(fixture.database());
    const UserId ada = idOf<UserId>(1);
    const UserId bob = idOf<UserId>(2);
    const ShareId share = idOf<ShareId>(1);
    TTP_OK(usage.add({{ada, bob, share, at(0), 10, 20, 1},
                      {ada, bob, share, at(3599), 1, 2, 1},
                      {ada, bob, ShareId(), at(0), 5, 0, 1},
                      {ada, bob, share, at(3600), 100, 0, 1},
                      {bob, ada, share, at(3600), 0, 1000, 1}}));
    TTP_OK(usage.add({{ada, bob, share, at(60), 7, 7, 7}}));

    QVERIFY(*usage.sums(ada, at(0), at(3600)) == (UsageSums{23, 29, 10}));
    QVERIFY(*usage.sums(ada, at(0), at(7200)) == (UsageSums{123, 29, 11}));
    QVERIFY(*usage.sums(ada, at(7200), at(9000)) == UsageSums());
    QVERIFY(*usage.sums(idOf<UserId>(3), at(0), at(7200)) == UsageSums());
    const auto byUser = usage.sumsByUser(at(0), at(7200));
    TTP_OK(byUser);
    QVERIFY(*byUser == (QList<UserUsageRow>{{ada, {123, 29, 11}}, {bob, {0, 1000, 1}}}));
    const auto rows = usage.rows(ada, at(0), at(7200), 10);
    TTP_OK(rows);
    QCOMPARE(rows->size(), 3);
    QVERIFY(rows->first() == (UsageRow{ada, bob, ShareId(), at(0), 5, 0, 1}));
    QVERIFY(rows->last() == (UsageRow{ada, bob, share, at(3600), 100, 0, 1}));
    QCOMPARE(usage.rows(ada, at(0), at(7200), 10, 2)->size(), 1);
}

void TestTransferTables::usageIsAllOrNothing()
{
    DatabaseFixture fixture;
    UsageTable usage(fixture.database());
    const UsageRow good{idOf<UserId>(1), idOf<UserId>(2), idOf<ShareId>(1), at(0), 10, 20, 1};
    UsageRow bad = good;
    bad.hour = at(3600);
    bad.bytesOut = -1;
    TTP_FAILS(usage.add({good, bad}), ErrorCode::InvalidInput);
    QVERIFY(*usage.sums(good.user, at(0), at(7200)) == UsageSums());
}

void TestTransferTables::hoursBecomeDaysAndNoByteIsLost()
{
    constexpr qint64 day = 86'400;
    DatabaseFixture fixture;
    UsageTable usage(fixture.database());
    const UserId ada = idOf<UserId>(1);
    const UserId bob = idOf<UserId>(2);
    const qint64 last = at(0).toSecsSinceEpoch() / day * day;
    const auto hourOf = [last](qint64 number) { return utcFromSeconds(last + number * 3600); };
    // Three days and an hour of the fourth; the first hour of a day has a row for some only.
    for (qint64 hour = 0; hour < 73; ++hour) {
        TTP_OK(usage.add({{ada, bob, idOf<ShareId>(1 + int(hour % 2)), hourOf(hour), hour, 1, 1},
                          {bob, ada, ShareId(), hourOf(hour + 1), 0, 1000 + hour, 2}}));
    }
    const auto sumsOf = [&](const UserId &user, qint64 from, qint64 to) {
        return *usage.sums(user, hourOf(from), hourOf(to));
    };
    QList<UsageSums> before;
    for (const UserId &user : {ada, bob})
        before += {sumsOf(user, 0, 24), sumsOf(user, 24, 48), sumsOf(user, 48, 72), sumsOf(user, 0, 1000)};
    // Whole days only.
    QVERIFY(!*usage.foldDay(hourOf(23)));
    QVERIFY(*usage.foldDay(hourOf(71)));
    QVERIFY(*usage.foldDay(hourOf(71)));
    QVERIFY(!*usage.foldDay(hourOf(71)));
    QList<UsageSums> after;
    for (const UserId &user : {ada, bob})
        after += {sumsOf(user, 0, 24), sumsOf(user, 24, 48), sumsOf(user, 48, 72), sumsOf(user, 0, 1000)};
    QVERIFY(before == after);
    QCOMPARE(usage.rows(ada, hourOf(0), hourOf(48), 1000)->size(), 4);
    QCOMPARE(usage.rows(ada, hourOf(48), hourOf(73), 1000)->size(), 25);
    // What comes late for a day that is added up already is added to it.
    TTP_OK(usage.add({{ada, bob, idOf<ShareId>(1), hourOf(5), 7, 0, 0}}));
    QVERIFY(*usage.foldDay(hourOf(71)));
    QCOMPARE(sumsOf(ada, 0, 24).bytesIn, before.first().bytesIn + 7);
    QCOMPARE(usage.rows(ada, hourOf(0), hourOf(24), 1000)->size(), 2);
}

void TestTransferTables::manyUsageRows()
{
    DatabaseFixture fixture;
    UsageTable usage(fixture.database());
    QList<UsageRow> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append({idOf<UserId>(i % 200), idOf<UserId>(1), idOf<ShareId>(i / 200), at(0), 1, 2, 3});
    QElapsedTimer timer;
    timer.start();
    for (int flush = 0; flush < 10; ++flush)
        TTP_OK(usage.add(rows));
    qInfo("10 batches of 1,000 usage rows added in %lld ms", timer.elapsed());
    QVERIFY(*usage.sums(idOf<UserId>(1), at(0), at(3600)) == (UsageSums{50, 100, 150}));
}

QTEST_GUILESS_MAIN(TestTransferTables)
#include "tst_transfer_tables.moc"
