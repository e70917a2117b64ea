// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/text/Format.h"
#include "ui/window/Conditions.h"
#include "ui/window/FreeSpace.h"
#include "ui/window/LimitsDialog.h"
#include "ui/window/LimitsMenu.h"
#include "ui/window/ReachabilityDialog.h"
#include "ui/window/StatusBarItems.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

using namespace ttp;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

NodeStatus ada()
{
    NodeStatus status;
    status.user = *UserId::fromString(u"6f1c2c1e-0000-8000-8000-000000000001");
    status.name = QStringLiteral("Ada & <b>Bo</b>");
    status.pin = QString::fromLatin1(
        QByteArray(32, 'a').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    status.addresses = {QStringLiteral("198.51.100.10:8470"), QStringLiteral("[2001:db8::1]:8470")};
    status.port = 8470;
    status.downRate = 12 * mebibyte + mebibyte / 2;
    status.upLimit = 5 * mebibyte;
    return status;
}

/// A window with the status bar.
struct Shown {
    Shown() : items(fake.context(), space, *window.statusBar())
    {
        status.downloadFolder = fake.folder.path();
        items.display(status);
        window.resize(900, 200);
        window.show();
    }

    QToolButton *button(const char *name) { return window.findChild<QToolButton *>(QString::fromLatin1(name)); }
    QString spokenOf(const char *name) { return spoken(button(name), QAccessible::Name); }

    FakeWindow fake;
    FreeSpace space;
    QMainWindow window;
    NodeStatus status = ada();
    StatusBarItems items;
};

} // namespace

