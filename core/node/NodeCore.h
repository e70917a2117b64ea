// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/ServiceSlots.h"
#include "core/accounting/UploadScheduler.h"
#include "core/accounting/UsageLedger.h"
#include "core/database/Database.h"
#include "core/database/UsageTable.h"
#include "core/identity/Authenticator.h"
#include "core/identity/Groups.h"
#include "core/identity/Incidents.h"
#include "core/identity/Invitations.h"
#include "core/identity/OutgoingRegistration.h"
#include "core/identity/Registration.h"
#include "core/identity/Sessions.h"
#include "core/node/Announcer.h"
#include "core/node/ContentOrders.h"
#include "core/node/NodeSettings.h"
#include "core/node/NodeSources.h"
#include "core/node/NodeWorld.h"
#include "core/node/OwnAddresses.h"
#include "core/node/PeerDirectory.h"
#include "core/node/ProfileFolder.h"
#include "core/node/QuietMinute.h"
#include "core/node/Registrar.h"
#include "core/node/SecondCopyCheck.h"
#include "core/node/SharingCodec.h"
#include "core/node/Snapshots.h"
#include "core/node/UserAccounts.h"
#include "core/protocol/Link.h"
#include "core/server/ApiHandler.h"
#include "core/server/HttpServer.h"
#include "core/server/ServerServices.h"
#include "core/sharing/ShareCatalog.h"
#include "core/transfers/TransferManager.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

namespace ttp {

/// The node thread's side of a peer: every floor put together, in the order of the floors, and taken down in reverse.
/// Built, used and destroyed on the node thread. The orders of NodeClient are in PeopleOrders and ContentOrders.
class NodeCore : public QObject
{
    Q_OBJECT

public:
    /// Opens what is in the profile and starts to listen. Errors name what is wrong and leave nothing running:
    /// those of LocalIdentity, Database, HttpServer (PortInUse …) and of the settings.
    [[nodiscard]] static Result<std::unique_ptr<NodeCore>> start(ProfileFolder profile, const NodeSettings &settings,
                                                                 const Clock &clock);
    ~NodeCore() override;

Q_SIGNALS:
    /// This peer must not go on: OwnIdentity where another copy of it is alive. Whoever owns it stops it.
    void mustStop(const ttp::Error &why);

public:
    /// Refuses new requests, lets running ones end for at most drainMs, records everything.
    void stop(int drainMs);

    /// What everybody can see at this moment.
    [[nodiscard]] NodeStatus status() const;
    [[nodiscard]] QString linkTo(const ShareId &share) const;
    [[nodiscard]] QString inviteLink(const InvitationCode &code) const;

    /// Users or groups changed: snapshot, access records and the directory follow.
    void usersChanged(const std::optional<UserId> &user = {});
    void recordEvent(const QString &kind, const UserId &user, const QString &address, const QString &subject,
                     const QString &detail);
    /// Records that people wait for a decision, once a minute at most. user is the newest, where that is known.
    void tellOfRequests(const UserId &user = {});
    void saveSettings();
    /// Takes these settings, in the file first: after an error everything is as it was. What needs a new start (where
    /// to listen, who is let in) waits for it. Errors of checkSettings() and writeSettings().
    [[nodiscard]] Result<void> changeSettings(const NodeSettings &changed);
    void applyLimits();

    // What the orders work with. All of them live as long as the core.
    ProfileFolder profile;
    NodeSettings settings;
    const Clock &clock;
    LocalIdentity identity;
    std::unique_ptr<Database> database;
    std::unique_ptr<Groups> groups;
    std::unique_ptr<Incidents> incidents;
    std::unique_ptr<Invitations> invitations;
    std::unique_ptr<Registration> registration;
    std::unique_ptr<OutgoingRegistration> outgoing;
    std::unique_ptr<Authenticator> authenticator;
    std::unique_ptr<Sessions> sessions;
    std::unique_ptr<ShareCatalog> shares;
    std::unique_ptr<PeerDirectory> peers;
    std::unique_ptr<Registrar> registrar;
    std::unique_ptr<TransferManager> transfers;
    std::unique_ptr<OwnAddresses> addresses;
    /// Payload bytes that have left and that came, for one user.
    [[nodiscard]] AccountPtr account(const UserId &user);

    [[nodiscard]] DiskPool &pool() { return *m_pool; }
    [[nodiscard]] ContentOrders &content() { return *m_content; }
    [[nodiscard]] SourceDirectory &sources() { return *m_sources; }
    /// What a link asks for. InvalidInput when it names no share.
    [[nodiscard]] static Result<VersionWanted> wantedOf(const QString &link);
    /// Puts what is known now into the box of the server threads.
    void putSnapshot();

private:
    NodeCore(ProfileFolder profileFolder, NodeSettings nodeSettings, const Clock &nodeClock, LocalIdentity own);

    [[nodiscard]] Result<void> openDomain();
    [[nodiscard]] Result<void> openNetwork();
    [[nodiscard]] Result<void> listen();
    void connectParts();
    [[nodiscard]] PeerFacts peerFacts() const;
    [[nodiscard]] Link ownLink() const;
    void scheduleSnapshot();
    void everySecond();
    void everyMinute();
    void noticeNetworkChange();
    void lookWhereWeAre();
    [[nodiscard]] QuietMinute::IsHeld heldFiles() const;
    void measure();
    void peerOnline(const UserId &user);
    void secondCopyFound(const HostPort &place);

    std::unique_ptr<UserAccounts> m_accounts;
    std::unique_ptr<DiskPool> m_pool;
    UploadScheduler m_upload;
    ServiceSlots m_slots;
    UsageLedger m_usage;
    std::unique_ptr<UsageTable> m_usageTable;
    std::unique_ptr<QuietMinute> m_quietMinute;
    SnapshotBox m_snapshots;
    std::unique_ptr<SharingCodec> m_codec;
    // what the transfer threads post to; dies after them
    QObject m_transferContext;
    std::unique_ptr<HttpTransport> m_control;
    std::vector<std::unique_ptr<HttpTransport>> m_fetchers;
    std::shared_ptr<DownloadLimiter> m_downLimit;
    std::unique_ptr<NodeSources> m_sources;
    std::unique_ptr<SecondCopyCheck> m_secondCopy;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<NodeWorld> m_world;
    std::unique_ptr<ServerServices> m_services;
    std::unique_ptr<ApiHandler> m_api;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<ContentOrders> m_content;
    QTimer m_secondTimer;
    QTimer m_slotTimer;
    QTimer m_snapshotTimer;
    qint64 m_flushedAtMs = 0;
    qint64 m_prunedAtMs = 0;
    quint16 m_port = 0;
    // random, new with every start
    QString m_instance;
    Reachability m_reachability = Reachability::Unknown;
    qint64 m_bytesOutBefore = 0;
    qint64 m_measuredMs = 0;
    qint64 m_upRate = 0;
    bool m_draining = false;
    bool m_stopped = false;
};

} // namespace ttp
