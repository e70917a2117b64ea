// SPDX-License-Identifier: GPL-3.0-only
#include "core/database/SessionsTable.h"
#include "core/identity/Digest.h"
#include "core/identity/Sessions.h"
#include "tests/unit/identity/SessionFixture.h"

#include <QSet>

using namespace ttp;
using namespace ttp::test;

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuedSessionOpensTheDoor();
    void issuingFails();
    void sessionsDoNotRepeat();
    void renewalEndsAfterSevenDays();
    void renewalFails();
    void wallClockSetBack();
    void revokedIsGoneAtOnce();
    void revokingAllOfAUser();
    void pruneDropsWhatHasExpired();
    void oldestOfTooManyGoes();
    void listsHoldNoKeys();
    void restartKeepsWhatIsAlive();
    void removedUserHasNoSession();
    void snapshotIsSharedUntilSomethingChanges();
    void failingDiskChangesNothing_data();
    void failingDiskChangesNothing();
    void sessionOfAnotherUserIsNotFound();
    void introspectionJudgesForTheAsker();
    void digestForMembersOpensNothing();
};

void TestSessions::issuedSessionOpensTheDoor()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    QCOMPARE(session.user, peer.ada);
    QCOMPARE(session.key.reveal().size(), 32);
    QCOMPARE(session.token.text().reveal().size(), 80);
    QVERIFY(session.token.isFor(session.key, peer.own));
    QCOMPARE(session.expiresInSeconds, 12 * 3600);
    QCOMPARE(session.expires, peer.clock.now().addSecs(12 * 3600));
    QCOMPARE(session.absoluteEnd, peer.clock.now().addDays(7));
    const SessionCheck check = peer.check(session, "203.0.113.7", peer.key);
    QVERIFY(check.verdict == SessionVerdict::Accept);
    QCOMPARE(check.user, peer.ada);
    peer.clock.advance(12 * hour - 1);
    QVERIFY(peer.accepts(session, "203.0.113.7", peer.key));
    peer.clock.advance(1);
    QVERIFY(peer.check(session, "203.0.113.7", peer.key).verdict == SessionVerdict::Expired);
    QVERIFY(!peer.sessions->find(session.id));
}

void TestSessions::issuingFails()
{
    SessionPeer peer;
    TTP_FAILS(peer.sessions->issue(peer.ada, Address(), peer.key), ErrorCode::InvalidInput);
    TTP_FAILS(peer.sessions->issue(foreignId(), address("203.0.113.7"), peer.key), ErrorCode::Conflict);
    QVERIFY(peer.sessions->all().isEmpty());
    QCOMPARE(peer.changes, 0);
}

void TestSessions::sessionsDoNotRepeat()
{
    SessionPeer peer;
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const IssuedSession session = peer.issue(peer.ada, "203.0.113.7");
        seen.insert(session.id.toByteArray());
        seen.insert(session.key.reveal().toByteArray());
    }
    QCOMPARE(seen.size(), 100);
}

void TestSessions::renewalEndsAfterSevenDays()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    for (int halfDay = 1; halfDay < 14; ++halfDay) {
        peer.clock.advance(12 * hour - second);
        const auto until = peer.sessions->renew(session.id, peer.ada);
        TTP_OK(until);
        QCOMPARE(*until, std::min(peer.clock.now().addSecs(12 * 3600), session.absoluteEnd));
        QVERIFY(peer.accepts(session, "203.0.113.7", peer.key));
    }
    peer.restart();
    peer.clock.advance(60 * second); // twelve hours from here would be beyond the end
    const auto last = peer.sessions->renew(session.id, peer.ada);
    TTP_OK(last);
    QCOMPARE(*last, session.absoluteEnd);
    peer.clock.advance(peer.clock.now().msecsTo(session.absoluteEnd));
    TTP_FAILS(peer.sessions->renew(session.id, peer.ada), ErrorCode::NotFound);
    QVERIFY(!peer.accepts(session, "203.0.113.7", peer.key));
}

