// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Encoding.h"
#include "core/database/EventsTable.h"
#include "core/identity/Authenticator.h"
#include "core/identity/Groups.h"
#include "core/identity/IdentityFile.h"
#include "core/identity/Incidents.h"
#include "core/identity/OutgoingRegistration.h"
#include "core/identity/Registration.h"
#include "core/identity/Sessions.h"
#include "tests/unit/identity/IdentityFixture.h"

#include <QSet>
#include <QTemporaryDir>

using namespace ttp;
using namespace ttp::test;

namespace {

// Everything that this floor says in words while it is misused, and every secret that was about at that time.
class Eavesdropper
{
public:
    void keepSecret(const Secret &secret) { m_secrets.append(secret.reveal().toByteArray()); }

    template<typename T>
    void hear(const Result<T> &result)
    {
        if (!result.ok())
            hear(result.error());
    }

    void hear(const Error &error)
    {
        m_codes.insert(error.code);
        m_said.append(describe(error));
        m_said.append(error.subject);
        m_said.append(error.detail);
    }

    void hear(const QString &text) { m_said.append(text); }

    // The first secret that was said, in any of its usual spellings; empty when none was.
    [[nodiscard]] QString leak() const
    {
        for (const QByteArray &secret : m_secrets) {
            const QByteArrayList spellings{secret, secret.toHex(), secret.toBase64(), toBase64Url(secret),
                                           QByteArray(secret).replace("-", "")};
            for (const QString &text : m_said) {
                for (const QByteArray &spelling : spellings) {
                    if (text.contains(QString::fromLatin1(spelling), Qt::CaseInsensitive))
                        return text;
                }
            }
        }
        return {};
    }

    [[nodiscard]] const QSet<ErrorCode> &codes() const { return m_codes; }
    [[nodiscard]] qsizetype secrets() const { return m_secrets.size(); }

private:
    QByteArrayList m_secrets;
    QStringList m_said;
    QSet<ErrorCode> m_codes;
};

struct Peer {
    FailNth watch;
    DatabaseFixture file{{.watch = &watch, .steps = {}}};
    ManualClock clock;
    const LocalIdentity own = LocalIdentity::ephemeral();
    UsersTable users{file.database()};
    Invitations invitations{file.database(), clock};
    Groups groups{file.database(), clock};
    Incidents incidents{file.database(), clock};
    Sessions sessions{file.database(), clock, own.userId()};
    Authenticator authenticator{file.database(), clock, incidents, own.userId()};
    Registration registration{file.database(), clock, own, invitations, groups, incidents};
    OutgoingRegistration outgoing{file.database(), clock, own};
    Eavesdropper ear;

    Peer() { ear.keepSecret(own.privateKeyDer()); }

    RegistrationOffer offer(const LocalIdentity &who)
    {
        RegistrationOffer made;
        made.user = who.userId();
        made.name = QStringLiteral("Ada");
        made.spki = who.publicKey().spki();
        made.nonce = QByteArray(16, 'n');
        made.address = address("203.0.113.7");
        made.reciprocal = AuthenticationId::generate();
        ear.keepSecret(made.reciprocal->text());
        return made;
    }
};

} // namespace

class TestIdentityErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registrationSaysNoSecret();
    void loginSaysNoSecret();
    void sessionsSayNoSecret();
    void outgoingSaysNoSecret();
    void identityFileSaysNoSecret();
    void failingDatabaseSaysNoSecret();
};

