// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/RegistrationRules.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

using Verdict = ttp::RegistrantVerdict;

Q_DECLARE_METATYPE(ttp::RegistrantFacts)
Q_DECLARE_METATYPE(ttp::RegistrantVerdict)
Q_DECLARE_METATYPE(ttp::UserRow)

namespace {

const QByteArray ownKey(91, 'o');
const QByteArray key(91, 'k');
const QByteArray otherKey(91, 'x');

RequestRow requestOf(RequestState state, const QByteArray &spki, const char *from = "203.0.113.7")
{
    RequestRow row;
    row.state = state;
    row.spki = spki;
    row.address = QString::fromLatin1(from);
    return row;
}

UserRow known(const UserId &id, const QByteArray &spki, UserState state, bool hasVerifier, bool confirmed)
{
    UserRow user = userOf(id, spki);
    user.state = state;
    if (hasVerifier)
        user.authVerifier = pinOfSpki("verifier");
    user.authConfirmed = confirmed;
    return user;
}

} // namespace

class TestRegistrationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idAndKey_data();
    void idAndKey();
    void request_data();
    void request();
    void knownUser_data();
    void knownUser();
    void noKeyNoFavour();
};

void TestRegistrationRules::idAndKey_data()
{
    QTest::addColumn<RegistrantFacts>("facts");
    QTest::addColumn<RegistrantVerdict>("expected");
    const auto row = [](const char *name, const UserId &claimed, const QByteArray &spki, Verdict expected,
                        const std::optional<UserRow> &byKey = {}) {
        QTest::newRow(name) << RegistrantFacts{claimed, spki, address("203.0.113.7"), {}, byKey, {}, false} << expected;
    };
    const UserId v8 = userIdOfSpki(key);
    const UserId v4 = foreignId();
    const auto id = [](const char *text) { return *UserId::fromString(QString::fromLatin1(text)); };
    row("v8 with its key", v8, key, Verdict::New);
    row("v8 without a key", v8, {}, Verdict::KeyNotOfId);
    row("v8 with another key", v8, otherKey, Verdict::KeyNotOfId);
    row("v4 with a key", v4, key, Verdict::New);
    row("v4 without a key", v4, {}, Verdict::New);
    row("nil", UserId(), key, Verdict::InvalidId);
    row("v1", id("c232ab00-9414-11ec-b3c8-9f6bdeced846"), key, Verdict::InvalidId);
    row("v7", id("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"), key, Verdict::InvalidId);
    row("v4 of another variant", id("919108f7-52d1-4320-dbac-f847db4148a8"), key, Verdict::InvalidId);
    row("all ones", id("ffffffff-ffff-ffff-ffff-ffffffffffff"), key, Verdict::InvalidId);
    row("our own id with our key", userIdOfSpki(ownKey), ownKey, Verdict::OwnIdentity);
    row("our own id with another key", userIdOfSpki(ownKey), key, Verdict::OwnIdentity);
    row("our own id without a key", userIdOfSpki(ownKey), {}, Verdict::OwnIdentity);
    row("our own key under a v4", v4, ownKey, Verdict::OwnIdentity);
    row("key of somebody else", v4, key, Verdict::KeyTaken, userOf(foreignId(), key));
    row("its own key known", v4, key, Verdict::New, userOf(v4, key));
}

void TestRegistrationRules::idAndKey()
{
    QFETCH(RegistrantFacts, facts);
    QFETCH(RegistrantVerdict, expected);
    QCOMPARE(int(judgeRegistrant(facts, ownKey)), int(expected));
}

void TestRegistrationRules::request_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("askedWith");
    QTest::addColumn<QString>("askedFrom");
    QTest::addColumn<bool>("tokenShown");
    QTest::addColumn<RegistrantVerdict>("expected");
    const auto row = [](const char *name, const QByteArray &shown, RequestState state, const QByteArray &askedWith,
                        const char *askedFrom, Verdict expected, bool tokenShown = false) {
        QTest::newRow(name) << shown << int(state) << askedWith << QString::fromLatin1(askedFrom) << tokenShown
                            << expected;
    };
    const char *here = "203.0.113.7";
    const char *there = "198.51.100.1";
    row("waits, same key", key, RequestState::Pending, key, here, Verdict::Waiting);
    row("waits, same key elsewhere", key, RequestState::Pending, key, there, Verdict::Waiting);
    row("waits, another key", key, RequestState::Pending, otherKey, here, Verdict::KeyChanged);
    row("waits, now with a key", key, RequestState::Pending, {}, here, Verdict::KeyChanged);
    row("waits, now without", {}, RequestState::Pending, key, here, Verdict::KeyChanged);
    row("waits, another key with the token", key, RequestState::Pending, otherKey, here, Verdict::KeyChanged, true);
    row("no key, same place", {}, RequestState::Pending, {}, here, Verdict::PendingElsewhere);
    row("no key, same place, token", {}, RequestState::Pending, {}, here, Verdict::Waiting, true);
    row("no key, elsewhere, token", {}, RequestState::Pending, {}, there, Verdict::Waiting, true);
    row("refused, no key, token", {}, RequestState::Refused, {}, here, Verdict::RefusedBefore, true);
    row("no key, elsewhere", {}, RequestState::Pending, {}, there, Verdict::PendingElsewhere);
    row("no key, nowhere", {}, RequestState::Pending, {}, "", Verdict::PendingElsewhere);
    row("refused, same key", key, RequestState::Refused, key, there, Verdict::RefusedBefore);
    row("refused, no key", {}, RequestState::Refused, {}, there, Verdict::RefusedBefore);
    row("another was refused", key, RequestState::Refused, otherKey, here, Verdict::New);
    row("accepted, then removed", key, RequestState::Accepted, key, here, Verdict::New);
}

