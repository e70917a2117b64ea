// SPDX-License-Identifier: GPL-3.0-only
// Whole transfers, against peers that say about shares what is not for them to say.
#include "core/base/Utc.h"
#include "core/content/Sha256.h"
#include "core/database/SharesTable.h"
#include "core/database/VersionsTable.h"
#include "core/protocol/AccessRecordMessage.h"
#include "core/transfers/TransferManager.h"
#include "tests/unit/client/PeerClientSetup.h"
#include "tests/unit/database/DatabaseFixture.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QTemporaryDir>
#include <QTest>
#include <map>

using namespace ttp;

namespace {

constexpr qint64 highestSerial = (qint64(1) << 53) - 1;

/// Somebody whom we are registered with: an identity that signs, and a server that says whatever the test puts there.
struct Somebody {
    explicit Somebody(const TestCertificate &certificate) : setup(certificate) {}

    [[nodiscard]] UserId user() const { return identity.userId(); }
    void serves(const ShareId &share, int version, const SignedBytes &manifest)
    {
        setup.peer.put("GET " + paths::shareVersion(share, version), {200, encodeEnvelope(manifest)});
    }
    void serves(const ManifestHeader &header, const SignedBytes &manifest, const SignedBytes &record)
    {
        for (const int version : {0, header.version}) {
            serves(header.share, version, manifest);
            setup.peer.put("GET " + paths::shareAccess(header.share, version), {200, encodeEnvelope(record)});
        }
    }
    /// Also what it makes itself: signed by it, with this one reader.
    void publishes(const ManifestHeader &header, qint64 serial, const UserId &reader)
    {
        const AccessRecord record{header.share, user(), serial, {reader}, {}, 3600};
        serves(header, signedBy(identity, payloadOf(header)), signedBy(identity, payloadOf(record)));
    }

    LocalIdentity identity = LocalIdentity::ephemeral();
    PeerClientSetup setup;
};

/// The peer that fetches, without anything around its transfers.
class Fetcher final : public SourceDirectory
{
public:
    explicit Fetcher(QList<Somebody *> others)
    {
        for (Somebody *one : others)
            m_others[one->user()] = one;
    }

    QList<UserId> candidates(const ShareId &, const UserId &publisher) const override
    {
        return m_others.contains(publisher) ? QList<UserId>{publisher} : QList<UserId>();
    }
    PeerClient *peer(const UserId &user) const override
    {
        const auto found = m_others.find(user);
        return found == m_others.end() ? nullptr : found->second->setup.client.get();
    }
    bool isOnline(const UserId &) const override { return true; }

    /// As a new start of the program.
    void start()
    {
        manager.reset();
        manager = std::make_unique<TransferManager>(services(), 3);
        const Result<void> restored = manager->restore();
        if (!restored)
            qFatal("%s", qPrintable(describe(restored.error())));
    }
    [[nodiscard]] TransferServices services()
    {
        return {clock,
                database.database(),
                pool,
                *this,
                {},
                std::make_shared<DownloadLimiter>(clock, 0),
                &context,
                database.folder() + QStringLiteral("/lists"),
                usage,
                [this](const FetchedVersion &version, const HeardAccess &access) {
                    served[version.catalog->header().share] = access;
                },
                [](const ShareId &, int) {},
                [this](const QString &link) -> Result<VersionWanted> {
                    if (links.contains(link))
                        return links.value(link);
                    return Error{ErrorCode::InvalidInput, Doing::ParsingLink, link, QStringLiteral("no link"), 0};
                },
                [](const QString &, const UserId &, const QString &, const QString &) {}};
    }
    /// What becomes of a link of this user.
    [[nodiscard]] Result<TransferFacts> get(const VersionWanted &wanted)
    {
        const QString link = QString::number(links.size());
        links.insert(link, wanted);
        const Result<TransferId> id = manager->get(wanted, target.filePath(link), link);
        if (!id)
            return id.error();
        last = *id;
        return settled(*id);
    }
    [[nodiscard]] Result<TransferFacts> settled(const TransferId &id)
    {
        const auto isOver = [this, id] {
            const DownloadState state = manager->facts(id)->state;
            return state == DownloadState::Done || state == DownloadState::Failed || state == DownloadState::Waiting;
        };
        if (!QTest::qWaitFor(isOver, patience))
            return Error{ErrorCode::TimedOut, Doing::Fetching, {}, QStringLiteral("nothing came of it"), 0};
        return manager->facts(id);
    }
    void remove(const TransferId &id)
    {
        bool isGone = false;
        manager->remove(id, [&isGone](const Result<void> &) { isGone = true; });
        if (!QTest::qWaitFor([&isGone] { return isGone; }, patience))
            qFatal("not removed");
    }
    [[nodiscard]] std::optional<ShareRow> row(const ShareId &share)
    {
        return SharesTable(database.database()).find(share).value();
    }

