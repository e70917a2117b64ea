// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/identity/PublicKey.h"
#include "core/identity/SignedEnvelope.h"

#include <QString>
#include <memory>

namespace ttp {

/// Who this peer is: the key in identity.key of its profile, the User ID that follows from it, and the self-signed
/// certificate with which it serves and fetches. Made once and never again: another key is another peer.
///
/// The file holds an unencrypted PKCS#8 PEM P-256 key, mode 0600. An immutable value; every method is safe on every
/// thread, copies share the key.
class LocalIdentity
{
public:
    /// The identity of the profile. Errors: NotFound (no identity.key), ReadFailed or PermissionDenied (it cannot be
    /// read), ReadFailed with the reason in detail (half written, damaged, or not a P-256 key; the file is left as it
    /// is).
    [[nodiscard]] static Result<LocalIdentity> open(const QString &profileFolder);
    /// Makes the profile's identity; the folder must exist. The file appears complete or not at all, and an existing
    /// one is never replaced. Errors: AlreadyExists, FolderMissing, WriteFailed, DiskFull, PermissionDenied, ReadOnly.
    [[nodiscard]] static Result<LocalIdentity> create(const QString &profileFolder);
    /// open(), or create() where there is none yet. Errors as theirs.
    [[nodiscard]] static Result<LocalIdentity> openOrCreate(const QString &profileFolder);
    /// Makes this key, a PEM as privateKeyPem() gives it, the profile's identity. Errors as those of create() and
    /// fromPrivateKey().
    [[nodiscard]] static Result<LocalIdentity> adopt(const QString &profileFolder, const Secret &pem);
    /// The identity of a key, on no disk. ReadFailed, naming subject, where it is no P-256 key.
    [[nodiscard]] static Result<LocalIdentity> fromPrivateKey(const Secret &pem, const QString &subject);
    /// An identity that is on no disk, for tests and tools.
    [[nodiscard]] static LocalIdentity ephemeral();

    /// profileFolder/identity.key
    [[nodiscard]] static QString keyPath(const QString &profileFolder);

    [[nodiscard]] const UserId &userId() const;
    [[nodiscard]] const PublicKey &publicKey() const;
    /// SHA-256 of the SPKI: the k= of links.
    [[nodiscard]] const Hash256 &pin() const;

    /// DER ECDSA P-256/SHA-256 signature over these bytes. Error: Internal.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message) const;
    /// The payload with our key and signature. Error: Internal.
    [[nodiscard]] Result<SignedEnvelope> seal(const QByteArray &payload) const;

    /// Self-signed X.509 v3, CN = User ID, valid 2020 to 2049, serial from the key. Made anew at each start: all of
    /// it but the signature's bytes is the same every time, and pins are on the key.
    [[nodiscard]] QByteArray certificateDer() const;
    [[nodiscard]] QByteArray certificatePem() const;
    /// PKCS#8, for QSslKey and for libcurl's in-memory blob.
    [[nodiscard]] Secret privateKeyDer() const;
    [[nodiscard]] Secret privateKeyPem() const;

private:
    struct Private;
    explicit LocalIdentity(std::shared_ptr<const Private> data);
    [[nodiscard]] static Result<LocalIdentity> fromPem(QByteArrayView pem, const QString &path);
    [[nodiscard]] static Result<LocalIdentity> fromKey(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<const Private> d;
};

} // namespace ttp
