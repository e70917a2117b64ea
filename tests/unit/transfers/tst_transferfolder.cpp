// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferFolder.h"

#include "core/database/Database.h"
#include "core/database/SharesTable.h"
#include "core/database/TransfersTable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

struct Known {
    Known() { database = std::move(Database::open(base.filePath(QStringLiteral("state.sqlite")))).value(); }
    QString at(const QString &name) const { return base.filePath(name); }
    TransferId transfer(const ShareId &of, const QString &folder, const QString &name)
    {
        TransferRow row;
        row.id = newId<TransferId>();
        row.share = of;
        row.name = name;
        row.folder = folder;
        row.link = QStringLiteral("ttp://x");
        row.created = QDateTime::currentDateTimeUtc();
        if (!TransfersTable(*database).insert(row).ok())
            qFatal("the fixture cannot be made");
        return row.id;
    }
    void shareLies(const ShareId &id, const QString &folder)
    {
        ShareRow row;
        row.id = id;
        row.name = QStringLiteral("data");
        row.owner = newId<UserId>();
        row.folder = folder;
        row.created = QDateTime::currentDateTimeUtc();
        QVERIFY(SharesTable(*database).insert(row).ok());
    }
    QString folderFor(const ShareId &of, const TransferId &id = newId<TransferId>()) const
    {
        const auto folder = freeTransferFolder(*database, id, of, base.path(), QStringLiteral("data"));
        return folder ? QDir(base.path()).relativeFilePath(*folder) : describe(folder.error());
    }

    QTemporaryDir base;
    std::unique_ptr<Database> database;
    const ShareId share = newId<ShareId>();
    const ShareId other = newId<ShareId>();
};

} // namespace

class TestTransferFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToNobodyIsUsedAsItIs()
    {
        Known known;
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data"));
        QVERIFY(QDir().mkpath(known.at(QStringLiteral("data"))));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data"));
    }

    void anotherTransferHasIt()
    {
        Known known;
        const TransferId first = known.transfer(known.other, known.at(QStringLiteral("data")), QStringLiteral("data"));
        QCOMPARE(known.folderFor(known.other, first), QStringLiteral("data"));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data (2)"));
        known.transfer(known.share, known.at(QStringLiteral("data (2)")), QStringLiteral("data"));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data (3)"));
        // one that somebody made is not ours to begin in
        QVERIFY(QDir().mkpath(known.at(QStringLiteral("data (3)"))));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data (4)"));
    }

    void oneThatIsNotResolvedHasNoneYet()
    {
        Known known;
        known.transfer(known.other, known.at(QStringLiteral("data")), {});
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data"));
    }

    void anotherShareHasIt()
    {
        Known known;
        known.shareLies(known.share, known.at(QStringLiteral("data")));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data"));
        QCOMPARE(known.folderFor(known.other), QStringLiteral("data (2)"));
    }

    void theSamePlaceUnderAnotherName()
    {
        Known known;
        known.transfer(known.other, known.at(QStringLiteral("DATA")), QStringLiteral("DATA"));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data (2)"));
#ifdef Q_OS_UNIX
        Known linked;
        const QString link = linked.at(QStringLiteral("link"));
        QVERIFY(QFile::link(linked.base.path(), link));
        linked.transfer(linked.other, link + QStringLiteral("/data"), QStringLiteral("data"));
        QCOMPARE(linked.folderFor(linked.share), QStringLiteral("data (2)"));
#endif
    }

    // The files of ours might be called as those.
    void oneThatHoldsAnothersFolderIsTaken()
    {
        Known known;
        known.transfer(known.other, known.at(QStringLiteral("data/set")), QStringLiteral("set"));
        QCOMPARE(known.folderFor(known.share), QStringLiteral("data (2)"));
        Known beside;
        beside.transfer(beside.other, beside.at(QStringLiteral("database")), QStringLiteral("database"));
        QCOMPARE(beside.folderFor(beside.share), QStringLiteral("data"));
    }
};

QTEST_GUILESS_MAIN(TestTransferFolder)
#include "tst_transferfolder.moc"
