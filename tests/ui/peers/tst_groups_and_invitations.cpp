// SPDX-License-Identifier: GPL-3.0-only
// The tabs beside the one of the peers.
#include "tests/ui/WidgetTest.h"
#include "tests/ui/peers/ShownPeers.h"
#include "ui/peers/NoteLine.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace ttp;
using namespace ttp::samples;

class TestGroupsAndInvitations : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void groupsAreMadeOfPeers()
    {
        NodeSnapshot snapshot = somePeers();
        snapshot.groups = {{newId<GroupId>(), QStringLiteral("Lab"), {snapshot.peers.first().user}}};
        ShownPeers shown(snapshot);
        shown.find<QTabWidget>("peersTabs")->setCurrentIndex(1);
        auto *members = shown.find<QListView>("members");
        QVERIFY(members->isVisible());
        QCOMPARE(members->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        members->setFocus();
        members->setCurrentIndex(members->model()->index(1, 0));
        QTest::keyClick(members, Qt::Key_Space);
        // The core is not there: the mark is what it was, and why is said.
        QTRY_VERIFY(!shown.find<NoteLine>("groupsNote")->text().isEmpty());
        QCOMPARE(members->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

        shown.choose({QStringLiteral("Ben")});
        shown.find<QTabWidget>("peersTabs")->setCurrentIndex(0);
        auto *button = shown.find<QToolButton>("peerGroups");
        QCOMPARE(button->text(), QStringLiteral("(none)"));
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().first()->trigger();
        QTRY_VERIFY(!shown.find<NoteLine>("peerNote")->text().isEmpty());
        QCOMPARE(button->text(), QStringLiteral("(none)"));
        shown.fake.now.groups.clear();
        shown.update();
        shown.find<QTabWidget>("peersTabs")->setCurrentIndex(1);
        QVERIFY(shown.find<QWidget>("noGroups")->isVisible());
    }

    void openInvitationsAreListed()
    {
        ShownPeers shown;
        auto *tabs = shown.find<QTabWidget>("peersTabs");
        tabs->setCurrentIndex(2);
        QVERIFY(shown.find<QWidget>("noInvites")->isVisible());
        QSignalSpy asked(shown.page.get(), &PeersPage::inviteAsked);
        QTest::mouseClick(shown.find<QPushButton>("inviteFromEmpty"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        shown.fake.now.invites = {invite(2, 2), invite(1, 0)};
        shown.update();
        QCOMPARE(tabs->tabText(2), QStringLiteral("Invitations (2)"));
        auto *view = shown.find<QTreeView>("invites");
        auto *revoke = shown.find<QPushButton>("revokeOpenInvite");
        QVERIFY(view->isVisible() && revoke->isVisible() && !revoke->isEnabled());
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(!revoke->isEnabled()); // used up
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(revoke->isEnabled());
        revoke->click();
        QVERIFY(!revoke->isEnabled());
        QTRY_VERIFY(shown.find<NoteLine>("invitesNote")->isVisible());
        QVERIFY(revoke->isEnabled());
    }

    void oneClickRevokesOneInvitation()
    {
        ShownPeers shown;
        shown.fake.now.invites = {invite(1, 1), invite(1, 1), invite(1, 1)};
        shown.update();
        shown.find<QTabWidget>("peersTabs")->setCurrentIndex(2);
        auto *view = shown.find<QTreeView>("invites");
        auto *revoke = shown.find<QPushButton>("revokeOpenInvite");
        const auto chosen = [view] { return view->selectionModel()->selectedRows().size(); };
        QVERIFY(chosen() == 0 && !revoke->isEnabled());
        view->setFocus(); // the keyboard comes to a row, which is not chosen by that
        QVERIFY(chosen() == 0 && !revoke->isEnabled());
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(revoke->isEnabled());
        // The one that is chosen goes, and its neighbour is not taken for it.
        shown.fake.now.invites.removeAt(1);
        shown.update();
        QVERIFY(chosen() == 0 && !revoke->isEnabled());
        // The second half of a double click comes to nothing, even when there is one that is chosen.
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::mouseClick(revoke, Qt::LeftButton);
        QVERIFY(revoke->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT((revoke->click(), !revoke->isEnabled()), 5000);
    }

    void anAnswerThatComesLateIsNotSaidOfAnother()
    {
        NodeSnapshot snapshot = somePeers();
        snapshot.groups = {{newId<GroupId>(), QStringLiteral("Lab"), {}},
                           {newId<GroupId>(), QStringLiteral("Office"), {}}};
        ShownPeers shown(snapshot);
        shown.choose({QStringLiteral("Ben")});
        auto *button = shown.find<QToolButton>("peerGroups");
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().first()->trigger();
        shown.choose({QStringLiteral("Ada")});
        QTRY_COMPARE(shown.fake.said.size(), 1);
        QVERIFY(shown.find<NoteLine>("peerNote")->text().isEmpty());

        shown.find<QTabWidget>("peersTabs")->setCurrentIndex(1);
        auto *groups = shown.find<QListView>("groups");
        auto *members = shown.find<QListView>("members");
        members->setCurrentIndex(members->model()->index(0, 0));
        members->setFocus();
        QTest::keyClick(members, Qt::Key_Space);
        groups->setCurrentIndex(groups->model()->index(1, 0));
        QTRY_COMPARE(shown.fake.said.size(), 2);
        QVERIFY(shown.find<NoteLine>("groupsNote")->text().isEmpty());
    }
};

QTEST_MAIN(TestGroupsAndInvitations)
#include "tst_groups_and_invitations.moc"
