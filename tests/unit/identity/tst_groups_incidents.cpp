// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Groups.h"
#include "core/identity/Incidents.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

namespace {

struct Peer {
    DatabaseFixture file;
    ManualClock clock;
    UsersTable users{file.database()};
    Groups groups{file.database(), clock};
    Incidents incidents{file.database(), clock};
    int changes = 0;

    Peer()
    {
        groups.setChangeHandler([this] { ++changes; });
    }

    UserId user()
    {
        const UserRow row = userOf(foreignId());
        if (!users.insert(row).ok())
            qFatal("no user");
        return row.id;
    }

    GroupId group(const char *name)
    {
        auto made = groups.create(QString::fromLatin1(name));
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return made->id;
    }
};

} // namespace

class TestGroupsIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKept_data();
    void namesAreKept();
    void namesAreRefused_data();
    void namesAreRefused();
    void namesAreUnique();
    void renaming();
    void members();
    void removingAGroup();
    void joiningWhatStillExists();
    void expansion();
    void changesAreTold();

    void wordsGoBothWays();
    void incidentIsRecorded();
    void sameAgainIsRecordedOnceAMinute();
    void manyPlacesCannotFlood();
    void oneKindDoesNotDrownAnother();
    void otherEventsAreLeftOut();
    void failingDiskDoesNotSilence();
};

void TestGroupsIncidents::namesAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << "Lab"
                           << "Lab";
    QTest::newRow("spaces around") << "  Lab 3 \n"
                                   << "Lab 3";
    QTest::newRow("other scripts") << QStringLiteral("\u7814\u7a76\u5ba4") << QStringLiteral("\u7814\u7a76\u5ba4");
    QTest::newRow("longest") << QString(100, u'x') << QString(100, u'x');
}

void TestGroupsIncidents::namesAreKept()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    Peer peer;
    const auto made = peer.groups.create(name);
    TTP_OK(made);
    QCOMPARE(made->name, kept);
    QCOMPARE(made->created, peer.clock.now());
    const auto found = peer.groups.findByName(name);
    TTP_OK(found);
    QVERIFY(*found == *made);
    QCOMPARE(peer.groups.all()->size(), 1);
}

void TestGroupsIncidents::namesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \t ");
    QTest::newRow("too long") << QString(101, u'x');
    QTest::newRow("very long") << QString(1'000'000, u'x');
    QTest::newRow("two lines") << QStringLiteral("a\nb");
    QTest::newRow("escape") << QStringLiteral("a\u001b[31mb");
    QTest::newRow("turned around") << QStringLiteral("a\u202eb");
    QTest::newRow("zero") << QString::fromLatin1("a\0b", 3);
}

void TestGroupsIncidents::namesAreRefused()
{
    QFETCH(QString, name);
    Peer peer;
    const GroupId group = peer.group("Lab");
    for (const auto &error : {peer.groups.create(name).error(), peer.groups.rename(group, name).error()}) {
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY(error.subject.size() < 1000);
        QVERIFY(!error.subject.contains(u'\u001b'));
    }
    QCOMPARE(peer.groups.all()->first().name, QStringLiteral("Lab"));
}

void TestGroupsIncidents::namesAreUnique()
{
    Peer peer;
    (void)peer.group("Lab");
    TTP_FAILS(peer.groups.create(QStringLiteral("Lab")), ErrorCode::AlreadyExists);
    TTP_FAILS(peer.groups.create(QStringLiteral(" Lab ")), ErrorCode::AlreadyExists);
    const GroupId other = peer.group("lab");
    TTP_FAILS(peer.groups.rename(other, QStringLiteral("Lab")), ErrorCode::AlreadyExists);
    QVERIFY(!peer.groups.findByName(QStringLiteral("nobody"))->has_value());
}

void TestGroupsIncidents::renaming()
{
    Peer peer;
    const GroupId group = peer.group("Lab");
    TTP_OK(peer.groups.rename(group, QStringLiteral(" Laboratory ")));
    QCOMPARE(peer.groups.all()->first().name, QStringLiteral("Laboratory"));
    TTP_OK(peer.groups.rename(group, QStringLiteral("Laboratory")));
    TTP_FAILS(peer.groups.rename(newId<GroupId>(), QStringLiteral("x")), ErrorCode::NotFound);
}

