// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "tests/ui/peers/PeerSamples.h"
#include "ui/peers/GroupsModel.h"
#include "ui/peers/InvitesModel.h"
#include "ui/peers/PeerText.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ttp;
using namespace ttp::samples;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

IncidentStatus incidentOf(const UserId &user, qint64 sequence, const char *kind, const QDateTime &time)
{
    IncidentStatus event = incident(sequence, QLatin1String(kind));
    event.user = user;
    event.time = time;
    event.address = QStringLiteral("203.0.113.9");
    event.subject = QStringLiteral("Ice");
    return event;
}

} // namespace

class TestPeersModels : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }

    void invitationsAreRows()
    {
        InvitesModel model;
        const QAbstractItemModelTester tester(&model);
        NodeSnapshot snapshot;
        InviteStatus open = invite(3, 2);
        open.groups = {QStringLiteral("Genomics lab")};
        open.usedBy = {{newId<UserId>(), QStringLiteral("Ada"), open.created}};
        InviteStatus usedUp = invite(1, 0);
        usedUp.usedBy = {{newId<UserId>(), {}, open.created}};
        snapshot.invites = {open, usedUp};
        model.applySnapshot(snapshot, open.created.addSecs(60));
        QCOMPARE(cell(model, 0, InvitesModel::UsesColumn), QStringLiteral("2 of 3 left"));
        QCOMPARE(cell(model, 0, InvitesModel::ExpiresColumn), QStringLiteral("valid for 59 min"));
        QCOMPARE(cell(model, 0, InvitesModel::GroupsColumn), QStringLiteral("Genomics lab"));
        QCOMPARE(cell(model, 0, InvitesModel::UsedByColumn), QStringLiteral("Ada"));
        QVERIFY(cell(model, 0, 0, Qt::AccessibleTextRole).contains(QStringLiteral("2 of 3 left")));
        QCOMPARE(cell(model, 1, InvitesModel::UsesColumn), QStringLiteral("used up"));
        QVERIFY(cell(model, 1, InvitesModel::UsedByColumn).startsWith(usedUp.usedBy.first().user.toString().left(8)));
        // A minute later less is left although nothing happened.
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.applySnapshot(snapshot, open.created.addSecs(120));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(cell(model, 0, InvitesModel::ExpiresColumn), QStringLiteral("valid for 58 min"));
        // A clock that went ahead.
        model.applySnapshot(snapshot, open.expires.addDays(1));
        QCOMPARE(cell(model, 0, InvitesModel::ExpiresColumn), QStringLiteral("valid for 0 s"));
        snapshot.invites.removeFirst();
        model.applySnapshot(snapshot);
        QCOMPARE(model.rowCount(), 1);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void groupsAndTheirMembersAreRows()
    {
        GroupsModel groups;
        MembersModel members;
        const QAbstractItemModelTester groupsTester(&groups);
        const QAbstractItemModelTester membersTester(&members);
        NodeSnapshot snapshot;
        snapshot.peers = {registeredPeer(QStringLiteral("Ada")), registeredPeer(QStringLiteral("Ben")),
                          peer(QStringLiteral("asked"), QStringLiteral("pending"))};
        const UserId ada = snapshot.peers.at(0).user;
        const GroupStatus lab{newId<GroupId>(), QStringLiteral("Lab"), {ada}};
        snapshot.groups = {lab};
        groups.applySnapshot(snapshot);
        members.applySnapshot(snapshot, lab.group);
        QCOMPARE(cell(groups, 0, 0), QStringLiteral("Lab (1)"));
        QCOMPARE(cell(groups, 0, 0, Qt::AccessibleTextRole), QStringLiteral("Lab, 1 peer"));
        QCOMPARE(members.rowCount(), 2); // of whom we only asked nothing is kept
        QCOMPARE(members.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(members.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

        QSignalSpy asked(&members, &MembersModel::membershipAsked);
        members.setData(members.index(1, 0), int(Qt::Checked), Qt::CheckStateRole);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<UserId>(), snapshot.peers.at(1).user);
        // Only the core says who is in it.
        QCOMPARE(members.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        members.applySnapshot(snapshot, {});
        QCOMPARE(members.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void whoLooksTheSameIsToldApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const QString middle(400, u'm');
        QTest::newRow("others") << QStringLiteral("Ada") << QStringLiteral("Ben") << false;
        QTest::newRow("the same") << QStringLiteral("Ada") << QStringLiteral("Ada") << true;
        QTest::newRow("composed") << QStringLiteral("Zo\u00eb") << QStringLiteral("Zoe\u0308") << true;
        QTest::newRow("wide") << QStringLiteral("Ada") << QStringLiteral("\uff21da") << true;
        QTest::newRow("a space at the end") << QStringLiteral("Ada") << QStringLiteral("Ada ") << true;
        QTest::newRow("no-break space") << QStringLiteral("A B") << QStringLiteral("A\u00a0B") << true;
        QTest::newRow("cut in the middle") << middle + u'x' + middle << middle + u'y' + middle << true;
    }
    void whoLooksTheSameIsToldApart()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, isSame);
        NodeSnapshot snapshot;
        snapshot.peers = {registeredPeer(one), registeredPeer(other)};
        MembersModel members;
        members.applySnapshot(snapshot, {});
        for (int row = 0; row < 2; ++row) {
            const QString id = snapshot.peers.at(row).user.toString().left(8);
            QCOMPARE(cell(members, row, 0).contains(id), isSame);
        }
    }

    void whatNeedsALookIsSaidOnceForEachKind()
    {
        NodeSnapshot snapshot;
        const PeerStatus eve = registeredPeer(QStringLiteral("Eve"));
        snapshot.peers = {eve};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        snapshot.incidents = {incidentOf(eve.user, 1, "stolen-session", now.addDays(-30)),
                              incidentOf(eve.user, 2, "stolen-session", now.addDays(-2)),
                              incidentOf(eve.user, 3, "stolen-session", now.addDays(-1)),
                              incidentOf(eve.user, 4, "source-banned", now),
                              incidentOf(eve.user, 5, "registration-request", now),
                              incidentOf(newId<UserId>(), 6, "key-changed", now)};
        const QStringList warnings = peerWarnings(snapshot, eve.user, now);
        QCOMPARE(warnings.size(), 2);
        QVERIFY2(warnings.at(0).contains(QStringLiteral("Ice")), qPrintable(warnings.at(0)));
        QVERIFY2(warnings.at(1).contains(QStringLiteral("2 times")), qPrintable(warnings.at(1)));
        QVERIFY2(warnings.at(1).contains(QStringLiteral("203.0.113.9")), qPrintable(warnings.at(1)));
        QVERIFY(peerWarnings(snapshot, newId<UserId>(), now).isEmpty());
        for (const char *kind : {"stolen-session", "key-changed", "wrong-key-at-login", "source-banned", "bad-piece"}) {
            snapshot.incidents = {incidentOf(eve.user, 1, kind, now)};
            QCOMPARE(peerWarnings(snapshot, eve.user, now).size(), 1);
        }
    }

    void whatIsSharedWithAPeerIsCounted()
    {
        NodeSnapshot snapshot;
        PeerStatus ada = registeredPeer(QStringLiteral("Ada"));
        const GroupStatus lab{newId<GroupId>(), QStringLiteral("Lab"), {ada.user}};
        snapshot.groups = {lab};
        const auto add = [&snapshot](const char *name, const QString &to, bool own = true) {
            ShareStatus each = share(QLatin1String(name), QStringLiteral("ready"), own);
            each.to = QStringList{to};
            snapshot.shares.append(each);
        };
        add("for all", QStringLiteral("everyone"));
        add("for the lab", QStringLiteral("group:") + lab.group.toString());
        add("for her", QStringLiteral("user:") + ada.user.toString());
        add("for another", QStringLiteral("user:") + newId<UserId>().toString());
        add("of another", QStringLiteral("everyone"), false);
        QCOMPARE(sharedWith(snapshot, ada),
                 QStringList({QStringLiteral("for all"), QStringLiteral("for the lab"), QStringLiteral("for her")}));
        QCOMPARE(groupsOf(snapshot, ada.user), QList<GroupId>{lab.group});
        ada.state = QStringLiteral("suspended");
        QVERIFY(sharedWith(snapshot, ada).isEmpty());
    }

    void strangersWriteOnlyText()
    {
        for (const QString &name : hostileNames()) {
            PeerStatus evil = registeredPeer(name);
            QVERIFY(isHarmless(peerName(evil)));
            NodeSnapshot snapshot;
            snapshot.peers = {evil};
            InviteStatus used = invite(1, 0);
            used.groups = {name};
            used.usedBy = {{evil.user, name, {}}};
            snapshot.invites = {used};
            snapshot.groups = {{newId<GroupId>(), name, {evil.user}}};
            InvitesModel invites;
            invites.applySnapshot(snapshot);
            GroupsModel groups;
            groups.applySnapshot(snapshot);
            MembersModel members;
            members.applySnapshot(snapshot, snapshot.groups.first().group);
            for (const QAbstractItemModel *model :
                 {static_cast<QAbstractItemModel *>(&invites), static_cast<QAbstractItemModel *>(&groups),
                  static_cast<QAbstractItemModel *>(&members)}) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    QVERIFY(isHarmless(cell(*model, 0, column)));
                    QVERIFY(!cell(*model, 0, column, Qt::ToolTipRole).contains(QStringLiteral("<img")));
                }
            }
        }
    }
};

QTEST_MAIN(TestPeersModels)
#include "tst_peersmodels.moc"
