// SPDX-License-Identifier: GPL-3.0-only
// Shares, versions, what is here, and who else has it, over a real server.
#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/ManifestMessage.h"
#include "core/protocol/Paths.h"
#include "core/protocol/ShareMessages.h"
#include "tests/support/ApiDocs.h"
#include "tests/support/ApiFixture.h"

#include <QtTest/QTest>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 piece = 512 * KiB;
constexpr auto shareRoute = "/v1/shares/{share}";
constexpr auto versionRoute = "/v1/shares/{share}/versions/{version}";
constexpr auto accessRoute = "/v1/shares/{share}/versions/{version}/access";
constexpr auto filesRoute = "/v1/shares/{share}/versions/{version}/files";
constexpr auto availabilityRoute = "/v1/shares/{share}/versions/{version}/availability";

/// Tables that change nothing: their rows share a server.
bool onlyReads()
{
    static const QSet<QByteArray> names{"badPages"};
    return names.contains(QTest::currentTestFunction());
}

} // namespace

class TestApiShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        if (!onlyReads())
            m_fixture.reset();
    }

    void theListShowsWhatMayBeRead();
    void pagesFollowEachOther();
    void aListThatIsTheSameCostsLittle();
    void badPages_data();
    void badPages();
    void oneShare();
    void aShareBeingIndexed();
    void theManifest();
    void theAccessRecord();
    void filesByPage();

private:
    ApiDocs m_docs;
    std::unique_ptr<ApiFixture> m_fixture;
    TestUser m_alice;
    TestUser m_bob;
    TestUser m_mallory;
    TestShare *m_share = nullptr;
    TestShare *m_secret = nullptr;
};

void TestApiShares::init()
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

void TestApiShares::theListShowsWhatMayBeRead()
{
    const auto namesFor = [&](const TestUser &user) {
        const RawReply reply = m_fixture->get("/v1/shares", user);
        const QString wrong = m_docs.check("get", "/v1/shares", reply.status, reply.header("content-type"), reply.body);
        if (!wrong.isEmpty())
            qWarning("%s", qPrintable(wrong));
        QStringList names;
        const auto list = ShareListMessage::fromJson(reply.body);
        for (const ShareMessage &share : list->shares)
            names.append(share.name);
        names.sort();
        return names;
    };
    QCOMPARE(namesFor(m_alice), QStringList{QStringLiteral("Ocean")});
    QCOMPARE(namesFor(m_bob), (QStringList{QStringLiteral("Ocean"), QStringLiteral("Secret")}));
    QCOMPARE(namesFor(m_mallory), QStringList());
    QVERIFY(m_docs.checked().contains("get /v1/shares 200"));
}

void TestApiShares::pagesFollowEachOther()
{
    for (int i = 0; i < 5; ++i)
        (void)m_fixture->addShare(QString::number(i), {QByteArray(1, char('a' + i))}, {m_alice});
    QSet<ShareId> seen;
    QByteArray target = "/v1/shares?limit=2";
    int pages = 0;
    while (!target.isEmpty()) {
        const RawReply reply = m_fixture->get(target, m_alice);
        HOLD_AGAINST(m_docs, "get", "/v1/shares", reply);
        const auto page = ShareListMessage::fromJson(reply.body);
        for (const ShareMessage &share : page->shares) {
            QVERIFY(!seen.contains(share.share));
            seen.insert(share.share);
        }
        const QByteArray link = reply.header("link");
        QCOMPARE(link.isEmpty(), page->next.isEmpty());
        QVERIFY(link.isEmpty() || link.endsWith(">; rel=\"next\""));
        target = link.isEmpty() ? QByteArray() : link.mid(1, link.indexOf('>') - 1);
        ++pages;
    }
    QCOMPARE(seen.size(), 6);
    QCOMPARE(pages, 3);
}

