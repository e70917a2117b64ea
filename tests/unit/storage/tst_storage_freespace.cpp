// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/FreeSpace.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace ttp;

class TestFreeSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReserveFitsTheFileSystem_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("reserve");
        constexpr qint64 gib = qint64(1) << 30;
        QTest::newRow("large: two percent") << 1000 * gib << 1000 * gib / 100 * 2;
        QTest::newRow("middle: one GiB") << 20 * gib << gib;
        QTest::newRow("small: ten percent") << gib << gib / 100 * 10;
        QTest::newRow("tiny") << qint64(1'000'000) << qint64(100'000);
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max()
                                     << std::numeric_limits<qint64>::max() / 100 * 2;
    }
    void theReserveFitsTheFileSystem()
    {
        QFETCH(qint64, total);
        QFETCH(qint64, reserve);
        QCOMPARE(ReserveRule().reserveOf(total), reserve);
        QCOMPARE((ReserveRule{0, 0, 0}.reserveOf(total)), qint64(0));
    }

    void missingBytesCountTheReserve()
    {
        const SpaceInfo space{1000, 500};
        const ReserveRule rule{100, 0, 50};
        QCOMPARE(missingBytes(space, 400, rule), qint64(0));
        QCOMPARE(missingBytes(space, 401, rule), qint64(1));
        QCOMPARE(missingBytes(space, 2000, rule), qint64(1600));
        QCOMPARE(missingBytes(SpaceInfo{1000, 0}, 0, rule), qint64(100));
    }

    void theRoomIsThatOfTheNearestFolder()
    {
        const QTemporaryDir dir;
        const SpaceInfo here = spaceAt(dir.path()).value();
        QVERIFY(here.total > 0 && here.available <= here.total);
        QCOMPARE(spaceAt(dir.path() + QStringLiteral("/not/there/yet"))->total, here.total);
        QVERIFY(checkSpace(dir.path(), 0, ReserveRule{0, 0, 0}));
        // Who needs nothing may go on on a full disk, as one who only serves.
        QVERIFY(checkSpace(dir.path(), 0, ReserveRule{here.total, 100, 100}));
        const Error full = checkSpace(dir.path(), here.total * 2, {}).error();
        QCOMPARE(full.code, ErrorCode::DiskFull);
        QCOMPARE(full.subject, dir.path());
        QVERIFY(full.detail.contains(QStringLiteral("bytes more")));
    }
};

QTEST_GUILESS_MAIN(TestFreeSpace)
#include "tst_storage_freespace.moc"
