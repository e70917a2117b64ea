// SPDX-License-Identifier: GPL-3.0-only
// Which pieces are here, and waiting for more, over a real server.
#include "core/protocol/AvailabilityMessage.h"
#include "core/protocol/Paths.h"
#include "tests/support/ApiDocs.h"
#include "tests/support/ApiFixture.h"

#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 piece = 512 * KiB;
constexpr auto availabilityRoute = "/v1/shares/{share}/versions/{version}/availability";
constexpr auto fileAvailabilityRoute = "/v1/files/{fid}/availability";

/// Tables that change nothing: their rows share a server.
bool onlyReads()
{
    static const QSet<QByteArray> names{"availabilityRefused"};
    return names.contains(QTest::currentTestFunction());
}

} // namespace

class TestApiAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        if (!onlyReads())
            m_fixture.reset();
    }

    void availabilityOfAVersion();
    void availabilityAsOctets();
    void octetsCostTheirSize();
    void availabilityOfAFile_data();
    void availabilityOfAFile();
    void onlyWhatIsNew();
    void newsWakesTheWaiting();
    void waitingEnds_data();
    void waitingEnds();
    void aNewerPollReplacesTheOlder();
    void aFileWaitsForItsOwnPieces();
    void availabilityRefused_data();
    void availabilityRefused();

private:
    [[nodiscard]] QByteArray availability(const QByteArray &query = {}) const
    {
        return paths::shareAvailability(m_share->id, 1) + query;
    }
    void hasPieces(const QList<int> &pieces);

    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_bob;
    TestUser m_mallory;
    TestShare *m_share = nullptr;
    TestShare *m_secret = nullptr;
};

void TestApiAvailability::init()
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

void TestApiAvailability::hasPieces(const QList<int> &pieces)
{
    PieceBitmap had(m_share->catalog->layout().pieceCount());
    for (int index : pieces)
        had.set(index);
    m_fixture->setProgress(*m_share, had);
}

void TestApiAvailability::availabilityOfAVersion()
{
    const RawReply whole = m_fixture->get(availability(), m_alice);
    QCOMPARE(whole.status, 200);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, whole);
    const auto complete = AvailabilityMessage::fromJson(whole.body);
    QVERIFY(complete->isComplete());
    QCOMPARE(complete->pieces, 6);

    hasPieces({0, 1, 4});
    const RawReply part = m_fixture->get(availability(), m_alice);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, part);
    const auto read = AvailabilityMessage::fromJson(part.body);
    QCOMPARE(read->have, 3);
    QCOMPARE(read->added, (QList<PieceRange>{{0, 2}, {4, 1}}));
    QCOMPARE(part.header("ttp-seq"), QByteArray::number(read->seq));
}

void TestApiAvailability::availabilityAsOctets()
{
    hasPieces({0, 1, 4});
    const QByteArray octets = "Accept: application/octet-stream\r\n";
    const RawReply part = m_fixture->get(availability(), m_alice, octets);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, part);
    QCOMPARE(part.body, QByteArray(1, char(0b11001000)));
    QVERIFY(part.header("ttp-seq").toLongLong() > 0);
    m_fixture->setProgress(*m_share, PieceBitmap(6, true));
    QCOMPARE(m_fixture->get(availability(), m_alice, octets).body, QByteArray(1, char(0b11111100)));
}

// Of what is complete JSON says it in a word; a map of octets has every piece in it (threat C9).
void TestApiAvailability::octetsCostTheirSize()
{
    FileId huge = m_share->file(0);
    huge.length = qint64(1) << 40;
    ManifestHeader header = m_share->catalog->header();
    std::vector<ManifestEntry> entries{{QStringLiteral("huge.bin"), huge, 1'700'000'000'000}};
    header.files = 1;
    header.bytes = huge.length;
    const auto before = m_fixture->snapshots.get();
    auto next = std::make_shared<AccessSnapshot>(*before);
    auto share = std::make_shared<ServedShare>(*before->shares.value(m_share->id));
    auto version = std::make_shared<ServedVersion>(*share->versions.first());
    auto catalog = VersionCatalog::make(header, version->catalog->envelope(), version->catalog->manifestSha256(),
                                        std::move(entries));
    QVERIFY(catalog);
    version->catalog = *catalog;
    version->progress.reset();
    share->versions = {{1, version}};
    next->shares.insert(share->share, share);
    m_fixture->snapshots.put(next);

    const QByteArray target = paths::fileAvailability(huge) + "?size=16384";
    const QByteArray octets = "Accept: application/octet-stream\r\n";
    const auto ask = [&](const QByteArray &fields) {
        m_fixture->clock.advance(-60'000); // nothing is saved up meanwhile
        return m_fixture->get(target, m_alice, fields);
    };
    const RawReply whole = ask(octets);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body.size(), 8 * 1024 * 1024);
    const RawReply refused = ask(octets);
    QCOMPARE(refused.status, 429);
    HOLD_AGAINST(m_docs, "get", "/v1/files/{fid}/availability", refused);
    QCOMPARE(ask({}).status, 200);
}

