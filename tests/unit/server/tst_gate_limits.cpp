// SPDX-License-Identifier: GPL-3.0-only
// Clients that are slow, greedy or gone: each is cut in time, costs little, and others are served meanwhile.
#include "tests/unit/server/GateFixture.h"

#include <QElapsedTimer>
#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr int many = 30;
// A test that waits for something the limits above promise fails after this.
constexpr int patience = RawClient::patience;

// Goes on sending a byte now and then until the server has had enough; how long that took since the timer's start.
qint64 trickleUntilRefused(RawClient &client, const QElapsedTimer &timer)
{
    while (!timer.hasExpired(patience) && !client.receiveSome(40) && client.send("a")) {
    }
    return timer.elapsed();
}

} // namespace

class TestGateLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowHeads_data() { wireRows(); }
    void slowHeads();
    void slowBody_data() { wireRows(); }
    void slowBody();
    void steadyBodyMayTakeItsTime();
    void idle_data() { wireRows(); }
    void idle();
    void noHandshake();
    void halfAHandshake();
    void unreadPipelining_data() { wireRows(); }
    void unreadPipelining();
    void earlyLeavers_data() { wireRows(); }
    void earlyLeavers();
    void handlersThatForget_data() { wireRows(); }
    void handlersThatForget();
    void hugeHead_data() { wireRows(); }
    void hugeHead();
    void endlessBody_data() { wireRows(); }
    void endlessBody();
    void bodiesInMemoryAreLimited();
    void repliesInMemoryAreLimited();
    void whoTakesNothingHoldsUpItsOwnKindOnly();
    void slowReaders_data();
    void slowReaders();
};

void TestGateLimits::slowHeads()
{
    QFETCH(Wire, wire);
    GateFixture gate(shortLimits(), wire);
    std::vector<std::unique_ptr<RawClient>> clients;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < many; ++i) {
        clients.push_back(gate.client());
        QVERIFY(clients.back()->send("GET /echo HTTP/1.1\r\nHost: x\r\nX-A: "));
    }
    QVERIFY(gate.servesOthers());
    const qint64 took = trickleUntilRefused(*clients.front(), timer);
    QVERIFY2(took >= 300 && took < patience, qPrintable(QString::number(took)));
    for (const auto &client : clients) {
        QCOMPARE(client->reply().status, 408);
        QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    }
    clients.clear();
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
}

void TestGateLimits::slowBody()
{
    QFETCH(Wire, wire);
    GateFixture gate(shortLimits(), wire);
    const auto client = gate.client();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client->send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n"));
    const qint64 took = trickleUntilRefused(*client, timer);
    QVERIFY2(took >= 300 && took < patience, qPrintable(QString::number(took)));
    QCOMPARE(client->reply().status, 408);
    QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    QCOMPARE(gate.handler.seen().size(), 0);
}

void TestGateLimits::steadyBodyMayTakeItsTime()
{
    GateLimits limits = shortLimits();
    limits.minBodyRate = 1000;
    GateFixture gate(limits, Wire::Tls);
    const auto client = gate.client();
    QVERIFY(client->send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 40000\r\n\r\n"));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(!client->receiveSome(40));
        QVERIFY(client->send(QByteArray(2000, 'x')));
    }
    QCOMPARE(client->reply().status, 200);
}

void TestGateLimits::idle()
{
    QFETCH(Wire, wire);
    GateFixture gate(shortLimits(), wire);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(gate.client());
        // The plain server has to see a byte before it knows what is spoken.
        QVERIFY(clients.back()->send(request("GET", "/echo")));
        QCOMPARE(clients.back()->reply().status, 200);
    }
    QVERIFY(gate.servesOthers());
    for (const auto &client : clients) {
        QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
        QCOMPARE(client->buffer(), QByteArray());
    }
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
}

void TestGateLimits::noHandshake()
{
    GateLimits limits = shortLimits();
    limits.handshakeMs = 3000;
    GateFixture gate(limits, Wire::Tls);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(std::make_unique<RawClient>());
        QVERIFY(clients.back()->open(gate.port));
    }
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), many, 30000);
    QVERIFY(gate.servesOthers());
    for (const auto &client : clients)
        QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
}

void TestGateLimits::halfAHandshake()
{
    GateLimits limits = shortLimits();
    limits.handshakeMs = 1000;
    GateFixture gate(limits, Wire::Tls);
    RawClient garbage;
    QVERIFY(garbage.open(gate.port));
    QVERIFY(garbage.sendClear(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)));
    RawClient plain;
    QVERIFY(plain.open(gate.port));
    QVERIFY(plain.sendClear(request("GET", "/echo")));
    QCOMPARE(plain.waitForEnd(), RawClient::End::Closed);
    QVERIFY(!plain.buffer().contains("HTTP"));
    QCOMPARE(garbage.waitForEnd(), RawClient::End::Closed);
    QVERIFY(gate.servesOthers());
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
    QVERIFY(!gate.handler.seen().contains("GET /echo") || gate.handler.seen().size() == 1);
}

