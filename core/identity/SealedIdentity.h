// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>

namespace ttp {

class LocalIdentity;

/// A private key under a passphrase: what a backup of an identity holds. Seven lines of text, so that it can be
/// printed:
///
///   TorrentTTP identity, sealed with a passphrase
///   version: 1
///   user: 01234567-89ab-8def-8123-456789abcdef
///   kdf: scrypt 131072 8 1 <salt>
///   cipher: aes-256-gcm <nonce>
///   key: <the PKCS#8 PEM of identity.key, encrypted, with its tag>
///   check: <SHA-256 of what stands above>
///
/// Bytes are base64url. The key for AES-256-GCM is scrypt(N, r, p, salt) of the passphrase in UTF-8, NFC; the lines
/// above "key:" are authenticated with it. The check is no secret: it tells a damaged file from a wrong passphrase. A
/// value; every function is safe on every thread.
struct SealedIdentity {
    static constexpr qsizetype shortestPassphrase = 8;
    static constexpr qsizetype longestPassphrase = 1024;

    UserId user;
    /// scrypt: N is a power of two; it takes 128 * N * r bytes.
    quint64 n = 0;
    quint64 r = 0;
    quint64 p = 0;
    QByteArray salt;
    QByteArray nonce;
    QByteArray key;

    /// Takes a third of a second and 128 MiB. InvalidInput for a passphrase of less than 8 characters, more than 1024
    /// bytes, or that is no UTF-8.
    [[nodiscard]] static Result<SealedIdentity> seal(const LocalIdentity &identity, const Secret &passphrase);
    /// The private key as PEM. CredentialsInvalid when the passphrase is another one, ReadFailed when it fits and what
    /// it opens is no key of this user.
    [[nodiscard]] Result<Secret> open(const Secret &passphrase) const;

    [[nodiscard]] QByteArray toText() const;
    /// ReadFailed, with the reason as detail, for everything that toText() does not write: damaged, cut off, of a newer
    /// version, or asking for more than 256 MiB or for a key that is guessed too easily. Line ends of other systems are
    /// taken.
    [[nodiscard]] static Result<SealedIdentity> fromText(QByteArrayView text);

    bool operator==(const SealedIdentity &) const = default;
};

} // namespace ttp
