// SPDX-License-Identifier: GPL-3.0-only
// Bytes over a real server: ranges, what is refused and in which order, what is counted.
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
constexpr auto fileRoute = "/v1/files/{fid}";
constexpr auto pieceRoute = "/v1/files/{fid}/pieces/{index}";
constexpr auto contentRoute = "/v1/shares/{share}/versions/{version}/content";

/// Tables that change nothing: their rows share a server.
bool onlyReads()
{
    static const QSet<QByteArray> names{"wholeFiles", "ranges", "conditions", "aThousandRangesAreRefused"};
    return names.contains(QTest::currentTestFunction());
}

} // namespace

class TestApiContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        if (!onlyReads())
            m_fixture.reset();
    }

    void wholeFiles_data();
    void wholeFiles();
    void ranges_data();
    void ranges();
    void conditions_data();
    void conditions();
    void headSaysTheSameWithoutBytes();
    void contentIsAllFilesEndToEnd();
    void theListIsAFile();
    void aThousandRangesAreRefused();

    void partialContent_data();
    void partialContent();
    void aPieceTakenBackIsNotServed();

    void rungUnknownAndForbiddenLookTheSame();
    void rungLapsedRecord();
    void rungShapeBeforePlace();
    void rungFileChanged_data();
    void rungFileChanged();
    void aFileThatChangesWhileServedIsCut();
    void aRightThatEndsCutsTheReply_data();
    void aRightThatEndsCutsTheReply();

    void bytesAreCountedAsTheyLeave();
    void bytesOfACutReplyAreCountedToo();

private:
    [[nodiscard]] QByteArray fileTarget(qsizetype index) const { return paths::file(m_share->file(index)); }

    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_mallory;
    TestShare *m_share = nullptr;
};

void TestApiContent::init()
{
    if (m_fixture && onlyReads())
        return;
    m_fixture = std::make_unique<ApiFixture>();
    m_alice = m_fixture->addUser(QStringLiteral("Alice"));
    m_mallory = m_fixture->addUser(QStringLiteral("Mallory"));
    m_fixture->openSession(m_alice);
    m_fixture->openSession(m_mallory);
    m_share = &m_fixture->addShare(QStringLiteral("Ocean"),
                                   {testBytes(1300 * KiB, 1), QByteArray(), QByteArray("hello world"),
                                    testBytes(piece, 2), testBytes(40 * KiB, 3)},
                                   {m_alice});
}

void TestApiContent::wholeFiles_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 5; ++i)
        QTest::addRow("file %d", i) << i;
}

void TestApiContent::wholeFiles()
{
    QFETCH(int, index);
    const RawReply reply = m_fixture->get(fileTarget(index), m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", fileRoute, reply);
    QVERIFY(reply.body == m_share->files[index]);
    QCOMPARE(reply.header("etag"), entityTag(m_share->file(index).toString().toLatin1()));
    QCOMPARE(reply.header("accept-ranges"), QByteArray("bytes"));
    QVERIFY(reply.header("cache-control").contains("immutable"));
    QVERIFY(reply.header("cache-control").contains("private"));
    QVERIFY(!reply.header("date").isEmpty());
}

void TestApiContent::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");

    const qint64 size = 1300 * KiB;
    const auto row = [](const char *range, int status, qint64 first, qint64 length) {
        QTest::newRow(range) << QByteArray(range) << status << first << length;
    };
    row("bytes=0-0", 206, 0, 1);
    row("bytes=0-", 206, 0, size);
    row("bytes=100-199", 206, 100, 100);
    row("bytes=-10", 206, size - 10, 10);
    row("bytes=-99999999", 206, 0, size);
    row("bytes=1000-99999999", 206, 1000, size - 1000);
    row("bytes=0-99999999999999999999999", 206, 0, size);
    row("bytes=524287-524288", 206, 524287, 2);
    row("bytes=1331199-", 206, 1331199, 1);
    row("items=0-5", 200, 0, size);
    row("bytes=1331200-", 416, 0, 0);
    row("bytes=99999999999999999999999-", 416, 0, 0);
    row("bytes=-0", 416, 0, 0);
    row("bytes=5-4", 416, 0, 0);
    row("bytes=0-0,2-2", 416, 0, 0);
    row("bytes=x-y", 416, 0, 0);
    row("bytes=", 416, 0, 0);
    row("bytes=--1", 416, 0, 0);
}

