// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/identity/IdentityFile.h"
#include "tests/unit/identity/IdentityFixture.h"

#include <QDir>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <atomic>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <thread>
#include <vector>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace ttp;
using namespace ttp::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray pemOf(EVP_PKEY *key, const char *passphrase = nullptr)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, passphrase ? EVP_aes_128_cbc() : nullptr, nullptr, 0, nullptr,
                                  const_cast<char *>(passphrase));
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

template<typename... Arguments>
QByteArray pemOfNewKey(const char *passphrase, const char *type, Arguments... arguments)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_Q_keygen(nullptr, nullptr, type, arguments...), EVP_PKEY_free);
    return pemOf(key.get(), passphrase);
}

// PKCS#8 of P-256 as OpenSSL writes it: the private number at 36, the public point in the last 65 bytes.
QByteArray mixed(const LocalIdentity &privateHalf, const LocalIdentity &publicHalf)
{
    const QByteArray der = privateHalf.privateKeyDer().reveal().toByteArray();
    const QByteArray all = der.chopped(65) + publicHalf.publicKey().spki().last(65);
    return "-----BEGIN PRIVATE KEY-----\n" + all.toBase64() + "\n-----END PRIVATE KEY-----\n";
}

// What the program prints; nothing where it fails.
std::optional<QByteArray> run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral("openssl"), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return std::nullopt;
    return program.readAllStandardOutput();
}

} // namespace

class TestLocalIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceAndStays();
    void fileIsForItsOwnerAlone();
    void leavesNothingElseBehind();
    void isNeverReplaced();
    void isNeverWrittenThroughALink();
    void onlyOneOfManyIsMade();
    void everyHalfWrittenFileIsRefused();
    void otherContentIsRefused_data();
    void otherContentIsRefused();
    void missingFolder();
    void folderThatCannotBeWritten();
    void unreadableFile();
    void largeFileIsNotRead();
    void signaturesAreOurs();
    void certificateSaysWhoWeAre();
    void privateKeyFitsTheCertificate();
    void opensslAgrees();
};

void TestLocalIdentity::isMadeOnceAndStays()
{
    const QTemporaryDir folder;
    TTP_FAILS(LocalIdentity::open(folder.path()), ErrorCode::NotFound);
    const auto made = LocalIdentity::openOrCreate(folder.path());
    TTP_OK(made);
    QVERIFY(userIdKind(made->userId()) == UserIdKind::OfKey);
    QCOMPARE(made->userId(), userIdOfSpki(made->publicKey().spki()));
    QCOMPARE(made->pin(), pinOfSpki(made->publicKey().spki()));
    const QByteArray content = contentOf(LocalIdentity::keyPath(folder.path()));
    for (int i = 0; i < 3; ++i) {
        const auto again = i == 0 ? LocalIdentity::open(folder.path()) : LocalIdentity::openOrCreate(folder.path());
        TTP_OK(again);
        QCOMPARE(again->userId(), made->userId());
        QCOMPARE(again->pin(), made->pin());
        QVERIFY(again->privateKeyPem() == made->privateKeyPem());
        QCOMPARE(contentOf(LocalIdentity::keyPath(folder.path())), content);
    }
    const QTemporaryDir elsewhere;
    const auto other = LocalIdentity::create(elsewhere.path());
    TTP_OK(other);
    QVERIFY(!(other->userId() == made->userId()));
}

void TestLocalIdentity::fileIsForItsOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows: the access list of the profile folder rules");
#else
    const QTemporaryDir folder;
    const QString path = LocalIdentity::keyPath(folder.path());
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto shown = QFileDevice::ReadUser | QFileDevice::WriteUser;
    TTP_OK(LocalIdentity::create(folder.path()));
    QCOMPARE(QFile::permissions(path) & ~shown, QFileDevice::Permissions(ownerOnly));
    // as after copying it by hand
    for (const auto foreign : {QFileDevice::ReadGroup, QFileDevice::ReadOther, QFileDevice::WriteOther}) {
        QVERIFY(QFile::setPermissions(path, ownerOnly | foreign));
        TTP_OK(LocalIdentity::open(folder.path()));
        QCOMPARE(QFile::permissions(path) & ~shown, QFileDevice::Permissions(ownerOnly));
    }
