// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/SharingCodec.h"

#include "core/base/Utc.h"
#include "core/content/FileId.h"
#include "core/protocol/Limits.h"

#include <QTest>

using namespace ttp;

class TestSharingCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWeSignedIsReadBack();
    void nobodyElseSpeaksForUs();
    void serialsEnd();

private:
    [[nodiscard]] ManifestHeader header() const
    {
        ManifestHeader made;
        made.share = m_share;
        made.owner = m_own.userId();
        made.publishers = {m_own.userId()};
        made.created = m_time;
        made.name = QStringLiteral("set");
        return made;
    }
    [[nodiscard]] AccessGrant grant(qint64 serial = 3) const
    {
        return {m_share, m_own.userId(), serial, {m_other.userId()}, m_time};
    }
    [[nodiscard]] QByteArray sealed(const SharingCodec &by, const ManifestHeader &header) const
    {
        return by.signedEnvelope(by.manifestPayload(header).value()).value();
    }

    const LocalIdentity m_own = LocalIdentity::ephemeral();
    const LocalIdentity m_other = LocalIdentity::ephemeral();
    const SharingCodec m_codec{m_own, [] {}};
    const SharingCodec m_hers{m_other, [] {}};
    const ShareId m_share = newId<ShareId>();
    const QDateTime m_time = utcFromSeconds(1'700'000'000);
};

void TestSharingCodec::whatWeSignedIsReadBack()
{
    const auto manifest = m_codec.readManifest(sealed(m_codec, header()));
    QVERIFY(manifest && *manifest == header());
    const auto access = m_codec.readAccess(m_codec.signedEnvelope(m_codec.accessPayload(grant())).value());
    QVERIFY(access.ok());
    QCOMPARE(access->serial, 3);
    QCOMPARE(access->readers, grant().readers);
}

void TestSharingCodec::nobodyElseSpeaksForUs()
{
    ManifestHeader named = header();
    named.publishers = {m_other.userId()};
    ManifestHeader hers = header();
    hers.owner = m_other.userId();
    QByteArray changed = sealed(m_codec, header());
    const qsizetype at = changed.indexOf("\"payload\":\"") + 20;
    changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
    for (const QByteArray &envelope : {sealed(m_hers, header()), sealed(m_hers, named), sealed(m_codec, hers), changed,
                                       QByteArray(), QByteArray("{}")})
        QCOMPARE(m_codec.readManifest(envelope).error().code, ErrorCode::DatabaseDamaged);
    AccessGrant issued = grant();
    issued.issuer = m_other.userId();
    for (const QByteArray &envelope :
         {m_hers.signedEnvelope(m_hers.accessPayload(grant())).value(),
          m_codec.signedEnvelope(m_codec.accessPayload(issued)).value(), sealed(m_codec, header()), QByteArray("[]")})
        QCOMPARE(m_codec.readAccess(envelope).error().code, ErrorCode::DatabaseDamaged);
}

void TestSharingCodec::serialsEnd()
{
    const auto read = [this](qint64 serial) {
        return m_codec.readAccess(m_codec.signedEnvelope(m_codec.accessPayload(grant(serial))).value());
    };
    QVERIFY(read(limits::accessSerial).ok());
    QVERIFY(!read(limits::accessSerial + 1));
    QVERIFY(!read(limits::maxInteger));
}

QTEST_GUILESS_MAIN(TestSharingCodec)
#include "tst_sharingcodec.moc"
