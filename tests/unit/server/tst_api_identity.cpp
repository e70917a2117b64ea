// SPDX-License-Identifier: GPL-3.0-only
// Registration, login, sessions, and what a peer says about itself, over a real server: every reply is held against
// the OpenAPI documents.
#include "core/database/Database.h"
#include "core/database/UsersTable.h"
#include "core/identity/Authenticator.h"
#include "core/identity/Digest.h"
#include "core/protocol/PeerMessage.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/protocol/SessionMessages.h"
#include "tests/support/ApiDocs.h"
#include "tests/support/ApiFixture.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace ttp;

class TestApiIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void thePeerSaysWhoItIs();
    void theNameIsForUsers();
    void documentsAreServed();
    void healthSaysWhetherWorkIsTaken();

    void loginGivesASession();
    void loginRefusals_data();
    void loginRefusals();
    void guessersAreSlowedDown();
    void aSessionReplacesAnother();
    void sessionsAreOnesOwn();
    void sessionsEnd();
    void sessionsAreRenewed();
    void anHonestMoveOfAddress();
    void aStolenTokenIsCutAndReported();
    void twoUsersBehindOneAddress();
    void rotationReplacesTheSecret();
    void theOwnRecord();
    void leaving();

private:
    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_bob;
};

void TestApiIdentity::init()
{
    m_fixture = std::make_unique<ApiFixture>();
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_bob = m_fixture->addUser(QStringLiteral("Bob"));
    m_fixture->openSession(m_alice);
    m_fixture->openSession(m_bob);
}

void TestApiIdentity::thePeerSaysWhoItIs()
{
    const RawReply reply = m_fixture->send("GET", "/v1/peer");
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/peer", reply);
    const auto peer = PeerMessage::fromJson(reply.body);
    QVERIFY(peer.ok());
    QCOMPARE(peer->userId, m_fixture->identity.userId());
    QCOMPARE(peer->pin, m_fixture->identity.pin());
    QCOMPARE(peer->yourAddress, QStringLiteral("127.0.0.1"));
    QCOMPARE(peer->name, QString());
    QVERIFY(peer->api.contains(QStringLiteral("1")));

    const RawReply known = m_fixture->send("GET", "/.well-known/torrentttp");
    QCOMPARE(known.status, 200);
    HOLD_AGAINST(m_docs, "get", "/.well-known/torrentttp", known);
    QCOMPARE(WellKnownMessage::fromJson(known.body)->base, QStringLiteral("/v1"));
}

void TestApiIdentity::theNameIsForUsers()
{
    const auto nameFor = [&](const TestUser *user, const QByteArray &fields) {
        return PeerMessage::fromJson(m_fixture->send("GET", "/v1/peer", user, fields).body)->name;
    };
    QCOMPARE(nameFor(&m_alice, m_alice.bearer()), QStringLiteral("Test Peer"));
    QCOMPARE(nameFor(&m_alice, "Authorization: Bearer nonsense\r\n"), QString());
    // A token without its key is no session either, and the door that everybody may knock at stays open.
    QCOMPARE(nameFor(nullptr, m_alice.bearer()), QString());
    PeerFacts facts;
    facts.user = m_fixture->identity.userId();
    facts.name = QStringLiteral("Renamed");
    m_fixture->handler().setPeerFacts(facts);
    QCOMPARE(nameFor(&m_alice, m_alice.bearer()), QStringLiteral("Renamed"));
}

void TestApiIdentity::documentsAreServed()
{
    const RawReply reply = m_fixture->send("GET", "/v1/openapi.json");
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/openapi.json", reply);
    QVERIFY(reply.body.contains("\"/v1/files/{fid}\""));
    const RawReply again =
        m_fixture->send("GET", "/v1/openapi.json", nullptr, "If-None-Match: " + reply.header("etag") + "\r\n");
    QCOMPARE(again.status, 304);
    HOLD_AGAINST(m_docs, "get", "/v1/openapi.json", again);
}

