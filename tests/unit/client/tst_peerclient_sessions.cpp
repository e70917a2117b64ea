// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
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

class TestPeerSessions : public QObject
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
    void leavingIsTold();
    void withoutRegistrationNothingIsAsked();
    void destroyedClientCallsNobody();
    void clientMayBeDestroyedInACompletion();
    void tokensAppearInNoError();

private:
    TestCertificate m_certificate;
};

void TestPeerSessions::triesAddressesStaggered()
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
    QVERIFY(timer.elapsed() < 4000);
}

void TestPeerSessions::takesTheFirstThatAnswers()
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
    QVERIFY(timer.elapsed() < 4000);
}

void TestPeerSessions::anotherKeyAtAnAddressIsPassedOver()
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

void TestPeerSessions::noAddressAtAll()
{
    Setup s(m_certificate);
    s.session->setAddresses({});
    Awaited<PeerInfo> info;
    s.client->peerInfo(info.done());
    QVERIFY(!info.came()); // never inside the call
    QCOMPARE(info.get().error().code, ErrorCode::Unreachable);
}

void TestPeerSessions::looksAgainWhenTheAddressDies()
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

void TestPeerSessions::failedAddressGoesToTheEnd()
{
    Setup s(m_certificate);
    const HostPort other{QStringLiteral("127.0.0.1"), 9};
    s.session->setAddresses({s.peer.place(), other});
    s.client->addressFailed(other);
    QCOMPARE(s.session->addresses().first(), s.peer.place());
    s.client->addressFailed(s.peer.place());
    QCOMPARE(s.session->addresses(), (QList<HostPort>{other, s.peer.place()}));
}

void TestPeerSessions::logsInOnceForManyCalls()
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

void TestPeerSessions::logsInAgainAfter401()
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

void TestPeerSessions::secondRefusalKeepsAwayForAMinute()
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

void TestPeerSessions::wrongCredentialsKeepAwayForAMinute()
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
    Awaited<void> again;
    s.client->logIn(again.done());
    QCOMPARE(again.get().error().code, ErrorCode::CredentialsInvalid);
    QCOMPARE(s.peer.count("POST /v1/sessions"), 2);
    // we registered anew: what was refused is not what we have now
    s.session->setAuthId(Secret(s.peer.authId));
    Awaited<void> in;
    s.client->logIn(in.done());
    QVERIFY(in.get().ok());
}

void TestPeerSessions::addsItsAddressWhenItMoved()
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

void TestPeerSessions::renewsWhenToldTo()
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

void TestPeerSessions::sessionOfSomebodyElseIsRefused()
{
    Setup s(m_certificate);
    s.peer.setIssuer(newId<UserId>());
    Awaited<void> in;
    s.client->logIn(in.done());
    QCOMPARE(in.get().error().code, ErrorCode::ProtocolViolation);
    QVERIFY(!s.session->isLoggedIn());
}

void TestPeerSessions::sessionRefusedByATransfer()
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

void TestPeerSessions::logsOut()
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

void TestPeerSessions::leavingIsTold()
{
    Setup s(m_certificate);
    const QByteArray ours = "DELETE " + paths::user(s.peer.own);
    s.peer.put(ours, {204, {}});
    Awaited<void> left;
    s.client->leave(left.done());
    QVERIFY(left.get().ok());
    QCOMPARE(s.peer.count(ours), 1);
    QVERIFY(s.peer.last(ours).header("authorization").startsWith("Bearer "));
    s.peer.putError(ours, ErrorCode::Busy);
    Awaited<void> refused;
    s.client->leave(refused.done());
    QCOMPARE(refused.get().error().code, ErrorCode::Busy);
}

void TestPeerSessions::withoutRegistrationNothingIsAsked()
{
    Setup s(m_certificate);
    s.session->setAuthId(Secret());
    Awaited<SharePage> page;
    s.client->shares({}, page.done());
    QVERIFY(!page.came());
    QCOMPARE(page.get().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(s.peer.server().connections(), 0);
}

void TestPeerSessions::destroyedClientCallsNobody()
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

void TestPeerSessions::clientMayBeDestroyedInACompletion()
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

void TestPeerSessions::tokensAppearInNoError()
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

QTEST_GUILESS_MAIN(TestPeerSessions)
#include "tst_peerclient_sessions.moc"
