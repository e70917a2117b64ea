// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/transfers/Desk.h"
#include "tests/ui/transfers/TabSamples.h"
#include "ui/transfers/DragOut.h"
#include "ui/transfers/FilesTab.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <ctime>

using namespace ttp;
using namespace ttp::samples;

namespace {

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

} // namespace

class TestFilesTab : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

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
            return view->model()->rowCount() == 3; // run-0, run-5 and run-59
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
};

QTEST_MAIN(TestFilesTab)
#include "tst_files_tab.moc"