void TestApiShares::aListThatIsTheSameCostsLittle()
{
    const RawReply first = m_fixture->get("/v1/shares", m_alice);
    const QByteArray known = "If-None-Match: " + first.header("etag") + "\r\n";
    const RawReply same = m_fixture->get("/v1/shares", m_alice, known);
    QCOMPARE(same.status, 304);
    HOLD_AGAINST(m_docs, "get", "/v1/shares", same);
    (void)m_fixture->addShare(QStringLiteral("New"), {QByteArray("n")}, {m_alice});
    QCOMPARE(m_fixture->get("/v1/shares", m_alice, known).status, 200);
}

void TestApiShares::badPages_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray id = "SHARE";
    for (const QByteArray &path : {QByteArray("/v1/shares"), "/v1/shares/" + id + "/versions/1/files",
                                   "/v1/shares/" + id + "/peers", QByteArray("/v1/peers")}) {
        for (const char *query : {"?limit=0", "?limit=1001", "?limit=x", "?limit=1&limit=2", "?limit", "?cursor=%zz"})
            QTest::newRow((path + query).constData()) << QByteArray(path + query);
    }
    QTest::newRow("cursor of nobody") << QByteArray("/v1/shares?cursor=nobody");
    QTest::newRow("cursor of no peer") << QByteArray("/v1/peers?cursor=nobody");
    QTest::newRow("cursor beyond") << "/v1/shares/" + id + "/versions/1/files?cursor=4";
    QTest::newRow("cursor below") << "/v1/shares/" + id + "/versions/1/files?cursor=-1";
}

void TestApiShares::badPages()
{
    QFETCH(QByteArray, target);
    const RawReply reply = m_fixture->get(target.replace("SHARE", m_share->id.toString().toLatin1()), m_alice);
    QCOMPARE(reply.status, 400);
    QCOMPARE(problemWord(reply), QByteArray("invalid-input"));
}

