// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/Manifest.h"
#include "core/sharing/ServedShare.h"

#include <QByteArray>
#include <QList>

namespace ttp {

/// What the publisher signs about who may read a share (design.md section 9.5).
struct AccessGrant {
    ShareId share;
    /// Who signs it: we.
    UserId issuer;
    /// Only grows; the highest one holds.
    qint64 serial = 0;
    /// In order of their ids, each once, without the owner.
    QList<UserId> readers;
    /// UTC.
    QDateTime issued;
};

/// What sharing needs from outside: how things are written down for others, the key, and who hears of changes. Supplied
/// by core/node; must outlive the ShareCatalog and the DiskPool given to it.
class SharingWorld
{
public:
    virtual ~SharingWorld() = default;

    // These are called on every thread, also from pool jobs; they must depend on nothing but their arguments and the
    // key.

    /// The line of one file in the list of a version, with its line feed.
    [[nodiscard]] virtual QByteArray listLine(const ManifestEntry &entry) const = 0;
    /// The payload of the manifest. Errors: TooLarge where others would refuse it (too many files, too long a list).
    [[nodiscard]] virtual Result<QByteArray> manifestPayload(const ManifestHeader &header) const = 0;
    /// The header in a manifest that we have signed ourselves, as it was kept in the database. DatabaseDamaged where it
    /// is none, or is signed by anybody else.
    [[nodiscard]] virtual Result<ManifestHeader> readManifest(const QByteArray &envelope) const = 0;
    /// The payload of the access record.
    [[nodiscard]] virtual QByteArray accessPayload(const AccessGrant &record) const = 0;
    /// What accessPayload() was made from, in an envelope that we have signed ourselves, as it was kept in the
    /// database. DatabaseDamaged where it is none, is signed by anybody else, or names another issuer.
    [[nodiscard]] virtual Result<AccessGrant> readAccess(const QByteArray &envelope) const = 0;
    /// The payload with our signature, as it is sent and kept. Internal when signing fails.
    [[nodiscard]] virtual Result<QByteArray> signedEnvelope(const QByteArray &payload) const = 0;

    // These are called on the node thread.

    /// The share is new or something of it is another than before: the snapshot for the server threads needs this one.
    virtual void shareChanged(const ServedSharePtr &share) = 0;
    /// The share is not served any more.
    virtual void shareRemoved(const ShareId &share) = 0;
};

} // namespace ttp
