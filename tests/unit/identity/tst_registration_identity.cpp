// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/identity/RegistrationFixture.h"

using namespace ttp;
using namespace ttp::test;

using Peer = RegistrationPeer;

class TestRegistrationIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askingAgainBeforeFirstLogin();
    void askingAgainWithATypedCode();
    void askingAgainAfterLogin();
    void invitedAgainAfterLogin();
    void squatterIsRefused();
    void foreignIdIsPinnedToItsKey();
    void ownIdentity();
    void keyOfSomebodyElse();
    void knownUnderAnotherKeyByNow();
    void keylessAccount();
    void keylessAsksAgain();
    void reciprocal_data();
    void reciprocal();
    void knownFromOurSide();
    void everyFailureLeavesNothingBehind_data();
    void everyFailureLeavesNothingBehind();

private:
    const LocalIdentity m_ada = LocalIdentity::ephemeral();
    const LocalIdentity m_eve = LocalIdentity::ephemeral();
};

// design.md section 9.9.
void TestRegistrationIdentity::askingAgainBeforeFirstLogin()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    const auto lost = peer.registration.submit(offer);
    QVERIFY(registeredIn(lost));
    // the reply was lost; the invitation is used up, and shown again does no harm
    const auto again = peer.registration.submit(offer);
    QVERIFY(registeredIn(again));
    QVERIFY(!(registeredIn(again)->authenticationId == registeredIn(lost)->authenticationId));
    QVERIFY(!peer.logsIn(offer.user, registeredIn(lost)->authenticationId, m_ada.pin()));
    QVERIFY(peer.logsIn(offer.user, registeredIn(again)->authenticationId, m_ada.pin()));

    // also where a person accepted and the client lost its token
    const RegistrationOffer eves = offerOf(m_eve);
    QVERIFY(waitingIn(peer.registration.submit(eves)));
    TTP_OK(peer.registration.accept(m_eve.userId(), {}));
    const auto direct = peer.registration.submit(eves);
    QVERIFY(registeredIn(direct));
    QVERIFY(peer.logsIn(m_eve.userId(), registeredIn(direct)->authenticationId, m_eve.pin()));
    // and after a rotation whose reply was lost
    TTP_OK(peer.authenticator.rotate(m_eve.userId()));
    QVERIFY(registeredIn(peer.registration.submit(eves)));
}

void TestRegistrationIdentity::askingAgainWithATypedCode()
{
    Peer peer;
    const QByteArray server = peer.own.publicKey().spki();
    const QByteArray client = m_ada.publicKey().spki();
    const InvitationCode code = peer.invite(InvitationCode::Kind::Link).code.typedForm();
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.proof = code.clientProof(server, client);
    QVERIFY(registeredIn(peer.registration.submit(offer)));
    TTP_OK(peer.invitations.prune());
    // the reply was lost: what the client believes is the server's proof, so it must come again
    const auto again = peer.registration.submit(offer);
    QVERIFY(registeredIn(again));
    QCOMPARE(registeredIn(again)->serverProof, std::optional<Hash256>(code.serverProof(server, client)));
    // somebody who does not know the code makes nobody's old Authentication ID die
    offer.invitation.proof = InvitationCode::generate(InvitationCode::Kind::Typed).clientProof(server, client);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid);
    QVERIFY(peer.logsIn(offer.user, registeredIn(again)->authenticationId, m_ada.pin()));
}

void TestRegistrationIdentity::askingAgainAfterLogin()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(peer.logsIn(offer.user, registeredIn(outcome)->authenticationId, m_ada.pin()));
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered); // its invitation is used up
    offer.invitation = {};
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered);
    QVERIFY(peer.logsIn(offer.user, registeredIn(outcome)->authenticationId, m_ada.pin()));
}

