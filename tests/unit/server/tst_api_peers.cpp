// SPDX-License-Identifier: GPL-3.0-only
// Who else is there and what they hold, over a real server.
#include "core/database/Database.h"
#include "core/database/HoldersTable.h"
#include "core/database/UsersTable.h"
#include "core/protocol/Paths.h"
#include "core/protocol/PeersMessages.h"
#include "tests/support/ApiDocs.h"
#include "tests/support/ApiFixture.h"

#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 piece = 512 * KiB;

/// Tables that change nothing: their rows share a server.
bool onlyReads()
{
    static const QSet<QByteArray> names{"announcementsRefused"};
    return names.contains(QTest::currentTestFunction());
}

} // namespace

class TestApiPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        if (!onlyReads())
            m_fixture.reset();
    }

    void announcing();
    void announcementsRefused_data();
    void announcementsRefused();
    void holdersAreReaders();
    void peersAreAcquaintances();
    void whoAsksTooMuchWaits();
    void groupMatesKnowEachOther();
    void whatAPeerHolds();
    void dialledBack_data();
    void dialledBack();
    void dialBacksAreBounded();

private:
    [[nodiscard]] RawReply announce(const TestUser &user, const QList<HeldShareMessage> &held, quint16 port = 8470)
    {
        const AnnouncementMessage message{port, held, 900};
        return m_fixture->send("PUT", "/v1/peers/self", &user, user.bearer(), message.toJson());
    }

    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_bob;
    TestUser m_mallory;
    TestShare *m_share = nullptr;
    TestShare *m_secret = nullptr;
};

void TestApiPeers::init()
{
    if (m_fixture && onlyReads())
        return;
    m_fixture = std::make_unique<ApiFixture>();
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_bob = m_fixture->addUser(QStringLiteral("Bob"));
    m_mallory = m_fixture->addUser(QStringLiteral("Mallory"));
    for (TestUser *user : {&m_alice, &m_bob, &m_mallory})
        m_fixture->openSession(*user);
    m_share = &m_fixture->addShare(QStringLiteral("Ocean"),
                                   {testBytes(4 * piece, 1), QByteArray(), testBytes(piece + 1, 2)}, {m_alice, m_bob});
    m_secret = &m_fixture->addShare(QStringLiteral("Secret"), {QByteArray("s")}, {m_bob});
}

void TestApiPeers::announcing()
{
    const RawReply reply = announce(
        m_alice, {{m_share->id, 1, false, 3, 7}, {m_secret->id, 1, true, 1, 1}, {newId<ShareId>(), 1, true, 1, 1}});
    QCOMPARE(reply.status, 204);
    HOLD_AGAINST(m_docs, "put", "/v1/peers/self", reply);
    // The address is where the request came from; what she may not read is not kept.
    QCOMPARE(m_fixture->news().announced, (QList<HostPort>{{QStringLiteral("127.0.0.1"), 8470}}));
    m_fixture->onNode([&] {
        HoldersTable holders(*m_fixture->domain().database);
        const auto rows = holders.ofUser(m_alice.id, m_fixture->clock.now(), std::nullopt, 100);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().share, m_share->id);
        QCOMPARE(rows->first().urls, QStringList{QStringLiteral("127.0.0.1:8470")});
    });
    // The next one replaces it, also with less.
    QCOMPARE(announce(m_alice, {}).status, 204);
    m_fixture->onNode([&] {
        HoldersTable holders(*m_fixture->domain().database);
        QVERIFY(holders.ofUser(m_alice.id, m_fixture->clock.now(), std::nullopt, 100)->isEmpty());
    });
}

void TestApiPeers::announcementsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray("{}") << 400;
    QTest::newRow("port 0") << QByteArray(R"({"port":0,"shares":[],"interval":900})") << 400;
    QTest::newRow("port of the system") << QByteArray(R"({"port":22,"shares":[],"interval":900})") << 400;
    QTest::newRow("port too high") << QByteArray(R"({"port":65536,"shares":[],"interval":900})") << 400;
    QTest::newRow("hectic") << QByteArray(R"({"port":8470,"shares":[],"interval":1})") << 400;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << 413;
    QTest::newRow("deep") << QByteArray(500'000, '[') << 413;
}

void TestApiPeers::announcementsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const RawReply reply = m_fixture->send("PUT", "/v1/peers/self", &m_alice, m_alice.bearer(), body);
    QCOMPARE(reply.status, status);
    HOLD_AGAINST(m_docs, "put", "/v1/peers/self", reply);
    QVERIFY(m_fixture->news().announced.isEmpty());
}