#endif
}

void TestLocalIdentity::leavesNothingElseBehind()
{
    const QTemporaryDir folder;
    TTP_OK(LocalIdentity::create(folder.path()));
    TTP_FAILS(LocalIdentity::create(folder.path()), ErrorCode::AlreadyExists);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(folder.path()).entryList(all), QStringList{QStringLiteral("identity.key")});
}

void TestLocalIdentity::isNeverReplaced()
{
    const QTemporaryDir folder;
    const QString path = LocalIdentity::keyPath(folder.path());
    for (const QByteArray &content : {QByteArray(), QByteArray("mine"), QByteArray(100'000, 'x')}) {
        put(path, content);
        TTP_FAILS(LocalIdentity::create(folder.path()), ErrorCode::AlreadyExists);
        TTP_FAILS(LocalIdentity::openOrCreate(folder.path()), ErrorCode::ReadFailed);
        QCOMPARE(contentOf(path), content);
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("identity.key")));
    TTP_FAILS(LocalIdentity::create(folder.path()), ErrorCode::AlreadyExists);
    TTP_FAILS(LocalIdentity::openOrCreate(folder.path()), ErrorCode::ReadFailed);
}

void TestLocalIdentity::isNeverWrittenThroughALink()
{
#ifdef Q_OS_WIN
    QSKIP("Windows: links need rights that tests do not have");
#else
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::link(target, LocalIdentity::keyPath(folder.path())));
    TTP_FAILS(LocalIdentity::create(folder.path()), ErrorCode::AlreadyExists);
    TTP_FAILS(LocalIdentity::openOrCreate(folder.path()), ErrorCode::ReadFailed);
    QVERIFY(!QFile::exists(target));
#endif
}

void TestLocalIdentity::onlyOneOfManyIsMade()
{
    const QTemporaryDir folder;
    std::atomic<int> made{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            const auto result = LocalIdentity::create(folder.path());
            if (result.ok())
                ++made;
            else if (result.error().code == ErrorCode::AlreadyExists)
                ++refused;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(made.load(), 1);
    QCOMPARE(refused.load(), 7);
    TTP_OK(LocalIdentity::open(folder.path()));
}

void TestLocalIdentity::everyHalfWrittenFileIsRefused()
{
    const QTemporaryDir folder;
    const QString path = LocalIdentity::keyPath(folder.path());
    TTP_OK(LocalIdentity::create(folder.path()));
    const QByteArray whole = contentOf(path);
    // up to the last character that matters: the line feed at the end does not
    for (qsizetype size = 0; size < whole.size() - 1; ++size) {
        put(path, whole.first(size));
        const auto opened = LocalIdentity::openOrCreate(folder.path());
        TTP_FAILS(opened, ErrorCode::ReadFailed);
        QCOMPARE(opened.error().subject, path);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(contentOf(path), whole.first(size));
    }
}

void TestLocalIdentity::otherContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const LocalIdentity own = LocalIdentity::ephemeral();
    const QByteArray good = own.privateKeyPem().reveal().toByteArray();
    QTest::newRow("noise") << randomBytes(300);
    QTest::newRow("P-384") << pemOfNewKey(nullptr, "EC", "P-384");
    QTest::newRow("secp256k1") << pemOfNewKey(nullptr, "EC", "secp256k1");
    QTest::newRow("Ed25519") << pemOfNewKey(nullptr, "ED25519");
    QTest::newRow("RSA") << pemOfNewKey(nullptr, "RSA", size_t(1024));
    QTest::newRow("P-256 under a passphrase") << pemOfNewKey("secret", "EC", "P-256");
    QTest::newRow("a certificate") << own.certificatePem();
    QTest::newRow("a public key") << "-----BEGIN PUBLIC KEY-----\n" + own.publicKey().spki().toBase64() +
                                         "\n-----END PUBLIC KEY-----\n";
    QTest::newRow("DER") << own.privateKeyDer().reveal().toByteArray();
    QTest::newRow("zeros, as some file systems leave after a power cut") << QByteArray(good.size(), '\0');
    QTest::newRow("halves of two keys") << mixed(own, LocalIdentity::ephemeral());
    QByteArray flipped = good;
    flipped[60] = flipped[60] == 'A' ? 'B' : 'A';
    QTest::newRow("one character wrong") << flipped;
}

