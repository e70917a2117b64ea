// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/client/PeerClient.h"

#include "core/client/PeerLine.h"
#include "core/content/FileTreeBuilder.h"
#include "core/content/MerkleTree.h"
#include "core/content/Sha256.h"
#include "core/protocol/AvailabilityMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/EventMessages.h"
#include "core/protocol/FileMessages.h"
#include "core/protocol/Paths.h"
#include "core/protocol/PeersMessages.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/protocol/ShareMessages.h"
#include "tests/unit/client/PeerClientSetup.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace ttp;

using Setup = PeerClientSetup;

namespace {

QDateTime someTime()
{
    return utcFromSeconds(1'700'000'000);
}

ShareMessage someShare(const ShareId &id)
{
    ShareMessage message;
    message.share = id;
    message.name = QStringLiteral("ocean");
    message.owner = newId<UserId>();
    message.version = 4;
    message.manifest = sha256("manifest");
    message.files = 2;
    message.bytes = 1'000;
    message.changed = someTime();
    return message;
}

} // namespace

class TestPeerClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificate = TestCertificate::make(); }
    // replies
    void peerInfo();
    void peerThatClaimsToBeAnother();
    void registersAtOnce();
    void registersLater();
    void listsShares();
    void badRepliesAreProtocolViolations_data();
    void badRepliesAreProtocolViolations();
    void problemsComeAsTheirErrors_data();
    void problemsComeAsTheirErrors();
    void fetchesEnvelopes();
    void fetchesAWholeFile();
    void fetchesHashRuns();
    void readsAvailability();
    void refusesAvailabilityThatDoesNotFit_data();
    void refusesAvailabilityThatDoesNotFit();
    void tellsAndHearsWhoHasWhat();
    void hearsNotices();
    // patience
    void everyCallIsBoundedAsAWhole_data();
    void everyCallIsBoundedAsAWhole();

private:
    TestCertificate m_certificate;
};
void TestPeerClient::peerInfo()
{
    Setup s(m_certificate);
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    const auto result = info.get();
    QVERIFY(result.ok());
    QCOMPARE(result->userId, s.peer.user);
    QCOMPARE(result->key, m_certificate.pin);
    QCOMPARE(result->spki, m_certificate.spki);
    QCOMPARE(result->roles, QStringList{QStringLiteral("peer")});
    QCOMPARE(result->callerAddress, QStringLiteral("127.0.0.1"));
    QCOMPARE(result->clock, someTime());
    QVERIFY(s.peer.last("GET /v1/peer").header("authorization").isEmpty());
}

void TestPeerClient::peerThatClaimsToBeAnother()
{
    Setup s(m_certificate);
    PeerMessage liar = s.peer.description();
    liar.userId = newId<UserId>();
    s.peer.put("GET /v1/peer", {200, liar.toJson()});
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    QCOMPARE(info.get().error().code, ErrorCode::ProtocolViolation);
    liar = s.peer.description();
    liar.pin = TestCertificate::make().pin;
    s.peer.put("GET /v1/peer", {200, liar.toJson()});
    Awaited<PeerInfo> again;
    s.client->peerInfo(again.done());
    QCOMPARE(again.get().error().code, ErrorCode::ProtocolViolation);
}

void TestPeerClient::registersAtOnce()
{
    Setup s(m_certificate);
    s.session->setAuthId(Secret());
    RegistrationReplyMessage reply;
    reply.state = RegistrationReplyMessage::State::Active;
    reply.userId = s.peer.own;
    reply.authId = Secret(s.peer.authId);
    s.peer.put("POST /v1/users", {201, reply.toJson()});
    RegistrationWish wish;
    wish.name = QStringLiteral("Ada");
    wish.invite = Secret("abcdefghijklmnop");
    wish.nonce = QByteArray(16, 'n');
    wish.addresses = {{QStringLiteral("2001:db8::5"), 8470}};
    Awaited<RegistrationAnswer> answer;
    s.client->registerHere(wish, answer.done());
    const auto result = answer.get();
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QCOMPARE(int(result->state), int(RegistrationAnswer::State::Active));
    const TestRequest seen = s.peer.last("POST /v1/users");
    QVERIFY(seen.header("authorization").isEmpty());
    const auto request = RegistrationRequestMessage::fromJson(seen.body);
    QVERIFY(request.ok());
    QCOMPARE(request->userId, s.peer.own);
    QCOMPARE(request->urls, QStringList{QStringLiteral("https://[2001:db8::5]:8470/v1")});
    QVERIFY(request->invite == wish.invite);
    // And from now on it can log in.
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
}