void TestApiIdentity::healthSaysWhetherWorkIsTaken()
{
    const RawReply good = m_fixture->send("GET", "/v1/health");
    QCOMPARE(good.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/health", good);
    m_fixture->setDraining(true);
    const RawReply draining = m_fixture->send("GET", "/v1/health");
    QCOMPARE(draining.status, 503);
    HOLD_AGAINST(m_docs, "get", "/v1/health", draining);
    QCOMPARE(draining.body, QByteArray(R"({"status":"draining"})"));
    const RawReply refused = m_fixture->get("/v1/shares", m_alice);
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.header("retry-after").toInt() > 0);
    HOLD_AGAINST(m_docs, "get", "/v1/shares", refused);
}

void TestApiIdentity::loginGivesASession()
{
    const RawReply reply = m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic());
    QCOMPARE(reply.status, 201);
    HOLD_AGAINST(m_docs, "post", "/v1/sessions", reply);
    QCOMPARE(reply.header("cache-control"), QByteArray("no-store"));
    const auto read = SessionMessage::fromJson(reply.body);
    QVERIFY(read.ok());
    QCOMPARE(read->session.userId, m_alice.id);
    QCOMPARE(read->session.issuer, m_fixture->identity.userId());
    QCOMPARE(read->session.addresses, QStringList{QStringLiteral("127.0.0.1")});
    QVERIFY(read->session.clientPin == m_alice.certificate->pin);
    QCOMPARE(read->session.expiresIn, Sessions::lifeSeconds);
    QCOMPARE(reply.header("location"), "/v1/sessions/" + read->session.sessionId.toString().toLatin1());
    // The token made from the key is the token given, and good at once.
    const SessionToken own =
        SessionToken::make(read->session.sessionId, read->sessionKey, m_fixture->identity.userId());
    QVERIFY(own.text() == read->token);
    TestUser again = m_alice;
    again.token = read->token.reveal().toByteArray();
    QCOMPARE(m_fixture->get("/v1/shares", again).status, 200);
}

void TestApiIdentity::loginRefusals_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("wrong secret") << "wrong" << QByteArray() << 401 << QByteArray("credentials");
    QTest::newRow("unknown user") << "unknown" << QByteArray() << 401 << QByteArray("credentials");
    QTest::newRow("without its key") << "keyless" << QByteArray() << 401 << QByteArray("credentials");
    QTest::newRow("with another's key") << "other key" << QByteArray() << 401 << QByteArray("credentials");
    QTest::newRow("suspended") << "suspended" << QByteArray() << 403 << QByteArray("suspended");
    QTest::newRow("bad body") << "good" << QByteArray("[]") << 400 << QByteArray("invalid-input");
    QTest::newRow("no id") << "good" << QByteArray(R"({"replaces":"x"})") << 400 << QByteArray("invalid-input");
    QTest::newRow("too large") << "good" << QByteArray(5000, ' ') << 413 << QByteArray("too-large");
}

void TestApiIdentity::loginRefusals()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, word);
    TestUser caller = m_alice;
    if (who == QLatin1String("wrong"))
        caller.authenticationId = AuthenticationId::generate();
    else if (who == QLatin1String("unknown"))
        caller.id = newId<UserId>();
    else if (who == QLatin1String("keyless"))
        caller.certificate.reset();
    else if (who == QLatin1String("other key"))
        caller.certificate = m_bob.certificate;
    else if (who == QLatin1String("suspended"))
        m_fixture->setSuspended(m_alice.id, true);

    const RawReply reply = m_fixture->send("POST", "/v1/sessions", &caller, caller.basic(), body);

    QCOMPARE(reply.status, status);
    QCOMPARE(problemWord(reply), word);
    HOLD_AGAINST(m_docs, "post", "/v1/sessions", reply);
    QCOMPARE(reply.header("www-authenticate").startsWith("Basic"), status == 401);
}

