// SPDX-License-Identifier: GPL-3.0-only
// Pieces, their hashes with proof, and complaints about them, over a real server.
#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "core/database/Database.h"
#include "core/database/HashSpansTable.h"
#include "core/database/UsageTable.h"
#include "core/protocol/Conditions.h"
#include "core/protocol/FileMessages.h"
#include "core/protocol/Paths.h"
#include "core/protocol/Query.h"
#include "core/protocol/Range.h"
#include "tests/support/ApiDocs.h"
#include "tests/support/ApiFixture.h"

#include <QDir>
#include <QFile>
#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 piece = 512 * KiB;
constexpr auto pieceRoute = "/v1/files/{fid}/pieces/{index}";
constexpr auto hashesRoute = "/v1/files/{fid}/hashes";

/// Tables that change nothing: their rows share a server.
bool onlyReads()
{
    static const QSet<QByteArray> names{"pieces", "piecesRefused", "hashRuns", "hashRunsRefused", "complaintsRefused"};
    return names.contains(QTest::currentTestFunction());
}

} // namespace

class TestApiPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        if (!onlyReads())
            m_fixture.reset();
    }

    void pieces_data();
    void pieces();
    void piecesRefused_data();
    void piecesRefused();
    void digestsWhereWanted();
    void theDigestOfTheWholeIsMadeWhenWanted();
    void noDigestOfWhatIsNotThere();
    void hashRuns_data();
    void hashRuns();
    void hashRunsRefused_data();
    void hashRunsRefused();
    void hashesThatAreNotHere();
    void hashRunsAreBounded();
    void complaints();
    void complaintsRefused_data();
    void complaintsRefused();

private:
    [[nodiscard]] QByteArray fileTarget(qsizetype index) const { return paths::file(m_share->file(index)); }

    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestShare *m_share = nullptr;
};

void TestApiPieces::init()
{
    if (m_fixture && onlyReads())
        return;
    m_fixture = std::make_unique<ApiFixture>();
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_fixture->openSession(m_alice);
    m_share = &m_fixture->addShare(QStringLiteral("Ocean"),
                                   {testBytes(1300 * KiB, 1), QByteArray(), QByteArray("hello world"),
                                    testBytes(piece, 2), testBytes(40 * KiB, 3)},
                                   {m_alice});
}

void TestApiPieces::pieces_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<qint64>("size");

    for (int file : {0, 2, 3, 4}) {
        for (qint64 size = 16 * KiB; size <= 16 * 1024 * KiB; size *= 4)
            QTest::addRow("file %d by %lld", file, size) << file << size;
        QTest::addRow("file %d by %lld", file, piece) << file << piece;
    }
}

void TestApiPieces::pieces()
{
    QFETCH(int, file);
    QFETCH(qint64, size);
    const QByteArray &bytes = m_share->files[file];
    const PieceSize pieceSize = *PieceSize::fromBytes(size);
    const PieceGeometry geometry(bytes.size(), pieceSize);
    const auto client = m_fixture->client(&m_alice);
    const qint64 stride = std::max<qint64>(1, geometry.count() / 7);
    for (qint64 i = 0; i < geometry.count();
         i = i == geometry.count() - 1 ? i + 1 : std::min(i + stride, geometry.count() - 1)) {
        const QByteArray target = paths::filePiece(m_share->file(file), i) + "?size=" + QByteArray::number(size);
        QVERIFY(client->send(ApiFixture::requestBytes("GET", target, m_alice.bearer())));
        const RawReply reply = client->reply();
        QCOMPARE(reply.status, 200);
        HOLD_AGAINST(m_docs, "get", pieceRoute, reply);
        const ByteRange range = geometry.range(i);
        QVERIFY(reply.body == bytes.mid(range.first, range.length));
        const Hash256 hash = pieceHash(reply.body, pieceSize, geometry.count() == 1);
        QCOMPARE(reply.header("etag"), entityTag(hash.toHex().toLatin1()));
        QVERIFY(client->send(ApiFixture::requestBytes(
            "GET", target, m_alice.bearer() + "If-None-Match: " + reply.header("etag") + "\r\n")));
        const RawReply again = client->reply();
        QCOMPARE(again.status, 304);
        HOLD_AGAINST(m_docs, "get", pieceRoute, again);
    }
}

