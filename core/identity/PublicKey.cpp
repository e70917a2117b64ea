// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/PublicKey.h"

#include "core/identity/Digest.h"
#include "core/identity/OpenSslHandles.h"

namespace ttp {
namespace {

// SEQUENCE { SEQUENCE { id-ecPublicKey, prime256v1 }, BIT STRING { 0, 04 | X | Y } }: RFC 5480. Comparing the frame
// byte for byte leaves one spelling for each key, and with it one User ID.
constexpr unsigned char p256Frame[] = {0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48,
                                       0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48,
                                       0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04};
constexpr qsizetype p256SpkiSize = qsizetype(sizeof p256Frame) + 64;
constexpr qsizetype largestSignature = 72;
constexpr qsizetype largestCertificate = 16 * 1024;

Error keyError(ErrorCode code, const char *detail)
{
    return {code, Doing::Verifying, {}, QString::fromLatin1(detail)};
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

UserIdKind userIdKind(const UserId &id)
{
    const QByteArray bytes = id.toByteArray();
    if ((static_cast<unsigned char>(bytes[8]) & 0xc0) != 0x80)
        return UserIdKind::Invalid;
    switch (static_cast<unsigned char>(bytes[6]) >> 4) {
    case 8:
        return UserIdKind::OfKey;
    case 4:
        return UserIdKind::Foreign;
    default:
        return UserIdKind::Invalid;
    }
}

UserId userIdOfSpki(QByteArrayView spkiDer)
{
    QByteArray bytes = pinOfSpki(spkiDer).toByteArray().first(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3f) | 0x80);
    return UserId(QUuid::fromRfc4122(bytes));
}

Hash256 pinOfSpki(QByteArrayView spkiDer)
{
    return shortSha256(spkiDer);
}

Result<PublicKey> PublicKey::fromSpki(QByteArrayView spkiDer)
{
    const QByteArrayView frame(p256Frame, qsizetype(sizeof p256Frame));
    if (spkiDer.size() != p256SpkiSize || spkiDer.first(frame.size()) != frame)
        return keyError(ErrorCode::Unsupported, "not an uncompressed P-256 key as SubjectPublicKeyInfo");
    const openssl::ErrorQueueGuard guard;
    const unsigned char *cursor = bytesOf(spkiDer);
    openssl::Key key(d2i_PUBKEY(nullptr, &cursor, static_cast<long>(spkiDer.size())));
    if (!key)
        return keyError(ErrorCode::InvalidInput, "the point is not on the curve P-256");
    PublicKey result;
    result.m_spki = spkiDer.toByteArray();
    result.m_pin = pinOfSpki(spkiDer);
    result.m_key = std::shared_ptr<evp_pkey_st>(key.release(), EVP_PKEY_free);
    return result;
}

Result<PublicKey> PublicKey::fromCertificateDer(QByteArrayView certificateDer)
{
    if (certificateDer.isEmpty() || certificateDer.size() > largestCertificate)
        return keyError(ErrorCode::InvalidInput, "not a certificate of a sensible size");
    const openssl::ErrorQueueGuard guard;
    const unsigned char *cursor = bytesOf(certificateDer);
    const openssl::Certificate certificate(d2i_X509(nullptr, &cursor, static_cast<long>(certificateDer.size())));
    if (!certificate)
        return keyError(ErrorCode::InvalidInput, "not an X.509 certificate");
    unsigned char *encoded = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &encoded);
    if (size <= 0)
        return keyError(ErrorCode::InvalidInput, "the certificate has no key");
    const QByteArray spki(reinterpret_cast<const char *>(encoded), size);
    OPENSSL_free(encoded);
    return fromSpki(spki);
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView signatureDer) const
{
    if (signatureDer.isEmpty() || signatureDer.size() > largestSignature)
        return false;
    const openssl::ErrorQueueGuard guard;
    const openssl::DigestContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signatureDer), static_cast<size_t>(signatureDer.size()),
                            bytesOf(message), static_cast<size_t>(message.size())) == 1;
}

} // namespace ttp