// A new profile with the old key: nothing is left of what it was given.
void TestRegistrationIdentity::invitedAgainAfterLogin()
{
    Peer peer;
    const auto group = peer.groups.create(QStringLiteral("course"));
    TTP_OK(group);
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link, {group->id}).code;
    const auto before = peer.registration.submit(offer);
    QVERIFY(peer.logsIn(offer.user, registeredIn(before)->authenticationId, m_ada.pin()));

    offer.name = QStringLiteral("Ada on her new machine");
    offer.urls = {QStringLiteral("https://192.0.2.10:8470/v1")};
    offer.reciprocal = AuthenticationId::generate();
    offer.invitation.code = InvitationCode::generate(InvitationCode::Kind::Link);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered);
    QVERIFY(peer.logsIn(offer.user, registeredIn(before)->authenticationId, m_ada.pin()));
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    const auto anew = peer.registration.submit(offer);
    QVERIFY(registeredIn(anew));
    QVERIFY(peer.invitations.open()->isEmpty());
    QCOMPARE(registeredIn(anew)->groups, QList<GroupId>{group->id}); // it is who it was
    QCOMPARE(peer.row(offer.user).name, QStringLiteral("Ada"));
    QCOMPARE(peer.row(offer.user).urls, offer.urls);
    QVERIFY(peer.row(offer.user).authIdAtPeer == offer.reciprocal->text());
    QVERIFY(!peer.logsIn(offer.user, registeredIn(before)->authenticationId, m_ada.pin()));
    QVERIFY(peer.logsIn(offer.user, registeredIn(anew)->authenticationId, m_ada.pin()));

    // whoever may not come in is not let in by an invitation
    TTP_OK(peer.users.setState(offer.user, UserState::Suspended));
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::Suspended);
    QCOMPARE(peer.invitations.open()->size(), 1);
}

// Threat A4.
void TestRegistrationIdentity::squatterIsRefused()
{
    Peer peer;
    RegistrationOffer squat = offerOf(m_eve);
    squat.user = m_ada.userId();
    squat.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    TTP_FAILS(peer.registration.submit(squat), ErrorCode::KeyChanged);
    squat.spki.clear();
    TTP_FAILS(peer.registration.submit(squat), ErrorCode::KeyChanged);
    QCOMPARE(peer.incidents.latest(10)->size(), 0); // nobody we know is concerned
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = squat.invitation.code;
    QVERIFY(registeredIn(peer.registration.submit(offer)));
    squat.invitation = {};
    TTP_FAILS(peer.registration.submit(squat), ErrorCode::KeyChanged);
    squat.spki = m_eve.publicKey().spki();
    TTP_FAILS(peer.registration.submit(squat), ErrorCode::KeyChanged);
    const auto incidents = peer.incidents.latest(10);
    QCOMPARE(incidents->size(), 1); // the same place, within the minute
    QVERIFY(incidents->first().kind == IncidentKind::KeyChanged);
    QCOMPARE(incidents->first().user, m_ada.userId());
}

void TestRegistrationIdentity::foreignIdIsPinnedToItsKey()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    offer.user = foreignId();
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(registeredIn(outcome));
    QCOMPARE(peer.row(offer.user).spkiSha256, std::optional<Hash256>(m_ada.pin()));
    offer.spki = m_eve.publicKey().spki();
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::KeyChanged);
    QVERIFY(!peer.logsIn(offer.user, registeredIn(outcome)->authenticationId, m_eve.pin()));
    QVERIFY(peer.logsIn(offer.user, registeredIn(outcome)->authenticationId, m_ada.pin()));
}

void TestRegistrationIdentity::ownIdentity()
{
    Peer peer;
    RegistrationOffer offer = offerOf(peer.own);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::OwnIdentity);
    offer.user = foreignId();
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::OwnIdentity);
    offer = offerOf(m_eve);
    offer.user = peer.own.userId();
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::OwnIdentity);
}

void TestRegistrationIdentity::keyOfSomebodyElse()
{
    Peer peer;
    // two User IDs wait with one key; the person accepts both
    RegistrationOffer one = offerOf(m_ada);
    RegistrationOffer two = offerOf(m_ada);
    two.user = foreignId();
    QVERIFY(waitingIn(peer.registration.submit(one)));
    QVERIFY(waitingIn(peer.registration.submit(two)));
    TTP_OK(peer.registration.accept(one.user, {}));
    TTP_FAILS(peer.registration.accept(two.user, {}), ErrorCode::AlreadyExists);
    QVERIFY(!peer.users.find(two.user)->has_value());
    TTP_FAILS(peer.registration.submit(two), ErrorCode::AlreadyRegistered);
    TTP_OK(peer.registration.refuse(two.user));
}

