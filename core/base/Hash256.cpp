// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Hash256.h"

#include "core/base/Encoding.h"

#include <algorithm>
#include <cstring>

namespace ttp {

std::optional<Hash256> Hash256::fromBytes(QByteArrayView raw)
{
    if (raw.size() != size)
        return std::nullopt;
    Hash256 hash;
    std::memcpy(hash.bytes.data(), raw.data(), size_t(size));
    return hash;
}

std::optional<Hash256> Hash256::fromHex(QStringView hex)
{
    const auto raw = bytesFromHex(hex);
    return raw ? fromBytes(*raw) : std::nullopt;
}

std::optional<Hash256> Hash256::fromBase64Url(QByteArrayView text)
{
    const auto raw = bytesFromBase64Url(text);
    return raw ? fromBytes(*raw) : std::nullopt;
}

QString Hash256::toHex() const
{
    return QString::fromLatin1(toByteArray().toHex());
}

QString Hash256::toBase64Url() const
{
    return QString::fromLatin1(ttp::toBase64Url(toByteArray()));
}

QByteArray Hash256::toByteArray() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), size);
}

bool Hash256::isZero() const
{
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

size_t qHash(const Hash256 &hash, size_t seed) noexcept
{
    // The bytes are uniformly distributed already: eight of them are as good a hash as any.
    quint64 head = 0;
    std::memcpy(&head, hash.bytes.data(), sizeof head);
    return size_t(head) ^ seed;
}

} // namespace ttp
