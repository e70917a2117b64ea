// SPDX-License-Identifier: GPL-3.0-only
// Every route of the table, asked over a real server: what it gives, and what it says to those it refuses, is what the
// OpenAPI documents promise. The tests of the single resources go further; here no route can be forgotten.
#include "core/identity/Registration.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/server/Routes.h"
#include "tests/support/ApiDocs.h"
#include "tests/support/ApiFixture.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace ttp;

namespace {

QByteArray nameOf(const Route &route)
{
    return verbText(route.verb) + ' ' + pathTemplate(route.path);
}

bool takesBody(const Route &route)
{
    return route.bodyLimit > 0;
}

bool namesSomething(const Route &route)
{
    return pathTemplate(route.path).contains('{');
}

/// The reply without what names the request, for comparing two refusals.
QByteArray withoutInstance(const RawReply &reply)
{
    const qsizetype at = reply.body.indexOf("\"instance\"");
    return at < 0 ? reply.body : reply.body.left(at) + reply.body.mid(reply.body.indexOf(',', at));
}

} // namespace

class TestRepliesMatchApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyRouteSucceeds();
    void withoutCredentials();
    void withWrongCredentials();
    void webPages();
    void brokenQueries();
    void brokenBodies();
    void unknownAndForbidden();
    void otherVerbs();
    void whileStopping();

private:
    /// The templates filled in with what Alice may see, or with what is nowhere, or with what is Bob's alone.
    [[nodiscard]] QByteArray target(PathName path) const { return filled(path, *m_share, m_alice); }
    [[nodiscard]] QByteArray forbiddenTarget(PathName path) const { return filled(path, *m_secret, m_bob); }
    [[nodiscard]] QByteArray unknownTarget(PathName path) const;
    [[nodiscard]] static QByteArray filled(PathName path, const TestShare &share, const TestUser &user);
    [[nodiscard]] static QByteArray goodQuery(PathName path);
    [[nodiscard]] QByteArray goodBody(PathName path, const TestUser &caller) const;
    [[nodiscard]] QByteArray credentials(const Route &route, const TestUser &user) const;
    [[nodiscard]] RawReply ask(const Route &route, const QByteArray &target, const QByteArray &fields,
                               const QByteArray &body = {}, const TestUser *user = nullptr);
    void hold(const Route &route, const RawReply &reply, int status);

    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_bob;
    TestShare *m_share = nullptr;
    TestShare *m_secret = nullptr;
};