void TestApiIdentity::guessersAreSlowedDown()
{
    // given somebody who guesses from one address (threat A5)
    const QString there = QStringLiteral("127.0.0.2");
    int limited = 0;
    for (int i = 0; i < 12; ++i) {
        TestUser guess = m_alice;
        guess.certificate.reset();
        guess.authenticationId = AuthenticationId::generate();
        const RawReply reply = m_fixture->send("POST", "/v1/sessions", &guess, guess.basic(), {}, there);
        HOLD_AGAINST(m_docs, "post", "/v1/sessions", reply);
        QVERIFY(reply.status == 401 || reply.status == 429);
        QCOMPARE(reply.status == 429, reply.header("retry-after").toInt() > 0);
        limited += reply.status == 429 ? 1 : 0;
    }
    QCOMPARE(limited, 12 - LoginThrottle::failuresBeforeClosing);
    // then the user itself, elsewhere, is not affected
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic(), {}, QStringLiteral("127.0.0.3")).status,
             201);
}

void TestApiIdentity::aSessionReplacesAnother()
{
    const QByteArray body = SessionRequestMessage{m_alice.session}.toJson();
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic(), body).status, 201);
    QCOMPARE(m_fixture->get("/v1/shares", m_alice).status, 401);
    // but never somebody else's
    const QByteArray bobs = SessionRequestMessage{m_bob.session}.toJson();
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic(), bobs).status, 201);
    QCOMPARE(m_fixture->get("/v1/shares", m_bob).status, 200);
}

