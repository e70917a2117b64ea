// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SelfSignedCertificate.h"

#include <openssl/bn.h>

#include <array>

namespace ttp {
namespace {

// Wide, so that a wrong clock on either side does not matter; to 2049, because from 2050 on the date has another form.
constexpr auto validFrom = "20200101000000Z";
constexpr auto validUntil = "20491231235959Z";

bool setSerial(X509 *certificate, const Hash256 &pin)
{
    std::array<unsigned char, 16> bytes{};
    std::copy_n(pin.bytes.begin(), bytes.size(), bytes.begin());
    // positive and never zero (RFC 5280 section 4.1.2.2)
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3f) | 0x40);
    const std::unique_ptr<BIGNUM, openssl::Releaser<BN_free>> number(
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setNames(X509 *certificate, const UserId &userId)
{
    const QByteArray name = userId.toString().toLatin1();
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      static_cast<int>(name.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const openssl::Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

openssl::Certificate makeSelfSignedCertificate(EVP_PKEY *key, const UserId &userId, const Hash256 &pin)
{
    openssl::Certificate certificate(X509_new());
    X509 *const raw = certificate.get();
    const bool made = raw && X509_set_version(raw, X509_VERSION_3) == 1 && setSerial(raw, pin) &&
                      setNames(raw, userId) && ASN1_TIME_set_string_X509(X509_getm_notBefore(raw), validFrom) == 1 &&
                      ASN1_TIME_set_string_X509(X509_getm_notAfter(raw), validUntil) == 1 &&
                      X509_set_pubkey(raw, key) == 1 && addExtension(raw, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(raw, NID_key_usage, "critical,digitalSignature") &&
                      addExtension(raw, NID_ext_key_usage, "serverAuth,clientAuth") &&
                      addExtension(raw, NID_subject_key_identifier, "hash") && X509_sign(raw, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

} // namespace ttp
