// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/PublicKey.h"
#include "core/identity/SignedEnvelope.h"
#include "tests/unit/identity/IdentityFixture.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace ttp;
using namespace ttp::test;

Q_DECLARE_METATYPE(ttp::ErrorCode)
Q_DECLARE_METATYPE(ttp::SignedEnvelope)

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

const char *const frame = "3059301306072a8648ce3d020106082a8648ce3d030107034200";
const char *const rfcX = "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6";
const char *const rfcY = "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299";

// The P-256 key of RFC 6979, section A.2.5.
QByteArray rfcSpki()
{
    return hex(frame) + '\x04' + hex(rfcX) + hex(rfcY);
}

// A signature as DER, from its two numbers in hex.
QByteArray derSignature(const char *r, const char *s)
{
    const auto number = [](const QByteArray &bytes) {
        const QByteArray padded = (static_cast<unsigned char>(bytes.at(0)) & 0x80) ? '\0' + bytes : bytes;
        return QByteArray("\x02") + char(padded.size()) + padded;
    };
    const QByteArray both = number(hex(r)) + number(hex(s));
    return QByteArray("\x30") + char(both.size()) + both;
}

template<typename... Arguments>
QByteArray spkiOfNewKey(const char *type, Arguments... arguments)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_Q_keygen(nullptr, nullptr, type, arguments...), EVP_PKEY_free);
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key.get(), &der);
    const QByteArray spki(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return spki;
}

} // namespace

class TestPublicKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindFollowsVersionAndVariant();
    void userIdOfKnownKey();
    void userIdsOfManyKeys();
    void refusesOtherKeys_data();
    void refusesOtherKeys();
    void readsCertificates();
    void refusesOtherCertificates_data();
    void refusesOtherCertificates();
    void verifiesRfc6979();
    void refusesOtherSignatures_data();
    void refusesOtherSignatures();
    void refusesEveryFlippedBit();
    void envelopeIsVerified();
    void envelopeIsRefused_data();
    void envelopeIsRefused();

private:
    const LocalIdentity m_own = LocalIdentity::ephemeral();
};

void TestPublicKey::kindFollowsVersionAndVariant()
{
    for (int version = 0; version < 16; ++version) {
        for (int variant = 0; variant < 4; ++variant) {
            QByteArray bytes = randomBytes(16);
            bytes[6] = char((static_cast<unsigned char>(bytes[6]) & 0x0f) | version << 4);
            bytes[8] = char((static_cast<unsigned char>(bytes[8]) & 0x3f) | variant << 6);
            const UserIdKind kind = userIdKind(UserId(QUuid::fromRfc4122(bytes)));
            const bool isOurs = variant == 2 && (version == 8 || version == 4);
            QCOMPARE(kind == UserIdKind::Invalid, !isOurs);
            QCOMPARE(kind == UserIdKind::OfKey, isOurs && version == 8);
        }
    }
    QVERIFY(userIdKind(UserId()) == UserIdKind::Invalid);
}

void TestPublicKey::userIdOfKnownKey()
{
    // made with python's hashlib
    QCOMPARE(pinOfSpki(rfcSpki()).toHex(),
             QStringLiteral("5a7a78cca4a0f420d9bc62bb669c3c2759e39f723d3ae10dcbe0f0815a07ecd4"));
    QCOMPARE(userIdOfSpki(rfcSpki()).toString(), QStringLiteral("5a7a78cc-a4a0-8420-99bc-62bb669c3c27"));
    const auto key = PublicKey::fromSpki(rfcSpki());
    TTP_OK(key);
    QCOMPARE(key->spki(), rfcSpki());
    QCOMPARE(key->pin(), pinOfSpki(rfcSpki()));
    QCOMPARE(key->userId(), userIdOfSpki(rfcSpki()));
    QVERIFY(!(*key == m_own.publicKey()));
}