void TestSessions::renewalFails()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7");
    TTP_FAILS(peer.sessions->renew(newId<SessionId>(), peer.ada), ErrorCode::NotFound);
    TTP_FAILS(peer.sessions->renew(session.id, peer.bob), ErrorCode::NotFound);
    TTP_OK(peer.sessions->revoke(session.id));
    TTP_FAILS(peer.sessions->renew(session.id, peer.ada), ErrorCode::NotFound);
}

void TestSessions::wallClockSetBack()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7");
    peer.clock.jump(-2 * day);
    const auto until = peer.sessions->renew(session.id, peer.ada);
    TTP_OK(until);
    QCOMPARE(*until, peer.clock.now().addSecs(12 * 3600));
    QVERIFY(peer.accepts(session, "203.0.113.7"));
    peer.clock.jump(4 * day);
    QVERIFY(!peer.accepts(session, "203.0.113.7"));
}

void TestSessions::revokedIsGoneAtOnce()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7");
    TTP_OK(peer.sessions->revoke(session.id));
    QVERIFY(peer.check(session, "203.0.113.7").verdict == SessionVerdict::Unknown);
    TTP_FAILS(peer.sessions->revoke(session.id), ErrorCode::NotFound);
    TTP_FAILS(peer.sessions->revoke(newId<SessionId>()), ErrorCode::NotFound);
    peer.restart();
    QVERIFY(peer.check(session, "203.0.113.7").verdict == SessionVerdict::Unknown);
}

void TestSessions::revokingAllOfAUser()
{
    SessionPeer peer;
    const IssuedSession one = peer.issue(peer.ada, "203.0.113.7");
    const IssuedSession two = peer.issue(peer.ada, "203.0.113.8");
    const IssuedSession bobs = peer.issue(peer.bob, "203.0.113.7");
    const auto count = peer.sessions->revokeAllOf(peer.ada);
    TTP_OK(count);
    QCOMPARE(*count, 2);
    QCOMPARE(peer.sessions->revokeAllOf(peer.ada).valueOr(-1), 0);
    QCOMPARE(peer.sessions->revokeAllOf(foreignId()).valueOr(-1), 0);
    for (int start = 0; start < 2; ++start) {
        QVERIFY(!peer.accepts(one, "203.0.113.7"));
        QVERIFY(!peer.accepts(two, "203.0.113.8"));
        QVERIFY(peer.accepts(bobs, "203.0.113.7"));
        peer.restart();
    }
}

void TestSessions::pruneDropsWhatHasExpired()
{
    SessionPeer peer;
    const IssuedSession old = peer.issue(peer.ada, "203.0.113.7");
    peer.clock.advance(6 * hour);
    const IssuedSession young = peer.issue(peer.ada, "203.0.113.7");
    QCOMPARE(peer.sessions->prune().valueOr(-1), 0);
    peer.clock.advance(6 * hour + second);
    QCOMPARE(peer.sessions->all().size(), 1);
    QCOMPARE(peer.sessions->snapshot()->size(), 2);
    QCOMPARE(peer.sessions->prune().valueOr(-1), 1);
    QCOMPARE(peer.sessions->snapshot()->size(), 1);
    QVERIFY(peer.accepts(young, "203.0.113.7"));
    const auto rows = SessionsTable(peer.file.database()).ofUser(peer.ada);
    TTP_OK(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(peer.check(old, "203.0.113.7").verdict == SessionVerdict::Unknown);
}

void TestSessions::oldestOfTooManyGoes()
{
    SessionPeer peer;
    QList<IssuedSession> issued;
    const IssuedSession bobs = peer.issue(peer.bob, "203.0.113.7");
    for (qsizetype i = 0; i < Sessions::mostPerUser + 3; ++i) {
        peer.clock.advance(second);
        issued.append(peer.issue(peer.ada, "203.0.113.7"));
    }
    QCOMPARE(peer.sessions->ofUser(peer.ada).size(), Sessions::mostPerUser);
    for (qsizetype i = 0; i < issued.size(); ++i)
        QCOMPARE(peer.accepts(issued.at(i), "203.0.113.7"), i >= 3);
    QVERIFY(peer.accepts(bobs, "203.0.113.7"));
}

void TestSessions::listsHoldNoKeys()
{
    SessionPeer peer;
    const IssuedSession old = peer.issue(peer.ada, "203.0.113.7", peer.key);
    peer.clock.advance(second);
    const IssuedSession young = peer.issue(peer.bob, "2001:db8::1");
    const QList<SessionInfo> all = peer.sessions->all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().id, young.id); // newest first
    QCOMPARE(all.last().id, old.id);
    QCOMPARE(all.last().clientKey, std::optional<Hash256>(peer.key));
    QCOMPARE(all.last().absoluteEnd, old.absoluteEnd);
    // threat A8: one sees only one's own
    const QList<SessionInfo> bobs = peer.sessions->ofUser(peer.bob);
    QCOMPARE(bobs.size(), 1);
    QCOMPARE(bobs.first().id, young.id);
    QVERIFY(!bobs.first().clientKey);
    QVERIFY(peer.sessions->ofUser(foreignId()).isEmpty());
}