void TestGroupsIncidents::members()
{
    Peer peer;
    const GroupId group = peer.group("Lab");
    const UserId ada = peer.user();
    TTP_OK(peer.groups.addMember(group, ada));
    TTP_OK(peer.groups.addMember(group, ada));
    QCOMPARE(*peer.groups.members(group), QList<UserId>{ada});
    QCOMPARE(*peer.groups.groupsOf(ada), QList<GroupId>{group});
    TTP_FAILS(peer.groups.addMember(group, foreignId()), ErrorCode::NotFound);
    TTP_FAILS(peer.groups.addMember(newId<GroupId>(), ada), ErrorCode::NotFound);
    TTP_OK(peer.groups.removeMember(group, ada));
    TTP_OK(peer.groups.removeMember(group, ada));
    QVERIFY(peer.groups.members(group)->isEmpty());
    TTP_OK(peer.groups.addMember(group, ada));
    TTP_OK(peer.users.remove(ada));
    QVERIFY(peer.groups.members(group)->isEmpty());
}

void TestGroupsIncidents::removingAGroup()
{
    Peer peer;
    const GroupId group = peer.group("Lab");
    const UserId ada = peer.user();
    TTP_OK(peer.groups.addMember(group, ada));
    TTP_OK(peer.groups.remove(group));
    TTP_FAILS(peer.groups.remove(group), ErrorCode::NotFound);
    QVERIFY(peer.users.find(ada)->has_value());
    QVERIFY(peer.groups.groupsOf(ada)->isEmpty());
    QVERIFY(peer.groups.members(group)->isEmpty());
}

void TestGroupsIncidents::joiningWhatStillExists()
{
    Peer peer;
    const GroupId one = peer.group("one");
    const GroupId two = peer.group("two");
    const UserId ada = peer.user();
    const auto joined = peer.groups.addToExisting({two, newId<GroupId>(), one, two}, ada);
    TTP_OK(joined);
    QCOMPARE(*joined, (QList<GroupId>{two, one}));
    QCOMPARE(peer.groups.groupsOf(ada)->size(), 2);
    QVERIFY(peer.groups.addToExisting({}, ada)->isEmpty());
    QVERIFY(peer.groups.addToExisting({newId<GroupId>()}, ada)->isEmpty());
}

void TestGroupsIncidents::expansion()
{
    Peer peer;
    const GroupId one = peer.group("one");
    const GroupId two = peer.group("two");
    QList<UserId> users{peer.user(), peer.user(), peer.user()};
    TTP_OK(peer.groups.addMember(one, users.at(0)));
    TTP_OK(peer.groups.addMember(one, users.at(1)));
    TTP_OK(peer.groups.addMember(two, users.at(1)));
    TTP_OK(peer.groups.addMember(two, users.at(2)));
    std::sort(users.begin(), users.end());
    QCOMPARE(*peer.groups.expand({two, one, newId<GroupId>(), one}), users);
    QVERIFY(peer.groups.expand({})->isEmpty());
}

void TestGroupsIncidents::changesAreTold()
{
    Peer peer;
    const UserId ada = peer.user();
    const GroupId group = peer.group("Lab");
    QCOMPARE(peer.changes, 1);
    TTP_OK(peer.groups.addMember(group, ada));
    TTP_OK(peer.groups.rename(group, QStringLiteral("x")));
    TTP_OK(peer.groups.removeMember(group, ada));
    TTP_OK(peer.groups.addToExisting({group}, ada));
    TTP_OK(peer.groups.remove(group));
    QCOMPARE(peer.changes, 6);
    QVERIFY(!peer.groups.remove(group).ok());
    QVERIFY(!peer.groups.create(QString()).ok());
    QVERIFY(!peer.groups.addMember(group, ada).ok());
    QVERIFY(peer.groups.addToExisting({}, ada).ok());
    QCOMPARE(peer.changes, 6);
}