void TestApiContent::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    const QByteArray &file = m_share->files[0];

    const RawReply reply = m_fixture->get(fileTarget(0), m_alice, "Range: " + range + "\r\n");

    QCOMPARE(reply.status, status);
    HOLD_AGAINST(m_docs, "get", fileRoute, reply);
    if (status == 416) {
        QCOMPARE(reply.header("content-range"), "bytes */" + QByteArray::number(file.size()));
        return;
    }
    QVERIFY(reply.body == file.mid(first, length));
    QCOMPARE(reply.header("content-range").isEmpty(), status == 200);
    if (status == 206)
        QCOMPARE(reply.header("content-range"), (ContentRange{ByteRange{first, length}, file.size()}.format()));
}

void TestApiContent::conditions_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("length");

    const qint64 size = 1300 * KiB;
    QTest::newRow("same") << QByteArray("If-None-Match: ETAG\r\n") << 304 << qint64(0);
    QTest::newRow("weak") << QByteArray("If-None-Match: W/ETAG\r\n") << 304 << qint64(0);
    QTest::newRow("one of") << QByteArray("If-None-Match: \"x\", ETAG\r\n") << 304 << qint64(0);
    QTest::newRow("any") << QByteArray("If-None-Match: *\r\n") << 304 << qint64(0);
    QTest::newRow("other") << QByteArray("If-None-Match: \"x\"\r\n") << 200 << size;
    QTest::newRow("same, range") << QByteArray("If-None-Match: ETAG\r\nRange: bytes=0-9\r\n") << 304 << qint64(0);
    QTest::newRow("if-range same") << QByteArray("If-Range: ETAG\r\nRange: bytes=0-9\r\n") << 206 << qint64(10);
    QTest::newRow("if-range other") << QByteArray("If-Range: \"x\"\r\nRange: bytes=0-9\r\n") << 200 << size;
    QTest::newRow("if-range weak") << QByteArray("If-Range: W/ETAG\r\nRange: bytes=0-9\r\n") << 200 << size;
    QTest::newRow("if-range date") << QByteArray("If-Range: Sun, 06 Nov 1994 08:49:37 GMT\r\nRange: bytes=0-9\r\n")
                                   << 200 << size;
    QTest::newRow("two ranges") << QByteArray("Range: bytes=0-9\r\nRange: bytes=5-6\r\n") << 416 << qint64(-1);
}

void TestApiContent::conditions()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QFETCH(qint64, length);
    fields.replace("ETAG", entityTag(m_share->file(0).toString().toLatin1()));
    const RawReply reply = m_fixture->get(fileTarget(0), m_alice, fields);
    QCOMPARE(reply.status, status);
    HOLD_AGAINST(m_docs, "get", fileRoute, reply);
    if (length >= 0)
        QCOMPARE(qint64(reply.body.size()), length);
}

void TestApiContent::headSaysTheSameWithoutBytes()
{
    const RawReply whole = m_fixture->send("HEAD", fileTarget(0), &m_alice, m_alice.bearer());
    QCOMPARE(whole.status, 200);
    HOLD_AGAINST(m_docs, "head", fileRoute, whole);
    QCOMPARE(whole.header("content-length"), QByteArray::number(1300 * KiB));
    const RawReply part = m_fixture->send("HEAD", fileTarget(0), &m_alice, m_alice.bearer() + "Range: bytes=5-9\r\n");
    QCOMPARE(part.status, 206);
    HOLD_AGAINST(m_docs, "head", fileRoute, part);
    QCOMPARE(part.header("content-length"), QByteArray("5"));
    const QByteArray content = paths::shareContent(m_share->id, 1);
    const RawReply version = m_fixture->send("HEAD", content, &m_alice, m_alice.bearer());
    QCOMPARE(version.status, 200);
    HOLD_AGAINST(m_docs, "head", contentRoute, version);
    QCOMPARE(version.header("content-length"), QByteArray::number(m_share->content.size()));
    const RawReply refused = m_fixture->send("HEAD", fileTarget(0), &m_mallory, m_mallory.bearer());
    QCOMPARE(refused.status, 404);
    // Nothing left, nothing is counted.
    QCOMPARE(m_fixture->account(m_alice.id)->bytesOut.load(), 0);
}

