// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Authenticator.h"
#include "core/identity/Incidents.h"
#include "core/identity/LoginThrottle.h"
#include "tests/unit/identity/IdentityFixture.h"

#include <QElapsedTimer>
#include <algorithm>
#include <vector>

using namespace ttp;
using namespace ttp::test;

namespace {

const Address here = address("203.0.113.7");
const Address neighbour = address("203.0.113.8");

// A peer at which Ada has a key and Bob has none; neither has logged in yet.
struct Peer {
    DatabaseFixture file;
    ManualClock clock;
    const UserId own = foreignId();
    const UserId ada = foreignId();
    const UserId bob = foreignId();
    const Hash256 key = pinOfSpki("Ada's key");
    const AuthenticationId adasId = AuthenticationId::generate();
    const AuthenticationId bobsId = AuthenticationId::generate();
    UsersTable users{file.database()};
    Incidents incidents{file.database(), clock};
    Authenticator authenticator{file.database(), clock, incidents, own};

    Peer()
    {
        UserRow user = userOf(ada, "Ada's key");
        user.authVerifier = adasId.storedForm(own);
        QVERIFY(users.insert(user).ok());
        user = userOf(bob);
        user.authVerifier = bobsId.storedForm(own);
        QVERIFY(users.insert(user).ok());
    }

    Result<UserRow> tryAda(const AuthenticationId &id, const std::optional<Hash256> &shown, const Address &from = here)
    {
        return authenticator.check({ada, id, from, shown});
    }

    Result<UserRow> tryBob(const AuthenticationId &id, const Address &from = here)
    {
        return authenticator.check({bob, id, from, {}});
    }

    // So many wrong Authentication IDs of users that do not exist.
    void guess(int times, const Address &from)
    {
        for (int i = 0; i < times; ++i)
            (void)authenticator.check({foreignId(), AuthenticationId::generate(), from, {}});
    }
};

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAfterFiveAndDoubles();
    void closedPerUserAndBlockAndPerBlock();
    void neverPerUserAlone();
    void ipv6CountsBySlash64();
    void successForgetsTheUserOnly();
    void forgottenAfterAnHour();
    void clockSetForwardOpensNothing();
    void memoryIsBounded();
    void oneFailureTooManyNeverOverflows();

    void rightCredentials();
    void wrongCredentialsAreAllAlike_data();
    void wrongCredentialsAreAllAlike();
    void keyOfTheAccountIsNeeded_data();
    void keyOfTheAccountIsNeeded();
    void wrongKeyIsRecordedOnlyWithTheRightSecret();
    void suspendedIsToldOnlyToItself();
    void blockedLooksUnknown();
    void userWithoutAuthenticationIdCannotLogIn();
    void guessingIsSlowedDown();
    void wrongUserAndWrongSecretTakeTheSameTime();
    void neighboursOfAGuesserAreNotShutOut();
    void rightSecretWhileClosedIsNotLookedAt();
    void firstLoginConfirms();
    void rotation();
    void anotherPeersVerifierIsWorthless();
};

void TestLogin::closesAfterFiveAndDoubles()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 1; i < LoginThrottle::failuresBeforeClosing; ++i) {
        throttle.recordFailure(user, here);
        QCOMPARE(throttle.secondsClosed(user, here), 0);
    }
    for (const int expected : {30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600}) {
        throttle.recordFailure(user, here);
        QCOMPARE(throttle.secondsClosed(user, here), expected);
        clock.advance(expected * second - 1);
        QCOMPARE(throttle.secondsClosed(user, here), 1);
        clock.advance(1);
        QCOMPARE(throttle.secondsClosed(user, here), 0);
    }
}