void TestApiPeers::holdersAreReaders()
{
    QCOMPARE(announce(m_alice, {{m_share->id, 1, false, 3, 7}}, 9001).status, 204);
    QCOMPARE(announce(m_bob, {{m_share->id, 1, true, 6, 9}}, 9002).status, 204);
    const QByteArray path = paths::sharePeers(m_share->id);
    const RawReply reply = m_fixture->get(path, m_bob);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/shares/{share}/peers", reply);
    const auto read = HolderListMessage::fromJson(reply.body);
    QCOMPARE(read->holders.size(), 1);
    QCOMPARE(read->holders.first().userId, m_alice.id);
    QCOMPARE(read->holders.first().have, 3);
    QVERIFY(read->holders.first().pin == m_alice.certificate->pin);
    QCOMPARE(read->holders.first().addresses, (QList<HostPort>{{QStringLiteral("127.0.0.1"), 9001}}));
    // Who may not read any more is not told of, and the record lapses.
    m_fixture->onNode([&] { m_share->readers.remove(m_alice.id); });
    m_fixture->publish();
    QVERIFY(HolderListMessage::fromJson(m_fixture->get(path, m_bob).body)->holders.isEmpty());
    m_fixture->onNode([&] { m_share->readers.insert(m_alice.id); });
    m_fixture->publish();
    m_fixture->clock.advance(1801'000);
    QVERIFY(HolderListMessage::fromJson(m_fixture->get(path, m_bob).body)->holders.isEmpty());
}

void TestApiPeers::peersAreAcquaintances()
{
    m_fixture->onNode([&] {
        UsersTable users(*m_fixture->domain().database);
        for (const TestUser *user : {&m_alice, &m_bob, &m_mallory}) {
            QVERIFY(users.setUrls(user->id,
                                  {QStringLiteral("https://203.0.113.7:8470/v1"), QStringLiteral("[2001:db8::1]:9000"),
                                   QStringLiteral("nonsense"), QStringLiteral("https://203.0.113.7:22/v1"),
                                   QStringLiteral("https://intranet.corp:443/v1"),
                                   QStringLiteral("https://169.254.169.254:8470/v1")}));
            QVERIFY(users.setLastSeen(user->id, m_fixture->clock.now()));
        }
    });
    const auto known = [&](const TestUser &user) {
        const RawReply reply = m_fixture->get("/v1/peers", user);
        const QString wrong = m_docs.check("get", "/v1/peers", reply.status, reply.header("content-type"), reply.body);
        if (!wrong.isEmpty())
            qWarning("%s", qPrintable(wrong));
        return PeerListMessage::fromJson(reply.body)->peers;
    };
    const QList<KnownPeerMessage> alices = known(m_alice);
    QCOMPARE(alices.size(), 1);
    QCOMPARE(alices.first().userId, m_bob.id);
    QCOMPARE(alices.first().addresses,
             (QList<HostPort>{{QStringLiteral("203.0.113.7"), 8470}, {QStringLiteral("2001:db8::1"), 9000}}));
    QVERIFY(known(m_mallory).isEmpty());
    QVERIFY(m_docs.checked().contains("get /v1/peers 200"));
}

// Every row of the table is held against every share that the caller may read (threat C9).
void TestApiPeers::whoAsksTooMuchWaits()
{
    const auto before = m_fixture->snapshots.get();
    auto crowded = std::make_shared<AccessSnapshot>(*before);
    for (int i = 0; i < 40'000; ++i)
        crowded->shares.insert(newId<ShareId>(), before->shares.value(m_share->id));
    m_fixture->snapshots.put(crowded);
    const auto ask = [&](const TestUser &user, const QByteArray &target = "/v1/peers") {
        m_fixture->clock.advance(-60'000); // nothing is saved up meanwhile, however long it takes
        return m_fixture->get(target, user);
    };
    int asked = 0;
    RawReply reply = ask(m_alice);
    for (; reply.status == 200 && asked < 1000; ++asked)
        reply = ask(m_alice);
    QCOMPARE(reply.status, 429);
    QVERIFY(asked >= 2);
    QVERIFY(reply.header("retry-after").toInt() > 0);
    HOLD_AGAINST(m_docs, "get", "/v1/peers", reply);
    QCOMPARE(ask(m_bob).status, 200);
    m_fixture->clock.advance(3600'000);
    QCOMPARE(m_fixture->get("/v1/peers", m_alice).status, 200);
}

void TestApiPeers::groupMatesKnowEachOther()
{
    m_fixture->onNode([&] {
        UsersTable users(*m_fixture->domain().database);
        const auto group = m_fixture->domain().groups->create(QStringLiteral("Lab"));
        for (const TestUser *user : {&m_alice, &m_mallory}) {
            QVERIFY(users.setUrls(user->id, {QStringLiteral("203.0.113.7:8470")}));
            QVERIFY(users.setLastSeen(user->id, m_fixture->clock.now()));
            QVERIFY(m_fixture->domain().groups->addMember(group->id, user->id));
        }
    });
    const auto peers = PeerListMessage::fromJson(m_fixture->get("/v1/peers", m_mallory).body)->peers;
    QCOMPARE(peers.size(), 1);
    QCOMPARE(peers.first().userId, m_alice.id);
    const auto page = PeerListMessage::fromJson(m_fixture->get("/v1/peers?limit=1", m_alice).body);
    QCOMPARE(page->peers.size(), 1);
    QCOMPARE(page->peers.first().userId, m_mallory.id);
}

void TestApiPeers::whatAPeerHolds()
{
    QCOMPARE(announce(m_bob, {{m_share->id, 1, true, 6, 9}, {m_secret->id, 1, true, 1, 1}}).status, 204);
    const QByteArray path = paths::peerFiles(m_bob.id);
    const RawReply reply = m_fixture->get(path, m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", "/v1/peers/{user}/files", reply);
    const auto read = PeerFilesMessage::fromJson(reply.body);
    QCOMPARE(read->shares.size(), 1);
    QCOMPARE(read->shares.first(), (HeldShareMessage{m_share->id, 1, true, 6, 9}));
    for (const RawReply &hidden : {m_fixture->get(path, m_mallory), m_fixture->get(paths::peerFiles(m_alice.id), m_bob),
                                   m_fixture->get(paths::peerFiles(newId<UserId>()), m_alice)}) {
        QCOMPARE(hidden.status, 404);
        HOLD_AGAINST(m_docs, "get", "/v1/peers/{user}/files", hidden);
    }
}

void TestApiPeers::dialledBack_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("reachable") << ErrorCode::Internal << QString();
    QTest::newRow("unreachable") << ErrorCode::Unreachable << "unreachable";
    QTest::newRow("late") << ErrorCode::TimedOut << "timed-out";
    QTest::newRow("another key") << ErrorCode::PinMismatch << "pin-mismatch";
    QTest::newRow("our own trouble") << ErrorCode::DatabaseDamaged << "unreachable";
}

void TestApiPeers::dialledBack()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, reason);
    if (!reason.isEmpty())
        m_fixture->setDialBack(Error{code, Doing::Connecting, {}, {}, 0});
    const RawReply reply = m_fixture->send("POST", "/v1/peers/self/reachability", &m_alice, m_alice.bearer(),
                                           ReachabilityRequestMessage{8470}.toJson());
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "post", "/v1/peers/self/reachability", reply);
    const auto read = ReachabilityReplyMessage::fromJson(reply.body);
    QCOMPARE(read->reachable, reason.isEmpty());
    QCOMPARE(read->reason, reason);
    QCOMPARE(read->address.toString(), QStringLiteral("127.0.0.1:8470"));
}

void TestApiPeers::dialBacksAreBounded()
{
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        const RawReply reply = m_fixture->send("POST", "/v1/peers/self/reachability", &m_alice, m_alice.bearer(),
                                               ReachabilityRequestMessage{8470}.toJson());
        HOLD_AGAINST(m_docs, "post", "/v1/peers/self/reachability", reply);
        refused += reply.status == 429 ? 1 : 0;
    }
    QVERIFY(refused > 0);
    QCOMPARE(m_fixture
                 ->send("POST", "/v1/peers/self/reachability", &m_bob, m_bob.bearer(),
                        ReachabilityRequestMessage{22}.toJson())
                 .status,
             400);
}

QTEST_GUILESS_MAIN(TestApiPeers)
#include "tst_api_peers.moc"