void TestApiContent::contentIsAllFilesEndToEnd()
{
    const QByteArray target = paths::shareContent(m_share->id, 1);
    const RawReply whole = m_fixture->get(target, m_alice);
    QCOMPARE(whole.status, 200);
    HOLD_AGAINST(m_docs, "get", contentRoute, whole);
    QVERIFY(whole.body == m_share->content);
    // over the borders of files, the empty one included
    const qint64 first = 1300 * KiB - 3;
    const RawReply part = m_fixture->get(
        target, m_alice, "Range: bytes=" + QByteArray::number(first) + '-' + QByteArray::number(first + 40) + "\r\n");
    QCOMPARE(part.status, 206);
    HOLD_AGAINST(m_docs, "get", contentRoute, part);
    QVERIFY(part.body == m_share->content.mid(first, 41));
    // the latest may be another one tomorrow
    const RawReply latest = m_fixture->get(paths::shareContent(m_share->id, 0), m_alice, "Range: bytes=0-9\r\n");
    QCOMPARE(latest.status, 206);
    QVERIFY(!latest.header("cache-control").contains("immutable"));
    QCOMPARE(latest.header("etag"), whole.header("etag"));
    const RawReply none = m_fixture->get(paths::shareContent(m_share->id, 2), m_alice);
    QCOMPARE(none.status, 404);
    HOLD_AGAINST(m_docs, "get", contentRoute, none);
    const RawReply past = m_fixture->get(target, m_alice, "Range: bytes=99999999-\r\n");
    QCOMPARE(past.status, 416);
    HOLD_AGAINST(m_docs, "get", contentRoute, past);
}

void TestApiContent::theListIsAFile()
{
    const FileId list = m_share->catalog->header().list;
    const RawReply reply = m_fixture->get(paths::file(list), m_alice);
    QCOMPARE(reply.status, 200);
    QCOMPARE(*rootFromLayer(hashLeaves(reply.body), 0, list.length), list.root);
    QVERIFY(reply.body.contains("f3.bin"));
    QCOMPARE(m_fixture->get(paths::file(list), m_alice, "Range: bytes=1-3\r\n").body, reply.body.mid(1, 3));
    QCOMPARE(m_fixture->get(paths::filePiece(list, 0), m_alice).body, reply.body);
    QCOMPARE(m_fixture->get(paths::file(list), m_mallory).status, 404);
    QVERIFY(QFile::remove(m_share->listPath));
    QCOMPARE(m_fixture->get(paths::file(list), m_alice).status, 410);
    QCOMPARE(m_fixture->news().failedIndexes, QList<qint64>{-1});
}

void TestApiContent::aThousandRangesAreRefused()
{
    // Threat C8: one range, whatever the header's length.
    QByteArray range = "Range: bytes=0-0";
    for (int i = 1; i < 1000; ++i)
        range += ',' + QByteArray::number(2 * i) + '-' + QByteArray::number(2 * i);
    const RawReply reply = m_fixture->get(fileTarget(0), m_alice, range + "\r\n");
    QCOMPARE(reply.status, 416);
    HOLD_AGAINST(m_docs, "get", fileRoute, reply);
}

void TestApiContent::partialContent_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");

    // Pieces 0, 1 and 3 are here: bytes 0 to 1 MiB of f0, and f2 whole.
    const qint64 here = 2 * piece;
    const qint64 f2 = 1300 * KiB;
    QTest::newRow("all") << QByteArray() << 404 << qint64(0) << qint64(0);
    QTest::newRow("in it") << QByteArray("bytes=10-19") << 206 << qint64(10) << qint64(10);
    QTest::newRow("up to it") << QByteArray("bytes=0-1048575") << 206 << qint64(0) << here;
    QTest::newRow("into the gap") << QByteArray("bytes=100-") << 206 << qint64(100) << here - 100;
    QTest::newRow("in the gap") << QByteArray("bytes=1048576-") << 404 << qint64(0) << qint64(0);
    QTest::newRow("behind it") << QByteArray("bytes=1331200-1331210") << 206 << f2 << qint64(11);
    QTest::newRow("behind it, on") << QByteArray("bytes=1331202-") << 206 << f2 + 2 << qint64(9);
    QTest::newRow("the end") << QByteArray("bytes=-1") << 404 << qint64(0) << qint64(0);
}

