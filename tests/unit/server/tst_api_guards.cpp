// SPDX-License-Identifier: GPL-3.0-only
// The rules around every handler, without a server; and the budgets that bound what a user may cost.
#include "core/identity/SessionToken.h"
#include "core/protocol/ErrorMessage.h"
#include "core/server/ApiReply.h"
#include "core/server/CostBudget.h"
#include "core/server/ErrorReply.h"
#include "core/server/Guards.h"
#include "tests/support/ManualClock.h"

#include <QtTest/QTest>

using namespace ttp;

namespace {

QByteArray field(const Reply &reply, const QByteArray &name)
{
    for (const HeaderField &one : reply.headers) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return {};
}

QByteArray slug(const Reply &reply)
{
    const auto read = ErrorMessage::fromJson(reply.body, reply.status);
    return read ? errorWord(read->code).toLatin1() : QByteArray("unreadable");
}

RequestHead head(const QByteArray &method, const QByteArray &path, const QList<HeaderField> &fields = {})
{
    RequestHead made;
    made.method = method;
    made.target = made.path = path;
    made.headers = fields;
    return made;
}

QByteArray basicValue(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

const QByteArray aUser = "6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c";

} // namespace

class TestApiGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusals_data();
    void refusals();
    void sessionsAreJudged_data();
    void sessionsAreJudged();
    void theFirstRungThatFailsSpeaks();
    void basicCredentialsAreReadStrictly_data();
    void basicCredentialsAreReadStrictly();
    void acceptChoosesTheForm_data();
    void acceptChoosesTheForm();
    void budgetsAreSpentAndSavedUp();
    void aBudgetOfOneIsNotAnothers();
    void costsAboveThePurseAreGrantedToTheSaver();
    void errorsCarryTheirHeaders();
    void everyErrorBecomesAReply();

private:
    Judgement judge(const RequestHead &asked) const
    {
        return judgeRequest(asked, m_connection, m_snapshot, m_clock.now());
    }

    ManualClock m_clock;
    AccessSnapshot m_snapshot;
    ConnectionInfo m_connection;
    QByteArray m_token;
    UserId m_user;
};

void TestApiGuards::init()
{
    m_connection = {};
    m_connection.peer = QHostAddress(QStringLiteral("203.0.113.7"));
    m_connection.tls = true;
    Hash256 key;
    key.bytes[0] = 7;
    m_connection.clientSpki = key;
    m_user = *UserId::fromString(QString::fromLatin1(aUser));
    m_snapshot = {};
    m_snapshot.self = newId<UserId>();
    const auto session = newId<SessionId>();
    const SessionToken token = SessionToken::make(session, Secret(QByteArray(32, 'k')), m_snapshot.self);
    m_token = token.text().reveal().toByteArray();
    SessionFacts facts{m_user, m_clock.now().addSecs(60), {Address(m_connection.peer)}, key};
    QHash<SessionId, SessionSnapshot::Entry> entries;
    entries.insert(session, {facts, token.tag});
    m_snapshot.sessions = SessionSnapshot(entries, {});
    m_snapshot.accounts.insert(m_user, std::make_shared<Account>(m_user));
}

