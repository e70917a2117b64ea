// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/Sha256.h"
#include "core/transfers/OpenTransfer.h"
#include "core/transfers/VersionResolver.h"
#include "tests/unit/transfers/TestVersion.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace ttp;

namespace {

const TestVersion &version()
{
    static const TestVersion made({noise(1000, 1), noise(600'000, 2)});
    return made;
}

const LocalIdentity &mallory()
{
    static const LocalIdentity made = LocalIdentity::ephemeral();
    return made;
}

// What the owner says about who may publish.
ShareAuthority ownersWord()
{
    return authorityOf(version().manifest).value();
}

// A version that somebody else than the owner has made.
ManifestHeader laterVersion()
{
    ManifestHeader later = version().header;
    later.version = 2;
    later.previous = sha256(version().manifest.payload);
    return later;
}

// Version 99 of a share whose owner has nothing to do with it: a stranger names himself as its publisher.
SignedBytes forgedByNamingHimself(bool asOwner = false)
{
    ManifestHeader forged = laterVersion();
    forged.version = 99;
    forged.publishers = {mallory().userId()};
    forged.files = forged.bytes = 0;
    forged.list = {};
    if (asOwner)
        forged.owner = mallory().userId();
    return signedBy(mallory(), payloadOf(forged));
}

struct ManifestCase {
    SignedBytes envelope;
    VersionWanted wanted;
    UserId from;
    std::optional<ShareAuthority> known = {};
};
using ChangeManifest = std::function<void(ManifestCase &)>;

struct AccessCase {
    LocalIdentity signer;
    AccessRecord record;
};
using ChangeAccess = std::function<void(AccessCase &)>;

} // namespace

Q_DECLARE_METATYPE(ChangeManifest)
Q_DECLARE_METATYPE(ChangeAccess)

class TestVersionChecks : public QObject
{
    Q_OBJECT

    // What somebody says about his own right to publish.
    static void addClaims(const QString &untrusted)
    {
        const auto row = [](const char *name, ChangeManifest change, const QString &verdict) {
            QTest::newRow(name) << std::move(change) << verdict;
        };
        row(
            "signed by a publisher, and the owner's word is not known",
            [](ManifestCase &c) { c.envelope = signedBy(version().publisher, payloadOf(laterVersion())); }, untrusted);
        row(
            "a stranger names himself as a publisher, and the link is his",
            [](ManifestCase &c) {
                c.envelope = forgedByNamingHimself();
                c.wanted.publisher = c.from = mallory().userId();
                c.wanted.manifestSha256 = sha256(c.envelope.payload);
            },
            untrusted);
        row(
            "the same, and the owner's word is known",
            [](ManifestCase &c) {
                c.envelope = forgedByNamingHimself();
                c.wanted.publisher = c.from = mallory().userId();
                c.wanted.manifestSha256 = sha256(c.envelope.payload);
                c.known = ownersWord();
            },
            untrusted);
        row(
            "a stranger names himself as the owner of a share that is known",
            [](ManifestCase &c) {
                c.envelope = forgedByNamingHimself(true);
                c.wanted.publisher = c.from = mallory().userId();
                c.wanted.manifestSha256 = sha256(c.envelope.payload);
                c.known = ownersWord();
            },
            untrusted);
        row(
            "a publisher makes himself the owner",
            [](ManifestCase &c) {
                ManifestHeader forged = laterVersion();
                forged.owner = version().publisher.userId();
                c.envelope = signedBy(version().publisher, payloadOf(forged));
                c.wanted.publisher = c.from = version().publisher.userId();
                c.known = ownersWord();
            },
            untrusted);
        row(
            "by a publisher whom the owner has taken out since",
            [](ManifestCase &c) {
                c.envelope = signedBy(version().publisher, payloadOf(laterVersion()));
                c.known = ShareAuthority{version().header.share, version().header.owner, {}, 3};
            },
            untrusted);
    }

private Q_SLOTS:
    void onlyManifestsThatTheLinkLeadsToAreBelieved_data()
    {
        QTest::addColumn<ChangeManifest>("change");
        // errorWord() of what is said; empty where it is believed
        QTest::addColumn<QString>("verdict");
        const QString untrusted = errorWord(ErrorCode::SignatureInvalid);
        const QString other = errorWord(ErrorCode::ProtocolViolation);
        const auto row = [](const char *name, ChangeManifest change, const QString &verdict = {}) {
            QTest::newRow(name) << std::move(change) << verdict;
        };
        row("from its owner", [](ManifestCase &) {});
        row("from a stranger, signed by whose link it is", [](ManifestCase &c) { c.from = mallory().userId(); });
        row("by version", [](ManifestCase &c) { c.wanted.version = 1; });
        row("by hash", [](ManifestCase &c) { c.wanted.manifestSha256 = sha256(c.envelope.payload); });
        row("signed by a publisher whom the owner has named", [](ManifestCase &c) {
            c.envelope = signedBy(version().publisher, payloadOf(laterVersion()));
            c.known = ownersWord();
        });
        row("the same, and the link is his", [](ManifestCase &c) {
            c.envelope = signedBy(version().publisher, payloadOf(laterVersion()));
            c.wanted.publisher = c.from = version().publisher.userId();
            c.known = ownersWord();
        });
        addClaims(untrusted);
        row("signed by the owner, the link is a publisher's, from him",
            [](ManifestCase &c) { c.wanted.publisher = c.from = version().publisher.userId(); });
        row(
            "signed by the owner, the link is a publisher's, from a stranger",
            [](ManifestCase &c) {
                c.wanted.publisher = version().publisher.userId();
                c.from = mallory().userId();
            },
            untrusted);
        row("the same, but the link names the hash", [](ManifestCase &c) {
            c.wanted.publisher = version().publisher.userId();
            c.wanted.manifestSha256 = sha256(c.envelope.payload);
            c.from = mallory().userId();
        });
        row(
            "another hash", [](ManifestCase &c) { c.wanted.manifestSha256 = sha256("another"); }, untrusted);
        row(
            "another version", [](ManifestCase &c) { c.wanted.version = 2; }, other);
        row(
            "another share", [](ManifestCase &c) { c.wanted.share = newId<ShareId>(); }, other);
        row(
            "signed by a stranger",
            [](ManifestCase &c) { c.envelope = signedBy(mallory(), payloadOf(version().header)); }, untrusted);
        row(
            "a stranger makes himself the owner",
            [](ManifestCase &c) {
                ManifestHeader forged = version().header;
                forged.owner = mallory().userId();
                forged.publishers = {version().owner.userId()};
                c.envelope = signedBy(mallory(), payloadOf(forged));
                c.from = mallory().userId();
            },
            untrusted);
        row(
            "the link is a stranger's", [](ManifestCase &c) { c.wanted.publisher = c.from = mallory().userId(); },
            untrusted);
        row(
            "one bit of the payload",
            [](ManifestCase &c) { c.envelope.payload[10] = char(c.envelope.payload.at(10) ^ 1); }, untrusted);
        row(
            "another key beside the signature",
            [](ManifestCase &c) { c.envelope.spki = version().manifest.spki.left(20); }, untrusted);
        row(
            "no signature", [](ManifestCase &c) { c.envelope.signature.clear(); }, untrusted);
        row(
            "signed, but no manifest", [](ManifestCase &c) { c.envelope = signedBy(version().owner, "{}"); },
            errorWord(ErrorCode::InvalidInput));
    }
    void onlyManifestsThatTheLinkLeadsToAreBelieved()
    {
        QFETCH(const ChangeManifest, change);
        QFETCH(const QString, verdict);
        ManifestCase c{version().manifest, version().wanted(), version().owner.userId()};
        change(c);
        const Result<CheckedManifest> checked = checkManifest(c.envelope, c.wanted, c.from, c.known);
        QCOMPARE(checked ? QString() : errorWord(checked.error().code), verdict);
        if (!checked)
            return;
        QCOMPARE(checked->header.share, version().header.share);
        QCOMPARE(checked->authority, ownersWord());
    }

    void onlyRecordsOfThoseWhoPublishAreBelieved_data()
    {
        QTest::addColumn<ChangeAccess>("change");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, ChangeAccess change, const QString &verdict = {}) {
            QTest::newRow(name) << std::move(change) << verdict;
        };
        row("by the owner", [](AccessCase &) {});
        row("by a publisher", [](AccessCase &c) {
            c.signer = version().publisher;
            c.record.issuer = c.signer.userId();
        });
        row(
            "by a reader",
            [](AccessCase &c) {
                c.signer = version().reader;
                c.record.issuer = c.signer.userId();
            },
            errorWord(ErrorCode::SignatureInvalid));
        row(
            "by a stranger in the owner's name", [](AccessCase &c) { c.signer = mallory(); },
            errorWord(ErrorCode::SignatureInvalid));
        row(
            "by a publisher in the owner's name", [](AccessCase &c) { c.signer = version().publisher; },
            errorWord(ErrorCode::ProtocolViolation));
        row(
            "of another share", [](AccessCase &c) { c.record.share = newId<ShareId>(); },
            errorWord(ErrorCode::ProtocolViolation));
        row("the highest serial", [](AccessCase &c) { c.record.serial = qint64(1) << 48; });
        row(
            "a serial after which there is none", [](AccessCase &c) { c.record.serial = (qint64(1) << 53) - 1; },
            errorWord(ErrorCode::InvalidInput));
    }
    void onlyRecordsOfThoseWhoPublishAreBelieved()
    {
        QFETCH(const ChangeAccess, change);
        QFETCH(const QString, verdict);
        AccessCase c{version().owner, version().accessRecord()};
        change(c);
        const Result<AccessRecord> record = checkAccessRecord(signedBy(c.signer, payloadOf(c.record)), ownersWord());
        QCOMPARE(record ? QString() : errorWord(record.error().code), verdict);
        if (record)
            QCOMPARE(record->readers, version().accessRecord().readers);
    }

    void holdersKeepNoRecordAliveAmongThemselves()
    {
        const ShareAuthority authority = ownersWord();
        AccessRecord atHand = version().accessRecord();
        atHand.serial = 5;
        AccessRecord heard = atHand;
        const UserId holder = version().reader.userId();
        QVERIFY(countsAsHeard(heard, version().owner.userId(), atHand, authority));
        QVERIFY(countsAsHeard(heard, version().publisher.userId(), atHand, authority));
        QVERIFY(!countsAsHeard(heard, holder, atHand, authority));
        heard.serial = 6;
        QVERIFY(countsAsHeard(heard, holder, atHand, authority));
        heard.serial = 4;
        QVERIFY(!countsAsHeard(heard, holder, atHand, authority));
        QVERIFY(!countsAsHeard(heard, version().owner.userId(), atHand, authority));
    }

    void whatWasKeptIsVerifiedAgain_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("verdict");
        const QByteArray manifest = encodeEnvelope(version().manifest);
        const QByteArray access = encodeEnvelope(version().access);
        const QByteArray list = version().list;
        QByteArray changed = list;
        changed[changed.indexOf("f0")] = 'g';
        const QString otherList = errorWord(ErrorCode::RootMismatch);
        const QString untrusted = errorWord(ErrorCode::SignatureInvalid);
        QTest::newRow("as it was") << manifest << access << list << QString();
        QTest::newRow("one letter of the list") << manifest << access << changed << otherList;
        QTest::newRow("shorter list") << manifest << access << list.chopped(1) << otherList;
        QTest::newRow("longer list") << manifest << access << list + '\n' << otherList;
        QTest::newRow("empty list") << manifest << access << QByteArray("") << otherList;
        QTest::newRow("no list") << manifest << access << QByteArray() << errorWord(ErrorCode::ReadFailed);
        QTest::newRow("manifest of a stranger")
            << encodeEnvelope(signedBy(mallory(), version().manifest.payload)) << access << list << untrusted;
        QTest::newRow("a stranger who named himself as a publisher")
            << encodeEnvelope(forgedByNamingHimself()) << access << list << untrusted;
        QTest::newRow("record of a stranger")
            << manifest << encodeEnvelope(signedBy(mallory(), version().access.payload)) << list << untrusted;
        QTest::newRow("no manifest") << QByteArray() << access << list << errorWord(ErrorCode::InvalidInput);
        QTest::newRow("no record") << manifest << QByteArray("[]") << list << errorWord(ErrorCode::InvalidInput);
    }
    void whatWasKeptIsVerifiedAgain()
    {
        QFETCH(const QByteArray, manifest);
        QFETCH(const QByteArray, access);
        QFETCH(const QByteArray, list);
        QFETCH(const QString, verdict);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list"));
        if (!list.isNull()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
        }
        const Result<KeptVersion> kept = loadKeptVersion(manifest, access, path, ownersWord());
        QCOMPARE(kept ? QString() : errorWord(kept.error().code), verdict);
        if (kept) {
            QCOMPARE(kept->catalog->files(), version().catalog->files());
            QCOMPARE(kept->catalog->manifestSha256(), version().catalog->manifestSha256());
            QCOMPARE(kept->access.serial, 7);
        }
    }
};

QTEST_GUILESS_MAIN(TestVersionChecks)
#include "tst_versionchecks.moc"