void TestPeerClient::registersLater()
{
    Setup s(m_certificate);
    s.session->setAuthId(Secret());
    RegistrationReplyMessage reply;
    reply.userId = s.peer.own;
    reply.registrationToken = Secret("registration-token-of-some-length");
    reply.pollAfterSeconds = 10;
    s.peer.put("POST /v1/users", {202, reply.toJson()});
    RegistrationWish wish;
    wish.name = QStringLiteral("Ada");
    wish.nonce = QByteArray(16, 'n');
    Awaited<RegistrationAnswer> pending;
    s.client->registerHere(wish, pending.done());
    QVERIFY(pending.get().ok());
    QCOMPARE(int(pending.get()->state), int(RegistrationAnswer::State::Pending));
    QCOMPARE(pending.get()->pollAfterSeconds, 10);

    reply = RegistrationReplyMessage();
    reply.state = RegistrationReplyMessage::State::Active;
    reply.userId = s.peer.own;
    reply.authId = Secret(s.peer.authId);
    const QByteArray path = "GET " + paths::userRegistration(s.peer.own);
    s.peer.put(path, {200, reply.toJson()});
    Awaited<RegistrationAnswer> active;
    s.client->pollRegistration(pending.get()->registrationToken, 5, active.done());
    QVERIFY(active.get().ok());
    QVERIFY(s.session->authId() == Secret(s.peer.authId));
    QCOMPARE(s.peer.last(path).header("authorization"), QByteArray("Bearer registration-token-of-some-length"));
    QVERIFY(s.peer.last(path).path.endsWith("?wait=5"));

    s.peer.putError(path, ErrorCode::RegistrationRejected);
    Awaited<RegistrationAnswer> rejected;
    s.client->pollRegistration(Secret("x"), 0, rejected.done());
    QCOMPARE(rejected.get().error().code, ErrorCode::RegistrationRejected);
}

void TestPeerClient::listsShares()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    ShareListMessage list;
    list.shares = {someShare(id)};
    list.next = QStringLiteral("more+/=");
    s.peer.put("GET /v1/shares", {200, list.toJson()});
    Awaited<SharePage> page;
    s.client->shares(QStringLiteral("a b&c"), page.done());
    const auto result = page.get();
    QVERIFY(result.ok());
    QCOMPARE(result->shares.size(), 1);
    QCOMPARE(result->shares.first().id, id);
    QCOMPARE(result->shares.first().name, QStringLiteral("ocean"));
    QCOMPARE(result->shares.first().version, 4);
    QCOMPARE(result->cursor, list.next);
    QCOMPARE(s.peer.last("GET /v1/shares").path, QByteArray("/v1/shares?limit=1000&cursor=a%20b%26c"));
}

void TestPeerClient::badRepliesAreProtocolViolations_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    QTest::newRow("a list") << 200 << QByteArray("[]");
    QTest::newRow("empty object") << 200 << QByteArray("{}");
    QTest::newRow("deep") << 200 << QByteArray(100'000, '[');
    QTest::newRow("another share") << 200 << someShare(newId<ShareId>()).toJson();
    QTest::newRow("no content") << 204 << QByteArray();
    QTest::newRow("moved") << 301 << QByteArray();
    QTest::newRow("not modified, unasked") << 304 << QByteArray();
}

void TestPeerClient::badRepliesAreProtocolViolations()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {status, body});
    Awaited<ShareInfo> share;
    s.client->share(id, share.done());
    const auto result = share.get();
    QVERIFY(!result.ok());
    QVERIFY2(result.error().code == ErrorCode::ProtocolViolation, qPrintable(describe(result.error())));
}