void TestApiGuards::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QList<QByteArray>>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("challenge");

    using Fields = QList<QByteArray>;
    const QByteArray none = "Bearer realm=\"ttp\"";
    const QByteArray bad = none + ", error=\"invalid_token\"";
    const QByteArray basic = "Basic realm=\"ttp\", charset=\"UTF-8\"";
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, const Fields &fields,
                        int status, const QByteArray &word, const QByteArray &challenge = {}) {
        QTest::newRow(name) << method << path << fields << status << word << challenge;
    };
    row("origin", "GET", "/v1/health", {"Origin", "https://evil.example"}, 403, "forbidden");
    row("origin null", "POST", "/v1/users", {"Origin", "null"}, 403, "forbidden");
    row("cross-site", "GET", "/v1/peer", {"Sec-Fetch-Site", "cross-site"}, 403, "forbidden");
    row("same-origin script", "GET", "/v1/peer", {"Sec-Fetch-Site", "same-origin"}, 403, "forbidden");
    row("origin before path", "GET", "/nowhere", {"origin", "x"}, 403, "forbidden");
    row("unknown path", "GET", "/nowhere", {}, 404, "not-found");
    row("root", "GET", "/", {}, 404, "not-found");
    row("slash at the end", "GET", "/v1/peer/", {}, 404, "not-found");
    row("dot segments", "GET", "/v1/../v1/peer", {}, 404, "not-found");
    row("upper case fid", "GET", "/v1/files/" + QByteArray(64, 'A') + "-1", {}, 404, "not-found");
    row("no such id", "GET", "/v1/shares/xyz", {}, 404, "not-found");
    row("path without a route", "GET", "/v1/events", {}, 404, "not-found");
    row("broken encoding", "GET", "/v1/pe%zzer", {}, 400, "invalid-input");
    row("hidden slash", "GET", "/v1%2fpeer", {}, 400, "invalid-input");
    row("wrong verb", "DELETE", "/v1/peer", {}, 405, "unsupported");
    row("head without a row", "HEAD", "/v1/peer", {}, 405, "unsupported");
    row("unknown verb", "PATCH", "/v1/sessions", {}, 405, "unsupported");
    row("options", "OPTIONS", "/v1/sessions", {}, 405, "unsupported");
    row("no token", "GET", "/v1/shares", {}, 401, "invalid-token", none);
    row("other scheme", "GET", "/v1/shares", {"Authorization", "Digest x"}, 401, "invalid-token", none);
    row("token of nobody", "GET", "/v1/shares", {"Authorization", "Bearer " + QByteArray(80, 'x')}, 401,
        "invalid-token", bad);
    row("empty token", "GET", "/v1/shares", {"Authorization", "Bearer "}, 401, "invalid-token", none);
    row("token in the query", "GET", "/v1/shares", {}, 401, "invalid-token", none);
    row("no credentials", "POST", "/v1/sessions", {}, 401, "credentials", basic);
    row("bearer for basic", "POST", "/v1/sessions", {"Authorization", "Bearer x"}, 401, "credentials", basic);
    row("text body", "POST", "/v1/users", {"Content-Type", "text/plain", "Content-Length", "3"}, 415, "unsupported");
    row("form body", "POST", "/v1/users", {"Content-Type", "application/x-www-form-urlencoded", "Content-Length", "3"},
        415, "unsupported");
    row("no type", "POST", "/v1/users", {"Content-Length", "3"}, 415, "unsupported");
    row("packed body", "POST", "/v1/users",
        {"Content-Type", "application/json", "Content-Encoding", "gzip", "Content-Length", "3"}, 415, "unsupported");
}

void TestApiGuards::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QList<QByteArray>, fields);
    QFETCH(int, status);
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, challenge);

    RequestHead asked = head(method, path);
    for (qsizetype i = 0; i < fields.size(); i += 2)
        asked.headers.append({fields[i], fields[i + 1]});
    asked.contentLength = asked.value("content-length").toLongLong();

    const Judgement judgement = judge(asked);

    const Reply *refusal = std::get_if<Reply>(&judgement);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, status);
    QCOMPARE(slug(*refusal), word);
    QCOMPARE(field(*refusal, "WWW-Authenticate"), challenge);
    QCOMPARE(field(*refusal, "Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(field(*refusal, "Allow").isEmpty(), status != 405);
}

void TestApiGuards::sessionsAreJudged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("ownKey");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("outcome"); // 0: admitted, 1: stolen, else the status
    QTest::addColumn<bool>("closes");

    QTest::newRow("good") << "203.0.113.7" << true << true << 0 << false;
    QTest::newRow("v4 in v6") << "::ffff:203.0.113.7" << true << true << 0 << false;
    QTest::newRow("moved, own key") << "198.51.100.9" << true << true << 401 << true;
    QTest::newRow("elsewhere, no key") << "198.51.100.9" << false << true << 1 << false;
    QTest::newRow("there, no key") << "203.0.113.7" << false << true << 401 << false;
    QTest::newRow("suspended") << "203.0.113.7" << true << false << 403 << false;
}