void TestGateLimits::unreadPipelining()
{
    QFETCH(Wire, wire);
    GateLimits limits = shortLimits();
    limits.writeStallMs = 1500;
    GateFixture gate(limits, wire);
    const auto client = gate.client();
    client->limitReading(1);
    QByteArray requests;
    for (int i = 0; i < 300; ++i)
        requests += request("GET", "/bytes?size=524288");
    client->socket().write(wire == Wire::Plain ? requests : QByteArray());
    if (wire == Wire::Tls)
        client->send(requests.first(16'000));
    client->socket().flush();
    QTRY_VERIFY_WITH_TIMEOUT(gate.server->queuedReplyBytes() >= limits.highWater, 30000);
    QVERIFY(gate.servesOthers());
    // One slice and the overhead of TLS may lie above the mark.
    QVERIFY(gate.server->queuedReplyBytes() < limits.highWater + 2 * limits.slice);
    QVERIFY(gate.handler.seen().count("GET /bytes?size=524288") < 30);
    // It takes nothing: it is cut.
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, patience);
    QCOMPARE(gate.server->queuedReplyBytes(), 0);
}

void TestGateLimits::earlyLeavers()
{
    QFETCH(Wire, wire);
    GateLimits limits = shortLimits();
    limits.handlerMs = 60'000;
    GateFixture gate(limits, wire);
    for (int i = 0; i < many; ++i) {
        const auto client = gate.client();
        QVERIFY(client->send(request(i % 2 ? "GET" : "POST", i % 3 ? "/hold" : "/wait")));
        if (i % 4 == 0)
            QTRY_COMPARE_WITH_TIMEOUT(gate.handler.held(), i + 1, 30000);
        client->abort();
    }
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
    const int held = gate.handler.held();
    QVERIFY(held >= many / 4);
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.heldGone(), held, 30000);
    gate.handler.release();
    QVERIFY(gate.servesOthers());
}

void TestGateLimits::handlersThatForget()
{
    QFETCH(Wire, wire);
    // Which of the two times counts is seen by making the other one long.
    for (const bool waits : {false, true}) {
        GateLimits limits = shortLimits();
        (waits ? limits.handlerMs : limits.waitingMs) = 10 * patience;
        GateFixture gate(limits, wire);
        const auto held = gate.client();
        const auto waiting = gate.client();
        QVERIFY(held->send(request("GET", "/hold")));
        QVERIFY(waiting->send(request("GET", "/wait")));
        QTRY_COMPARE_WITH_TIMEOUT(gate.handler.held(), 2, patience);
        QCOMPARE((waits ? waiting : held)->waitForEnd(), RawClient::End::Closed);
        QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 1, patience);
        // One answer comes too late and goes nowhere.
        gate.handler.release();
        QCOMPARE((waits ? held : waiting)->reply().body, "released");
        QVERIFY(gate.servesOthers());
    }
}

