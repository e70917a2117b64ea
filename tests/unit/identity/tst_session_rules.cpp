// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/identity/SessionRules.h"
#include "core/identity/SessionSnapshot.h"
#include "core/identity/SessionToken.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

Q_DECLARE_METATYPE(ttp::SessionVerdict)
Q_DECLARE_METATYPE(ttp::AddressBinding)

namespace {

const QDateTime now = utcFromMs(1'700'000'000'000);

// The session of the tables below: bound to a global IPv6 address, seen by a peer in 192.168/16.
SessionFacts sessionWith(const std::optional<Hash256> &key)
{
    return {foreignId(), now.addSecs(1), {address("203.0.113.7"), address("2001:db8:1:2::3")}, key};
}

SessionPolicy policyOf(AddressBinding binding)
{
    return {binding, {address("192.168.0.2"), address("127.0.0.1")}};
}

// Every way in which keys can meet, as a letter each.
struct KeyMeeting {
    const char *name;
    std::optional<Hash256> session;
    std::optional<Hash256> shown;
};

QList<KeyMeeting> keyMeetings()
{
    const Hash256 key = pinOfSpki("key");
    const Hash256 other = pinOfSpki("other");
    return {{"own key", key, key},
            {"other key", key, other},
            {"no key", key, std::nullopt},
            {"keyless session, some key", std::nullopt, other},
            {"keyless session, no key", std::nullopt, std::nullopt}};
}

QByteArray secretKey()
{
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key.append(char(i));
    return key;
}

} // namespace

class TestSessionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombination_data();
    void everyCombination();
    void nothingHelpsABadSession();
    void expiryIsExact_data();
    void expiryIsExact();
    void aSessionWithoutAddressesIsGoodNowhere();
    void consequences_data();
    void consequences();
    void tokenVector();
    void tokenIsForOneAudience();
    void tokenIsRefused_data();
    void tokenIsRefused();
    void snapshotJudges();
    void snapshotTellsStrangersNothing_data();
    void snapshotTellsStrangersNothing();
};

// One letter for each of keyMeetings(): Accept, KeyMismatch, aDdressMismatch, Severed.
void TestSessionRules::everyCombination_data()
{
    QTest::addColumn<AddressBinding>("binding");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const char *name, AddressBinding binding, std::initializer_list<const char *> table) {
        static constexpr const char *places[] = {
            "203.0.113.7",     "::ffff:203.0.113.7", "203.0.113.8", "2001:db8:1:2::3", "2001:db8:1:2::99",
            "2001:db8:1:3::3", "192.168.0.9",        "10.0.0.9",    "127.0.0.1",       ""};
        size_t at = 0;
        for (const char *expected : table) {
            QTest::addRow("%s from '%s'", name, places[at])
                << binding << QString::fromLatin1(places[at]) << QString::fromLatin1(expected);
            ++at;
        }
        QCOMPARE(at, std::size(places));
    };
    rows("block", AddressBinding::Block,
         {"AKKAA", "AKKAA", "DSSSS", "AKKAA", "AKKAA", "DSSSS", "ASSSS", "DSSSS", "DSSSS", "DSSSS"});
    rows("exact", AddressBinding::Exact,
         {"AKKAA", "AKKAA", "DSSSS", "AKKAA", "DSSSS", "DSSSS", "ASSSS", "DSSSS", "DSSSS", "DSSSS"});
    rows("key only", AddressBinding::KeyOnly,
         {"AKKAA", "AKKAA", "ASSSS", "AKKAA", "AKKAA", "ASSSS", "ASSSS", "ASSSS", "ASSSS", "ASSSS"});
}

