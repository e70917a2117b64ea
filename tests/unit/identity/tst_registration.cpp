// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/ComparisonWords.h"
#include "tests/unit/identity/RegistrationFixture.h"

using namespace ttp;
using namespace ttp::test;

using Peer = RegistrationPeer;

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkLetsInAtOnce();
    void typedCodeLetsInBothProving();
    void invitationIsUsedUp();
    void wrongInvitation();
    void wrongInvitationsAreSlowedDown();
    void vanishedGroupsDoNotMatter();
    void personDecides();
    void policies_data();
    void policies();
    void fieldsAreRefused_data();
    void fieldsAreRefused();
    void stillWaiting();
    void askingAgainWhileWaiting();
    void refusedStandsUntilInvited();
    void blockedForEver();
    void fetchedExactlyOnce();
    void fetchRefusesStrangers_data();
    void fetchRefusesStrangers();
    void fetchAfterSuspension();
    void decisionsOnNobody();
    void requestsExpire();
    void twentyWait();
    void threeWaitPerPlace();
    void spamTellsThePersonOnceAMinute();

private:
    const LocalIdentity m_ada = LocalIdentity::ephemeral();
    const LocalIdentity m_eve = LocalIdentity::ephemeral();
};

void TestRegistration::linkLetsInAtOnce()
{
    Peer peer;
    const auto group = peer.groups.create(QStringLiteral("course"));
    TTP_OK(group);
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link, {group->id}).code;
    const auto outcome = peer.registration.submit(offer);
    const Registered *registered = registeredIn(outcome);
    QVERIFY(registered);
    QCOMPARE(registered->user, m_ada.userId());
    QCOMPARE(registered->groups, QList<GroupId>{group->id});
    QVERIFY(!registered->serverProof);
    const UserRow row = peer.row(m_ada.userId());
    QCOMPARE(row.name, offer.name);
    QCOMPARE(row.note, offer.note);
    QCOMPARE(row.urls, offer.urls);
    QCOMPARE(row.spki, offer.spki);
    QCOMPARE(row.spkiSha256, std::optional<Hash256>(m_ada.pin()));
    QCOMPARE(row.registeredAt, peer.clock.now());
    // the secret itself is kept nowhere
    QVERIFY(!dump(peer.file.database()).contains(QString::fromLatin1(registered->authenticationId.text().reveal())));
    QVERIFY(peer.logsIn(m_ada.userId(), registered->authenticationId, m_ada.pin()));
}

void TestRegistration::typedCodeLetsInBothProving()
{
    Peer peer;
    const InvitationCode code = peer.invite(InvitationCode::Kind::Typed).code;
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = code;
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid); // in plain it is burnt paper
    offer.invitation = {{}, code.clientProof(peer.own.publicKey().spki(), m_eve.publicKey().spki())};
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid); // Eve relays another connection's proof
    offer.invitation.proof = code.clientProof(peer.own.publicKey().spki(), m_ada.publicKey().spki());
    const auto outcome = peer.registration.submit(offer);
    const Registered *registered = registeredIn(outcome);
    QVERIFY(registered);
    QCOMPARE(registered->serverProof,
             std::optional<Hash256>(code.serverProof(peer.own.publicKey().spki(), m_ada.publicKey().spki())));
}

void TestRegistration::invitationIsUsedUp()
{
    Peer peer;
    const InvitationCode code = peer.invite(InvitationCode::Kind::Link, {}, 2).code;
    for (int i = 0; i < 3; ++i) {
        RegistrationOffer offer = offerOf(LocalIdentity::ephemeral());
        offer.invitation.code = code;
        const auto outcome = peer.registration.submit(offer);
        if (i < 2)
            QVERIFY(registeredIn(outcome));
        else
            TTP_FAILS(outcome, ErrorCode::InviteInvalid);
        QCOMPARE(peer.users.find(offer.user)->has_value(), i < 2);
    }
}

void TestRegistration::wrongInvitation()
{
    Peer peer;
    const InvitationCode good = peer.invite(InvitationCode::Kind::Link).code;
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = InvitationCode::generate(InvitationCode::Kind::Link);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid);
    QVERIFY(peer.registration.waiting()->isEmpty()); // it does not become a request behind one's back
    peer.clock.advance(8 * day);
    offer.invitation.code = good;
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid);
}

