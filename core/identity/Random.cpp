// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Random.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace ttp {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (count > 0 && RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)) != 1)
        qFatal("the system has no random numbers to give");
    return bytes;
}

Secret randomSecret(qsizetype count)
{
    QByteArray bytes = randomBytes(count);
    Secret secret(bytes);
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

QUuid randomUuid()
{
    QByteArray bytes = randomBytes(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3f) | 0x80);
    const QUuid uuid = QUuid::fromRfc4122(bytes);
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    return uuid;
}

} // namespace ttp
