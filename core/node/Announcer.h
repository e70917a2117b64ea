// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"

#include <QObject>
#include <QTimer>

namespace ttp {

class PeerDirectory;
class ShareCatalog;

/// Tells the peers at which we are logged in what can be fetched here, so that each is a tracker of what its friends
/// hold (protocol.md section 1.11). Each hears only of shares that it may read itself. Whoever does not answer hears of
/// it when it comes online again. Node thread; what it is made with outlives it.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// port: where we listen, which the others cannot see.
    Announcer(PeerDirectory &peers, const ShareCatalog &shares, const Clock &clock, quint16 port);

    /// Tells this one, where it is known.
    void tell(const UserId &user);
    /// What we hold has changed: tells all who are online within half a second, once for several changes.
    void tellAllSoon();
    /// Tells all again when half of the time is over for which an announcement holds. To be called now and then.
    void renew();

private:
    void tellAll();

    PeerDirectory &m_peers;
    const ShareCatalog &m_shares;
    const Clock &m_clock;
    const quint16 m_port;
    QTimer m_soon;
    qint64 m_toldAtMs = 0;
};

} // namespace ttp