void TestRegistration::wrongInvitationsAreSlowedDown()
{
    Peer peer;
    const InvitationCode good = peer.invite(InvitationCode::Kind::Link).code;
    for (int i = 0; i < 5; ++i) {
        RegistrationOffer offer = shellOffer(); // another User ID each time
        offer.invitation.code = InvitationCode::generate(InvitationCode::Kind::Link);
        TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid);
    }
    RegistrationOffer offer = shellOffer();
    offer.invitation.code = good;
    const auto closed = peer.registration.submit(offer);
    TTP_FAILS(closed, ErrorCode::TooManyRequests);
    QCOMPARE(closed.error().retryAfterSeconds, 30);
    offer.address = address("198.51.100.1");
    QVERIFY(registeredIn(peer.registration.submit(offer)));
}

void TestRegistration::vanishedGroupsDoNotMatter()
{
    Peer peer;
    const auto kept = peer.groups.create(QStringLiteral("kept"));
    const auto gone = peer.groups.create(QStringLiteral("gone"));
    RegistrationOffer offer = offerOf(m_ada);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link, {gone->id, kept->id, kept->id}).code;
    TTP_OK(peer.groups.remove(gone->id));
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(registeredIn(outcome));
    QCOMPARE(registeredIn(outcome)->groups, QList<GroupId>{kept->id});
}

void TestRegistration::personDecides()
{
    Peer peer;
    const auto group = peer.groups.create(QStringLiteral("friends"));
    const RegistrationOffer offer = offerOf(m_ada);
    const auto outcome = peer.registration.submit(offer);
    const RegistrationWaiting *waiting = waitingIn(outcome);
    QVERIFY(waiting);
    QCOMPARE(waiting->token.reveal().size(), 43);
    const QStringList words = comparisonWords(m_ada.publicKey().spki(), peer.own.publicKey().spki(), offer.nonce);
    QCOMPARE(waiting->words, words);
    QVERIFY(!peer.users.find(offer.user)->has_value());
    QVERIFY(!dump(peer.file.database()).contains(QString::fromLatin1(waiting->token.reveal())));

    const auto list = peer.registration.waiting();
    TTP_OK(list);
    QCOMPARE(list->size(), 1);
    const RegistrationRequest &request = list->first();
    QCOMPARE(request.user, offer.user);
    QCOMPARE(request.name, offer.name);
    QCOMPARE(request.note, offer.note);
    QCOMPARE(request.urls, offer.urls);
    QVERIFY(request.address == offer.address);
    QCOMPARE(request.pin, std::optional<Hash256>(m_ada.pin()));
    QCOMPARE(request.words, words);

    TTP_OK(peer.registration.accept(offer.user, {group->id}));
    QVERIFY(peer.registration.waiting()->isEmpty());
    QVERIFY(!peer.row(offer.user).authVerifier); // made when it is fetched
    const auto registered = peer.registration.fetch(offer.user, waiting->token, offer.spki);
    TTP_OK(registered);
    QCOMPARE(registered->groups, QList<GroupId>{group->id});
    QVERIFY(peer.logsIn(offer.user, registered->authenticationId, m_ada.pin()));
}

void TestRegistration::policies_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("invited");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, RegistrationPolicy policy, bool invited, const char *expected) {
        QTest::newRow(name) << int(policy) << invited << QString::fromLatin1(expected);
    };
    row("approval", RegistrationPolicy::Approval, false, "waiting");
    row("approval, invited", RegistrationPolicy::Approval, true, "registered");
    row("invite only", RegistrationPolicy::InviteOnly, false, "registration-closed");
    row("invite only, invited", RegistrationPolicy::InviteOnly, true, "registered");
    row("closed", RegistrationPolicy::Closed, false, "registration-closed");
    row("closed, invited", RegistrationPolicy::Closed, true, "registration-closed");
}

void TestRegistration::policies()
{
    QFETCH(int, policy);
    QFETCH(bool, invited);
    QFETCH(QString, expected);
    Peer peer;
    peer.registration.setPolicy(static_cast<RegistrationPolicy>(policy));
    RegistrationOffer offer = offerOf(m_ada);
    const Invitation invitation = peer.invite(InvitationCode::Kind::Link);
    if (invited)
        offer.invitation.code = invitation.code;
    const auto outcome = peer.registration.submit(offer);
    const QString got = registeredIn(outcome) ? QStringLiteral("registered")
                        : waitingIn(outcome)  ? QStringLiteral("waiting")
                                              : errorWord(outcome.error().code);
    QCOMPARE(got, expected);
    QCOMPARE(peer.invitations.open()->size(), expected == u"registered" ? 0 : 1);
    // a door that is closed to new people stays open for those who were let in and lost the reply
    if (expected == u"registered") {
        peer.registration.setPolicy(RegistrationPolicy::Closed);
        QVERIFY(registeredIn(peer.registration.submit(offerOf(m_ada))));
    }
}

