// SPDX-License-Identifier: GPL-3.0-only
// Random requests, pipelined and cut at random places, in the clear and over TLS, against a model of what must be
// answered. The seed is printed; TTP_FUZZ_SEED repeats a run, TTP_FUZZ_MS sets how long one takes.
#include "tests/unit/server/GateFixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr int ordinaryMs = 2500;

// What the model says about one request.
struct Expected {
    int status = 200;
    QByteArray body;
    bool bodyKnown = true;
    bool isHead = false;
};

struct Script {
    QByteArray bytes;
    QList<Expected> expected;
    bool ends = false;
};

class Model
{
public:
    explicit Model(QRandomGenerator &random) : m_random(random) {}

    Script script()
    {
        Script out;
        const int count = pick(1, 12);
        for (int i = 0; i < count && !out.ends; ++i) {
            if (pick(0, 5) == 0)
                out.bytes += QByteArray("\r\n").repeated(pick(1, 3));
            if (i == count - 1 && pick(0, 2) == 0)
                appendLast(out);
            else
                appendOrdinary(out);
        }
        // What follows the end must be neither answered nor obeyed.
        if (out.ends && pick(0, 1))
            out.bytes += request("GET", "/after-the-end");
        return out;
    }

private:
    int pick(int from, int to) { return int(m_random.bounded(from, to + 1)); }
    QByteArray word()
    {
        QByteArray out;
        for (int i = pick(0, 12); i > 0; --i)
            out += "abcXYZ019-._~%2F"[pick(0, 15)];
        return out;
    }
    QByteArray body()
    {
        QByteArray out(pick(0, 9) == 0 ? pick(30'000, 60'000) : pick(1, 600), Qt::Uninitialized);
        for (char &c : out)
            c = char(pick(0, 3) == 0 ? '\n' : pick(0, 255));
        // Bodies that look like requests are what smuggling is made of.
        return pick(0, 3) == 0 ? request("GET", "/smuggled") + out : out;
    }
    QByteArray fields()
    {
        QByteArray out;
        for (int i = pick(0, 4); i > 0; --i)
            out += "X-" + QByteArray::number(i) + ":" + QByteArray(pick(0, 2), ' ') + word() + "\r\n";
        return out;
    }