void TestApiPieces::piecesRefused_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");

    const auto row = [](const char *tail, int status, const char *word) {
        QTest::newRow(tail) << QByteArray(tail) << status << QByteArray(word);
    };
    row("/pieces/3", 404, "not-found");
    row("/pieces/9007199254740991", 404, "not-found");
    row("/pieces/9007199254740992", 404, "not-found");
    row("/pieces/-1", 404, "not-found");
    row("/pieces/01", 404, "not-found");
    row("/pieces/0?size=0", 400, "piece-size");
    row("/pieces/0?size=8192", 400, "piece-size");
    row("/pieces/0?size=500000", 400, "piece-size");
    row("/pieces/0?size=33554432", 400, "piece-size");
    row("/pieces/0?size=-16384", 400, "piece-size");
    row("/pieces/0?size=abc", 400, "piece-size");
    row("/pieces/0?size=16384&size=32768", 400, "invalid-input");
    row("/pieces/0?size", 400, "invalid-input");
}

void TestApiPieces::piecesRefused()
{
    QFETCH(QByteArray, tail);
    QFETCH(int, status);
    QFETCH(QByteArray, word);
    const RawReply reply = m_fixture->get(fileTarget(0) + tail, m_alice);
    QCOMPARE(reply.status, status);
    QCOMPARE(problemWord(reply), word);
    HOLD_AGAINST(m_docs, "get", pieceRoute, reply);
    // The empty file has no piece.
    QCOMPARE(m_fixture->get(paths::filePiece(m_share->file(1), 0), m_alice).status, 404);
}

void TestApiPieces::digestsWhereWanted()
{
    const QByteArray want = "Want-Content-Digest: sha-256=1\r\n";
    const RawReply part = m_fixture->get(fileTarget(0), m_alice, want + "Range: bytes=7-1000\r\n");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.header("content-digest"), formatDigest(sha256(m_share->files[0].mid(7, 994))));
    QVERIFY(part.body == m_share->files[0].mid(7, 994));
    const RawReply whole = m_fixture->get(paths::filePiece(m_share->file(0), 1), m_alice, want);
    QCOMPARE(whole.header("content-digest"), formatDigest(sha256(m_share->files[0].mid(piece, piece))));
    // Not where it would mean reading much before the first byte leaves, and not where it is not wanted.
    QVERIFY(m_fixture->get(fileTarget(0), m_alice, want).header("content-digest").isEmpty());
    QVERIFY(m_fixture->get(fileTarget(2), m_alice, "Want-Content-Digest: sha-256=0\r\n")
                .header("content-digest")
                .isEmpty());
}

void TestApiPieces::theDigestOfTheWholeIsMadeWhenWanted()
{
    // It takes reading the whole file, so the first answer has none (design.md section 5).
    for (int file = 0; file < 5; ++file) {
        const QByteArray expected = formatDigest(sha256(m_share->files[file]));
        const QByteArray want = "Want-Repr-Digest: sha-256=1\r\n";
        QVERIFY(m_fixture->get(fileTarget(file), m_alice).header("repr-digest").isEmpty());
        QVERIFY(m_fixture->get(fileTarget(file), m_alice, want).header("repr-digest").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->get(fileTarget(file), m_alice, want).header("repr-digest"), expected,
                                  30000);
        const RawReply head =
            m_fixture->send("HEAD", fileTarget(file), &m_alice, m_alice.bearer() + want + "Range: bytes=0-0\r\n");
        QCOMPARE(head.header("repr-digest"), file == 1 ? QByteArray() : expected);
        // Not where it would be taken for the hash of something else.
        QVERIFY(
            m_fixture->get(paths::filePiece(m_share->file(file), 0), m_alice, want).header("repr-digest").isEmpty());
        QVERIFY(m_fixture->get(fileTarget(file), m_alice).header("repr-digest").isEmpty());
    }
}

