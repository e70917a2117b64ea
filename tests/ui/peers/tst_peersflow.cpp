// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "tests/ui/AccessibleWalk.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/LinkFile.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/peers/AddPeerDialog.h"
#include "ui/peers/InviteDialog.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/PeersPage.h"
#include "ui/peers/RegistrationView.h"
#include "ui/peers/RequestCard.h"
#include "ui/widgets/QrCode.h"
#include "ui/window/Removals.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <memory>

using namespace ttp;

namespace {

constexpr int deadlineMs = 30'000;

/// A person: a whole peer, with the page of peers in front of it.
struct Person {
    Person(const QString &name, const QString &address) : peer(name, address)
    {
        const auto started = peer.start();
        if (!started)
            qFatal("%s", qPrintable(describe(started.error())));
        settings = std::make_unique<WindowSettings>(peer.folder(QStringLiteral("window")));
        (void)settings->open();
        feed = std::make_unique<NodeFeed>(peer.client());
        removals = std::make_unique<Removals>(messages);
        page = std::make_unique<PeersPage>(context());
        feed->watch(page.get());
        page->resize(980, 640);
        page->show();
    }

    [[nodiscard]] WindowContext context()
    {
        return {peer.client(),
                *feed,
                *settings,
                opener,
                chooser,
                *removals,
                [this](const Message &message) {
                    said.append(message); }};
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    /// What the table says of the peer; empty when it is not there.
    [[nodiscard]] QString stateOf(const QString &name) const
    {
        const QAbstractItemModel &rows = *find<QTreeView>("peers")->model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, PeersModel::NameColumn).data().toString() == name)
                return rows.index(row, PeersModel::StateColumn).data().toString();
        }
        return {};
    }
    void choose(const UserId &user) const { page->reveal(user); }
    void trigger(const char *name) const
    {
        for (QAction *action : page->actions()) {
            if (action && action->objectName() == QLatin1String(name))
                action->trigger();
        }
    }

    TestPeer peer;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<NodeFeed> feed;
    MessageBar messages;
    std::unique_ptr<Removals> removals;
    FakeOpener opener;
    FakeFileChooser chooser;
    QList<Message> said;
    std::unique_ptr<PeersPage> page;
};

template<typename T>
T *find(const QPointer<QDialog> &dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

void press(const QPointer<QDialog> &dialog, const char *name)
{
    QTest::mouseClick(find<QPushButton>(dialog, name), Qt::LeftButton);
}

} // namespace

class TestPeersFlow : public WidgetTest
{
    Q_OBJECT

