// SPDX-License-Identifier: GPL-3.0-only
// Who may connect, and who somebody is: the table of connections, and what certificates and proxies say.
#include "core/server/ClientIdentity.h"
#include "core/server/ConnectionTable.h"
#include "tests/support/TestCertificate.h"

#include <QtTest/QTest>

using namespace ttp;

namespace {

Hash256 account(unsigned char number)
{
    Hash256 out;
    out.bytes[0] = number;
    return out;
}

GateLimits smallTable()
{
    GateLimits limits;
    limits.maxPerAddress = 2;
    limits.maxPerAccount = 2;
    limits.maxConnections = 8;
    return limits;
}

} // namespace

class TestConnectionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressGroups_data();
    void addressGroups();
    void perAddress();
    void perNetwork();
    void halfOfAllWithoutKey();
    void strangersInServiceKeepNobodyOut();
    void total();
    void perAccount();
    void waitingAndDrainingAreExtra();
    void trustedProxiesCountInTheTotalOnly();
    void unknownConnectionsDoNoHarm();

    void keyOfACertificate();
    void throughAProxy_data();
    void throughAProxy();
};

void TestConnectionTable::addressGroups_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *address, const char *group) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(group);
    };
    row("192.0.2.7", "192.0.2.7");
    row("::ffff:192.0.2.7", "192.0.2.7");
    row("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::");
    row("2001:db8:1:2::", "2001:db8:1:2::");
    row("2001:db8:1:3::6", "2001:db8:1:3::");
    row("fe80::1%3", "fe80::");
    row("::1", "::");
}

void TestConnectionTable::addressGroups()
{
    QFETCH(QString, address);
    QFETCH(QString, group);
    QCOMPARE(ConnectionTable::addressGroup(QHostAddress(address)), QHostAddress(group));
}

void TestConnectionTable::perAddress()
{
    ConnectionTable table(smallTable());
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    QVERIFY(table.admit(1, a).admitted);
    QVERIFY(table.admit(2, a).admitted);
    QCOMPARE(table.ofAddress(a), 2);
    // The oldest with nothing in service makes room.
    table.setServing(1, true);
    const auto third = table.admit(3, a);
    QVERIFY(third.admitted);
    QCOMPARE(third.evicted, std::optional<quint64>(2));
    table.setServing(3, true);
    // Where all are in service, the oldest.
    const auto fourth = table.admit(4, a);
    QVERIFY(fourth.admitted);
    QCOMPARE(fourth.evicted, std::optional<quint64>(1));
    const auto other = table.admit(5, QHostAddress(QStringLiteral("192.0.2.2")));
    QVERIFY(other.admitted && !other.evicted);
    table.setServing(4, true);
    table.setServing(3, false);
    QCOMPARE(table.admit(6, a).evicted, std::optional<quint64>(3));
    for (quint64 id = 1; id <= 6; ++id)
        table.remove(id);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.unregistered(), 0);
}

void TestConnectionTable::perNetwork()
{
    ConnectionTable table(smallTable());
    QVERIFY(table.admit(1, QHostAddress(QStringLiteral("2001:db8::1"))).admitted);
    QVERIFY(table.admit(2, QHostAddress(QStringLiteral("2001:db8::ffff:2"))).admitted);
    table.setServing(1, true);
    table.setServing(2, true);
    QCOMPARE(table.admit(3, QHostAddress(QStringLiteral("2001:db8:0:0:ffff::3"))).evicted, std::optional<quint64>(1));
    QVERIFY(!table.admit(4, QHostAddress(QStringLiteral("2001:db8:0:1::3"))).evicted);
    QCOMPARE(table.ofAddress(QHostAddress(QStringLiteral("2001:db8::9"))), 2);
}

void TestConnectionTable::halfOfAllWithoutKey()
{
    ConnectionTable table(smallTable());
    for (quint64 id = 1; id <= 4; ++id)
        QVERIFY(table.admit(id, QHostAddress(quint32(id))).admitted);
    table.setServing(1, true);
    const auto fifth = table.admit(5, QHostAddress(quint32(5)));
    QVERIFY(fifth.admitted);
    QCOMPARE(fifth.evicted, std::optional<quint64>(2));
    QCOMPARE(table.unregistered(), 4);
    // With a key one does not count among these.
    QVERIFY(table.authenticate(5, account(1)).admitted);
    QCOMPARE(table.unregistered(), 3);
    const auto sixth = table.admit(6, QHostAddress(quint32(6)));
    QVERIFY(sixth.admitted && !sixth.evicted);
}