void TestApiPieces::noDigestOfWhatIsNotThere()
{
    PieceBitmap most(m_share->catalog->layout().pieceCount(), true);
    most.set(1, false);
    m_fixture->setProgress(*m_share, most);
    const QByteArray want = "Want-Repr-Digest: sha-256=1\r\nRange: bytes=0-0\r\n";
    QCOMPARE(m_fixture->get(fileTarget(0), m_alice, want).status, 206);
    m_fixture->onNode([] {});
    QCOMPARE(m_fixture->news().digestsMade, 0);
    // Another file of the same version, which is whole
    QCOMPARE(m_fixture->get(fileTarget(4), m_alice, want).status, 206);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->news().digestsMade, 1, 30000);
}

void TestApiPieces::hashRuns_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("count");

    for (int file : {0, 2, 3, 4}) {
        for (qint64 size = 16 * KiB; size <= 64 * 1024 * KiB; size *= 2) {
            for (qint64 count : {qint64(1), qint64(2), qint64(64)})
                QTest::addRow("file %d, %lld by %lld", file, count, size) << file << size << count;
        }
    }
}

void TestApiPieces::hashRuns()
{
    QFETCH(int, file);
    QFETCH(qint64, size);
    QFETCH(qint64, count);
    const FileId id = m_share->file(file);
    const PieceSize pieceSize = *PieceSize::fromBytes(size);
    const HashRun run = hashRunAround(id.length, pieceSize, 0, count);
    const QByteArray target = paths::fileHashes(id) + hashRunText(run);

    const RawReply octets = m_fixture->get(target, m_alice, "Accept: application/octet-stream\r\n");
    QCOMPARE(octets.status, 200);
    HOLD_AGAINST(m_docs, "get", hashesRoute, octets);
    const auto proven = verifyHashRun(id, run, octets.body);
    QVERIFY2(proven.ok(), "not proven");
    QCOMPARE(octets.header("ttp-proof-hashes"), QByteArray::number(proofLength(id.length, run)));
    QVERIFY(octets.header("cache-control").contains("immutable"));

    const RawReply json = m_fixture->get(target, m_alice);
    QCOMPARE(json.status, 200);
    HOLD_AGAINST(m_docs, "get", hashesRoute, json);
    QCOMPARE(HashRunMessage::fromJson(json.body)->toOctets(), octets.body);
    QVERIFY(json.header("etag") != octets.header("etag"));
    const RawReply same = m_fixture->get(target, m_alice, "If-None-Match: " + json.header("etag") + "\r\n");
    QCOMPARE(same.status, 304);
    HOLD_AGAINST(m_docs, "get", hashesRoute, same);
}

void TestApiPieces::hashRunsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("word");

    const auto row = [](const char *query, const char *word) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(word);
    };
    row("", "hash-range");
    row("?first=0", "hash-range");
    row("?count=1", "hash-range");
    row("?first=0&count=3", "hash-range");
    row("?first=0&count=0", "hash-range");
    row("?first=1&count=2", "hash-range");
    row("?first=0&count=8", "hash-range");
    row("?first=0&count=1024", "hash-range");
    row("?first=4&count=1", "hash-range");
    row("?first=-1&count=1", "hash-range");
    row("?first=9007199254740991&count=1", "hash-range");
    row("?size=1000&first=0&count=1", "piece-size");
    row("?size=134217728&first=0&count=1", "piece-size");
    row("?first=0&count=1&first=0", "invalid-input");
}

void TestApiPieces::hashRunsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, word);
    const RawReply reply = m_fixture->get(paths::fileHashes(m_share->file(0)) + query, m_alice);
    QCOMPARE(reply.status, 400);
    QCOMPARE(problemWord(reply), word);
    HOLD_AGAINST(m_docs, "get", hashesRoute, reply);
}

void TestApiPieces::hashesThatAreNotHere()
{
    m_fixture->onNode(
        [&] { QVERIFY(HashSpansTable(*m_fixture->domain().database).removeSome(m_share->file(0), 1000)); });
    const RawReply reply = m_fixture->get(paths::fileHashes(m_share->file(0)) + "?first=0&count=2", m_alice);
    QCOMPARE(reply.status, 404);
    QCOMPARE(problemWord(reply), QByteArray("layer-not-held"));
    HOLD_AGAINST(m_docs, "get", hashesRoute, reply);
    // The bytes are good without them.
    const RawReply bytes = m_fixture->get(paths::filePiece(m_share->file(0), 0), m_alice);
    QCOMPARE(bytes.status, 200);
    QVERIFY(bytes.header("etag").isEmpty());
}

