// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/database/GroupsTable.h"
#include "core/database/SharesTable.h"
#include "core/database/UsersTable.h"

#include <QSignalSpy>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

namespace {

const UserId anna = idOf<UserId>(1);
const UserId ben = idOf<UserId>(2);
const UserId cleo = idOf<UserId>(3);
const GroupId lab = idOf<GroupId>(7);

HeardAccess accessOf(qint64 serial, const QSet<UserId> &readers, const QDateTime &heardAt)
{
    return {readers, serial, QByteArray("record ") + QByteArray::number(serial), heardAt, anna};
}

FetchedVersion fetched(int version)
{
    ManifestHeader header;
    header.share = idOf<ShareId>(50);
    header.owner = anna;
    header.version = version;
    header.name = QStringLiteral("theirs");
    FetchedVersion one;
    one.name = header.name;
    one.catalog = VersionCatalog::make(header, {}, hashOf(version), {}).value();
    return one;
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_peer = std::make_unique<SharingFixture>(); }
    void cleanup() { m_peer.reset(); }
    void policyIsText_data();
    void policyIsText();
    void policyRefusesOtherText_data();
    void policyRefusesOtherText();
    void expandsPolicies();
    void recordFollowsUsersAndGroups();
    void recordSurvivesRestart();
    void changesBeforeTheRecordCount();
    void readersCanBeGivenAnew();
    void aForgottenReaderIsNamedNowhere();
    void failedRecordChangesNothing();
    void fetchedVersionsAreServed();
    void higherSerialRevokesAtOnce();
    void anotherOwnerReplacesNothing();
    void limitIsPerShare();

private:
    [[nodiscard]] AccessGrant record(const ShareId &share) const
    {
        return m_peer->world.readAccess(m_peer->world.served.value(share)->accessEnvelope).value();
    }

    std::unique_ptr<SharingFixture> m_peer;
};

void TestReaders::policyIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody") << QString();
    QTest::newRow("everyone") << QStringLiteral("everyone");
    QTest::newRow("group") << QStringLiteral("group:") + lab.toString();
    QTest::newRow("all kinds")
        << QStringLiteral("everyone,group:%1,user:%2,user:%3").arg(lab.toString(), anna.toString(), ben.toString());
}

void TestReaders::policyIsText()
{
    QFETCH(QString, text);
    const Result<ReadersPolicy> policy = ReadersPolicy::fromString(text);
    TTP_OK(policy);
    QCOMPARE(policy->toString(), text);
}

void TestReaders::policyRefusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << QStringLiteral("anybody");
    QTest::newRow("case") << QStringLiteral("Everyone");
    QTest::newRow("no id") << QStringLiteral("user:");
    QTest::newRow("null id") << QStringLiteral("user:00000000-0000-0000-0000-000000000000");
    QTest::newRow("name") << QStringLiteral("group:lab");
    QTest::newRow("one good, one not") << QStringLiteral("everyone,all");
}

void TestReaders::policyRefusesOtherText()
{
    QFETCH(QString, text);
    TTP_FAILS(ReadersPolicy::fromString(text), ErrorCode::InvalidInput);
}

void TestReaders::expandsPolicies()
{
    m_peer->addUser(anna);
    m_peer->addUser(ben);
    m_peer->addUser(cleo, UserState::Blocked);
    m_peer->addUser(ownId());
    UserRow onlyThere;
    onlyThere.id = idOf<UserId>(4);
    TTP_OK(UsersTable(*m_peer->database).insert(onlyThere));
    GroupsTable groups(*m_peer->database);
    TTP_OK(groups.insert({lab, QStringLiteral("lab"), {}}));
    TTP_OK(groups.addMember(lab, ben));
    TTP_OK(groups.addMember(lab, cleo));
    const UserId unknown = idOf<UserId>(60);
    const struct {
        ReadersPolicy policy;
        QList<UserId> readers;
    } cases[] = {
        {ReadersPolicy(), {}},
        {ReadersPolicy::all(), {anna, ben}},
        {ReadersPolicy::group(lab), {ben}},
        {ReadersPolicy::group(idOf<GroupId>(8)), {}},
        {ReadersPolicy::user(unknown), {unknown}},
        {ReadersPolicy::user(cleo), {}},
        {{false, {lab}, {anna, ben, ownId()}}, {anna, ben}},
    };
    for (const auto &one : cases) {
        const Result<QList<UserId>> readers = expandReaders(one.policy, ownId(), *m_peer->database);
        TTP_OK(readers);
        QCOMPARE(*readers, one.readers);
    }
}