void TestApiAvailability::availabilityOfAFile_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("pieces");
    QTest::addColumn<QList<PieceRange>>("had");

    // Of f0 the pieces 0, 1 and 3 are here, of f2 the second one.
    QTest::newRow("f0") << 0 << piece << qint64(4) << QList<PieceRange>{{0, 2}, {3, 1}};
    QTest::newRow("f0 coarser") << 0 << 2 * piece << qint64(2) << QList<PieceRange>{{0, 1}};
    QTest::newRow("f0 whole") << 0 << 64 * 1024 * KiB << qint64(1) << QList<PieceRange>{};
    QTest::newRow("f0 finer") << 0 << 256 * KiB << qint64(8) << QList<PieceRange>{{0, 4}, {6, 2}};
    QTest::newRow("f2") << 2 << piece << qint64(2) << QList<PieceRange>{{1, 1}};
    QTest::newRow("f2 finest") << 2 << 16 * KiB << qint64(33) << QList<PieceRange>{{32, 1}};
    QTest::newRow("empty") << 1 << piece << qint64(0) << QList<PieceRange>{};
}

void TestApiAvailability::availabilityOfAFile()
{
    QFETCH(int, file);
    QFETCH(qint64, size);
    QFETCH(qint64, pieces);
    QFETCH(QList<PieceRange>, had);
    hasPieces({0, 1, 3, 5});
    const QByteArray target = paths::fileAvailability(m_share->file(file)) + "?size=" + QByteArray::number(size);
    const RawReply reply = m_fixture->get(target, m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", fileAvailabilityRoute, reply);
    const auto read = AvailabilityMessage::fromJson(reply.body);
    QVERIFY(read.ok());
    QCOMPARE(read->pieceSize, size);
    QCOMPARE(read->pieces, pieces);
    QCOMPARE(read->added, had);
    qint64 sum = 0;
    for (const PieceRange &run : had)
        sum += run.count;
    QCOMPARE(read->have, sum);
    const RawReply octets = m_fixture->get(target, m_alice, "Accept: application/octet-stream\r\n");
    HOLD_AGAINST(m_docs, "get", fileAvailabilityRoute, octets);
    const auto bitmap = PieceBitmap::fromOctets(octets.body, pieces);
    QVERIFY(bitmap.ok());
    QCOMPARE(bitmap->runs(), had);
}

void TestApiAvailability::onlyWhatIsNew()
{
    hasPieces({0, 1});
    const auto first = AvailabilityMessage::fromJson(m_fixture->get(availability(), m_alice).body);
    m_share->progress->add(3);
    const QByteArray since = "?since=" + QByteArray::number(first->seq);
    const RawReply reply = m_fixture->get(availability(since), m_alice);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, reply);
    const auto delta = AvailabilityMessage::fromJson(reply.body);
    QCOMPARE(delta->since, first->seq);
    QCOMPARE(delta->added, (QList<PieceRange>{{3, 1}}));
    QCOMPARE(delta->have, 3);
    // Nothing new, without waiting.
    const auto none = AvailabilityMessage::fromJson(
        m_fixture->get(availability("?since=" + QByteArray::number(delta->seq)), m_alice).body);
    QVERIFY(none->added.isEmpty());
    // A past that cannot be told: everything.
    m_share->progress->forget(0);
    const auto all = AvailabilityMessage::fromJson(m_fixture->get(availability(since), m_alice).body);
    QCOMPARE(all->since, 0);
    QCOMPARE(all->added, (QList<PieceRange>{{1, 1}, {3, 1}}));
    // Complete is final.
    for (int i = 0; i < 6; ++i)
        m_share->progress->add(i);
    QVERIFY(
        AvailabilityMessage::fromJson(m_fixture->get(availability(since + "&wait=60"), m_alice).body)->isComplete());
}

void TestApiAvailability::newsWakesTheWaiting()
{
    hasPieces({0});
    const auto first = AvailabilityMessage::fromJson(m_fixture->get(availability(), m_alice).body);
    const auto client = m_fixture->client(&m_alice);
    const QByteArray target = availability("?wait=60&since=" + QByteArray::number(first->seq));
    QVERIFY(client->send(ApiFixture::requestBytes("GET", target, m_alice.bearer())));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    QVERIFY(!client->receiveSome(300));
    QCOMPARE(m_fixture->account(m_alice.id)->inService.load(), 0);
    m_share->progress->add(2);
    const RawReply reply = client->reply();
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, reply);
    QCOMPARE(AvailabilityMessage::fromJson(reply.body)->added, (QList<PieceRange>{{2, 1}}));
}