void TestApiPieces::hashRunsAreBounded()
{
    // Threat C9: whoever asks for much is told to wait, and nobody else is.
    const QByteArray target = paths::fileHashes(m_share->file(0)) + "?size=16384&first=0&count=64";
    const auto client = m_fixture->client(&m_alice);
    int refused = 0;
    for (int i = 0; i < 20'000 && refused == 0; ++i) {
        QVERIFY(client->send(ApiFixture::requestBytes("GET", target, m_alice.bearer())));
        const RawReply reply = client->reply();
        refused += reply.status == 429 ? 1 : 0;
        if (reply.status == 429) {
            HOLD_AGAINST(m_docs, "get", hashesRoute, reply);
            QVERIFY(reply.header("retry-after").toInt() > 0);
        } else {
            QCOMPARE(reply.status, 200);
        }
        if (i == 500)
            break;
    }
    // 500 small runs are no abuse.
    QCOMPARE(refused, 0);
}

void TestApiPieces::complaints()
{
    ComplaintMessage message;
    message.index = 2;
    message.got = sha256("something else");
    const RawReply reply =
        m_fixture->send("POST", fileTarget(0) + "/complaints", &m_alice, m_alice.bearer(), message.toJson());
    QCOMPARE(reply.status, 202);
    HOLD_AGAINST(m_docs, "post", "/v1/files/{fid}/complaints", reply);
    const TestNews news = m_fixture->news();
    QCOMPARE(news.doubted.size(), 1);
    QCOMPARE(news.doubted.first().index, 2);
    QCOMPARE(news.doubted.first().fileIndex, 0);
    QCOMPARE(news.doubted.first().got, message.got);
    QCOMPARE(news.doubted.first().complainer, m_alice.id);
    QCOMPARE(news.doubted.first().share, m_share->id);
    // What came is what had to come: nothing is read for that.
    message.got = pieceHash(m_share->files[0].sliced(2 * message.size.bytes()), message.size, false);
    const RawReply unfounded =
        m_fixture->send("POST", fileTarget(0) + "/complaints", &m_alice, m_alice.bearer(), message.toJson());
    QCOMPARE(unfounded.status, 400);
    HOLD_AGAINST(m_docs, "post", "/v1/files/{fid}/complaints", unfounded);
    QCOMPARE(m_fixture->news().doubted.size(), 1);
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        const RawReply more =
            m_fixture->send("POST", fileTarget(0) + "/complaints", &m_alice, m_alice.bearer(), message.toJson());
        HOLD_AGAINST(m_docs, "post", "/v1/files/{fid}/complaints", more);
        refused += more.status == 429 ? 1 : 0;
    }
    QVERIFY(refused > 0);
}

void TestApiPieces::complaintsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");

    const QByteArray got = R"("got":")" + QByteArray(64, 'a') + '"';
    const QByteArray json = "application/json";
    QTest::newRow("no such piece") << R"({"index":3,"size":524288,)" + got + '}' << json << 400;
    QTest::newRow("no size") << R"({"index":0,"size":5,)" + got + '}' << json << 400;
    QTest::newRow("negative") << R"({"index":-1,"size":524288,)" + got + '}' << json << 400;
    QTest::newRow("nothing") << QByteArray("{}") << json << 400;
    QTest::newRow("empty") << QByteArray() << json << 400;
    QTest::newRow("type") << QByteArray("{}") << QByteArray("text/plain") << 415;
    QTest::newRow("long") << QByteArray(5000, ' ') << json << 413;
}

void TestApiPieces::complaintsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    const RawReply reply = m_fixture->send("POST", fileTarget(0) + "/complaints", &m_alice,
                                           m_alice.bearer() + "Content-Type: " + type + "\r\n", body);
    QCOMPARE(reply.status, status);
    HOLD_AGAINST(m_docs, "post", "/v1/files/{fid}/complaints", reply);
    QVERIFY(m_fixture->news().doubted.isEmpty());
}

QTEST_GUILESS_MAIN(TestApiPieces)
#include "tst_api_pieces.moc"