void TestRegistration::fieldsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *expected) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(expected);
    };
    row("no name", "invalid-input");
    row("name of spaces", "invalid-input");
    row("name of two lines", "invalid-input");
    row("name with escape", "invalid-input");
    row("name turned around", "invalid-input");
    row("long name", "too-large");
    row("note with escape", "invalid-input");
    row("long note", "too-large");
    row("many urls", "too-large");
    row("long url", "too-large");
    row("url of two lines", "invalid-input");
    row("short nonce", "invalid-input");
    row("long nonce", "too-large");
    row("no address", "invalid-input");
    row("key that is none", "invalid-input");
    row("version 1 id", "invalid-input");
}

void TestRegistration::fieldsAreRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    const QHash<QString, std::function<void()>> changes{
        {QStringLiteral("no name"), [&] { offer.name.clear(); }},
        {QStringLiteral("name of spaces"), [&] { offer.name = QStringLiteral(" \t "); }},
        {QStringLiteral("name of two lines"), [&] { offer.name = QStringLiteral("Ada\nAdmin"); }},
        {QStringLiteral("name with escape"), [&] { offer.name = QStringLiteral("Ada\u001b[2J"); }},
        {QStringLiteral("name turned around"), [&] { offer.name = QStringLiteral("Ada\u202enimda"); }},
        {QStringLiteral("long name"), [&] { offer.name = QString(101, u'x'); }},
        {QStringLiteral("note with escape"), [&] { offer.note = QStringLiteral("\u0000"); }},
        {QStringLiteral("long note"), [&] { offer.note = QString(201, u'x'); }},
        {QStringLiteral("many urls"), [&] { offer.urls = QStringList(9, QStringLiteral("https://a/v1")); }},
        {QStringLiteral("long url"), [&] { offer.urls = {QString(513, u'x')}; }},
        {QStringLiteral("url of two lines"), [&] { offer.urls = {QStringLiteral("https://a\nhttps://b")}; }},
        {QStringLiteral("short nonce"), [&] { offer.nonce = QByteArray(15, 'n'); }},
        {QStringLiteral("long nonce"), [&] { offer.nonce = QByteArray(65, 'n'); }},
        {QStringLiteral("no address"), [&] { offer.address = Address(); }},
        {QStringLiteral("key that is none"), [&] { offer.spki = QByteArray(91, 'k'); }},
        {QStringLiteral("version 1 id"),
         [&] { offer.user = *UserId::fromString(u"c232ab00-9414-11ec-b3c8-9f6bdeced846"); }},
    };
    changes.value(what)();
    const QString before = dump(peer.file.database());
    const auto refused = peer.registration.submit(offer);
    QVERIFY(!refused.ok());
    QCOMPARE(errorWord(refused.error().code), expected);
    QCOMPARE(dump(peer.file.database()), before);
}

void TestRegistration::stillWaiting()
{
    Peer peer;
    const RegistrationOffer offer = offerOf(m_ada);
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(waitingIn(outcome));
    const auto pending = peer.registration.fetch(offer.user, waitingIn(outcome)->token, offer.spki);
    TTP_FAILS(pending, ErrorCode::RegistrationPending);
    QCOMPARE(pending.error().retryAfterSeconds, 10);
}

void TestRegistration::askingAgainWhileWaiting()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    const auto first = peer.registration.submit(offer);
    const QDateTime created = peer.clock.now();
    peer.clock.advance(day);
    offer.nonce = QByteArray(16, 'm');
    const auto second = peer.registration.submit(offer);
    QVERIFY(waitingIn(first) && waitingIn(second));
    QVERIFY(waitingIn(first)->words != waitingIn(second)->words);
    const auto list = peer.registration.waiting();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().created, created); // its seven days do not begin anew
    QCOMPARE(list->first().words, waitingIn(second)->words);
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(first)->token, offer.spki), ErrorCode::TokenInvalid);
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(second)->token, offer.spki),
              ErrorCode::RegistrationPending);
    // an invitation ends the waiting
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    QVERIFY(registeredIn(peer.registration.submit(offer)));
    QVERIFY(peer.registration.waiting()->isEmpty());
}