void TestIdentityErrors::registrationSaysNoSecret()
{
    Peer peer;
    const LocalIdentity ada = LocalIdentity::ephemeral();
    for (const auto kind : {InvitationCode::Kind::Link, InvitationCode::Kind::Typed}) {
        InvitationTerms terms;
        terms.kind = kind;
        const auto made = peer.invitations.create(terms);
        TTP_OK(made);
        peer.ear.keepSecret(made->code.text());
        RegistrationOffer offer = peer.offer(ada);
        offer.invitation.code = InvitationCode::generate(kind);
        peer.ear.keepSecret(offer.invitation.code->text());
        for (int i = 0; i < 7; ++i)
            peer.ear.hear(peer.registration.submit(offer));
        peer.clock.advance(hour);
    }
    const auto outcome = peer.registration.submit(peer.offer(ada));
    TTP_OK(outcome);
    const Secret token = std::get<RegistrationWaiting>(*outcome).token;
    peer.ear.keepSecret(token);
    peer.ear.hear(peer.registration.fetch(ada.userId(), token, ada.publicKey().spki()));
    peer.ear.hear(peer.registration.fetch(ada.userId(), token, {}));
    peer.ear.hear(peer.registration.fetch(foreignId(), token, ada.publicKey().spki()));
    peer.ear.hear(peer.registration.accept(foreignId(), {}));
    TTP_OK(peer.registration.accept(ada.userId(), {}));
    const auto registered = peer.registration.fetch(ada.userId(), token, ada.publicKey().spki());
    TTP_OK(registered);
    peer.ear.keepSecret(registered->authenticationId.text());
    peer.ear.hear(peer.registration.fetch(ada.userId(), token, ada.publicKey().spki()));
    TTP_OK(peer.users.confirmAuth(ada.userId()));
    peer.ear.hear(peer.registration.submit(peer.offer(ada)));
    RegistrationOffer offer = peer.offer(LocalIdentity::ephemeral());
    offer.user = ada.userId();
    peer.ear.hear(peer.registration.submit(offer));
    peer.ear.hear(peer.registration.submit(peer.offer(peer.own)));
    offer = peer.offer(LocalIdentity::ephemeral());
    offer.name = QString(1000, u'x');
    peer.ear.hear(peer.registration.submit(offer));
    offer.name.clear();
    peer.ear.hear(peer.registration.submit(offer));
    peer.registration.setPolicy(RegistrationPolicy::Closed);
    peer.ear.hear(peer.registration.submit(peer.offer(LocalIdentity::ephemeral())));
    peer.ear.hear(peer.invitations.create({.uses = 0, .groups = {}, .note = {}}));
    const auto incidents = peer.incidents.latest(100);
    TTP_OK(incidents);
    for (const Incident &incident : *incidents)
        peer.ear.hear(incident.detail);
    QVERIFY2(peer.ear.leak().isEmpty(), qPrintable(peer.ear.leak()));
    for (const ErrorCode code :
         {ErrorCode::InviteInvalid, ErrorCode::TooManyRequests, ErrorCode::RegistrationPending, ErrorCode::TokenInvalid,
          ErrorCode::NotFound, ErrorCode::Gone, ErrorCode::AlreadyRegistered, ErrorCode::KeyChanged,
          ErrorCode::OwnIdentity, ErrorCode::TooLarge, ErrorCode::InvalidInput, ErrorCode::RegistrationClosed})
        QVERIFY2(peer.ear.codes().contains(code), qPrintable(errorWord(code)));
}

void TestIdentityErrors::loginSaysNoSecret()
{
    Peer peer;
    const LocalIdentity ada = LocalIdentity::ephemeral();
    const AuthenticationId right = AuthenticationId::generate();
    const AuthenticationId wrong = AuthenticationId::generate();
    peer.ear.keepSecret(right.text());
    peer.ear.keepSecret(wrong.text());
    UserRow user = userOf(ada.userId(), ada.publicKey().spki());
    user.authVerifier = right.storedForm(peer.own.userId());
    TTP_OK(peer.users.insert(user));
    const Address from = address("203.0.113.7");
    peer.ear.hear(peer.authenticator.check({ada.userId(), right, from, {}}));
    peer.ear.hear(peer.authenticator.check({foreignId(), right, from, ada.pin()}));
    TTP_OK(peer.users.setState(ada.userId(), UserState::Suspended));
    peer.ear.hear(peer.authenticator.check({ada.userId(), right, from, ada.pin()}));
    for (int i = 0; i < 7; ++i)
        peer.ear.hear(peer.authenticator.check({ada.userId(), wrong, from, ada.pin()}));
    peer.ear.hear(peer.authenticator.rotate(foreignId()));
    const auto incidents = peer.incidents.latest(100);
    TTP_OK(incidents);
    for (const Incident &incident : *incidents)
        peer.ear.hear(incident.detail);
    QVERIFY2(peer.ear.leak().isEmpty(), qPrintable(peer.ear.leak()));
    for (const ErrorCode code :
         {ErrorCode::CredentialsInvalid, ErrorCode::Suspended, ErrorCode::TooManyRequests, ErrorCode::NotFound})
        QVERIFY2(peer.ear.codes().contains(code), qPrintable(errorWord(code)));
}

void TestIdentityErrors::sessionsSayNoSecret()
{
    Peer peer;
    const UserId user = foreignId();
    TTP_OK(peer.users.insert(userOf(user)));
    TTP_OK(peer.sessions.load());
    const Hash256 key = pinOfSpki("key");
    const auto session = peer.sessions.issue(user, address("203.0.113.7"), key);
    TTP_OK(session);
    peer.ear.keepSecret(session->key);
    peer.ear.keepSecret(session->token.tag);
    peer.ear.keepSecret(session->token.text());
    peer.ear.hear(peer.sessions.addAddress(session->id, user, address("10.0.0.1"), {}));
    peer.ear.hear(peer.sessions.addAddress(session->id, user, Address(), key));
    peer.ear.hear(peer.sessions.addAddress(session->id, foreignId(), address("10.0.0.1"), key));
    peer.ear.hear(peer.sessions.renew(session->id, foreignId()));
    peer.ear.hear(peer.sessions.issue(foreignId(), address("203.0.113.7"), key));
    TTP_OK(peer.sessions.revoke(session->id));
    peer.ear.hear(peer.sessions.revoke(session->id));
    QVERIFY2(peer.ear.leak().isEmpty(), qPrintable(peer.ear.leak()));
    for (const ErrorCode code :
         {ErrorCode::CredentialsInvalid, ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::Conflict})
        QVERIFY2(peer.ear.codes().contains(code), qPrintable(errorWord(code)));
}

