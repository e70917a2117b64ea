// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Sessions.h"
#include "tests/unit/identity/SessionFixture.h"

using namespace ttp;
using namespace ttp::test;

namespace {

QStringList textsOf(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &one : addresses)
        texts.append(one.toText());
    return texts;
}

} // namespace

class TestSessionAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesJoinTheSet_data();
    void addressesJoinTheSet();
    void addingAnAddressNeedsTheKey_data();
    void addingAnAddressNeedsTheKey();
    void addingAnAddressFails();
    void sameNatDoesNotHelp();
    void honestMove();
    void mappedAddressIsTheSame();
    void lanBesideWan();
};

void TestSessionAddresses::addressesJoinTheSet_data()
{
    QTest::addColumn<int>("binding");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, AddressBinding binding, const char *added, const char *expected) {
        QTest::newRow(name) << int(binding) << QString::fromLatin1(added) << QString::fromLatin1(expected);
    };
    row("second", AddressBinding::Block, "198.51.100.1", "203.0.113.7 198.51.100.1");
    row("the same again", AddressBinding::Block, "203.0.113.7 203.0.113.7", "203.0.113.7");
    row("four stay", AddressBinding::Block, "10.0.0.1 10.0.0.2 10.0.0.3", "203.0.113.7 10.0.0.1 10.0.0.2 10.0.0.3");
    row("the oldest of five goes", AddressBinding::Block, "10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4",
        "10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4");
    row("used again, so young again", AddressBinding::Block, "10.0.0.1 10.0.0.2 10.0.0.3 203.0.113.7 10.0.0.4",
        "10.0.0.2 10.0.0.3 203.0.113.7 10.0.0.4");
    row("one place for a /64", AddressBinding::Block, "2001:db8::1 2001:db8::2 2001:db8::3", "203.0.113.7 2001:db8::3");
    row("each its own where exact", AddressBinding::Exact, "2001:db8::1 2001:db8::2",
        "203.0.113.7 2001:db8::1 2001:db8::2");
    row("mapped is IPv4", AddressBinding::Exact, "::ffff:203.0.113.7", "203.0.113.7");
}

void TestSessionAddresses::addressesJoinTheSet()
{
    QFETCH(int, binding);
    QFETCH(QString, added);
    QFETCH(QString, expected);
    SessionPeer peer;
    peer.sessions->setPolicy({static_cast<AddressBinding>(binding), {}});
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    QList<Address> last;
    const QStringList texts = added.split(u' ');
    for (const QString &text : texts) {
        const auto set = peer.sessions->addAddress(session.id, peer.ada, address(text), peer.key);
        TTP_OK(set);
        last = *set;
        QVERIFY(last.size() <= Sessions::mostAddresses);
    }
    QCOMPARE(textsOf(last).join(u' '), expected);
    QCOMPARE(textsOf(peer.sessions->find(session.id)->addresses).join(u' '), expected);
    for (const Address &one : last)
        QVERIFY(peer.accepts(session, qPrintable(one.toText()), peer.key));
    peer.restart();
    QCOMPARE(textsOf(peer.sessions->find(session.id)->addresses).join(u' '), expected);
}

void TestSessionAddresses::addingAnAddressNeedsTheKey_data()
{
    QTest::addColumn<bool>("boundToKey");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<bool>("good");
    QTest::newRow("its key") << true << QByteArray("Ada's key") << true;
    QTest::newRow("another key") << true << QByteArray("another key") << false;
    QTest::newRow("no key") << true << QByteArray() << false;
    QTest::newRow("no key, none needed") << false << QByteArray() << true;
    QTest::newRow("some key, none needed") << false << QByteArray("another key") << true;
}

void TestSessionAddresses::addingAnAddressNeedsTheKey()
{
    QFETCH(bool, boundToKey);
    QFETCH(QByteArray, shown);
    QFETCH(bool, good);
    SessionPeer peer;
    const auto bound = boundToKey ? std::optional<Hash256>(peer.key) : std::nullopt;
    const auto key = shown.isEmpty() ? std::nullopt : std::optional<Hash256>(pinOfSpki(shown));
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", bound);
    const auto added = peer.sessions->addAddress(session.id, peer.ada, address("198.51.100.1"), key);
    if (good)
        TTP_OK(added);
    else
        TTP_FAILS(added, ErrorCode::CredentialsInvalid);
    QCOMPARE(peer.accepts(session, "198.51.100.1", key), good);
}

void TestSessionAddresses::addingAnAddressFails()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    TTP_FAILS(peer.sessions->addAddress(newId<SessionId>(), peer.ada, address("10.0.0.1"), peer.key),
              ErrorCode::NotFound);
    TTP_FAILS(peer.sessions->addAddress(session.id, peer.bob, address("10.0.0.1"), peer.key), ErrorCode::NotFound);
    TTP_FAILS(peer.sessions->addAddress(session.id, peer.ada, Address(), peer.key), ErrorCode::InvalidInput);
    peer.clock.advance(12 * hour);
    TTP_FAILS(peer.sessions->addAddress(session.id, peer.ada, address("10.0.0.1"), peer.key), ErrorCode::NotFound);
}

