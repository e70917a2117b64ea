// SPDX-License-Identifier: GPL-3.0-only
// The tabs of the details, each by itself, with snapshots and details that the test lays ready.
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/transfers/Desk.h"
#include "ui/text/Format.h"
#include "ui/transfers/AdvicePanel.h"
#include "ui/transfers/DetailsWatch.h"
#include "ui/transfers/DragOut.h"
#include "ui/transfers/FactGrid.h"
#include "ui/transfers/FilesTab.h"
#include "ui/transfers/OverviewTab.h"
#include "ui/transfers/SharingTab.h"
#include "ui/transfers/SourcesModel.h"
#include "ui/transfers/SourcesTab.h"
#include "ui/widgets/PieceMap.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>
#include <ctime>

using namespace ttp;
using namespace ttp::samples;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

ChosenDataset chosenOf(const NodeSnapshot &snapshot)
{
    const auto now = std::make_shared<const NodeSnapshot>(snapshot);
    return chosenDataset(now, datasetRows(*now).first());
}

/// Of this process only: another one may have the machine.
qint64 processorMs()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// So many small files in folders of a thousand, each of one piece.
std::vector<DetailFile> manyFiles(int count)
{
    std::vector<DetailFile> files;
    for (int i = 0; i < count; ++i)
        files.push_back({QStringLiteral("run-%1/part-%2").arg(i / 1000).arg(i), 10, i * 10LL, i, true, {}});
    return files;
}

/// A transfer of some files, each of one piece but the first, which has two.
struct Fetched {
    explicit Fetched(const QStringList &paths)
    {
        snapshot.transfers = {transfer(QStringLiteral("ice"), QStringLiteral("fetching"))};
        details.transfer = snapshot.transfers.first().transfer;
        details.pieceBytes = pieceBytes;
        std::vector<DetailFile> files;
        qint64 piece = 0;
        for (const QString &path : paths) {
            const qint64 bytes = files.empty() ? pieceBytes + 10 : 100;
            files.push_back({path, bytes, 0, piece, true, path});
            piece += files.size() == 1 ? 2 : 1;
        }
        details.files = std::make_shared<const std::vector<DetailFile>>(files);
        details.pieces =
            std::make_shared<const std::vector<PieceRun>>(std::vector<PieceRun>{{0, piece, PieceStatus::Missing, -1}});
    }
    void setRuns(std::vector<PieceRun> runs)
    {
        details.pieces = std::make_shared<const std::vector<PieceRun>>(std::move(runs));
    }
    void want(const QList<bool> &wanted)
    {
        std::vector<DetailFile> files = *details.files;
        for (size_t i = 0; i < files.size(); ++i)
            files[i].wanted = wanted.at(qsizetype(i));
        details.files = std::make_shared<const std::vector<DetailFile>>(files);
    }
    [[nodiscard]] ChosenDataset chosen() const { return chosenOf(snapshot); }

    NodeSnapshot snapshot;
    TransferDetails details;
};

template<typename Child>
Child *part(QWidget &of, const char *name)
{
    return of.findChild<Child *>(QString::fromLatin1(name));
}

} // namespace

