// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/client/PeerTypes.h"
#include "core/content/Manifest.h"

#include <QByteArray>
#include <optional>
#include <vector>

/// The messages about a version as plain values, for those who must not know their JSON. Pure; safe on every thread.
/// Nothing may be decoded before its signature has been checked (identity/SignedEnvelope).
namespace ttp {

/// The envelope as it is sent and kept: {payload, spki, sig}.
[[nodiscard]] QByteArray encodeEnvelope(const SignedBytes &envelope);
/// InvalidInput, TooLarge.
[[nodiscard]] Result<SignedBytes> decodeEnvelope(QByteArrayView bytes);

/// The header out of a manifest's payload. InvalidInput, TooLarge.
[[nodiscard]] Result<ManifestHeader> decodeManifest(QByteArrayView payload);

/// All lines of the list of this header. InvalidInput, TooLarge, UnsafePath as ManifestListReader.
[[nodiscard]] Result<std::vector<ManifestEntry>> decodeFileList(QByteArrayView list, const ManifestHeader &header);

/// Who may read a share (design.md section 9.5).
struct AccessRecord {
    ShareId share;
    UserId issuer;
    /// Only grows.
    qint64 serial = 0;
    QList<UserId> readers;
    /// Everybody whom this trust broker vouches for, instead of readers.
    std::optional<UserId> network;
    qint64 validForSeconds = 0;

    bool operator==(const AccessRecord &) const = default;
};

/// InvalidInput, TooLarge.
[[nodiscard]] Result<AccessRecord> decodeAccessRecord(QByteArrayView payload);

} // namespace ttp
