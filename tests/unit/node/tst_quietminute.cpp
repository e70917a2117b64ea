// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/HashSpansTable.h"
#include "core/database/SharesTable.h"
#include "core/database/TransfersTable.h"
#include "core/database/UsageTable.h"
#include "core/database/VersionsTable.h"
#include "core/node/QuietMinute.h"
#include "core/transfers/ForgetTransfer.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

namespace {

struct Rows {
    Rows() : quiet(fixture.database(), clock) {}

    void putLayers(const FileId &file, int spans)
    {
        QList<HashSpan> rows;
        for (int span = 0; span < spans; ++span)
            rows.append({0, span, QByteArray(32, char(span))});
        TTP_OK(HashSpansTable(fixture.database()).put(file, rows));
    }
    bool has(const FileId &file) { return HashSpansTable(fixture.database()).state(file)->has_value(); }

    DatabaseFixture fixture;
    ManualClock clock;
    QuietMinute quiet;
};

/// Two versions of a share that was fetched, with one list, and the transfers of them.
struct Fetched {
    Fetched()
    {
        ShareRow share;
        share.id = idOf<ShareId>(1);
        share.name = QStringLiteral("s");
        share.owner = idOf<UserId>(9);
        share.folder = QStringLiteral("/x");
        share.created = at(1);
        TTP_OK(SharesTable(fixture.database()).insert(share));
        for (int number : {1, 2}) {
            TTP_OK(VersionsTable(fixture.database())
                       .insert({share.id, number, QByteArray("m"), hashOf(number), list, 1, 10, at(1)}));
        }
        QVERIFY(QDir().mkpath(lists()));
        QFile file(listPath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    }
    TransferId transfer(int id, qint64 version)
    {
        TransferRow row;
        row.id = idOf<TransferId>(id);
        row.share = idOf<ShareId>(1);
        row.version = version;
        row.name = QStringLiteral("t");
        row.folder = QStringLiteral("/x/%1").arg(id);
        row.link = QStringLiteral("ttp://x");
        row.created = at(1);
        if (!TransfersTable(fixture.database()).insert(row))
            qFatal("the fixture cannot be made");
        return row.id;
    }
    QString lists() const { return fixture.folder() + QStringLiteral("/lists"); }
    QString listPath() const { return lists() + QLatin1Char('/') + list.toString(); }
    bool hasVersion(qint64 number)
    {
        return VersionsTable(fixture.database()).find(idOf<ShareId>(1), number)->has_value();
    }
    Result<void> forget(const TransferId &id) { return forgetTransfer(fixture.database(), lists(), id); }

    DatabaseFixture fixture;
    FileId list = fileOf(70, 100);
};

} // namespace

class TestQuietMinute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersThatNobodyNamesGoALittleAtATime()
    {
        Rows r;
        const FileId held = fileOf(1, 1000);
        const FileId big = fileOf(2, 1000);
        const FileId small = fileOf(3, 1000);
        r.putLayers(held, 1);
        r.putLayers(big, 300);
        r.putLayers(small, 1);
        const auto isHeld = [&held](const FileId &file) { return file == held; };
        TTP_OK(r.quiet.step({}));
        QVERIFY(r.has(big) && r.has(small));
        TTP_OK(r.quiet.step(isHeld));
        QVERIFY(r.has(big) && r.has(small)); // a part of it only
        QVERIFY(*HashSpansTable(r.fixture.database()).countHashes(big, 0) < 300);
        for (int minute = 0; minute < 3; ++minute)
            TTP_OK(r.quiet.step(isHeld));
        QVERIFY(!r.has(big) && !r.has(small) && r.has(held));
        TTP_OK(r.quiet.step([](const FileId &) { return false; }));
        QVERIFY(!r.has(held));
    }

    void manySmallFilesGoOverSomeMinutes()
    {
        Rows r;
        for (int i = 0; i < 700; ++i)
            r.putLayers(fileOf(i % 250, 1000 + i), 1);
        for (int minute = 0; minute < 12; ++minute)
            TTP_OK(r.quiet.step([](const FileId &file) { return file.length < 1005; }));
        QCOMPARE(HashSpansTable(r.fixture.database()).unnamed(0, 1000)->files.size(), 5);
    }

    void oldHoursBecomeDays()
    {
        Rows r;
        UsageTable usage(r.fixture.database());
        const QDateTime old = r.clock.now().addDays(-40);
        const QDateTime fresh = r.clock.now().addDays(-2);
        for (int hour = 0; hour < 48; ++hour) {
            for (const QDateTime &from : {old, fresh})
                TTP_OK(usage.add({{idOf<UserId>(1), idOf<UserId>(2), ShareId(), from.addSecs(hour * 3600), 1, 2, 3}}));
        }
        for (int minute = 0; minute < 5; ++minute)
            TTP_OK(r.quiet.step({}));
        const QDateTime end = r.clock.now().addDays(1);
        QVERIFY(*usage.sums(idOf<UserId>(1), at(-1'000'000'000), end) == (UsageSums{96, 192, 288}));
        QVERIFY(usage.rows(idOf<UserId>(1), at(-1'000'000'000), fresh.addDays(-1), 1000)->size() <= 3);
        QCOMPARE(usage.rows(idOf<UserId>(1), fresh.addSecs(-3600), end, 1000)->size(), 48);
    }

    void theLastTransferTakesItsVersionAndListAlong()
    {
        Fetched f;
        const TransferId one = f.transfer(11, 1);
        const TransferId same = f.transfer(12, 1);
        const TransferId newer = f.transfer(13, 2);
        TTP_OK(f.forget(one));
        QVERIFY(f.hasVersion(1));
        TTP_OK(f.forget(same));
        QVERIFY(!f.hasVersion(1) && f.hasVersion(2));
        QVERIFY(QFile::exists(f.listPath())); // version 2 has the same
        TTP_OK(f.forget(newer));
        QVERIFY(!f.hasVersion(2) && !QFile::exists(f.listPath()));
        // What was heard about its readers stays.
        QVERIFY(SharesTable(f.fixture.database()).find(idOf<ShareId>(1))->has_value());
        TTP_FAILS(f.forget(newer), ErrorCode::NotFound);
    }

    void aTransferThatNeverKnewItsVersionTakesNothing()
    {
        Fetched f;
        TTP_OK(f.forget(f.transfer(11, 0)));
        QVERIFY(f.hasVersion(1) && f.hasVersion(2) && QFile::exists(f.listPath()));
    }
};

QTEST_GUILESS_MAIN(TestQuietMinute)
#include "tst_quietminute.moc"