// While a stranger waited under a foreign User ID, our person registered with the real one.
void TestRegistrationIdentity::knownUnderAnotherKeyByNow()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_eve);
    offer.user = foreignId();
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(waitingIn(outcome));
    OutgoingRegistration outgoing(peer.file.database(), peer.clock, peer.own);
    TTP_OK(outgoing.begin({offer.user, m_ada.publicKey().spki(), QStringLiteral("Ada"), {}, false}));
    TTP_OK(outgoing.recordRegistered(offer.user, AuthenticationId::generate()));
    const UserRow before = peer.row(offer.user);
    TTP_FAILS(peer.registration.accept(offer.user, {}), ErrorCode::KeyChanged);
    TTP_FAILS(peer.registration.block(offer.user), ErrorCode::KeyChanged);
    QVERIFY(peer.row(offer.user) == before);
    TTP_OK(peer.registration.refuse(offer.user));

    // the other way round: accepted first, then known under another key
    RegistrationOffer second = offerOf(LocalIdentity::ephemeral());
    second.user = foreignId();
    const auto waiting = peer.registration.submit(second);
    TTP_OK(peer.registration.accept(second.user, {}));
    UserRow row = peer.row(second.user);
    row.spki = m_eve.publicKey().spki();
    row.spkiSha256 = m_eve.pin();
    TTP_OK(peer.users.update(row));
    TTP_FAILS(peer.registration.fetch(second.user, waitingIn(waiting)->token, second.spki),
              ErrorCode::RegistrationRejected);
    QVERIFY(!peer.row(second.user).authVerifier);
}

void TestRegistrationIdentity::keylessAccount()
{
    Peer peer;
    RegistrationOffer offer = shellOffer();
    const auto first = peer.registration.submit(offer);
    QVERIFY(waitingIn(first));
    // somebody else names the same (public) User ID
    offer.address = address("198.51.100.1");
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationPending);
    // at the same address too: many may be behind it
    offer.address = address("203.0.113.7");
    offer.name = QStringLiteral("Eve");
    const QString before = dump(peer.file.database());
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationPending);
    offer.token = Secret(QByteArrayLiteral("iScKUDQbuOg3NO4GJgPGPAiScKUDQbuOg3NO4GJgPGP"));
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationPending);
    QCOMPARE(dump(peer.file.database()), before);
    offer.address = address("198.51.100.1");
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(first)->token, m_eve.publicKey().spki()),
              ErrorCode::TokenInvalid);
    TTP_OK(peer.registration.accept(offer.user, {}));
    const auto registered = peer.registration.fetch(offer.user, waitingIn(first)->token, {});
    TTP_OK(registered);
    // nothing more is handed out, however it is asked for
    offer.address = address("203.0.113.7");
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered);
    offer.spki = m_eve.publicKey().spki();
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered);
    QVERIFY(peer.row(offer.user).spki.isEmpty());
    QVERIFY(peer.logsIn(offer.user, registered->authenticationId));
}

// Whoever holds the token of its request may put another one in its place, and gets a new token.
void TestRegistrationIdentity::keylessAsksAgain()
{
    Peer peer;
    RegistrationOffer offer = shellOffer();
    const auto first = peer.registration.submit(offer);
    QVERIFY(waitingIn(first));
    offer.token = waitingIn(first)->token;
    offer.name = QStringLiteral("Grace Hopper");
    const auto second = peer.registration.submit(offer);
    QVERIFY(waitingIn(second));
    QCOMPARE(peer.registration.waiting()->first().name, offer.name);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationPending); // the old one is dead
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(first)->token, {}), ErrorCode::TokenInvalid);
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(second)->token, {}), ErrorCode::RegistrationPending);
}

void TestRegistrationIdentity::reciprocal_data()
{
    QTest::addColumn<bool>("invited");
    QTest::newRow("invited") << true;
    QTest::newRow("accepted") << false;
}

