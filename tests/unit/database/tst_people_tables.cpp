// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/BansTable.h"
#include "core/database/EventsTable.h"
#include "core/database/GroupsTable.h"
#include "core/database/RequestsTable.h"
#include "core/database/SessionsTable.h"
#include "core/database/Transaction.h"
#include "core/database/UsersTable.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QTest>

using namespace ttp;
using namespace ttp::test;

namespace {

UserRow someUser(int number)
{
    UserRow user;
    user.id = idOf<UserId>(number);
    user.name = QStringLiteral("user %1").arg(number);
    user.note = QStringLiteral("'); DROP TABLE users; -- \u202e \u0000 end");
    user.spkiSha256 = hashOf(number);
    user.spki = QByteArray("\x30\x00\xff", 3);
    user.authVerifier = hashOf(100 + number);
    user.authIdAtPeer = Secret(QByteArray("\x00\x01secret\x00", 9));
    user.urls = {QStringLiteral("https://b.example/v1"), QStringLiteral("https://a.example/v1")};
    user.roles = {QStringLiteral("peer"), QStringLiteral("trust")};
    user.registeredAt = at(1).addMSecs(7);
    user.lastSeen = at(2);
    return user;
}

SessionRow someSession(int number, int user)
{
    return {idOf<SessionId>(number),
            idOf<UserId>(user),
            Secret("key"),
            {QStringLiteral("192.0.2.1")},
            hashOf(1),
            at(number),
            at(1000),
            at(5000),
            false};
}

RequestRow someRequest(RequestDirection direction, int user)
{
    RequestRow request;
    request.direction = direction;
    request.user = idOf<UserId>(user);
    request.name = QStringLiteral("Grace");
    request.spki = QByteArray("spki");
    request.nonce = QByteArray("\x00\x01", 2);
    request.address = QStringLiteral("192.0.2.7");
    request.urls = {QStringLiteral("https://grace.example/v1")};
    request.created = at(user);
    return request;
}

} // namespace

class TestPeopleTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userComesBackAsItWas_data();
    void userComesBackAsItWas();
    void userIdAndKeyAreUnique();
    void usersWithoutKeyAreMany();
    void userIsChangedFieldByField();
    void changingAnUnknownUserIsNotFound();
    void usersComePageByPage();
    void listEntriesCannotBreakTheList_data();
    void listEntriesCannotBreakTheList();
    void removingAUserEndsSessionsAndMemberships();
    void requestIsOnePerPeerAndDirection();
    void requestTokenHashIsUnique();
    void requestsAreCountedAndForgotten();
    void sessionComesBackAndEnds();
    void sessionNeedsAUser();
    void sessionsOfAUserAreRevoked();
    void groupsHaveMembers();
    void eventsAreNumberedAndPruned();
    void bansHoldForAShareOrForAll();
};

void TestPeopleTables::userComesBackAsItWas_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("every field") << true;
    QTest::newRow("only the id") << false;
}

void TestPeopleTables::userComesBackAsItWas()
{
    QFETCH(bool, full);
    DatabaseFixture fixture;
    UserRow user;
    user.id = idOf<UserId>(7);
    if (full)
        user = someUser(7);

    TTP_OK(UsersTable(fixture.database()).insert(user));
    fixture.reopen();

    UsersTable users(fixture.database());
    const auto found = users.find(user.id);
    TTP_OK(found);
    QVERIFY(found->has_value());
    QVERIFY(**found == user);
    QCOMPARE((*found)->registeredAt.isValid(), full);
    const auto byKey = users.findByKey(hashOf(7));
    TTP_OK(byKey);
    QCOMPARE(byKey->has_value(), full);
}

void TestPeopleTables::userIdAndKeyAreUnique()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    TTP_OK(users.insert(someUser(1)));

    TTP_FAILS(users.insert(someUser(1)), ErrorCode::AlreadyExists);
    UserRow sameKey = someUser(2);
    sameKey.spkiSha256 = hashOf(1);
    TTP_FAILS(users.insert(sameKey), ErrorCode::AlreadyExists);

    QCOMPARE(*users.count(), 1);
}

