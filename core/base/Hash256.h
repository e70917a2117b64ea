// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <optional>

namespace ttp {

/// 32 bytes that came out of SHA-256: a leaf, a node, a root, or the fingerprint of a key. A plain value.
struct Hash256 {
    static constexpr qsizetype size = 32;

    std::array<unsigned char, size> bytes{};

    /// The hash in these 32 bytes; nothing for any other length.
    [[nodiscard]] static std::optional<Hash256> fromBytes(QByteArrayView raw);
    /// The hash in these 64 hexadecimal digits, either case; nothing for anything else.
    [[nodiscard]] static std::optional<Hash256> fromHex(QStringView hex);
    /// The hash in these 43 characters of unpadded base64url; nothing for anything else.
    [[nodiscard]] static std::optional<Hash256> fromBase64Url(QByteArrayView text);

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] QString toHex() const;
    /// 43 characters of base64url without padding.
    [[nodiscard]] QString toBase64Url() const;
    /// A copy of the 32 bytes.
    [[nodiscard]] QByteArray toByteArray() const;
    /// True for 32 zero bytes: the padding hash of BEP 52, and the root of the empty file.
    [[nodiscard]] bool isZero() const;

    auto operator<=>(const Hash256 &) const = default;
};

[[nodiscard]] size_t qHash(const Hash256 &hash, size_t seed = 0) noexcept;

} // namespace ttp