void TestRegistrationIdentity::reciprocal()
{
    QFETCH(bool, invited);
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    const AuthenticationId ours = AuthenticationId::generate();
    offer.reciprocal = ours;
    if (invited)
        offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    const auto outcome = peer.registration.submit(offer);
    TTP_OK(outcome);
    if (!invited) {
        TTP_OK(peer.registration.accept(offer.user, {}));
        QVERIFY(peer.row(offer.user).authIdAtPeer.isEmpty());
        TTP_OK(peer.registration.fetch(offer.user, waitingIn(outcome)->token, offer.spki));
    }
    const OutgoingRegistration outgoing(peer.file.database(), peer.clock, peer.own);
    const auto kept = outgoing.authenticationIdAt(offer.user);
    TTP_OK(kept);
    QVERIFY(*kept == ours);
}

// We registered there first; now they ask here.
void TestRegistrationIdentity::knownFromOurSide()
{
    Peer peer;
    OutgoingRegistration outgoing(peer.file.database(), peer.clock, peer.own);
    const AuthenticationId ours = AuthenticationId::generate();
    TTP_OK(outgoing.begin({m_ada.userId(), m_ada.publicKey().spki(), QStringLiteral("My Ada"), {}, false}));
    TTP_OK(outgoing.recordRegistered(m_ada.userId(), ours));
    RegistrationOffer offer = offerOf(m_ada);
    offer.name = QStringLiteral("Countess");
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(waitingIn(outcome)); // being known is not being let in
    TTP_OK(peer.registration.accept(offer.user, {}));
    const auto registered = peer.registration.fetch(offer.user, waitingIn(outcome)->token, offer.spki);
    TTP_OK(registered);
    QVERIFY(peer.logsIn(offer.user, registered->authenticationId, m_ada.pin()));
    QCOMPARE(peer.row(offer.user).name, QStringLiteral("My Ada")); // what our person calls it stays
    QCOMPARE(peer.row(offer.user).urls, offer.urls);
    QVERIFY(*outgoing.authenticationIdAt(offer.user).value() == ours);
}

void TestRegistrationIdentity::everyFailureLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"invited", "list", "accept", "fetch", "block", "refuse"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRegistrationIdentity::everyFailureLeavesNothingBehind()
{
    QFETCH(QString, what);
    bool succeeded = false;
    for (int nth = 1; !succeeded; ++nth) {
        FailNth watch;
        Peer peer({.watch = &watch, .steps = {}});
        const auto group = peer.groups.create(QStringLiteral("group"));
        RegistrationOffer offer = offerOf(m_ada);
        offer.reciprocal = AuthenticationId::generate();
        Secret token;
        if (what == u"invited") {
            offer.invitation.code = peer.invite(InvitationCode::Kind::Link, {group->id}).code;
        } else if (what != u"list") {
            token = waitingIn(peer.registration.submit(offer))->token;
            if (what == u"fetch")
                TTP_OK(peer.registration.accept(offer.user, {group->id}));
        }
        const QString before = dump(peer.file.database());
        watch.arm(nth, ErrorCode::DiskFull);
        Result<void> result;
        if (what == u"accept")
            result = peer.registration.accept(offer.user, {group->id});
        else if (what == u"block")
            result = peer.registration.block(offer.user);
        else if (what == u"refuse")
            result = peer.registration.refuse(offer.user);
        else if (what == u"fetch")
            result = peer.registration.fetch(offer.user, token, offer.spki).ok()
                         ? Result<void>()
                         : Error{ErrorCode::DiskFull, Doing::Registering, {}, {}, 0};
        else if (const auto outcome = peer.registration.submit(offer); !outcome)
            result = outcome.error();
        succeeded = !watch.hasFired();
        watch.disarm();
        QCOMPARE(result.ok(), succeeded);
        if (!succeeded) {
            QCOMPARE(result.error().code, ErrorCode::DiskFull);
            QCOMPARE(dump(peer.file.database()), before);
            QCOMPARE(peer.registration.takeNotice() > 0, what != u"list" && what != u"invited");
        } else {
            QVERIFY(nth > 1);
            QVERIFY(dump(peer.file.database()) != before);
        }
    }
}

QTEST_GUILESS_MAIN(TestRegistrationIdentity)
#include "tst_registration_identity.moc"