void TestApiContent::partialContent()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    PieceBitmap had(m_share->catalog->layout().pieceCount());
    had.set(0);
    had.set(1);
    had.set(3);
    m_fixture->setProgress(*m_share, had);

    const QByteArray fields = range.isEmpty() ? QByteArray() : "Range: " + range + "\r\n";
    const RawReply reply = m_fixture->get(paths::shareContent(m_share->id, 1), m_alice, fields);

    QCOMPARE(reply.status, status);
    HOLD_AGAINST(m_docs, "get", contentRoute, reply);
    if (status != 206)
        return;
    QVERIFY(reply.body == m_share->content.mid(first, length));
    QCOMPARE(reply.header("content-range"), (ContentRange{ByteRange{first, length}, m_share->content.size()}.format()));
}

void TestApiContent::aPieceTakenBackIsNotServed()
{
    m_fixture->setProgress(*m_share, PieceBitmap(m_share->catalog->layout().pieceCount(), true));
    QCOMPARE(m_fixture->get(paths::filePiece(m_share->file(0), 1), m_alice).status, 200);
    m_share->progress->forget(1);
    const RawReply gone = m_fixture->get(paths::filePiece(m_share->file(0), 1), m_alice);
    QCOMPARE(gone.status, 404);
    HOLD_AGAINST(m_docs, "get", pieceRoute, gone);
    QCOMPARE(m_fixture->get(paths::filePiece(m_share->file(0), 0) + "?size=1048576", m_alice).status, 404);
    QCOMPARE(m_fixture->get(paths::filePiece(m_share->file(0), 0), m_alice).status, 200);
    QCOMPARE(m_fixture->get(fileTarget(0), m_alice).status, 404);
    QCOMPARE(m_fixture->get(fileTarget(2), m_alice).status, 200);
}

void TestApiContent::rungUnknownAndForbiddenLookTheSame()
{
    const FileId nowhere{sha256("nothing"), 12345};
    const QByteArrayList suffixes{"", "/pieces/0", "/hashes?first=0&count=1", "/availability"};
    for (const QByteArray &suffix : suffixes) {
        const RawReply forbidden = m_fixture->get(fileTarget(0) + suffix, m_mallory);
        const RawReply unknown = m_fixture->get(paths::file(nowhere) + suffix, m_alice);
        QCOMPARE(forbidden.status, 404);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(problemWord(forbidden), problemWord(unknown));
        QCOMPARE(forbidden.body.size() - fileTarget(0).size(), unknown.body.size() - paths::file(nowhere).size());
    }
    // A length of one's own is another file (threat B3).
    FileId impostor = m_share->file(0);
    impostor.length = 64;
    QCOMPARE(m_fixture->get(paths::file(impostor), m_alice).status, 404);
}

void TestApiContent::rungLapsedRecord()
{
    m_share->servedUntil = m_fixture->clock.now().addSecs(60);
    m_fixture->publish();
    QCOMPARE(m_fixture->get(fileTarget(2), m_alice).status, 200);
    QCOMPARE(m_fixture->get(fileTarget(2), m_alice).status, 200);
    m_fixture->clock.advance(61'000);
    QCOMPARE(m_fixture->get(fileTarget(2), m_alice).status, 404);
    QCOMPARE(m_fixture->get(paths::share(m_share->id), m_alice).status, 404);
}

void TestApiContent::rungShapeBeforePlace()
{
    // given an account without a free place
    const AccountPtr account = m_fixture->account(m_alice.id);
    account->inService = 12;
    // then what is wrong is said without waiting for one
    QCOMPARE(m_fixture->get(fileTarget(0) + "/pieces/0?size=5", m_alice).status, 400);
    QCOMPARE(m_fixture->get(fileTarget(0), m_alice, "Range: bytes=99999999-\r\n").status, 416);
    QCOMPARE(m_fixture->get(fileTarget(0) + "/pieces/99", m_alice).status, 404);
    // and what is free needs none
    QCOMPARE(m_fixture->get("/v1/shares", m_alice).status, 200);
    // and what is right is refused after two seconds
    const RawReply busy = m_fixture->get(fileTarget(0), m_alice);
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.header("retry-after"), QByteArray("1"));
    HOLD_AGAINST(m_docs, "get", fileRoute, busy);
    account->inService = 0;
    QCOMPARE(m_fixture->get(fileTarget(2), m_alice).status, 200);
}