void TestLogin::closedPerUserAndBlockAndPerBlock()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 0; i < 5; ++i)
        throttle.recordFailure(user, here);
    QCOMPARE(throttle.secondsClosed(user, here), 30);
    QCOMPARE(throttle.secondsClosed(foreignId(), here), 30); // guessing at many users is guessing
    QCOMPARE(throttle.secondsClosed(user, here, LoginThrottle::Ask::UserOnly), 30);
    QCOMPARE(throttle.secondsClosed(foreignId(), here, LoginThrottle::Ask::UserOnly), 0);

    LoginThrottle other(clock);
    for (int i = 0; i < 5; ++i)
        other.recordFailure(foreignId(), here);
    QCOMPARE(other.secondsClosed(user, here), 30);
    QCOMPARE(other.secondsClosed(user, here, LoginThrottle::Ask::UserOnly), 0);
    QCOMPARE(other.secondsClosed(user, neighbour), 0);
}

void TestLogin::neverPerUserAlone()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId(); // public: anybody can name it
    for (int i = 0; i < 200; ++i)
        throttle.recordFailure(user, address(QStringLiteral("198.51.100.%1").arg(i)));
    QCOMPARE(throttle.secondsClosed(user, here), 0);
    for (int i = 0; i < 200; ++i)
        throttle.recordFailure(user, neighbour);
    QCOMPARE(throttle.secondsClosed(user, here), 0);
}

void TestLogin::ipv6CountsBySlash64()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 1; i <= 5; ++i)
        throttle.recordFailure(user, address(QStringLiteral("2001:db8:0:1::%1").arg(i)));
    QCOMPARE(throttle.secondsClosed(user, address("2001:db8:0:1:ffff::9")), 30);
    QCOMPARE(throttle.secondsClosed(user, address("2001:db8:0:2::1")), 0);
    for (int i = 1; i <= 5; ++i)
        throttle.recordFailure(user, address("::ffff:203.0.113.7"));
    QCOMPARE(throttle.secondsClosed(user, here), 30);
}

void TestLogin::successForgetsTheUserOnly()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 0; i < 4; ++i)
        throttle.recordFailure(user, here);
    throttle.recordSuccess(user, here);
    QCOMPARE(throttle.size(), 1); // the block's own
    throttle.recordFailure(user, here);
    QCOMPARE(throttle.secondsClosed(user, here, LoginThrottle::Ask::UserOnly), 0);
    QCOMPARE(throttle.secondsClosed(user, here), 30); // one good account does not hide five guesses
    throttle.recordSuccess(foreignId(), neighbour);
    QCOMPARE(throttle.size(), 2);
}

void TestLogin::forgottenAfterAnHour()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 0; i < 5; ++i)
        throttle.recordFailure(user, here);
    clock.advance(30 * second + hour - 1);
    throttle.recordFailure(user, here); // still the sixth
    QCOMPARE(throttle.secondsClosed(user, here), 60);
    clock.advance(60 * second + hour);
    throttle.recordFailure(user, here); // a first one again
    QCOMPARE(throttle.secondsClosed(user, here), 0);
}

void TestLogin::clockSetForwardOpensNothing()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 0; i < 6; ++i)
        throttle.recordFailure(user, here);
    clock.jump(100 * day);
    QCOMPARE(throttle.secondsClosed(user, here), 60);
    clock.jump(-200 * day);
    QCOMPARE(throttle.secondsClosed(user, here), 60);
}

void TestLogin::memoryIsBounded()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId victim = foreignId();
    for (int i = 0; i < 12; ++i)
        throttle.recordFailure(victim, here);
    for (int i = 0; i < int(LoginThrottle::maxEntries) + 500; ++i) {
        throttle.recordFailure(foreignId(), address(QStringLiteral("10.%1.%2.1").arg(i / 256).arg(i % 256)));
        QVERIFY(throttle.size() <= 2 * LoginThrottle::maxEntries);
    }
    QCOMPARE(throttle.size(), 2 * LoginThrottle::maxEntries);
    // what is forgotten soonest goes first: those who have failed long are remembered
    QCOMPARE(throttle.secondsClosed(victim, here), 3600);
    clock.advance(3 * hour);
    throttle.recordFailure(foreignId(), neighbour);
    QCOMPARE(throttle.size(), 2);
}

