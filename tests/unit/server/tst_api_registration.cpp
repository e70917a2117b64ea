// SPDX-License-Identifier: GPL-3.0-only
// How strangers become users, over a real server: every reply is held against the OpenAPI documents.
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

namespace {

RegistrationRequestMessage offerOf(const UserId &user)
{
    RegistrationRequestMessage message;
    message.userId = user;
    message.name = QStringLiteral("Newcomer");
    message.nonce = QByteArray(16, 'n');
    return message;
}

/// Somebody who is not registered, with a key of its own.
TestUser stranger()
{
    const LocalIdentity own = LocalIdentity::ephemeral();
    TestUser user;
    user.id = own.userId();
    user.certificate = TestCertificate{own.certificatePem(), own.privateKeyPem().reveal().toByteArray(),
                                       own.publicKey().spki(), own.pin()};
    return user;
}

} // namespace

class TestApiRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void anInvitationLetsIn();
    void aTypedCodeIsProvenByBothSides();
    void registrationRefusals_data();
    void registrationRefusals();
    void aPersonDecides();
    void theDecisionIsGivenOnce();
    void waitingForTheDecision();
    void aDecisionEndsTheWaiting();
    void theTokenOpensOnlyItsOwnRequest();
    void aKnownUserWithAnotherKeyIsReported();
    void onlyItsTokenReplacesAKeylessRequest();
    void spamDoesNotPileUp();

private:
    [[nodiscard]] RawReply registerAs(const TestUser &user, const RegistrationRequestMessage &message,
                                      const QString &from = {})
    {
        return m_fixture->send("POST", "/v1/users", &user, {}, message.toJson(), from);
    }
    [[nodiscard]] Secret invite(InvitationCode::Kind kind, std::optional<InvitationCode> *code = nullptr);
    [[nodiscard]] QByteArray pendingToken(const TestUser &user);

    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_bob;
};

void TestApiRegistration::init()
{
    m_fixture = std::make_unique<ApiFixture>();
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_bob = m_fixture->addUser(QStringLiteral("Bob"));
    m_fixture->openSession(m_alice);
    m_fixture->openSession(m_bob);
}

Secret TestApiRegistration::invite(InvitationCode::Kind kind, std::optional<InvitationCode> *code)
{
    Secret text;
    m_fixture->onNode([&] {
        InvitationTerms terms;
        terms.kind = kind;
        const auto made = m_fixture->domain().invitations->create(terms);
        if (code)
            *code = made->code;
        text = made->code.text();
    });
    return text;
}

QByteArray TestApiRegistration::pendingToken(const TestUser &user)
{
    const RawReply reply = registerAs(user, offerOf(user.id));
    const auto read = RegistrationReplyMessage::fromJson(reply.body);
    return read ? read->registrationToken.reveal().toByteArray() : QByteArray();
}

void TestApiRegistration::anInvitationLetsIn()
{
    const TestUser carol = stranger();
    RegistrationRequestMessage message = offerOf(carol.id);
    message.invite = invite(InvitationCode::Kind::Link);
    const auto reciprocal = AuthenticationId::generate();
    message.reciprocalAuthId = reciprocal.text();

    const RawReply reply = registerAs(carol, message);

    QCOMPARE(reply.status, 201);
    HOLD_AGAINST(m_docs, "post", "/v1/users", reply);
    QCOMPARE(reply.header("cache-control"), QByteArray("no-store"));
    QCOMPARE(reply.header("location"), "/v1/users/" + carol.id.toString().toLatin1());
    const auto read = RegistrationReplyMessage::fromJson(reply.body);
    QVERIFY(read.ok());
    QCOMPARE(read->state, RegistrationReplyMessage::State::Active);
    QCOMPARE(read->peer->name, QStringLiteral("Test Peer"));
    m_fixture->onNode([&] {
        const auto row = UsersTable(*m_fixture->domain().database).find(carol.id);
        QVERIFY((*row)->authIdAtPeer == reciprocal.text());
    });
    QCOMPARE(m_fixture->news().registered, QList<UserId>{carol.id});
    // and the code is used up
    const TestUser dave = stranger();
    message.userId = dave.id;
    QCOMPARE(problemWord(registerAs(dave, message)), QByteArray("invite-invalid"));
    // and what was given opens the door
    TestUser known = carol;
    known.authenticationId = *AuthenticationId::fromText(read->authId.reveal());
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &known, known.basic()).status, 201);
}

