// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Authenticator.h"
#include "core/identity/ComparisonWords.h"
#include "core/identity/Groups.h"
#include "core/identity/Incidents.h"
#include "core/identity/OutgoingRegistration.h"
#include "core/identity/Registration.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

namespace {

struct Peer {
    DatabaseFixture file;
    ManualClock clock;
    const LocalIdentity own = LocalIdentity::ephemeral();
    UsersTable users{file.database()};
    OutgoingRegistration outgoing{file.database(), clock, own};

    UserRow row(const UserId &user) { return users.find(user)->value_or(UserRow()); }
};

RegistrationTarget targetOf(const LocalIdentity &who, bool offerReciprocal = true)
{
    return {who.userId(),
            who.publicKey().spki(),
            QStringLiteral("Broker"),
            {QStringLiteral("https://192.0.2.9:8470/v1")},
            offerReciprocal};
}

} // namespace

class TestOutgoingRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginRemembers();
    void whatWeIssueIsKeptAsAHash();
    void askingAgainWhereTheyForgotUs();
    void targetsAreRefused_data();
    void targetsAreRefused();
    void beginningAgain();
    void waitingIsRemembered();
    void registered();
    void registeredWhereTheyWereKnown();
    void registeredUnderAnotherKeyByNow();
    void registeredTwice();
    void refused();
    void cancelled();
    void notBegun();
    void authenticationIdAtPeer();
    void blockedGetsNoReciprocal();
    void failingDiskLeavesNothingHalf();
    void bothSidesInOneExchange();

private:
    const LocalIdentity m_broker = LocalIdentity::ephemeral();
};

void TestOutgoingRegistration::beginRemembers()
{
    Peer peer;
    const auto offer = peer.outgoing.begin(targetOf(m_broker));
    TTP_OK(offer);
    QCOMPARE(offer->nonce.size(), 16);
    QVERIFY(offer->reciprocal);
    QCOMPARE(offer->words, comparisonWords(m_broker.publicKey().spki(), peer.own.publicKey().spki(), offer->nonce));
    const auto waiting = peer.outgoing.waiting();
    TTP_OK(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().user, m_broker.userId());
    QCOMPARE(waiting->first().spki, m_broker.publicKey().spki());
    QCOMPARE(waiting->first().words, offer->words);
    QVERIFY(waiting->first().token.isEmpty());
    QVERIFY(!waiting->first().isRefused);
    QVERIFY(!peer.users.find(m_broker.userId())->has_value()); // not before they say yes
    const auto without = peer.outgoing.begin(targetOf(m_broker, false));
    TTP_OK(without);
    QVERIFY(!without->reciprocal);
}

void TestOutgoingRegistration::whatWeIssueIsKeptAsAHash()
{
    Peer peer;
    const auto offer = peer.outgoing.begin(targetOf(m_broker));
    TTP_OK(offer);
    const QByteArray secret = offer->reciprocal->text().reveal().toByteArray();
    TTP_OK(peer.outgoing.recordWaiting(m_broker.userId(), Secret("token")));
    QVERIFY(!dump(peer.file.database()).contains(QString::fromLatin1(secret)));
    QVERIFY(!dump(peer.file.database()).contains(QString::fromLatin1(secret.toHex()), Qt::CaseInsensitive));
    TTP_OK(peer.outgoing.recordRegistered(m_broker.userId(), AuthenticationId::generate()));
    QCOMPARE(peer.row(m_broker.userId()).authVerifier,
             std::optional<Hash256>(offer->reciprocal->storedForm(peer.own.userId())));
}

void TestOutgoingRegistration::askingAgainWhereTheyForgotUs()
{
    Peer peer;
    RegistrationTarget target = targetOf(m_broker);
    TTP_OK(peer.outgoing.begin(target));
    TTP_OK(peer.outgoing.recordRegistered(target.user, AuthenticationId::generate()));
    TTP_FAILS(peer.outgoing.begin(target), ErrorCode::AlreadyRegistered);

    target.isRefusedThere = true;
    const auto again = peer.outgoing.begin(target);
    TTP_OK(again);
    QVERIFY(!again->reciprocal); // what they have here is still good
    const AuthenticationId ours = AuthenticationId::generate();
    TTP_OK(peer.outgoing.recordRegistered(target.user, ours));
    QVERIFY(peer.row(target.user).authIdAtPeer == ours.text());
}

void TestOutgoingRegistration::targetsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *expected) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(expected);
    };
    row("our own id", "own-identity");
    row("our own key", "own-identity");
    row("no key", "invalid-input");
    row("a key that is none", "invalid-input");
    row("version 1 id", "invalid-input");
    row("v8 id of another key", "key-changed");
    row("known under another key", "key-changed");
    row("registered there", "already-registered");
}