void TestApiGuards::sessionsAreJudged()
{
    QFETCH(QString, from);
    QFETCH(bool, ownKey);
    QFETCH(bool, active);
    QFETCH(int, outcome);
    QFETCH(bool, closes);
    m_connection.peer = QHostAddress(from);
    if (!ownKey)
        m_connection.clientSpki.reset();
    if (!active)
        m_snapshot.accounts.clear();

    const Judgement judgement = judge(head("GET", "/v1/shares", {{"Authorization", "Bearer " + m_token}}));

    if (outcome == 0) {
        const Admitted *admitted = std::get_if<Admitted>(&judgement);
        QVERIFY(admitted);
        QCOMPARE(admitted->caller.user, m_user);
        QVERIFY(admitted->caller.account);
    } else if (outcome == 1) {
        const Stolen *stolen = std::get_if<Stolen>(&judgement);
        QVERIFY(stolen);
        QCOMPARE(stolen->user, m_user);
    } else {
        const Reply *refusal = std::get_if<Reply>(&judgement);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, outcome);
        QCOMPARE(refusal->closeAfter, closes);
    }
}

void TestApiGuards::theFirstRungThatFailsSpeaks()
{
    // given a request in which everything is wrong
    RequestHead asked = head("POST", "/v1/peers/self/reachability", {{"Origin", "x"}, {"Content-Type", "text/plain"}});
    asked.contentLength = 5;
    m_snapshot.draining = true;
    m_connection.tls = false;

    // when one after the other is put right, then the next rung speaks
    QCOMPARE(slug(std::get<Reply>(judge(asked))), QByteArray("forbidden"));
    asked.headers.removeFirst();
    QCOMPARE(slug(std::get<Reply>(judge(asked))), QByteArray("busy"));
    m_snapshot.draining = false;
    QCOMPARE(slug(std::get<Reply>(judge(asked))), QByteArray("tls-required"));
    m_connection.tls = true;
    QCOMPARE(slug(std::get<Reply>(judge(asked))), QByteArray("unsupported"));
    asked.headers[0].value = "application/json; charset=utf-8";
    QCOMPARE(slug(std::get<Reply>(judge(asked))), QByteArray("invalid-token"));
    asked.headers.append({"authorization", "bearer " + m_token});
    QVERIFY(std::holds_alternative<Admitted>(judge(asked)));
    // and two of them are none
    asked.headers.append({"authorization", "bearer " + m_token});
    QCOMPARE(slug(std::get<Reply>(judge(asked))), QByteArray("invalid-token"));
    // and health answers also while stopping
    m_snapshot.draining = true;
    QVERIFY(std::holds_alternative<Admitted>(judge(head("GET", "/v1/health"))));
}

void TestApiGuards::basicCredentialsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");

    const QByteArray secret = "0b5c7e19-2d4f-4a61-9c83-a5c7e9f10b3d";
    QTest::newRow("good") << basicValue(aUser + ':' + secret) << true;
    QTest::newRow("lower-case scheme") << "basic " + (aUser + ':' + secret).toBase64() << true;
    QTest::newRow("no colon") << basicValue(aUser + secret) << false;
    QTest::newRow("no user") << basicValue(':' + secret) << false;
    QTest::newRow("no secret") << basicValue(aUser + ':') << false;
    QTest::newRow("a password") << basicValue(aUser + ":hunter2") << false;
    QTest::newRow("braces") << basicValue('{' + aUser + "}:" + secret) << false;
    QTest::newRow("not base64") << QByteArray("Basic !!!!") << false;
    QTest::newRow("empty") << QByteArray("Basic ") << false;
    QTest::newRow("scheme only") << QByteArray("Basic") << false;
}

