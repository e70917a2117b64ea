// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Encoding.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/SealedIdentity.h"
#include "tests/unit/identity/IdentityFixture.h"

using namespace ttp;
using namespace ttp::test;

namespace {

const Secret passphrase("correct horse battery");

SealedIdentity sealedOf(const LocalIdentity &identity)
{
    const auto sealed = SealedIdentity::seal(identity, passphrase);
    if (!sealed)
        qFatal("%s", qPrintable(describe(sealed.error())));
    return *sealed;
}

/// One for the tests that do not open it: sealing takes its time.
const SealedIdentity &oneSealed()
{
    static const SealedIdentity sealed = sealedOf(LocalIdentity::ephemeral());
    return sealed;
}

} // namespace

Q_DECLARE_METATYPE(ttp::SealedIdentity)

class TestSealedIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const LocalIdentity identity = LocalIdentity::ephemeral();
        const SealedIdentity sealed = sealedOf(identity);
        const auto read = SealedIdentity::fromText(sealed.toText());
        TTP_OK(read);
        QVERIFY(*read == sealed);
        QCOMPARE(read->user, identity.userId());
        const auto pem = read->open(passphrase);
        TTP_OK(pem);
        QVERIFY(*pem == identity.privateKeyPem());
        const auto again = LocalIdentity::fromPrivateKey(*pem, {});
        TTP_OK(again);
        QCOMPARE(again->pin(), identity.pin());
        // neither salt nor nonce is ever used twice
        const SealedIdentity other = sealedOf(identity);
        QVERIFY(other.salt != sealed.salt && other.nonce != sealed.nonce && other.key != sealed.key);
    }

    void holdsNothingInTheClear()
    {
        const LocalIdentity identity = LocalIdentity::ephemeral();
        const QByteArray text = sealedOf(identity).toText();
        QVERIFY(!text.contains(passphrase.reveal().toByteArray()));
        QVERIFY(!text.contains(toBase64Url(passphrase.reveal())));
        QVERIFY(!text.contains("PRIVATE KEY"));
        const QByteArray body = identity.privateKeyPem().reveal().toByteArray().split('\n').at(1);
        QVERIFY(body.size() > 40 && !text.contains(body));
    }

    void anotherPassphraseOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("shorter") << QByteArray("correct horse batter");
        QTest::newRow("longer") << QByteArray("correct horse battery ");
        QTest::newRow("case") << QByteArray("Correct horse battery");
        QTest::newRow("no text") << QByteArray("correct horse \xff");
        QTest::newRow("huge") << QByteArray(5000, 'x');
    }
    void anotherPassphraseOpensNothing()
    {
        QFETCH(const QByteArray, other);
        const auto opened = oneSealed().open(Secret(other));
        TTP_FAILS(opened, ErrorCode::CredentialsInvalid);
        QVERIFY(opened.error().doing == Doing::ReadingIdentity);
        QVERIFY(other.isEmpty() || !describe(opened.error()).contains(QString::fromLatin1(other)));
    }

    void theSameLettersOpenItOnEverySystem()
    {
        const LocalIdentity identity = LocalIdentity::ephemeral();
        const auto sealed = SealedIdentity::seal(identity, Secret("gr\u00fc\u00dfe an alle"));
        TTP_OK(sealed);
        TTP_OK(sealed->open(Secret("gru\u0308\u00dfe an alle")));
    }

    void weakPassphrasesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("weak");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("seven") << QByteArray("1234567");
        QTest::newRow("seven of four bytes") << QByteArray("\xf0\x9f\x90\x8e").repeated(7);
        QTest::newRow("seven letters of two bytes") << QByteArray("\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc");
        QTest::newRow("too long") << QByteArray(1025, 'x');
        QTest::newRow("no text") << QByteArray("12345678\xc3");
    }
    void weakPassphrasesAreRefused()
    {
        QFETCH(const QByteArray, weak);
        TTP_FAILS(SealedIdentity::seal(LocalIdentity::ephemeral(), Secret(weak)), ErrorCode::InvalidInput);
    }

    void everyDamagedByteIsNoticed()
    {
        const QByteArray text = oneSealed().toText();
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const char flip : {char(1), char(0x20), char(0x80)}) {
                QByteArray damaged = text;
                damaged[at] = char(damaged.at(at) ^ flip);
                const auto read = SealedIdentity::fromText(damaged);
                // only the end of the last line is not part of it
                if (read.ok())
                    QVERIFY2(*read == oneSealed() && at == text.size() - 1, qPrintable(QString::number(at)));
                else
                    QCOMPARE(read.error().code, ErrorCode::ReadFailed);
            }
        }
    }

    void whatIsCutOffIsNoticed()
    {
        const QByteArray text = oneSealed().toText();
        for (qsizetype length = 0; length < text.size() - 1; ++length)
            TTP_FAILS(SealedIdentity::fromText(text.left(length)), ErrorCode::ReadFailed);
        TTP_OK(SealedIdentity::fromText(text.chopped(1)));
        TTP_OK(SealedIdentity::fromText(QByteArray(text).replace("\n", "\r\n") + "\r\n"));
        TTP_FAILS(SealedIdentity::fromText(text + "more: 1\n"), ErrorCode::ReadFailed);
        TTP_FAILS(SealedIdentity::fromText(text + text), ErrorCode::ReadFailed);
        TTP_FAILS(SealedIdentity::fromText(' ' + text), ErrorCode::ReadFailed);
        TTP_FAILS(SealedIdentity::fromText(QByteArray(100'000, 'x')), ErrorCode::ReadFailed);
        TTP_FAILS(SealedIdentity::fromText(QByteArray(60'000, '\n')), ErrorCode::ReadFailed);
    }

    // Files whose checksum fits, from somebody who wants our memory or our time, or a key that is guessed easily.
    void hostileFilesCostNothing_data()
    {
        QTest::addColumn<SealedIdentity>("sealed");
        const auto row = [](const char *name, auto change) {
            SealedIdentity sealed = oneSealed();
            change(sealed);
            QTest::newRow(name) << sealed;
        };
        row("N is none", [](SealedIdentity &s) { s.n = 0; });
        row("N is small", [](SealedIdentity &s) { s.n = 2; });
        row("N is no power of two", [](SealedIdentity &s) { s.n = (1 << 17) - 1; });
        row("N is large", [](SealedIdentity &s) { s.n = 1 << 20; });
        row("N is the largest", [](SealedIdentity &s) { s.n = quint64(1) << 63; });
        row("r is none", [](SealedIdentity &s) { s.r = 0; });
        row("r is small", [](SealedIdentity &s) { s.r = 1; });
        row("r is large", [](SealedIdentity &s) { s.r = 65; });
        row("r overflows", [](SealedIdentity &s) { s.r = quint64(1) << 60; });
        row("N and r overflow", [](SealedIdentity &s) { s.n = s.r = quint64(1) << 32; });
        row("p is none", [](SealedIdentity &s) { s.p = 0; });
        row("p is large", [](SealedIdentity &s) { s.p = 1'000'000; });
        row("no salt", [](SealedIdentity &s) { s.salt.clear(); });
        row("a short salt", [](SealedIdentity &s) { s.salt.truncate(15); });
        row("a long salt", [](SealedIdentity &s) { s.salt = QByteArray(65, 's'); });
        row("no nonce", [](SealedIdentity &s) { s.nonce.clear(); });
        row("a short nonce", [](SealedIdentity &s) { s.nonce.chop(1); });
        row("a long nonce", [](SealedIdentity &s) { s.nonce.append('n'); });
        row("no key", [](SealedIdentity &s) { s.key.clear(); });
        row("only a tag", [](SealedIdentity &s) { s.key = QByteArray(16, 't'); });
        row("a long key", [](SealedIdentity &s) { s.key = QByteArray(20'000, 'k'); });
    }
    void hostileFilesCostNothing()
    {
        QFETCH(const SealedIdentity, sealed);
        TTP_FAILS(SealedIdentity::fromText(sealed.toText()), ErrorCode::ReadFailed);
        TTP_FAILS(sealed.open(passphrase), ErrorCode::ReadFailed);
    }

    // With a checksum that fits, too: whoever changes the file cannot seal it again.
    void whatIsForgedDoesNotOpen_data()
    {
        QTest::addColumn<SealedIdentity>("forged");
        const auto row = [](const char *name, auto change) {
            SealedIdentity sealed = oneSealed();
            change(sealed);
            QTest::newRow(name) << sealed;
        };
        row("user", [](SealedIdentity &s) { s.user = LocalIdentity::ephemeral().userId(); });
        row("cost", [](SealedIdentity &s) { s.n = 1 << 14; });
        row("salt", [](SealedIdentity &s) { s.salt[0] = char(s.salt[0] ^ 1); });
        row("nonce", [](SealedIdentity &s) { s.nonce[11] = char(s.nonce[11] ^ 1); });
        row("key", [](SealedIdentity &s) { s.key[20] = char(s.key[20] ^ 1); });
        row("tag", [](SealedIdentity &s) { s.key.back() = char(s.key.back() ^ 1); });
        row("shorter", [](SealedIdentity &s) { s.key.remove(30, 1); });
    }
    void whatIsForgedDoesNotOpen()
    {
        QFETCH(const SealedIdentity, forged);
        const auto read = SealedIdentity::fromText(forged.toText());
        TTP_OK(read);
        TTP_FAILS(read->open(passphrase), ErrorCode::CredentialsInvalid);
    }
};

QTEST_GUILESS_MAIN(TestSealedIdentity)
#include "tst_sealed_identity.moc"
