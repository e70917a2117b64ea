// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "ui/models/DatasetsModel.h"
#include "ui/models/DatasetsProxy.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/theme/StateColors.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <utility>

using namespace ttp;
using namespace ttp::samples;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(cell(model, row, DatasetsModel::NameColumn));
    return list;
}

NodeSnapshot manyTransfers(int count)
{
    NodeSnapshot snapshot;
    for (int i = 0; i < count; ++i)
        snapshot.transfers.append(transfer(QStringLiteral("run %1").arg(i), QStringLiteral("fetching")));
    return snapshot;
}

} // namespace

class TestDatasets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAndTransfersAreRows()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot;
        snapshot.status.user = newId<UserId>();
        snapshot.shares = {share(QStringLiteral("mine"), QStringLiteral("indexing"))};
        TransferStatus failed = transfer(QStringLiteral("theirs"), QStringLiteral("failed"));
        failed.error = Error{ErrorCode::DiskFull, Doing::WritingFile, failed.name, {}, 0};
        snapshot.transfers = {transfer({}, QStringLiteral("resolving")), failed};
        model.applySnapshot(snapshot);

        QCOMPARE(names(model),
                 (QStringList{QStringLiteral("mine"), QStringLiteral("(not known yet)"), QStringLiteral("theirs")}));
        QCOMPARE(cell(model, 0, DatasetsModel::ProgressColumn), QStringLiteral("25.0 %"));
        QCOMPARE(cell(model, 0, DatasetsModel::StateColumn), QStringLiteral("Reading"));
        QCOMPARE(cell(model, 0, DatasetsModel::OwnerColumn), QStringLiteral("You"));
        QCOMPARE(cell(model, 0, DatasetsModel::ReadersColumn), QStringLiteral("Everyone registered here"));
        const QString reason = cell(model, 2, DatasetsModel::StateColumn);
        QVERIFY2(reason.startsWith(QStringLiteral("The disk is full")), qPrintable(reason));
        QCOMPARE(cell(model, 2, 0, DatasetsModel::ErrorRole), reason);
        QCOMPARE(model.index(2, 0).data(DatasetsModel::ToneRole).toInt(), int(Tone::Bad));
        QCOMPARE(model.index(2, 0).data(DatasetsModel::KindRole).toInt(), int(DatasetKind::Transfer));
        QCOMPARE(model.indexOf({DatasetKind::Transfer, failed.transfer.uuid()}).row(), 2);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    void everyStateHasWordsAToneAndAPlace_data()
    {
        QTest::addColumn<bool>("isShare");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<int>>("filters"); // besides All
        const auto row = [](bool isShare, const char *state, const QList<DatasetFilter> &filters) {
            QList<int> numbers;
            for (const DatasetFilter filter : filters)
                numbers.append(int(filter));
            QTest::addRow("%s %s", isShare ? "share" : "transfer", state)
                << isShare << QString::fromLatin1(state) << numbers;
        };
        using enum DatasetFilter;
        row(true, "indexing", {Sharing});
        row(true, "ready", {Sharing});
        row(true, "source-changed", {Errors});
        row(true, "failed", {Errors});
        row(true, "of-a-later-version", {});
        row(false, "queued", {Downloading});
        row(false, "resolving", {Downloading});
        row(false, "checking", {Downloading});
        row(false, "fetching", {Downloading});
        row(false, "waiting", {Downloading});
        row(false, "paused", {Paused});
        row(false, "done", {Complete});
        row(false, "failed", {Errors});
    }
    void everyStateHasWordsAToneAndAPlace()
    {
        QFETCH(const bool, isShare);
        QFETCH(const QString, state);
        QFETCH(const QList<int>, filters);
        DatasetsModel model;
        NodeSnapshot snapshot;
        if (isShare)
            snapshot.shares = {share(QStringLiteral("a"), state)};
        else
            snapshot.transfers = {transfer(QStringLiteral("a"), state)};
        model.applySnapshot(snapshot);
        QVERIFY(!cell(model, 0, DatasetsModel::StateColumn).isEmpty());
        QVERIFY(cell(model, 0, 0, Qt::AccessibleTextRole).contains(cell(model, 0, DatasetsModel::StateColumn)));
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        for (int filter = 0; filter < datasetFilterCount; ++filter) {
            const bool isExpected = filter == int(DatasetFilter::All) || filters.contains(filter);
            QCOMPARE(isIn(DatasetFilter(filter), model.row(0)), isExpected);
        }
    }

    void peersThatDeliverAreReadOutAsOneOrMany()
    {
        EnglishPlurals english;
        QVERIFY(QCoreApplication::installTranslator(&english));
        DatasetsModel model;
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer(QStringLiteral("a"), QStringLiteral("fetching"))};
        const auto said = [&] {
            snapshot.transfers[0].sources.append({newId<UserId>(), {}, 0, 0, 0, 0, QStringLiteral("busy")});
            model.applySnapshot(snapshot);
            return cell(model, 0, DatasetsModel::SourcesColumn, Qt::AccessibleTextRole);
        };
        QCOMPARE(said(), QStringLiteral("delivered by 1 of 1 peer"));
        QCOMPARE(said(), QStringLiteral("delivered by 2 of 2 peers"));
    }

    void readersAreNamed()
    {
        DatasetsModel model;
        NodeSnapshot snapshot;
        const GroupStatus lab{newId<GroupId>(), QStringLiteral("Lab"), {}};
        snapshot.groups = {lab};
        snapshot.peers = {peer(QStringLiteral("Ada"))};
        snapshot.shares = {share(QStringLiteral("a"), QStringLiteral("ready")),
                           share(QStringLiteral("b"), QStringLiteral("ready")),
                           share(QStringLiteral("c"), QStringLiteral("ready"))};
        snapshot.shares[0].to = {QStringLiteral("group:") + lab.group.toString()};
        snapshot.shares[1].to = {QStringLiteral("user:") + snapshot.peers.at(0).user.toString()};
        snapshot.shares[2].to.clear();
        model.applySnapshot(snapshot);
        QCOMPARE(cell(model, 0, DatasetsModel::ReadersColumn), QStringLiteral("Group Lab"));
        QCOMPARE(cell(model, 1, DatasetsModel::ReadersColumn), QStringLiteral("Ada"));
        QVERIFY(cell(model, 2, DatasetsModel::ReadersColumn).isEmpty());
    }

    void theQueueIsInTheTable()
    {
        DatasetsModel model;
        DatasetsProxy proxy(model);
        NodeSnapshot snapshot;
        snapshot.shares = {share(QStringLiteral("mine"), QStringLiteral("ready"))};
        snapshot.transfers = {transfer(QStringLiteral("second"), QStringLiteral("queued")),
                              transfer(QStringLiteral("first"), QStringLiteral("fetching")),
                              transfer(QStringLiteral("complete"), QStringLiteral("done"))};
        snapshot.transfers[0].queuePosition = 2;
        snapshot.transfers[0].priority = QStringLiteral("low");
        snapshot.transfers[1].queuePosition = 1;
        snapshot.transfers[1].priority = QStringLiteral("high");
        snapshot.transfers[1].files = 12;
        model.applySnapshot(snapshot);
        proxy.sort(DatasetsModel::QueueColumn);
        QCOMPARE(names(proxy), (QStringList{QStringLiteral("first"), QStringLiteral("second"),
                                            QStringLiteral("complete"), QStringLiteral("mine")}));
        QCOMPARE(cell(proxy, 0, DatasetsModel::QueueColumn), QStringLiteral("1"));
        QCOMPARE(cell(proxy, 0, DatasetsModel::PriorityColumn), QStringLiteral("High"));
        QCOMPARE(cell(proxy, 0, DatasetsModel::FilesColumn), QStringLiteral("12"));
        QCOMPARE(cell(proxy, 1, DatasetsModel::PriorityColumn), QStringLiteral("Low"));
        QVERIFY(cell(proxy, 2, DatasetsModel::QueueColumn).isEmpty());
        QVERIFY(cell(proxy, 3, DatasetsModel::PriorityColumn).isEmpty());
        proxy.sort(DatasetsModel::PriorityColumn);
        QCOMPARE(names(proxy).first(), QStringLiteral("first"));
        QCOMPARE(names(proxy).last(), QStringLiteral("mine"));
    }

    void whatPassesIsNoErrorAndWhatStaysIs()
    {
        TransferStatus waiting = transfer(QStringLiteral("a"), QStringLiteral("waiting"));
        waiting.error = Error{ErrorCode::NoSource, Doing::Fetching, {}, {}, 0};
        QVERIFY(!needsPerson(datasetRowOf(waiting)));
        waiting.error->code = ErrorCode::DiskFull;
        QVERIFY(needsPerson(datasetRowOf(waiting)));
        waiting.state = QStringLiteral("paused");
        QVERIFY(!needsPerson(datasetRowOf(waiting)));
    }

    void whatIsFetchedAndServedIsOneRow()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot;
        ShareStatus served = share(QStringLiteral("ice"), QStringLiteral("ready"), false);
        TransferStatus fetched = transfer(QStringLiteral("ice"), QStringLiteral("done"));
        fetched.share = served.share;
        PeerStatus owner = peer(QStringLiteral("Ada"));
        owner.user = served.owner;
        snapshot.shares = {served};
        snapshot.transfers = {fetched};
        snapshot.peers = {owner};
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).key.kind, DatasetKind::Transfer);
        QCOMPARE(cell(model, 0, DatasetsModel::OwnerColumn), QStringLiteral("Ada"));
        QVERIFY(isIn(DatasetFilter::Sharing, model.row(0)) && isIn(DatasetFilter::Complete, model.row(0)));
        // Another version of it is something else, and so is one whose transfer was removed.
        snapshot.transfers[0].version = 2;
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 2);
        snapshot.transfers.clear();
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).key.kind, DatasetKind::Share);
    }

    void aChangeIsOneSignalARowAndOnlyWhatMoves()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot = manyTransfers(100);
        model.applySnapshot(snapshot);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.applySnapshot(snapshot);
        QCOMPARE(changes.size(), 0);

        for (const int row : {3, 4, 70})
            snapshot.transfers[row].bytes += 1;
        model.applySnapshot(snapshot);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 3);
        QCOMPARE(changes.at(0).at(0).toModelIndex().column(), int(DatasetsModel::ProgressColumn));
        QCOMPARE(changes.at(0).at(1).toModelIndex().column(), int(DatasetsModel::SourcesColumn));
        QVERIFY(!changes.at(0).at(2).value<QList<int>>().isEmpty());

        changes.clear();
        snapshot.transfers[5].name = QStringLiteral("known now");
        model.applySnapshot(snapshot);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().column(), int(DatasetsModel::NameColumn));

        changes.clear();
        for (int row = 20; row < 33; ++row)
            snapshot.transfers[row].bytes += 1;
        model.applySnapshot(snapshot);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 20);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 32);
    }

    void aChangeOfStateReachesTheName()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot = manyTransfers(100);
        model.applySnapshot(snapshot);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        snapshot.transfers[3].state = QStringLiteral("paused");
        snapshot.transfers[4].state = QStringLiteral("of-a-later-version");
        snapshot.transfers[5].error = Error{ErrorCode::DiskFull, Doing::WritingFile, {}, {}, 0};
        model.applySnapshot(snapshot);
        snapshot.transfers[4].state = QStringLiteral("of-a-still-later-version");
        model.applySnapshot(snapshot);
        QCOMPARE(changes.size(), 4);
        for (const QList<QVariant> &change : std::as_const(changes))
            QCOMPARE(change.at(0).toModelIndex().column(), int(DatasetsModel::NameColumn));
    }

    void theSelectionSurvivesEverything()
    {
        DatasetsModel model;
        DatasetsProxy proxy(model);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester proxyTester(&proxy);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy proxyResets(&proxy, &QAbstractItemModel::modelReset);
        NodeSnapshot snapshot = manyTransfers(200);
        model.applySnapshot(snapshot);
        proxy.sort(DatasetsModel::DownColumn, Qt::DescendingOrder);
        QItemSelectionModel selection(&proxy);
        QSet<QString> chosen;
        for (const int row : {1, 101, 199}) {
            const DatasetKey key{DatasetKind::Transfer, snapshot.transfers.at(row).transfer.uuid()};
            selection.select(proxy.indexOf(key), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            chosen.insert(snapshot.transfers.at(row).name);
        }
        QRandomGenerator random(7);
        for (TransferStatus &transfer : snapshot.transfers)
            transfer.rate = random.bounded(1'000'000);
        model.applySnapshot(snapshot);
        proxy.sort(DatasetsModel::DownColumn, Qt::DescendingOrder);
        // Every other row goes: more spans than are removed one by one.
        NodeSnapshot half;
        for (qsizetype i = 1; i < snapshot.transfers.size(); i += 2)
            half.transfers.append(snapshot.transfers.at(i));
        half.transfers.prepend(transfer(QStringLiteral("new"), QStringLiteral("waiting")));
        model.applySnapshot(half);
        QCOMPARE(model.rowCount(), 101);
        QSet<QString> still;
        for (const QModelIndex &index : selection.selectedRows())
            still.insert(proxy.row(index).name);
        QCOMPARE(still, chosen);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.indexOf(model.row(row).key).row(), row);
        // A few go: each span by itself.
        half.transfers.remove(10, 3);
        half.transfers.remove(40);
        model.applySnapshot(half);
        QCOMPARE(model.rowCount(), 97);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.indexOf(model.row(row).key).row(), row);
        QCOMPARE(resets.size() + proxyResets.size(), 0);
    }

    void aKeyThatComesTwiceIsOneRow()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot = manyTransfers(2);
        snapshot.transfers.append(snapshot.transfers.first());
        snapshot.transfers.last().name = QStringLiteral("again");
        model.applySnapshot(snapshot);
        QCOMPARE(names(model), (QStringList{QStringLiteral("run 1"), QStringLiteral("again")}));
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 2);
    }

    void aRemovalCanBeUndone()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot = manyTransfers(4);
        model.applySnapshot(snapshot);
        const QList<DatasetKey> keys{model.row(1).key, model.row(3).key};
        model.hideRows(keys);
        QCOMPARE(names(model), (QStringList{QStringLiteral("run 0"), QStringLiteral("run 2")}));
        snapshot.transfers[1].bytes += 1;
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 2);
        model.showRows({keys.first()});
        QCOMPARE(names(model),
                 (QStringList{QStringLiteral("run 0"), QStringLiteral("run 2"), QStringLiteral("run 1")}));
        QCOMPARE(model.row(2).bytes, snapshot.transfers.at(1).bytes);
        // The core removed it: were the same thing to come back, it would be shown.
        const TransferStatus removed = snapshot.transfers.takeLast();
        model.applySnapshot(snapshot);
        snapshot.transfers.append(removed);
        model.applySnapshot(snapshot);
        QVERIFY(model.indexOf(keys.last()).isValid());
    }

    void namesOfOthersAreOnlyText()
    {
        DatasetsModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot;
        for (const QString &name : hostileNames()) {
            TransferStatus evil = transfer(name, QStringLiteral("waiting"));
            evil.error = Error{ErrorCode::FolderMissing, Doing::WritingFile, name + u'x', {}, 0};
            snapshot.transfers.append(evil);
            snapshot.shares.append(share(name, name));
            snapshot.shares.last().to = {QStringLiteral("group:") + name};
        }
        model.applySnapshot(snapshot);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString text = cell(model, row, column);
                QVERIFY2(isHarmless(text), qPrintable(text));
                if (column != DatasetsModel::StateColumn)
                    QVERIFY(text.size() < 4096);
                QVERIFY(isHarmless(cell(model, row, column, Qt::AccessibleTextRole)));
                const QString tip = cell(model, row, column, Qt::ToolTipRole);
                QVERIFY2(isHarmless(tip) && !tip.contains(QStringLiteral("<img")), qPrintable(tip));
            }
        }
        QCOMPARE(cell(model, model.rowCount() - 1, 0), QStringLiteral("(not known yet)"));
    }

    void theProxyFiltersAndCounts()
    {
        DatasetsModel model;
        DatasetsProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy);
        QSignalSpy counts(&proxy, &DatasetsProxy::countsChanged);
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer(QStringLiteral("Ice cores"), QStringLiteral("fetching")),
                              transfer(QStringLiteral("ice sheets"), QStringLiteral("paused")),
                              transfer(QStringLiteral("Muons"), QStringLiteral("failed"))};
        snapshot.shares = {share(QStringLiteral("Mine"), QStringLiteral("ready"))};
        model.applySnapshot(snapshot);
        QTRY_COMPARE(counts.size(), 1);
        QCOMPARE(proxy.count(DatasetFilter::All), 4);
        QCOMPARE(proxy.count(DatasetFilter::Downloading), 1);
        QCOMPARE(proxy.count(DatasetFilter::Sharing), 1);
        QCOMPARE(proxy.count(DatasetFilter::Paused), 1);
        QCOMPARE(proxy.count(DatasetFilter::Errors), 1);
        QCOMPARE(proxy.count(DatasetFilter::Complete), 0);

        proxy.setText(QStringLiteral(" ICE  cor "));
        QCOMPARE(names(proxy), QStringList{QStringLiteral("Ice cores")});
        proxy.setText(QStringLiteral("ice"));
        proxy.setFilter(DatasetFilter::Paused);
        QCOMPARE(names(proxy), QStringList{QStringLiteral("ice sheets")});
        proxy.setText({});
        // What changes its state changes its place.
        snapshot.transfers[0].state = QStringLiteral("paused");
        snapshot.transfers[1].state = QStringLiteral("fetching");
        model.applySnapshot(snapshot);
        QTRY_COMPARE(names(proxy), QStringList{QStringLiteral("Ice cores")});
        QCOMPARE(counts.size(), 1); // one came, one went
        proxy.setFilter(DatasetFilter::All);
        QCOMPARE(proxy.rowCount(), 4);
    }

    void namesAreOrderedAsPeopleCount()
    {
        DatasetsModel model;
        DatasetsProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy);
        proxy.sort(DatasetsModel::NameColumn);
        NodeSnapshot snapshot;
        for (const char *name : {"run 10", "Run 2", "alpha", "run 1"})
            snapshot.transfers.append(transfer(QString::fromLatin1(name), QStringLiteral("paused")));
        model.applySnapshot(snapshot);
        const QStringList expected{QStringLiteral("alpha"), QStringLiteral("run 1"), QStringLiteral("Run 2"),
                                   QStringLiteral("run 10")};
        QTRY_COMPARE(names(proxy), expected);
        snapshot.transfers[0].name = QStringLiteral("Aardvark");
        model.applySnapshot(snapshot);
        QTRY_COMPARE(names(proxy).first(), QStringLiteral("Aardvark"));
    }

    void everyColumnIsInTheOrderOfItsSortRole()
    {
        DatasetsModel model;
        DatasetsProxy proxy(model);
        NodeSnapshot snapshot;
        QRandomGenerator random(3);
        for (int i = 0; i < 60; ++i) {
            TransferStatus row =
                transfer(QString::number(i), i % 3 ? QStringLiteral("fetching") : QStringLiteral("done"));
            row.totalBytes = random.bounded(1'000'000);
            row.bytes = row.totalBytes / (1 + i % 5);
            row.rate = random.bounded(1000);
            row.version = random.bounded(9);
            for (int source = 0; source < i % 4; ++source)
                row.sources.append({newId<UserId>(), {}, 0, 0, 0, 0, QStringLiteral("busy")});
            snapshot.transfers.append(row);
        }
        model.applySnapshot(snapshot);
        for (int column = DatasetsModel::SizeColumn; column < DatasetsModel::ColumnCount; ++column) {
            proxy.sort(column);
            for (int row = 1; row < proxy.rowCount(); ++row) {
                const QVariant before = proxy.index(row - 1, column).data(DatasetsModel::SortRole);
                const QVariant after = proxy.index(row, column).data(DatasetsModel::SortRole);
                QVERIFY2(QVariant::compare(before, after) != QPartialOrdering::Greater,
                         qPrintable(QString::number(column)));
            }
        }
    }

    void rowsStayWhileTheyAreHeldAndMoveSeldom()
    {
        DatasetsModel model;
        DatasetsProxy proxy(model);
        bool isHeld = true;
        int asked = 0;
        proxy.setHold([&] {
            ++asked;
            return isHeld;
        });
        NodeSnapshot snapshot = manyTransfers(3);
        model.applySnapshot(snapshot);
        proxy.sort(DatasetsModel::DownColumn);
        QSignalSpy moves(&proxy, &QAbstractItemModel::layoutChanged);
        const QStringList before = names(proxy);
        proxy.setResortInterval(0);
        snapshot.transfers[0].rate = 5000;
        model.applySnapshot(snapshot);
        QTRY_VERIFY(asked > 1); // it was due, and looked again
        QCOMPARE(names(proxy), before);
        QCOMPARE(moves.size(), 0);
        isHeld = false;
        QTRY_COMPARE(names(proxy).last(), QStringLiteral("run 0"));
        QCOMPARE(moves.size(), 1);

        // What moves in every tick waits for its time; an order of the user does not.
        proxy.setResortInterval(1000 * 3600);
        snapshot.transfers[1].rate = 9000;
        model.applySnapshot(snapshot);
        snapshot.transfers[1].rate = 9500;
        model.applySnapshot(snapshot);
        QCoreApplication::processEvents();
        QCOMPARE(names(proxy).last(), QStringLiteral("run 0"));
        proxy.sort(DatasetsModel::DownColumn);
        QCOMPARE(names(proxy).last(), QStringLiteral("run 1"));
    }
};

QTEST_MAIN(TestDatasets)
#include "tst_datasets.moc"