void TestSessionRules::everyCombination()
{
    QFETCH(AddressBinding, binding);
    QFETCH(QString, from);
    QFETCH(QString, expected);
    const QHash<QChar, SessionVerdict> letters{{u'A', SessionVerdict::Accept},
                                               {u'K', SessionVerdict::KeyMismatch},
                                               {u'D', SessionVerdict::AddressMismatch},
                                               {u'S', SessionVerdict::Severed}};
    const Address place = address(from);
    const QList<KeyMeeting> meetings = keyMeetings();
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const SessionFacts session = sessionWith(meetings.at(i).session);
        const SessionShown shown{place, meetings.at(i).shown, true};
        QVERIFY2(judgeSession(&session, shown, now, policyOf(binding)) == letters.value(expected.at(i)),
                 meetings.at(i).name);
    }
}

void TestSessionRules::nothingHelpsABadSession()
{
    for (const AddressBinding binding : {AddressBinding::Block, AddressBinding::Exact, AddressBinding::KeyOnly}) {
        for (const char *place : {"203.0.113.7", "198.51.100.1", "192.168.0.9", ""}) {
            for (const KeyMeeting &meeting : keyMeetings()) {
                SessionFacts session = sessionWith(meeting.session);
                SessionShown shown{address(place), meeting.shown, true};
                QVERIFY(judgeSession(nullptr, shown, now, policyOf(binding)) == SessionVerdict::Unknown);
                session.expires = now;
                QVERIFY(judgeSession(&session, shown, now, policyOf(binding)) == SessionVerdict::Expired);
                // session ids are no secrets: without the tag nothing is said, and nobody's session is severed
                shown.tagValid = false;
                QVERIFY(judgeSession(&session, shown, now, policyOf(binding)) == SessionVerdict::BadTag);
                session.expires = now.addDays(1);
                QVERIFY(judgeSession(&session, shown, now, policyOf(binding)) == SessionVerdict::BadTag);
            }
        }
    }
}

void TestSessionRules::expiryIsExact_data()
{
    QTest::addColumn<QDateTime>("expires");
    QTest::addColumn<bool>("good");
    QTest::newRow("a millisecond left") << now.addMSecs(1) << true;
    QTest::newRow("now") << now << false;
    QTest::newRow("a millisecond ago") << now.addMSecs(-1) << false;
    QTest::newRow("never set") << QDateTime() << false;
    QTest::newRow("in another zone") << now.addMSecs(1).toOffsetFromUtc(7200) << true;
}

void TestSessionRules::expiryIsExact()
{
    QFETCH(QDateTime, expires);
    QFETCH(bool, good);
    SessionFacts session = sessionWith({});
    session.expires = expires;
    const SessionVerdict verdict = judgeSession(&session, {address("203.0.113.7"), {}, true}, now, {});
    QVERIFY(verdict == (good ? SessionVerdict::Accept : SessionVerdict::Expired));
}

void TestSessionRules::aSessionWithoutAddressesIsGoodNowhere()
{
    const Hash256 key = pinOfSpki("key");
    SessionFacts session = sessionWith(key);
    session.addresses.clear();
    for (const char *place : {"203.0.113.7", "192.168.0.9", "::", ""}) {
        const SessionShown shown{address(place), key, true};
        QVERIFY(judgeSession(&session, shown, now, policyOf(AddressBinding::Block)) == SessionVerdict::AddressMismatch);
        // damage in a row of the table must not bind to the null address either
        session.addresses = {Address()};
        QVERIFY(judgeSession(&session, shown, now, policyOf(AddressBinding::Exact)) == SessionVerdict::AddressMismatch);
    }
}