void TestPeerClient::problemsComeAsTheirErrors_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::Gone, ErrorCode::Busy,
                                 ErrorCode::TooManyRequests, ErrorCode::QuotaBandwidth, ErrorCode::Suspended})
        QTest::newRow(qPrintable(errorWord(code))) << code;
}

void TestPeerClient::problemsComeAsTheirErrors()
{
    QFETCH(ErrorCode, code);
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.putError("GET " + paths::share(id), code, "Retry-After: 17\r\n");
    Awaited<ShareInfo> share;
    s.client->share(id, share.done());
    const auto result = share.get();
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().retryAfterSeconds, 17);
    QCOMPARE(s.peer.count("GET " + paths::share(id)), 1);
}

void TestPeerClient::fetchesEnvelopes()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    const EnvelopeMessage envelope{"{\"payload\":1}", m_certificate.spki, QByteArray(70, 's')};
    s.peer.put("GET " + paths::shareVersion(id, 0), {200, envelope.toJson()});
    s.peer.put("GET " + paths::shareAccess(id, 3), {200, envelope.toJson()});
    Awaited<SignedBytes> manifest;
    s.client->manifest(id, 0, manifest.done());
    Awaited<SignedBytes> access;
    s.client->accessRecord(id, 3, access.done());
    const SignedBytes expected{envelope.payload, envelope.spki, envelope.signature};
    QVERIFY(manifest.get().ok());
    QCOMPARE(manifest.get().value(), expected);
    QVERIFY(access.get().ok());
    QCOMPARE(access.get().value(), expected);
}