void TestLogin::oneFailureTooManyNeverOverflows()
{
    ManualClock clock;
    LoginThrottle throttle(clock);
    const UserId user = foreignId();
    for (int i = 0; i < 5000; ++i)
        throttle.recordFailure(user, here);
    QCOMPARE(throttle.secondsClosed(user, here), LoginThrottle::longestClosureSeconds);
    QCOMPARE(throttle.size(), 2);
}

void TestLogin::rightCredentials()
{
    Peer peer;
    peer.clock.advance(day);
    const auto ada = peer.tryAda(peer.adasId, peer.key);
    TTP_OK(ada);
    QCOMPARE(ada->id, peer.ada);
    QCOMPARE(ada->lastSeen, peer.clock.now());
    QCOMPARE((*peer.users.find(peer.ada))->lastSeen, peer.clock.now());
    // without a key, and whatever key is shown by somebody whose account has none
    TTP_OK(peer.tryBob(peer.bobsId));
    TTP_OK(peer.authenticator.check({peer.bob, peer.bobsId, here, peer.key}));
}

void TestLogin::wrongCredentialsAreAllAlike_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"unknown user", "wrong secret", "another user's secret", "null id", "no key", "wrong key",
                            "wrong secret and key", "blocked", "never given one"}) {
        QTest::newRow(who) << QString::fromLatin1(who);
    }
}

void TestLogin::wrongCredentialsAreAllAlike()
{
    QFETCH(QString, who);
    Peer peer;
    LoginAttempt attempt{peer.ada, peer.adasId, here, peer.key};
    if (who == u"unknown user")
        attempt.user = foreignId();
    else if (who == u"wrong secret")
        attempt.authenticationId = AuthenticationId::generate();
    else if (who == u"another user's secret")
        attempt.authenticationId = peer.bobsId;
    else if (who == u"null id")
        attempt.user = UserId();
    else if (who == u"no key")
        attempt.clientKey.reset();
    else if (who == u"wrong key")
        attempt.clientKey = pinOfSpki("another key");
    else if (who == u"wrong secret and key")
        attempt = {peer.ada, AuthenticationId::generate(), here, pinOfSpki("another key")};
    else if (who == u"blocked")
        TTP_OK(peer.users.setState(peer.ada, UserState::Blocked));
    else
        TTP_OK(peer.users.setAuthVerifier(peer.ada, std::nullopt, false));
    const auto refused = peer.authenticator.check(attempt);
    TTP_FAILS(refused, ErrorCode::CredentialsInvalid);
    // nothing but the User ID, which the one who asks has named
    QCOMPARE(refused.error(), (Error{ErrorCode::CredentialsInvalid, Doing::LoggingIn, attempt.user.toString(), {}, 0}));
    QVERIFY(!(*peer.users.find(peer.ada))->lastSeen.isValid());
    QVERIFY(!(*peer.users.find(peer.ada))->authConfirmed);
}

void TestLogin::keyOfTheAccountIsNeeded_data()
{
    QTest::addColumn<bool>("accountHasKey");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<bool>("good");
    QTest::newRow("its key") << true << QByteArray("Ada's key") << true;
    QTest::newRow("another key") << true << QByteArray("another key") << false;
    QTest::newRow("none") << true << QByteArray() << false;
    QTest::newRow("none and none needed") << false << QByteArray() << true;
    QTest::newRow("any, none needed") << false << QByteArray("another key") << true;
}

void TestLogin::keyOfTheAccountIsNeeded()
{
    QFETCH(bool, accountHasKey);
    QFETCH(QByteArray, shown);
    QFETCH(bool, good);
    Peer peer;
    const auto key = shown.isEmpty() ? std::nullopt : std::optional<Hash256>(pinOfSpki(shown));
    const auto result =
        accountHasKey ? peer.tryAda(peer.adasId, key) : peer.authenticator.check({peer.bob, peer.bobsId, here, key});
    QCOMPARE(result.ok(), good);
}

