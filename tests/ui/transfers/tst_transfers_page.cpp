// SPDX-License-Identifier: GPL-3.0-only
// The page of transfers with snapshots that the test lays ready, and a core that never started.
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/transfers/Desk.h"
#include "ui/models/DatasetsModel.h"
#include "ui/transfers/DetailsPane.h"
#include "ui/transfers/TransferLimitsDialog.h"
#include "ui/transfers/TransferTable.h"
#include "ui/transfers/TransfersPage.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <ctime>

using namespace ttp;
using namespace ttp::samples;

namespace {

/// A page on a desk, shown.
struct Shown {
    enum class Core { Silent, Gone };
    explicit Shown(Core core)
    {
        desk.answers = core != Core::Silent;
        desk.isGone = core == Core::Gone;
        show();
    }
    explicit Shown(const NodeSnapshot &now)
    {
        desk.now = now;
        desk.tick();
        show();
    }
    void show()
    {
        page = std::make_unique<TransfersPage>(desk.context);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    void tick()
    {
        desk.tick();
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }

    [[nodiscard]] TransferTable &table() const { return *page->findChild<TransferTable *>(); }
    [[nodiscard]] DetailsPane &details() const { return *page->findChild<DetailsPane *>(); }
    [[nodiscard]] QTabBar &tabs() const { return *page->findChild<QTabBar *>(QStringLiteral("detailsTabs")); }
    [[nodiscard]] QAction &action(const char *name) const
    {
        return *page->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString emptyTitle() const
    {
        for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("emptyTitle")))
            if (label->isVisible())
                return label->text();
        return {};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            list.append(table().model()->index(row, 0).data().toString());
        return list;
    }
    void choose(const QString &name) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 0).data().toString() == name)
                table().choose(table().model()->index(row, 0));
        }
        settle();
    }
    [[nodiscard]] QStringList enabled() const
    {
        QStringList list;
        for (const QAction *each : page->actions()) {
            if (each && each->isEnabled())
                list.append(each->objectName());
        }
        list.sort();
        return list;
    }

    Desk desk;
    std::unique_ptr<TransfersPage> page;
};

NodeSnapshot some()
{
    NodeSnapshot snapshot;
    snapshot.shares = {share(QStringLiteral("mine"), QStringLiteral("ready"))};
    snapshot.shares[0].folder = QStringLiteral("/home/mine");
    snapshot.shares[0].link = QStringLiteral("ttp://host/#s=1");
    snapshot.transfers = {transfer(QStringLiteral("ice"), QStringLiteral("fetching")),
                          transfer(QStringLiteral("sea"), QStringLiteral("paused")),
                          transfer(QStringLiteral("sky"), QStringLiteral("done"))};
    snapshot.transfers[0].queuePosition = 1;
    snapshot.transfers[1].queuePosition = 2;
    snapshot.transfers[0].sources = {{newId<UserId>(), QStringLiteral("Ada"), 0, 0, 1, 2, QStringLiteral("busy")}};
    return snapshot;
}

/// As another language would: every text in brackets.
class Brackets : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

} // namespace

