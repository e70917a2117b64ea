// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerClient.h"

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
#include "tests/support/ManualClock.h"
#include "tests/unit/client/FakePeer.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace ttp;

namespace {

constexpr int patience = 20'000;

/// Waits for one completion.
template<typename T>
class Awaited
{
public:
    PeerClient::Done<T> done()
    {
        return [this](Result<T> result) {
            ++m_count;
            m_result.emplace(std::move(result));
        };
    }
    Result<T> get()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patience))
            return Error{ErrorCode::Internal, Doing::Requesting, {}, QStringLiteral("the completion never came"), 0};
        return *m_result;
    }
    [[nodiscard]] bool came() const { return m_count > 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::optional<Result<T>> m_result;
    int m_count = 0;
};

QDateTime someTime()
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
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

    // addresses
    void triesAddressesStaggered();
    void takesTheFirstThatAnswers();
    void anotherKeyAtAnAddressIsPassedOver();
    void noAddressAtAll();
    void looksAgainWhenTheAddressDies();
    void failedAddressGoesToTheEnd();

    // sessions
    void logsInOnceForManyCalls();
    void logsInAgainAfter401();
    void secondRefusalKeepsAwayForAMinute();
    void wrongCredentialsKeepAwayForAMinute();
    void addsItsAddressWhenItMoved();
    void renewsWhenToldTo();
    void sessionOfSomebodyElseIsRefused();
    void sessionRefusedByATransfer();
    void logsOut();
    void withoutRegistrationNothingIsAsked();
    void destroyedClientCallsNobody();
    void clientMayBeDestroyedInACompletion();
    void tokensAppearInNoError();

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

private:
    /// A peer, a client and their session.
    struct Setup {
        explicit Setup(const TestCertificate &certificate, QList<HostPort> addressesBefore = {}) : peer(certificate)
        {
            addressesBefore.append(peer.place());
            session = std::make_shared<PeerSession>(peer.user, certificate.pin, addressesBefore, peer.own,
                                                    Secret(peer.authId));
            client = std::make_unique<PeerClient>(transport, clock, session);
        }
        FakePeer peer;
        ManualClock clock;
        HttpTransport transport;
        std::shared_ptr<PeerSession> session;
        std::unique_ptr<PeerClient> client;
    };

    TestCertificate m_certificate;
};

void TestPeerClient::triesAddressesStaggered()
{
    // Two that swallow everything, then the right one: it is asked after 2 x 250 ms, not after their time-outs.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress(QStringLiteral("127.0.0.1"))));
    QTcpServer alsoSilent;
    QVERIFY(alsoSilent.listen(QHostAddress(QStringLiteral("127.0.0.1"))));
    Setup s(m_certificate, {{QStringLiteral("127.0.0.1"), silent.serverPort()},
                            {QStringLiteral("127.0.0.1"), alsoSilent.serverPort()}});
    QElapsedTimer timer;
    timer.start();
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    const auto result = info.get();
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QVERIFY(timer.elapsed() >= 450);
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(s.session->addresses().first(), s.peer.place());

    // The next call goes straight there.
    timer.restart();
    Awaited<PeerInfo> again;
    s.client->peerInfo(again.done());
    QVERIFY(again.get().ok());
    QVERIFY(timer.elapsed() < 250);
}

void TestPeerClient::takesTheFirstThatAnswers()
{
    // An address that refuses at once does not hold up the next for 250 ms.
    quint16 closed = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        closed = gone.serverPort();
    }
    Setup s(m_certificate, {{QStringLiteral("127.0.0.1"), closed}});
    QElapsedTimer timer;
    timer.start();
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    QVERIFY(info.get().ok());
    QVERIFY(timer.elapsed() < 240);
}

void TestPeerClient::anotherKeyAtAnAddressIsPassedOver()
{
    const FakePeer other(TestCertificate::make());
    Setup s(m_certificate, {other.place()});
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    QVERIFY(info.get().ok());
    QCOMPARE(other.server().decryptedBytes(), 0);

    // Where nothing but wrong keys answers, that is what is told.
    s.session->setAddresses({other.place()});
    PeerClient second(s.transport, s.clock, s.session);
    Awaited<PeerInfo> refused;
    second.peerInfo(refused.done());
    QCOMPARE(refused.get().error().code, ErrorCode::PinMismatch);
    QCOMPARE(other.server().decryptedBytes(), 0);
}

