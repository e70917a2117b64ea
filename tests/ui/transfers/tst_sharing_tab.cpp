// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/transfers/Desk.h"
#include "tests/ui/transfers/TabSamples.h"
#include "ui/text/Format.h"
#include "ui/transfers/SharingTab.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace ttp;
using namespace ttp::samples;

class TestSharingTab : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

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

QTEST_MAIN(TestSharingTab)
#include "tst_sharing_tab.moc"