void TestSessions::restartKeepsWhatIsAlive()
{
    SessionPeer peer;
    const IssuedSession live = peer.issue(peer.ada, "203.0.113.7", peer.key);
    const IssuedSession revoked = peer.issue(peer.ada, "203.0.113.7", peer.key);
    TTP_OK(peer.sessions->revoke(revoked.id));
    const SessionInfo before = *peer.sessions->find(live.id);
    peer.restart();
    QVERIFY(peer.accepts(live, "203.0.113.7", peer.key));
    QVERIFY(peer.check(live, "203.0.113.7").verdict == SessionVerdict::KeyMismatch);
    QCOMPARE(peer.sessions->find(live.id)->expires, before.expires);
    QCOMPARE(peer.sessions->find(live.id)->absoluteEnd, before.absoluteEnd);
    QVERIFY(!peer.sessions->find(revoked.id));
    peer.clock.advance(13 * hour);
    peer.restart();
    QVERIFY(peer.sessions->all().isEmpty());
    QCOMPARE(peer.sessions->snapshot()->size(), 0);
}

void TestSessions::removedUserHasNoSession()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7");
    TTP_OK(peer.sessions->revokeAllOf(peer.ada));
    TTP_OK(UsersTable(peer.file.database()).remove(peer.ada));
    peer.restart();
    QVERIFY(peer.sessions->all().isEmpty());
    QVERIFY(!peer.accepts(session, "203.0.113.7"));
}

void TestSessions::snapshotIsSharedUntilSomethingChanges()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7");
    QCOMPARE(peer.changes, 1);
    const auto first = peer.sessions->snapshot();
    QVERIFY(peer.sessions->snapshot() == first);
    peer.clock.advance(second);
    TTP_OK(peer.sessions->renew(session.id, peer.ada));
    TTP_OK(peer.sessions->addAddress(session.id, peer.ada, address("198.51.100.1"), {}));
    peer.sessions->setPolicy({AddressBinding::Exact, {}});
    QCOMPARE(peer.changes, 4);
    QVERIFY(peer.sessions->snapshot() != first);
    TTP_OK(peer.sessions->revoke(session.id));
    QCOMPARE(peer.changes, 5);
    TTP_OK(peer.sessions->revokeAllOf(peer.ada));
    TTP_OK(peer.sessions->prune());
    QCOMPARE(peer.changes, 5); // nothing that a snapshot would show
    // who holds the old one still sees what was true then
    QVERIFY(first->check(session.token.text().reveal(), address("203.0.113.7"), {}, peer.clock.now()).verdict ==
            SessionVerdict::Accept);
}

