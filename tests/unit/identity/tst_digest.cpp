// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/AuthenticationId.h"
#include "core/identity/ComparisonWords.h"
#include "core/identity/Digest.h"
#include "core/identity/PublicKey.h"
#include "core/identity/Random.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// The first 66 bits of the hash, as text of zeros and ones: another way than the one under test.
QString bitsOf(const QByteArray &hash)
{
    QString bits;
    for (const char byte : hash)
        bits += QStringLiteral("%1").arg(static_cast<unsigned char>(byte), 8, 2, QLatin1Char('0'));
    return bits.left(66);
}

QString bitsOf(const QStringList &words)
{
    QString bits;
    for (const QString &word : words)
        bits += QStringLiteral("%1").arg(comparisonWordList().indexOf(word), 11, 2, QLatin1Char('0'));
    return bits;
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256Vectors_data();
    void sha256Vectors();
    void hmacVectors_data();
    void hmacVectors();
    void constantTimeEquality();
    void randomnessHasItsShape();
    void authenticationIdIsRead_data();
    void authenticationIdIsRead();
    void authenticationIdIsStoredPerIssuer();
    void wordList();
    void wordsDoNotDependOnOrder();
    void wordsCarry66Bits();
    void everyInputChangesTheWords();
};

void TestDigest::sha256Vectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray() << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestDigest::sha256Vectors()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(shortSha256(message).toByteArray(), expected);
    for (qsizetype cut = 0; cut <= message.size(); ++cut)
        QCOMPARE(shortSha256({message.first(cut), {}, message.sliced(cut)}).toByteArray(), expected);
}

// RFC 4231, section 4.
void TestDigest::hmacVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << hex("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("4") << hex("0102030405060708090a0b0c0d0e0f10111213141516171819") << QByteArray(50, '\xcd')
                       << hex("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    QTest::newRow("5, truncated") << QByteArray(20, '\x0c') << QByteArray("Test With Truncation")
                                  << hex("a3b6167473100ee06e0c796c2955552b");
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("7") << QByteArray(131, '\xaa')
                       << QByteArray("This is a test using a larger than block-size key and a larger than block-size "
                                     "data. The key needs to be hashed before being used by the HMAC algorithm.")
                       << hex("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    QTest::newRow("nothing") << QByteArray() << QByteArray()
                             << hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

void TestDigest::hmacVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(hmacSha256(key, message).toByteArray().first(expected.size()), expected);
    // an empty key means the empty key, not the key of last time
    QVERIFY(hmacSha256({}, message) == hmacSha256(QByteArray(""), message));
}

void TestDigest::constantTimeEquality()
{
    const Hash256 hash = shortSha256("a");
    QVERIFY(equalConstantTime(hash, hash));
    for (size_t i = 0; i < hash.bytes.size(); ++i) {
        Hash256 other = hash;
        other.bytes[i] = static_cast<unsigned char>(other.bytes[i] ^ 0x80U);
        QVERIFY(!equalConstantTime(hash, other));
    }
}

void TestDigest::randomnessHasItsShape()
{
    QVERIFY(randomBytes(0).isEmpty());
    QCOMPARE(randomBytes(33).size(), 33);
    QCOMPARE(randomSecret(32).reveal().size(), 32);
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QUuid uuid = randomUuid();
        QVERIFY(userIdKind(UserId(uuid)) == UserIdKind::Foreign);
        seen.insert(uuid.toRfc4122());
        seen.insert(randomBytes(16));
        seen.insert(AuthenticationId::generate().text().reveal().toByteArray());
    }
    QCOMPARE(seen.size(), 3000);
}

void TestDigest::authenticationIdIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray some("0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0ff");
    QTest::newRow("lower case") << some << true;
    QTest::newRow("upper case") << some.toUpper() << true;
    QTest::newRow("another version") << QByteArray("0f1e2d3c-4b5a-1978-0695-a4b3c2d1e0ff") << true;
    QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("braces") << "{" + some + "}" << false;
    QTest::newRow("braces in 36") << "{" + some.first(34) + "}" << false;
    QTest::newRow("without hyphens") << QByteArray(some).replace("-", "") << false;
    QTest::newRow("hyphen moved") << QByteArray("0f1e2d3-c4b5a-4978-8695-a4b3c2d1e0ff") << false;
    QTest::newRow("short") << some.chopped(1) << false;
    QTest::newRow("long") << some + "0" << false;
    QTest::newRow("trailing line feed") << some.chopped(1) + "\n" << false;
    QTest::newRow("no digit") << some.chopped(1) + "g" << false;
    QTest::newRow("zero byte") << some.chopped(1) + '\0' << false;
    QTest::newRow("spaces") << QByteArray(36, ' ') << false;
    QTest::newRow("high bytes") << QByteArray(36, '\xff') << false;
}