void TestApiContent::rungFileChanged_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("longer") << "longer";
    QTest::newRow("shorter") << "shorter";
    QTest::newRow("replaced") << "replaced";
    QTest::newRow("removed") << "removed";
    QTest::newRow("symlink") << "symlink";
    QTest::newRow("folder") << "folder";
}

void TestApiContent::rungFileChanged()
{
    QFETCH(QString, how);
    const QString path = m_share->folder + QStringLiteral("/f2.bin");
    QFile file(path);
    if (how == QLatin1String("longer")) {
        QVERIFY(file.open(QIODevice::Append) && file.write("!") == 1);
        file.close();
    } else if (how == QLatin1String("shorter")) {
        QVERIFY(file.resize(3));
    } else {
        QVERIFY(file.remove());
        if (how == QLatin1String("replaced"))
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("other words") == 11);
        else if (how == QLatin1String("symlink"))
            QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), path));
        else if (how == QLatin1String("folder"))
            QVERIFY(QDir().mkpath(path));
        file.close();
    }

    const RawReply reply = m_fixture->get(fileTarget(2), m_alice);

    QCOMPARE(reply.status, 410);
    QCOMPARE(problemWord(reply), QByteArray("file-changed"));
    HOLD_AGAINST(m_docs, "get", fileRoute, reply);
    QVERIFY(!reply.body.contains(m_share->folder.toUtf8()));
    QVERIFY(!m_fixture->news().failedFiles.isEmpty());
    QCOMPARE(m_fixture->news().failedIndexes.first(), 2);
    // The others are served on.
    QCOMPARE(m_fixture->get(fileTarget(4), m_alice).status, 200);
    const RawReply across = m_fixture->get(paths::shareContent(m_share->id, 1), m_alice, "Range: bytes=1331200-\r\n");
    QCOMPARE(across.status, 410);
    HOLD_AGAINST(m_docs, "get", contentRoute, across);
}

