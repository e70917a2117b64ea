// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/ContentRequest.h"
#include "core/client/HttpResponse.h"
#include "core/client/PeerSession.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace ttp;

namespace {

const HostPort first{QStringLiteral("192.0.2.1"), 8470};
const HostPort second{QStringLiteral("2001:db8::1"), 8470};
const HostPort third{QStringLiteral("peer.example"), 443};

using Fields = QList<HttpHeader>;

Hash256 somePin()
{
    return *Hash256::fromHex(QString(64, u'a'));
}

} // namespace

class TestPeerSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesKeepTheirOrder();
    void accessIsTakenAtOneMoment();
    void requestsAreFilledIn();
    void tornNeverWhileItChanges();
    void readsContentRange_data();
    void readsContentRange();
    void readsHeaders();
};

void TestPeerSession::addressesKeepTheirOrder()
{
    PeerSession session(newId<UserId>(), somePin(), {first, second, third}, newId<UserId>(), Secret());
    session.markWorking(second);
    QCOMPARE(session.addresses(), (QList<HostPort>{second, first, third}));
    session.setAddresses({third, first, second});
    QCOMPARE(session.addresses(), (QList<HostPort>{second, third, first}));
    session.setAddresses({first, third});
    QCOMPARE(session.addresses(), (QList<HostPort>{first, third}));
    QVERIFY(!session.markFailing(third));
    QVERIFY(session.markFailing(first));
    QCOMPARE(session.addresses(), (QList<HostPort>{third, first}));
    QVERIFY(!session.markFailing(second));
    session.markWorking(second);
    QCOMPARE(session.addresses(), (QList<HostPort>{second, third, first}));
}

void TestPeerSession::accessIsTakenAtOneMoment()
{
    PeerSession session(newId<UserId>(), somePin(), {}, newId<UserId>(), Secret("auth"));
    QVERIFY(!session.access());
    session.setAddresses({first});
    QVERIFY(session.access());
    QVERIFY(session.access()->authorization.isEmpty());
    QVERIFY(!session.isLoggedIn());
    const SessionId id = newId<SessionId>();
    session.setSession(id, Secret("abc"));
    QVERIFY(session.isLoggedIn());
    QCOMPARE(session.sessionId(), id);
    QCOMPARE(session.access()->authorization.reveal(), QByteArrayView("Bearer abc"));
    QCOMPARE(session.access()->loginSerial, 1u);
    session.clearSession();
    QVERIFY(!session.isLoggedIn());
    QVERIFY(session.access()->authorization.isEmpty());
    session.setSession(id, Secret("def"));
    QCOMPARE(session.loginSerial(), 2u);
}

