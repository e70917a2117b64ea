// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/ThreadCheck.h"
#include "core/client/HttpTransport.h"
#include "core/client/PeerClient.h"
#include "core/database/Database.h"
#include "core/database/UsersTable.h"
#include "core/identity/AddressRules.h"
#include "core/identity/LocalIdentity.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <map>
#include <memory>

namespace ttp {

/// The peers we are registered at: a client for each, kept logged in, with the addresses that worked.
///
/// Node thread. Everything given to the constructor must outlive it. A peer that is offline is asked again by itself,
/// after 5 s, doubling up to 5 min, and at once when something is wanted of it.
class PeerDirectory : public QObject
{
    Q_OBJECT

public:
    PeerDirectory(HttpTransport &transport, Database &database, const Clock &clock, const LocalIdentity &own,
                  QObject *parent = nullptr);
    ~PeerDirectory() override;

    /// This machine, for the rules about addresses that peers say of themselves; set before load(), and again when it
    /// has moved: what may be dialled changes with it.
    void setOwnPlace(const OwnPlace &place);
    /// Takes up every peer of the database that we can log in at. Errors are those of the database.
    [[nodiscard]] Result<void> load();
    /// A registration changed: takes the peer up, with its new Authentication ID or addresses, or lets it go.
    [[nodiscard]] Result<void> refresh(const UserId &user);

    /// Lets the peer go, and tells it in the background that we are no user of it any more; where it cannot be told
    /// now, it is not.
    void leave(const UserId &user);
    /// It may not take us any longer: logs in anew to find out.
    void checkLogin(const UserId &user);

    /// The client of a peer we are registered at; nullptr for any other. Borrowed until the next refresh().
    [[nodiscard]] PeerClient *peer(const UserId &user) const;
    [[nodiscard]] QList<UserId> all() const;
    [[nodiscard]] bool isOnline(const UserId &user) const;
    /// The peer does not (any longer) take our Authentication ID.
    [[nodiscard]] bool isRefusedThere(const UserId &user) const;

    /// Addresses heard of a registered peer; those that the address rules refuse are passed over, now and wherever this
    /// machine is later (threat C1). The newest push out the oldest that do not work.
    void addHeardAddresses(const UserId &user, const QList<HostPort> &addresses, const OwnPlace &own);
    /// Addresses that a person typed or a link named.
    void addTrustedAddresses(const UserId &user, const QList<HostPort> &addresses);
    /// Where a link says that the peer is, for the next login only: they push out nothing, and the one at which its key
    /// answers is kept.
    void tryAddresses(const UserId &user, const QList<HostPort> &addresses);
    /// Tries to log in everywhere that is offline, now.
    void connectAll();

Q_SIGNALS:
    void cameOnline(const ttp::UserId &user);
    void wentOffline(const ttp::UserId &user);

private:
    struct Entry {
        std::unique_ptr<PeerClient> client;
        // of its addresses, and of those that may not be dialled from here: what nobody vouches for
        QList<HostPort> heard;
        // of its addresses: those that are only tried
        QList<HostPort> tried;
        // they came while a login was under way, which does not know them
        bool isTriedNext = false;
        bool online = false;
        bool refused = false;
        int failures = 0;
        qint64 nextTryMs = 0;
        bool trying = false;
    };

    static void tellThatWeLeft(PeerClient *client, bool isSecondTry);
    void put(const UserRow &user);
    void tryToConnect(const UserId &user);
    void connected(const UserId &user, const Result<void> &result);
    void connectDue();
    void addAddresses(const UserId &user, const QList<HostPort> &addresses);
    static void endTrying(Entry &entry);
    void remember(const UserId &user);

    HttpTransport &m_transport;
    Database &m_database;
    UsersTable m_users;
    const Clock &m_clock;
    LocalIdentity m_own;
    OwnPlace m_place;
    std::map<UserId, Entry> m_entries;
    ThreadCheck m_thread;
};

} // namespace ttp