void TestApiContent::aFileThatChangesWhileServedIsCut()
{
    // given a slow transfer that has begun
    m_share->limit->setLimit(200 * KiB);
    const auto client = m_fixture->client(&m_alice);
    QVERIFY(client->send(ApiFixture::requestBytes("GET", fileTarget(0), m_alice.bearer())));
    // The first bytes to come are the session tickets of TLS.
    QTRY_VERIFY_WITH_TIMEOUT(client->receiveSome(100), 30000);
    // when the file changes
    QFile file(m_share->folder + QStringLiteral("/f0.bin"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1299 * KiB) && file.write("xxxx") == 4);
    file.close();
    m_fixture->clock.advance(1500);
    // then the connection ends before the announced length, and the owner hears of it
    QCOMPARE(client->waitForEnd(15'000), RawClient::End::Closed);
    QVERIFY(client->buffer().size() < 1300 * KiB);
    const TestNews news = m_fixture->news();
    QCOMPARE(news.failedIndexes, QList<qint64>{0});
    QCOMPARE(news.failedFiles.first().code, ErrorCode::FileChanged);
}

void TestApiContent::aRightThatEndsCutsTheReply_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("target");
    const QByteArrayList targets{"file", "content", "list"};
    for (const char *how : {"nothing", "suspended", "no reader", "unshared", "lapsed", "logged out", "session over"}) {
        for (const QByteArray &target : targets)
            QTest::addRow("%s, %s", how, target.constData()) << QString::fromLatin1(how) << target;
    }
}

// A reply of any length is under way when the right to it ends (design.md section 9.5).
void TestApiContent::aRightThatEndsCutsTheReply()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, target);
    // given a slow transfer that has begun
    QList<QByteArray> files{testBytes(600 * KiB, 7)};
    if (target == "list") // long enough not to fit into what the socket holds at once
        files += QList<QByteArray>(2000, "x");
    TestShare &share = m_fixture->addShare(QStringLiteral("Deep"), files, {m_alice});
    share.servedUntil = m_fixture->clock.now().addSecs(24 * 3600);
    m_fixture->publish();
    share.limit->setLimit(100 * KiB);
    const FileId wanted = target == "list" ? share.catalog->header().list : share.file(0);
    const QByteArray path = target == "content" ? paths::shareContent(share.id, 1) : paths::file(wanted);
    const qint64 length = target == "content" ? share.content.size() : wanted.length;
    const auto client = m_fixture->client(&m_alice);
    QVERIFY(client->send(ApiFixture::requestBytes("GET", path, m_alice.bearer())));
    // The first bytes to come are the session tickets of TLS.
    QTRY_VERIFY_WITH_TIMEOUT(client->receiveSome(20) && client->buffer().contains("\r\n\r\n"), RawClient::patience);
    // when
    if (how == QStringLiteral("suspended")) {
        m_fixture->setSuspended(m_alice.id, true);
    } else if (how == QStringLiteral("no reader")) {
        share.readers.clear();
    } else if (how == QStringLiteral("unshared")) {
        share.catalog.reset();
    } else if (how == QStringLiteral("lapsed")) {
        share.servedUntil = m_fixture->clock.now().addSecs(-1);
    } else if (how == QStringLiteral("logged out")) {
        m_fixture->onNode([&] { QVERIFY(m_fixture->domain().sessions->revoke(m_alice.session)); });
    } else if (how == QStringLiteral("session over")) {
        m_fixture->clock.advance(13 * 3600 * 1000);
    }
    m_fixture->publish();
    share.limit->setLimit(0);
    // then not another byte is read for it, and the file is not to blame
    const RawReply reply = client->reply();
    QCOMPARE(reply.status == 200 && reply.body.size() == length, how == QStringLiteral("nothing"));
    if (how != QStringLiteral("nothing"))
        QVERIFY(client->buffer().size() < length);
    QCOMPARE(m_fixture->news().failedIndexes, QList<qint64>());
}

void TestApiContent::bytesAreCountedAsTheyLeave()
{
    const AccountPtr account = m_fixture->account(m_alice.id);
    (void)m_fixture->get(fileTarget(0), m_alice);
    (void)m_fixture->get(fileTarget(0), m_alice, "Range: bytes=0-99\r\n");
    (void)m_fixture->get(fileTarget(0) + "/hashes?first=0&count=1", m_alice);
    (void)m_fixture->get(fileTarget(0), m_alice, "Range: bytes=99999999-\r\n");
    // What has left was told before the reply's last byte could be read; the end of it a moment later.
    QTRY_COMPARE_WITH_TIMEOUT(account->inService.load(), 0, 30000);
    QCOMPARE(account->bytesOut.load(), 1300 * KiB + 100);
    QCOMPARE(account->requests.load(), 4);
    QTRY_VERIFY(([&] {
        qint64 counted = 0;
        m_fixture->onNode([&] {
            UsageTable table(*m_fixture->domain().database);
            QVERIFY(m_fixture->usage.flush(table));
            const QDateTime now = m_fixture->clock.now();
            counted = table.sums(m_alice.id, now.addDays(-1), now.addDays(1))->bytesOut;
        });
        return counted == 1300 * KiB + 100;
    })());
}

void TestApiContent::bytesOfACutReplyAreCountedToo()
{
    const AccountPtr account = m_fixture->account(m_alice.id);
    m_share->limit->setLimit(100 * KiB);
    const auto client = m_fixture->client(&m_alice);
    QVERIFY(client->send(ApiFixture::requestBytes("GET", fileTarget(0), m_alice.bearer())));
    // The first bytes to come are the session tickets of TLS.
    QTRY_VERIFY_WITH_TIMEOUT(client->receiveSome(100), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(account->bytesOut.load() > 0, 30000);
    client->abort();
    // The place is given back when the connection is found to be over.
    QTRY_COMPARE_WITH_TIMEOUT(account->inService.load(), 0, 30000);
    QVERIFY(account->bytesOut.load() > 0);
    QVERIFY(account->bytesOut.load() < 1300 * KiB);
}

QTEST_GUILESS_MAIN(TestApiContent)
#include "tst_api_content.moc"
