// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/desktop/LinkFile.h"
#include "ui/dialogs/FetchDialog.h"
#include "ui/dialogs/ShareDialog.h"
#include "ui/peers/AddPeerDialog.h"
#include "ui/peers/InviteDialog.h"
#include "ui/window/Arrivals.h"
#include "ui/window/BackupDialog.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace ttp;

namespace {

QString shareLink()
{
    return QStringLiteral("ttp://127.0.0.1:8470/#u=6f1c2c1e&k=abc&s=d1c2");
}

QString inviteLink()
{
    return QStringLiteral("ttp://127.0.0.1:8470/#u=6f1c2c1e&k=abc&i=CODECODE");
}

/// A window that opens dialogs for what arrives.
struct Shown {
    Shown() : arrivals(fake.context(), window) {}

    QDialog *open() const
    {
        for (QDialog *dialog : window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly))
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    // The next one, when the present one is closed.
    QDialog *next() const
    {
        const QPointer<QDialog> dialog(open());
        if (dialog)
            dialog->reject();
        if (!QTest::qWaitFor([&dialog] { return !dialog; }))
            return nullptr;
        QTest::qWait(1); // what follows comes when that one has gone
        return open();
    }
    QString lastSaid() const { return fake.said.isEmpty() ? QString() : fake.said.constLast().text; }

    FakeWindow fake;
    QWidget window;
    Arrivals arrivals;
};

StartRequest request(const QStringList &links, const QStringList &linkFiles = {}, const QStringList &paths = {})
{
    StartRequest made;
    made.links = links;
    made.linkFiles = linkFiles;
    made.paths = paths;
    return made;
}

} // namespace