void TestPeopleTables::usersWithoutKeyAreMany()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    for (int i = 1; i <= 3; ++i) {
        UserRow user;
        user.id = idOf<UserId>(i);
        TTP_OK(users.insert(user));
    }
    QCOMPARE(*users.count(), 3);
}

void TestPeopleTables::userIsChangedFieldByField()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    UserRow user = someUser(1);
    TTP_OK(users.insert(user));

    TTP_OK(users.setState(user.id, user.state = UserState::Blocked));
    TTP_OK(users.setName(user.id, user.name = QStringLiteral("renamed")));
    TTP_OK(users.setNote(user.id, user.note = QString()));
    user.authVerifier = hashOf(200);
    TTP_OK(users.setAuthVerifier(user.id, user.authVerifier, user.authConfirmed = false));
    TTP_OK(users.confirmAuth(user.id));
    user.authConfirmed = true;
    TTP_OK(users.setAuthIdAtPeer(user.id, user.authIdAtPeer = Secret("other")));
    TTP_OK(users.setUrls(user.id, user.urls = QStringList{QStringLiteral("https://c.example/v1")}));
    TTP_OK(users.setRoles(user.id, user.roles = QStringList()));
    TTP_OK(users.setLastSeen(user.id, user.lastSeen = at(99)));
    QVERIFY(**users.find(user.id) == user);

    UserRow whole = someUser(1);
    TTP_OK(users.update(whole));
    QVERIFY(**users.find(user.id) == whole);

    TTP_OK(users.setAuthVerifier(user.id, std::nullopt, false));
    QVERIFY(!(*users.find(user.id))->authVerifier);
    TTP_OK(users.remove(user.id));
    QVERIFY(!users.find(user.id)->has_value());
}

void TestPeopleTables::changingAnUnknownUserIsNotFound()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    const UserId nobody = idOf<UserId>(9);
    TTP_FAILS(users.setState(nobody, UserState::Active), ErrorCode::NotFound);
    TTP_FAILS(users.setName(nobody, QStringLiteral("x")), ErrorCode::NotFound);
    TTP_FAILS(users.setNote(nobody, QStringLiteral("x")), ErrorCode::NotFound);
    TTP_FAILS(users.setAuthVerifier(nobody, hashOf(1), true), ErrorCode::NotFound);
    TTP_FAILS(users.confirmAuth(nobody), ErrorCode::NotFound);
    TTP_FAILS(users.setAuthIdAtPeer(nobody, Secret("x")), ErrorCode::NotFound);
    TTP_FAILS(users.setUrls(nobody, {}), ErrorCode::NotFound);
    TTP_FAILS(users.setRoles(nobody, {}), ErrorCode::NotFound);
    TTP_FAILS(users.setLastSeen(nobody, at(0)), ErrorCode::NotFound);
    TTP_FAILS(users.update(someUser(9)), ErrorCode::NotFound);
    TTP_FAILS(users.remove(nobody), ErrorCode::NotFound);
}

void TestPeopleTables::usersComePageByPage()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    for (int i = 1; i <= 25; ++i)
        TTP_OK(users.insert(someUser(i)));

    QList<UserId> seen;
    std::optional<UserId> after;
    for (;;) {
        const auto page = users.page(after, 10);
        TTP_OK(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 10);
        for (const UserRow &user : *page)
            seen.append(user.id);
        after = seen.last();
    }

    QCOMPARE(seen.size(), 25);
    QCOMPARE(QSet<UserId>(seen.begin(), seen.end()).size(), 25);
}

void TestPeopleTables::listEntriesCannotBreakTheList_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("line feed") << QStringLiteral("https://a/\nhttps://evil/");
    QTest::newRow("empty") << QString();
}

void TestPeopleTables::listEntriesCannotBreakTheList()
{
    QFETCH(QString, entry);
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    UserRow user = someUser(1);
    TTP_OK(users.insert(user));

    TTP_FAILS(users.setUrls(user.id, {entry}), ErrorCode::InvalidInput);
    TTP_FAILS(users.setRoles(user.id, {QStringLiteral("peer"), entry}), ErrorCode::InvalidInput);
    user.urls.append(entry);
    TTP_FAILS(users.update(user), ErrorCode::InvalidInput);
    user.id = idOf<UserId>(2);
    TTP_FAILS(users.insert(user), ErrorCode::InvalidInput);
    SessionRow session = someSession(1, 1);
    session.addresses = {entry};
    TTP_FAILS(SessionsTable(fixture.database()).insert(session), ErrorCode::InvalidInput);
    RequestRow request = someRequest(RequestDirection::Incoming, 5);
    request.urls = {entry};
    TTP_FAILS(RequestsTable(fixture.database()).put(request), ErrorCode::InvalidInput);

    QVERIFY(**users.find(idOf<UserId>(1)) == someUser(1));
}

