// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/MainWindow.h"
#include "ui/desktop/StartRequest.h"
#include "ui/dialogs/FetchDialog.h"
#include "ui/dialogs/ShareDialog.h"
#include "ui/peers/AddPeerDialog.h"
#include "ui/peers/PeersPage.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/widgets/SideBar.h"
#include "ui/window/LogPage.h"
#include "ui/window/Removals.h"
#include "ui/window/SearchField.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QUrl>
#include <memory>

using namespace ttp;

namespace {

QString shareLink()
{
    return QStringLiteral("ttp://127.0.0.1:8470/#u=6f1c2c1e&k=abc&s=d1c2");
}

/// The window on snapshots that the test makes up.
struct Shown {
    Shown()
    {
        fake.now.status.user = newId<UserId>();
        fake.now.status.name = QStringLiteral("Ada");
        fake.now.status.downloadFolder = fake.folder.path();
        open();
    }

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            WindowServices{fake.client, fake.feed, fake.settings, fake.opener, fake.chooser});
        window->show();
    }
    void update()
    {
        fake.feed.askNow();
        QTest::qWait(0);
    }
    template<typename Widget>
    Widget *find(const char *name = "") const
    {
        return window->findChild<Widget *>(*name ? QString::fromLatin1(name) : QString());
    }
    QAction *action(const char *name) const { return find<QAction>(name); }
    QString page() const { return find<SideBar>()->currentPage(); }
    QString badge(const char *page) const
    {
        const QAbstractItemModel *rows = find<SideBar>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data(Qt::UserRole).toString() == QLatin1String(page))
                return rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return {};
    }
    template<typename Dialog>
    Dialog *dialog() const
    {
        auto *found = window->findChild<Dialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void close(QDialog *dialog) const
    {
        const QPointer<QDialog> closing(dialog);
        closing->reject();
        QVERIFY(QTest::qWaitFor([&closing] { return !closing; }));
        isActive();
    }
    void press(const QKeySequence &keys) const
    {
        QTest::keySequence(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), keys);
    }
    void isActive() const
    {
        window->activateWindow(); // where there is no window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    FakeWindow fake;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestMainWindow : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void everyControlHasANameAndIsReached()
    {
        Shown shown;
        QCOMPARE(unnamedOnShow(shown.window.get()), QString());
        for (const QAction *action : shown.find<QMenuBar>()->actions())
            QVERIFY(!action->text().isEmpty());
        for (const QToolButton *button :
             shown.find<QToolBar>("toolBar")->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
            if (button->isVisible())
                QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
    }

    void everyMenuEntryHasItsOwnLetter()
    {
        Shown shown;
        for (const QAction *menu : shown.find<QMenuBar>()->actions()) {
            QStringList letters;
            for (const QAction *action : menu->menu<QMenu *>()->actions()) {
                const QString keys = QKeySequence::mnemonic(action->text()).toString();
                if (keys.isEmpty() || !action->objectName().endsWith(QStringLiteral("Action")))
                    continue;
                QVERIFY2(!letters.contains(keys), qPrintable(menu->text() + u' ' + action->text()));
                letters.append(keys);
            }
        }
    }

    void noKeysMeanTwoThings()
    {
        Shown shown;
        QHash<QString, QString> taken;
        for (const QAction *action : shown.window->findChildren<QAction *>()) {
            if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut ||
                action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys.toString()),
                         qPrintable(keys.toString() + u' ' + action->text() + u' ' + taken.value(keys.toString())));
                taken.insert(keys.toString(), action->text());
            }
        }
        for (const char *keys : {"Ctrl+N", "Ctrl+O", "Ctrl+V", "Ctrl+F", "Ctrl+Z", "Ctrl+Shift+A", "Ctrl+Shift+I",
                                 "Ctrl+W", "Ctrl+Q", "F1", "Ctrl+1", "Ctrl+8"})
            QVERIFY2(taken.contains(QString::fromLatin1(keys)), keys);
    }

    void pagesHaveNumbers()
    {
        Shown shown;
        shown.isActive();
        const QStringList pages =
            QStringLiteral("all downloading complete sharing paused errors peers log").split(u' ');
        for (qsizetype i = pages.size() - 1; i >= 0; --i) {
            shown.press(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
            QCOMPARE(shown.page(), pages.at(i));
        }
        QVERIFY(shown.find<TransfersPage>()->isVisible());
        shown.press(QKeySequence(QStringLiteral("Ctrl+7")));
        QVERIFY(shown.find<PeersPage>()->isVisible() && !shown.find<TransfersPage>()->isVisible());
        shown.press(QKeySequence(QStringLiteral("Ctrl+8")));
        QVERIFY(shown.find<LogPage>()->isVisible());
    }

    void theSearchIsThatOfThePage()
    {
        Shown shown;
        shown.isActive();
        auto *search = shown.find<SearchField>();
        shown.press(QKeySequence(QKeySequence::Find));
        QVERIFY(search->hasFocus());
        QCOMPARE(search->accessibleName(), QStringLiteral("Filter transfers"));
        QTest::keyClicks(search, QStringLiteral("ice"));
        shown.press(QKeySequence(QStringLiteral("Ctrl+7")));
        QCOMPARE(search->text(), QString());
        QCOMPARE(search->accessibleName(), QStringLiteral("Filter peers"));
        shown.press(QKeySequence(QStringLiteral("Ctrl+2"))); // another row of the same page
        QCOMPARE(search->text(), QStringLiteral("ice"));
        Q_EMIT shown.find<TransfersPage>()->clearFiltersAsked();
        QCOMPARE(search->text(), QString());
        QCOMPARE(shown.page(), QStringLiteral("all"));
        shown.press(QKeySequence(QKeySequence::Find));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->hasFocus());
    }

    void theSideBarCountsAndWarns()
    {
        Shown shown;
        PeerStatus ben = samples::peer(QStringLiteral("Ben"));
        shown.fake.now.peers = {ben, samples::peer(QStringLiteral("Cyn"))};
        shown.update();
        QTRY_COMPARE(shown.badge("peers"), QStringLiteral("Peers, 2 items"));
        RequestStatus stranger;
        stranger.user = newId<UserId>();
        shown.fake.now.requests = {stranger};
        shown.update();
        QTRY_COMPARE(shown.badge("peers"), QStringLiteral("Peers, 1 warning"));
        shown.fake.now.incidents = {samples::incident(1, QStringLiteral("bad-piece"))};
        shown.update();
        QTRY_COMPARE(shown.badge("log"), QStringLiteral("Log, 1 warning"));
        shown.window->showLog();
        QCOMPARE(shown.badge("log"), QStringLiteral("Log"));
    }

    void thereIsLessOfTheSideBarWhereThereIsNoRoom()
    {
        Shown shown;
        shown.window->resize(1200, 700);
        QTRY_VERIFY(!shown.find<SideBar>()->isCollapsed());
        shown.window->resize(700, 700);
        QTRY_VERIFY(shown.find<SideBar>()->isCollapsed());
        shown.window->resize(1200, 700);
        QTRY_VERIFY(!shown.find<SideBar>()->isCollapsed());
        shown.action("narrowSideBar")->trigger();
        QVERIFY(shown.find<SideBar>()->isCollapsed());
        shown.open(); // and it stays so
        QVERIFY(shown.find<SideBar>()->isCollapsed());
        QVERIFY(shown.action("narrowSideBar")->isChecked());
    }

    void theWindowComesBackAsItWas()
    {
        Shown shown;
        shown.window->resize(1111, 555);
        shown.window->revealPeer(newId<UserId>());
        QCOMPARE(shown.page(), QStringLiteral("peers"));
        shown.open();
        QCOMPARE(shown.page(), QStringLiteral("peers"));
        QCOMPARE(shown.window->size(), QSize(1111, 555));
        QVERIFY(shown.find<PeersPage>()->isVisible());
    }

    void whatIsDroppedOpensItsDialog()
    {
        Shown shown;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(shown.fake.folder.path())});
        const QPoint middle = shown.window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(shown.find<DropOverlay>("dropOverlay")->isVisible());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.window.get(), &drop);
        QVERIFY(!shown.find<DropOverlay>("dropOverlay")->isVisible());
        QVERIFY(shown.dialog<ShareDialog>());
    }

    void whatIsPastedOpensItsDialog()
    {
        Shown shown;
        shown.isActive();
        QGuiApplication::clipboard()->setText(shareLink());
        shown.press(QKeySequence(QKeySequence::Paste));
        QVERIFY(shown.dialog<FetchDialog>());
        shown.close(shown.dialog<FetchDialog>());
        QGuiApplication::clipboard()->setText(QStringLiteral("nothing of use"));
        shown.press(QKeySequence(QKeySequence::Paste));
        QVERIFY(shown.find<MessageBar>("messageBar")->spokenText().contains(QStringLiteral("clipboard")));
        // In a field it is text as everywhere.
        shown.find<SearchField>()->setFocus();
        shown.press(QKeySequence(QKeySequence::Paste));
        QCOMPARE(shown.find<SearchField>()->text(), QStringLiteral("nothing of use"));
    }

    void whatASecondStartHandsOverIsOpenedAndNotDone()
    {
        Shown shown;
        StartRequest request;
        request.links = {shareLink()};
        shown.window->offer(request);
        QVERIFY(shown.dialog<FetchDialog>());
        QVERIFY(shown.fake.said.isEmpty());
    }

    void menuAndKeysOpenDialogs()
    {
        Shown shown;
        shown.isActive();
        shown.press(QKeySequence(QKeySequence::Open));
        QVERIFY(shown.dialog<FetchDialog>());
        shown.close(shown.dialog<FetchDialog>());
        shown.action("addPeerAction")->trigger();
        QVERIFY(shown.dialog<AddPeerDialog>());
        shown.close(shown.dialog<AddPeerDialog>());
        shown.fake.chooser.answers = {{shown.fake.folder.path()}};
        shown.press(QKeySequence(QKeySequence::New));
        QTRY_VERIFY(shown.dialog<ShareDialog>());
    }

    void helpIsAKeyAway()
    {
        Shown shown;
        shown.isActive();
        shown.press(QKeySequence(Qt::Key_F1));
        QVERIFY(shown.find<QDialog>("helpDialog"));
        shown.action("helpAction")->trigger();
        QCOMPARE(shown.window->findChildren<QDialog *>(QStringLiteral("helpDialog")).size(), 1);
        shown.action("shortcutsAction")->trigger();
        const auto *list = shown.find<QTreeWidget>("shortcutList");
        QVERIFY(list && list->topLevelItemCount() >= 5);
        QVERIFY(!list->findItems(QStringLiteral("Share files…"), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
        shown.action("aboutAction")->trigger();
        QVERIFY(shown.find<QDialog>("aboutDialog"));
        shown.action("reachabilityAction")->trigger();
        QVERIFY(shown.find<QDialog>("reachabilityDialog"));
    }

    void removalsCanBeTakenBackByKey()
    {
        Shown shown;
        shown.isActive();
        QVERIFY(!shown.action("undoAction")->isEnabled());
        int back = 0;
        int gone = 0;
        const auto remove = [&] {
            shown.window->context().removals.add(
                {QStringLiteral("a"), QStringLiteral("Removed"), [&gone] { ++gone; }, [&back] { ++back; }});
        };
        remove();
        QVERIFY(shown.action("undoAction")->isEnabled());
        shown.press(QKeySequence(QKeySequence::Undo));
        QCOMPARE(back, 1);
        QVERIFY(!shown.action("undoAction")->isEnabled());
        remove();
        shown.window.reset(); // what is still open is done before all else goes
        QCOMPARE(gone, 1);
    }

    void withoutACoreThereIsAWayOut()
    {
        Shown shown;
        shown.fake.isGone = true;
        shown.window->setStopReason({ErrorCode::OwnIdentity, Doing::Stopping, {}, {}, 0});
        shown.update();
        auto *stopped = shown.find<QWidget>("stoppedView");
        QTRY_VERIFY(stopped->isVisible());
        QVERIFY(!shown.find<TransfersPage>()->isVisible());
        QVERIFY(!shown.action("shareAction")->isEnabled() && shown.action("quitAction")->isEnabled());
        StartRequest request;
        request.links = {shareLink()};
        shown.window->offer(request);
        QVERIFY(!shown.dialog<FetchDialog>());
        QVERIFY(shown.find<MessageBar>("messageBar")->spokenText().startsWith(QStringLiteral("Warning: ")));
        QSignalSpy start(shown.window.get(), &MainWindow::startAgainAsked);
        QTest::mouseClick(shown.find<QPushButton>("startAgainButton"), Qt::LeftButton);
        QCOMPARE(start.size(), 1);
        shown.fake.isGone = false;
        shown.update();
        QTRY_VERIFY(!stopped->isVisible());
        QVERIFY(shown.find<TransfersPage>()->isVisible() && shown.action("shareAction")->isEnabled());
    }

    void whatThereIsToSayStandsAboveThePages()
    {
        Shown shown;
        Message message;
        message.text = QStringLiteral("The disk is full");
        shown.window->post(message);
        const auto *bar = shown.find<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        const auto bottom = [](const QWidget *widget) { return widget->mapToGlobal(QPoint(0, widget->height())).y(); };
        QTRY_VERIFY(bottom(bar) <= shown.find<SideBar>()->mapToGlobal(QPoint()).y());
        QVERIFY(shown.window->statusBar()->currentMessage().isEmpty());
    }

    void anotherLanguageComesWithoutARestart()
    {
        /// Every word between brackets.
        class Brackets : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return u'[' + QString::fromUtf8(text) + u']';
            }
        };
        Shown shown;
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QTest::qWait(0);
        for (const QAction *menu : shown.find<QMenuBar>()->actions())
            QVERIFY2(menu->text().startsWith(u'['), qPrintable(menu->text()));
        for (const char *name : {"shareAction", "page-all", "themeDark", "narrowSideBar"})
            QVERIFY2(shown.action(name)->text().startsWith(u'['), name);
        QCOMPARE(shown.badge("log"), QStringLiteral("[Log]"));
        QVERIFY(shown.find<SearchField>()->placeholderText().startsWith(u'['));
        QVERIFY(shown.find<QToolButton>("reachabilityButton")->text().startsWith(u'['));
        QCoreApplication::removeTranslator(&brackets);
        QTest::qWait(0);
        QCOMPARE(shown.action("shareAction")->text(), QStringLiteral("&Share files…"));
    }

    void aWindowShowsWhatTheFeedHasAlready()
    {
        Shown shown;
        shown.update();
        QTRY_VERIFY(shown.fake.feed.now() != nullptr);
        QVERIFY(shown.find<QToolButton>("whoButton")->text().contains(QStringLiteral("Ada")));
        const MainWindow second(
            {shown.fake.client, shown.fake.feed, shown.fake.settings, shown.fake.opener, shown.fake.chooser});
        QVERIFY(second.findChild<QToolButton *>(QStringLiteral("whoButton"))->text().contains(QStringLiteral("Ada")));
        shown.window->hide();
        QTRY_COMPARE(shown.fake.feed.intervalMs(), NodeFeed::hiddenMs);
        shown.window->show();
        QTRY_COMPARE(shown.fake.feed.intervalMs(), NodeFeed::visibleMs);
    }

    void behindItIsARealPeer()
    {
        TestPeer peer(QStringLiteral("<i>Ada"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        NodeFeed feed(peer.client());
        FakeWindow fake;
        MainWindow window({peer.client(), feed, fake.settings, fake.opener, fake.chooser});
        window.show();
        const auto *who = window.findChild<QToolButton *>(QStringLiteral("whoButton"));
        QTRY_VERIFY_WITH_TIMEOUT(who->text().contains(QStringLiteral("<i>Ada")), 30000);
        peer.stop();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("stoppedView"))->isVisible(), 30000);
        QVERIFY(peer.restart().ok());
        feed.askNow();
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QWidget *>(QStringLiteral("stoppedView"))->isVisible(), 30000);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
