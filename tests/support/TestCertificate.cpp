// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/TestCertificate.h"

#include <QCryptographicHash>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace ttp {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

void check(bool ok)
{
    if (!ok)
        qFatal("OpenSSL cannot make a test certificate");
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new(), X509_free);
    check(certificate != nullptr);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24L * 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const QByteArray common("ttp test");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               static_cast<const unsigned char *>(static_cast<const void *>(common.constData())), -1,
                               -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    check(X509_sign(certificate.get(), key, EVP_sha256()) > 0);
    return certificate;
}

} // namespace

TestCertificate TestCertificate::make()
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    check(key != nullptr);
    const Certificate certificate = selfSigned(key.get());
    const Memory certificateText(BIO_new(BIO_s_mem()), BIO_free_all);
    const Memory keyText(BIO_new(BIO_s_mem()), BIO_free_all);
    check(PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1);
    check(PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    check(length > 0);
    TestCertificate made;
    made.certificatePem = bytesOf(certificateText.get());
    made.privateKeyPem = bytesOf(keyText.get());
    made.spki = QByteArray(static_cast<const char *>(static_cast<const void *>(der)), length);
    made.pin = *Hash256::fromBytes(QCryptographicHash::hash(made.spki, QCryptographicHash::Sha256));
    OPENSSL_free(der);
    return made;
}

} // namespace ttp