void TestReaders::recordFollowsUsersAndGroups()
{
    m_peer->write(QStringLiteral("a"), "a");
    m_peer->addUser(anna);
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(record(share).serial, 1);
    QCOMPARE(record(share).issuer, ownId());
    QCOMPARE(record(share).readers, QList<UserId>{anna});
    QVERIFY(m_peer->world.served.value(share)->mayRead(anna));
    QVERIFY(!m_peer->world.served.value(share)->mayRead(ben));
    TTP_OK(m_peer->catalog->readersChanged());
    QCOMPARE(record(share).serial, 1);
    m_peer->addUser(ben);
    TTP_OK(m_peer->catalog->readersChanged());
    QCOMPARE(record(share).serial, 2);
    QCOMPARE(record(share).readers, (QList<UserId>{anna, ben}));
    TTP_OK(UsersTable(*m_peer->database).setState(anna, UserState::Suspended));
    TTP_OK(m_peer->catalog->readersChanged());
    QCOMPARE(record(share).serial, 3);
    QVERIFY(!m_peer->world.served.value(share)->mayRead(anna));
    QCOMPARE(m_peer->details(share).accessSerial, 3);
}

void TestReaders::recordSurvivesRestart()
{
    m_peer->write(QStringLiteral("a"), "a");
    m_peer->addUser(anna);
    const ShareId share = m_peer->shareNow({m_peer->data()});
    const QByteArray before = m_peer->world.served.value(share)->accessEnvelope;
    m_peer->restart();
    QCOMPARE(m_peer->world.served.value(share)->accessEnvelope, before);
    QVERIFY(m_peer->world.served.value(share)->mayRead(anna));
    // Somebody was let in, and the program ended before the share heard of it.
    m_peer->addUser(ben);
    m_peer->restart();
    QCOMPARE(record(share).serial, 2);
    QVERIFY(m_peer->world.served.value(share)->mayRead(ben));
}

void TestReaders::changesBeforeTheRecordCount()
{
    m_peer->write(QStringLiteral("a"), "a");
    const Result<ShareId> share = m_peer->catalog->share({{m_peer->data()}, {}, ReadersPolicy::all()});
    TTP_OK(share);
    QVERIFY(m_peer->world.served.value(*share)->accessEnvelope.isEmpty());
    m_peer->addUser(anna);
    TTP_OK(m_peer->catalog->readersChanged());
    QVERIFY(m_peer->world.served.value(*share)->mayRead(anna));
    QVERIFY(m_peer->waitFor(*share, ShareDetails::State::Ready));
    QCOMPARE(record(*share).serial, 1);
    QCOMPARE(record(*share).readers, QList<UserId>{anna});
}

void TestReaders::readersCanBeGivenAnew()
{
    m_peer->write(QStringLiteral("a"), "a");
    m_peer->addUser(anna);
    const ShareId share = m_peer->shareNow({m_peer->data()});
    TTP_OK(m_peer->catalog->setReaders(share, ReadersPolicy::user(ben)));
    QCOMPARE(record(share).readers, QList<UserId>{ben});
    m_peer->restart();
    QVERIFY(m_peer->details(share).readers == ReadersPolicy::user(ben));
    QCOMPARE(record(share).serial, 2);
    TTP_FAILS(m_peer->catalog->setReaders(idOf<ShareId>(90), ReadersPolicy::all()), ErrorCode::NotFound);
}

void TestReaders::aForgottenReaderIsNamedNowhere()
{
    m_peer->write(QStringLiteral("a"), "a");
    m_peer->write(QStringLiteral("b"), "b");
    m_peer->addUser(anna);
    m_peer->addUser(ben);
    const ShareId both = m_peer->shareNow({m_peer->data(QStringLiteral("a"))});
    const ShareId all = m_peer->shareNow({m_peer->data(QStringLiteral("b"))});
    TTP_OK(m_peer->catalog->setReaders(both, {false, {lab}, {anna, ben}}));
    TTP_OK(m_peer->catalog->forgetReader(anna));
    QVERIFY(m_peer->details(both).readers == (ReadersPolicy{false, {lab}, {ben}}));
    QCOMPARE(record(both).readers, QList<UserId>{ben});
    QCOMPARE(record(all).serial, 1);
    TTP_OK(m_peer->catalog->forgetReader(ben));
    QVERIFY(!m_peer->world.served.value(both)->mayRead(ben));
    m_peer->restart();
    QVERIFY(m_peer->details(both).readers == ReadersPolicy::group(lab));
    m_peer->world.signs = false;
    TTP_OK(m_peer->catalog->forgetReader(anna)); // nothing to sign for somebody whom no share names
}

void TestReaders::failedRecordChangesNothing()
{
    m_peer->write(QStringLiteral("a"), "a");
    const ShareId share = m_peer->shareNow({m_peer->data()});
    m_peer->addUser(anna);
    m_peer->world.signs = false;
    TTP_FAILS(m_peer->catalog->readersChanged(), ErrorCode::Internal);
    QVERIFY(!m_peer->world.served.value(share)->mayRead(anna));
    QCOMPARE(SharesTable(*m_peer->database).find(share).value()->accessSerial, 1);
    m_peer->world.signs = true;
    TTP_OK(m_peer->catalog->readersChanged());
    QCOMPARE(record(share).serial, 2);
    QVERIFY(m_peer->world.served.value(share)->mayRead(anna));
}

