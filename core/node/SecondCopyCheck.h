// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/HttpTransport.h"
#include "core/client/PeerClient.h"
#include "core/identity/AddressRules.h"
#include "core/identity/LocalIdentity.h"
#include "core/protocol/HostPort.h"

#include <QObject>
#include <functional>

namespace ttp {

/// Finds out whether another copy of this identity is alive (design.md section 9.11): it goes to the places where a
/// peer believes us to be, and whoever shows our own key there and is not this program is one. A peer's word alone
/// stops nobody: only our key counts. A copy that nobody can connect to is not found.
///
/// Node thread; transport and identity must outlive it.
class SecondCopyCheck : public QObject
{
    Q_OBJECT

public:
    using OwnPlaceNow = std::function<OwnPlace()>;
    /// instance: what this program calls itself in GET /peer.
    SecondCopyCheck(HttpTransport &transport, const LocalIdentity &own, QString instance, OwnPlaceNow place,
                    QObject *parent = nullptr);

    /// Asks this peer, in the background; to be called after each login.
    void ask(PeerClient &peer);

Q_SIGNALS:
    /// Another copy answered there. Once.
    void found(const ttp::HostPort &place);

private:
    void look(const HostPort &place);

    HttpTransport &m_transport;
    LocalIdentity m_own;
    const QString m_instance;
    OwnPlaceNow m_place;
    bool m_found = false;
};

} // namespace ttp