void TestSessions::failingDiskChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"issue", "renew", "addAddress", "revoke", "revokeAllOf", "prune"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSessions::failingDiskChangesNothing()
{
    QFETCH(QString, what);
    FailNth watch;
    DatabaseFixture file({.watch = &watch, .steps = {}});
    ManualClock clock;
    const UserId user = foreignId();
    TTP_OK(UsersTable(file.database()).insert(userOf(user)));
    Sessions sessions(file.database(), clock, foreignId());
    TTP_OK(sessions.load());
    const auto session = sessions.issue(user, address("203.0.113.7"), {});
    TTP_OK(session);
    int changes = 0;
    sessions.setChangeHandler([&] { ++changes; });
    const QString before = dump(file.database());
    watch.arm(1, ErrorCode::DiskFull);
    const auto attempt = [&]() -> std::optional<Error> {
        const auto errorOf = [](const auto &result) {
            return result.ok() ? std::nullopt : std::optional<Error>(result.error());
        };
        if (what == u"issue")
            return errorOf(sessions.issue(user, address("10.0.0.1"), {}));
        if (what == u"renew")
            return errorOf(sessions.renew(session->id, user));
        if (what == u"addAddress")
            return errorOf(sessions.addAddress(session->id, user, address("10.0.0.1"), {}));
        if (what == u"revoke")
            return errorOf(sessions.revoke(session->id));
        if (what == u"revokeAllOf")
            return errorOf(sessions.revokeAllOf(user));
        return errorOf(sessions.prune());
    };
    const std::optional<Error> error = attempt();
    QVERIFY(watch.hasFired());
    watch.disarm();
    QVERIFY(error && error->code == ErrorCode::DiskFull);
    QCOMPARE(changes, 0);
    QCOMPARE(sessions.all().size(), 1);
    QCOMPARE(sessions.find(session->id)->addresses.size(), 1);
    QCOMPARE(sessions.find(session->id)->expires, session->expires);
    QCOMPARE(dump(file.database()), before);
}

void TestSessions::sessionOfAnotherUserIsNotFound()
{
    SessionPeer peer;
    const IssuedSession adas = peer.issue(peer.ada, "203.0.113.7");
    TTP_FAILS(peer.sessions->renew(adas.id, peer.bob), ErrorCode::NotFound);
    TTP_FAILS(peer.sessions->addAddress(adas.id, peer.bob, address("203.0.113.7"), {}), ErrorCode::NotFound);
    // the same as for one that does not exist
    TTP_FAILS(peer.sessions->renew(newId<SessionId>(), peer.bob), ErrorCode::NotFound);
}

void TestSessions::introspectionJudgesForTheAsker()
{
    SessionPeer peer;
    peer.sessions->setPolicy({AddressBinding::Block, {address("192.168.0.2")}});
    const UserId member = foreignId();
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    const Secret token = SessionToken::make(session.id, session.key, member).text();
    const auto ask = [&](const Secret &shown, const UserId &audience, const char *from) {
        return peer.sessions->introspect(shown.reveal(), audience, address(from), peer.key).verdict;
    };
    QVERIFY(ask(token, member, "203.0.113.7") == SessionVerdict::Accept);
    QVERIFY(ask(token, foreignId(), "203.0.113.7") == SessionVerdict::BadTag);
    QVERIFY(ask(session.token.text(), member, "203.0.113.7") == SessionVerdict::BadTag);
    QVERIFY(ask(token, member, "198.51.100.1") == SessionVerdict::AddressMismatch);
    QVERIFY(ask(token, member, "192.168.0.9") == SessionVerdict::AddressMismatch); // it is the member who knows its LAN
    QVERIFY(ask(Secret("rubbish"), member, "203.0.113.7") == SessionVerdict::Unknown);
    QVERIFY(ask(SessionToken::make(newId<SessionId>(), session.key, member).text(), member, "203.0.113.7") ==
            SessionVerdict::Unknown);
    peer.clock.advance(12 * hour);
    QVERIFY(ask(token, member, "203.0.113.7") == SessionVerdict::Expired);
}

// Threat A7: what a member of a bubble is given cannot be shown to anybody as a token.
void TestSessions::digestForMembersOpensNothing()
{
    SessionPeer peer;
    const UserId member = foreignId();
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    const auto digest = peer.sessions->tagDigest(session.id, member);
    QVERIFY(digest);
    const SessionToken token = SessionToken::make(session.id, session.key, member);
    QCOMPARE(*digest, shortSha256(token.tag.reveal()));
    QVERIFY(peer.sessions->tagDigest(session.id, peer.own) != digest);
    const SessionToken forged{session.id, Secret(digest->toByteArray())};
    QVERIFY(peer.sessions->introspect(forged.text().reveal(), member, address("203.0.113.7"), peer.key).verdict ==
            SessionVerdict::BadTag);
    QVERIFY(!peer.sessions->tagDigest(newId<SessionId>(), member));
    peer.clock.advance(12 * hour);
    QVERIFY(!peer.sessions->tagDigest(session.id, member));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
