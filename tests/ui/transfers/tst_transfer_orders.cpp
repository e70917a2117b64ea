// SPDX-License-Identifier: GPL-3.0-only
// What is done on the page of transfers reaches the core: two of them run here, Ada's shares and Ben's page.
#include "tests/swarm/TestPeer.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/transfers/Desk.h"
#include "ui/text/Format.h"
#include "ui/transfers/DetailsPane.h"
#include "ui/transfers/FilesTab.h"
#include "ui/transfers/TransferTable.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/widgets/PieceMap.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeView>
#include <algorithm>

using namespace ttp;

namespace {

constexpr int longMs = 60'000;
constexpr qsizetype size = 300'000;

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestTransferOrders : public WidgetTest
{
    Q_OBJECT

private:
    [[nodiscard]] QAction &action(const char *name) const { return *m_page->findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] TransferTable &table() const { return *m_page->findChild<TransferTable *>(); }
    [[nodiscard]] QString state() const
    {
        const NodeSnapshotPtr now = m_desk->feed.now();
        return now && !now->transfers.isEmpty() ? now->transfers.first().state : QString();
    }
    [[nodiscard]] QString folder() const { return m_ben->folder(QStringLiteral("in")) + QStringLiteral("/ice"); }

    void openPage(TestPeer &peer)
    {
        m_desk = std::make_unique<Desk>(peer.client());
        m_page = std::make_unique<TransfersPage>(m_desk->context);
        m_page->resize(1000, 700);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->feed.now(), longMs);
    }
    void get(bool wait, const std::optional<QStringList> &files = std::nullopt)
    {
        const auto got =
            m_ben->ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
                m_ben->client().get({m_link, m_ben->folder(QStringLiteral("in")), wait, files}, context, answer);
            });
        MUST(got);
    }
    // So slow that nothing is finished before the test has looked at it.
    void slowDown()
    {
        MUST(m_ben->ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            m_ben->client().setLimits({std::nullopt, std::nullopt, 20'000}, context, answer);
        }));
    }
    // The core answers in turn: what was ordered before has been answered then.
    void waitForAnswers()
    {
        MUST(m_ben->ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            m_ben->client().status(context, answer);
        }));
    }
    void chooseFirst()
    {
        m_desk->feed.askNow();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, longMs);
        table().choose(table().model()->index(0, 0));
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        reset();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
        qputenv("HOME", QFile::encodeName(m_home->path()));
        m_ada = std::make_unique<TestPeer>(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        m_ben = std::make_unique<TestPeer>(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        for (TestPeer *peer : {m_ada.get(), m_ben.get()})
            MUST(peer->start());
        MUST(m_ben->registerAt(*m_ada));
        const QString source = m_ada->folder(QStringLiteral("ice"));
        write(source + QStringLiteral("/a/one"), QByteArray(size, '1'));
        write(source + QStringLiteral("/a/two"), QByteArray(size, '2'));
        write(source + QStringLiteral("/three"), QByteArray(size, '3'));
        for (const char *name : {"/a/one", "/a/two", "/three"}) {
            QFile file(source + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(
                file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), QFileDevice::FileModificationTime));
        }
        const auto share = m_ada->share({source}, QStringLiteral("ice"));
        MUST(share);
        m_link = share->link;
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_ben.reset();
        m_ada.reset();
    }

    void pausedResumedAndRemoved()
    {
        slowDown();
        get(false);
        openPage(*m_ben);
        chooseFirst();
        QTRY_VERIFY_WITH_TIMEOUT(action("pause").isEnabled(), longMs);
        action("pause").trigger();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("paused"), longMs);
        QTRY_VERIFY(action("resume").isEnabled());
        action("resume").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!state().isEmpty() && state() != QStringLiteral("paused"), longMs);
        // While a removal can be undone nothing is fetched; undone it goes on.
        QTRY_VERIFY(action("pause").isEnabled());
        action("remove").trigger();
        QCOMPARE(table().model()->rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("paused"), longMs);
        m_desk->removals.undo();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(state() != QStringLiteral("paused"), longMs);
        chooseFirst();
        action("remove").trigger();
        m_desk->removals.finishAll();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->feed.now()->transfers.isEmpty(), longMs);
        QCOMPARE(table().model()->rowCount(), 0);
    }

    // The core goes on with the transfer that is only out of sight: it must not vanish under the new order.
    void whatIsFetchedAnewIsNotRemoved()
    {
        get(true);
        openPage(*m_ben);
        chooseFirst();
        const DatasetKey key{DatasetKind::Transfer, m_desk->feed.now()->transfers.first().transfer.uuid()};
        action("remove").trigger();
        QCOMPARE(table().model()->rowCount(), 0);
        get(false);
        m_page->reveal(key);
        QVERIFY(!m_desk->removals.canUndo());
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, longMs);
        m_desk->removals.finishAll();
        waitForAnswers();
        m_desk->feed.askNow();
        waitForAnswers();
        QCOMPARE(m_desk->feed.now()->transfers.size(), 1);
    }

    void limitsAndQueueOfOne()
    {
        slowDown();
        get(false);
        openPage(*m_ben);
        chooseFirst();
        action("limits").trigger();
        auto *down = m_page->findChild<QSpinBox *>(QStringLiteral("downLimit"));
        QVERIFY(down);
        down->setValue(7);
        QTest::keyClick(down, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->feed.now()->transfers.first().downLimit, 7 * 1024, longMs);
        QCOMPARE(m_desk->feed.now()->transfers.first().upLimit, 0);
        QTRY_VERIFY(action("priorityHigh").isEnabled());
        action("priorityHigh").trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->feed.now()->transfers.first().priority, QStringLiteral("high"), longMs);
        QTRY_VERIFY(action("priorityHigh").isChecked());
        action("queueEnd").trigger();
        waitForAnswers();
        QVERIFY2(m_desk->posted.isEmpty(), qPrintable(m_desk->said()));
    }

    void filesAreChosenInTheTree()
    {
        get(true, QStringList{QStringLiteral("three")});
        openPage(*m_ben);
        chooseFirst();
        m_page->findChild<DetailsPane *>()->showTab(DetailsPane::Files);
        auto *view = m_page->findChild<QTreeView *>(QStringLiteral("files"));
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->model()->rowCount() == 2, longMs);
        const QModelIndex folder = view->model()->index(0, 0);
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!QFileInfo::exists(this->folder() + QStringLiteral("/a/one")));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0, folder));
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(this->folder() + QStringLiteral("/a/one")), longMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->feed.now()->transfers.first().wantedFiles, 2, longMs);
        QVERIFY(!QFileInfo::exists(this->folder() + QStringLiteral("/a/two")));
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY2(m_desk->posted.isEmpty(), qPrintable(m_desk->said()));
    }

    void theOverviewFillsAsItArrives()
    {
        get(true);
        openPage(*m_ben);
        chooseFirst();
        const auto *map = m_page->findChild<PieceMap *>(QStringLiteral("pieceMap"));
        QTRY_COMPARE_WITH_TIMEOUT(map->valueText(), QStringLiteral("3 of 3 pieces verified"), longMs);
    }

    void verifiedAndSaid()
    {
        get(true);
        openPage(*m_ben);
        chooseFirst();
        QTRY_VERIFY_WITH_TIMEOUT(action("verify").isEnabled(), longMs);
        action("verify").trigger();
        QVERIFY(m_desk->said().startsWith(QStringLiteral("Verifying")));
        const QString said = QStringLiteral("“%1” is exactly what was published.").arg(isolated(QStringLiteral("ice")));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->said(), said, longMs);
        write(folder() + QStringLiteral("/three"), QByteArray(size, 'x'));
        action("verify").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().startsWith(QStringLiteral("1 file missing, changed or wrong")), longMs);
        QVERIFY(m_desk->said().contains(QStringLiteral("three")));
    }

    void filesGoToTheTrashAfterAQuestion()
    {
        get(true);
        write(folder() + QStringLiteral("/a/my notes"), "mine");
        openPage(*m_ben);
        chooseFirst();
        const auto ask = [this] {
            action("removeAndDelete").trigger();
            action("removeAndDelete").trigger(); // whoever presses twice is asked once
            if (m_page->window()->findChildren<QMessageBox *>().size() != 1)
                return false;
            auto *go = m_page->window()->findChild<QPushButton *>(QStringLiteral("moveToTrash"));
            return go && QTest::qWaitFor([go] { return go->isEnabled(); }, longMs);
        };
        QVERIFY(ask());
        auto *box = m_page->window()->findChild<QMessageBox *>();
        QVERIFY2(box->text().contains(QStringLiteral("ice")), qPrintable(box->text()));
        QVERIFY2(box->informativeText().contains(QStringLiteral("3 files, 878.9 KiB")),
                 qPrintable(box->informativeText()));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        for (const QLabel *label : box->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->window()->findChild<QMessageBox *>());
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/three")));

        QVERIFY(ask());
        m_page->window()->findChild<QPushButton *>(QStringLiteral("moveToTrash"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().startsWith(QStringLiteral("3 files, 878.9 KiB, moved")), longMs);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 0, longMs);
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/three")));
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/a/my notes")));
        QCOMPARE(QDir(m_home->path() + QStringLiteral("/Trash/files")).entryList(QDir::Files).size(), 3);
    }

    void whatChangedSinceTheQuestionStaysAndIsSaid()
    {
        get(true);
        openPage(*m_ben);
        chooseFirst();
        action("removeAndDelete").trigger();
        auto *go = m_page->window()->findChild<QPushButton *>(QStringLiteral("moveToTrash"));
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), longMs);
        write(folder() + QStringLiteral("/three"), QByteArray(size, 'x')); // as long, and another time
        go->click();
        const auto isSaid = [this] { return m_desk->said().contains(QStringLiteral("1 file left in place")); };
        QVERIFY2(QTest::qWaitFor(isSaid, longMs), qPrintable(m_desk->said()));
        QVERIFY2(m_desk->said().startsWith(QStringLiteral("2 files, 585.9 KiB, moved to the trash. ")),
                 qPrintable(m_desk->said()));
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/three")));
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/a")));
    }

    // Ben shares what he has fetched: then his are originals, too.
    void whatIsSharedFromHereIsNoTransferToDelete()
    {
        get(true);
        const auto mine = m_ben->share({folder() + QStringLiteral("/a")}, QStringLiteral("mine"));
        MUST(mine);
        openPage(*m_ben);
        m_desk->feed.askNow();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, longMs);
        table().selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(action("removeAndDelete").isEnabled(), longMs);
        action("removeAndDelete").trigger();
        auto *box = m_page->window()->findChild<QMessageBox *>();
        QVERIFY(box);
        const auto isSaid = [box] { return box->informativeText().startsWith(QStringLiteral("2 chosen datasets")); };
        QVERIFY2(QTest::qWaitFor(isSaid, 5000), qPrintable(box->informativeText()));
        QVERIFY(!m_page->window()->findChild<QPushButton *>(QStringLiteral("moveToTrash"))->isEnabled());
        box->close();
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/three")));
    }

    void originalsAreNeverDeleted()
    {
        openPage(*m_ada);
        chooseFirst();
        QVERIFY(!action("removeAndDelete").isEnabled());
        action("remove").trigger();
        QVERIFY(m_desk->bar.spokenText().contains(QStringLiteral("shared no more")));
        m_desk->removals.finishAll();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->feed.now()->shares.isEmpty(), longMs);
        QVERIFY(QFileInfo::exists(m_ada->folder(QStringLiteral("ice")) + QStringLiteral("/three")));
    }

    void readersAreGivenAndTheLinkCopied()
    {
        openPage(*m_ada);
        chooseFirst();
        action("copyLinks").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().startsWith(QStringLiteral("1 link copied")), longMs);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ttp:")));
        action("changeReaders").trigger();
        auto *some = m_page->findChild<QRadioButton *>(QStringLiteral("someReaders"));
        auto *list = m_page->findChild<QListWidget *>(QStringLiteral("readers"));
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->count() == 1, longMs);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Ben"));
        some->click();
        list->item(0)->setCheckState(Qt::Checked);
        m_page->findChild<QPushButton *>(QStringLiteral("applyReaders"))->click();
        const QStringList ben{QStringLiteral("user:") + m_ben->user().toString()};
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->feed.now()->shares.first().to, ben, longMs);
        QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("applyReaders"))->isEnabled());
        QVERIFY(some->isChecked());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestPeer> m_ada;
    std::unique_ptr<TestPeer> m_ben;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TransfersPage> m_page;
    QString m_link;
};

QTEST_MAIN(TestTransferOrders)
#include "tst_transfer_orders.moc"
