// SPDX-License-Identifier: GPL-3.0-only
// The parts of the details, each by itself, with snapshots and details that the test lays ready. The tabs of the files
// and of sharing have tests of their own.
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/transfers/TabSamples.h"
#include "ui/transfers/AdvicePanel.h"
#include "ui/transfers/DetailsWatch.h"
#include "ui/transfers/FactGrid.h"
#include "ui/transfers/OverviewTab.h"
#include "ui/transfers/SourcesModel.h"
#include "ui/transfers/SourcesTab.h"
#include "ui/widgets/PieceMap.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace ttp;
using namespace ttp::samples;

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
};

QTEST_MAIN(TestTransferTabs)
#include "tst_transfer_tabs.moc"
