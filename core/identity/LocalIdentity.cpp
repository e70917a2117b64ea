// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/LocalIdentity.h"

#include "core/identity/IdentityFile.h"
#include "core/identity/OpenSslHandles.h"
#include "core/identity/SelfSignedCertificate.h"

#include <QDir>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace ttp {
namespace {

constexpr qsizetype largestSignature = 72;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

// Without this OpenSSL asks for a passphrase on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Error unreadable(const QString &path, const char *detail)
{
    return {ErrorCode::ReadFailed, Doing::ReadingIdentity, path, QString::fromLatin1(detail)};
}

Error broken(ErrorCode code, const char *detail)
{
    return {code, Doing::MakingIdentity, {}, QString::fromLatin1(detail)};
}

Secret pemOf(EVP_PKEY *key)
{
    const openssl::Bio bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        qFatal("OpenSSL cannot write a private key");
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return Secret(QByteArrayView(data, size));
}

Secret derOf(EVP_PKEY *key)
{
    const openssl::Bio bio(BIO_new(BIO_s_secmem()));
    if (!bio || i2d_PKCS8PrivateKey_bio(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        qFatal("OpenSSL cannot write a private key");
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return Secret(QByteArrayView(data, size));
}

QByteArray spkiOf(EVP_PKEY *key)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || i2d_PUBKEY_bio(bio.get(), key) != 1)
        return {};
    return contentOf(bio.get());
}

// OpenSSL believes what the file says about the public half; one flipped bit would make a peer that nobody can verify.
bool isOneKey(EVP_PKEY *key)
{
    const std::unique_ptr<EVP_PKEY_CTX, openssl::Releaser<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_pairwise_check(context.get()) == 1;
}

openssl::Key generatedKey()
{
    openssl::Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    if (!key)
        qFatal("OpenSSL cannot make a P-256 key");
    return key;
}

} // namespace

struct LocalIdentity::Private {
    std::shared_ptr<evp_pkey_st> key;
    PublicKey publicKey;
    UserId userId;
    QByteArray certificateDer;
    QByteArray certificatePem;
    Secret privateKeyDer;
    Secret privateKeyPem;
};

LocalIdentity::LocalIdentity(std::shared_ptr<const Private> data) : d(std::move(data)) {}

QString LocalIdentity::keyPath(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(QStringLiteral("identity.key"));
}

Result<LocalIdentity> LocalIdentity::open(const QString &profileFolder)
{
    const QString path = keyPath(profileFolder);
    const auto pem = readIdentityFile(path);
    if (!pem)
        return pem.error();
    closeToOthers(path);
    return fromPem(pem->reveal(), path);
}

Result<LocalIdentity> LocalIdentity::create(const QString &profileFolder)
{
    const openssl::ErrorQueueGuard guard;
    openssl::Key key = generatedKey();
    const Secret pem = pemOf(key.get());
    if (const auto written = writeIdentityFile(keyPath(profileFolder), pem); !written)
        return written.error();
    return fromKey(std::shared_ptr<evp_pkey_st>(key.release(), EVP_PKEY_free));
}

Result<LocalIdentity> LocalIdentity::openOrCreate(const QString &profileFolder)
{
    auto opened = open(profileFolder);
    return opened || opened.error().code != ErrorCode::NotFound ? opened : create(profileFolder);
}

Result<LocalIdentity> LocalIdentity::adopt(const QString &profileFolder, const Secret &pem)
{
    const QString path = keyPath(profileFolder);
    auto identity = fromPrivateKey(pem, path);
    if (!identity)
        return identity;
    if (const auto written = writeIdentityFile(path, identity->privateKeyPem()); !written)
        return written.error();
    return identity;
}

Result<LocalIdentity> LocalIdentity::fromPrivateKey(const Secret &pem, const QString &subject)
{
    return fromPem(pem.reveal(), subject);
}

LocalIdentity LocalIdentity::ephemeral()
{
    auto made = fromKey(std::shared_ptr<evp_pkey_st>(generatedKey().release(), EVP_PKEY_free));
    if (!made)
        qFatal("OpenSSL cannot make an identity");
    return std::move(made).value();
}

Result<LocalIdentity> LocalIdentity::fromPem(QByteArrayView pem, const QString &path)
{
    const openssl::ErrorQueueGuard guard;
    const openssl::Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    openssl::Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!key)
        return unreadable(path, "the file is damaged or only half written; put a copy of it back, or begin with "
                                "a new profile");
    const bool halvesFit = isOneKey(key.get());
    auto identity = fromKey(std::shared_ptr<evp_pkey_st>(key.release(), EVP_PKEY_free));
    if (!identity)
        return unreadable(path, "the file holds another kind of key than P-256");
    if (!halvesFit)
        return unreadable(path, "the file is damaged: its private and its public half do not fit; put a copy of it "
                                "back");
    return identity;
}

Result<LocalIdentity> LocalIdentity::fromKey(std::shared_ptr<evp_pkey_st> key)
{
    auto publicKey = PublicKey::fromSpki(spkiOf(key.get()));
    if (!publicKey)
        return publicKey.error();
    const UserId userId = publicKey->userId();
    const openssl::Certificate certificate = makeSelfSignedCertificate(key.get(), userId, publicKey->pin());
    const openssl::Bio der(BIO_new(BIO_s_mem()));
    const openssl::Bio pem(BIO_new(BIO_s_mem()));
    if (!certificate || !der || !pem || i2d_X509_bio(der.get(), certificate.get()) != 1 ||
        PEM_write_bio_X509(pem.get(), certificate.get()) != 1)
        return broken(ErrorCode::Internal, "OpenSSL cannot make the certificate");
    Secret keyDer = derOf(key.get());
    Secret keyPem = pemOf(key.get());
    return LocalIdentity(std::make_shared<const Private>(Private{std::move(key), std::move(publicKey).value(), userId,
                                                                 contentOf(der.get()), contentOf(pem.get()),
                                                                 std::move(keyDer), std::move(keyPem)}));
}

const UserId &LocalIdentity::userId() const
{
    return d->userId;
}

const PublicKey &LocalIdentity::publicKey() const
{
    return d->publicKey;
}

const Hash256 &LocalIdentity::pin() const
{
    return d->publicKey.pin();
}

Result<QByteArray> LocalIdentity::sign(QByteArrayView message) const
{
    const openssl::ErrorQueueGuard guard;
    const openssl::DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(largestSignature, Qt::Uninitialized);
    size_t size = static_cast<size_t>(signature.size());
    const bool signedWell = context &&
                            EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) == 1 &&
                            EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                                           reinterpret_cast<const unsigned char *>(message.data()),
                                           static_cast<size_t>(message.size())) == 1;
    if (!signedWell)
        return broken(ErrorCode::Internal, "OpenSSL cannot sign");
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

Result<SignedEnvelope> LocalIdentity::seal(const QByteArray &payload) const
{
    auto signature = sign(payload);
    if (!signature)
        return signature.error();
    return SignedEnvelope{payload, d->publicKey.spki(), std::move(signature).value()};
}

QByteArray LocalIdentity::certificateDer() const
{
    return d->certificateDer;
}

QByteArray LocalIdentity::certificatePem() const
{
    return d->certificatePem;
}

Secret LocalIdentity::privateKeyDer() const
{
    return d->privateKeyDer;
}

Secret LocalIdentity::privateKeyPem() const
{
    return d->privateKeyPem;
}

} // namespace ttp