void TestApiShares::oneShare()
{
    const RawReply reply = m_fixture->get(paths::share(m_share->id), m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", shareRoute, reply);
    const auto read = ShareMessage::fromJson(reply.body);
    QCOMPARE(read->share, m_share->id);
    QCOMPARE(read->owner, m_fixture->identity.userId());
    QCOMPARE(read->version, 1);
    QCOMPARE(read->files, 3);
    QCOMPARE(read->bytes, 5 * piece + 1);
    QVERIFY(read->manifest == m_share->catalog->manifestSha256());
    const RawReply same =
        m_fixture->get(paths::share(m_share->id), m_alice, "If-None-Match: " + reply.header("etag") + "\r\n");
    QCOMPARE(same.status, 304);
    HOLD_AGAINST(m_docs, "get", shareRoute, same);
    for (const QByteArray &path :
         {paths::share(m_secret->id), paths::shareVersion(m_secret->id, 1), paths::shareAccess(m_secret->id, 1),
          paths::shareFiles(m_secret->id, 1), paths::shareAvailability(m_secret->id, 1),
          paths::shareContent(m_secret->id, 1), paths::sharePeers(m_secret->id), paths::share(newId<ShareId>())}) {
        const RawReply hidden = m_fixture->get(path, m_alice);
        QCOMPARE(hidden.status, 404);
        QCOMPARE(problemWord(hidden), QByteArray("not-found"));
        HOLD_AGAINST(m_docs, "get", shareRoute, hidden);
    }
}

void TestApiShares::aShareBeingIndexed()
{
    m_fixture->onNode([&] { m_share->catalog = nullptr; });
    m_fixture->publish();
    const RawReply reply = m_fixture->get(paths::share(m_share->id), m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", shareRoute, reply);
    QCOMPARE(ShareMessage::fromJson(reply.body)->state, ShareMessage::State::Indexing);
    for (const auto &[path, route] : {std::pair(paths::shareVersion(m_share->id, 0), versionRoute),
                                      std::pair(paths::shareAccess(m_share->id, 0), accessRoute),
                                      std::pair(paths::shareAvailability(m_share->id, 0), availabilityRoute),
                                      std::pair(paths::shareFiles(m_share->id, 0), filesRoute)}) {
        const RawReply later = m_fixture->get(path, m_alice);
        QCOMPARE(later.status, 503);
        QVERIFY(later.header("retry-after").toInt() > 0);
        HOLD_AGAINST(m_docs, "get", route, later);
    }
}

void TestApiShares::theManifest()
{
    for (int version : {0, 1}) {
        const RawReply reply = m_fixture->get(paths::shareVersion(m_share->id, version), m_alice);
        QCOMPARE(reply.status, 200);
        HOLD_AGAINST(m_docs, "get", versionRoute, reply);
        QCOMPARE(reply.body, m_share->catalog->envelope());
        QCOMPARE(reply.header("cache-control").contains("immutable"), version == 1);
        const auto envelope = EnvelopeMessage::fromJson(reply.body);
        QVERIFY(verifyBySigner({envelope->payload, envelope->spki, envelope->signature}, m_fixture->identity.userId()));
        QVERIFY(manifestHeaderFromJson(envelope->payload).ok());
        const RawReply same = m_fixture->get(paths::shareVersion(m_share->id, version), m_alice,
                                             "If-None-Match: " + reply.header("etag") + "\r\n");
        QCOMPARE(same.status, 304);
        HOLD_AGAINST(m_docs, "get", versionRoute, same);
    }
    QCOMPARE(m_fixture->get(paths::shareVersion(m_share->id, 2), m_alice).status, 404);
    QCOMPARE(m_fixture->get("/v1/shares/" + m_share->id.toString().toLatin1() + "/versions/0", m_alice).status, 404);
}

void TestApiShares::theAccessRecord()
{
    const RawReply reply = m_fixture->get(paths::shareAccess(m_share->id, 1), m_alice);
    QCOMPARE(reply.status, 200);
    HOLD_AGAINST(m_docs, "get", accessRoute, reply);
    const auto record = AccessRecordMessage::fromJson(EnvelopeMessage::fromJson(reply.body)->payload);
    QVERIFY(record.ok());
    QCOMPARE(record->readers.size(), 2);
    const QByteArray known = "If-None-Match: " + reply.header("etag") + "\r\n";
    const RawReply same = m_fixture->get(paths::shareAccess(m_share->id, 1), m_alice, known);
    QCOMPARE(same.status, 304);
    HOLD_AGAINST(m_docs, "get", accessRoute, same);
    // Somebody else may read now: a record of its own.
    m_fixture->onNode([&] { m_share->readers.insert(m_mallory.id); });
    m_fixture->publish();
    QCOMPARE(m_fixture->get(paths::shareAccess(m_share->id, 1), m_alice, known).status, 200);
    QCOMPARE(m_fixture->get(paths::share(m_share->id), m_mallory).status, 200);
    // And not any more.
    m_fixture->onNode([&] { m_share->readers = {m_alice.id}; });
    m_fixture->publish();
    QCOMPARE(m_fixture->get(paths::share(m_share->id), m_mallory).status, 404);
}

void TestApiShares::filesByPage()
{
    QByteArray target = paths::shareFiles(m_share->id, 1) + "?limit=2";
    const RawReply first = m_fixture->get(target, m_alice);
    QCOMPARE(first.status, 200);
    HOLD_AGAINST(m_docs, "get", filesRoute, first);
    const auto page = ShareFilesMessage::fromJson(first.body);
    QCOMPARE(page->total, 3);
    QCOMPARE(page->files.size(), 2);
    const QByteArray link = first.header("link");
    const RawReply second = m_fixture->get(link.mid(1, link.indexOf('>') - 1), m_alice);
    HOLD_AGAINST(m_docs, "get", filesRoute, second);
    const auto rest = ShareFilesMessage::fromJson(second.body);
    QCOMPARE(rest->first, 2);
    QCOMPARE(rest->files.size(), 1);
    QCOMPARE(rest->files.first(), m_share->catalog->files()[2]);
    QVERIFY(rest->next.isEmpty() && second.header("link").isEmpty());
    QVERIFY(first.header("etag") != second.header("etag"));
    const RawReply same = m_fixture->get(target, m_alice, "If-None-Match: " + first.header("etag") + "\r\n");
    QCOMPARE(same.status, 304);
    HOLD_AGAINST(m_docs, "get", filesRoute, same);
}

QTEST_GUILESS_MAIN(TestApiShares)
#include "tst_api_shares.moc"