class TestTransferTabs : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void factsStandSideBySideAndCanBeCopied()
    {
        FactGrid grid;
        const QString path = QStringLiteral("/data/") + QString(4096, u'x');
        grid.setFacts({{QStringLiteral("Size"), QStringLiteral("1 GiB"), false},
                       {QStringLiteral("Files"), QStringLiteral("12"), false},
                       {QStringLiteral("Saved in"), path, true}});
        grid.resize(900, 200);
        grid.show();
        const auto *size = part<QLineEdit>(grid, "fact0");
        const auto *files = part<QLineEdit>(grid, "fact1");
        auto *folder = part<QLineEdit>(grid, "fact2");
        QVERIFY(files->x() > size->geometry().right() && files->y() == size->y());
        QVERIFY(folder->width() > size->width() && folder->geometry().right() < grid.width());
        QVERIFY(folder->isReadOnly() && folder->cursorPosition() == 0);
        QCOMPARE(spoken(folder, QAccessible::Name), QStringLiteral("Saved in"));
        QCOMPARE(unnamedControls(&grid).join(u' '), QString());
        // What somebody has selected stays selected while other things change.
        folder->selectAll();
        grid.setFacts({{QStringLiteral("Size"), QStringLiteral("2 GiB"), false},
                       {QStringLiteral("Files"), QStringLiteral("12"), false},
                       {QStringLiteral("Saved in"), path, true}});
        QCOMPARE(folder->selectedText(), path);
        QCOMPARE(size->text(), QStringLiteral("2 GiB"));
        const int wide = grid.heightForWidth(900);
        QVERIFY(grid.heightForWidth(200) > wide);
        grid.setFont(twiceAsLarge(grid.font()));
        QVERIFY(grid.heightForWidth(900) > wide);
        grid.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(files->geometry().right() < size->x() || files->y() > size->y());
        grid.setFacts({});
        QCOMPARE(grid.heightForWidth(900), 0);
    }

    void anAdviceHasItsButtons()
    {
        AdvicePanel panel;
        panel.resize(700, 60);
        panel.show();
        QVERIFY(panel.findChildren<QPushButton *>().isEmpty());
        panel.setAdvice(
            {MessageLevel::Warning, QStringLiteral("The disk is full"), {Remedy::FreeSpace, Remedy::TryAgain}});
        QVERIFY(panel.isVisible());
        QCOMPARE(spoken(&panel, QAccessible::Name), QStringLiteral("The disk is full"));
        QSignalSpy asked(&panel, &AdvicePanel::asked);
        auto *second = part<QPushButton>(panel, "remedy1");
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<Remedy>(), Remedy::TryAgain);
        panel.setAdvice({MessageLevel::Info, QStringLiteral("It is paused"), {Remedy::Resume}});
        QTRY_COMPARE(panel.findChildren<QPushButton *>().size(), 1);
        panel.setAdvice({});
        QVERIFY(panel.isHidden());
    }

    void detailsAreAskedForWhileSomebodyLooks()
    {
        int asked = 0;
        NodeClient::Answer<TransferDetails> open;
        DetailsWatch watch([&](const TransferId &, QObject *, NodeClient::Answer<TransferDetails> answer) {
            ++asked;
            open = std::move(answer);
        });
        const auto reply = [&open](const Result<TransferDetails> &answer) { std::exchange(open, {})(answer); };
        QSignalSpy changed(&watch, &DetailsWatch::changed);
        const TransferId first = newId<TransferId>();
        watch.setTransfer(first);
        QTest::qWait(10);
        QCOMPARE(asked, 0);
        watch.setWatching(true);
        QCOMPARE(asked, 1);
        watch.askNow(); // one is under way: another follows it
        QCOMPARE(asked, 1);
        changed.clear();
        reply(TransferDetails{first, pieceBytes, {}, {}, {}, {}, {}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(asked, 2);
        // Of another transfer: what comes late is not taken for it.
        const TransferId second = newId<TransferId>();
        watch.setTransfer(second);
        QVERIFY(!watch.now());
        reply(TransferDetails{first, pieceBytes, {}, {}, {}, {}, {}});
        QVERIFY(!watch.now());
        QCOMPARE(asked, 3);
        reply(TransferDetails{second, pieceBytes, {}, {}, {}, {}, {}});
        QVERIFY(watch.now() && watch.now()->transfer == second);
        QTRY_COMPARE(asked, 4);
        reply(Error{ErrorCode::NotFound, Doing::Commanding, {}, {}, 0});
        QVERIFY(watch.now());
        watch.setWatching(false);
        QTest::qWait(DetailsWatch::intervalMs + 100);
        QCOMPARE(asked, 4);
    }

    void theOverviewShowsPiecesByStateAndBySource()
    {
        Fetched fetched({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        fetched.details.sources = {{newId<UserId>(), QStringLiteral("Ada")}, {newId<UserId>(), {}}};
        fetched.setRuns(
            {{0, 2, PieceStatus::Verified, 0}, {2, 1, PieceStatus::Fetching, 1}, {3, 1, PieceStatus::Unwanted, -1}});
        OverviewTab tab;
        tab.resize(900, 400);
        tab.show();
        tab.display(fetched.chosen(), &fetched.details);
        auto *map = part<PieceMap>(tab, "pieceMap");
        QCOMPARE(map->valueText(), QStringLiteral("2 of 3 pieces verified"));
        auto *mode = part<QComboBox>(tab, "pieceMode");
        mode->setCurrentIndex(1);
        QCOMPARE(map->mode(), PieceMap::Mode::BySource);
        QCOMPARE(map->pieces().count(PieceState::Running), 1);
        QVERIFY(map->height() > 5 * tab.fontMetrics().height());
        QCOMPARE(unnamedControls(&tab).join(u' '), QString());
        fetched.snapshot.transfers[0].state = QStringLiteral("paused");
        tab.display(fetched.chosen(), &fetched.details);
        QSignalSpy asked(&tab, &OverviewTab::asked);
        part<QPushButton>(tab, "remedy0")->click();
        QCOMPARE(asked.at(0).at(0).value<Remedy>(), Remedy::Resume);
        // What is shared has no pieces to wait for.
        NodeSnapshot own;
        own.shares = {share(QStringLiteral("mine"), QStringLiteral("ready"))};
        tab.display(chosenOf(own), nullptr);
        QVERIFY(!map->isVisible());
        QVERIFY(part<AdvicePanel>(tab, "advice")->isHidden());
    }

    void sourcesLeadToTheirPeer()
    {
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer(QStringLiteral("ice"), QStringLiteral("fetching"))};
        SourcesTab tab;
        tab.resize(700, 200);
        tab.show();
        tab.display(chosenOf(snapshot));
        auto *view = part<QTreeView>(tab, "sources");
        QVERIFY(!view->isVisible());
        const UserId ada = newId<UserId>();
        snapshot.transfers[0].sources = {{ada, QStringLiteral("Ada"), 0, 0, 1, 2, QStringLiteral("idle")}};
        tab.display(chosenOf(snapshot));
        QVERIFY(view->isVisible());
        QSignalSpy asked(&tab, &SourcesTab::peerAsked);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<UserId>(), ada);
        QCOMPARE(unnamedControls(&tab).join(u' '), QString());
    }

    void sourcesStayWhereTheyAreWhileTheyMove()
    {
        NodeSnapshot snapshot;
        snapshot.transfers = {transfer(QStringLiteral("ice"), QStringLiteral("fetching"))};
        TransferSourceStatus slow{newId<UserId>(), QStringLiteral("Ada"), 10, 0, 1, 2, QStringLiteral("idle")};
        TransferSourceStatus fast{newId<UserId>(), QStringLiteral("Ben"), 20, 0, 1, 2, QStringLiteral("idle")};
        snapshot.transfers[0].sources = {slow, fast};
        SourcesTab tab;
        tab.display(chosenOf(snapshot));
        auto *view = part<QTreeView>(tab, "sources");
        view->sortByColumn(SourcesModel::ReceivedColumn, Qt::DescendingOrder);
        QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Ben"));
        slow.bytes = 30;
        snapshot.transfers[0].sources = {slow, fast};
        tab.display(chosenOf(snapshot));
        QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Ben")); // for two seconds
        QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Ada"));
    }

    void filesAreChosenAndCounted()
    {
        Desk desk;
        FilesTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        Fetched fetched({QStringLiteral("a/one"), QStringLiteral("a/two"), QStringLiteral("three")});
        tab.display(fetched.chosen(), nullptr);
        auto *view = part<QTreeView>(tab, "files");
        QVERIFY(!view->isVisible());
        tab.display(fetched.chosen(), &fetched.details);
        QVERIFY(view->isVisible());
        const auto *summary = part<QLabel>(tab, "filesSummary");
        QVERIFY2(summary->text().startsWith(QStringLiteral("3 of 3 files chosen")), qPrintable(summary->text()));
        auto *model = const_cast<QAbstractItemModel *>(view->model());
        const QModelIndex folder = model->index(0, 0);
        QVERIFY(model->setData(model->index(0, 0, folder), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY2(summary->text().startsWith(QStringLiteral("2 of 3 files chosen")), qPrintable(summary->text()));
        // Snapshots do not undo what was just ticked.
        tab.display(fetched.chosen(), &fetched.details);
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        // The core that is not there refuses it: said, and as it was.
        QTRY_VERIFY(!desk.posted.isEmpty());
        tab.display(fetched.chosen(), &fetched.details);
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        part<QPushButton>(tab, "noFiles")->click();
        QVERIFY(summary->text().startsWith(QStringLiteral("At least one file must be chosen")));
        desk.posted.clear();
        QTest::qWait(600);
        QVERIFY(desk.posted.isEmpty()); // no choice, and not told
        QCOMPARE(unnamedControls(&tab).join(u' '), QString());
    }

    void whatIsWantedInTheCoreIsTicked()
    {
        Desk desk;
        FilesTab tab(desk.context);
        Fetched fetched({QStringLiteral("one"), QStringLiteral("two")});
        fetched.want({true, false});
        tab.display(fetched.chosen(), &fetched.details);
        const auto *model = part<QTreeView>(tab, "files")->model();
        const auto state = [model](const QString &name) {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data().toString() == name)
                    return model->index(row, 0).data(Qt::CheckStateRole).toInt();
            return -1;
        };
        QCOMPARE(state(QStringLiteral("one")), int(Qt::Checked));
        QCOMPARE(state(QStringLiteral("two")), int(Qt::Unchecked));
        fetched.want({true, true}); // elsewhere, with ttp
        tab.display(fetched.chosen(), &fetched.details);
        QCOMPARE(state(QStringLiteral("two")), int(Qt::Checked));
        QTest::qWait(500);
        QVERIFY(desk.posted.isEmpty());
    }

    void filesAreFoundByName()
    {
        Desk desk;
        FilesTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        Fetched fetched({QStringLiteral("a/one"), QStringLiteral("a/two"), QStringLiteral("b/one more")});
        fetched.want({true, false, true});
        tab.display(fetched.chosen(), &fetched.details);
        auto *view = part<QTreeView>(tab, "files");
        auto *filter = part<QLineEdit>(tab, "filesFilter");
        QTest::keyClicks(filter, QStringLiteral("TWO"));
        QTRY_COMPARE(view->model()->rowCount(), 1);
        const QModelIndex folder = view->model()->index(0, 0);
        QCOMPARE(view->model()->rowCount(folder), 1);
        const QModelIndex two = view->model()->index(0, 0, folder);
        QCOMPARE(two.data().toString(), QStringLiteral("two"));
        QCOMPARE(two.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        // Ticked while others are out of sight: these stay as they were.
        QVERIFY(view->model()->setData(two, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(part<QLabel>(tab, "filesSummary")->text().startsWith(QStringLiteral("3 of 3")));
        filter->setText(QStringLiteral("nothing of this"));
        QTRY_VERIFY(!view->isVisible());
        filter->clear();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(view->isVisible());
    }

    void completeFilesAreOpenedAndDragged()
    {
        Desk desk;
        FilesTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        Fetched fetched({QStringLiteral("one"), QStringLiteral("two")});
        fetched.setRuns({{0, 2, PieceStatus::Verified, 0}, {2, 1, PieceStatus::Missing, -1}});
        tab.display(fetched.chosen(), &fetched.details);
        auto *view = part<FilesView>(tab, "files");
        const QModelIndex one = view->model()->index(0, 0);
        const QModelIndex two = view->model()->index(1, 0);
        QCOMPARE(one.data().toString(), QStringLiteral("one"));
        Q_EMIT view->activated(one);
        QCOMPARE(desk.opener.paths, QStringList{QStringLiteral("/data/ice/one")});
        Q_EMIT view->activated(two);
        QCOMPARE(desk.opener.paths.size(), 1);
        QVERIFY(desk.said().contains(QStringLiteral("not complete yet")));
        desk.opener.works = false;
        Q_EMIT view->activated(one);
        QVERIFY(desk.said().contains(QStringLiteral("cannot be opened")));
        QVERIFY(view->dragEnabled() && (view->model()->flags(one) & Qt::ItemIsDragEnabled));
        view->selectAll();
        const std::unique_ptr<QMimeData> data(view->selectionData());
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/data/ice/one"))});
        view->selectionModel()->select(two, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY(!view->selectionData());
    }

    void anotherTransferHasItsOwnFiles()
    {
        Desk desk;
        FilesTab tab(desk.context);
        Fetched first({QStringLiteral("one")});
        Fetched second({QStringLiteral("two"), QStringLiteral("three")});
        tab.display(first.chosen(), &first.details);
        const auto *model = part<QTreeView>(tab, "files")->model();
        QCOMPARE(model->rowCount(), 1);
        tab.display(second.chosen(), nullptr);
        QCOMPARE(model->rowCount(), 0);
        tab.display(second.chosen(), &first.details); // late
        QCOMPARE(model->rowCount(), 0);
        tab.display(second.chosen(), &second.details);
        QCOMPARE(model->rowCount(), 2);
    }

    void aMillionFilesHangNobody()
    {
        Desk desk;
        FilesTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        Fetched fetched({QStringLiteral("x")});
        fetched.details.files = std::make_shared<const std::vector<DetailFile>>(manyFiles(1'000'000));
        fetched.setRuns({{0, 500'000, PieceStatus::Verified, -1}, {500'000, 500'000, PieceStatus::Missing, -1}});
        qint64 begin = processorMs();
        tab.display(fetched.chosen(), &fetched.details);
        QVERIFY2(processorMs() - begin < 2000, qPrintable(QString::number(processorMs() - begin)));
        const auto *view = part<QTreeView>(tab, "files");
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), 60'000);
        QCOMPARE(view->model()->rowCount(), 1000);
        begin = processorMs();
        tab.display(fetched.chosen(), &fetched.details);
        QVERIFY2(processorMs() - begin < 5000, qPrintable(QString::number(processorMs() - begin)));
        // Where nothing changed nothing is walked.
        begin = processorMs();
        for (int i = 0; i < 200; ++i)
            tab.display(fetched.chosen(), &fetched.details);
        QVERIFY2(processorMs() - begin < 500, qPrintable(QString::number(processorMs() - begin)));
        QVERIFY(part<QLabel>(tab, "filesSummary")->text().startsWith(QStringLiteral("1,000,000 of 1,000,000")));
    }

    void progressComesWhileAFilterIsUnderWay()
    {
        Desk desk;
        FilesTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        Fetched fetched({QStringLiteral("x")});
        fetched.details.files = std::make_shared<const std::vector<DetailFile>>(manyFiles(60'000));
        tab.display(fetched.chosen(), &fetched.details);
        const auto *view = part<QTreeView>(tab, "files");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 60, 30'000);
        part<QLineEdit>(tab, "filesFilter")->setText(QStringLiteral("part-59"));
        qint64 had = 0;
        const auto isFiltered = [&] {
            fetched.setRuns({{0, ++had, PieceStatus::Verified, -1}, {had, 60'000 - had, PieceStatus::Missing, -1}});
            tab.display(fetched.chosen(), &fetched.details);
            QCoreApplication::processEvents();
            return view->model()->rowCount() == 4; // run-0, run-5, and the last
        };
        QElapsedTimer patience;
        patience.start();
        while (!isFiltered() && patience.elapsed() < 30'000)
            QTest::qSleep(5);
        QCOMPARE(view->model()->rowCount(), 3);
    }

    void manyAreLeftOutAtOnce()
    {
        Desk desk;
        FilesTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        Fetched fetched({QStringLiteral("x")});
        std::vector<DetailFile> files;
        for (int i = 0; i < 20'000; ++i)
            files.push_back({QStringLiteral("part-%1").arg(i), 10, i * 10LL, i, true, {}});
        fetched.details.files = std::make_shared<const std::vector<DetailFile>>(std::move(files));
        tab.display(fetched.chosen(), &fetched.details);
        auto *view = part<QTreeView>(tab, "files");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 20'000, 30'000);
        QItemSelection half(view->model()->index(0, 0), view->model()->index(9'999, 0));
        view->selectionModel()->select(half, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT view->customContextMenuRequested(view->visualRect(view->model()->index(0, 0)).center());
        auto *menu = tab.findChild<QMenu *>();
        QVERIFY(menu);
        const qint64 begin = processorMs();
        menu->actions().constLast()->trigger();
        QVERIFY2(processorMs() - begin < 3000, qPrintable(QString::number(processorMs() - begin)));
        QVERIFY(part<QLabel>(tab, "filesSummary")->text().startsWith(QStringLiteral("10,000 of 20,000 files")));
        menu->close();
    }

    void whatWasJustTickedIsGivenAtTheEnd()
    {
        Desk desk;
        auto tab = std::make_unique<FilesTab>(desk.context);
        Fetched fetched({QStringLiteral("one"), QStringLiteral("two")});
        tab->display(fetched.chosen(), &fetched.details);
        auto *model = const_cast<QAbstractItemModel *>(part<QTreeView>(*tab, "files")->model());
        QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(desk.posted.isEmpty());
        tab.reset();
        QTRY_COMPARE(desk.posted.size(), 1); // the core that is not there refuses it
    }

    void readersAreShownAndChosen()
    {
        Desk desk;
        SharingTab tab(desk.context);
        tab.resize(900, 300);
        tab.show();
        NodeSnapshot snapshot;
        snapshot.peers = {peer(QStringLiteral("Ben")), peer(QStringLiteral("ada"))};
        for (PeerStatus &each : snapshot.peers)
            each.registeredHere = true;
        snapshot.groups = {{newId<GroupId>(), QStringLiteral("Lab"), {}}};
        snapshot.shares = {share(QStringLiteral("ice"), QStringLiteral("ready"))};
        snapshot.shares[0].link = QStringLiteral("ttp://host/#u=1");
        tab.display(chosenOf(snapshot));
        auto *everyone = part<QRadioButton>(tab, "everyone");
        auto *some = part<QRadioButton>(tab, "someReaders");
        auto *list = part<QListWidget>(tab, "readers");
        auto *apply = part<QPushButton>(tab, "applyReaders");
        QVERIFY(everyone->isChecked() && !list->isEnabled() && !apply->isEnabled());
        QCOMPARE(part<QLineEdit>(tab, "shareLink")->text(), QStringLiteral("ttp://host/#u=1"));
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Group Lab"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("ada"));
        some->click();
        QVERIFY(list->isEnabled() && apply->isEnabled());
        QCOMPARE(part<QLabel>(tab, "readersHint")->text(), QStringLiteral("Nobody may fetch it then."));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QSignalSpy asked(&tab, &SharingTab::peerAsked);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<UserId>(), snapshot.peers.at(1).user);
        // A snapshot changes nothing under the hand.
        snapshot.peers.append(peer(QStringLiteral("Cleo")));
        snapshot.peers.last().registeredHere = true;
        tab.display(chosenOf(snapshot));
        QVERIFY(some->isChecked() && list->count() == 4);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        // No core: the error stands where one looks, and the choice is still there.
        apply->click();
        const auto *error = part<QLabel>(tab, "readersError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty() && apply->isEnabled());
        part<QPushButton>(tab, "discardReaders")->click();
        QVERIFY(everyone->isChecked() && !apply->isEnabled() && !error->isVisible());
        QCOMPARE(unnamedControls(&tab).join(u' '), QString());
    }

    void readersOfOneNameAreToldApart()
    {
        Desk desk;
        SharingTab tab(desk.context);
        NodeSnapshot snapshot;
        snapshot.peers = {peer(QStringLiteral("Ben")), peer(QStringLiteral("Ben")), peer(QStringLiteral("Ada"))};
        for (PeerStatus &each : snapshot.peers)
            each.registeredHere = true;
        snapshot.shares = {share(QStringLiteral("ice"), QStringLiteral("ready"))};
        tab.display(chosenOf(snapshot));
        const auto *list = part<QListWidget>(tab, "readers");
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Ada"));
        for (int i = 1; i < 3; ++i) {
            const QString id = list->item(i)->data(Qt::UserRole).toString().section(u':', 1);
            QCOMPARE(list->item(i)->text(), QStringLiteral("Ben (%1)").arg(shortIdText(id)));
        }
    }

    void whatWasNotAppliedIsThereAgain()
    {
        Desk desk;
        SharingTab tab(desk.context);
        NodeSnapshot first;
        first.shares = {share(QStringLiteral("ice"), QStringLiteral("ready"))};
        NodeSnapshot second;
        second.shares = {share(QStringLiteral("mud"), QStringLiteral("ready"))};
        tab.display(chosenOf(first));
        auto *some = part<QRadioButton>(tab, "someReaders");
        const auto *apply = part<QPushButton>(tab, "applyReaders");
        some->click();
        QVERIFY(apply->isEnabled());
        tab.display(chosenOf(second));
        QVERIFY(!some->isChecked() && !apply->isEnabled());
        tab.display(chosenOf(first));
        QVERIFY(some->isChecked() && apply->isEnabled());
        part<QPushButton>(tab, "discardReaders")->click();
        tab.display(ChosenDataset());
        tab.display(chosenOf(first));
        QVERIFY(!some->isChecked() && !apply->isEnabled());
    }

    void readersThatAreGoneCanBeTakenOut()
    {
        Desk desk;
        SharingTab tab(desk.context);
        NodeSnapshot snapshot;
        snapshot.shares = {share(QStringLiteral("ice"), QStringLiteral("ready"))};
        snapshot.shares[0].to = {QStringLiteral("user:") + newId<UserId>().toString()};
        tab.display(chosenOf(snapshot));
        const auto *list = part<QListWidget>(tab, "readers");
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QVERIFY(list->item(0)->text().endsWith(QStringLiteral("not known here any more")));
        QVERIFY(part<QRadioButton>(tab, "someReaders")->isChecked());
        // Another share begins anew.
        snapshot.shares[0] = share(QStringLiteral("other"), QStringLiteral("ready"));
        tab.display(chosenOf(snapshot));
        QVERIFY(part<QRadioButton>(tab, "everyone")->isChecked());
        QSignalSpy copy(&tab, &SharingTab::copyLinkAsked);
        QSignalSpy stop(&tab, &SharingTab::stopAsked);
        part<QPushButton>(tab, "copyLink")->click();
        part<QPushButton>(tab, "stopSharing")->click();
        QVERIFY(copy.size() == 1 && stop.size() == 1);
    }
};

QTEST_MAIN(TestTransferTabs)
#include "tst_transfer_tabs.moc"