// Whoever connects shows its key only afterwards: a registered peer comes as a stranger.
void TestConnectionTable::strangersInServiceKeepNobodyOut()
{
    ConnectionTable table(smallTable());
    for (quint64 id = 1; id <= 4; ++id) {
        QVERIFY(table.admit(id, QHostAddress(quint32(id))).admitted);
        table.setServing(id, true);
    }
    const auto fifth = table.admit(5, QHostAddress(quint32(5)));
    QVERIFY(fifth.admitted);
    QCOMPARE(fifth.evicted, std::optional<quint64>(1));
    QVERIFY(table.authenticate(5, account(1)).admitted);
    table.setServing(5, true);
    // Where all places are taken, strangers make room too, and long polls of strangers after them.
    for (quint64 id = 6; id <= 9; ++id) {
        QVERIFY(table.admit(id, QHostAddress(quint32(id % 2))).admitted);
        QVERIFY(table.authenticate(id, account(static_cast<unsigned char>(2 + id / 8))).admitted);
        table.setServing(id, true);
    }
    QCOMPARE(table.total(), 8);
    QCOMPARE(table.admit(10, QHostAddress(quint32(10)), true).evicted, std::optional<quint64>(2));
    table.setWaiting(3, true);
    table.setWaiting(4, true);
    QCOMPARE(table.admit(11, QHostAddress(quint32(11)), true).evicted, std::optional<quint64>(3));
    QCOMPARE(table.admit(12, QHostAddress(quint32(12)), true).evicted, std::optional<quint64>(4));
    const auto full = table.admit(13, QHostAddress(quint32(13)));
    QVERIFY(!full.admitted && !full.evicted);
    QCOMPARE(table.ofAccount(account(1)), 1);
}

void TestConnectionTable::total()
{
    ConnectionTable table(smallTable());
    quint64 id = 0;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(table.admit(++id, QHostAddress(quint32(i))).admitted);
        QVERIFY(table.authenticate(id, account(static_cast<unsigned char>(1 + i / 2))).admitted);
    }
    QCOMPARE(table.total(), 8);
    // All have keys: nobody makes room.
    const auto refused = table.admit(++id, QHostAddress(quint32(99)));
    QVERIFY(!refused.admitted && !refused.evicted);
    table.setDraining(3);
    const auto next = table.admit(++id, QHostAddress(quint32(99)));
    QCOMPARE(next.evicted, std::optional<quint64>(3));
    QCOMPARE(table.total(), 8);
}

void TestConnectionTable::perAccount()
{
    ConnectionTable table(smallTable());
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    for (quint64 id = 1; id <= 2; ++id) {
        QVERIFY(table.admit(id, a).admitted);
        QVERIFY(table.authenticate(id, account(1)).admitted);
        QVERIFY(table.authenticate(id, account(1)).admitted);
    }
    QCOMPARE(table.ofAccount(account(1)), 2);
    QCOMPARE(table.ofAddress(a), 0);
    table.setServing(1, true);
    QVERIFY(table.admit(3, a).admitted);
    QCOMPARE(table.authenticate(3, account(1)).evicted, std::optional<quint64>(2));
    table.setServing(3, true);
    QVERIFY(table.admit(4, a).admitted);
    QVERIFY(!table.authenticate(4, account(1)).admitted);
    QVERIFY(table.authenticate(4, account(2)).admitted);
    QCOMPARE(table.ofAccount(account(2)), 1);
}

void TestConnectionTable::waitingAndDrainingAreExtra()
{
    ConnectionTable table(smallTable());
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    for (quint64 id = 1; id <= 2; ++id) {
        QVERIFY(table.admit(id, a).admitted);
        table.setServing(id, true);
        table.setWaiting(id, true);
    }
    QCOMPARE(table.ofAddress(a), 0);
    QVERIFY(table.admit(3, a).admitted);
    table.setDraining(3);
    QVERIFY(table.admit(4, a).admitted);
    table.setWaiting(1, false);
    QCOMPARE(table.ofAddress(a), 2);
    QCOMPARE(table.total(), 4);
    for (quint64 id = 1; id <= 4; ++id)
        table.remove(id);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.ofAddress(a), 0);
}