void TestPublicKey::userIdsOfManyKeys()
{
    for (int i = 0; i < 500; ++i) {
        const QByteArray spki = randomBytes(91);
        const UserId id = userIdOfSpki(spki);
        QVERIFY(userIdKind(id) == UserIdKind::OfKey);
        QCOMPARE(id, userIdOfSpki(spki));
        QCOMPARE(id.toByteArray().first(6), pinOfSpki(spki).toByteArray().first(6));
    }
}

void TestPublicKey::refusesOtherKeys_data()
{
    QTest::addColumn<QByteArray>("spki");
    QTest::addColumn<ErrorCode>("expected");
    const auto unsupported = [](const char *name, const QByteArray &spki) {
        QTest::newRow(name) << spki << ErrorCode::Unsupported;
    };
    const QByteArray good = rfcSpki();
    unsupported("empty", {});
    unsupported("one byte short", good.chopped(1));
    unsupported("one byte long", good + '\0');
    unsupported("compressed point", hex("3039301306072a8648ce3d020106082a8648ce3d030107032200") + '\x03' + hex(rfcX));
    unsupported("hybrid point", hex(frame) + '\x07' + hex(rfcX) + hex(rfcY));
    unsupported("long form of a length",
                hex("308159301306072a8648ce3d020106082a8648ce3d0301070342000") + good.last(65));
    unsupported("P-384", spkiOfNewKey("EC", "P-384"));
    unsupported("secp256k1, of the same length", spkiOfNewKey("EC", "secp256k1"));
    unsupported("Ed25519", spkiOfNewKey("ED25519"));
    unsupported("RSA", spkiOfNewKey("RSA", size_t(2048)));
    unsupported("PEM", "-----BEGIN PUBLIC KEY-----\n" + good.toBase64());
    unsupported("large", QByteArray(1'000'000, '\x30'));
    QByteArray offCurve = good;
    offCurve[90] = char(offCurve[90] ^ 1);
    QTest::newRow("point off the curve") << offCurve << ErrorCode::InvalidInput;
    QTest::newRow("point 0, 0") << hex(frame) + '\x04' + QByteArray(64, '\0') << ErrorCode::InvalidInput;
    QTest::newRow("coordinates over the modulus")
        << hex(frame) + '\x04' + QByteArray(64, '\xff') << ErrorCode::InvalidInput;
}

void TestPublicKey::refusesOtherKeys()
{
    QFETCH(QByteArray, spki);
    QFETCH(ErrorCode, expected);
    TTP_FAILS(PublicKey::fromSpki(spki), expected);
}

void TestPublicKey::readsCertificates()
{
    const auto key = PublicKey::fromCertificateDer(m_own.certificateDer());
    TTP_OK(key);
    QVERIFY(*key == m_own.publicKey());
}

void TestPublicKey::refusesOtherCertificates_data()
{
    QTest::addColumn<QByteArray>("der");
    const QByteArray good = m_own.certificateDer();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << good.first(good.size() / 2);
    QTest::newRow("PEM") << m_own.certificatePem();
    QTest::newRow("only a key") << m_own.publicKey().spki();
    QTest::newRow("noise") << QByteArray(500, '\xa5');
    QTest::newRow("too large") << good + QByteArray(16 * 1024, '\0');
    QTest::newRow("claims gigabytes") << hex("30847fffffff") + good;
}

void TestPublicKey::refusesOtherCertificates()
{
    QFETCH(QByteArray, der);
    TTP_FAILS(PublicKey::fromCertificateDer(der), ErrorCode::InvalidInput);
}

void TestPublicKey::verifiesRfc6979()
{
    const auto key = PublicKey::fromSpki(rfcSpki());
    TTP_OK(key);
    const QByteArray sample = derSignature("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716",
                                           "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    const QByteArray test = derSignature("F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367",
                                         "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083");
    QVERIFY(key->verify("sample", sample));
    QVERIFY(key->verify("test", test));
    QVERIFY(!key->verify("sample", test));
    QVERIFY(!key->verify("test", sample));
    QVERIFY(!m_own.publicKey().verify("sample", sample));
}