void TestGateLimits::hugeHead()
{
    QFETCH(Wire, wire);
    GateFixture gate(shortLimits(), wire);
    const auto client = gate.client();
    QVERIFY(client->send("GET /echo HTTP/1.1\r\nHost: x\r\nX-A: "));
    qint64 sent = 0;
    while (sent < 8 * 1024 * 1024 && client->send(QByteArray(65'536, 'a')))
        sent += 65'536;
    QVERIFY(sent < 8 * 1024 * 1024);
    QVERIFY(gate.servesOthers());
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
}

void TestGateLimits::endlessBody()
{
    QFETCH(Wire, wire);
    GateFixture gate(shortLimits(), wire);
    const auto client = gate.client();
    QVERIFY(client->send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n"));
    // Who looks sees the refusal at once; who goes on sending is cut.
    QCOMPARE(client->reply().status, 413);
    qint64 sent = 0;
    while (sent < 16 * 1024 * 1024 && client->send(QByteArray(65'536, 'a')))
        sent += 65'536;
    QVERIFY(sent < 16 * 1024 * 1024);
    QVERIFY(gate.servesOthers());
}

void TestGateLimits::bodiesInMemoryAreLimited()
{
    GateLimits limits = shortLimits();
    limits.bodyGraceMs = 60'000;
    limits.maxQueuedBodies = 150'000;
    GateFixture gate(limits, Wire::Tls);
    const auto first = gate.client();
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n";
    QVERIFY(first->send(head + QByteArray(99'999, 'x')));
    // The first has its bytes in when a second request on another connection is answered after them.
    RawReply refused;
    for (int i = 0; i < 50 && refused.status != 503; ++i) {
        const auto second = gate.client();
        (void)second->send(head + QByteArray(100'000, 'y'));
        refused = second->reply();
    }
    QCOMPARE(refused.status, 503);
    QVERIFY(!refused.header("retry-after").isEmpty());
    QVERIFY(first->send("x"));
    QCOMPARE(first->reply().status, 200);
    const auto third = gate.client();
    QVERIFY(third->send(head + QByteArray(100'000, 'z')));
    QCOMPARE(third->reply().status, 200);
}

void TestGateLimits::repliesInMemoryAreLimited()
{
    GateLimits limits = shortLimits();
    limits.writeStallMs = 60'000;
    limits.replyWindowMs = 60'000;
    limits.maxQueuedOfStrangers = 10'000'000;
    GateFixture gate(limits, Wire::Tls);
    const auto greedy = gate.client();
    greedy->limitReading(1);
    QVERIFY(greedy->send(request("GET", "/body?size=30000000&tag=a")));
    QTRY_VERIFY_WITH_TIMEOUT(gate.server->queuedReplyBytes() > 10'000'000, 30000);
    const auto other = gate.client();
    QVERIFY(other->send(request("GET", "/echo")));
    const RawReply busy = other->reply();
    QCOMPARE(busy.status, 503);
    QVERIFY(!busy.header("retry-after").isEmpty());
    greedy->abort();
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->queuedReplyBytes(), 0, 30000);
    QVERIFY(other->send(request("GET", "/echo")));
    QCOMPARE(other->reply().status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent("a").ends, 1, 30000);
    QVERIFY(!gate.handler.sent("a").endedWell);
}

void TestGateLimits::whoTakesNothingHoldsUpItsOwnKindOnly()
{
    GateLimits limits = shortLimits();
    limits.writeStallMs = limits.replyWindowMs = 10 * patience;
    limits.maxQueuedOfStrangers = limits.maxQueuedPerAccount = 5'000'000;
    GateFixture gate(limits, Wire::Tls);
    const TestCertificate greedyKey = TestCertificate::make();
    const TestCertificate modestKey = TestCertificate::make();
    gate.handler.addKnownKey(greedyKey.pin);
    gate.handler.addKnownKey(modestKey.pin);
    const auto statusFor = [&](const TestCertificate *key) {
        const auto client = gate.client({}, key);
        return client->send(request("GET", "/echo")) ? client->reply().status : 0;
    };
    // given a stranger that takes nothing of what it asked for
    const auto stranger = gate.client();
    stranger->limitReading(1);
    QVERIFY(stranger->send(request("GET", "/body?size=20000000&tag=a")));
    QTRY_VERIFY_WITH_TIMEOUT(gate.server->queuedReplyBytes() > 5'000'000, patience);
    // then it is in the way of strangers, and of nobody else
    QCOMPARE(statusFor(nullptr), 503);
    QCOMPARE(statusFor(&greedyKey), 200);
    // and the same holds for an account
    const auto greedy = gate.client({}, &greedyKey);
    greedy->limitReading(1);
    QVERIFY(greedy->send(request("GET", "/body?size=30000000&tag=b")));
    QTRY_VERIFY_WITH_TIMEOUT(gate.server->queuedReplyBytes() > 25'000'000, patience);
    QCOMPARE(statusFor(&greedyKey), 503);
    QCOMPARE(statusFor(&modestKey), 200);
    // until it leaves
    greedy->abort();
    stranger->abort();
    QTRY_COMPARE_WITH_TIMEOUT(gate.server->queuedReplyBytes(), 0, patience);
    QCOMPARE(statusFor(&greedyKey), 200);
    QCOMPARE(statusFor(nullptr), 200);
}

void TestGateLimits::slowReaders_data()
{
    QTest::addColumn<bool>("registered");
    QTest::newRow("stranger") << false;
    QTest::newRow("registered") << true;
}

// Just fast enough not to be stalled: a stranger must be faster than that.
void TestGateLimits::slowReaders()
{
    QFETCH(bool, registered);
    GateLimits limits = shortLimits();
    limits.writeStallMs = 10 * patience;
    limits.replyWindowMs = 300;
    limits.minReplyRate = 1000'000'000;
    GateFixture gate(limits, Wire::Tls);
    const TestCertificate key = TestCertificate::make();
    gate.handler.addKnownKey(key.pin);
    const auto slow = gate.client({}, registered ? &key : nullptr);
    slow->limitReading(1024);
    QVERIFY(slow->send(request("GET", "/bytes?size=50000000&tag=slow")));
    QTRY_VERIFY_WITH_TIMEOUT(gate.server->queuedReplyBytes() > 0, patience);
    if (registered) {
        // One without a key, which has come later, is cut first: so much time has passed.
        const auto stranger = gate.client();
        stranger->limitReading(1024);
        QVERIFY(stranger->send(request("GET", "/bytes?size=50000000&tag=other")));
        QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent("other").ends, 1, patience);
        QCOMPARE(gate.handler.sent("slow").ends, 0);
        slow->limitReading(0);
        QCOMPARE(slow->reply().body.size(), 50'000'000);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(gate.handler.sent("slow").ends, 1, patience);
    QVERIFY(!gate.handler.sent("slow").endedWell);
    // and one that takes what it gets is not, be it paced as it may
    const auto steady = gate.client();
    QVERIFY(steady->send(request("GET", "/bytes?size=200000&pace=2000&tag=steady")));
    QCOMPARE(steady->reply().body, GateHandler::pattern(200'000));
}

QTEST_GUILESS_MAIN(TestGateLimits)
#include "tst_gate_limits.moc"