void TestApiIdentity::sessionsAreOnesOwn()
{
    const RawReply list = m_fixture->get("/v1/sessions", m_alice);
    QCOMPARE(list.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/sessions", list);
    const auto read = SessionListMessage::fromJson(list.body);
    QCOMPARE(read->sessions.size(), 1);
    QCOMPARE(read->sessions.first().sessionId, m_alice.session);
    QVERIFY(!list.body.contains(m_bob.session.toString().toLatin1()));
    QVERIFY(!list.body.contains("session_key"));

    const QByteArray own = "/v1/sessions/" + m_alice.session.toString().toLatin1();
    const RawReply one = m_fixture->get(own, m_alice);
    QCOMPARE(one.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/sessions/{session}", one);
    const RawReply others = m_fixture->get(own, m_bob);
    QCOMPARE(others.status, 404);
    HOLD_AGAINST(m_docs, "get", "/v1/sessions/{session}", others);
    // There is none, and it is not yours: the same words.
    const RawReply none = m_fixture->get("/v1/sessions/" + newId<SessionId>().toString().toLatin1(), m_bob);
    QCOMPARE(problemWord(none), problemWord(others));
    QCOMPARE(m_fixture->send("DELETE", own, &m_bob, m_bob.bearer()).status, 404);
    QCOMPARE(m_fixture->send("POST", own + "/renew", &m_bob, m_bob.bearer()).status, 404);
}

void TestApiIdentity::sessionsEnd()
{
    const QByteArray own = "/v1/sessions/" + m_alice.session.toString().toLatin1();
    const RawReply reply = m_fixture->send("DELETE", own, &m_alice, m_alice.bearer());
    QCOMPARE(reply.status, 204);
    HOLD_AGAINST(m_docs, "delete", "/v1/sessions/{session}", reply);
    const RawReply after = m_fixture->get("/v1/sessions", m_alice);
    QCOMPARE(after.status, 401);
    HOLD_AGAINST(m_docs, "get", "/v1/sessions", after);
    // A session that runs out ends by itself.
    m_fixture->clock.advance(qint64(Sessions::lifeSeconds + 1) * 1000);
    QCOMPARE(m_fixture->get("/v1/sessions", m_bob).status, 401);
}

void TestApiIdentity::sessionsAreRenewed()
{
    m_fixture->clock.advance(10LL * 3600 * 1000);
    const QByteArray path = "/v1/sessions/" + m_alice.session.toString().toLatin1() + "/renew";
    const RawReply reply = m_fixture->send("POST", path, &m_alice, m_alice.bearer());
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "post", "/v1/sessions/{session}/renew", reply);
    const auto read = SessionRenewalMessage::fromJson(reply.body);
    QVERIFY(read->expiresIn > 11 * 3600 && read->renewAfter < read->expiresIn);
    m_fixture->clock.advance(10LL * 3600 * 1000);
    QCOMPARE(m_fixture->get("/v1/sessions", m_alice).status, 200);
}

void TestApiIdentity::anHonestMoveOfAddress()
{
    // given a session of 127.0.0.1, used with its key from elsewhere (threat A10)
    const QString there = QStringLiteral("127.0.0.5");
    const auto client = m_fixture->client(&m_alice, there);
    QVERIFY(client->send(ApiFixture::requestBytes("GET", "/v1/shares", m_alice.bearer())));
    const RawReply refused = client->reply();
    // then it is told apart from theft: 401 and an orderly end, nothing is shown
    QCOMPARE(refused.status, 401);
    QCOMPARE(problemWord(refused), QByteArray("session-address-mismatch"));
    HOLD_AGAINST(m_docs, "get", "/v1/shares", refused);
    QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    QVERIFY(m_fixture->news().incidents.isEmpty());
    // when it proves itself from there, then the address joins the set
    const QByteArray path = "/v1/sessions/" + m_alice.session.toString().toLatin1() + "/addresses";
    const RawReply added = m_fixture->send("POST", path, &m_alice, m_alice.basic(), {}, there);
    QCOMPARE(added.status, 200);
    HOLD_AGAINST(m_docs, "post", "/v1/sessions/{session}/addresses", added);
    QCOMPARE(SessionAddressesMessage::fromJson(added.body)->addresses.size(), 2);
    QCOMPARE(m_fixture->send("GET", "/v1/shares", &m_alice, m_alice.bearer(), {}, there).status, 200);
    QCOMPARE(m_fixture->get("/v1/shares", m_alice).status, 200);
    // and nobody joins another's session
    const RawReply foreign = m_fixture->send("POST", path, &m_bob, m_bob.basic(), {}, there);
    QCOMPARE(foreign.status, 404);
    HOLD_AGAINST(m_docs, "post", "/v1/sessions/{session}/addresses", foreign);
}

void TestApiIdentity::aStolenTokenIsCutAndReported()
{
    const auto client = m_fixture->client(nullptr, QStringLiteral("127.0.0.9"));
    QVERIFY(client->send(ApiFixture::requestBytes("GET", "/v1/shares", m_alice.bearer())));
    QVERIFY(client->waitForReset());
    QCOMPARE(m_fixture->news().incidents.size(), 1);
    QCOMPARE(m_fixture->news().incidents.first().kind, IncidentKind::StolenSession);
    QCOMPARE(m_fixture->news().incidents.first().user, m_alice.id);
    QCOMPARE(m_fixture->news().incidents.first().address.toText(), QStringLiteral("127.0.0.9"));
    QVERIFY(!m_fixture->news().incidents.first().detail.contains(QString::fromLatin1(m_alice.token)));
    // also before a body is read
    const auto other = m_fixture->client(&m_bob, QStringLiteral("127.0.0.9"));
    QVERIFY(other->send(ApiFixture::requestBytes("PUT", "/v1/peers/self", m_alice.bearer(), "{}")));
    QVERIFY(other->waitForReset());
    // and the owner is not disturbed
    QCOMPARE(m_fixture->get("/v1/shares", m_alice).status, 200);
}

void TestApiIdentity::twoUsersBehindOneAddress()
{
    // Each with the other's token: the address is the same, the key is not (threat A9).
    QCOMPARE(m_fixture->send("GET", "/v1/shares", &m_alice, m_bob.bearer()).status, 401);
    QCOMPARE(m_fixture->send("GET", "/v1/shares", &m_bob, m_alice.bearer()).status, 401);
    // Naming a session is not having it.
    const QByteArray named =
        "Authorization: Bearer " + m_alice.session.toString().toLatin1() + '.' + QByteArray(43, 'A') + "\r\n";
    QCOMPARE(m_fixture->send("GET", "/v1/shares", &m_alice, named).status, 401);
    QCOMPARE(m_fixture->send("GET", "/v1/shares", nullptr, named, {}, QStringLiteral("127.0.0.8")).status, 401);
    QVERIFY(m_fixture->news().incidents.isEmpty());
    // A forwarded address counts from nobody (threat A12).
    QCOMPARE(m_fixture
                 ->send("GET", "/v1/shares", &m_alice, m_alice.bearer() + "X-Forwarded-For: 127.0.0.1\r\n", {},
                        QStringLiteral("127.0.0.8"))
                 .status,
             401);
}

void TestApiIdentity::rotationReplacesTheSecret()
{
    const QByteArray path = "/v1/users/" + m_alice.id.toString().toLatin1() + "/rotate";
    const RawReply reply = m_fixture->send("POST", path, &m_alice, m_alice.basic());
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "post", "/v1/users/{user}/rotate", reply);
    TestUser fresh = m_alice;
    fresh.authenticationId = *AuthenticationId::fromText(RotationReplyMessage::fromJson(reply.body)->authId.reveal());
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic()).status, 401);
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &fresh, fresh.basic()).status, 201);
    // nobody rotates another's
    const RawReply foreign = m_fixture->send("POST", path, &m_bob, m_bob.basic());
    QCOMPARE(foreign.status, 404);
    HOLD_AGAINST(m_docs, "post", "/v1/users/{user}/rotate", foreign);
    QCOMPARE(m_fixture->send("POST", path, &m_bob, {}).status, 401);
}

