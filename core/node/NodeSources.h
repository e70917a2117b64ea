// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/database/HoldersTable.h"
#include "core/node/PeerDirectory.h"
#include "core/transfers/SourceDirectory.h"

namespace ttp {

/// Whom transfers ask, in the order that promises most: the publisher, peers that announced the share, the other
/// registered peers that are online. Node thread; the references must outlive it.
class NodeSources final : public SourceDirectory
{
public:
    NodeSources(PeerDirectory &peers, Database &database, const Clock &clock);

    [[nodiscard]] QList<UserId> candidates(const ShareId &share, const UserId &publisher) const override;
    [[nodiscard]] PeerClient *peer(const UserId &user) const override;
    [[nodiscard]] bool isOnline(const UserId &user) const override;

private:
    PeerDirectory &m_peers;
    mutable HoldersTable m_holders;
    const Clock &m_clock;
};

} // namespace ttp
