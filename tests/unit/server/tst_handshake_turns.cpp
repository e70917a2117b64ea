// SPDX-License-Identifier: GPL-3.0-only
// Who may begin a TLS handshake, and what a connection costs before it has begun.
#include "core/server/HandshakeTurns.h"
#include "tests/unit/server/GateFixture.h"

#include <QtTest/QTest>

using namespace ttp;

namespace {

GateLimits someLimits()
{
    GateLimits limits;
    limits.maxFruitless = 4;
    limits.handshakeTurnMs = 100;
    limits.fruitlessMs = 1000;
    return limits;
}

QHostAddress address(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

void comesToNothing(HandshakeTurns &turns, const QHostAddress &from, int times, qint64 nowMs)
{
    for (int i = 0; i < times; ++i)
        turns.cameToNothing(from, nowMs);
}

int taken(HandshakeTurns &turns, const QHostAddress &from, qint64 nowMs)
{
    int count = 0;
    while (count < 10 && turns.take(from, nowMs))
        ++count;
    return count;
}

} // namespace

class TestHandshakeTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSendsRequestsNeverWaits()
    {
        HandshakeTurns turns(someLimits());
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 10);
        comesToNothing(turns, address("192.0.2.1"), 3, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 10);
    }

    void fromTheFourthOnTheyTakeTurns()
    {
        HandshakeTurns turns(someLimits());
        comesToNothing(turns, address("192.0.2.1"), 4, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 1);
        QCOMPARE(taken(turns, address("192.0.2.1"), 99), 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 100), 1);
        QCOMPARE(taken(turns, address("192.0.2.2"), 100), 10); // somebody else
    }

    void oneNetworkIsOneAddress()
    {
        HandshakeTurns turns(someLimits());
        comesToNothing(turns, address("2001:db8:0:1::1"), 2, 0);
        comesToNothing(turns, address("2001:db8:0:1::2"), 2, 0);
        QCOMPARE(taken(turns, address("2001:db8:0:1::3"), 0), 1);
        QCOMPARE(taken(turns, address("2001:db8:0:2::1"), 0), 10);
        comesToNothing(turns, address("::ffff:192.0.2.1"), 4, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 1);
    }

    void aRequestMakesGoodEight()
    {
        GateLimits limits = someLimits();
        limits.maxFruitless = 10;
        HandshakeTurns turns(limits);
        comesToNothing(turns, address("192.0.2.1"), 100, 0); // no more than twice the limit is remembered
        turns.cameToARequest(address("192.0.2.1"));
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 1);
        turns.cameToARequest(address("192.0.2.1"));
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 10);
        for (int i = 0; i < 5; ++i)
            turns.cameToARequest(address("192.0.2.1")); // nothing is saved up
        comesToNothing(turns, address("192.0.2.1"), 10, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 200), 1);
    }

    void whereARegisteredKeyWasShownNobodyWaits()
    {
        HandshakeTurns turns(someLimits());
        comesToNothing(turns, address("192.0.2.1"), 100, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 1);
        turns.vouchFor(address("192.0.2.1"), 10);
        QCOMPARE(taken(turns, address("192.0.2.1"), 10), 10);
        comesToNothing(turns, address("192.0.2.1"), 100, 3'600'000);
        QCOMPARE(taken(turns, address("192.0.2.1"), 3'600'009), 10);
        QCOMPARE(taken(turns, address("192.0.2.1"), 3'600'010), 1); // that was an hour ago
    }

    void inTimeAllIsForgotten()
    {
        HandshakeTurns turns(someLimits());
        comesToNothing(turns, address("192.0.2.1"), 4, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 1000), 1);
        QCOMPARE(taken(turns, address("192.0.2.1"), 1001), 10);
        comesToNothing(turns, address("192.0.2.1"), 3, 1001);
        comesToNothing(turns, address("192.0.2.1"), 1, 2002); // the first three are too long ago
        QCOMPARE(taken(turns, address("192.0.2.1"), 2002), 10);
    }

    void manyAddressesAreNotRememberedWithoutEnd()
    {
        HandshakeTurns turns(someLimits());
        comesToNothing(turns, address("192.0.2.1"), 4, 0);
        comesToNothing(turns, address("192.0.2.2"), 4, 0);
        turns.vouchFor(address("192.0.2.2"), 0);
        // Whoever fills the table with addresses that did little does not push out those that did much, or are vouched
        // for, and is held himself as soon as he does much.
        for (quint32 i = 0; i < 20'000; ++i)
            comesToNothing(turns, QHostAddress(0x0a000000U + i), 1, 0);
        QCOMPARE(taken(turns, address("192.0.2.1"), 0), 1);
        QCOMPARE(taken(turns, address("192.0.2.2"), 0), 10);
        comesToNothing(turns, address("198.51.100.1"), 4, 0);
        QCOMPARE(taken(turns, address("198.51.100.1"), 0), 1);
        comesToNothing(turns, address("198.51.100.2"), 4, 2000); // the others are old by now
        QCOMPARE(taken(turns, address("198.51.100.2"), 2000), 1);
    }

    void anAttackerWaitsAndOthersDoNot()
    {
        GateLimits limits = shortLimits();
        limits.maxFruitless = 3;
        limits.handshakeTurnMs = 60'000;
        limits.handshakeMs = 5000;
        GateFixture gate(limits, Wire::Tls);
        const QString attacker = QStringLiteral("127.0.0.77");
        // Three with a handshake and no request, the fourth takes the one turn of this minute.
        for (int i = 0; i < 4; ++i) {
            const auto client = gate.client(attacker);
            QCOMPARE(client->waitForEnd(), RawClient::End::Closed);
        }
        QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
        RawClient fifth;
        QVERIFY(fifth.open(gate.port, attacker));
        // A record that is no ClientHello: whoever reads it answers with an alert.
        QVERIFY(fifth.sendClear(QByteArray("\x16\x03\x01\x00\x05hello", 10)));
        RawClient silent;
        QVERIFY(silent.open(gate.port, attacker));
        QVERIFY(gate.servesOthers());
        // Not a byte of TLS came back, and the end comes in time.
        QCOMPARE(fifth.waitForEnd(), RawClient::End::Closed);
        QCOMPARE(fifth.buffer(), QByteArray());
        QCOMPARE(silent.waitForEnd(), RawClient::End::Closed);
        QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 0, 30000);
    }

    void whoWaitedItsTurnIsServed()
    {
        GateLimits limits = shortLimits();
        limits.maxFruitless = 1;
        limits.handshakeTurnMs = 700;
        limits.handshakeMs = 30'000;
        GateFixture gate(limits, Wire::Tls);
        const QString from = QStringLiteral("127.0.0.78");
        for (int i = 0; i < 2; ++i) // one that counts, one that takes a turn
            QCOMPARE(gate.client(from)->waitForEnd(), RawClient::End::Closed);
        const auto patient = gate.client(from);
        QVERIFY(patient->send(request("GET", "/echo")));
        QCOMPARE(patient->reply().status, 200);
        QVERIFY(gate.servesOthers());
    }

    void aServerThatStopsCutsWhoHasNotBegun()
    {
        GateFixture gate(shortLimits(), Wire::Tls);
        RawClient silent;
        QVERIFY(silent.open(gate.port));
        QTRY_COMPARE_WITH_TIMEOUT(gate.server->connectionCount(), 1, 30000);
        gate.server->stop(0);
        QVERIFY(silent.waitForReset());
    }
};

QTEST_GUILESS_MAIN(TestHandshakeTurns)
#include "tst_handshake_turns.moc"