void TestRegistrationRules::request()
{
    QFETCH(QByteArray, shown);
    QFETCH(int, state);
    QFETCH(QByteArray, askedWith);
    QFETCH(QString, askedFrom);
    QFETCH(bool, tokenShown);
    QFETCH(RegistrantVerdict, expected);
    RegistrantFacts facts;
    facts.tokenShown = tokenShown;
    facts.claimed = foreignId();
    facts.spki = shown;
    facts.address = address("203.0.113.7");
    facts.request = requestOf(static_cast<RequestState>(state), askedWith, qPrintable(askedFrom));
    QCOMPARE(int(judgeRegistrant(facts, ownKey)), int(expected));
}

void TestRegistrationRules::knownUser_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<UserRow>("user");
    QTest::addColumn<int>("request");
    QTest::addColumn<RegistrantVerdict>("expected");
    const auto row = [](const char *name, const QByteArray &shown, const QByteArray &pinned, UserState state,
                        bool hasVerifier, bool confirmed, RequestState request, Verdict expected) {
        QTest::newRow(name) << shown << known(foreignId(), pinned, state, hasVerifier, confirmed) << int(request)
                            << expected;
    };
    const auto active = UserState::Active;
    const auto none = RequestState(0);
    row("logged in", key, key, active, true, true, none, Verdict::AlreadyRegistered);
    row("never logged in", key, key, active, true, false, none, Verdict::HandOutAgain);
    row("accepted, not fetched", key, key, active, false, false, RequestState::Accepted, Verdict::HandOutAgain);
    row("accepted, fetched", key, key, active, true, false, RequestState::Accepted, Verdict::HandOutAgain);
    row("known from our side", key, key, active, false, false, none, Verdict::New);
    row("known from our side, waits", key, key, active, false, false, RequestState::Pending, Verdict::Waiting);
    row("known from our side, refused", key, key, active, false, false, RequestState::Refused, Verdict::RefusedBefore);
    row("another key", otherKey, key, active, true, true, none, Verdict::KeyChanged);
    row("another key, never logged in", otherKey, key, active, true, false, none, Verdict::KeyChanged);
    row("without its key", {}, key, active, true, false, none, Verdict::KeyChanged);
    row("suspended", key, key, UserState::Suspended, true, true, none, Verdict::Suspended);
    row("suspended, never logged in", key, key, UserState::Suspended, true, false, none, Verdict::Suspended);
    row("suspended, another key", otherKey, key, UserState::Suspended, true, true, none, Verdict::KeyChanged);
    row("blocked", key, key, UserState::Blocked, false, false, none, Verdict::Blocked);
    row("blocked, never logged in", key, key, UserState::Blocked, true, false, none, Verdict::Blocked);
    row("blocked, refused before", key, key, UserState::Blocked, false, false, RequestState::Refused, Verdict::Blocked);
}

void TestRegistrationRules::knownUser()
{
    QFETCH(QByteArray, shown);
    QFETCH(UserRow, user);
    QFETCH(int, request);
    QFETCH(RegistrantVerdict, expected);
    RegistrantFacts facts;
    facts.claimed = user.id;
    facts.spki = shown;
    facts.address = address("203.0.113.7");
    facts.knownById = user;
    if (request != 0)
        facts.request = requestOf(static_cast<RequestState>(request), key);
    QCOMPARE(int(judgeRegistrant(facts, ownKey)), int(expected));
}

// An account without a key: nobody can show to be that user, so nothing is handed out, whatever its state.
void TestRegistrationRules::noKeyNoFavour()
{
    for (const bool confirmed : {false, true}) {
        for (const UserState state : {UserState::Active, UserState::Suspended}) {
            for (const QByteArray &shown : {QByteArray(), key}) {
                RegistrantFacts facts;
                facts.claimed = foreignId();
                facts.spki = shown;
                facts.address = address("203.0.113.7");
                facts.knownById = known(facts.claimed, {}, state, true, confirmed);
                QCOMPARE(int(judgeRegistrant(facts, ownKey)), int(Verdict::AlreadyRegistered));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestRegistrationRules)
#include "tst_registration_rules.moc"