void TestOutgoingRegistration::targetsAreRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    Peer peer;
    RegistrationTarget target = targetOf(m_broker);
    if (what == u"our own id") {
        target.user = peer.own.userId();
    } else if (what == u"our own key") {
        target.user = foreignId();
        target.spki = peer.own.publicKey().spki();
    } else if (what == u"no key") {
        target.spki.clear();
    } else if (what == u"a key that is none") {
        target.spki = QByteArray(91, 'k');
    } else if (what == u"version 1 id") {
        target.user = *UserId::fromString(u"c232ab00-9414-11ec-b3c8-9f6bdeced846");
    } else if (what == u"v8 id of another key") {
        target.spki = LocalIdentity::ephemeral().publicKey().spki();
    } else if (what == u"known under another key") {
        target.user = foreignId();
        TTP_OK(peer.users.insert(userOf(target.user, LocalIdentity::ephemeral().publicKey().spki())));
    } else {
        TTP_OK(peer.outgoing.begin(target));
        TTP_OK(peer.outgoing.recordRegistered(target.user, AuthenticationId::generate()));
    }
    const QString before = dump(peer.file.database());
    const auto refused = peer.outgoing.begin(target);
    QVERIFY(!refused.ok());
    QCOMPARE(errorWord(refused.error().code), expected);
    QCOMPARE(dump(peer.file.database()), before);
}

void TestOutgoingRegistration::beginningAgain()
{
    Peer peer;
    const auto first = peer.outgoing.begin(targetOf(m_broker));
    TTP_OK(peer.outgoing.recordWaiting(m_broker.userId(), Secret("token")));
    const auto second = peer.outgoing.begin(targetOf(m_broker));
    TTP_OK(second);
    QVERIFY(first->nonce != second->nonce);
    QVERIFY(!(first->reciprocal == second->reciprocal));
    const auto waiting = peer.outgoing.waiting();
    QCOMPARE(waiting->size(), 1);
    QVERIFY(waiting->first().token.isEmpty());
    QCOMPARE(waiting->first().words, second->words);
}

void TestOutgoingRegistration::waitingIsRemembered()
{
    DatabaseFixture file;
    ManualClock clock;
    const LocalIdentity own = LocalIdentity::ephemeral();
    const LocalIdentity later = LocalIdentity::ephemeral();
    QStringList words;
    {
        OutgoingRegistration outgoing(file.database(), clock, own);
        words = outgoing.begin(targetOf(m_broker))->words;
        TTP_OK(outgoing.recordWaiting(m_broker.userId(), Secret("the token")));
        clock.advance(second);
        TTP_OK(outgoing.begin(targetOf(later)));
    }
    file.reopen();
    const OutgoingRegistration outgoing(file.database(), clock, own);
    const auto waiting = outgoing.waiting();
    TTP_OK(waiting);
    QCOMPARE(waiting->size(), 2);
    QCOMPARE(waiting->first().user, m_broker.userId()); // oldest first
    QCOMPARE(waiting->first().words, words);
    QVERIFY(waiting->first().token == Secret("the token"));
    QCOMPARE(waiting->first().urls, targetOf(m_broker).urls);
    QCOMPARE(waiting->last().user, later.userId());
}

void TestOutgoingRegistration::registered()
{
    Peer peer;
    const auto offer = peer.outgoing.begin(targetOf(m_broker));
    const AuthenticationId ours = AuthenticationId::generate();
    TTP_OK(peer.outgoing.recordRegistered(m_broker.userId(), ours));
    const UserRow row = peer.row(m_broker.userId());
    QCOMPARE(row.name, QStringLiteral("Broker"));
    QCOMPARE(row.spkiSha256, std::optional<Hash256>(m_broker.pin()));
    QCOMPARE(row.urls, targetOf(m_broker).urls);
    QCOMPARE(row.registeredAt, peer.clock.now());
    QVERIFY(row.authIdAtPeer == ours.text());
    QCOMPARE(row.authVerifier, std::optional<Hash256>(offer->reciprocal->storedForm(peer.own.userId())));
    QVERIFY(!row.authConfirmed);
    QVERIFY(peer.outgoing.waiting()->isEmpty());
    // what we gave in return opens our door, with their key only
    Incidents incidents(peer.file.database(), peer.clock);
    Authenticator authenticator(peer.file.database(), peer.clock, incidents, peer.own.userId());
    const Address from = address("192.0.2.9");
    TTP_FAILS(authenticator.check({m_broker.userId(), *offer->reciprocal, from, {}}), ErrorCode::CredentialsInvalid);
    TTP_OK(authenticator.check({m_broker.userId(), *offer->reciprocal, from, m_broker.pin()}));
}