    ManualClock clock;
    test::DatabaseFixture database;
    DiskPool pool;
    QObject context;
    UsageLedger usage{clock, newId<UserId>()};
    QTemporaryDir target;
    QHash<QString, VersionWanted> links;
    QHash<ShareId, HeardAccess> served;
    TransferId last;
    std::unique_ptr<TransferManager> manager;

private:
    std::map<UserId, Somebody *> m_others;
};

ManifestHeader headerOf(const ShareId &share, const UserId &owner, int version)
{
    ManifestHeader header;
    header.share = share;
    header.owner = owner;
    header.publishers = {owner};
    header.version = version;
    if (version > 1)
        header.previous = sha256("the version before");
    header.created = utcFromSeconds(1'700'000'000);
    header.name = QStringLiteral("set");
    return header;
}

} // namespace

class TestShareClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificate = TestCertificate::make(); }
    void init()
    {
        m_owner = std::make_unique<Somebody>(m_certificate);
        m_other = std::make_unique<Somebody>(m_certificate);
        m_fetcher = std::make_unique<Fetcher>(QList<Somebody *>{m_owner.get(), m_other.get()});
        m_fetcher->start();
        m_share = newId<ShareId>();
    }
    void cleanup()
    {
        m_fetcher.reset();
        m_owner.reset();
        m_other.reset();
    }

    void nobodyElseReplacesTheReaders_data();
    void nobodyElseReplacesTheReaders();
    void nothingIsKeptOfAForgedFirstContact_data();
    void nothingIsKeptOfAForgedFirstContact();
    void aPublisherWhomTheOwnerHasNamedIsHeard();
    void anOwnShareIsNotFetched();
    void aFalseClaimEndsWithItsTransfer();
    void aRecordOfWhoMayNotPublishHoldsNobodyUp();
    void oneVersionHasOneContent();
    void whatWasBegunStaysTheSameVersion();
    void whatCannotBeTakenUpIsShown();

private:
    [[nodiscard]] VersionWanted wanted(const Somebody &publisher, int version = 0) const
    {
        return {m_share, publisher.user(), version, {}};
    }

    TestCertificate m_certificate;
    std::unique_ptr<Somebody> m_owner;
    std::unique_ptr<Somebody> m_other;
    std::unique_ptr<Fetcher> m_fetcher;
    ShareId m_share;
    const UserId m_reader = newId<UserId>();
};

void TestShareClaims::nobodyElseReplacesTheReaders_data()
{
    QTest::addColumn<bool>("asOwner");
    QTest::addColumn<qint64>("serial");
    QTest::newRow("forged publishers") << false << qint64(9);
    QTest::newRow("forged owner") << true << qint64(9);
    QTest::newRow("forged publishers, highest serial") << false << highestSerial;
    QTest::newRow("forged owner, highest serial that is taken") << true << (qint64(1) << 48);
}