void TestPeopleTables::removingAUserEndsSessionsAndMemberships()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    SessionsTable sessions(fixture.database());
    GroupsTable groups(fixture.database());
    TTP_OK(users.insert(someUser(1)));
    TTP_OK(sessions.insert(someSession(1, 1)));
    TTP_OK(groups.insert({idOf<GroupId>(1), QStringLiteral("lab"), at(0)}));
    TTP_OK(groups.addMember(idOf<GroupId>(1), idOf<UserId>(1)));

    TTP_OK(users.remove(idOf<UserId>(1)));

    QVERIFY(!sessions.find(idOf<SessionId>(1))->has_value());
    QVERIFY(groups.members(idOf<GroupId>(1))->isEmpty());
}

void TestPeopleTables::requestIsOnePerPeerAndDirection()
{
    DatabaseFixture fixture;
    RequestsTable requests(fixture.database());
    RequestRow incoming = someRequest(RequestDirection::Incoming, 1);
    incoming.tokenHash = hashOf(1);
    incoming.reciprocalAuthId = Secret("theirs");
    RequestRow outgoing = someRequest(RequestDirection::Outgoing, 1);
    outgoing.token = Secret("ours");

    TTP_OK(requests.put(incoming));
    TTP_OK(requests.put(outgoing));
    incoming.nonce = QByteArray("newer");
    incoming.tokenHash = hashOf(2);
    TTP_OK(requests.put(incoming));

    QVERIFY(**requests.find(RequestDirection::Incoming, incoming.user) == incoming);
    QVERIFY(**requests.find(RequestDirection::Outgoing, incoming.user) == outgoing);
    QVERIFY(!requests.findByTokenHash(hashOf(1))->has_value());
    QVERIFY(**requests.findByTokenHash(hashOf(2)) == incoming);
    QCOMPARE(requests.all(RequestDirection::Incoming)->size(), 1);
}

void TestPeopleTables::requestTokenHashIsUnique()
{
    DatabaseFixture fixture;
    RequestsTable requests(fixture.database());
    RequestRow first = someRequest(RequestDirection::Incoming, 1);
    first.tokenHash = hashOf(1);
    RequestRow second = someRequest(RequestDirection::Incoming, 2);
    second.tokenHash = hashOf(1);
    TTP_OK(requests.put(first));
    TTP_FAILS(requests.put(second), ErrorCode::AlreadyExists);
}

void TestPeopleTables::requestsAreCountedAndForgotten()
{
    DatabaseFixture fixture;
    RequestsTable requests(fixture.database());
    for (int i = 1; i <= 4; ++i)
        TTP_OK(requests.put(someRequest(RequestDirection::Incoming, i)));
    RequestRow elsewhere = someRequest(RequestDirection::Incoming, 5);
    elsewhere.address = QStringLiteral("198.51.100.1");
    TTP_OK(requests.put(elsewhere));
    TTP_OK(requests.put(someRequest(RequestDirection::Outgoing, 6)));

    TTP_OK(requests.setState(RequestDirection::Incoming, idOf<UserId>(1), RequestState::Refused));
    TTP_FAILS(requests.setState(RequestDirection::Outgoing, idOf<UserId>(1), RequestState::Refused),
              ErrorCode::NotFound);

    QCOMPARE(*requests.countPending(RequestDirection::Incoming), 4);
    QCOMPARE(*requests.countPendingFrom(QStringLiteral("192.0.2.7")), 3);
    QCOMPARE(*requests.removeBefore(at(3)), 2);
    TTP_OK(requests.remove(RequestDirection::Incoming, idOf<UserId>(5)));
    TTP_FAILS(requests.remove(RequestDirection::Incoming, idOf<UserId>(5)), ErrorCode::NotFound);
    QCOMPARE(requests.all(RequestDirection::Incoming)->size(), 2);
}