void TestOutgoingRegistration::registeredWhereTheyWereKnown()
{
    Peer peer;
    UserRow known = userOf(m_broker.userId(), m_broker.publicKey().spki());
    known.authVerifier = pinOfSpki("their verifier here");
    known.authConfirmed = true;
    known.urls = {QStringLiteral("https://old.example/v1")};
    TTP_OK(peer.users.insert(known));
    const auto offer = peer.outgoing.begin(targetOf(m_broker));
    TTP_OK(offer);
    QVERIFY(!offer->reciprocal); // they can log in here already
    const AuthenticationId ours = AuthenticationId::generate();
    TTP_OK(peer.outgoing.recordRegistered(m_broker.userId(), ours));
    UserRow expected = known;
    expected.authIdAtPeer = ours.text();
    expected.urls = targetOf(m_broker).urls;
    QVERIFY(peer.row(m_broker.userId()) == expected);
}

void TestOutgoingRegistration::registeredUnderAnotherKeyByNow()
{
    Peer peer;
    RegistrationTarget target = targetOf(m_broker);
    target.user = foreignId();
    TTP_OK(peer.outgoing.begin(target));
    const UserRow other = userOf(target.user, LocalIdentity::ephemeral().publicKey().spki());
    TTP_OK(peer.users.insert(other));
    TTP_FAILS(peer.outgoing.recordRegistered(target.user, AuthenticationId::generate()), ErrorCode::KeyChanged);
    QVERIFY(peer.row(target.user) == other);
    // the key belongs to another user by now
    RegistrationTarget second = targetOf(LocalIdentity::ephemeral());
    second.user = foreignId();
    TTP_OK(peer.outgoing.begin(second));
    TTP_OK(peer.users.insert(userOf(foreignId(), second.spki)));
    TTP_FAILS(peer.outgoing.recordRegistered(second.user, AuthenticationId::generate()), ErrorCode::AlreadyExists);
    QVERIFY(!peer.users.find(second.user)->has_value());
}

void TestOutgoingRegistration::registeredTwice()
{
    Peer peer;
    TTP_OK(peer.outgoing.begin(targetOf(m_broker)));
    const AuthenticationId ours = AuthenticationId::generate();
    TTP_OK(peer.outgoing.recordRegistered(m_broker.userId(), ours));
    TTP_FAILS(peer.outgoing.recordRegistered(m_broker.userId(), AuthenticationId::generate()), ErrorCode::NotFound);
    QVERIFY(peer.row(m_broker.userId()).authIdAtPeer == ours.text());
}

void TestOutgoingRegistration::refused()
{
    Peer peer;
    TTP_OK(peer.outgoing.begin(targetOf(m_broker)));
    TTP_OK(peer.outgoing.recordRefused(m_broker.userId()));
    QVERIFY(peer.outgoing.waiting()->first().isRefused);
    QVERIFY(!peer.users.find(m_broker.userId())->has_value());
    TTP_OK(peer.outgoing.begin(targetOf(m_broker))); // asking once more is our person's affair
    QVERIFY(!peer.outgoing.waiting()->first().isRefused);
}

void TestOutgoingRegistration::cancelled()
{
    Peer peer;
    TTP_OK(peer.outgoing.begin(targetOf(m_broker)));
    TTP_OK(peer.outgoing.cancel(m_broker.userId()));
    QVERIFY(peer.outgoing.waiting()->isEmpty());
    TTP_FAILS(peer.outgoing.recordRegistered(m_broker.userId(), AuthenticationId::generate()), ErrorCode::NotFound);
    TTP_FAILS(peer.outgoing.cancel(m_broker.userId()), ErrorCode::NotFound);
}

void TestOutgoingRegistration::notBegun()
{
    Peer peer;
    const UserId nobody = foreignId();
    TTP_FAILS(peer.outgoing.recordWaiting(nobody, Secret("token")), ErrorCode::NotFound);
    TTP_FAILS(peer.outgoing.recordRegistered(nobody, AuthenticationId::generate()), ErrorCode::NotFound);
    TTP_FAILS(peer.outgoing.recordRefused(nobody), ErrorCode::NotFound);
    TTP_FAILS(peer.outgoing.forgetAuthenticationIdAt(nobody), ErrorCode::NotFound);
    TTP_FAILS(peer.outgoing.replaceAuthenticationIdAt(nobody, AuthenticationId::generate()), ErrorCode::NotFound);
    QVERIFY(!peer.outgoing.authenticationIdAt(nobody).value());
    QVERIFY(peer.outgoing.waiting()->isEmpty());
}