void TestApiAvailability::waitingEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("status");
    QTest::newRow("time") << "time" << 200;
    QTest::newRow("stopping") << "stopping" << 200;
    QTest::newRow("complete") << "complete" << 200;
    QTest::newRow("no right any more") << "right" << 404;
    QTest::newRow("suspended") << "suspended" << 404;
}

void TestApiAvailability::waitingEnds()
{
    QFETCH(QString, how);
    QFETCH(int, status);
    hasPieces({0});
    const auto first = AvailabilityMessage::fromJson(m_fixture->get(availability(), m_alice).body);
    const auto client = m_fixture->client(&m_alice);
    const QByteArray target = availability("?wait=60&since=" + QByteArray::number(first->seq));
    QVERIFY(client->send(ApiFixture::requestBytes("GET", target, m_alice.bearer())));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    if (how == QLatin1String("time"))
        m_fixture->clock.advance(61'000);
    else if (how == QLatin1String("stopping"))
        m_fixture->setDraining(true);
    else if (how == QLatin1String("suspended"))
        m_fixture->setSuspended(m_alice.id, true);
    else if (how == QLatin1String("right"))
        m_fixture->onNode([&] { m_share->readers.remove(m_alice.id); });
    else
        m_fixture->onNode([&] { m_share->progress.reset(); });
    m_fixture->publish();

    const RawReply reply = client->reply();

    QCOMPARE(reply.status, status);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, reply);
    if (how == QLatin1String("complete"))
        QVERIFY(AvailabilityMessage::fromJson(reply.body)->isComplete());
}

void TestApiAvailability::aNewerPollReplacesTheOlder()
{
    // One server thread, or the two polls may not meet.
    m_fixture = std::make_unique<ApiFixture>(1);
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_fixture->openSession(m_alice);
    m_share = &m_fixture->addShare(QStringLiteral("Ocean"), {testBytes(2 * piece, 1)}, {m_alice});
    hasPieces({0});
    const auto first = AvailabilityMessage::fromJson(m_fixture->get(availability(), m_alice).body);
    const QByteArray request = ApiFixture::requestBytes(
        "GET", availability("?wait=60&since=" + QByteArray::number(first->seq)), m_alice.bearer());
    const auto older = m_fixture->client(&m_alice);
    const auto newer = m_fixture->client(&m_alice);
    QVERIFY(older->send(request));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    QVERIFY(newer->send(request));
    QCOMPARE(older->reply().status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    m_share->progress->add(1);
    QCOMPARE(newer->reply().status, 200);
}

void TestApiAvailability::aFileWaitsForItsOwnPieces()
{
    hasPieces({0});
    const QByteArray path = paths::fileAvailability(m_share->file(2));
    const auto first = AvailabilityMessage::fromJson(m_fixture->get(path, m_alice).body);
    const auto client = m_fixture->client(&m_alice);
    QVERIFY(client->send(
        ApiFixture::requestBytes("GET", path + "?wait=60&since=" + QByteArray::number(first->seq), m_alice.bearer())));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->handler().waitingRequests(), 1, 30000);
    m_share->progress->add(1);
    QVERIFY(!client->receiveSome(600));
    m_share->progress->add(5);
    const RawReply reply = client->reply();
    HOLD_AGAINST(m_docs, "get", fileAvailabilityRoute, reply);
    QCOMPARE(AvailabilityMessage::fromJson(reply.body)->added, (QList<PieceRange>{{1, 1}}));
}

void TestApiAvailability::availabilityRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("alsoVersion");
    QTest::newRow("since") << QByteArray("?since=x") << true;
    QTest::newRow("negative") << QByteArray("?since=-1") << true;
    QTest::newRow("wait") << QByteArray("?since=1&wait=x") << true;
    QTest::newRow("twice") << QByteArray("?since=1&since=2") << true;
    QTest::newRow("size") << QByteArray("?size=1000") << false;
    QTest::newRow("large") << QByteArray("?size=134217728") << false;
}

void TestApiAvailability::availabilityRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, alsoVersion);
    const RawReply file = m_fixture->get(paths::fileAvailability(m_share->file(0)) + query, m_alice);
    QCOMPARE(file.status, 400);
    HOLD_AGAINST(m_docs, "get", fileAvailabilityRoute, file);
    if (!alsoVersion)
        return;
    const RawReply version = m_fixture->get(availability(query), m_alice);
    QCOMPARE(version.status, 400);
    HOLD_AGAINST(m_docs, "get", availabilityRoute, version);
}

QTEST_GUILESS_MAIN(TestApiAvailability)
#include "tst_api_availability.moc"