void TestLocalIdentity::otherContentIsRefused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = LocalIdentity::keyPath(folder.path());
    put(path, content);
    const auto opened = LocalIdentity::openOrCreate(folder.path());
    TTP_FAILS(opened, ErrorCode::ReadFailed);
    QVERIFY(!describe(opened.error()).contains(QString::fromLatin1(content.mid(40, 30))));
    QCOMPARE(contentOf(path), content);
}

void TestLocalIdentity::missingFolder()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("no/such/folder"));
    TTP_FAILS(LocalIdentity::create(missing), ErrorCode::FolderMissing);
    TTP_FAILS(LocalIdentity::open(missing), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(missing));
    put(folder.filePath(QStringLiteral("file")), "x");
    TTP_FAILS(LocalIdentity::create(folder.filePath(QStringLiteral("file"))), ErrorCode::FolderMissing);
}

void TestLocalIdentity::folderThatCannotBeWritten()
{
#ifdef Q_OS_WIN
    QSKIP("Windows: the rights of a folder are an access list");
#else
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    TTP_FAILS(LocalIdentity::create(folder.path()), ErrorCode::PermissionDenied);
    QVERIFY(
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
#endif
}

void TestLocalIdentity::unreadableFile()
{
#ifdef Q_OS_WIN
    QSKIP("Windows: the rights of a file are an access list");
#else
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QTemporaryDir folder;
    TTP_OK(LocalIdentity::create(folder.path()));
    QVERIFY(QFile::setPermissions(LocalIdentity::keyPath(folder.path()), QFileDevice::WriteOwner));
    TTP_FAILS(LocalIdentity::openOrCreate(folder.path()), ErrorCode::PermissionDenied);
#endif
}

void TestLocalIdentity::largeFileIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = LocalIdentity::keyPath(folder.path());
    const QByteArray good = LocalIdentity::ephemeral().privateKeyPem().reveal().toByteArray();
    put(path, good + QByteArray(64 * 1024, '\n'));
    TTP_FAILS(LocalIdentity::open(folder.path()), ErrorCode::ReadFailed);
    put(path, good + QByteArray(64 * 1024 - good.size(), '\n'));
    TTP_OK(LocalIdentity::open(folder.path()));
}

void TestLocalIdentity::signaturesAreOurs()
{
    const LocalIdentity own = LocalIdentity::ephemeral();
    const LocalIdentity copy = own;
    for (const QByteArray &message : {QByteArray(), QByteArray("a"), QByteArray(3'000'000, '\xff')}) {
        const auto signature = copy.sign(message);
        TTP_OK(signature);
        QVERIFY(signature->size() <= 72);
        QVERIFY(own.publicKey().verify(message, *signature));
        QVERIFY(!LocalIdentity::ephemeral().publicKey().verify(message, *signature));
    }
}