void TestConnectionTable::trustedProxiesCountInTheTotalOnly()
{
    ConnectionTable table(smallTable());
    const QHostAddress proxy(QStringLiteral("192.0.2.1"));
    for (quint64 id = 1; id <= 8; ++id)
        QVERIFY(table.admit(id, proxy, true).admitted);
    QCOMPARE(table.ofAddress(proxy), 0);
    QVERIFY(!table.admit(9, proxy, true).admitted);
    QVERIFY(table.authenticate(8, account(1)).admitted);
    QCOMPARE(table.ofAccount(account(1)), 0);
}

void TestConnectionTable::unknownConnectionsDoNoHarm()
{
    ConnectionTable table(smallTable());
    table.remove(7);
    table.setServing(7, true);
    table.setWaiting(7, true);
    table.setDraining(7);
    QVERIFY(!table.authenticate(7, account(1)).admitted);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.ofAccount(account(1)), 0);
}

void TestConnectionTable::keyOfACertificate()
{
    const TestCertificate made = TestCertificate::make();
    ConnectionInfo info;
    ClientIdentity::applyCertificate(info, QSslCertificate(made.certificatePem, QSsl::Pem));
    QCOMPARE(info.clientSpkiDer, made.spki);
    QVERIFY(info.clientSpki == made.pin);
    ClientIdentity::applyCertificate(info, QSslCertificate());
    QVERIFY(!info.clientSpki && info.clientSpkiDer.isEmpty());
}

void TestConnectionTable::throughAProxy_data()
{
    QTest::addColumn<QList<HeaderField>>("headers");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<int>("key"); // -1 none, 0 refused, 1 the certificate's
    using Fields = QList<HeaderField>;
    const QByteArray pem = TestCertificate::make().certificatePem.toPercentEncoding();
    const QString proxy = QStringLiteral("127.0.0.1");
    QTest::newRow("no word") << Fields{} << proxy << -1;
    QTest::newRow("address") << Fields{{"X-Forwarded-For", "192.0.2.5"}} << QStringLiteral("192.0.2.5") << -1;
    QTest::newRow("last of several") << Fields{{"x-forwarded-for", "1.1.1.1, 192.0.2.5"}} << QStringLiteral("192.0.2.5")
                                     << -1;
    QTest::newRow("last of two fields") << Fields{{"X-Forwarded-For", "1.1.1.1"}, {"X-Forwarded-For", "192.0.2.5"}}
                                        << QStringLiteral("192.0.2.5") << -1;
    QTest::newRow("IPv6") << Fields{{"X-Forwarded-For", "2001:db8::5"}} << QStringLiteral("2001:db8::5") << -1;
    QTest::newRow("mapped") << Fields{{"X-Forwarded-For", "::ffff:192.0.2.5"}} << QStringLiteral("192.0.2.5") << -1;
    QTest::newRow("no address") << Fields{{"X-Forwarded-For", "unknown"}} << QString() << 0;
    QTest::newRow("empty last") << Fields{{"X-Forwarded-For", "192.0.2.5,"}} << QString() << 0;
    QTest::newRow("certificate") << Fields{{"X-SSL-Client-Cert", pem}} << proxy << 1;
    QTest::newRow("empty certificate") << Fields{{"X-SSL-Client-Cert", ""}} << proxy << -1;
    QTest::newRow("no certificate") << Fields{{"X-SSL-Client-Cert", "abc"}} << QString() << 0;
    QTest::newRow("two certificates") << Fields{{"X-SSL-Client-Cert", pem}, {"x-ssl-client-cert", pem}} << QString()
                                      << 0;
}

void TestConnectionTable::throughAProxy()
{
    QFETCH(QList<HeaderField>, headers);
    QFETCH(QString, peer);
    QFETCH(int, key);
    RequestHead head;
    head.headers = headers;
    ConnectionInfo info;
    info.peer = QHostAddress(QStringLiteral("127.0.0.1"));
    info.clientSpki = account(9);
    ClientIdentity identity;
    for (int again = 0; again < 2; ++again) {
        const auto named = identity.throughProxy(info, head);
        QCOMPARE(named.has_value(), key != 0);
        if (!named)
            continue;
        QVERIFY(named->viaProxy);
        QCOMPARE(named->peer, QHostAddress(peer));
        QCOMPARE(named->clientSpki.has_value(), key == 1);
        QVERIFY(named->clientSpki != account(9));
    }
}

QTEST_GUILESS_MAIN(TestConnectionTable)
#include "tst_connection_table.moc"
