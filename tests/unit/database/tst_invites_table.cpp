// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/InvitesTable.h"
#include "core/database/UsersTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QTest>

using namespace ttp;
using namespace ttp::test;

namespace {

InviteRow someInvite(int number, int uses)
{
    return {idOf<InviteId>(number),
            Secret("ABCDEFGHIJKLMNOP"),
            at(number),
            at(100),
            uses,
            {idOf<GroupId>(1), idOf<GroupId>(2)},
            QStringLiteral("course")};
}

} // namespace

class TestInvitesTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inviteIsUsedUp();
    void usesOfAnInviteAreKeptWithIt();
    void inviteExpires();
    void invitesOfOneMomentKeepTheirOrder();
    void inviteNeedsAUse();
    void expiredInvitesGo();
};

void TestInvitesTable::inviteIsUsedUp()
{
    DatabaseFixture fixture;
    InvitesTable invites(fixture.database());
    const InviteRow invite = someInvite(1, 2);
    TTP_OK(invites.insert(invite));
    QVERIFY(**invites.find(invite.id) == invite);
    TTP_FAILS(invites.insert(invite), ErrorCode::AlreadyExists);

    TTP_OK(invites.consume(invite.id, at(50)));
    QCOMPARE(invites.usable(at(50))->size(), 1);
    TTP_OK(invites.consume(invite.id, at(50)));
    TTP_FAILS(invites.consume(invite.id, at(50)), ErrorCode::InviteInvalid);

    QVERIFY(invites.usable(at(50))->isEmpty());
    QCOMPARE(invites.all()->size(), 1);
    TTP_FAILS(invites.consume(idOf<InviteId>(9), at(50)), ErrorCode::InviteInvalid);
}

void TestInvitesTable::invitesOfOneMomentKeepTheirOrder()
{
    DatabaseFixture fixture;
    InvitesTable invites(fixture.database());
    for (const int number : {9, 3, 6}) {
        InviteRow invite = someInvite(number, 1);
        invite.created = at(7);
        TTP_OK(invites.insert(invite));
    }
    for (const Result<QList<InviteRow>> &list : {invites.all(), invites.usable(at(50))}) {
        TTP_OK(list);
        QCOMPARE(list->size(), 3);
        QCOMPARE(list->at(0).id, idOf<InviteId>(9));
        QCOMPARE(list->at(1).id, idOf<InviteId>(3));
        QCOMPARE(list->at(2).id, idOf<InviteId>(6));
    }
}

void TestInvitesTable::usesOfAnInviteAreKeptWithIt()
{
    DatabaseFixture fixture;
    InvitesTable invites(fixture.database());
    TTP_OK(invites.insert(someInvite(1, 2)));
    TTP_OK(invites.insert(someInvite(2, 2)));
    const QList<InviteUseRow> uses{{idOf<InviteId>(2), idOf<UserId>(8), at(10)},
                                   {idOf<InviteId>(1), idOf<UserId>(7), at(11)},
                                   {idOf<InviteId>(2), idOf<UserId>(8), at(12)}};
    for (const InviteUseRow &use : uses)
        TTP_OK(invites.addUse(use));
    QVERIFY(*invites.uses() == uses);
    // with the name of whoever is still known
    UserRow known;
    known.id = idOf<UserId>(7);
    known.name = QStringLiteral("Ada");
    known.registeredAt = at(1);
    UsersTable users(fixture.database());
    TTP_OK(users.insert(known));
    QCOMPARE(invites.uses()->at(0).name, QString());
    QCOMPARE(invites.uses()->at(1).name, QStringLiteral("Ada"));
    TTP_OK(users.remove(known.id));
    QVERIFY(*invites.uses() == uses);
    TTP_FAILS(invites.addUse({idOf<InviteId>(9), idOf<UserId>(7), at(13)}), ErrorCode::Conflict);
    TTP_OK(invites.remove(idOf<InviteId>(2)));
    QVERIFY(*invites.uses() == uses.mid(1, 1));
    QCOMPARE(*invites.removeExpired(at(1'000'000)), 1);
    QVERIFY(invites.uses()->isEmpty());
}

void TestInvitesTable::inviteExpires()
{
    DatabaseFixture fixture;
    InvitesTable invites(fixture.database());
    TTP_OK(invites.insert(someInvite(1, 1)));
    QCOMPARE(invites.usable(at(99))->size(), 1);
    QVERIFY(invites.usable(at(100))->isEmpty());
    TTP_FAILS(invites.consume(idOf<InviteId>(1), at(100)), ErrorCode::InviteInvalid);
    TTP_OK(invites.consume(idOf<InviteId>(1), at(99)));
}

void TestInvitesTable::inviteNeedsAUse()
{
    DatabaseFixture fixture;
    InvitesTable invites(fixture.database());
    TTP_FAILS(invites.insert(someInvite(1, 0)), ErrorCode::InvalidInput);
    TTP_FAILS(invites.insert(someInvite(1, -3)), ErrorCode::InvalidInput);
    InviteRow endless = someInvite(1, 1);
    endless.expires = QDateTime();
    TTP_FAILS(invites.insert(endless), ErrorCode::InvalidInput);
    QVERIFY(invites.all()->isEmpty());
}

void TestInvitesTable::expiredInvitesGo()
{
    DatabaseFixture fixture;
    InvitesTable invites(fixture.database());
    for (int i = 1; i <= 3; ++i)
        TTP_OK(invites.insert(someInvite(i, 1)));
    TTP_OK(invites.consume(idOf<InviteId>(1), at(0)));

    QCOMPARE(*invites.removeExpired(at(99)), 0);
    TTP_OK(invites.remove(idOf<InviteId>(2)));
    TTP_FAILS(invites.remove(idOf<InviteId>(2)), ErrorCode::NotFound);
    QCOMPARE(*invites.removeExpired(at(100)), 2);

    QVERIFY(invites.all()->isEmpty());
}

QTEST_GUILESS_MAIN(TestInvitesTable)
#include "tst_invites_table.moc"