    QPointer<QDialog> openInvite(Person &person)
    {
        QPointer<QDialog> dialog(new InviteDialog(person.context()));
        dialog->open();
        return dialog;
    }
    QPointer<QDialog> openAdd(Person &person, const QString &text = {})
    {
        QPointer<QDialog> dialog(new AddPeerDialog(person.context(), text));
        dialog->open();
        return dialog;
    }
    /// A link without a code: whoever uses it asks.
    QString openLink(Person &person)
    {
        const auto invite =
            person.peer.ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
                person.peer.client().invite(1, 3600, {}, context, answer);
            });
        if (!invite)
            return {};
        QString link = invite->link;
        const qsizetype code = link.indexOf(QStringLiteral("&i="));
        const qsizetype end = link.indexOf(u'&', code + 1);
        return link.remove(code, (end < 0 ? link.size() : end) - code);
    }
    void stillThere(Person &person, qsizetype requests)
    {
        QVERIFY(person.peer.waitUntil([requests](const NodeSnapshot &now) { return now.requests.size() == requests; },
                                      deadlineMs));
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void anInvitationIsTypedAndUsedUp()
    {
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        Person ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QPointer<QDialog> invite = openInvite(ada);
        QVERIFY(!find<QLineEdit>(invite, "inviteLink")->isVisible());
        press(invite, "makeInvite");
        auto *code = find<QLineEdit>(invite, "inviteCode");
        QTRY_COMPARE_WITH_TIMEOUT(code->text().size(), 19, deadlineMs);
        QVERIFY(code->isVisible());
        QVERIFY(find<QrCode>(invite, "inviteQrCode")->squares() > 0);
        QTRY_VERIFY(!find<QLineEdit>(invite, "inviteAddress")->text().isEmpty());
        QVERIFY(find<NoteLine>(invite, "inviteWaiting")->text().startsWith(QStringLiteral("Waiting")));
        press(invite, "copyInvite");
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY(link.startsWith(QStringLiteral("ttp://")));
        QCOMPARE(find<QLineEdit>(invite, "inviteLink")->text(), link);

        QPointer<QDialog> add = openAdd(ben);
        QSignalSpy registered(qobject_cast<AddPeerDialog *>(add.data()), &AddPeerDialog::registered);
        find<QTabWidget>(add, "addPeerTabs")->setCurrentIndex(1);
        QTest::keyClicks(find<QLineEdit>(add, "typedAddress"), find<QLineEdit>(invite, "inviteAddress")->text());
        QTest::keyClicks(find<QLineEdit>(add, "typedCode"), code->text().toLower());
        press(add, "register");
        QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, deadlineMs);
        QCOMPARE(registered.at(0).at(0).value<UserId>(), ada.peer.user());
        auto *steps = find<RegistrationView>(add, "registrationSteps");
        for (const auto step : {RegistrationStep::Connecting, RegistrationStep::Certificate, RegistrationStep::Asking,
                                RegistrationStep::Registered})
            QVERIFY2(steps->stepText(step).endsWith(QStringLiteral("done")), qPrintable(steps->stepText(step)));
        QVERIFY(!find<QPushButton>(add, "register")->isVisible());
        press(add, "closeAddPeer");
        QTRY_VERIFY(add.isNull());

        QTRY_VERIFY_WITH_TIMEOUT(find<NoteLine>(invite, "inviteCame")->text().contains(QStringLiteral("Ben")),
                                 deadlineMs);
        QTRY_VERIFY(find<NoteLine>(invite, "inviteWaiting")->text().contains(QStringLiteral("used up")));
        QVERIFY(!find<QPushButton>(invite, "copyInvite")->isEnabled());
        press(invite, "closeInvite");
        QTRY_VERIFY(invite.isNull());
        ben.page->reveal(ada.peer.user());
        QTRY_VERIFY_WITH_TIMEOUT(!ben.stateOf(QStringLiteral("Ada")).isEmpty(), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(!ada.stateOf(QStringLiteral("Ben")).isEmpty(), deadlineMs);
    }

    void anInvitationIsSavedAndRevoked()
    {
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        Person ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        const QString file = ada.peer.folder(QStringLiteral("out")) + QStringLiteral("/a.ttpinvite");
        ada.chooser.answers = {{file}, {QStringLiteral("/nonexistent/folder/a.ttpinvite")}};
        QPointer<QDialog> invite = openInvite(ada);
        press(invite, "makeInvite");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(invite, "saveInvite")->isVisible(), deadlineMs);
        press(invite, "saveInvite");
        QTRY_COMPARE(find<NoteLine>(invite, "inviteNote")->level(), MessageLevel::Good);
        const auto link = readLinkFile(file);
        QVERIFY(link.ok());
        press(invite, "saveInvite");
        QTRY_COMPARE(find<NoteLine>(invite, "inviteNote")->level(), MessageLevel::Bad);
        auto *view = ada.find<QTreeView>("invites");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, deadlineMs);
        press(invite, "revokeInvite");
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(invite, "revokeInvite")->isVisible(), deadlineMs);
        QVERIFY(find<QLineEdit>(invite, "inviteLink")->text().isEmpty());
        QVERIFY(find<QLineEdit>(invite, "inviteCode")->text().isEmpty());
        QCOMPARE(find<QrCode>(invite, "inviteQrCode")->squares(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 0, deadlineMs);

        QPointer<QDialog> add = openAdd(ben, *link);
        press(add, "register");
        auto *note = find<NoteLine>(add, "registrationNote");
        QTRY_COMPARE_WITH_TIMEOUT(note->level(), MessageLevel::Bad, deadlineMs);
        QVERIFY2(note->text().contains(QStringLiteral("not valid")), qPrintable(note->text()));
        QVERIFY(find<QPushButton>(add, "register")->isEnabled());
        delete add;
        delete invite;
    }

    void whatIsRevokedElsewhereIsNotHandedOn()
    {
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        QPointer<QDialog> invite = openInvite(ada);
        press(invite, "makeInvite");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(invite, "copyInvite")->isVisible(), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(ada.feed->now() && !ada.feed->now()->invites.isEmpty(), deadlineMs);
        QVERIFY(find<QPushButton>(invite, "copyInvite")->isEnabled());
        QCOMPARE(mnemonicFindings(*invite).join(u'\n'), QString());
        ada.peer.client().revokeInvite(ada.feed->now()->invites.first().invite, ada.page.get(),
                                       [](const Result<void> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(invite, "copyInvite")->isVisible(), deadlineMs);
        QVERIFY(!find<QPushButton>(invite, "saveInvite")->isVisible());
        QVERIFY(find<QLineEdit>(invite, "inviteLink")->text().isEmpty());
        QVERIFY(find<NoteLine>(invite, "inviteWaiting")->text().startsWith(QStringLiteral("Revoked")));
        delete invite;
    }

    void whatNobodyHasSeenIsRevoked_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("cancelled") << false;
        QTest::newRow("gone with its window") << true;
    }
    void whatNobodyHasSeenIsRevoked()
    {
        QFETCH(const bool, isDeleted);
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        QPointer<QDialog> invite = openInvite(ada);
        press(invite, "makeInvite");
        if (isDeleted)
            delete invite;
        else
            press(invite, "closeInvite");
        InviteId second;
        ada.peer.client().invite(1, 3600, {}, ada.page.get(),
                                 [&second](const Result<NewInvite> &made) { second = made->invite; });
        QTRY_VERIFY_WITH_TIMEOUT(!second.isNull(), deadlineMs);
        QVERIFY(ada.peer.waitUntil(
            [&second](const NodeSnapshot &now) {
                return now.invites.size() == 1 && now.invites.first().invite == second;
            },
            deadlineMs));
        QVERIFY(ada.said.isEmpty());
    }

    void whoHasNoCodeIsLetInByAPerson()
    {
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        Person ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QPointer<QDialog> add = openAdd(ben, openLink(ada));
        QSignalSpy registered(qobject_cast<AddPeerDialog *>(add.data()), &AddPeerDialog::registered);
        press(add, "register");
        auto *words = find<QLabel>(add, "registrationWords");
        QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), deadlineMs);
        QCOMPARE(find<QPushButton>(add, "stopRegistering")->text(), QStringLiteral("&Withdraw request"));
        const auto card = [&ada] { return ada.page->findChild<RequestCard *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(card(), deadlineMs);
        // Nobody sits in between.
        QCOMPARE(card()->findChild<QLabel *>(QStringLiteral("requestWords"))->text(), words->text());
        QCOMPARE(registered.size(), 0);
        QTest::mouseClick(card()->findChild<QPushButton *>(QStringLiteral("acceptRequest")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, 2 * deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(!ada.stateOf(QStringLiteral("Ben")).isEmpty(), deadlineMs);
        QVERIFY(ada.said.last().text.contains(QStringLiteral("was let in")));
        QTRY_VERIFY(!card() || card()->isHidden());
        delete add;
    }

    void aRequestIsWithdrawnOrStands()
    {
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        Person ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        const QString link = openLink(ada);
        QPointer<QDialog> add = openAdd(ben, link);
        QTRY_VERIFY_WITH_TIMEOUT(ben.feed->now(), deadlineMs);
        press(add, "register");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(add, "registrationWords")->isVisible(), deadlineMs);
        press(add, "stopRegistering");
        QVERIFY(find<NoteLine>(add, "registrationNote")->text().contains(QStringLiteral("withdrawn")));
        QVERIFY(ben.peer.waitUntil([](const NodeSnapshot &now) { return now.peers.isEmpty(); }, deadlineMs));
        // Once more, and the dialog is closed: the request stands.
        press(add, "register");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(add, "registrationWords")->isVisible(), deadlineMs);
        QTest::keyClick(add, Qt::Key_Escape);
        QTRY_VERIFY(add.isNull());
        QTRY_COMPARE_WITH_TIMEOUT(ben.find<QTreeView>("peers")->model()->rowCount(), 1, deadlineMs);
        QVERIFY(ben.peer.waitUntil([](const NodeSnapshot &now) { return now.peers.size() == 1; }, deadlineMs));
        stillThere(ada, 1);
    }

    void stoppedBeforeItAskedNothingIsKept()
    {
        Person ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QTRY_VERIFY_WITH_TIMEOUT(ben.feed->now(), deadlineMs);
        QPointer<QDialog> add = openAdd(ben);
        find<QTabWidget>(add, "addPeerTabs")->setCurrentIndex(1);
        // Nobody answers at an address for documentation.
        QTest::keyClicks(find<QLineEdit>(add, "typedAddress"), QStringLiteral("203.0.113.7:8470"));
        QTest::keyClicks(find<QLineEdit>(add, "typedCode"), QStringLiteral("ABCDEFGHIJKLMNOP"));
        press(add, "register");
        QVERIFY(!find<QTabWidget>(add, "addPeerTabs")->isEnabled());
        press(add, "stopRegistering");
        QVERIFY(find<NoteLine>(add, "registrationNote")->text().contains(QStringLiteral("Nothing was asked")));
        QVERIFY(find<QPushButton>(add, "register")->isEnabled());
        press(add, "closeAddPeer");
        QTRY_VERIFY(add.isNull());
        QVERIFY(ben.peer.waitUntil([](const NodeSnapshot &now) { return now.peers.isEmpty(); }, deadlineMs));
    }

    void aPeerIsBlockedGroupedAndRemoved()
    {
        Person ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        Person ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QVERIFY(ben.peer.registerAt(ada.peer).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!ada.stateOf(QStringLiteral("Ben")).isEmpty(), deadlineMs);
        ada.choose(ben.peer.user());
        ada.trigger("blockPeer");
        QTRY_COMPARE_WITH_TIMEOUT(ada.stateOf(QStringLiteral("Ben")), QStringLiteral("Not allowed in"), deadlineMs);
        ada.trigger("blockPeer");
        QTRY_VERIFY_WITH_TIMEOUT(ada.stateOf(QStringLiteral("Ben")) != QStringLiteral("Not allowed in"), deadlineMs);

        ada.find<QTabWidget>("peersTabs")->setCurrentIndex(1);
        QTest::mouseClick(ada.find<QPushButton>("firstGroup"), Qt::LeftButton);
        QPointer<QDialog> group(ada.page->findChild<QDialog *>(QStringLiteral("newGroupDialog")));
        QVERIFY(group);
        QTest::keyClicks(find<QLineEdit>(group, "groupName"), QStringLiteral("Lab"));
        press(group, "createGroup");
        QTRY_VERIFY_WITH_TIMEOUT(group.isNull(), deadlineMs);
        auto *members = ada.find<QListView>("members");
        QTRY_VERIFY_WITH_TIMEOUT(members->isVisible() && members->isEnabled(), deadlineMs);
        members->setCurrentIndex(members->model()->index(0, 0));
        QTest::keyClick(members, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(members->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked),
                                  deadlineMs);

        // A group that is made where a peer is shown has that peer in it.
        ada.choose(ben.peer.user());
        auto *groups = ada.find<QToolButton>("peerGroups");
        Q_EMIT groups->menu()->aboutToShow();
        groups->menu()->actions().last()->trigger();
        group = ada.page->findChild<QDialog *>(QStringLiteral("newGroupDialog"));
        QVERIFY(group);
        QTest::keyClicks(find<QLineEdit>(group, "groupName"), QStringLiteral("Office"));
        press(group, "createGroup");
        QTRY_COMPARE_WITH_TIMEOUT(groups->text(), QStringLiteral("Lab and Office"), deadlineMs);

        ada.choose(ben.peer.user());
        ada.trigger("removePeer");
        QVERIFY(ada.stateOf(QStringLiteral("Ben")).isEmpty());
        ada.removals->undo();
        QVERIFY(!ada.stateOf(QStringLiteral("Ben")).isEmpty());
        ada.choose(ben.peer.user());
        ada.trigger("removePeer");
        ada.removals->finishAll();
        QVERIFY(ada.peer.waitUntil([](const NodeSnapshot &now) { return now.peers.isEmpty(); }, deadlineMs));
        QTRY_VERIFY_WITH_TIMEOUT(ada.find<QWidget>("noPeers")->isVisible() ||
                                     (ada.find<QTabWidget>("peersTabs")->setCurrentIndex(0), false),
                                 deadlineMs);
        QVERIFY(ada.said.isEmpty());
    }
};

QTEST_MAIN(TestPeersFlow)
#include "tst_peersflow.moc"