void TestIdentityErrors::outgoingSaysNoSecret()
{
    Peer peer;
    const LocalIdentity broker = LocalIdentity::ephemeral();
    const RegistrationTarget target{broker.userId(), broker.publicKey().spki(), QStringLiteral("Broker"), {}, true};
    const auto offer = peer.outgoing.begin(target);
    TTP_OK(offer);
    const AuthenticationId ours = AuthenticationId::generate();
    const Secret token("a registration token that is secret");
    peer.ear.keepSecret(offer->reciprocal->text());
    peer.ear.keepSecret(ours.text());
    peer.ear.keepSecret(token);
    TTP_OK(peer.outgoing.recordWaiting(target.user, token));
    peer.ear.hear(peer.outgoing.recordWaiting(foreignId(), token));
    peer.ear.hear(peer.outgoing.recordRegistered(foreignId(), ours));
    TTP_OK(peer.outgoing.recordRegistered(target.user, ours));
    peer.ear.hear(peer.outgoing.recordRegistered(target.user, ours));
    peer.ear.hear(peer.outgoing.begin(target));
    peer.ear.hear(peer.outgoing.replaceAuthenticationIdAt(foreignId(), ours));
    peer.ear.hear(peer.outgoing.begin({target.user, peer.own.publicKey().spki(), {}, {}, true}));
    peer.ear.hear(peer.outgoing.begin({target.user, LocalIdentity::ephemeral().publicKey().spki(), {}, {}, true}));
    QVERIFY2(peer.ear.leak().isEmpty(), qPrintable(peer.ear.leak()));
    for (const ErrorCode code :
         {ErrorCode::NotFound, ErrorCode::AlreadyRegistered, ErrorCode::OwnIdentity, ErrorCode::KeyChanged})
        QVERIFY2(peer.ear.codes().contains(code), qPrintable(errorWord(code)));
}

void TestIdentityErrors::identityFileSaysNoSecret()
{
    const QTemporaryDir folder;
    const LocalIdentity own = LocalIdentity::ephemeral();
    Eavesdropper ear;
    const QByteArray pem = own.privateKeyPem().reveal().toByteArray();
    // any line of it would be too much
    for (const QByteArray &line : pem.split('\n')) {
        if (line.size() > 10 && !line.startsWith("-----"))
            ear.keepSecret(Secret(line));
    }
    QVERIFY(ear.secrets() >= 3);
    const QString path = LocalIdentity::keyPath(folder.path());
    TTP_OK(writeIdentityFile(path, own.privateKeyPem()));
    ear.hear(writeIdentityFile(path, own.privateKeyPem()));
    ear.hear(writeIdentityFile(folder.filePath(QStringLiteral("no/folder")), own.privateKeyPem()));
    for (qsizetype size = 0; size < pem.size() - 1; size += 7) {
        QVERIFY(QFile::remove(path));
        TTP_OK(writeIdentityFile(path, Secret(pem.first(size))));
        ear.hear(LocalIdentity::open(folder.path()));
    }
    QVERIFY2(ear.leak().isEmpty(), qPrintable(ear.leak()));
    for (const ErrorCode code : {ErrorCode::AlreadyExists, ErrorCode::FolderMissing, ErrorCode::ReadFailed})
        QVERIFY2(ear.codes().contains(code), qPrintable(errorWord(code)));
}

// What the database says goes up as it is: it must not repeat the values.
void TestIdentityErrors::failingDatabaseSaysNoSecret()
{
    int heard = 0;
    for (int nth = 1; nth < 40; ++nth) {
        Peer peer;
        const LocalIdentity ada = LocalIdentity::ephemeral();
        TTP_OK(peer.sessions.load());
        const auto invitation = peer.invitations.create({});
        TTP_OK(invitation);
        peer.ear.keepSecret(invitation->code.text());
        RegistrationOffer offer = peer.offer(ada);
        offer.invitation.code = invitation->code;
        peer.watch.arm(nth, ErrorCode::DatabaseFailed);
        const auto outcome = peer.registration.submit(offer);
        peer.ear.hear(outcome);
        if (outcome.ok()) {
            const Registered &registered = std::get<Registered>(*outcome);
            peer.ear.keepSecret(registered.authenticationId.text());
            const auto user =
                peer.authenticator.check({ada.userId(), registered.authenticationId, offer.address, ada.pin()});
            peer.ear.hear(user);
            const auto session = peer.sessions.issue(ada.userId(), offer.address, ada.pin());
            peer.ear.hear(session);
            if (session.ok())
                peer.ear.keepSecret(session->key);
        }
        heard += peer.watch.hasFired();
        QVERIFY2(peer.ear.leak().isEmpty(), qPrintable(peer.ear.leak()));
    }
    QVERIFY(heard > 10);
}

QTEST_GUILESS_MAIN(TestIdentityErrors)
#include "tst_identity_errors.moc"