void TestSessionRules::consequences_data()
{
    QTest::addColumn<SessionVerdict>("verdict");
    QTest::addColumn<int>("fate");
    QTest::addColumn<bool>("incident");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, SessionVerdict verdict, ConnectionFate fate, bool incident,
                        const char *word) {
        QTest::newRow(name) << verdict << int(fate) << incident << QString::fromLatin1(word);
    };
    row("unknown", SessionVerdict::Unknown, ConnectionFate::KeepOpen, false, "invalid-token");
    row("bad tag", SessionVerdict::BadTag, ConnectionFate::KeepOpen, false, "invalid-token");
    row("expired", SessionVerdict::Expired, ConnectionFate::KeepOpen, false, "invalid-token");
    row("key", SessionVerdict::KeyMismatch, ConnectionFate::KeepOpen, false, "invalid-token");
    row("address", SessionVerdict::AddressMismatch, ConnectionFate::CloseOrderly, false, "session-address-mismatch");
    row("severed", SessionVerdict::Severed, ConnectionFate::Sever, true, "session-address-mismatch");
}

void TestSessionRules::consequences()
{
    QFETCH(SessionVerdict, verdict);
    QFETCH(int, fate);
    QFETCH(bool, incident);
    QFETCH(QString, word);
    QCOMPARE(int(connectionFate(verdict)), fate);
    QCOMPARE(isIncident(verdict), incident);
    QCOMPARE(errorWord(sessionErrorCode(verdict)), word);
    QVERIFY(connectionFate(SessionVerdict::Accept) == ConnectionFate::KeepOpen);
    QVERIFY(!isIncident(SessionVerdict::Accept));
}

void TestSessionRules::tokenVector()
{
    // protocol.md section 1.4, made with python's hmac
    const SessionId session = *SessionId::fromString(u"edc50977-1111-4222-8333-444444444444");
    const UserId audience = *UserId::fromString(u"11111111-2222-8333-8444-555555555555");
    const QByteArray expected("edc50977-1111-4222-8333-444444444444.nFvt9iDxiDR_PStqoqcuFldP9ZXCBQ4Th1B7fYr_B9I");
    const SessionToken token = SessionToken::make(session, Secret(secretKey()), audience);
    QCOMPARE(token.text().reveal().toByteArray(), expected);
    const auto read = SessionToken::parse(expected);
    QVERIFY(read);
    QCOMPARE(read->session, session);
    QVERIFY(read->tag == token.tag);
    QVERIFY(read->isFor(Secret(secretKey()), audience));
}

void TestSessionRules::tokenIsForOneAudience()
{
    const Secret key(secretKey());
    const UserId here = foreignId();
    const SessionToken token = SessionToken::make(newId<SessionId>(), key, here);
    QVERIFY(token.isFor(key, here));
    QVERIFY(!token.isFor(key, foreignId())); // threat A6
    QVERIFY(!token.isFor(randomSecret(32), here));
    QVERIFY(!token.isFor(Secret(), here));
    QVERIFY(!(SessionToken{token.session, Secret()}.isFor(key, here)));
}

void TestSessionRules::tokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good("edc50977-1111-4222-8333-444444444444.nFvt9iDxiDR_PStqoqcuFldP9ZXCBQ4Th1B7fYr_B9I");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("id alone") << good.first(36);
    QTest::newRow("id and dot") << good.first(37);
    QTest::newRow("tag alone") << good.sliced(36);
    QTest::newRow("short") << good.chopped(1);
    QTest::newRow("long") << good + "A";
    QTest::newRow("padded") << good + "=";
    QTest::newRow("padding inside") << good.chopped(1) + "=";
    QTest::newRow("tail bits") << good.chopped(1) + "J";
    QTest::newRow("plain base64") << QByteArray(good).replace('_', '/');
    QTest::newRow("colon") << QByteArray(good).replace('.', ':');
    QTest::newRow("two dots") << QByteArray(good).replace(60, 1, ".");
    QTest::newRow("nil id") << "00000000-0000-0000-0000-000000000000" + good.sliced(36);
    QTest::newRow("braces") << "{" + good.sliced(1, 34) + "}" + good.sliced(36);
    QTest::newRow("id without hyphens") << QByteArray(good.first(36)).replace('-', '0') + good.sliced(36);
    QTest::newRow("zero byte in the id") << QByteArray(good).replace(3, 1, QByteArray(1, '\0'));
    QTest::newRow("zero byte in the tag") << QByteArray(good).replace(50, 1, QByteArray(1, '\0'));
    QTest::newRow("high bytes") << QByteArray(80, '\xff');
    QTest::newRow("line feed") << good.chopped(1) + "\n";
    QTest::newRow("large") << QByteArray(1'000'000, 'A');
}