void TestOutgoingRegistration::authenticationIdAtPeer()
{
    Peer peer;
    TTP_OK(peer.outgoing.begin(targetOf(m_broker)));
    const AuthenticationId ours = AuthenticationId::generate();
    TTP_OK(peer.outgoing.recordRegistered(m_broker.userId(), ours));
    QVERIFY(*peer.outgoing.authenticationIdAt(m_broker.userId()) == ours);
    const AuthenticationId fresh = AuthenticationId::generate();
    TTP_OK(peer.outgoing.replaceAuthenticationIdAt(m_broker.userId(), fresh));
    QVERIFY(*peer.outgoing.authenticationIdAt(m_broker.userId()) == fresh);
    TTP_OK(peer.outgoing.forgetAuthenticationIdAt(m_broker.userId()));
    QVERIFY(!peer.outgoing.authenticationIdAt(m_broker.userId()).value());
    TTP_OK(peer.outgoing.begin(targetOf(m_broker))); // now we may ask again
}

void TestOutgoingRegistration::blockedGetsNoReciprocal()
{
    Peer peer;
    for (const UserState state : {UserState::Blocked, UserState::Suspended}) {
        const LocalIdentity who = LocalIdentity::ephemeral();
        UserRow row = userOf(who.userId(), who.publicKey().spki());
        row.state = state;
        TTP_OK(peer.users.insert(row));
        const auto offer = peer.outgoing.begin(targetOf(who));
        TTP_OK(offer);
        QVERIFY(!offer->reciprocal);
        TTP_OK(peer.outgoing.recordRegistered(who.userId(), AuthenticationId::generate()));
        QVERIFY(peer.row(who.userId()).state == state);
        QVERIFY(!peer.row(who.userId()).authVerifier);
    }
}

void TestOutgoingRegistration::failingDiskLeavesNothingHalf()
{
    bool succeeded = false;
    for (int nth = 1; !succeeded; ++nth) {
        FailNth watch;
        DatabaseFixture file({.watch = &watch, .steps = {}});
        ManualClock clock;
        OutgoingRegistration outgoing(file.database(), clock, LocalIdentity::ephemeral());
        TTP_OK(outgoing.begin(targetOf(m_broker)));
        const QString before = dump(file.database());
        watch.arm(nth, ErrorCode::DiskFull);
        const auto result = outgoing.recordRegistered(m_broker.userId(), AuthenticationId::generate());
        succeeded = !watch.hasFired();
        watch.disarm();
        QCOMPARE(result.ok(), succeeded);
        QCOMPARE(dump(file.database()) == before, !succeeded);
    }
}

// What protocol.md section 1.3 promises: after one exchange each can log in at the other, and both read the same words.
void TestOutgoingRegistration::bothSidesInOneExchange()
{
    Peer here;
    Peer there;
    Invitations invitations(there.file.database(), there.clock);
    Groups groups(there.file.database(), there.clock);
    Incidents incidents(there.file.database(), there.clock);
    Registration registration(there.file.database(), there.clock, there.own, invitations, groups, incidents);

    const auto ours = here.outgoing.begin(targetOf(there.own));
    TTP_OK(ours);
    RegistrationOffer offer;
    offer.user = here.own.userId();
    offer.name = QStringLiteral("here");
    offer.nonce = ours->nonce;
    offer.reciprocal = ours->reciprocal;
    offer.spki = here.own.publicKey().spki();
    offer.address = address("203.0.113.7");
    const auto outcome = registration.submit(offer);
    TTP_OK(outcome);
    const auto &waiting = std::get<RegistrationWaiting>(*outcome);
    QCOMPARE(waiting.words, ours->words);
    QCOMPARE(registration.waiting()->first().words, ours->words);
    TTP_OK(here.outgoing.recordWaiting(there.own.userId(), waiting.token));
    TTP_OK(registration.accept(here.own.userId(), {}));
    const auto registered = registration.fetch(here.own.userId(), here.outgoing.waiting()->first().token, offer.spki);
    TTP_OK(registered);
    TTP_OK(here.outgoing.recordRegistered(there.own.userId(), registered->authenticationId));

    Authenticator doorThere(there.file.database(), there.clock, incidents, there.own.userId());
    TTP_OK(doorThere.check(
        {here.own.userId(), **here.outgoing.authenticationIdAt(there.own.userId()), offer.address, here.own.pin()}));
    Incidents incidentsHere(here.file.database(), here.clock);
    Authenticator doorHere(here.file.database(), here.clock, incidentsHere, here.own.userId());
    TTP_OK(doorHere.check({there.own.userId(), **there.outgoing.authenticationIdAt(here.own.userId()),
                           address("192.0.2.9"), there.own.pin()}));
}

QTEST_GUILESS_MAIN(TestOutgoingRegistration)
#include "tst_outgoing_registration.moc"