void TestGroupsIncidents::wordsGoBothWays()
{
    QStringList words;
    for (const IncidentKind kind : {IncidentKind::StolenSession, IncidentKind::KeyChanged,
                                    IncidentKind::WrongKeyAtLogin, IncidentKind::SecondCopy, IncidentKind::Other}) {
        QVERIFY(incidentKindOf(incidentWord(kind)) == kind);
        words.append(incidentWord(kind));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(incidentKindOf(u"") == IncidentKind::Other);
    QVERIFY(incidentKindOf(u"Stolen-Session") == IncidentKind::Other);
}

void TestGroupsIncidents::incidentIsRecorded()
{
    Peer peer;
    QList<Incident> told;
    peer.incidents.setHandler([&](const Incident &incident) { told.append(incident); });
    const UserId user = foreignId();
    const auto recorded = peer.incidents.record(IncidentKind::StolenSession, user, address("203.0.113.7"),
                                                QStringLiteral("without a TLS key"));
    TTP_OK(recorded);
    QVERIFY(*recorded);
    const auto latest = peer.incidents.latest(10);
    TTP_OK(latest);
    QCOMPARE(latest->size(), 1);
    QCOMPARE(told.size(), 1);
    for (const Incident &incident : {latest->first(), told.first()}) {
        QVERIFY(incident.seq > 0);
        QCOMPARE(incident.time, peer.clock.now());
        QVERIFY(incident.kind == IncidentKind::StolenSession);
        QCOMPARE(incident.user, user);
        QVERIFY(incident.address == address("203.0.113.7"));
        QCOMPARE(incident.detail, QStringLiteral("without a TLS key"));
    }
}

void TestGroupsIncidents::sameAgainIsRecordedOnceAMinute()
{
    Peer peer;
    const UserId user = foreignId();
    const auto record = [&](const UserId &who, const char *from, IncidentKind kind = IncidentKind::KeyChanged) {
        return peer.incidents.record(kind, who, address(from), {}).valueOr(false);
    };
    QVERIFY(record(user, "2001:db8::1"));
    QVERIFY(!record(user, "2001:db8::1"));
    QVERIFY(!record(user, "2001:db8::2")); // the same place
    QVERIFY(record(user, "2001:db8:0:1::1"));
    QVERIFY(record(foreignId(), "2001:db8::1"));
    QVERIFY(record(user, "2001:db8::1", IncidentKind::StolenSession));
    peer.clock.advance(60 * second - 1);
    QVERIFY(!record(user, "2001:db8::1"));
    peer.clock.advance(1);
    QVERIFY(record(user, "2001:db8::1"));
    peer.clock.jump(-day); // the wall clock does not matter
    QVERIFY(!record(user, "2001:db8::1"));
    QCOMPARE(peer.incidents.latest(100)->size(), 5);
}

void TestGroupsIncidents::manyPlacesCannotFlood()
{
    Peer peer;
    const UserId user = foreignId();
    int recorded = 0;
    for (int i = 0; i < 1000; ++i) {
        const Address from = address(QStringLiteral("2001:db8:0:%1::1").arg(i, 0, 16));
        recorded += peer.incidents.record(IncidentKind::KeyChanged, user, from, {}).valueOr(false);
    }
    QCOMPARE(recorded, int(Incidents::mostPerKind));
    peer.clock.advance(60 * second);
    QVERIFY(peer.incidents.record(IncidentKind::KeyChanged, user, address("203.0.113.7"), {}).valueOr(false));
}

void TestGroupsIncidents::oneKindDoesNotDrownAnother()
{
    Peer peer;
    for (int i = 0; i < 1000; ++i)
        TTP_OK(peer.incidents.record(IncidentKind::KeyChanged, foreignId(), address("203.0.113.7"), {}));
    QVERIFY(peer.incidents.record(IncidentKind::StolenSession, foreignId(), address("203.0.113.7"), {}).valueOr(false));
    QVERIFY(peer.incidents.latest(1)->first().kind == IncidentKind::StolenSession);
}

void TestGroupsIncidents::otherEventsAreLeftOut()
{
    Peer peer;
    EventsTable events(peer.file.database());
    TTP_OK(peer.incidents.record(IncidentKind::SecondCopy, foreignId(), Address(), {}));
    TTP_OK(events.append({0, peer.clock.now(), QStringLiteral("bad-piece"), foreignId(), {}, {}, {}}));
    const auto latest = peer.incidents.latest(10);
    TTP_OK(latest);
    QCOMPARE(latest->size(), 1);
    QVERIFY(latest->first().kind == IncidentKind::SecondCopy);
    QVERIFY(latest->first().address.isNull());
}

void TestGroupsIncidents::failingDiskDoesNotSilence()
{
    FailNth watch;
    DatabaseFixture file({.watch = &watch, .steps = {}});
    ManualClock clock;
    Incidents incidents(file.database(), clock);
    int told = 0;
    incidents.setHandler([&](const Incident &) { ++told; });
    watch.arm(1, ErrorCode::DiskFull);
    const UserId user = foreignId();
    TTP_FAILS(incidents.record(IncidentKind::StolenSession, user, address("203.0.113.7"), {}), ErrorCode::DiskFull);
    watch.disarm();
    QCOMPARE(told, 0);
    // not counted as told: the next one is recorded
    QVERIFY(incidents.record(IncidentKind::StolenSession, user, address("203.0.113.7"), {}).valueOr(false));
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestGroupsIncidents)
#include "tst_groups_incidents.moc"