class TestArrivals : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void eachThingHasItsDialog()
    {
        Shown shown;
        QVERIFY(!shown.window.isVisible());
        shown.arrivals.take(request({shareLink(), inviteLink()}, {}, {shown.fake.folder.path()}));
        QVERIFY(shown.window.isVisible()); // else the dialog would be alone on the screen
        QVERIFY(qobject_cast<ShareDialog *>(shown.open()));
        QVERIFY(shown.open()->isModal());
        QVERIFY(qobject_cast<FetchDialog *>(shown.next()));
        QVERIFY(qobject_cast<AddPeerDialog *>(shown.next()));
        QVERIFY(!shown.next());
        QVERIFY(shown.fake.said.isEmpty());
    }

    void oneAtATime()
    {
        Shown shown;
        shown.arrivals.fetch(shareLink());
        shown.arrivals.fetch({});
        shown.arrivals.invite();
        shown.arrivals.backUp();
        QCOMPARE(shown.window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
        QVERIFY(qobject_cast<FetchDialog *>(shown.next()));
        QVERIFY(qobject_cast<InviteDialog *>(shown.next()));
        QVERIFY(qobject_cast<BackupDialog *>(shown.next()));
        QVERIFY(!shown.next());
    }

    // The second Enter was meant for the one before.
    void whatComesByItselfTakesNoKeyAtOnce()
    {
        Shown shown;
        shown.arrivals.take(request({shareLink(), QStringLiteral("ttp://h:1/#u=1&k=2&s=3")}));
        auto *first = shown.open();
        QVERIFY(first);
        QTest::keyClick(first, Qt::Key_Return); // looks: the first one takes it at once
        QVERIFY(!first->findChild<QPushButton *>(QStringLiteral("look"))->isVisible());
        auto *second = shown.next();
        QVERIFY(second);
        auto *look = second->findChild<QPushButton *>(QStringLiteral("look"));
        QTest::keyClick(second, Qt::Key_Return);
        QTest::mouseClick(look, Qt::LeftButton);
        QVERIFY(look->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(second, Qt::Key_Return), !look->isVisible()), 5000);
    }

    void whatWasChosenTooLateIsNotOpened()
    {
        Shown shown;
        shown.fake.isGone = true;
        shown.fake.feed.askNow();
        QTRY_VERIFY(shown.fake.feed.isCoreGone());
        shown.arrivals.share({{shown.fake.folder.path()}});
        QVERIFY(!shown.open());
    }

    void theFileSaysWhatItHolds()
    {
        Shown shown;
        const QString invitation = shown.fake.folder.filePath(QStringLiteral("ada.ttplink")); // whatever its name is
        QVERIFY(writeLinkFile(invitation, inviteLink()).ok());
        shown.arrivals.take(request({}, {invitation}));
        QVERIFY(qobject_cast<AddPeerDialog *>(shown.open()));
        shown.next();
        shown.arrivals.take(request({}, {shown.fake.folder.filePath(QStringLiteral("none.ttpinvite"))}));
        QVERIFY(!shown.open());
        QCOMPARE(shown.fake.said.size(), 1);
        QCOMPARE(shown.fake.said.at(0).level, MessageLevel::Warning);
    }

    void whatIsNothingIsSaid()
    {
        Shown shown;
        shown.arrivals.take({});
        QVERIFY(shown.fake.said.isEmpty());
        StartRequest nonsense;
        nonsense.unknown = {QStringLiteral("<b>nonsense</b>")};
        shown.arrivals.take(nonsense);
        QVERIFY(shown.lastSaid().startsWith(QStringLiteral("What arrived is no link")));
        QVERIFY(!shown.lastSaid().contains(QStringLiteral("nonsense")));
        QVERIFY(!shown.open());
        nonsense.links = {shareLink()}; // beside what can be opened
        shown.arrivals.take(nonsense);
        QVERIFY(shown.lastSaid().startsWith(QStringLiteral("1 thing that arrived as well")));
        QVERIFY(qobject_cast<FetchDialog *>(shown.open()));
    }

    void tooMuchIsLeftOut()
    {
        Shown shown;
        QStringList links;
        for (int i = 0; i < 1000; ++i)
            links.append(shareLink() + QStringLiteral("&n=%1").arg(i));
        shown.arrivals.take(request(links));
        // One is open, and the others wait.
        QVERIFY(shown.lastSaid().contains(QString::number(1000 - 1 - int(Arrivals::mostWaiting))));
        int dialogs = 1;
        while (shown.next())
            ++dialogs;
        QCOMPARE(dialogs, 1 + int(Arrivals::mostWaiting));
    }

    void filesAreChosenFirst()
    {
        Shown shown;
        shown.arrivals.chooseFiles();
        QTRY_COMPARE(shown.fake.chooser.asked.size(), 1);
        QTest::qWait(20);
        QVERIFY(!shown.open()); // they thought better of it
        shown.fake.chooser.answers = {{shown.fake.folder.path()}, {shown.fake.folder.path()}};
        shown.arrivals.chooseFolder();
        QTRY_VERIFY(qobject_cast<ShareDialog *>(shown.open()));
        shown.next();
        shown.arrivals.chooseFiles({QStringLiteral("user:1")});
        QTRY_VERIFY(qobject_cast<ShareDialog *>(shown.open()));
    }

    void whatTheDialogsTellIsPassedOn()
    {
        Shown shown;
        QSignalSpy shared(&shown.arrivals, &Arrivals::shared);
        QSignalSpy fetching(&shown.arrivals, &Arrivals::fetching);
        QSignalSpy registered(&shown.arrivals, &Arrivals::registered);
        shown.arrivals.take(request({shareLink(), inviteLink()}, {}, {shown.fake.folder.path()}));
        Q_EMIT qobject_cast<ShareDialog *>(shown.open())->shared(newId<ShareId>());
        Q_EMIT qobject_cast<FetchDialog *>(shown.next())->fetching(newId<TransferId>());
        Q_EMIT qobject_cast<AddPeerDialog *>(shown.next())->registered(newId<UserId>());
        QVERIFY(shared.size() == 1 && fetching.size() == 1 && registered.size() == 1);
    }

    void withoutACoreAllOfItGoes()
    {
        Shown shown;
        shown.arrivals.take(request({shareLink(), inviteLink()}));
        shown.arrivals.closeAll();
        QTest::qWait(20);
        QVERIFY(!shown.open());
    }
};

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