void TestPeerClient::noAddressAtAll()
{
    Setup s(m_certificate);
    s.session->setAddresses({});
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    QVERIFY(!info.came()); // never inside the call
    QCOMPARE(info.get().error().code, ErrorCode::Unreachable);
}

void TestPeerClient::looksAgainWhenTheAddressDies()
{
    auto first = std::make_unique<FakePeer>(m_certificate);
    Setup s(m_certificate, {first->place()});
    Awaited<PeerInfo> before;
    s.client->peerInfo(before.done());
    // The right key under another User ID: the address counts as working, what it says does not count.
    QCOMPARE(before.get().error().code, ErrorCode::ProtocolViolation);
    QCOMPARE(s.session->addresses().first(), first->place());
    const HostPort dead = first->place();
    first.reset();
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {200, someShare(id).toJson()});
    Awaited<ShareInfo> share;
    s.client->share(id, share.done());
    const auto result = share.get();
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    QCOMPARE(s.session->addresses(), (QList<HostPort>{s.peer.place(), dead}));
}

void TestPeerClient::failedAddressGoesToTheEnd()
{
    Setup s(m_certificate);
    const HostPort other{QStringLiteral("127.0.0.1"), 9};
    s.session->setAddresses({s.peer.place(), other});
    s.client->addressFailed(other);
    QCOMPARE(s.session->addresses().first(), s.peer.place());
    s.client->addressFailed(s.peer.place());
    QCOMPARE(s.session->addresses(), (QList<HostPort>{other, s.peer.place()}));
}

void TestPeerClient::logsInOnceForManyCalls()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {200, someShare(id).toJson()});
    std::vector<Awaited<ShareInfo>> calls(8);
    for (Awaited<ShareInfo> &call : calls)
        s.client->share(id, call.done());
    for (Awaited<ShareInfo> &call : calls) {
        QVERIFY(call.get().ok());
        QCOMPARE(call.count(), 1);
    }
    QCOMPARE(s.peer.count("POST /v1/sessions"), 1);
    QCOMPARE(s.peer.count("GET " + paths::share(id)), 8);
    QVERIFY(s.session->isLoggedIn());
}

void TestPeerClient::logsInAgainAfter401()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {200, someShare(id).toJson()});
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
    s.peer.endSessions();
    std::vector<Awaited<ShareInfo>> calls(5);
    for (Awaited<ShareInfo> &call : calls)
        s.client->share(id, call.done());
    for (Awaited<ShareInfo> &call : calls)
        QVERIFY(call.get().ok());
    QCOMPARE(s.peer.count("POST /v1/sessions"), 2);
    QCOMPARE(s.session->loginSerial(), 2u);
}