class TestStatusBar : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void everyItemSaysItsValue()
    {
        Shown shown;
        QTRY_VERIFY(shown.space.bytes().has_value());
        QCOMPARE(shown.button("downButton")->text(), isolated(QStringLiteral("12.5 MiB/s")));
        QVERIFY(shown.button("upButton")->toolTip().contains(QStringLiteral("at most 5.0 MiB/s")));
        QCOMPARE(shown.spokenOf("downButton"), QStringLiteral("Download speed: 12.5 MiB/s, no limit"));
        QCOMPARE(shown.spokenOf("upButton"), QStringLiteral("Upload speed: 0 bytes/s, at most 5.0 MiB/s"));
        QCOMPARE(shown.spokenOf("reachabilityButton"), QStringLiteral("Connections from outside: Reachable?"));
        QVERIFY(shown.spokenOf("diskButton").startsWith(QStringLiteral("Free on the disk for downloads: ")));
        QCOMPARE(shown.spokenOf("whoButton"),
                 QStringLiteral("This peer: Ada & <b>Bo</b>, User ID 6f1c2c1e-0000-8000-8000-000000000001"));
        QVERIFY(shown.button("whoButton")->text().contains(QStringLiteral("Ada && <b>Bo</b>")));
        QVERIFY(shown.button("whoButton")->toolTip().contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(unnamedOnShow(&shown.window), QString());
    }

    void theKeyboardReachesThem()
    {
        Shown shown;
        QTRY_VERIFY(shown.space.bytes().has_value());
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.button("whoButton")->setFocus();
        for (const char *name : {"reachabilityButton", "diskButton", "downButton", "upButton"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), shown.button(name));
        }
    }

    void whoThisIsCanBeCopied()
    {
        Shown shown;
        QTest::mouseClick(shown.button("whoButton"), Qt::LeftButton);
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto choose = [menu](const char *name) {
            menu->findChild<QAction *>(QString::fromLatin1(name))->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(choose("copyUserId"), shown.status.user.toString());
        QCOMPARE(choose("copyOwnAddress"), QStringLiteral("198.51.100.10:8470"));
        QCOMPARE(choose("copyOwnFingerprint"), QStringLiteral("6161 6161 6161 6161"));
        QCOMPARE(shown.fake.said.size(), 3);
        menu->close();
    }

    void theDiskOpensTheFolder()
    {
        Shown shown;
        QTRY_VERIFY(shown.button("diskButton")->isVisible());
        shown.button("diskButton")->setFocus();
        QTest::keyClick(shown.button("diskButton"), Qt::Key_Space);
        QCOMPARE(shown.fake.opener.paths, QStringList{shown.fake.folder.path()});
        QSignalSpy failed(&shown.items, &StatusBarItems::failed);
        shown.fake.opener.works = false;
        QTest::mouseClick(shown.button("diskButton"), Qt::LeftButton);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(shown.fake.folder.path()));
    }

    void reachabilityIsASentenceAway()
    {
        Shown shown;
        QSignalSpy asked(&shown.items, &StatusBarItems::reachabilityAsked);
        QTest::mouseClick(shown.button("reachabilityButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        shown.status.reachability = Reachability::NotReachable;
        shown.items.display(shown.status);
        QCOMPARE(shown.button("reachabilityButton")->text(), QStringLiteral("Not reachable"));
    }

    void limitsAreOffered()
    {
        Shown shown;
        shown.status.downLimit = 3 * mebibyte; // none of those offered
        shown.items.display(shown.status);
        QTest::mouseClick(shown.button("downButton"), Qt::LeftButton);
        auto *menu = qobject_cast<LimitsMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto entry = [menu](qint64 limit) {
            for (QAction *action : menu->actions())
                if (action->objectName() == QStringLiteral("limit-%1").arg(limit))
                    return action;
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(entry(0) && entry(mebibyte) && entry(3 * mebibyte)->isChecked());
        QSignalSpy asked(menu, &LimitsMenu::limitAsked);
        QSignalSpy failed(&shown.items, &StatusBarItems::failed);
        entry(mebibyte)->trigger();
        QCOMPARE(asked.at(0).at(0).value<LimitOrder>().down, std::optional<qint64>(mebibyte));
        QCOMPARE(asked.at(0).at(0).value<LimitOrder>().up, std::nullopt);
        QTRY_COMPARE(failed.size(), 1); // nobody carries it out here, and that is said
        QSignalSpy other(&shown.items, &StatusBarItems::limitsAsked);
        menu->findChild<QAction *>(QStringLiteral("otherLimit"))->trigger();
        QCOMPARE(other.size(), 1);
        menu->close();
    }

    void aLimitOfOnesOwnReachesTheCore()
    {
        TestPeer peer(QStringLiteral("Ada"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        NodeFeed feed(peer.client());
        QPointer<LimitsDialog> dialog(new LimitsDialog(peer.client(), feed, 0, 5 * mebibyte));
        dialog->open();
        QCOMPARE(unnamedOnShow(dialog), QString());
        auto *down = dialog->findChild<QSpinBox *>(QStringLiteral("downLimit"));
        QCOMPARE(down->text(), QStringLiteral("No limit"));
        QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("upLimit"))->value(), 5 * 1024);
        down->setFocus();
        down->selectAll();
        QTest::keyClicks(down, QStringLiteral("700"));
        QTest::keyClick(down, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30000);
        QVERIFY(peer.waitUntil([](const NodeSnapshot &now) {
            return now.status.downLimit == 700 * 1024 && now.status.upLimit == 5 * mebibyte;
        }));
    }

    void aLimitThatIsRefusedStaysInTheDialog()
    {
        FakeWindow fake;
        LimitsDialog dialog(fake.client, fake.feed, 100, 0);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("downLimit"))->value(), 1); // less than the unit is some
        dialog.accept();
        auto *error = dialog.findChild<QLabel *>(QStringLiteral("limitsError"));
        QTRY_VERIFY(error->isVisible() && !error->text().isEmpty());
        QVERIFY(dialog.isVisible() && dialog.findChild<QDialogButtonBox *>()->isEnabled());
    }

    void whyNobodyCanConnect()
    {
        FakeWindow fake;
        fake.now.status = ada();
        fake.now.status.reachability = Reachability::NotReachable;
        fake.feed.askNow();
        auto *dialog = new ReachabilityDialog(fake.feed);
        dialog->show();
        const auto text = [dialog](const char *name) {
            return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
        };
        QCOMPARE(text("reachabilityState"), QStringLiteral("Others cannot connect to this peer."));
        QVERIFY(text("reachabilityAdvice").contains(QStringLiteral("8470")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyAddress")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), fake.now.status.addresses.join(u'\n'));
        fake.now.status.reachability = Reachability::Reachable;
        fake.feed.askNow();
        QTRY_COMPARE(text("reachabilityState"), QStringLiteral("Others can connect to this peer."));
        QCOMPARE(unnamedOnShow(dialog), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void conditionsAreSaidOnce()
    {
        Shown shown;
        MessageBar bar;
        bar.show();
        Conditions conditions(shown.fake.context(), shown.space, bar);
        conditions.display(shown.status);
        QCOMPARE(bar.count(), 0);
        shown.status.reachability = Reachability::NotReachable;
        conditions.display(shown.status);
        conditions.display(shown.status);
        QCOMPARE(bar.count(), 1);
        QSignalSpy asked(&conditions, &Conditions::reachabilityAsked);
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("messageAction0")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        shown.status.reachability = Reachability::Reachable;
        conditions.display(shown.status);
        QCOMPARE(bar.count(), 0);
    }

    void aFolderThatIsNotThereYetHasADisk()
    {
        FreeSpace space;
        space.setFolder(QDir::tempPath() + QStringLiteral("/not/there/yet"));
        QTRY_VERIFY(space.bytes().value_or(0) > 0);
        QSignalSpy changed(&space, &FreeSpace::changed);
        space.setFolder(QStringLiteral("/proc")); // a disk without room
        space.setFolder(QStringLiteral("/proc"));
        QTRY_COMPARE(space.bytes().value_or(0), 0);
    }

    void anotherThreadMayComeTooLate()
    {
        for (int i = 0; i < 20; ++i) {
            FreeSpace space;
            space.setFolder(QDir::tempPath());
        }
        QTest::qWait(20); // what was asked for the dead is answered to nobody
    }

    void aLargeFontCutsNothing()
    {
        Shown shown;
        QTRY_VERIFY(shown.space.bytes().has_value());
        shown.window.statusBar()->setFont(twiceAsLarge(shown.window.font()));
        shown.window.resize(1600, 200);
        QTRY_VERIFY(shown.button("upButton")->width() >= shown.button("upButton")->sizeHint().width());
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