void TestRegistration::refusedStandsUntilInvited()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_ada);
    const auto outcome = peer.registration.submit(offer);
    TTP_OK(peer.registration.refuse(offer.user));
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(outcome)->token, offer.spki),
              ErrorCode::RegistrationRejected);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationRejected);
    QVERIFY(peer.registration.waiting()->isEmpty());
    offer.invitation.code = InvitationCode::generate(InvitationCode::Kind::Link);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::InviteInvalid);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    QVERIFY(registeredIn(peer.registration.submit(offer)));
    // and after the request has expired one may ask again
    const LocalIdentity other = LocalIdentity::ephemeral();
    QVERIFY(waitingIn(peer.registration.submit(offerOf(other))));
    TTP_OK(peer.registration.refuse(other.userId()));
    peer.clock.advance(7 * day + second);
    QVERIFY(waitingIn(peer.registration.submit(offerOf(other))));
}

void TestRegistration::blockedForEver()
{
    Peer peer;
    RegistrationOffer offer = offerOf(m_eve);
    const auto outcome = peer.registration.submit(offer);
    TTP_OK(peer.registration.block(offer.user));
    QVERIFY(peer.row(offer.user).state == UserState::Blocked);
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(outcome)->token, offer.spki),
              ErrorCode::RegistrationRejected);
    peer.clock.advance(400 * day);
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationRejected);
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::RegistrationRejected);
    // its key under another name
    offer.user = foreignId();
    TTP_FAILS(peer.registration.submit(offer), ErrorCode::AlreadyRegistered);
    QCOMPARE(peer.invitations.open()->size(), 1);
    // removing the user lifts it
    TTP_OK(peer.users.remove(m_eve.userId()));
    QVERIFY(waitingIn(peer.registration.submit(offerOf(m_eve))));
}

// Threat A3.
void TestRegistration::fetchedExactlyOnce()
{
    Peer peer;
    const RegistrationOffer offer = shellOffer();
    const auto outcome = peer.registration.submit(offer);
    QVERIFY(waitingIn(outcome));
    QVERIFY(waitingIn(outcome)->words.isEmpty()); // no key, nothing to compare
    TTP_OK(peer.registration.accept(offer.user, {}));
    const auto registered = peer.registration.fetch(offer.user, waitingIn(outcome)->token, {});
    TTP_OK(registered);
    for (int i = 0; i < 3; ++i)
        TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(outcome)->token, {}), ErrorCode::Gone);
    QVERIFY(peer.logsIn(offer.user, registered->authenticationId));
    TTP_FAILS(peer.registration.fetch(offer.user, waitingIn(outcome)->token, {}), ErrorCode::Gone);
}

void TestRegistration::fetchRefusesStrangers_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"wrong token", "empty token", "another's token", "another key", "no key", "unknown user", "expired"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRegistration::fetchRefusesStrangers()
{
    QFETCH(QString, what);
    Peer peer;
    const auto adas = peer.registration.submit(offerOf(m_ada));
    const auto eves = peer.registration.submit(offerOf(m_eve));
    TTP_OK(peer.registration.accept(m_ada.userId(), {}));
    UserId user = m_ada.userId();
    Secret token = waitingIn(adas)->token;
    QByteArray spki = m_ada.publicKey().spki();
    if (what == u"wrong token")
        token = Secret(QByteArray(43, 'A'));
    else if (what == u"empty token")
        token = Secret();
    else if (what == u"another's token")
        token = waitingIn(eves)->token;
    else if (what == u"another key")
        spki = m_eve.publicKey().spki();
    else if (what == u"no key")
        spki.clear();
    else if (what == u"unknown user")
        user = foreignId();
    else
        peer.clock.advance(7 * day);
    TTP_FAILS(peer.registration.fetch(user, token, spki), ErrorCode::TokenInvalid);
    QVERIFY(!peer.row(m_ada.userId()).authVerifier);
}

void TestRegistration::fetchAfterSuspension()
{
    Peer peer;
    const auto outcome = peer.registration.submit(offerOf(m_ada));
    TTP_OK(peer.registration.accept(m_ada.userId(), {}));
    TTP_OK(peer.users.setState(m_ada.userId(), UserState::Suspended));
    TTP_FAILS(peer.registration.fetch(m_ada.userId(), waitingIn(outcome)->token, m_ada.publicKey().spki()),
              ErrorCode::RegistrationRejected);
    TTP_FAILS(peer.registration.submit(offerOf(m_ada)), ErrorCode::Suspended);
    TTP_OK(peer.users.remove(m_ada.userId()));
    TTP_FAILS(peer.registration.fetch(m_ada.userId(), waitingIn(outcome)->token, m_ada.publicKey().spki()),
              ErrorCode::Gone);
}