void TestRepliesMatchApi::init()
{
    m_fixture = std::make_unique<ApiFixture>();
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_bob = m_fixture->addUser(QStringLiteral("Bob"));
    m_fixture->openSession(m_alice);
    m_fixture->openSession(m_bob);
    m_share = &m_fixture->addShare(QStringLiteral("Ocean"), {testBytes(600'000, 1)}, {m_alice, m_bob});
    m_secret = &m_fixture->addShare(QStringLiteral("Secret"), {testBytes(600'000, 2)}, {m_bob});
}

QByteArray TestRepliesMatchApi::filled(PathName path, const TestShare &share, const TestUser &user)
{
    QByteArray out = pathTemplate(path);
    out.replace("{fid}", paths::file(share.file(0)).mid(int(qstrlen("/v1/files/"))));
    out.replace("{share}", share.id.toString().toLatin1());
    out.replace("{user}", user.id.toString().toLatin1());
    out.replace("{session}", user.session.toString().toLatin1());
    return out.replace("{version}", "1").replace("{index}", "0");
}

QByteArray TestRepliesMatchApi::unknownTarget(PathName path) const
{
    TestShare nowhere = *m_secret;
    nowhere.id = newId<ShareId>();
    TestUser nobody;
    nobody.id = newId<UserId>();
    nobody.session = newId<SessionId>();
    const QByteArray known = filled(path, nowhere, nobody);
    // Another root of the same length.
    const qsizetype root = known.indexOf("/v1/files/") < 0 ? -1 : qsizetype(qstrlen("/v1/files/"));
    return root < 0 ? known : QByteArray(known).replace(root, 64, QByteArray(64, 'a'));
}

QByteArray TestRepliesMatchApi::goodQuery(PathName path)
{
    return path == PathName::FileHashes ? "?size=524288&first=0&count=1" : "";
}

QByteArray TestRepliesMatchApi::goodBody(PathName path, const TestUser &caller) const
{
    switch (path) {
    case PathName::Users: {
        RegistrationRequestMessage message;
        message.userId = caller.id;
        message.name = QStringLiteral("Newcomer");
        message.nonce = QByteArray(16, 'n');
        return message.toJson();
    }
    case PathName::FileComplaints:
        return R"({"index":0,"size":524288,"got":")" + QByteArray(64, 'a') + R"("})";
    case PathName::PeerSelf:
        return R"({"port":8470,"shares":[],"interval":900})";
    case PathName::PeerReachability:
        return R"({"port":8470})";
    default:
        return {};
    }
}

QByteArray TestRepliesMatchApi::credentials(const Route &route, const TestUser &user) const
{
    if (route.who == Who::Anyone)
        return {};
    return route.who == Who::Basic ? user.basic() : user.bearer();
}

RawReply TestRepliesMatchApi::ask(const Route &route, const QByteArray &target, const QByteArray &fields,
                                  const QByteArray &body, const TestUser *user)
{
    return m_fixture->send(verbText(route.verb), target, user, fields, body);
}

void TestRepliesMatchApi::hold(const Route &route, const RawReply &reply, int status)
{
    QVERIFY2(reply.valid, nameOf(route).constData());
    const QByteArray said = nameOf(route) + " says " + QByteArray::number(reply.status) + ' ' + reply.body;
    QVERIFY2(reply.status == status, said.constData());
    const QString wrong = m_docs.check(verbText(route.verb), pathTemplate(route.path), reply.status,
                                       reply.header("content-type"), reply.body);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(!reply.header("date").isEmpty());
    QCOMPARE(reply.count("access-control-allow-origin"), 0);
    if (status < 400)
        return;
    QVERIFY2(reply.header("content-type") == "application/problem+json", nameOf(route).constData());
    QCOMPARE(reply.header("cache-control"), "no-store");
    QVERIFY(!reply.body.contains(m_fixture->dir.path().toUtf8()));
    QCOMPARE(reply.header("www-authenticate").isEmpty(), status != 401);
}

void TestRepliesMatchApi::everyRouteSucceeds()
{
    for (const Route &route : routes()) {
        // Where the reply is not the ordinary one: a newcomer, with a registration that waits.
        const LocalIdentity own = LocalIdentity::ephemeral();
        TestUser newcomer;
        newcomer.id = own.userId();
        newcomer.certificate = TestCertificate{own.certificatePem(), own.privateKeyPem().reveal().toByteArray(),
                                               own.publicKey().spki(), own.pin()};
        const bool registers = route.path == PathName::Users || route.path == PathName::UserRegistration;
        TestUser &caller = registers ? newcomer : m_alice;
        QByteArray fields = credentials(route, caller);
        if (route.path == PathName::PeerFiles) {
            const QByteArray held = R"({"port":8470,"interval":900,"shares":[{"share":")" +
                                    m_share->id.toString().toLatin1() +
                                    R"(","version":1,"complete":true,"have":2,"seq":1}]})";
            QCOMPARE(m_fixture->send("PUT", paths::peerSelf(), &m_alice, m_alice.bearer(), held).status, 204);
        }
        if (route.path == PathName::UserRegistration) {
            const RawReply waiting =
                m_fixture->send("POST", paths::users(), &newcomer, {}, goodBody(PathName::Users, newcomer));
            const auto read = RegistrationReplyMessage::fromJson(waiting.body);
            QVERIFY2(read.ok(), waiting.body.constData());
            fields = "Authorization: Bearer " + read->registrationToken.reveal().toByteArray() + "\r\n";
        }
        const RawReply reply = ask(route, filled(route.path, *m_share, caller) + goodQuery(route.path), fields,
                                   goodBody(route.path, caller), &caller);
        const QByteArray said = nameOf(route) + " says " + QByteArray::number(reply.status) + ' ' + reply.body;
        QVERIFY2(reply.status >= 200 && reply.status < 300, said.constData());
        hold(route, reply, reply.status);
        // What was ended or rotated is made anew for the next one.
        if (route.verb == Verb::Delete || route.path == PathName::UserRotate)
            init();
    }
    for (const Route &route : routes()) {
        const QSet<QByteArray> seen = m_docs.checked();
        const QByteArray begin = verbText(route.verb).toLower() + ' ' + pathTemplate(route.path) + " 2";
        QVERIFY2(std::any_of(seen.begin(), seen.end(), [&](const QByteArray &one) { return one.startsWith(begin); }),
                 begin.constData());
    }
}

void TestRepliesMatchApi::withoutCredentials()
{
    for (const Route &route : routes()) {
        if (route.who != Who::Anyone)
            hold(route, ask(route, target(route.path), {}), 401);
        else if (route.path == PathName::UserRegistration)
            hold(route, ask(route, target(route.path), {}), 401);
    }
}

void TestRepliesMatchApi::withWrongCredentials()
{
    const QByteArrayList wrong{
        "Authorization: Bearer nonsense\r\n",
        "Authorization: Basic bm9uc2Vuc2U=\r\n",
        "Authorization: Bearer " + newId<SessionId>().toString().toLatin1() + '.' + QByteArray(43, 'A') + "\r\n",
        m_alice.bearer() + m_alice.bearer(),
        "Authorization:\r\n",
    };
    for (const Route &route : routes()) {
        if (route.who == Who::Anyone)
            continue;
        for (const QByteArray &fields : wrong)
            hold(route, ask(route, target(route.path), fields, {}, &m_alice), 401);
        // A session's token where the secret is asked for, and the other way round.
        const QByteArray other = route.who == Who::Basic ? m_alice.bearer() : m_alice.basic();
        hold(route, ask(route, target(route.path), other, {}, &m_alice), 401);
    }
}

void TestRepliesMatchApi::webPages()
{
    // Threat C3: a page that somebody has open is not let in, whatever it knows.
    for (const Route &route : routes()) {
        for (const char *from : {"Origin: https://evil.example\r\n", "Origin: null\r\n",
                                 "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n"}) {
            const QByteArray fields = credentials(route, m_alice) + from;
            hold(route, ask(route, target(route.path) + goodQuery(route.path), fields, {}, &m_alice), 403);
        }
    }
}

void TestRepliesMatchApi::brokenQueries()
{
    for (const Route &route : routes()) {
        for (const char *query : {"?a=%zz", "?%00=1", "?size=1&size=2"})
            hold(route, ask(route, target(route.path) + query, credentials(route, m_alice), {}, &m_alice), 400);
    }
}

void TestRepliesMatchApi::brokenBodies()
{
    for (const Route &route : routes()) {
        const QByteArray fields = credentials(route, m_alice);
        const QByteArray path = target(route.path);
        if (!takesBody(route)) {
            // Also on GET: what it would mean is not defined, and two readers could differ.
            const RawReply reply = ask(route, path, fields, "{}", &m_alice);
            const bool bodyless = route.verb == Verb::Get || route.verb == Verb::Head;
            QVERIFY2(reply.status == (bodyless ? 400 : 413), nameOf(route).constData());
            continue;
        }
        hold(route, ask(route, path, fields + "Content-Type: text/plain\r\n", "{}", &m_alice), 415);
        hold(route, ask(route, path, fields + "Content-Encoding: gzip\r\n", "{}", &m_alice), 415);
        hold(route, ask(route, path, fields, QByteArray(int(route.bodyLimit) + 1, ' '), &m_alice), 413);
        if (goodBody(route.path, m_alice).isEmpty() && route.path != PathName::Sessions)
            continue;
        for (const char *body : {"[", "[]", "{\"a\":1", "{\"a\":1,\"a\":2}", "{\"a\":1e999}", "\xff"})
            hold(route, ask(route, path, fields, body, &m_alice), 400);
    }
}

void TestRepliesMatchApi::unknownAndForbidden()
{
    for (const Route &route : routes()) {
        if (!namesSomething(route) || route.who == Who::Anyone || route.who == Who::Basic)
            continue;
        const QByteArray fields = m_alice.bearer();
        const QByteArray body = goodBody(route.path, m_alice);
        const RawReply unknown = ask(route, unknownTarget(route.path) + goodQuery(route.path), fields, body, &m_alice);
        const RawReply forbidden =
            ask(route, forbiddenTarget(route.path) + goodQuery(route.path), fields, body, &m_alice);
        // What a peer that is not known holds is an empty list, and so is what one holds that Alice may not read.
        const int status = route.path == PathName::PeerFiles ? unknown.status : 404;
        hold(route, unknown, status);
        hold(route, forbidden, status);
        QCOMPARE(withoutInstance(unknown), withoutInstance(forbidden));
        hold(route, ask(route, pathTemplate(route.path).replace("{", "x").replace("}", ""), fields, body, &m_alice),
             404);
    }
}

void TestRepliesMatchApi::otherVerbs()
{
    for (const PathName path : allPaths()) {
        const QByteArray allowed = allowedVerbs(path);
        for (const QByteArray &verb : {QByteArray("GET"), QByteArray("HEAD"), QByteArray("PUT"), QByteArray("POST"),
                                       QByteArray("DELETE"), QByteArray("PATCH"), QByteArray("OPTIONS")}) {
            if (allowed.split(',').contains(verb) || allowed.split(',').contains(' ' + verb))
                continue;
            const RawReply reply = m_fixture->send(verb, target(path), &m_alice, m_alice.bearer());
            QCOMPARE(reply.status, allowed.isEmpty() ? 404 : 405);
            QCOMPARE(reply.header("allow"), allowed);
            QCOMPARE(reply.header("content-type"), "application/problem+json");
            QCOMPARE(reply.count("access-control-allow-methods"), 0);
        }
    }
}

void TestRepliesMatchApi::whileStopping()
{
    m_fixture->setDraining(true);
    for (const Route &route : routes()) {
        if (route.path == PathName::Health)
            continue;
        const RawReply reply = ask(route, target(route.path), credentials(route, m_alice), {}, &m_alice);
        hold(route, reply, 503);
        QVERIFY(reply.header("retry-after").toInt() > 0);
    }
}

QTEST_GUILESS_MAIN(TestRepliesMatchApi)
#include "tst_replies_match_api.moc"