    void appendOrdinary(Script &out)
    {
        switch (pick(0, 8)) {
        case 0: {
            const QByteArray target = "/echo?" + word();
            out.bytes += request("HEAD", target, {}, fields());
            out.expected += {200, {}, true, true};
            break;
        }
        case 1: {
            const int size = pick(0, 150'000);
            out.bytes += request("GET", "/bytes?size=" + QByteArray::number(size), {}, fields());
            out.expected += {200, GateHandler::pattern(size), true, false};
            break;
        }
        case 2: {
            const QByteArray target = "/late?" + word();
            out.bytes += request("GET", target, {}, fields());
            out.expected += {200, target, true, false};
            break;
        }
        case 3:
            out.bytes += request("POST", "/refuse", pick(0, 1) ? body() : QByteArray(), fields());
            out.expected += {401, {}, false, false};
            break;
        case 4:
            out.bytes += request("PUT", "/small", QByteArray(pick(17, 2000), 's'), fields());
            out.expected += {413, {}, false, false};
            break;
        case 5: {
            const QByteArray target = "/echo?" + word();
            out.bytes += "GET " + target + " HTTP/1.0\r\nConnection: keep-alive\r\n" + fields() + "\r\n";
            out.expected += {200, "GET " + target + '\n', true, false};
            break;
        }
        default: {
            const QByteArray method = QList<QByteArray>{"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}[pick(0, 4)];
            const QByteArray target = "/echo/" + word() + '?' + word();
            const QByteArray content = pick(0, 3) ? body() : QByteArray();
            out.bytes += request(method, target, content, fields());
            out.expected += {200, method + ' ' + target + '\n' + content, true, false};
        }
        }
    }

    void appendLast(Script &out)
    {
        struct Broken {
            const char *bytes;
            int status;
        };
        static constexpr Broken broken[] = {
            {"GET /echo HTTP/1.1\r\nHost: x\r\nX: a\nY: b\r\n\r\n", 400},
            {"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc", 400},
            {"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411},
            {"GET /echo HTTP/1.1\r\n\r\n", 400},
            {"GET /echo HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", 400},
            {"TRACE /echo HTTP/1.1\r\nHost: x\r\n\r\n", 501},
            {"GET /echo HTTP/3.0\r\nHost: x\r\n\r\n", 505},
            {"POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n", 413},
        };
        out.ends = true;
        const int which = pick(0, int(std::size(broken)) + 1);
        if (which < int(std::size(broken))) {
            out.bytes += broken[which].bytes;
            out.expected += {broken[which].status, {}, false, false};
        } else if (which == int(std::size(broken))) {
            out.bytes += "GET /echo HTTP/1.0\r\n\r\n";
            out.expected += {200, "GET /echo\n", true, false};
        } else {
            out.bytes += request("PUT", "/echo", "last", "Connection: close\r\n");
            out.expected += {200, "PUT /echo\nlast", true, false};
        }
    }

    QRandomGenerator &m_random;
};

} // namespace

class TestGateFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetSplit_data() { wireRows(); }
    void packetSplit();

private:
    void run(GateFixture &gate, QRandomGenerator &random);
    static void sendInPieces(RawClient &client, const QByteArray &bytes, QRandomGenerator &random);
};

void TestGateFuzz::sendInPieces(RawClient &client, const QByteArray &bytes, QRandomGenerator &random)
{
    client.cutInto(random.bounded(3) == 0 ? random.bounded(1, 2000) : 0);
    const int largest = random.bounded(3) == 0 ? 8 : 4000;
    int small = 400;
    for (qsizetype at = 0; at < bytes.size();) {
        // A long script byte by byte says no more than its beginning does.
        const qsizetype part = small-- > 0 ? random.bounded(1, largest + 1) : 20'000;
        // Qt's socket is over when it has read the FIN. The replies came before that; if a RST took one, run() sees it.
        if (!client.send(bytes.mid(at, part)))
            return;
        at += part;
        if (random.bounded(8) == 0)
            client.receiveSome(0);
    }
}

void TestGateFuzz::run(GateFixture &gate, QRandomGenerator &random)
{
    const Script script = Model(random).script();
    const auto client = gate.client();
    sendInPieces(*client, script.bytes, random);
    for (const Expected &expected : script.expected) {
        const RawReply reply = client->reply(expected.isHead);
        QVERIFY2(reply.valid, client->buffer().left(200).constData());
        QCOMPARE(reply.status, expected.status);
        if (expected.bodyKnown && !expected.isHead)
            QVERIFY(reply.body == expected.body);
    }
    if (script.ends)
        QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
    QCOMPARE(client->buffer(), QByteArray());
}

void TestGateFuzz::packetSplit()
{
    QFETCH(Wire, wire);
    bool given = false;
    quint32 seed = qEnvironmentVariable("TTP_FUZZ_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    const int ms = qEnvironmentVariableIsSet("TTP_FUZZ_MS") ? qEnvironmentVariableIntValue("TTP_FUZZ_MS") : ordinaryMs;
    // What is sent is tested here, not how long a busy machine takes for it.
    GateLimits limits;
    limits.headMs = limits.bodyGraceMs = limits.drainMs = RawClient::patience;
    GateFixture gate(limits, wire);
    QElapsedTimer timer;
    timer.start();
    int rounds = 0;
    for (; !timer.hasExpired(ms); ++rounds) {
        QRandomGenerator random(seed + quint32(rounds));
        run(gate, random);
        if (QTest::currentTestFailed()) {
            qWarning("repeat with TTP_FUZZ_SEED=%u", seed + quint32(rounds));
            return;
        }
    }
    qInfo("%d scripts, seed %u", rounds, seed);
    for (const QByteArray &seen : gate.handler.seen())
        QVERIFY(!seen.contains("smuggled") && !seen.contains("after-the-end"));
}

QTEST_GUILESS_MAIN(TestGateFuzz)
#include "tst_gate_fuzz.moc"
