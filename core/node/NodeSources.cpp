// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/NodeSources.h"

namespace ttp {

namespace {

constexpr int mostCandidates = 64;

} // namespace

NodeSources::NodeSources(PeerDirectory &peers, Database &database, const Clock &clock)
    : m_peers(peers), m_holders(database), m_clock(clock)
{
}

QList<UserId> NodeSources::candidates(const ShareId &share, const UserId &publisher) const
{
    QList<UserId> users;
    const auto add = [this, &users](const UserId &user) {
        if (users.size() < mostCandidates && !users.contains(user) && m_peers.peer(user))
            users.append(user);
    };
    add(publisher);
    constexpr qint64 firstVersion = 1;
    if (const auto holders = m_holders.ofShare(share, firstVersion, m_clock.now(), mostCandidates)) {
        for (const HolderRow &holder : *holders)
            add(holder.user);
    }
    const QList<UserId> all = m_peers.all();
    for (const UserId &user : all) {
        if (m_peers.isOnline(user))
            add(user);
    }
    return users;
}

PeerClient *NodeSources::peer(const UserId &user) const
{
    return m_peers.peer(user);
}

bool NodeSources::isOnline(const UserId &user) const
{
    return m_peers.isOnline(user);
}

} // namespace ttp