void TestApiIdentity::theOwnRecord()
{
    const QByteArray path = "/v1/users/" + m_alice.id.toString().toLatin1();
    m_fixture->onNode([&] {
        const auto group = m_fixture->domain().groups->create(QStringLiteral("Lab"));
        QVERIFY(m_fixture->domain().groups->addMember(group->id, m_alice.id));
    });
    const RawReply reply = m_fixture->get(path, m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/users/{user}", reply);
    const auto read = UserMessage::fromJson(reply.body);
    QCOMPARE(read->name, QStringLiteral("Alice"));
    QCOMPARE(read->groups.size(), 1);
    QVERIFY(read->pin == m_alice.certificate->pin);
    const RawReply foreign = m_fixture->get(path, m_bob);
    QCOMPARE(foreign.status, 404);
    HOLD_AGAINST(m_docs, "get", "/v1/users/{user}", foreign);
    const RawReply groups = m_fixture->get("/v1/groups", m_alice);
    QCOMPARE(groups.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/groups", groups);
    QVERIFY(groups.body.contains("\"Lab\""));
    const RawReply none = m_fixture->get("/v1/groups", m_bob);
    QCOMPARE(none.body, QByteArray(R"({"groups":[]})"));
}

void TestApiIdentity::leaving()
{
    const QByteArray path = "/v1/users/" + m_alice.id.toString().toLatin1();
    QCOMPARE(m_fixture->send("DELETE", path, &m_bob, m_bob.bearer()).status, 404);
    const RawReply reply = m_fixture->send("DELETE", path, &m_alice, m_alice.bearer());
    QCOMPARE(reply.status, 204);
    HOLD_AGAINST(m_docs, "delete", "/v1/users/{user}", reply);
    QCOMPARE(m_fixture->get("/v1/shares", m_alice).status, 401);
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic()).status, 401);
    QCOMPARE(m_fixture->news().left, QList<UserId>{m_alice.id});
    // Where we are registered there too, that direction stays.
    m_fixture->onNode([&] {
        UsersTable users(*m_fixture->domain().database);
        QVERIFY(!users.find(m_alice.id)->has_value());
        QVERIFY(users.setAuthIdAtPeer(m_bob.id, AuthenticationId::generate().text()));
    });
    QCOMPARE(m_fixture->send("DELETE", "/v1/users/" + m_bob.id.toString().toLatin1(), &m_bob, m_bob.bearer()).status,
             204);
    m_fixture->onNode([&] {
        const auto row = UsersTable(*m_fixture->domain().database).find(m_bob.id);
        QVERIFY(row->has_value());
        QVERIFY(!(*row)->authVerifier);
        QVERIFY(!(*row)->authIdAtPeer.isEmpty());
    });
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_bob, m_bob.basic()).status, 401);
}

QTEST_GUILESS_MAIN(TestApiIdentity)
#include "tst_api_identity.moc"
