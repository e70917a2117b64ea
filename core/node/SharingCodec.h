// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/identity/LocalIdentity.h"
#include "core/sharing/SharingWorld.h"

#include <functional>

namespace ttp {

/// How what we share is written down for others: the messages of protocol/, signed with our key. Functions that
/// encode are safe on every thread; shareChanged() and shareRemoved() call onChange on the node thread.
class SharingCodec final : public SharingWorld
{
public:
    SharingCodec(const LocalIdentity &own, std::function<void()> onChange);

    [[nodiscard]] QByteArray listLine(const ManifestEntry &entry) const override;
    [[nodiscard]] Result<QByteArray> manifestPayload(const ManifestHeader &header) const override;
    [[nodiscard]] Result<ManifestHeader> readManifest(const QByteArray &envelope) const override;
    [[nodiscard]] QByteArray accessPayload(const AccessGrant &record) const override;
    [[nodiscard]] Result<AccessGrant> readAccess(const QByteArray &envelope) const override;
    [[nodiscard]] Result<QByteArray> signedEnvelope(const QByteArray &payload) const override;
    void shareChanged(const ServedSharePtr &share) override;
    void shareRemoved(const ShareId &share) override;

private:
    [[nodiscard]] Result<QByteArray> ownPayload(const QByteArray &envelope) const;

    LocalIdentity m_own;
    std::function<void()> m_onChange;
};

} // namespace ttp
