// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/Announcer.h"

#include "core/node/PeerDirectory.h"
#include "core/sharing/ShareCatalog.h"

namespace ttp {

namespace {

constexpr int holdsForSeconds = 900;
constexpr int soonMs = 500;

} // namespace

Announcer::Announcer(PeerDirectory &peers, const ShareCatalog &shares, const Clock &clock, quint16 port)
    : m_peers(peers), m_shares(shares), m_clock(clock), m_port(port)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &Announcer::tellAll);
}

void Announcer::tellAllSoon()
{
    // Not begun anew: a transfer whose state changes all the time would never be told of.
    if (!m_soon.isActive())
        m_soon.start();
}

void Announcer::renew()
{
    if (m_clock.monotonicMs() - m_toldAtMs > qint64(holdsForSeconds) * 500)
        tellAll();
}

void Announcer::tellAll()
{
    m_toldAtMs = m_clock.monotonicMs();
    const QList<UserId> users = m_peers.all();
    for (const UserId &user : users) {
        if (m_peers.isOnline(user))
            tell(user);
    }
}

void Announcer::tell(const UserId &user)
{
    PeerClient *peer = m_peers.peer(user);
    if (!peer)
        return;
    Announcement announcement;
    announcement.port = m_port;
    announcement.intervalSeconds = holdsForSeconds;
    const QHash<ShareId, ServedSharePtr> served = m_shares.allServed();
    for (const ServedSharePtr &share : served) {
        if (!share->mayRead(user))
            continue;
        for (auto version = share->versions.cbegin(); version != share->versions.cend(); ++version) {
            const auto &progress = version.value()->progress;
            const qint64 pieces = version.value()->catalog->layout().pieceCount();
            announcement.shares.append({share->share, version.key(), version.value()->isComplete(),
                                        progress ? progress->haveCount() : pieces,
                                        progress ? progress->sequence() : 1});
        }
    }
    peer->announce(announcement, [](const Result<void> &) {});
}

} // namespace ttp