void TestShareClaims::nobodyElseReplacesTheReaders()
{
    QFETCH(const bool, asOwner);
    QFETCH(const qint64, serial);
    m_owner->publishes(headerOf(m_share, m_owner->user(), 3), 5, m_reader);
    const auto first = m_fetcher->get(wanted(*m_owner));
    QVERIFY(first && first->state == DownloadState::Done);
    const ShareRow before = m_fetcher->row(m_share).value();
    QCOMPARE(m_fetcher->served.value(m_share).readers, QSet<UserId>{m_reader});

    ManifestHeader forged = headerOf(m_share, asOwner ? m_other->user() : m_owner->user(), 99);
    forged.publishers = {m_other->user()};
    m_other->publishes(forged, serial, m_other->user());
    VersionWanted link = wanted(*m_other, 99);
    link.manifestSha256 = sha256(payloadOf(forged));
    const auto second = m_fetcher->get(link);
    QVERIFY(second && second->state == DownloadState::Failed);
    QCOMPARE(second->error->code, ErrorCode::SignatureInvalid);
    QVERIFY(m_fetcher->row(m_share).value() == before);
    QVERIFY(!*VersionsTable(m_fetcher->database.database()).find(m_share, 99));
    QCOMPARE(m_fetcher->served.value(m_share).readers, QSet<UserId>{m_reader});
    QCOMPARE(m_fetcher->served.value(m_share).serial, 5);
}

void TestShareClaims::nothingIsKeptOfAForgedFirstContact_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("no version 1") << QString();
    QTest::newRow("a version 1 of his own") << QStringLiteral("his own");
    QTest::newRow("a version 1 in the owner's name") << QStringLiteral("forged");
    QTest::newRow("the owner's, which does not name him") << QStringLiteral("the owner's");
}

void TestShareClaims::nothingIsKeptOfAForgedFirstContact()
{
    QFETCH(const QString, first);
    ManifestHeader forged = headerOf(m_share, m_owner->user(), 99);
    forged.publishers = {m_other->user()};
    m_other->publishes(forged, 9, m_other->user());
    ManifestHeader one = headerOf(m_share, m_owner->user(), 1);
    if (first == QStringLiteral("the owner's")) {
        m_other->serves(m_share, 1, signedBy(m_owner->identity, payloadOf(one)));
    } else if (!first.isEmpty()) {
        one.publishers = {m_other->user()};
        if (first == QStringLiteral("his own"))
            one.owner = m_other->user();
        m_other->serves(m_share, 1, signedBy(m_other->identity, payloadOf(one)));
    }
    const auto facts = m_fetcher->get(wanted(*m_other, 99));
    QVERIFY(facts && facts->state == (first.isEmpty() ? DownloadState::Waiting : DownloadState::Failed));
    QVERIFY(!m_fetcher->row(m_share) && m_fetcher->served.isEmpty());
    // And the owner is heard afterwards.
    m_owner->publishes(headerOf(m_share, m_owner->user(), 3), 1, m_reader);
    const auto genuine = m_fetcher->get(wanted(*m_owner));
    QVERIFY(genuine && genuine->state == DownloadState::Done);
    QCOMPARE(m_fetcher->served.value(m_share).readers, QSet<UserId>{m_reader});
}

void TestShareClaims::aPublisherWhomTheOwnerHasNamedIsHeard()
{
    ManifestHeader one = headerOf(m_share, m_owner->user(), 1);
    one.publishers = {m_other->user()};
    ManifestHeader two = headerOf(m_share, m_owner->user(), 2);
    two.publishers = {};
    m_other->publishes(two, 7, m_reader);
    m_other->serves(m_share, 1, signedBy(m_owner->identity, payloadOf(one)));
    const auto facts = m_fetcher->get(wanted(*m_other, 2));
    QVERIFY2(facts && facts->state == DownloadState::Done,
             facts && facts->error ? qPrintable(describe(*facts->error)) : "");
    QCOMPARE(m_fetcher->row(m_share)->owner, m_owner->user());
    QCOMPARE(m_fetcher->served.value(m_share).owner, m_owner->user());
    // What the owner said is kept: the next start asks nobody.
    const TransferId id = m_fetcher->last;
    const int asked = m_other->setup.peer.count("GET " + paths::shareVersion(m_share, 2));
    m_fetcher->served.clear();
    m_fetcher->start();
    QVERIFY(QTest::qWaitFor([&] { return m_fetcher->served.contains(m_share); }, patience));
    QVERIFY(m_fetcher->settled(id)->state == DownloadState::Done);
    QCOMPARE(m_other->setup.peer.count("GET " + paths::shareVersion(m_share, 2)), asked);
}