void TestPeerClient::secondRefusalKeepsAwayForAMinute()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {200, someShare(id).toJson()});
    s.peer.refuseEveryToken(true);
    Awaited<ShareInfo> refused;
    s.client->share(id, refused.done());
    QCOMPARE(refused.get().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(s.peer.count("GET " + paths::share(id)), 2);
    QCOMPARE(s.peer.count("POST /v1/sessions"), 2);

    s.peer.refuseEveryToken(false);
    s.clock.advance(59'000);
    Awaited<ShareInfo> tooEarly;
    s.client->share(id, tooEarly.done());
    QCOMPARE(tooEarly.get().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(s.peer.count("POST /v1/sessions"), 2);

    s.clock.advance(2'000);
    Awaited<ShareInfo> fine;
    s.client->share(id, fine.done());
    QVERIFY(fine.get().ok());
}

void TestPeerClient::wrongCredentialsKeepAwayForAMinute()
{
    Setup s(m_certificate);
    s.session->setAuthId(Secret("6f9619ff-8b86-4d01-b42d-000000000000"));
    for (int i = 0; i < 3; ++i) {
        Awaited<void> in;
        s.client->logIn(in.done());
        QCOMPARE(in.get().error().code, ErrorCode::CredentialsInvalid);
    }
    QCOMPARE(s.peer.count("POST /v1/sessions"), 1);
    s.clock.advance(61'000);
    s.session->setAuthId(Secret(s.peer.authId));
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
}

void TestPeerClient::addsItsAddressWhenItMoved()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {200, someShare(id).toJson()});
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
    const SessionId before = s.session->sessionId();
    s.peer.moveClient();
    Awaited<ShareInfo> share;
    s.client->share(id, share.done());
    QVERIFY(share.get().ok());
    QCOMPARE(s.session->sessionId(), before);
    QCOMPARE(s.peer.count("POST /v1/sessions"), 1);
    QCOMPARE(s.peer.count("POST " + paths::sessionAddresses(before)), 1);
}

void TestPeerClient::renewsWhenToldTo()
{
    Setup s(m_certificate);
    s.peer.setRenewAfter(1);
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
    QTRY_COMPARE_WITH_TIMEOUT(s.peer.count("POST " + paths::sessionRenew(s.session->sessionId())), 1, patience);
    QVERIFY(s.session->isLoggedIn());
    QCOMPARE(s.peer.count("POST /v1/sessions"), 1);
}

void TestPeerClient::sessionOfSomebodyElseIsRefused()
{
    Setup s(m_certificate);
    s.peer.setIssuer(newId<UserId>());
    Awaited<void> in;
    s.client->logIn(in.done());
    QCOMPARE(in.get().error().code, ErrorCode::ProtocolViolation);
    QVERIFY(!s.session->isLoggedIn());
}

void TestPeerClient::sessionRefusedByATransfer()
{
    Setup s(m_certificate);
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
    const quint64 serial = s.session->loginSerial();
    Awaited<void> one;
    Awaited<void> two;
    s.client->sessionRefused(serial, one.done());
    s.client->sessionRefused(serial, two.done());
    QVERIFY(one.get().ok());
    QVERIFY(two.get().ok());
    QCOMPARE(s.peer.count("POST /v1/sessions"), 2);
    // Old news: that login is gone already.
    Awaited<void> late;
    s.client->sessionRefused(serial, late.done());
    QVERIFY(late.get().ok());
    QCOMPARE(s.peer.count("POST /v1/sessions"), 2);
}

void TestPeerClient::logsOut()
{
    Setup s(m_certificate);
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
    const SessionId id = s.session->sessionId();
    s.peer.put("DELETE " + paths::session(id), {204, {}});
    Awaited<void> out;
    s.client->logOut(out.done());
    QVERIFY(!s.session->isLoggedIn());
    QVERIFY(out.get().ok());
    QVERIFY(s.peer.last("DELETE " + paths::session(id)).header("authorization").startsWith("Bearer "));
    Awaited<void> again;
    s.client->logOut(again.done());
    QVERIFY(again.get().ok());
    QCOMPARE(s.peer.count("DELETE " + paths::session(id)), 1);
}

void TestPeerClient::withoutRegistrationNothingIsAsked()
{
    Setup s(m_certificate);
    s.session->setAuthId(Secret());
    Awaited<SharePage> page;
    s.client->shares({}, page.done());
    QVERIFY(!page.came());
    QCOMPARE(page.get().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(s.peer.server().connections(), 0);
}

void TestPeerClient::destroyedClientCallsNobody()
{
    Setup s(m_certificate);
    Awaited<SharePage> page;
    Awaited<PeerInfo> info;
    s.client->shares({}, page.done());
    s.client->peerInfo(info.done());
    s.client.reset();
    PeerClient other(s.transport, s.clock, s.session);
    Awaited<void> in;
    other.logIn(in.done());
    QVERIFY(in.get().ok());
    QVERIFY(!page.came() && !info.came());
}

void TestPeerClient::clientMayBeDestroyedInACompletion()
{
    Setup s(m_certificate);
    int came = 0;
    for (int i = 0; i < 3; ++i) {
        s.client->logIn([&](const Result<void> &) {
            ++came;
            s.client.reset();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(came, 1, patience);
    // The transport is still good, and nobody else is called.
    PeerClient other(s.transport, s.clock, s.session);
    Awaited<PeerInfo> info;
    other.peerInfo(info.done());
    QVERIFY(info.get().ok());
    QCOMPARE(came, 1);
}

void TestPeerClient::tokensAppearInNoError()
{
    Setup s(m_certificate);
    const ShareId id = newId<ShareId>();
    s.peer.put("GET " + paths::share(id), {200, "{\"share\":\"" + s.peer.authId + "\"}"});
    for (int i = 0; i < 2; ++i) {
        Awaited<ShareInfo> share;
        s.client->share(id, share.done());
        const QString text = describe(share.get().error());
        QVERIFY(!text.contains(QString::fromLatin1(s.peer.authId)));
        QVERIFY(!text.contains(u"Bearer"));
        QVERIFY(!text.contains(s.session->sessionId().toString()));
        s.peer.refuseEveryToken(true);
    }
}

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

QTEST_GUILESS_MAIN(TestPeerClient)
#include "tst_peerclient.moc"