void TestDigest::authenticationIdIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto read = AuthenticationId::fromText(text);
    QCOMPARE(read.has_value(), good);
    if (good)
        QCOMPARE(read->text().reveal().toByteArray(), text.toLower());
}

void TestDigest::authenticationIdIsStoredPerIssuer()
{
    // protocol.md section 1.3, made with python's hmac and hashlib
    const UserId issuer = *UserId::fromString(u"11111111-2222-8333-8444-555555555555");
    const AuthenticationId id = *AuthenticationId::fromText("0F1E2D3C-4B5A-4978-8695-a4b3c2d1e0ff");
    QCOMPARE(id.storedForm(issuer).toByteArray(),
             hex("dfcc2c9f54185741fdcf288432b30834fdc648e7ebd4e5ed0eec82d45a5b57fc"));
    QVERIFY(id.storedForm(issuer) != id.storedForm(UserId(randomUuid())));
    QVERIFY(id.storedForm(issuer) != AuthenticationId::generate().storedForm(issuer));
    QVERIFY(id == *AuthenticationId::fromText(id.text().reveal()));
}

void TestDigest::wordList()
{
    const QStringList &words = comparisonWordList();
    QCOMPARE(words.size(), 2048);
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 2048);
    QSet<QString> heads;
    for (const QString &word : words) {
        QVERIFY(word.size() >= 3 && word.size() <= 8);
        for (const QChar c : word)
            QVERIFY2(c >= u'a' && c <= u'z', qPrintable(word));
        heads.insert(word.left(4));
    }
    QCOMPARE(heads.size(), 2048); // four letters are enough to tell any two apart
    QFile file(QStringLiteral(TTP_SOURCE_DIR "/resources/words/english.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(shortSha256(file.readAll()).toHex(),
             QStringLiteral("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
}

void TestDigest::wordsDoNotDependOnOrder()
{
    for (int round = 0; round < 50; ++round) {
        const QByteArray one = randomBytes(91);
        const QByteArray other = randomBytes(91);
        const QByteArray nonce = randomBytes(16);
        const QStringList words = comparisonWords(one, other, nonce);
        QCOMPARE(words.size(), comparisonWordCount);
        QCOMPARE(comparisonWords(other, one, nonce), words);
    }
}

void TestDigest::wordsCarry66Bits()
{
    const QByteArray low = QByteArray(91, '\x01');
    const QByteArray high = QByteArray(91, '\xfe'); // the larger one: bytes compare without sign
    for (int round = 0; round < 50; ++round) {
        const QByteArray nonce = randomBytes(16);
        const QByteArray hash = QCryptographicHash::hash(low + high + nonce, QCryptographicHash::Sha256);
        QCOMPARE(bitsOf(comparisonWords(high, low, nonce)), bitsOf(hash));
    }
}

void TestDigest::everyInputChangesTheWords()
{
    const QByteArray a = randomBytes(91);
    const QByteArray b = randomBytes(91);
    const QByteArray nonce = randomBytes(16);
    const QStringList words = comparisonWords(a, b, nonce);
    QVERIFY(comparisonWords(a, b, randomBytes(16)) != words);
    QVERIFY(comparisonWords(a, randomBytes(91), nonce) != words); // somebody in the middle
    QVERIFY(comparisonWords(randomBytes(91), b, nonce) != words);
    QVERIFY(comparisonWords(a, a, nonce) != words);
}

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