void TestLocalIdentity::certificateSaysWhoWeAre()
{
    const QTemporaryDir folder;
    const auto own = LocalIdentity::create(folder.path());
    TTP_OK(own);
    const QSslCertificate certificate(own->certificateDer(), QSsl::Der);
    QVERIFY(!certificate.isNull());
    QCOMPARE(QSslCertificate(own->certificatePem(), QSsl::Pem), certificate);
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{own->userId().toString()});
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList{own->userId().toString()});
    QCOMPARE(certificate.effectiveDate().toUTC(), utcAt(QDate(2020, 1, 1), QTime(0, 0)));
    QCOMPARE(certificate.expiryDate().toUTC(), utcAt(QDate(2049, 12, 31), QTime(23, 59, 59)));
    QCOMPARE(certificate.version(), QByteArray("3"));
    QCOMPARE(certificate.publicKey().toDer(), own->publicKey().spki());
    // the same at the next start but for the signature, which is random
    const QSslCertificate again(LocalIdentity::open(folder.path())->certificateDer(), QSsl::Der);
    QCOMPARE(again.serialNumber(), certificate.serialNumber());
    QCOMPARE(again.subjectDisplayName(), certificate.subjectDisplayName());
    const QSslCertificate other(LocalIdentity::ephemeral().certificateDer(), QSsl::Der);
    QVERIFY(other.serialNumber() != certificate.serialNumber());
}

void TestLocalIdentity::privateKeyFitsTheCertificate()
{
    const LocalIdentity own = LocalIdentity::ephemeral();
    const QSslKey fromPem(own.privateKeyPem().reveal().toByteArray(), QSsl::Ec);
    QVERIFY(!fromPem.isNull());
    QCOMPARE(fromPem.length(), 256);
    QVERIFY(own.privateKeyDer().reveal().size() > 100);
    const QByteArray body = own.privateKeyDer().reveal().toByteArray();
    QVERIFY(body.endsWith(own.publicKey().spki().last(65)));
}

void TestLocalIdentity::opensslAgrees()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("there is no openssl command line here to compare with");
    const QTemporaryDir folder;
    const auto own = LocalIdentity::create(folder.path());
    TTP_OK(own);
    const QString key = LocalIdentity::keyPath(folder.path());

    // the User ID, from the file and openssl alone
    const auto spki = run({QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-pubout"),
                           QStringLiteral("-outform"), QStringLiteral("DER")});
    QVERIFY(spki);
    QCOMPARE(*spki, own->publicKey().spki());
    const QString der = folder.filePath(QStringLiteral("key.der"));
    put(der, *spki);
    const auto digest = run({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-r"), der});
    QVERIFY(digest);
    QCOMPARE(QString::fromLatin1(digest->first(64)), own->pin().toHex());
    const QString id = own->userId().toString().remove(u'-');
    QCOMPARE(id.first(12), QString::fromLatin1(digest->first(12)));
    QCOMPARE(id.at(12), u'8');
    QCOMPARE(id.mid(13, 3), QString::fromLatin1(digest->mid(13, 3)));
    QCOMPARE(id.mid(17), QString::fromLatin1(digest->mid(17, 15)));

    // our signature, theirs to check
    const QString message = folder.filePath(QStringLiteral("message"));
    const QString signature = folder.filePath(QStringLiteral("signature"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    put(message, "what is signed");
    put(signature, own->sign("what is signed").value());
    put(certificate, own->certificatePem());
    const QStringList check{QStringLiteral("dgst"),
                            QStringLiteral("-sha256"),
                            QStringLiteral("-keyform"),
                            QStringLiteral("DER"),
                            QStringLiteral("-verify"),
                            der,
                            QStringLiteral("-signature"),
                            signature,
                            message};
    QVERIFY(run(check));
    put(message, "what is Signed");
    QVERIFY(!run(check));

    // their signature, ours to check
    const auto theirs = run({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"), key, message});
    QVERIFY(theirs);
    QVERIFY(own->publicKey().verify("what is Signed", *theirs));

    // the certificate, signed by its own key
    QVERIFY(run({QStringLiteral("verify"), QStringLiteral("-check_ss_sig"), QStringLiteral("-CAfile"), certificate,
                 QStringLiteral("-partial_chain"), certificate}));
}

QTEST_GUILESS_MAIN(TestLocalIdentity)
#include "tst_local_identity.moc"