void TestLogin::wrongKeyIsRecordedOnlyWithTheRightSecret()
{
    Peer peer;
    const auto recorded = [&peer] { return peer.incidents.latest(100)->size(); };
    (void)peer.tryAda(AuthenticationId::generate(), pinOfSpki("another key"));
    (void)peer.tryAda(AuthenticationId::generate(), {});
    QCOMPARE(recorded(), 0);
    (void)peer.tryAda(peer.adasId, {});
    QCOMPARE(recorded(), 1);
    const Incident incident = peer.incidents.latest(1)->first();
    QVERIFY(incident.kind == IncidentKind::WrongKeyAtLogin);
    QCOMPARE(incident.user, peer.ada);
    QVERIFY(incident.address == here);
    QVERIFY(!incident.detail.contains(QString::fromLatin1(peer.adasId.text().reveal())));
}

void TestLogin::suspendedIsToldOnlyToItself()
{
    Peer peer;
    TTP_OK(peer.users.setState(peer.ada, UserState::Suspended));
    TTP_FAILS(peer.tryAda(AuthenticationId::generate(), peer.key), ErrorCode::CredentialsInvalid);
    TTP_FAILS(peer.tryAda(peer.adasId, {}), ErrorCode::CredentialsInvalid);
    TTP_FAILS(peer.tryAda(peer.adasId, peer.key), ErrorCode::Suspended);
    QVERIFY(!(*peer.users.find(peer.ada))->authConfirmed);
    TTP_OK(peer.users.setState(peer.ada, UserState::Active));
    TTP_OK(peer.tryAda(peer.adasId, peer.key));
}

void TestLogin::blockedLooksUnknown()
{
    Peer peer;
    TTP_OK(peer.users.setState(peer.ada, UserState::Blocked));
    const auto blocked = peer.tryAda(peer.adasId, peer.key);
    const auto unknown = peer.authenticator.check({foreignId(), peer.adasId, here, peer.key});
    QCOMPARE(blocked.error().code, unknown.error().code);
    QCOMPARE(blocked.error().detail, unknown.error().detail);
}

void TestLogin::userWithoutAuthenticationIdCannotLogIn()
{
    Peer peer;
    TTP_OK(peer.users.setAuthVerifier(peer.bob, std::nullopt, false));
    TTP_FAILS(peer.tryBob(peer.bobsId), ErrorCode::CredentialsInvalid);
}

void TestLogin::guessingIsSlowedDown()
{
    Peer peer;
    for (int i = 0; i < 5; ++i)
        TTP_FAILS(peer.tryBob(AuthenticationId::generate()), ErrorCode::CredentialsInvalid);
    const auto closed = peer.tryBob(AuthenticationId::generate());
    TTP_FAILS(closed, ErrorCode::TooManyRequests);
    QCOMPARE(closed.error().retryAfterSeconds, 30);
    // ten thousand tries in ten minutes are a handful that were looked at (threat A5)
    int lookedAt = 0;
    for (int i = 0; i < 10'000; ++i) {
        peer.clock.advance(60);
        const auto result = peer.tryBob(AuthenticationId::generate());
        lookedAt += !result.ok() && result.error().code == ErrorCode::CredentialsInvalid;
    }
    QVERIFY2(lookedAt <= 5, qPrintable(QString::number(lookedAt)));
    TTP_OK(peer.tryBob(peer.bobsId, neighbour));
}