// Threat A9: two clients behind one address, each knows the other's session id.
void TestSessionAddresses::sameNatDoesNotHelp()
{
    SessionPeer peer;
    const IssuedSession adas = peer.issue(peer.ada, "100.64.0.2");
    const IssuedSession bobs = peer.issue(peer.bob, "100.64.0.2");
    const auto forged = [&](const SessionToken &token) {
        return peer.sessions->snapshot()->check(token.text().reveal(), address("100.64.0.2"), {}, peer.clock.now());
    };
    const SessionCheck one = forged({adas.id, bobs.token.tag});
    const SessionCheck two = forged(SessionToken::make(adas.id, bobs.key, peer.own));
    for (const SessionCheck &check : {one, two}) {
        QVERIFY(check.verdict == SessionVerdict::BadTag);
        QVERIFY(connectionFate(check.verdict) == ConnectionFate::KeepOpen);
        QVERIFY(!isIncident(check.verdict));
    }
    // nor does the right token with another's TLS key
    const IssuedSession keyed = peer.issue(peer.ada, "100.64.0.2", peer.key);
    QVERIFY(peer.check(keyed, "100.64.0.2", peer.other).verdict == SessionVerdict::KeyMismatch);
    QVERIFY(peer.check(keyed, "100.64.0.2").verdict == SessionVerdict::KeyMismatch);
}

// Threat A10: somebody moves from Wi-Fi to cable, or IPv6 rolls a new temporary address.
void TestSessionAddresses::honestMove()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "2001:db8:1:2::3", peer.key);
    QVERIFY(peer.accepts(session, "2001:db8:1:2:aaaa:bbbb:cccc:dddd", peer.key));
    const SessionCheck moved = peer.check(session, "203.0.113.7", peer.key);
    QVERIFY(moved.verdict == SessionVerdict::AddressMismatch);
    QCOMPARE(moved.user, peer.ada);
    QVERIFY(!isIncident(moved.verdict));
    TTP_OK(peer.sessions->addAddress(session.id, peer.ada, address("203.0.113.7"), peer.key));
    QVERIFY(peer.accepts(session, "203.0.113.7", peer.key));
    QVERIFY(peer.accepts(session, "2001:db8:1:2::3", peer.key)); // and back
    // a thief with the token, from elsewhere
    QVERIFY(peer.check(session, "198.51.100.9", peer.other).verdict == SessionVerdict::Severed);
    QVERIFY(peer.check(session, "198.51.100.9").verdict == SessionVerdict::Severed);
}

// Threat A11.
void TestSessionAddresses::mappedAddressIsTheSame()
{
    SessionPeer peer;
    for (const auto &[login, use] :
         {std::pair{"203.0.113.7", "::ffff:203.0.113.7"}, std::pair{"::ffff:203.0.113.8", "203.0.113.8"}}) {
        const IssuedSession session = peer.issue(peer.bob, login);
        QVERIFY(peer.accepts(session, use));
        QVERIFY(peer.accepts(session, login));
        peer.restart();
        QVERIFY(peer.accepts(session, use));
    }
    const IssuedSession mapped = peer.issue(peer.bob, "203.0.113.7");
    QVERIFY(peer.check(mapped, "::203.0.113.7").verdict == SessionVerdict::Severed);
}

// protocol.md section 7.9.
void TestSessionAddresses::lanBesideWan()
{
    SessionPeer peer;
    const IssuedSession session = peer.issue(peer.ada, "203.0.113.7", peer.key);
    QVERIFY(!peer.accepts(session, "192.168.0.9", peer.key));
    peer.sessions->setPolicy({AddressBinding::Block, {address("192.168.0.2")}});
    QVERIFY(peer.accepts(session, "192.168.0.9", peer.key));
    QVERIFY(peer.check(session, "192.168.0.9", peer.other).verdict == SessionVerdict::Severed);
    QVERIFY(peer.check(session, "10.0.0.9", peer.key).verdict == SessionVerdict::AddressMismatch);

    // the laptop is carried into another network
    peer.sessions->setOwnAddresses({address("10.0.0.2")});
    QVERIFY(peer.check(session, "192.168.0.9", peer.key).verdict == SessionVerdict::AddressMismatch);
    QVERIFY(peer.accepts(session, "10.0.0.9", peer.key));
    const auto before = peer.sessions->snapshot();
    peer.sessions->setOwnAddresses({address("10.0.0.2")});
    QCOMPARE(peer.sessions->snapshot(), before);
}

QTEST_GUILESS_MAIN(TestSessionAddresses)
#include "tst_session_addresses.moc"