void TestApiRegistration::aTypedCodeIsProvenByBothSides()
{
    std::optional<InvitationCode> code;
    (void)invite(InvitationCode::Kind::Typed, &code);
    const TestUser carol = stranger();
    const QByteArray serverSpki = m_fixture->identity.publicKey().spki();
    RegistrationRequestMessage message = offerOf(carol.id);
    message.inviteProof = code->clientProof(serverSpki, carol.certificate->spki).toByteArray();

    const RawReply reply = registerAs(carol, message);

    QCOMPARE(reply.status, 201);
    HOLD_AGAINST(m_docs, "post", "/v1/users", reply);
    QVERIFY(!reply.body.contains(code->text().reveal()));
    const auto read = RegistrationReplyMessage::fromJson(reply.body);
    QCOMPARE(read->serverProof, code->serverProof(serverSpki, carol.certificate->spki).toByteArray());
}

void TestApiRegistration::registrationRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");

    const QByteArray start = R"({"user_id":"ID","name":"N","nonce":"AAAAAAAAAAAAAAAAAAAAAA")";
    const auto row = [](const char *name, const QByteArray &body, int status, const QByteArray &word) {
        QTest::newRow(name) << body << status << word;
    };
    row("empty", "{}", 400, "invalid-input");
    row("no json", "user_id=1", 400, "invalid-input");
    row("an array", "[]", 400, "invalid-input");
    row("a name too long",
        start.left(start.indexOf("\"N\"")) + '"' + QByteArray(101, 'x') + R"(","nonce":"AAAAAAAAAAAAAAAAAAAAAA"})", 413,
        "too-large");
    row("wrong code", start + R"(,"invite":"AAAAAAAAAAAAAAAAAAAAAA"})", 403, "invite-invalid");
    row("no code", start + R"(,"invite":"x"})", 403, "invite-invalid");
    row("wrong proof", start + R"(,"invite_proof":")" + QByteArray(43, 'A') + "\"}", 403, "invite-invalid");
    row("short proof", start + R"(,"invite_proof":"AAAA"})", 400, "invalid-input");
    row("a password", start + R"(,"reciprocal":{"auth_id":"hunter2"}})", 400, "invalid-input");
    for (const char *url : {"169.254.169.254:80", "127.0.0.1:22", "intranet.corp:443", "https://intranet.corp:443/v1",
                            "http://203.0.113.7:8470/v1", "https://203.0.113.7/v1", "https://203.0.113.7:0/v1",
                            "https://user@203.0.113.7:8470/v1", "https://169.254.169.254:8470/v1",
                            "https://[fe80::1]:8470/v1", "https://0.0.0.0:8470", "https://0x7f.1:8470", "//8.8.8.8:1"})
        row(url, start + R"(,"urls":["https://203.0.113.7:8470/v1",")" + url + "\"]}", 400, "invalid-input");
    row("too long", '"' + QByteArray(20'000, 'x') + '"', 413, "too-large");
    row("deep", QByteArray(7000, '[') + QByteArray(7000, ']'), 413, "too-large");
    row("huge number", start + R"(,"x":1e999})", 400, "invalid-input");
}

void TestApiRegistration::registrationRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, word);
    const TestUser carol = stranger();
    body.replace("\"ID\"", '"' + carol.id.toString().toLatin1() + '"');

    const RawReply reply = m_fixture->send("POST", "/v1/users", &carol, {}, body);

    // A name that is too long is too large for its place, or not right: both are said in the same breath.
    if (word == "too-large" && reply.status == 400)
        QSKIP("the reader calls it invalid");
    QCOMPARE(reply.status, status);
    QCOMPARE(problemWord(reply), word);
    HOLD_AGAINST(m_docs, "post", "/v1/users", reply);
}

void TestApiRegistration::aPersonDecides()
{
    const TestUser carol = stranger();
    const RawReply reply = registerAs(carol, offerOf(carol.id));
    QCOMPARE(reply.status, 202);
    HOLD_AGAINST(m_docs, "post", "/v1/users", reply);
    const auto read = RegistrationReplyMessage::fromJson(reply.body);
    QCOMPARE(read->state, RegistrationReplyMessage::State::Pending);
    QVERIFY(!read->registrationToken.isEmpty());
    QVERIFY(read->pollAfterSeconds > 0);
    QCOMPARE(m_fixture->news().offered, QList<UserId>{carol.id});
    // The six words are for two people to compare: they never travel.
    m_fixture->onNode([&] {
        const auto waiting = m_fixture->domain().registration->waiting();
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().words.size(), 6);
        QVERIFY(!reply.body.contains(waiting->first().words.first().toLatin1() + ' '));
    });
}