class TestTransfersPage : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void thereIsAWordForEveryEmptiness()
    {
        const Shown silent(Shown::Core::Silent);
        QCOMPARE(silent.emptyTitle(), QStringLiteral("One moment…"));
        const Shown gone(Shown::Core::Gone);
        QTRY_COMPARE(gone.emptyTitle(), QStringLiteral("The core is not running"));
    }

    void theFirstTableIsEmptyAndSaysWhatToDo()
    {
        Shown shown{NodeSnapshot()};
        QTRY_COMPARE(shown.emptyTitle(), QStringLiteral("Nothing here yet"));
        QSignalSpy share(shown.page.get(), &TransfersPage::shareAsked);
        QSignalSpy fetch(shown.page.get(), &TransfersPage::fetchAsked);
        QSignalSpy peer(shown.page.get(), &TransfersPage::addPeerAsked);
        shown.button("shareFiles")->click();
        shown.button("fetchLink")->click();
        shown.button("addPeer")->click();
        QVERIFY(share.size() == 1 && fetch.size() == 1 && peer.size() == 1);
        QCOMPARE(unnamedControls(shown.page.get()).join(u' '), QString());
        shown.desk.now = some();
        shown.tick();
        QVERIFY(shown.table().isVisible());
        QCOMPARE(shown.names().size(), 4);
        // What the filter leaves out is not "nothing".
        shown.page->setText(QStringLiteral("no such thing"));
        QCOMPARE(shown.emptyTitle(), QStringLiteral("Nothing fits the filter"));
        QSignalSpy clear(shown.page.get(), &TransfersPage::clearFiltersAsked);
        shown.button("clearFilter")->click();
        QCOMPARE(clear.size(), 1);
        shown.page->setText({});
        shown.page->setFilter(DatasetFilter::Errors);
        QCOMPARE(shown.emptyTitle(), QStringLiteral("Nothing fits the filter"));
        shown.page->setFilter(DatasetFilter::Paused);
        QCOMPARE(shown.names(), QStringList{QStringLiteral("sea")});
        QCOMPARE(shown.page->count(DatasetFilter::All), 4);
        // The core stops.
        shown.desk.isGone = true;
        shown.tick();
        QCOMPARE(shown.emptyTitle(), QStringLiteral("The core is not running"));
        QVERIFY(!shown.details().isVisible());
        shown.desk.isGone = false;
        shown.button("askAgain")->click();
        QTRY_VERIFY(shown.table().isVisible());
    }

    void detailsFollowWhatIsChosen()
    {
        Shown shown(some());
        shown.settle();
        QVERIFY(!shown.details().isVisible());
        shown.choose(QStringLiteral("ice"));
        QVERIFY(shown.details().isVisible());
        QCOMPARE(shown.page->findChild<QLabel *>(QStringLiteral("detailsName"))->text(), QStringLiteral("ice"));
        QCOMPARE(shown.tabs().tabText(DetailsPane::Sources), QStringLiteral("Peers (1)"));
        QVERIFY(shown.tabs().isTabVisible(DetailsPane::Files) && !shown.tabs().isTabVisible(DetailsPane::Sharing));
        shown.tabs().setCurrentIndex(DetailsPane::Speed);
        shown.choose(QStringLiteral("mine"));
        QVERIFY(shown.tabs().isTabVisible(DetailsPane::Sharing) && !shown.tabs().isTabVisible(DetailsPane::Speed));
        QCOMPARE(shown.details().tab(), DetailsPane::Overview);
        shown.choose(QStringLiteral("sky")); // what was looked at before is looked at again
        QCOMPARE(shown.details().tab(), DetailsPane::Speed);
        shown.page->setText(QStringLiteral("mine"));
        shown.settle();
        QVERIFY(!shown.details().isVisible());
    }

    void detailsAreClosedAndStaySo()
    {
        Shown shown(some());
        shown.choose(QStringLiteral("ice"));
        const auto *pages = shown.page->findChild<QWidget *>(QStringLiteral("overviewScroll"));
        QVERIFY(pages->isVisible() && shown.action("toggleDetails").isChecked());
        const QPoint first = shown.tabs().tabRect(DetailsPane::Overview).center();
        QTest::mouseClick(&shown.tabs(), Qt::LeftButton, {}, first);
        QVERIFY(!pages->isVisible() && shown.tabs().isVisible());
        shown.settle();
        QVERIFY(shown.details().height() <= shown.details().closedHeight());
        QVERIFY(shown.table().height() + shown.details().height() > shown.page->height() - 20);
        QTest::mouseClick(&shown.tabs(), Qt::LeftButton, {}, shown.tabs().tabRect(DetailsPane::Files).center());
        QVERIFY(shown.details().isOpen());
        QCOMPARE(shown.details().tab(), DetailsPane::Files);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(!shown.details().isOpen() && !shown.action("toggleDetails").isChecked());
        auto *close = shown.page->findChild<QToolButton *>(QStringLiteral("closeDetails"));
        QCOMPARE(spoken(close, QAccessible::Name), QStringLiteral("Show details"));
        // Kept for the next time.
        shown.page.reset();
        shown.show();
        shown.choose(QStringLiteral("ice"));
        QVERIFY(shown.details().isVisible() && !shown.details().isOpen());
    }

    void columnsAreChosenAndKept()
    {
        Shown shown(some());
        const auto toggle = [&shown](const QString &name) {
            const std::unique_ptr<QMenu> menu(shown.table().makeColumnsMenu());
            for (QAction *each : menu->actions()) {
                if (each->text() == name)
                    each->trigger();
            }
        };
        QVERIFY(shown.table().isColumnHidden(DatasetsModel::PriorityColumn));
        toggle(QStringLiteral("Priority"));
        toggle(QStringLiteral("Owner"));
        toggle(QStringLiteral("Name")); // stays: without it nobody knows what a row is
        shown.table().header()->moveSection(1, 3);
        shown.table().sortByColumn(DatasetsModel::SizeColumn, Qt::DescendingOrder);
        shown.page.reset();
        shown.show();
        QVERIFY(!shown.table().isColumnHidden(DatasetsModel::PriorityColumn));
        QVERIFY(shown.table().isColumnHidden(DatasetsModel::OwnerColumn));
        QVERIFY(!shown.table().isColumnHidden(DatasetsModel::NameColumn));
        QCOMPARE(shown.table().header()->visualIndex(1), 3);
        QCOMPARE(shown.table().header()->sortIndicatorSection(), int(DatasetsModel::SizeColumn));
        const std::unique_ptr<QMenu> menu(shown.table().makeColumnsMenu());
        menu->findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
        QVERIFY(shown.table().isColumnHidden(DatasetsModel::PriorityColumn));
        QVERIFY(!shown.table().isColumnHidden(DatasetsModel::OwnerColumn));
        QCOMPARE(shown.table().header()->visualIndex(1), 1);
        // The name has what room there is, and never less than it needs.
        const QHeaderView &header = *shown.table().header();
        QVERIFY(header.length() >= shown.table().viewport()->width());
        shown.page->resize(400, 600);
        QVERIFY(header.sectionSize(DatasetsModel::NameColumn) >= 20 * shown.page->fontMetrics().averageCharWidth());
    }

    void actionsFollowTheSelection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("enabled");
        const QStringList place{QStringLiteral("open"), QStringLiteral("openFolder"), QStringLiteral("toggleDetails")};
        const QStringList fetched{QStringLiteral("limits"), QStringLiteral("remove"),
                                  QStringLiteral("removeAndDelete")};
        const QStringList queued{QStringLiteral("priorityHigh"),   QStringLiteral("priorityLow"),
                                 QStringLiteral("priorityNormal"), QStringLiteral("queueDown"),
                                 QStringLiteral("queueEnd"),       QStringLiteral("queueFront"),
                                 QStringLiteral("queueUp")};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("fetching") << QStringLiteral("ice")
                                  << place + fetched + queued + QStringList{QStringLiteral("pause")};
        QTest::newRow("paused") << QStringLiteral("sea")
                                << place + fetched + queued + QStringList{QStringLiteral("resume")};
        QTest::newRow("complete") << QStringLiteral("sky") << place + fetched + QStringList{QStringLiteral("verify")};
        QTest::newRow("shared") << QStringLiteral("mine")
                                << place + QStringList{QStringLiteral("changeReaders"), QStringLiteral("copyLinks"),
                                                       QStringLiteral("remove"), QStringLiteral("verify")};
    }
    void actionsFollowTheSelection()
    {
        QFETCH(const QString, name);
        QFETCH(QStringList, enabled);
        Shown shown(some());
        shown.choose(name);
        enabled.sort();
        QCOMPARE(shown.enabled(), enabled);
        for (const QAction *each : shown.page->actions())
            QVERIFY(!each || !each->text().isEmpty());
        QCOMPARE(shown.page->toolActions().size(), 3);
        // Out of sight nothing is done: the menu of the window has the same keys on every page.
        shown.page->hide();
        shown.settle();
        QCOMPARE(shown.enabled(), QStringList());
        shown.page->show();
        QCOMPARE(shown.enabled(), enabled);
    }

    void manyAreChosenAtOnce()
    {
        Shown shown(some());
        shown.table().selectAll();
        shown.settle();
        for (const char *each : {"resume", "pause", "remove", "verify", "copyLinks", "open"})
            QVERIFY2(shown.action(each).isEnabled(), each);
        QVERIFY(!shown.action("changeReaders").isEnabled());
        QVERIFY(shown.action("priorityNormal").isChecked());
        shown.desk.now.transfers[1].priority = QStringLiteral("high");
        shown.tick();
        QVERIFY(!shown.action("priorityNormal").isChecked() && !shown.action("priorityHigh").isChecked());
        shown.action("open").trigger();
        QCOMPARE(shown.desk.opener.paths.size(), 4);
    }

    void theSelectionSurvivesOrderAndSnapshots()
    {
        NodeSnapshot snapshot;
        for (int i = 0; i < 50; ++i)
            snapshot.transfers.append(transfer(QStringLiteral("run %1").arg(i), QStringLiteral("fetching")));
        Shown shown(snapshot);
        shown.choose(QStringLiteral("run 7"));
        shown.table().sortByColumn(DatasetsModel::DownColumn, Qt::DescendingOrder);
        QRandomGenerator random(3);
        for (int i = 0; i < 5; ++i) {
            for (TransferStatus &each : shown.desk.now.transfers)
                each.rate = random.bounded(1000);
            shown.desk.now.transfers.removeFirst();
            shown.tick();
        }
        QCOMPARE(shown.table().chosenRows().size(), 1);
        QCOMPARE(shown.table().chosenRows().first().name, QStringLiteral("run 7"));
        QCOMPARE(shown.page->findChild<QLabel *>(QStringLiteral("detailsName"))->text(), QStringLiteral("run 7"));
    }

    void aRowIsRevealedWhateverTheFilterWas()
    {
        Shown shown(some());
        shown.page->setFilter(DatasetFilter::Paused);
        shown.page->setText(QStringLiteral("sea"));
        QSignalSpy clear(shown.page.get(), &TransfersPage::clearFiltersAsked);
        const DatasetKey key{DatasetKind::Transfer, shown.desk.now.transfers.at(0).transfer.uuid()};
        shown.page->reveal(key);
        shown.settle();
        QCOMPARE(clear.size(), 1);
        QCOMPARE(shown.table().chosenRows().first().name, QStringLiteral("ice"));
        QVERIFY(shown.details().isVisible());
        // The core has taken something that no snapshot has shown yet.
        const ShareStatus fresh = share(QStringLiteral("fresh"), QStringLiteral("indexing"));
        shown.page->reveal({DatasetKind::Share, fresh.share.uuid()});
        QCOMPARE(shown.table().chosenRows().first().name, QStringLiteral("ice"));
        shown.desk.now.shares.append(fresh);
        shown.tick();
        QCOMPARE(shown.table().chosenRows().first().name, QStringLiteral("fresh"));
    }

    void whatTheCoreRefusesIsSaid()
    {
        Shown shown(some());
        shown.table().selectAll();
        shown.settle();
        for (const char *each : {"pause", "resume", "queueFront", "priorityHigh", "copyLinks", "verify"}) {
            shown.desk.posted.clear();
            shown.action(each).trigger();
            const auto isSaid = [&shown] {
                return !shown.desk.posted.isEmpty() && shown.desk.posted.constLast().level == MessageLevel::Bad &&
                       shown.desk.said().contains(QStringLiteral("The program is stopping."));
            };
            QTRY_VERIFY2(isSaid(), each);
        }
        shown.desk.opener.works = false;
        shown.action("openFolder").trigger();
        QVERIFY(shown.desk.said().contains(QStringLiteral("cannot be opened")));
    }

    void whatIsRevealedIsNotRemoved()
    {
        Shown shown(some());
        shown.choose(QStringLiteral("sea"));
        const DatasetKey key = shown.table().chosenRows().first().key;
        shown.table().selectAll();
        shown.settle();
        shown.action("remove").trigger();
        QCOMPARE(shown.table().model()->rowCount(), 0);
        shown.page->reveal(key);
        QVERIFY(!shown.desk.removals.canUndo());
        shown.tick();
        QCOMPARE(shown.table().chosenRows().first().name, QStringLiteral("sea"));
    }

    void limitsThatDifferStayAsTheyAre()
    {
        NodeSnapshot now = some();
        for (TransferStatus &each : now.transfers)
            each.upLimit = 5 * 1024;
        now.transfers[0].downLimit = 7 * 1024;
        Shown shown(now);
        shown.table().selectAll();
        shown.settle();
        shown.action("limits").trigger();
        const auto *down = shown.page->findChild<QSpinBox *>(QStringLiteral("downLimit"));
        auto *up = shown.page->findChild<QSpinBox *>(QStringLiteral("upLimit"));
        QVERIFY(down && up);
        QCOMPARE(down->text(), QStringLiteral("As they are (0: no limit)"));
        QCOMPARE(up->value(), 5);
        QTest::keyClick(up, Qt::Key_Return); // nothing was changed, and nothing is ordered
        QTRY_VERIFY(!shown.page->findChild<QSpinBox *>(QStringLiteral("downLimit")));
        using Limits = TransferLimitsDialog::Limits;
        const Limits common = commonLimits({Limits{1, 2}, Limits{1, 3}});
        QCOMPARE(common.down, std::optional<qint64>(1));
        QVERIFY(!common.up);
    }

    void aRemovalIsOutOfSightAtOnceAndComesBack()
    {
        Shown shown(some());
        shown.choose(QStringLiteral("sea"));
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QCOMPARE(shown.names().size(), 3);
        QVERIFY(shown.desk.removals.canUndo());
        shown.tick();
        QCOMPARE(shown.names().size(), 3);
        shown.desk.removals.undo();
        QCOMPARE(shown.names().size(), 4);
        QVERIFY(!shown.desk.removals.canUndo());
        // Finished, and refused: it is there again, and why is said.
        shown.choose(QStringLiteral("sea"));
        shown.action("remove").trigger();
        shown.desk.removals.finishAll();
        QTRY_COMPARE(shown.names().size(), 4);
        QVERIFY(shown.desk.said().startsWith(QStringLiteral("sea: ")));
        // The page may go before the removal does.
        shown.choose(QStringLiteral("sea"));
        shown.action("remove").trigger();
        shown.page.reset();
        shown.desk.removals.finishAll();
    }

    void enterOpensWhatIsThere()
    {
        Shown shown(some());
        shown.choose(QStringLiteral("sky"));
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(shown.desk.opener.paths, QStringList{QStringLiteral("/data/sky")});
        shown.details().setOpen(false);
        shown.choose(QStringLiteral("ice"));
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(shown.desk.opener.paths.size(), 1);
        QVERIFY(shown.details().isOpen());
    }

    void everythingCanBeDraggedOutAsACopy()
    {
        Shown shown(some());
        shown.table().selectAll();
        const std::unique_ptr<QMimeData> data(shown.table().selectionData());
        QCOMPARE(data->urls(), (QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/home/mine")),
                                            QUrl::fromLocalFile(QStringLiteral("/data/sky"))}));
        QCOMPARE(data->text(), QStringLiteral("ttp://host/#s=1"));
        // Without this no view begins to drag.
        QVERIFY(shown.table().model()->flags(shown.table().leading()) & Qt::ItemIsDragEnabled);
        QVERIFY(shown.table().dragEnabled() && !shown.table().acceptDrops());
        shown.choose(QStringLiteral("ice"));
        QVERIFY(!shown.table().selectionData());
    }

    void theMenuOfARowHasEveryAction()
    {
        Shown shown(some());
        shown.choose(QStringLiteral("ice"));
        Q_EMIT shown.table().customContextMenuRequested(shown.table().visualRect(shown.table().leading()).center());
        const auto *menu = shown.page->findChild<QMenu *>(QStringLiteral("transferMenu"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), shown.page->actions().size());
        QStringList keys;
        for (const QAction *each : menu->actions()) {
            if (!each->isSeparator())
                keys.append(each->text().section(u'&', 1).left(1).toLower());
        }
        const qsizetype count = keys.size();
        keys.removeDuplicates();
        QCOMPARE(keys.size(), count); // one key, one action
        shown.page->findChild<QMenu *>(QStringLiteral("transferMenu"))->close();
    }

    void everyControlHasANameAndIsReached()
    {
        Shown shown(some());
        for (const char *name : {"ice", "mine"}) {
            shown.choose(QString::fromLatin1(name));
            for (int tab = 0; tab < DetailsPane::TabCount; ++tab) {
                if (!shown.tabs().isTabVisible(tab))
                    continue;
                shown.tabs().setCurrentIndex(tab);
                QCOMPARE(unnamedControls(shown.page.get()).join(u' '), QString());
                for (QWidget *each : shown.page->findChildren<QWidget *>()) {
                    const bool takesKeys = each->isVisible() && each->isEnabled() && each->focusPolicy() != Qt::NoFocus;
                    QVERIFY2(!takesKeys || (each->focusPolicy() & Qt::TabFocus), qPrintable(each->objectName()));
                }
            }
        }
    }

    void everythingIsSaidInAnotherLanguageAtOnce()
    {
        Shown shown(some());
        shown.choose(QStringLiteral("ice"));
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        shown.settle();
        const auto isTranslated = [](const QString &text) { return text.startsWith(u'['); };
        for (const QAction *each : shown.page->actions())
            QVERIFY2(!each || isTranslated(each->text()), each ? qPrintable(each->text()) : "");
        for (int tab = 0; tab < DetailsPane::TabCount; ++tab)
            QVERIFY2(isTranslated(shown.tabs().tabText(tab)), qPrintable(shown.tabs().tabText(tab)));
        QVERIFY(isTranslated(shown.table().accessibleName()));
        for (QPushButton *each : shown.page->findChildren<QPushButton *>())
            QVERIFY2(isTranslated(each->text()), qPrintable(each->objectName()));
        shown.page->setText(QStringLiteral("no such thing"));
        QVERIFY(isTranslated(shown.emptyTitle()));
        QCoreApplication::removeTranslator(&brackets);
        shown.settle();
        QCOMPARE(shown.emptyTitle(), QStringLiteral("Nothing fits the filter"));
    }

    void tenThousandRowsAreATickLikeAnother()
    {
        NodeSnapshot snapshot;
        for (int i = 0; i < 10'000; ++i)
            snapshot.transfers.append(transfer(QStringLiteral("run %1").arg(i), QStringLiteral("fetching")));
        Shown shown(snapshot);
        shown.table().selectAll();
        shown.settle();
        QRandomGenerator random(5);
        double worst = 0;
        for (int tick = 0; tick < 5; ++tick) {
            for (int i = 0; i < 2000; ++i)
                shown.desk.now.transfers[random.bounded(10'000)].bytes += 1 + tick;
            const std::clock_t begin = std::clock();
            shown.tick();
            worst = std::max(worst, double(std::clock() - begin) * 1000 / double(CLOCKS_PER_SEC));
        }
        qInfo("the worst tick of 10,000 rows, all chosen: %.0f ms of CPU", worst);
        QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
    }
};

QTEST_MAIN(TestTransfersPage)
#include "tst_transfers_page.moc"