void TestPeerSession::requestsAreFilledIn()
{
    PeerSession session(newId<UserId>(), somePin(), {third}, newId<UserId>(), Secret());
    session.setPathPrefix("/behind/a/proxy");
    session.setSession(newId<SessionId>(), Secret("token"));
    const ShareId share = newId<ShareId>();
    const HttpRequest content = contentRequest(*session.access(), share, 3, {1'000, 500});
    QCOMPARE(content.host, third.host);
    QCOMPARE(content.port, third.port);
    QVERIFY(content.hostIsName);
    QCOMPARE(content.path, "/behind/a/proxy/v1/shares/" + share.toString().toLatin1() + "/versions/3/content");
    QCOMPARE(content.headers.value(0), (HttpHeader{"Range", "bytes=1000-1499"}));
    QCOMPARE(content.authorization.reveal(), QByteArrayView("Bearer token"));
    QCOMPARE(content.pin, std::optional<Hash256>(somePin()));
    QVERIFY(content.limits.maxBodyBytes >= 500);

    session.markWorking(first);
    const FileId file{somePin(), 100'000'000};
    const HttpRequest whole = fileRequest(*session.access(), file, {0, 50'000'000});
    QVERIFY(!whole.hostIsName);
    QCOMPARE(whole.path, "/behind/a/proxy/v1/files/" + file.toString().toLatin1());
    QCOMPARE(whole.limits.maxBodyBytes, 50'000'000);
}

void TestPeerSession::tornNeverWhileItChanges()
{
    PeerSession session(newId<UserId>(), somePin(), {first}, newId<UserId>(), Secret());
    std::atomic<bool> stop{false};
    std::atomic<int> torn{0};
    std::thread reader([&] {
        while (!stop) {
            const auto access = session.access();
            const QByteArray expected = access->loginSerial == 0
                                            ? QByteArray()
                                            : "Bearer " + QByteArray(int(access->loginSerial % 50) + 1, 't');
            if (access->authorization.reveal() != QByteArrayView(expected))
                ++torn;
        }
    });
    for (int i = 1; i <= 2000; ++i) {
        session.setSession(newId<SessionId>(), Secret(QByteArray(i % 50 + 1, 't')));
        session.markWorking(i % 2 ? first : second);
    }
    stop = true;
    reader.join();
    QCOMPARE(torn.load(), 0);
}

void TestPeerSession::readsContentRange_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("total");
    QTest::newRow("plain") << QByteArray("bytes 10-19/100") << true << qint64(100);
    QTest::newRow("unknown total") << QByteArray("bytes 10-19/*") << true << qint64(-1);
    QTest::newRow("to the end") << QByteArray("bytes 10-19/20") << true << qint64(20);
    QTest::newRow("beyond the end") << QByteArray("bytes 10-19/19") << false << qint64(0);
    QTest::newRow("backwards") << QByteArray("bytes 19-10/100") << false << qint64(0);
    QTest::newRow("unsatisfied") << QByteArray("bytes */100") << false << qint64(0);
    QTest::newRow("other unit") << QByteArray("lines 10-19/100") << false << qint64(0);
    QTest::newRow("empty") << QByteArray() << false << qint64(0);
    QTest::newRow("sign") << QByteArray("bytes +10-19/100") << false << qint64(0);
    QTest::newRow("overflow") << QByteArray("bytes 10-99999999999999999999/*") << false << qint64(0);
}

void TestPeerSession::readsContentRange()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    QFETCH(qint64, total);
    const auto range = parseContentRange(value);
    QCOMPARE(range.has_value(), good);
    if (good)
        QCOMPARE(*range, (ReceivedRange{10, 19, total}));
}

void TestPeerSession::readsHeaders()
{
    const HttpHeaders headers(Fields{{"content-length", "12"}, {"x", "1"}, {"x", "2"}, {"retry-after", "5"}});
    QCOMPARE(headers.value("x"), QByteArray("1"));
    QVERIFY(headers.value("y").isEmpty());
    QVERIFY(headers.contains("x") && !headers.contains("y"));
    QCOMPARE(headers.contentLength().value_or(-1), 12);
    QCOMPARE(headers.retryAfterSeconds(), 5);
    QVERIFY(!HttpHeaders(Fields{{"content-length", "1"}, {"content-length", "2"}}).contentLength());
    QVERIFY(HttpHeaders(Fields{{"content-length", "2"}, {"content-length", "2"}}).contentLength());
    QVERIFY(!HttpHeaders(Fields{{"content-length", "-1"}}).contentLength());
    QVERIFY(!HttpHeaders(Fields{{"content-length", "0x10"}}).contentLength());
    QVERIFY(!HttpHeaders(Fields{{"content-length", "99999999999999999999"}}).contentLength());
    QCOMPARE(HttpHeaders(Fields{{"retry-after", "-5"}}).retryAfterSeconds(), 0);
    QCOMPARE(HttpHeaders(Fields{{"retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"}}).retryAfterSeconds(), 0);
    QCOMPARE(HttpHeaders(Fields{{"retry-after", "99999999"}}).retryAfterSeconds(), 86'400);
}

QTEST_GUILESS_MAIN(TestPeerSession)
#include "tst_peersession.moc"