void TestReaders::fetchedVersionsAreServed()
{
    ShareCatalog &catalog = *m_peer->catalog;
    const ShareId share = idOf<ShareId>(50);
    const QDateTime now = m_peer->clock.now();
    TTP_FAILS(catalog.accessHeard(share, accessOf(1, {}, now)), ErrorCode::NotFound);
    TTP_OK(catalog.serveFetched(fetched(1), accessOf(3, {ben}, now)));
    TTP_OK(catalog.serveFetched(fetched(2), accessOf(3, {ben}, now.addSecs(60))));
    const ServedSharePtr served = m_peer->world.served.value(share);
    QCOMPARE(served->versions.keys(), (QList<int>{1, 2}));
    QVERIFY(served->mayRead(ben) && served->mayRead(anna) && !served->mayRead(cleo));
    QCOMPARE(*served->servedUntil, now.addSecs(60).addDays(30));
    QVERIFY(served->state == ServedShare::State::Ready);
    QVERIFY(!m_peer->details(share).own);
    // What belongs to others is not ours to change.
    TTP_FAILS(catalog.unshare(share), ErrorCode::Conflict);
    TTP_FAILS(catalog.setReaders(share, ReadersPolicy::all()), ErrorCode::Conflict);
    catalog.fileFailed(share, 1, 0, Error{ErrorCode::NotFound, Doing::Serving, {}, {}, 0});
    catalog.stopServing(share, 7);
    catalog.stopServing(share, 1);
    QCOMPARE(m_peer->world.served.value(share)->versions.keys(), QList<int>{2});
    QSignalSpy gone(&catalog, &ShareCatalog::removed);
    catalog.stopServing(share, 2);
    QCOMPARE(gone.size(), 1);
    QVERIFY(m_peer->world.removed.contains(share) && !catalog.find(share));
}

void TestReaders::higherSerialRevokesAtOnce()
{
    ShareCatalog &catalog = *m_peer->catalog;
    const ShareId share = idOf<ShareId>(50);
    const QDateTime now = m_peer->clock.now();
    TTP_OK(catalog.serveFetched(fetched(1), accessOf(3, {ben, cleo}, now)));
    TTP_OK(catalog.accessHeard(share, accessOf(4, {cleo}, now)));
    QVERIFY(!catalog.served(share)->mayRead(ben));
    QCOMPARE(catalog.served(share)->accessEnvelope, QByteArray("record 4"));
    TTP_FAILS(catalog.accessHeard(share, accessOf(3, {ben, cleo}, now)), ErrorCode::Conflict);
    TTP_OK(catalog.serveFetched(fetched(2), accessOf(2, {ben}, now.addDays(9))));
    QVERIFY(!catalog.served(share)->mayRead(ben));
    QCOMPARE(*catalog.served(share)->servedUntil, now.addDays(30));
    // The same record heard again only lasts longer, and never shorter.
    TTP_OK(catalog.accessHeard(share, accessOf(4, {ben}, now.addDays(2))));
    TTP_OK(catalog.accessHeard(share, accessOf(4, {ben}, now.addDays(1))));
    QVERIFY(!catalog.served(share)->mayRead(ben));
    QCOMPARE(*catalog.served(share)->servedUntil, now.addDays(32));
}

void TestReaders::anotherOwnerReplacesNothing()
{
    ShareCatalog &catalog = *m_peer->catalog;
    const ShareId share = idOf<ShareId>(50);
    const QDateTime now = m_peer->clock.now();
    TTP_OK(catalog.serveFetched(fetched(1), accessOf(3, {ben}, now)));
    HeardAccess forged = accessOf(qint64(1) << 48, {cleo}, now);
    forged.owner = cleo;
    TTP_FAILS(catalog.accessHeard(share, forged), ErrorCode::Conflict);
    TTP_FAILS(catalog.serveFetched(fetched(2), forged), ErrorCode::Conflict);
    FetchedVersion hers = fetched(99);
    ManifestHeader header = hers.catalog->header();
    header.owner = cleo;
    hers.catalog = VersionCatalog::make(header, {}, hashOf(99), {}).value();
    TTP_FAILS(catalog.serveFetched(hers, forged), ErrorCode::Conflict);
    QCOMPARE(catalog.served(share)->versions.keys(), QList<int>{1});
    QVERIFY(catalog.served(share)->mayRead(ben) && !catalog.served(share)->mayRead(cleo));
    QCOMPARE(m_peer->details(share).accessSerial, 3);
}

void TestReaders::limitIsPerShare()
{
    m_peer->write(QStringLiteral("a"), "a");
    const ShareId share = m_peer->shareNow({m_peer->data()});
    QCOMPARE(m_peer->details(share).uploadLimit, 0);
    const auto limit = m_peer->catalog->served(share)->limit;
    TTP_OK(m_peer->catalog->setUploadLimit(share, 5'000));
    QCOMPARE(limit->limit(), 5'000);
    QCOMPARE(m_peer->details(share).uploadLimit, 5'000);
    TTP_OK(m_peer->catalog->setUploadLimit(share, -1));
    QCOMPARE(limit->limit(), 0);
    TTP_FAILS(m_peer->catalog->setUploadLimit(idOf<ShareId>(1), 1), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_sharing_readers.moc"