void TestPublicKey::refusesOtherSignatures_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray good = m_own.sign("message").value();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << good.chopped(1);
    QTest::newRow("trailing byte") << good + '\0';
    QTest::newRow("two plain numbers") << randomBytes(64);
    QTest::newRow("zeros") << hex("3006020100020100");
    QTest::newRow("ones") << hex("3006020101020101");
    QTest::newRow("order of the curve") << derSignature(
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    QTest::newRow("another message's") << m_own.sign("massage").value();
    QTest::newRow("another key's") << LocalIdentity::ephemeral().sign("message").value();
    QTest::newRow("large") << QByteArray(100'000, '\x30');
}

void TestPublicKey::refusesOtherSignatures()
{
    QFETCH(QByteArray, signature);
    QVERIFY(!m_own.publicKey().verify("message", signature));
}

void TestPublicKey::refusesEveryFlippedBit()
{
    const QByteArray message("message");
    const QByteArray good = m_own.sign(message).value();
    QVERIFY(m_own.publicKey().verify(message, good));
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!m_own.publicKey().verify(message, bad), qPrintable(QString::number(bit)));
    }
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit) {
        QByteArray bad = message;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!m_own.publicKey().verify(bad, good));
    }
}

void TestPublicKey::envelopeIsVerified()
{
    for (const QByteArray &payload :
         {QByteArray("{\"a\":1}"), QByteArray(), QByteArray("\0\xff\n", 3), QByteArray(1'000'000, 'x')}) {
        const auto sealed = m_own.seal(payload);
        TTP_OK(sealed);
        QCOMPARE(sealed->payload, payload);
        TTP_OK(verifyBySigner(*sealed, m_own.userId()));
        TTP_OK(verifyByPinnedKey(*sealed, m_own.pin()));
    }
}

void TestPublicKey::envelopeIsRefused_data()
{
    QTest::addColumn<SignedEnvelope>("envelope");
    const LocalIdentity other = LocalIdentity::ephemeral();
    const SignedEnvelope good = m_own.seal("{\"version\":1}").value();
    const SignedEnvelope theirs = other.seal(good.payload).value();
    const auto row = [&good](const char *name, auto change) {
        SignedEnvelope bad = good;
        change(bad);
        QTest::newRow(name) << bad;
    };
    row("nothing", [](SignedEnvelope &e) { e = {}; });
    row("payload changed", [](SignedEnvelope &e) { e.payload.replace('1', '2'); });
    row("space added", [](SignedEnvelope &e) { e.payload.append(' '); });
    row("no payload", [](SignedEnvelope &e) { e.payload.clear(); });
    row("no signature", [](SignedEnvelope &e) { e.signature.clear(); });
    row("no key", [](SignedEnvelope &e) { e.spki.clear(); });
    row("another's key", [&](SignedEnvelope &e) { e.spki = theirs.spki; });
    row("another's signature", [&](SignedEnvelope &e) { e.signature = theirs.signature; });
    row("another's everything", [&](SignedEnvelope &e) { e = theirs; });
    row("a key that is none", [](SignedEnvelope &e) { e.spki = QByteArray(91, 'k'); });
}

void TestPublicKey::envelopeIsRefused()
{
    QFETCH(SignedEnvelope, envelope);
    TTP_FAILS(verifyBySigner(envelope, m_own.userId()), ErrorCode::SignatureInvalid);
    TTP_FAILS(verifyByPinnedKey(envelope, m_own.pin()), ErrorCode::SignatureInvalid);
    TTP_FAILS(verifyBySigner(envelope, UserId()), ErrorCode::SignatureInvalid);
    // a foreign id is never the hash of a key, whoever signed
    TTP_FAILS(verifyBySigner(envelope, foreignId()), ErrorCode::SignatureInvalid);
    // a key that is none stays refused where it is the very one that was pinned
    if (!PublicKey::fromSpki(envelope.spki).ok())
        TTP_FAILS(verifyByPinnedKey(envelope, pinOfSpki(envelope.spki)), ErrorCode::SignatureInvalid);
}

QTEST_APPLESS_MAIN(TestPublicKey)
#include "tst_public_key.moc"