void TestPeopleTables::sessionComesBackAndEnds()
{
    DatabaseFixture fixture;
    TTP_OK(UsersTable(fixture.database()).insert(someUser(1)));
    SessionsTable sessions(fixture.database());
    SessionRow session = someSession(1, 1);
    TTP_OK(sessions.insert(session));
    QVERIFY(**sessions.find(session.id) == session);

    TTP_OK(sessions.setAddresses(session.id,
                                 session.addresses = {QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::")}));
    TTP_OK(sessions.setExpires(session.id, session.expires = at(2000)));
    QVERIFY(**sessions.find(session.id) == session);
    QCOMPARE(sessions.live(at(1999))->size(), 1);
    QVERIFY(sessions.live(at(2000))->isEmpty());

    TTP_OK(sessions.revoke(session.id));
    TTP_OK(sessions.revoke(session.id));
    QVERIFY(sessions.live(at(0))->isEmpty());
    TTP_FAILS(sessions.setExpires(session.id, at(3000)), ErrorCode::NotFound);
    QCOMPARE(*sessions.removeExpired(at(1999)), 0);
    QCOMPARE(*sessions.removeExpired(at(2000)), 1);
    TTP_FAILS(sessions.revoke(session.id), ErrorCode::NotFound);
}

void TestPeopleTables::sessionNeedsAUser()
{
    DatabaseFixture fixture;
    SessionsTable sessions(fixture.database());
    TTP_FAILS(sessions.insert(someSession(1, 1)), ErrorCode::Conflict);
}

void TestPeopleTables::sessionsOfAUserAreRevoked()
{
    DatabaseFixture fixture;
    TTP_OK(UsersTable(fixture.database()).insert(someUser(1)));
    TTP_OK(UsersTable(fixture.database()).insert(someUser(2)));
    SessionsTable sessions(fixture.database());
    for (int i = 1; i <= 3; ++i)
        TTP_OK(sessions.insert(someSession(i, 1)));
    TTP_OK(sessions.insert(someSession(4, 2)));

    QCOMPARE(*sessions.revokeUser(idOf<UserId>(1)), 3);
    QCOMPARE(*sessions.revokeUser(idOf<UserId>(1)), 0);

    QCOMPARE(sessions.live(at(0))->size(), 1);
    const auto ofUser = sessions.ofUser(idOf<UserId>(1));
    TTP_OK(ofUser);
    QCOMPARE(ofUser->size(), 3);
    QVERIFY(ofUser->first().id == idOf<SessionId>(3));
}

void TestPeopleTables::groupsHaveMembers()
{
    DatabaseFixture fixture;
    UsersTable users(fixture.database());
    GroupsTable groups(fixture.database());
    const GroupRow lab{idOf<GroupId>(1), QStringLiteral("lab"), at(0)};
    const GroupRow class_{idOf<GroupId>(2), QStringLiteral("class"), at(1)};
    TTP_OK(users.insert(someUser(1)));
    TTP_OK(groups.insert(lab));
    TTP_OK(groups.insert(class_));
    TTP_FAILS(groups.insert({idOf<GroupId>(3), QStringLiteral("lab"), at(0)}), ErrorCode::AlreadyExists);
    TTP_FAILS(groups.rename(class_.id, QStringLiteral("lab")), ErrorCode::AlreadyExists);
    TTP_FAILS(groups.rename(idOf<GroupId>(9), QStringLiteral("x")), ErrorCode::NotFound);
    TTP_OK(groups.rename(class_.id, QStringLiteral("school")));

    TTP_OK(groups.addMember(lab.id, idOf<UserId>(1)));
    TTP_OK(groups.addMember(lab.id, idOf<UserId>(1)));
    TTP_OK(groups.addMember(class_.id, idOf<UserId>(1)));
    TTP_FAILS(groups.addMember(lab.id, idOf<UserId>(9)), ErrorCode::Conflict);
    TTP_FAILS(groups.addMember(idOf<GroupId>(9), idOf<UserId>(1)), ErrorCode::Conflict);

    QVERIFY(**groups.find(lab.id) == lab);
    QVERIFY(**groups.findByName(QStringLiteral("lab")) == lab);
    QVERIFY(!groups.findByName(QStringLiteral("class"))->has_value());
    QCOMPARE(groups.all()->size(), 2);
    QCOMPARE(groups.members(lab.id)->size(), 1);
    QCOMPARE(groups.groupsOf(idOf<UserId>(1))->size(), 2);
    TTP_OK(groups.removeMember(lab.id, idOf<UserId>(1)));
    TTP_OK(groups.removeMember(lab.id, idOf<UserId>(1)));
    QVERIFY(groups.members(lab.id)->isEmpty());
    TTP_OK(groups.remove(class_.id));
    TTP_FAILS(groups.remove(class_.id), ErrorCode::NotFound);
    QVERIFY(groups.groupsOf(idOf<UserId>(1))->isEmpty());
    QCOMPARE(*users.count(), 1);
}

void TestPeopleTables::eventsAreNumberedAndPruned()
{
    DatabaseFixture fixture;
    EventsTable events(fixture.database());
    QCOMPARE(*events.lastSeq(), 0);
    EventRow event{0,
                   at(1),
                   QStringLiteral("ban"),
                   UserId(),
                   QStringLiteral("192.0.2.1"),
                   QStringLiteral("s"),
                   QStringLiteral("d")};
    event.seq = *events.append(event);
    QCOMPARE(event.seq, 1);
    QVERIFY(events.since(0, 10)->first() == event);

    const int more = int(EventsTable::kept) + 50;
    TTP_OK(ensureTransaction(fixture.database(), [&]() -> Result<void> {
        for (int i = 0; i < more; ++i) {
            if (const auto seq = events.append(event); !seq)
                return seq.error();
        }
        return {};
    }));

    QCOMPARE(*events.lastSeq(), more + 1);
    const auto kept = events.since(0, more * 2);
    TTP_OK(kept);
    QCOMPARE(kept->size(), EventsTable::kept);
    QCOMPARE(kept->first().seq, 52);
    QCOMPARE(events.since(more - 1, 100)->size(), 2);
    QCOMPARE(events.since(0, 7)->size(), 7);
    QCOMPARE(events.latest(3)->first().seq, more + 1);
    fixture.reopen();
    QCOMPARE(*EventsTable(fixture.database()).append(event), more + 2);
}

void TestPeopleTables::bansHoldForAShareOrForAll()
{
    DatabaseFixture fixture;
    BansTable bans(fixture.database());
    const BanRow one{idOf<UserId>(1), idOf<ShareId>(1), QStringLiteral("bad-piece"), QStringLiteral("7"),
                     at(1),           at(600)};
    const BanRow all{idOf<UserId>(2), std::nullopt, QStringLiteral("by-hand"), QString(), at(2), QDateTime()};
    TTP_OK(bans.put(one));
    TTP_OK(bans.put(all));
    TTP_OK(bans.put(all));

    QVERIFY(*bans.isBanned(one.user, idOf<ShareId>(1), at(599)));
    QVERIFY(!*bans.isBanned(one.user, idOf<ShareId>(1), at(600)));
    QVERIFY(!*bans.isBanned(one.user, idOf<ShareId>(2), at(1)));
    QVERIFY(*bans.isBanned(all.user, idOf<ShareId>(2), at(1'000'000'000)));
    QVERIFY(!*bans.isBanned(idOf<UserId>(3), idOf<ShareId>(1), at(1)));
    const auto inForce = bans.inForce(at(10));
    TTP_OK(inForce);
    QCOMPARE(inForce->size(), 2);
    QVERIFY(inForce->at(0) == all);
    QVERIFY(inForce->at(1) == one);

    TTP_FAILS(bans.remove(one.user, std::nullopt), ErrorCode::NotFound);
    TTP_OK(bans.remove(all.user, std::nullopt));
    QCOMPARE(*bans.removeEnded(at(599)), 0);
    QCOMPARE(*bans.removeEnded(at(600)), 1);
    QVERIFY(bans.inForce(at(0))->isEmpty());
}

QTEST_GUILESS_MAIN(TestPeopleTables)
#include "tst_people_tables.moc"