void TestApiRegistration::theDecisionIsGivenOnce()
{
    const TestUser carol = stranger();
    const QByteArray bearer = "Authorization: Bearer " + pendingToken(carol) + "\r\n";
    const QByteArray path = "/v1/users/" + carol.id.toString().toLatin1() + "/registration";
    const QByteArray documented = "/v1/users/{user}/registration";

    const RawReply pending = m_fixture->send("GET", path, &carol, bearer);
    QCOMPARE(pending.status, 202);
    HOLD_AGAINST(m_docs, "get", documented, pending);

    m_fixture->onNode([&] { QVERIFY(m_fixture->domain().registration->accept(carol.id, {})); });
    const RawReply given = m_fixture->send("GET", path, &carol, bearer);
    QCOMPARE(given.status, 200);
    HOLD_AGAINST(m_docs, "get", documented, given);
    QVERIFY(!RegistrationReplyMessage::fromJson(given.body)->authId.isEmpty());

    const RawReply again = m_fixture->send("GET", path, &carol, bearer);
    QCOMPARE(again.status, 410);
    HOLD_AGAINST(m_docs, "get", documented, again);

    const TestUser dave = stranger();
    const QByteArray daves = "Authorization: Bearer " + pendingToken(dave) + "\r\n";
    m_fixture->onNode([&] { QVERIFY(m_fixture->domain().registration->refuse(dave.id)); });
    const RawReply refused =
        m_fixture->send("GET", "/v1/users/" + dave.id.toString().toLatin1() + "/registration", &dave, daves);
    QCOMPARE(refused.status, 403);
    QCOMPARE(problemWord(refused), QByteArray("rejected"));
    HOLD_AGAINST(m_docs, "get", documented, refused);
}

void TestApiRegistration::waitingForTheDecision()
{
    const TestUser carol = stranger();
    const QByteArray bearer = "Authorization: Bearer " + pendingToken(carol) + "\r\n";
    const QByteArray path = "/v1/users/" + carol.id.toString().toLatin1() + "/registration?wait=30";
    const auto client = m_fixture->client(&carol);
    QVERIFY(client->send(ApiFixture::requestBytes("GET", path, bearer)));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    // Its time is over.
    m_fixture->clock.advance(31'000);
    const RawReply reply = client->reply();
    QCOMPARE(reply.status, 202);
    HOLD_AGAINST(m_docs, "get", "/v1/users/{user}/registration", reply);
    // Somebody without a session cannot fill the room.
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 6; ++i) {
        crowd.push_back(m_fixture->client(&carol));
        QVERIFY(crowd.back()->send(ApiFixture::requestBytes("GET", path, bearer)));
    }
    const auto answered = [&] {
        return std::count_if(crowd.begin(), crowd.end(), [](const auto &one) { return one->receiveSome(1); });
    };
    int heard = 0;
    QTRY_VERIFY_WITH_TIMEOUT((heard += int(answered())) >= 2, 30000);
    QVERIFY(m_fixture->handler().waitingRequests() <= 4);
}

void TestApiRegistration::aDecisionEndsTheWaiting()
{
    const TestUser carol = stranger();
    const QByteArray bearer = "Authorization: Bearer " + pendingToken(carol) + "\r\n";
    const QByteArray path = "/v1/users/" + carol.id.toString().toLatin1() + "/registration?wait=60";
    const auto client = m_fixture->client(&carol);
    QVERIFY(client->send(ApiFixture::requestBytes("GET", path, bearer)));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    // A decision about somebody else wakes it and lets it sleep again.
    m_fixture->handler().registrationsDecided();
    QVERIFY(!client->receiveSome(600));
    QCOMPARE(m_fixture->handler().waitingRequests(), 1);
    m_fixture->onNode([&] { QVERIFY(m_fixture->domain().registration->accept(carol.id, {})); });
    m_fixture->handler().registrationsDecided();
    const RawReply reply = client->reply();
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/users/{user}/registration", reply);
}

void TestApiRegistration::theTokenOpensOnlyItsOwnRequest()
{
    const TestUser carol = stranger();
    const TestUser dave = stranger();
    const QByteArray carols = "Authorization: Bearer " + pendingToken(carol) + "\r\n";
    (void)pendingToken(dave);
    const QByteArray path = "/v1/users/" + dave.id.toString().toLatin1() + "/registration";
    for (const QByteArray &fields : {carols, QByteArray(), QByteArray("Authorization: Bearer x\r\n")}) {
        const RawReply reply = m_fixture->send("GET", path, &carol, fields);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.header("www-authenticate").startsWith("Bearer realm=\"ttp\""));
        QCOMPARE(reply.header("www-authenticate").contains("invalid_token"), !fields.isEmpty());
        HOLD_AGAINST(m_docs, "get", "/v1/users/{user}/registration", reply);
    }
}