void TestPeerClient::fetchesAWholeFile()
{
    Setup s(m_certificate);
    const QByteArray content = QByteArray("line\n").repeated(50'000);
    const FileId file = hashSmallFile(content).file;
    s.peer.put("GET " + paths::file(file), {200, content, "application/octet-stream"});
    Awaited<QByteArray> good;
    s.client->wholeFile(file, 1'000'000, good.done());
    QVERIFY(good.get().ok());
    QVERIFY(good.get().value() == content);

    Awaited<QByteArray> tooLong;
    s.client->wholeFile(file, content.size() - 1, tooLong.done());
    QVERIFY(!tooLong.came());
    QCOMPARE(tooLong.get().error().code, ErrorCode::TooLarge);
    Awaited<QByteArray> empty;
    s.client->wholeFile(FileId(), 0, empty.done());
    QVERIFY(empty.get().ok());
    QCOMPARE(s.peer.count("GET " + paths::file(file)), 1);

    QByteArray rotten = content;
    rotten[100'000] = '!';
    for (const QByteArray &wrong : {rotten, content.chopped(1), content + '\n', QByteArray()}) {
        s.peer.put("GET " + paths::file(file), {200, wrong, "application/octet-stream"});
        Awaited<QByteArray> bad;
        s.client->wholeFile(file, 1'000'000, bad.done());
        QCOMPARE(bad.get().error().code, ErrorCode::RootMismatch);
    }
    s.peer.putError("GET " + paths::file(file), ErrorCode::Gone);
    Awaited<QByteArray> gone;
    s.client->wholeFile(file, 1'000'000, gone.done());
    QCOMPARE(gone.get().error().code, ErrorCode::Gone);
}

void TestPeerClient::fetchesHashRuns()
{
    Setup s(m_certificate);
    // Four leaves; asked for the second pair.
    const QByteArray content(4 * 16 * 1024, 'z');
    const FileId file = hashSmallFile(content).file;
    const std::vector<Hash256> leaves = hashLeaves(content);
    const std::vector<Hash256> made{leaves[2], leaves[3], hashPair(leaves[0], leaves[1])};
    s.peer.put("GET " + paths::fileHashes(file), {200, hashOctets(made), "application/octet-stream"});
    const HashRun run{PieceSize::leaf(), 2, 2};
    Awaited<std::vector<Hash256>> good;
    s.client->hashRun(file, run, good.done());
    QVERIFY(good.get().ok());
    QCOMPARE(good.get().value(), (std::vector<Hash256>{leaves[2], leaves[3]}));
    QVERIFY(s.peer.last("GET " + paths::fileHashes(file)).path.endsWith("?size=16384&first=2&count=2"));

    std::vector<Hash256> lie = made;
    lie[0] = padHash(3);
    s.peer.put("GET " + paths::fileHashes(file), {200, hashOctets(lie), "application/octet-stream"});
    Awaited<std::vector<Hash256>> wrong;
    s.client->hashRun(file, run, wrong.done());
    QCOMPARE(wrong.get().error().code, ErrorCode::RootMismatch);

    s.peer.put("GET " + paths::fileHashes(file), {200, hashOctets(made).chopped(1), "application/octet-stream"});
    Awaited<std::vector<Hash256>> cut;
    s.client->hashRun(file, run, cut.done());
    QCOMPARE(cut.get().error().code, ErrorCode::ProtocolViolation);

    const int before = s.peer.count("GET " + paths::fileHashes(file));
    Awaited<std::vector<Hash256>> impossible;
    s.client->hashRun(file, {PieceSize::leaf(), 4, 4}, impossible.done());
    QCOMPARE(impossible.get().error().code, ErrorCode::HashRangeInvalid);
    QCOMPARE(s.peer.count("GET " + paths::fileHashes(file)), before);
}

void TestPeerClient::readsAvailability()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    const QByteArray key = "GET " + paths::shareAvailability(id, 2);
    PieceBitmap bitmap(21);
    bitmap.setRange({3, 10});
    s.peer.put(key, {200, bitmap.toOctets(), "application/octet-stream", "TTP-Seq: 77\r\n"});
    Awaited<Availability> octets;
    s.client->availability(id, 2, 21, std::nullopt, 30, octets.done());
    auto result = octets.get();
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QVERIFY(result->all == bitmap);
    QCOMPARE(result->seq, 77);
    QCOMPARE(result->have, 10);
    QVERIFY(!result->isDelta && !result->isComplete());
    QCOMPARE(s.peer.last(key).path, paths::shareAvailability(id, 2)); // no wait without since

    s.peer.put(key, {200, AvailabilityMessage::ofBitmap(bitmap, 524'288, 78).toJson()});
    Awaited<Availability> json;
    s.client->availability(id, 2, 21, std::nullopt, 0, json.done());
    QVERIFY(json.get().ok());
    QVERIFY(json.get()->all == bitmap);

    AvailabilityMessage delta;
    delta.pieceSize = 524'288;
    delta.pieces = 21;
    delta.have = 12;
    delta.seq = 80;
    delta.since = 78;
    delta.added = {{14, 2}};
    s.peer.put(key, {200, delta.toJson()});
    Awaited<Availability> changes;
    s.client->availability(id, 2, 21, 78, 7, changes.done());
    result = changes.get();
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QVERIFY(result->isDelta);
    QVERIFY(s.peer.last(key).path.endsWith("?since=78&wait=7"));
    result->applyTo(bitmap);
    QCOMPARE(bitmap.count(), 12);
    QVERIFY(bitmap.test(15));

    delta.have = 21;
    delta.added.clear();
    s.peer.put(key, {200, delta.toJson()});
    Awaited<Availability> complete;
    s.client->availability(id, 2, 21, 78, 0, complete.done());
    QVERIFY(complete.get().ok());
    QVERIFY(complete.get()->isComplete());
    complete.get()->applyTo(bitmap);
    QVERIFY(bitmap.isComplete());

    const FileId file{sha256("x"), 21 * 524'288 - 5};
    s.peer.put("GET " + paths::fileAvailability(file),
               {200, bitmap.toOctets(), "application/octet-stream", "TTP-Seq: 1\r\n"});
    Awaited<Availability> ofFile;
    s.client->fileAvailability(file, std::nullopt, 0, ofFile.done());
    QVERIFY(ofFile.get().ok());
    QVERIFY(ofFile.get()->isComplete());
}

void TestPeerClient::refusesAvailabilityThatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("headers");
    const QByteArray octets = "application/octet-stream";
    const QByteArray json = "application/json";
    QTest::newRow("too short") << QByteArray(2, '\0') << octets << QByteArray("TTP-Seq: 1\r\n");
    QTest::newRow("too long") << QByteArray(4, '\0') << octets << QByteArray("TTP-Seq: 1\r\n");
    QTest::newRow("spare bits") << QByteArray(3, '\xff') << octets << QByteArray("TTP-Seq: 1\r\n");
    QTest::newRow("no number") << QByteArray(3, '\0') << octets << QByteArray();
    QTest::newRow("negative number") << QByteArray(3, '\0') << octets << QByteArray("TTP-Seq: -1\r\n");
    QTest::newRow("other size") << AvailabilityMessage::ofBitmap(PieceBitmap(21), 16'384, 1).toJson() << json
                                << QByteArray();
    QTest::newRow("other count") << AvailabilityMessage::ofBitmap(PieceBitmap(22), 524'288, 1).toJson() << json
                                 << QByteArray();
    AvailabilityMessage delta = AvailabilityMessage::ofBitmap(PieceBitmap(21), 524'288, 9);
    delta.since = 5;
    QTest::newRow("delta unasked") << delta.toJson() << json << QByteArray();
    QTest::newRow("runs outside")
        << QByteArray("{\"size\":524288,\"pieces\":21,\"have\":2,\"complete\":false,\"seq\":1,\"since\":0,"
                      "\"added\":[[20,2]]}")
        << json << QByteArray();
    QTest::newRow("runs overlap")
        << QByteArray("{\"size\":524288,\"pieces\":21,\"have\":4,\"complete\":false,\"seq\":1,\"since\":0,"
                      "\"added\":[[2,2],[3,2]]}")
        << json << QByteArray();
}

void TestPeerClient::refusesAvailabilityThatDoesNotFit()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, headers);
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::shareAvailability(id, 2), {200, body, type, headers});
    Awaited<Availability> asked;
    s.client->availability(id, 2, 21, std::nullopt, 0, asked.done());
    const auto result = asked.get();
    QVERIFY(!result.ok());
    QVERIFY2(result.error().code == ErrorCode::ProtocolViolation, qPrintable(describe(result.error())));
}

void TestPeerClient::tellsAndHearsWhoHasWhat()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    const UserId holder = newId<UserId>();
    HolderListMessage holders;
    HolderMessage one;
    one.userId = holder;
    one.pin = sha256("key");
    one.addresses = {{QStringLiteral("192.0.2.7"), 8470}};
    one.version = 2;
    one.have = 9;
    one.seq = 3;
    one.ageSeconds = 60;
    holders.holders = {one};
    s.peer.put("GET " + paths::sharePeers(id), {200, holders.toJson()});
    Awaited<QList<Holder>> heldBy;
    s.client->holders(id, heldBy.done());
    QVERIFY(heldBy.get().ok());
    QCOMPARE(heldBy.get()->size(), 1);
    QCOMPARE(heldBy.get()->first().userId, holder);
    QCOMPARE(heldBy.get()->first().held, (HeldShare{id, 2, false, 9, 3}));
    QCOMPARE(heldBy.get()->first().addresses, one.addresses);

    PeerListMessage list;
    list.peers = {KnownPeerMessage{holder, one.addresses, {QStringLiteral("peer")}, someTime()}};
    s.peer.put("GET /v1/peers", {200, list.toJson()});
    Awaited<QList<KnownPeer>> peers;
    s.client->peers(peers.done());
    QVERIFY(peers.get().ok());
    QCOMPARE(peers.get()->first().lastSeen, someTime());

    PeerFilesMessage files;
    files.userId = holder;
    files.shares = {HeldShareMessage{id, 2, true, 21, 5}};
    files.heard = someTime();
    s.peer.put("GET " + paths::peerFiles(holder), {200, files.toJson()});
    Awaited<QList<HeldShare>> held;
    s.client->heldBy(holder, held.done());
    QVERIFY(held.get().ok());
    QCOMPARE(held.get()->first(), (HeldShare{id, 2, true, 21, 5}));

    s.peer.put("PUT " + paths::peerSelf(), {204, {}});
    Awaited<void> told;
    s.client->announce({8470, {HeldShare{id, 2, true, 21, 5}}, 900}, told.done());
    QVERIFY(told.get().ok());
    const auto announced = AnnouncementMessage::fromJson(s.peer.last("PUT " + paths::peerSelf()).body);
    QVERIFY(announced.ok());
    QCOMPARE(announced->port, 8470);
    QCOMPARE(announced->shares.size(), 1);

    ReachabilityReplyMessage reachable;
    reachable.reachable = true;
    reachable.address = {QStringLiteral("127.0.0.1"), 8470};
    s.peer.put("POST " + paths::peerReachability(), {200, reachable.toJson()});
    Awaited<DialBack> dialled;
    s.client->dialBack(8470, dialled.done());
    QVERIFY(dialled.get().ok());
    QVERIFY(dialled.get()->reachable);
    QCOMPARE(dialled.get()->address, reachable.address);

    const FileId file{sha256("f"), 1'000'000};
    s.peer.put("POST " + paths::fileComplaints(file), {202, {}});
    Awaited<void> complained;
    s.client->complain(file, PieceSize::standard(), 1, sha256("got"), complained.done());
    QVERIFY(complained.get().ok());
}

void TestPeerClient::hearsNotices()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    EventListMessage list;
    list.seq = 12;
    EventMessage event;
    event.seq = 12;
    event.type = QStringLiteral("share.version");
    event.time = someTime();
    event.share = id;
    event.version = 5;
    list.events = {event};
    s.peer.put("GET /v1/events", {200, list.toJson()});
    Awaited<NoticeList> heard;
    s.client->notices(11, 500, heard.done());
    QVERIFY(heard.get().ok());
    QCOMPARE(heard.get()->seq, 12);
    QCOMPARE(heard.get()->notices.first().share, std::optional<ShareId>(id));
    QCOMPARE(heard.get()->notices.first().version, 5);
    QVERIFY(s.peer.last("GET /v1/events").path.endsWith("?since=11&wait=60"));
}

void TestPeerClient::everyCallIsBoundedAsAWhole_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("waitSeconds");
    QTest::addColumn<int>("stallMs");
    QTest::addColumn<int>("totalMs");
    const int stall = HttpLimits().stallTimeoutMs;
    QTest::newRow("small") << qint64(1) << 0 << stall << 60'000;
    QTest::newRow("JSON") << PeerCall().maxBodyBytes << 0 << stall << 124'000;
    QTest::newRow("poll") << PeerCall().maxBodyBytes << 60 << 75'000 << 184'000;
    QTest::newRow("list") << qint64(256) * 1024 * 1024 << 0 << stall << 16'444'000;
    QTest::newRow("beyond all") << (qint64(1) << 60) << 0 << stall << 2'147'483'647;
}

void TestPeerClient::everyCallIsBoundedAsAWhole()
{
    QFETCH(const qint64, most);
    QFETCH(const int, waitSeconds);
    PeerCall call;
    call.maxBodyBytes = most;
    call.waitSeconds = waitSeconds;
    const HttpLimits limits = limitsOf(call);
    QCOMPARE(limits.maxBodyBytes, most);
    QTEST(limits.stallTimeoutMs, "stallMs");
    QTEST(limits.totalTimeoutMs, "totalMs");
}

QTEST_GUILESS_MAIN(TestPeerClient)
#include "tst_peerclient.moc"