void TestRegistration::decisionsOnNobody()
{
    Peer peer;
    TTP_FAILS(peer.registration.accept(foreignId(), {}), ErrorCode::NotFound);
    TTP_FAILS(peer.registration.refuse(foreignId()), ErrorCode::NotFound);
    TTP_FAILS(peer.registration.block(foreignId()), ErrorCode::NotFound);
    QVERIFY(waitingIn(peer.registration.submit(offerOf(m_ada))));
    TTP_OK(peer.registration.accept(m_ada.userId(), {}));
    TTP_FAILS(peer.registration.accept(m_ada.userId(), {}), ErrorCode::NotFound);
    TTP_FAILS(peer.registration.refuse(m_ada.userId()), ErrorCode::NotFound);
}

void TestRegistration::requestsExpire()
{
    Peer peer;
    const auto outcome = peer.registration.submit(offerOf(m_ada));
    peer.clock.advance(7 * day - 1);
    QCOMPARE(peer.registration.waiting()->size(), 1);
    peer.clock.advance(1);
    QVERIFY(peer.registration.waiting()->isEmpty());
    TTP_FAILS(peer.registration.accept(m_ada.userId(), {}), ErrorCode::NotFound);
    TTP_FAILS(peer.registration.fetch(m_ada.userId(), waitingIn(outcome)->token, m_ada.publicKey().spki()),
              ErrorCode::TokenInvalid);
    peer.clock.advance(1);
    QCOMPARE(peer.registration.prune().valueOr(-1), 1);
    QCOMPARE(peer.registration.prune().valueOr(-1), 0);
}

void TestRegistration::twentyWait()
{
    Peer peer;
    for (int i = 0; i < Registration::mostWaiting; ++i) {
        RegistrationOffer offer = shellOffer();
        offer.address = Peer::elsewhere(i);
        QVERIFY(waitingIn(peer.registration.submit(offer)));
    }
    RegistrationOffer offer = offerOf(m_ada);
    const auto full = peer.registration.submit(offer);
    TTP_FAILS(full, ErrorCode::TooManyRequests);
    QVERIFY(full.error().retryAfterSeconds > 0);
    // an invitation needs no place on the list
    offer.invitation.code = peer.invite(InvitationCode::Kind::Link).code;
    QVERIFY(registeredIn(peer.registration.submit(offer)));
    // a decision makes room
    TTP_OK(peer.registration.refuse(peer.registration.waiting()->first().user));
    QVERIFY(waitingIn(peer.registration.submit(offerOf(m_eve))));
}

void TestRegistration::threeWaitPerPlace()
{
    Peer peer;
    for (const char *from : {"2001:db8:0:1::1", "2001:db8:0:1::2", "2001:db8:0:1:ffff::3"})
        QVERIFY(waitingIn(peer.registration.submit(shellOffer(from))));
    TTP_FAILS(peer.registration.submit(shellOffer("2001:db8:0:1::4")), ErrorCode::TooManyRequests);
    QVERIFY(waitingIn(peer.registration.submit(shellOffer("2001:db8:0:2::1"))));
    for (int i = 0; i < 3; ++i)
        QVERIFY(waitingIn(peer.registration.submit(shellOffer("203.0.113.7"))));
    TTP_FAILS(peer.registration.submit(shellOffer("::ffff:203.0.113.7")), ErrorCode::TooManyRequests);
    QVERIFY(waitingIn(peer.registration.submit(shellOffer("203.0.113.8"))));
}

// Threat A20.
void TestRegistration::spamTellsThePersonOnceAMinute()
{
    Peer peer;
    QCOMPARE(peer.registration.takeNotice(), 0);
    int told = 0;
    for (int i = 0; i < 1000; ++i) {
        RegistrationOffer offer = shellOffer();
        offer.address = Peer::elsewhere(i % 20);
        (void)peer.registration.submit(offer);
        told += peer.registration.takeNotice() > 0;
    }
    QCOMPARE(told, 1);
    QCOMPARE(peer.registration.waiting()->size(), Registration::mostWaiting);
    peer.clock.advance(60 * second - 1);
    QCOMPARE(peer.registration.takeNotice(), 0);
    peer.clock.advance(1);
    QCOMPARE(peer.registration.takeNotice(), int(Registration::mostWaiting) - 1);
    QCOMPARE(peer.registration.takeNotice(), 0);
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