// Threat A5: the histogram of both, as a comparison of medians taken by turns, so that a busy machine slows both.
void TestLogin::wrongUserAndWrongSecretTakeTheSameTime()
{
    Peer peer;
    constexpr int rounds = 1500;
    std::vector<qint64> nobody;
    std::vector<qint64> wrong;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        const Address from = address(QStringLiteral("10.0.%1.%2").arg(i / 250).arg(i % 250));
        const UserId unknown = foreignId();
        const AuthenticationId guess = AuthenticationId::generate();
        timer.start();
        (void)peer.authenticator.check({unknown, guess, from, {}});
        nobody.push_back(timer.nsecsElapsed());
        timer.start();
        (void)peer.authenticator.check({peer.bob, guess, from, {}});
        wrong.push_back(timer.nsecsElapsed());
    }
    const auto median = [](std::vector<qint64> &times) {
        std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
        return double(times[rounds / 2]);
    };
    const double ratio = median(nobody) / median(wrong);
    qInfo("wrong user takes %.2f of the time of a wrong Authentication ID", ratio);
    QVERIFY2(ratio > 0.5 && ratio < 2.0, qPrintable(QString::number(ratio)));
}

void TestLogin::neighboursOfAGuesserAreNotShutOut()
{
    Peer peer;
    peer.guess(10, here);
    TTP_FAILS(peer.tryBob(peer.bobsId), ErrorCode::TooManyRequests); // an account without a key cannot be told apart
    TTP_OK(peer.tryAda(peer.adasId, peer.key));                      // one that shows its key can
    TTP_FAILS(peer.tryAda(peer.adasId, {}), ErrorCode::TooManyRequests);
    TTP_FAILS(peer.tryAda(peer.adasId, pinOfSpki("another key")), ErrorCode::TooManyRequests);
    TTP_OK(peer.tryBob(peer.bobsId, neighbour));
}

void TestLogin::rightSecretWhileClosedIsNotLookedAt()
{
    Peer peer;
    for (int i = 0; i < 5; ++i)
        (void)peer.tryAda(AuthenticationId::generate(), peer.key);
    TTP_FAILS(peer.tryAda(peer.adasId, peer.key), ErrorCode::TooManyRequests);
    peer.clock.advance(30 * second);
    TTP_OK(peer.tryAda(peer.adasId, peer.key));
    // forgotten: five more tries
    for (int i = 0; i < 4; ++i)
        TTP_FAILS(peer.tryAda(AuthenticationId::generate(), peer.key), ErrorCode::CredentialsInvalid);
    TTP_OK(peer.tryAda(peer.adasId, peer.key));
}

void TestLogin::firstLoginConfirms()
{
    Peer peer;
    QVERIFY(!(*peer.users.find(peer.ada))->authConfirmed);
    TTP_OK(peer.tryAda(peer.adasId, peer.key));
    QVERIFY((*peer.users.find(peer.ada))->authConfirmed);
    TTP_OK(peer.tryAda(peer.adasId, peer.key));
}

void TestLogin::rotation()
{
    Peer peer;
    TTP_OK(peer.tryAda(peer.adasId, peer.key));
    const auto fresh = peer.authenticator.rotate(peer.ada);
    TTP_OK(fresh);
    QVERIFY(!(*fresh == peer.adasId));
    QVERIFY(!(*peer.users.find(peer.ada))->authConfirmed);
    TTP_FAILS(peer.tryAda(peer.adasId, peer.key), ErrorCode::CredentialsInvalid);
    TTP_OK(peer.tryAda(*fresh, peer.key));
    QVERIFY((*peer.users.find(peer.ada))->authConfirmed);
    TTP_FAILS(peer.authenticator.rotate(foreignId()), ErrorCode::NotFound);
}

void TestLogin::anotherPeersVerifierIsWorthless()
{
    Peer peer;
    // somebody copied the table: neither the verifier nor the same secret's verifier elsewhere is the secret
    const Hash256 stored = *(*peer.users.find(peer.bob))->authVerifier;
    const auto shown = AuthenticationId::fromText(
        QUuid::fromRfc4122(stored.toByteArray().first(16)).toByteArray(QUuid::WithoutBraces));
    QVERIFY(shown);
    TTP_FAILS(peer.tryBob(*shown), ErrorCode::CredentialsInvalid);
    TTP_OK(peer.users.setAuthVerifier(peer.bob, peer.bobsId.storedForm(foreignId()), false));
    TTP_FAILS(peer.tryBob(peer.bobsId), ErrorCode::CredentialsInvalid);
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
