// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Secret.h"
#include "core/client/HttpRequest.h"
#include "core/protocol/HostPort.h"

#include <QList>
#include <QMutex>
#include <QString>
#include <optional>

namespace ttp {

/// What a request to a peer needs besides its path, taken at one moment.
struct PeerAccess {
    HostPort address;
    Hash256 pin;
    /// "Bearer <token>"; empty while not logged in.
    Secret authorization;
    /// Grows with every login: tell PeerClient::sessionRefused() which one was refused.
    quint64 loginSerial = 0;
    /// What a reverse proxy puts before "/v1"; empty mostly.
    QByteArray pathPrefix;

    /// A request for this path (from "/v1" on) with address, pin and authorization filled in.
    [[nodiscard]] HttpRequest request(const QByteArray &path) const;
};

/// What we know about one remote peer and our session there: addresses, pin, who we are to it, token.
///
/// Shared between the node thread (PeerClient changes it) and transfer threads (which read it); every method is safe
/// on every thread and short.
class PeerSession
{
public:
    /// ownUserId and authId are ours at that peer; authId may be empty before registration. Addresses in the order in
    /// which they are to be tried; names (DNS) only where a person typed them or they stand in an invitation or a
    /// signed list, and addresses that were heard only after the address rules let them through (design.md
    /// section 9.15).
    PeerSession(UserId remote, const Hash256 &pin, QList<HostPort> addresses, UserId ownUserId, Secret authId);
    Q_DISABLE_COPY_MOVE(PeerSession)

    [[nodiscard]] UserId remote() const { return m_remote; }
    [[nodiscard]] Hash256 pin() const { return m_pin; }
    [[nodiscard]] UserId ownUserId() const { return m_ownUserId; }

    /// The address that worked last comes first, the rest in their order.
    [[nodiscard]] QList<HostPort> addresses() const;
    /// Replaces the addresses; the one that worked last stays in front where it is still among them.
    void setAddresses(QList<HostPort> addresses);
    /// The peer's key has answered there: moves the address to the front; it is added where it is new.
    void markWorking(const HostPort &address);
    /// Where its key answered last; nothing where it never did, or where a request failed since.
    [[nodiscard]] std::optional<HostPort> working() const;

    /// Moves the address to the end; false where it was not the first.
    bool markFailing(const HostPort &address);

    void setAuthId(Secret authId);
    [[nodiscard]] Secret authId() const;

    void setPathPrefix(const QByteArray &prefix);

    /// What to send the next request with; nothing while there is no address.
    [[nodiscard]] std::optional<PeerAccess> access() const;
    [[nodiscard]] bool isLoggedIn() const;
    [[nodiscard]] quint64 loginSerial() const;
    [[nodiscard]] SessionId sessionId() const;

    /// A login that succeeded: token without "Bearer ".
    void setSession(const SessionId &id, Secret token);
    void clearSession();

private:
    const UserId m_remote;
    const Hash256 m_pin;
    const UserId m_ownUserId;

    mutable QMutex m_mutex;
    QList<HostPort> m_addresses;
    std::optional<HostPort> m_working;
    Secret m_authId;
    Secret m_authorization;
    SessionId m_sessionId;
    QByteArray m_pathPrefix;
    quint64 m_loginSerial = 0;
};

} // namespace ttp