void TestShareClaims::anOwnShareIsNotFetched()
{
    ShareRow own;
    own.id = m_share;
    own.name = QStringLiteral("ours");
    own.owner = m_owner->user();
    own.own = true;
    own.accessRecord = "our record";
    own.accessSerial = 4;
    own.created = own.accessHeardAt = m_fetcher->clock.now();
    ManifestHeader forged = headerOf(m_share, m_other->user(), 99);
    m_other->publishes(forged, 9, m_other->user());
    // One that began before the share was known as our own, or by an older program.
    const auto before = m_fetcher->get({newId<ShareId>(), m_other->user(), 99, {}});
    QVERIFY(before.ok());
    QVERIFY(m_fetcher->database.database()
                .prepare(QStringLiteral("UPDATE transfers SET share_id = ?"))
                .bind(m_share)
                .run()
                .ok());
    for (VersionWanted &link : m_fetcher->links)
        link.share = m_share;
    const auto inserted = SharesTable(m_fetcher->database.database()).insert(own);
    QVERIFY(inserted.ok());
    m_fetcher->start();
    const auto facts = m_fetcher->settled(m_fetcher->last);
    QVERIFY(facts && facts->state == DownloadState::Failed);
    QCOMPARE(facts->error->code, ErrorCode::OwnIdentity);
    const auto again = m_fetcher->get(wanted(*m_other, 99));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::OwnIdentity);
    QVERIFY(m_fetcher->row(m_share).value() == own);
    QVERIFY(!*VersionsTable(m_fetcher->database.database()).find(m_share, 99));
    QVERIFY(m_fetcher->served.isEmpty());
}

void TestShareClaims::aFalseClaimEndsWithItsTransfer()
{
    m_other->publishes(headerOf(m_share, m_other->user(), 1), qint64(1) << 48, m_other->user());
    const auto squatted = m_fetcher->get(wanted(*m_other));
    QVERIFY(squatted && squatted->state == DownloadState::Done);
    const TransferId squatter = m_fetcher->last;
    m_owner->publishes(headerOf(m_share, m_owner->user(), 1), 1, m_reader);
    const auto refused = m_fetcher->get(wanted(*m_owner));
    QVERIFY(refused && refused->state == DownloadState::Failed);
    QVERIFY(refused->error->detail.contains(m_other->user().toString()));
    const TransferId genuine = m_fetcher->last;
    QCOMPARE(m_fetcher->row(m_share)->owner, m_other->user());
    m_fetcher->remove(squatter);
    QVERIFY(m_fetcher->manager->resume(genuine).ok());
    QVERIFY(
        QTest::qWaitFor([&] { return m_fetcher->manager->facts(genuine)->state == DownloadState::Done; }, patience));
    QCOMPARE(m_fetcher->row(m_share)->owner, m_owner->user());
    QCOMPARE(m_fetcher->row(m_share)->accessSerial, 1);
    QCOMPARE(m_fetcher->served.value(m_share).readers, QSet<UserId>{m_reader});
}

void TestShareClaims::aRecordOfWhoMayNotPublishHoldsNobodyUp()
{
    m_owner->publishes(headerOf(m_share, m_owner->user(), 1), 5, m_reader);
    QVERIFY(m_fetcher->get(wanted(*m_owner))->state == DownloadState::Done);
    // As a program before this rule might have kept it.
    const AccessRecord poison{m_share, m_other->user(), highestSerial, {m_other->user()}, {}, 3600};
    SharesTable shares(m_fetcher->database.database());
    QVERIFY(*shares.setAccessRecord(m_share, m_owner->user(),
                                    encodeEnvelope(signedBy(m_other->identity, payloadOf(poison))), poison.serial,
                                    m_fetcher->clock.now()));
    m_fetcher->served.clear();
    m_fetcher->start();
    QVERIFY(QTest::qWaitFor([&] { return m_fetcher->served.contains(m_share); }, patience));
    QCOMPARE(m_fetcher->served.value(m_share).readers, QSet<UserId>{m_reader});
    QCOMPARE(m_fetcher->row(m_share)->accessSerial, 5);
}