void TestApiGuards::basicCredentialsAreReadStrictly()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    const RequestHead asked = head("POST", "/v1/sessions", {{"Authorization", value}});
    QCOMPARE(basicCredentials(asked).has_value(), good);
    QCOMPARE(std::holds_alternative<Admitted>(judge(asked)), good);
}

void TestApiGuards::acceptChoosesTheForm_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("octets");

    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("any") << QByteArray("*/*") << false;
    QTest::newRow("json") << QByteArray("application/json") << false;
    QTest::newRow("octets") << QByteArray("application/octet-stream") << true;
    QTest::newRow("octets first") << QByteArray("Application/Octet-Stream, application/json;q=0.5") << true;
    QTest::newRow("json first") << QByteArray("application/json, application/octet-stream") << false;
}

void TestApiGuards::acceptChoosesTheForm()
{
    QFETCH(QByteArray, accept);
    QFETCH(bool, octets);
    QCOMPARE(prefersOctets(head("GET", "/", {{"Accept", accept}})), octets);
}

void TestApiGuards::budgetsAreSpentAndSavedUp()
{
    CostBudget budget(m_clock, 10, 100);
    QCOMPARE(budget.spend(m_user, 60), 0);
    QCOMPARE(budget.spend(m_user, 40), 0);
    QCOMPARE(budget.spend(m_user, 25), 3);
    m_clock.advance(2400);
    QCOMPARE(budget.spend(m_user, 25), 1);
    m_clock.advance(200);
    QCOMPARE(budget.spend(m_user, 25), 0);
    m_clock.advance(100LL * 24 * 3600 * 1000);
    QCOMPARE(budget.spend(m_user, 100), 0);
    QVERIFY(budget.spend(m_user, 1) > 0);
}

void TestApiGuards::aBudgetOfOneIsNotAnothers()
{
    CostBudget budget(m_clock, 1, 1);
    QCOMPARE(budget.spend(m_user, 1), 0);
    QVERIFY(budget.spend(m_user, 1) > 0);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(budget.spend(newId<UserId>(), 1), 0);
    QVERIFY(budget.spend(m_user, 1) > 0);
}

void TestApiGuards::costsAboveThePurseAreGrantedToTheSaver()
{
    CostBudget budget(m_clock, 10, 100);
    QCOMPARE(budget.spend(m_user, 1'000'000), 0);
    QCOMPARE(budget.spend(m_user, 1'000'000), 10);
    m_clock.advance(10'000);
    QCOMPARE(budget.spend(m_user, 1'000'000), 0);
}

void TestApiGuards::errorsCarryTheirHeaders()
{
    const Reply busy = errorReply({ErrorCode::Busy, Doing::Serving, QStringLiteral("/secret/path"), {}, 7}, "/v1/x");
    QCOMPARE(busy.status, 503);
    QCOMPARE(field(busy, "Retry-After"), QByteArray("7"));
    QCOMPARE(field(busy, "Cache-Control"), QByteArray("no-store"));
    QVERIFY(!busy.body.contains("secret"));
    const Reply moved = errorReply({ErrorCode::SessionAddressMismatch, Doing::CheckingSession, {}, {}, 0}, "/v1/x");
    QVERIFY(moved.closeAfter);
    QVERIFY(moved.body.contains("urn:ttp:problem:session-address-mismatch"));
    QVERIFY(moved.body.contains("/v1/x"));
}

void TestApiGuards::everyErrorBecomesAReply()
{
    for (const ErrorCode code : allErrorCodes()) {
        const Reply reply = errorReply({code, Doing::Serving, QStringLiteral("subject"), {}, 0}, "/v1/x");
        QVERIFY2(reply.status >= 400 && reply.status < 600, qPrintable(errorWord(code)));
        QCOMPARE(field(reply, "WWW-Authenticate").isEmpty(), reply.status != 401);
        QVERIFY(ErrorMessage::fromJson(reply.body, reply.status).ok());
    }
}

QTEST_APPLESS_MAIN(TestApiGuards)
#include "tst_api_guards.moc"