void TestSessionRules::tokenIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!SessionToken::parse(text));
    const SessionCheck check = SessionSnapshot().check(text, address("203.0.113.7"), {}, now);
    QVERIFY(check.verdict == SessionVerdict::Unknown);
    QVERIFY(check.session.isNull() && check.user.isNull());
}

void TestSessionRules::snapshotJudges()
{
    const Hash256 key = pinOfSpki("key");
    const UserId here = foreignId();
    const SessionId id = newId<SessionId>();
    const SessionFacts facts = sessionWith(key);
    const Secret sessionKey = randomSecret(32);
    const SessionSnapshot snapshot({{id, {facts, sessionTag(sessionKey, here)}}}, policyOf(AddressBinding::Block));
    const Secret token = SessionToken::make(id, sessionKey, here).text();
    const auto check = [&](const char *from, const std::optional<Hash256> &shown) {
        return snapshot.check(token.reveal(), address(from), shown, now);
    };
    const SessionCheck good = check("203.0.113.7", key);
    QVERIFY(good.verdict == SessionVerdict::Accept);
    QCOMPARE(good.session, id);
    QCOMPARE(good.user, facts.user);
    QCOMPARE(good.expires, facts.expires);
    for (const SessionCheck &bad :
         {check("203.0.113.7", {}), check("198.51.100.1", key), check("198.51.100.1", pinOfSpki("thief"))}) {
        QVERIFY(bad.verdict != SessionVerdict::Accept);
        QCOMPARE(bad.user, facts.user); // who is told, and in whose name it is recorded
        QVERIFY(!bad.expires.isValid());
    }
    QCOMPARE(snapshot.size(), 1);
}

void TestSessionRules::snapshotTellsStrangersNothing_data()
{
    QTest::addColumn<QByteArray>("keyHex");
    QTest::addColumn<bool>("sameAudience");
    QTest::addColumn<qint64>("later");
    QTest::newRow("wrong key") << QByteArray(64, '1') << true << qint64(0);
    QTest::newRow("another peer's token") << secretKey().toHex() << false << qint64(0);
    QTest::newRow("expired") << secretKey().toHex() << true << qint64(1);
}

void TestSessionRules::snapshotTellsStrangersNothing()
{
    QFETCH(QByteArray, keyHex);
    QFETCH(bool, sameAudience);
    QFETCH(qint64, later);
    const UserId here = foreignId();
    const SessionId id = newId<SessionId>();
    const SessionFacts facts = sessionWith({});
    const Secret key(secretKey());
    const SessionSnapshot snapshot({{id, {facts, sessionTag(key, here)}}}, {});
    const Secret shown =
        SessionToken::make(id, Secret(QByteArray::fromHex(keyHex)), sameAudience ? here : foreignId()).text();
    for (const char *from : {"203.0.113.7", "198.51.100.1"}) {
        const SessionCheck check = snapshot.check(shown.reveal(), address(from), {}, now.addSecs(later));
        QCOMPARE(errorWord(sessionErrorCode(check.verdict)), QStringLiteral("invalid-token"));
        QVERIFY(check.user.isNull());
        QVERIFY(!check.expires.isValid());
    }
    // an entry that lost its tag lets nobody in, not even with an empty one
    const SessionSnapshot broken({{id, {facts, Secret()}}}, {});
    QVERIFY(broken.check(SessionToken::make(id, key, here).text().reveal(), address("203.0.113.7"), {}, now).verdict ==
            SessionVerdict::BadTag);
}

QTEST_APPLESS_MAIN(TestSessionRules)
#include "tst_session_rules.moc"