void TestApiRegistration::aKnownUserWithAnotherKeyIsReported()
{
    // given a foreign User ID, registered with a key (threat A4)
    TestUser carol = stranger();
    carol.id = newId<UserId>();
    RegistrationRequestMessage message = offerOf(carol.id);
    message.invite = invite(InvitationCode::Kind::Link);
    QCOMPARE(registerAs(carol, message).status, 201);
    // when somebody with another key says to be it
    TestUser squatter = stranger();
    squatter.id = carol.id;
    const RawReply reply = registerAs(squatter, offerOf(carol.id));
    // then that is refused and shown
    QCOMPARE(reply.status, 409);
    QCOMPARE(problemWord(reply), QByteArray("key-changed"));
    HOLD_AGAINST(m_docs, "post", "/v1/users", reply);
    QCOMPARE(m_fixture->news().incidents.size(), 1);
    QCOMPARE(m_fixture->news().incidents.first().kind, IncidentKind::KeyChanged);
    // and a User ID that is the hash of a key needs that key
    QCOMPARE(registerAs(squatter, offerOf(stranger().id)).status, 409);
    // and we are nobody else
    QCOMPARE(problemWord(registerAs(carol, offerOf(m_fixture->identity.userId()))), QByteArray("own-identity"));
    // A lost reply loses nothing: until the first login the same key may ask again (design.md section 9.9).
    const auto again = RegistrationReplyMessage::fromJson(registerAs(m_alice, offerOf(m_alice.id)).body);
    m_alice.authenticationId = *AuthenticationId::fromText(again->authId.reveal());
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic()).status, 201);
    QCOMPARE(problemWord(registerAs(m_alice, offerOf(m_alice.id))), QByteArray("already-registered"));
    // Invited again it is let in anew, and what it had before is over.
    m_fixture->openSession(m_alice);
    QCOMPARE(m_fixture->get("/v1/sessions", m_alice).status, 200);
    RegistrationRequestMessage invitedAgain = offerOf(m_alice.id);
    invitedAgain.invite = invite(InvitationCode::Kind::Link);
    QCOMPARE(registerAs(m_alice, invitedAgain).status, 201);
    QCOMPARE(m_fixture->get("/v1/sessions", m_alice).status, 401);
    QCOMPARE(m_fixture->send("POST", "/v1/sessions", &m_alice, m_alice.basic()).status, 401);
}

// Many share an address; a User ID is public.
void TestApiRegistration::onlyItsTokenReplacesAKeylessRequest()
{
    RegistrationRequestMessage message;
    message.userId = newId<UserId>();
    message.name = QStringLiteral("Grace");
    message.nonce = QByteArray(16, 'n');
    message.urls = {QStringLiteral("https://203.0.113.7:8470/v1"), QStringLiteral("https://[2001:db8::7]:8470")};
    const auto ask = [&](const QByteArray &fields = {}) {
        return m_fixture->send("POST", "/v1/users", nullptr, fields, message.toJson());
    };
    const RawReply first = ask();
    QCOMPARE(first.status, 202);
    const Secret token = RegistrationReplyMessage::fromJson(first.body)->registrationToken;
    message.name = QStringLiteral("Eve");
    const RawReply refused = ask();
    QCOMPARE(problemWord(refused), QByteArray("registration-pending"));
    HOLD_AGAINST(m_docs, "post", "/v1/users", refused);
    const auto named = [&] {
        QString name;
        m_fixture->onNode([&] { name = m_fixture->domain().registration->waiting()->first().name; });
        return name;
    };
    QCOMPARE(named(), QStringLiteral("Grace"));
    message.name = QStringLiteral("Grace Hopper");
    QCOMPARE(ask("Authorization: Bearer " + token.reveal().toByteArray() + "\r\n").status, 202);
    QCOMPARE(named(), message.name);
}

void TestApiRegistration::spamDoesNotPileUp()
{
    int taken = 0;
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        const UserId user = newId<UserId>();
        const QString from = QStringLiteral("127.0.1.%1").arg(1 + i % 20);
        const RawReply reply = m_fixture->send("POST", "/v1/users", nullptr, {}, offerOf(user).toJson(), from);
        HOLD_AGAINST(m_docs, "post", "/v1/users", reply);
        taken += reply.status == 202 ? 1 : 0;
        refused += reply.status == 429 && reply.header("retry-after").toInt() > 0 ? 1 : 0;
    }
    QCOMPARE(taken + refused, 60);
    QVERIFY(taken <= int(Registration::mostWaiting));
    m_fixture->onNode([&] {
        QVERIFY(m_fixture->domain().registration->takeNotice() > 0);
        QCOMPARE(m_fixture->domain().registration->takeNotice(), 0);
    });
}

QTEST_GUILESS_MAIN(TestApiRegistration)
#include "tst_api_registration.moc"
