// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Digest.h"

#include "core/identity/OpenSslHandles.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>

namespace ttp {
namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    // HMAC() takes a null key for "the key of last time"
    static const unsigned char nothing = 0;
    return view.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Hash256 shortSha256(QByteArrayView bytes)
{
    return shortSha256({bytes});
}

Hash256 shortSha256(std::initializer_list<QByteArrayView> parts)
{
    const openssl::DigestContext context(EVP_MD_CTX_new());
    bool fine = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        fine = fine && EVP_DigestUpdate(context.get(), bytesOf(part), static_cast<size_t>(part.size())) == 1;
    Hash256 hash;
    if (!fine || EVP_DigestFinal_ex(context.get(), hash.bytes.data(), nullptr) != 1)
        qFatal("OpenSSL cannot make a SHA-256");
    return hash;
}

Hash256 hmacSha256(QByteArrayView key, QByteArrayView message)
{
    Hash256 mac;
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), bytesOf(key), static_cast<int>(key.size()), bytesOf(message),
              static_cast<size_t>(message.size()), mac.bytes.data(), &length) ||
        length != Hash256::size)
        qFatal("OpenSSL cannot make an HMAC-SHA256");
    return mac;
}

bool equalConstantTime(const Hash256 &a, const Hash256 &b)
{
    return CRYPTO_memcmp(a.bytes.data(), b.bytes.data(), a.bytes.size()) == 0;
}

} // namespace ttp