void TestShareClaims::oneVersionHasOneContent()
{
    ManifestHeader header = headerOf(m_share, m_owner->user(), 1);
    m_owner->publishes(header, 5, m_reader);
    QVERIFY(m_fetcher->get(wanted(*m_owner))->state == DownloadState::Done);
    const auto before = VersionsTable(m_fetcher->database.database()).find(m_share, 1);
    header.note = QStringLiteral("another one");
    m_owner->publishes(header, 6, m_reader);
    const auto facts = m_fetcher->get(wanted(*m_owner));
    QVERIFY(facts && facts->state == DownloadState::Failed);
    QCOMPARE(facts->error->code, ErrorCode::Conflict);
    QVERIFY(VersionsTable(m_fetcher->database.database()).find(m_share, 1).value() == before.value());
    QCOMPARE(m_fetcher->row(m_share)->accessSerial, 5);
}

// The link asks for the newest; what was resolved once is that version, also where it has to be asked for anew.
void TestShareClaims::whatWasBegunStaysTheSameVersion()
{
    const ManifestHeader begun = headerOf(m_share, m_owner->user(), 3);
    m_owner->publishes(begun, 5, m_reader);
    QVERIFY(m_fetcher->get(wanted(*m_owner))->state == DownloadState::Done);
    const TransferId id = m_fetcher->last;
    m_owner->publishes(headerOf(m_share, m_owner->user(), 4), 6, m_reader);
    const QByteArray newest = "GET " + paths::shareVersion(m_share, 0);
    const int asked = m_owner->setup.peer.count(newest);
    // As a program that was stopped in the middle leaves it, and with a record that is not to be believed.
    const AccessRecord poison{m_share, m_other->user(), highestSerial, {m_other->user()}, {}, 3600};
    const QByteArray unbelievable = encodeEnvelope(signedBy(m_other->identity, payloadOf(poison)));
    const auto startAskingAnew = [this, id, unbelievable] {
        m_fetcher->manager.reset();
        const auto kept =
            SharesTable(m_fetcher->database.database())
                .setAccessRecord(m_share, m_owner->user(), unbelievable, highestSerial, m_fetcher->clock.now());
        const auto queued = TransfersTable(m_fetcher->database.database()).setState(id, TransferState::Queued);
        m_fetcher->start();
        return kept && *kept && queued;
    };
    const QByteArray begunPath = "GET " + paths::shareVersion(m_share, 3);
    const int askedBegun = m_owner->setup.peer.count(begunPath);
    QVERIFY(startAskingAnew());
    const auto again = m_fetcher->settled(id);
    QVERIFY(again && again->state == DownloadState::Done);
    QCOMPARE(again->version, 3);
    QCOMPARE(m_owner->setup.peer.count(begunPath), askedBegun + 1);
    // And where nobody has that version any more, no other one comes in its place.
    m_owner->setup.peer.putError(begunPath, ErrorCode::NotFound);
    QVERIFY(startAskingAnew());
    const auto gone = m_fetcher->settled(id);
    QVERIFY(gone && gone->state != DownloadState::Done);
    QCOMPARE(gone->version, 3);
    QCOMPARE(m_owner->setup.peer.count(newest), asked);
}

void TestShareClaims::whatCannotBeTakenUpIsShown()
{
    m_owner->publishes(headerOf(m_share, m_owner->user(), 1), 5, m_reader);
    QVERIFY(m_fetcher->get(wanted(*m_owner))->state == DownloadState::Done);
    m_fetcher->links.clear();
    m_fetcher->start();
    QCOMPARE(m_fetcher->manager->count(), 1);
    const auto facts = m_fetcher->manager->facts(m_fetcher->last);
    QVERIFY(facts && facts->state == DownloadState::Failed);
    QCOMPARE(facts->error->code, ErrorCode::InvalidInput);
    QVERIFY(m_fetcher->manager->resume(m_fetcher->last).ok());
    QVERIFY(m_fetcher->manager->facts(m_fetcher->last)->state == DownloadState::Failed);
    m_fetcher->remove(m_fetcher->last);
    QCOMPARE(m_fetcher->manager->count(), 0);
}

QTEST_GUILESS_MAIN(TestShareClaims)
#include "tst_shareclaims.moc"
