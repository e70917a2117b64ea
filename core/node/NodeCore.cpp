// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/NodeCore.h"

#include "core/base/Logging.h"
#include "core/database/EventsTable.h"
#include "core/database/UsersTable.h"
#include "core/identity/Random.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int requestsPerAccount = 12;
constexpr int fetchThreads = 2;

void warn(const Result<void> &result)
{
    if (!result)
        qCWarning(lcNode).noquote() << describe(result.error());
}

RegistrationPolicy policyOf(const QString &word)
{
    if (word == QStringLiteral("closed"))
        return RegistrationPolicy::Closed;
    return word == QStringLiteral("invite") ? RegistrationPolicy::InviteOnly : RegistrationPolicy::Approval;
}

HttpTransportOptions transportOptions(const LocalIdentity &identity, const NodeSettings &settings)
{
    HttpTransportOptions options;
    options.certificate = {identity.certificatePem(), identity.privateKeyPem()};
    // A peer that listens on one address also speaks from it: its sessions are bound to where it can be found.
    if (Address::fromText(settings.listenHost))
        options.localAddress = settings.listenHost;
    return options;
}

// A profile that has been somebody stays that one: with another key nothing in its database would be true any more.
Result<LocalIdentity> identityOf(const ProfileFolder &profile)
{
    if (!QFile::exists(profile.databasePath()))
        return LocalIdentity::openOrCreate(profile.path());
    Result<LocalIdentity> identity = LocalIdentity::open(profile.path());
    if (identity || identity.error().code != ErrorCode::NotFound)
        return identity;
    return Error{ErrorCode::ReadFailed, Doing::ReadingIdentity, LocalIdentity::keyPath(profile.path()),
                 QStringLiteral("the key of this profile is gone; put a copy of it back, or begin with a new profile"),
                 0};
}

} // namespace

NodeCore::NodeCore(ProfileFolder profileFolder, NodeSettings nodeSettings, const Clock &nodeClock, LocalIdentity own)
    : profile(std::move(profileFolder)), settings(std::move(nodeSettings)), clock(nodeClock), identity(std::move(own)),
      m_upload(nodeClock), m_slots(nodeClock, requestsPerAccount), m_usage(nodeClock, identity.userId()),
      m_instance(randomUuid().toString(QUuid::WithoutBraces))
{
}

NodeCore::~NodeCore()
{
    stop(0);
}

Result<std::unique_ptr<NodeCore>> NodeCore::start(ProfileFolder profile, const NodeSettings &settings,
                                                  const Clock &clock)
{
    Result<LocalIdentity> identity = identityOf(profile);
    if (!identity)
        return identity.error();
    std::unique_ptr<NodeCore> core(new NodeCore(std::move(profile), settings, clock, std::move(identity).value()));
    for (const auto step : {&NodeCore::openDomain, &NodeCore::openNetwork, &NodeCore::listen}) {
        if (const Result<void> done = (core.get()->*step)(); !done)
            return done.error();
    }
    core->connectParts();
    return core;
}

Result<void> NodeCore::openDomain()
{
    Result<std::unique_ptr<Database>> opened = Database::open(profile.databasePath());
    if (!opened)
        return opened.error();
    database = std::move(opened).value();
    m_accounts = std::make_unique<UserAccounts>(*database);
    m_pool = std::make_unique<DiskPool>();
    m_usageTable = std::make_unique<UsageTable>(*database);
    m_quietMinute = std::make_unique<QuietMinute>(*database, clock);
    groups = std::make_unique<Groups>(*database, clock);
    incidents = std::make_unique<Incidents>(*database, clock);
    invitations = std::make_unique<Invitations>(*database, clock);
    registration = std::make_unique<Registration>(*database, clock, identity, *invitations, *groups, *incidents);
    registration->setPolicy(policyOf(settings.registration));
    outgoing = std::make_unique<OutgoingRegistration>(*database, clock, identity);
    authenticator = std::make_unique<Authenticator>(*database, clock, *incidents, identity.userId());
    sessions = std::make_unique<Sessions>(*database, clock, identity.userId());
    if (const Result<void> loaded = sessions->load(); !loaded)
        return loaded;
    m_codec = std::make_unique<SharingCodec>(identity, [this] { scheduleSnapshot(); });
    ShareCatalog::Setup setup;
    setup.self = identity.userId();
    setup.listsFolder = profile.listsPath();
    shares = std::make_unique<ShareCatalog>(*database, *m_pool, clock, *m_codec, std::move(setup));
    return shares->restore();
}

Result<void> NodeCore::openNetwork()
{
    m_control = std::make_unique<HttpTransport>(transportOptions(identity, settings));
    QList<HttpTransport *> fetchers;
    for (int i = 0; i < fetchThreads; ++i) {
        m_fetchers.push_back(std::make_unique<HttpTransport>(transportOptions(identity, settings)));
        fetchers.append(m_fetchers.back().get());
    }
    peers = std::make_unique<PeerDirectory>(*m_control, *database, clock, identity);
    peers->setOwnPlace(OwnAddresses(settings.url, settings.listenHost, settings.port).place());
    if (const Result<void> loaded = peers->load(); !loaded)
        return loaded;
    registrar = std::make_unique<Registrar>(
        *m_control, *outgoing, clock, identity,
        [this] { return addresses ? addresses->forLinks() : QList<HostPort>(); },
        [this](const UserId &user) { return peers->isRefusedThere(user); });
    m_sources = std::make_unique<NodeSources>(*peers, *database, clock);
    TransferServices services{clock,
                              *database,
                              *m_pool,
                              *m_sources,
                              fetchers,
                              std::make_shared<DownloadLimiter>(clock, settings.downLimit),
                              &m_transferContext,
                              profile.listsPath(),
                              m_usage,
                              {},
                              {},
                              {},
                              {}};
    m_downLimit = services.globalLimit;
    services.serve = [this](const FetchedVersion &version, const HeardAccess &access) {
        warn(shares->serveFetched(version, access));
    };
    services.withdraw = [this](const ShareId &share, int version) { shares->stopServing(share, version); };
    services.readLink = &NodeCore::wantedOf;
    services.incident = [this](const QString &kind, const UserId &user, const QString &subject, const QString &detail) {
        recordEvent(kind, user, {}, subject, detail);
    };
    transfers = std::make_unique<TransferManager>(std::move(services), settings.activeTransfers);
    return {};
}

Result<void> NodeCore::listen()
{
    putSnapshot();
    m_world = std::make_unique<NodeWorld>(*this, *m_control, this);
    m_services = std::unique_ptr<ServerServices>(new ServerServices{
        clock, m_snapshots, m_upload, m_slots, m_usage, profile.databasePath(), *m_world,
        NodeDomain{*database, identity, *registration, *authenticator, *sessions, *groups, *incidents}});
    m_api = std::make_unique<ApiHandler>(*m_services, peerFacts());
    HttpServerSettings server;
    if (const auto address = Address::fromText(settings.listenHost))
        server.addresses = {address->host()};
    server.port = settings.port;
    server.certificate = QSslCertificate(identity.certificateDer(), QSsl::Der);
    server.key = QSslKey(identity.privateKeyPem().reveal().toByteArray(), QSsl::Ec);
    for (const QString &proxy : std::as_const(settings.trustedProxies))
        server.trustedProxies.append(QHostAddress(proxy));
    m_server = std::make_unique<HttpServer>(std::move(server), *m_api);
    const Result<quint16> port = m_server->start();
    if (!port)
        return port.error();
    m_port = *port;
    if (settings.port == 0) {
        settings.port = m_port; // chosen once and kept: links name it
        saveSettings();
    }
    addresses = std::make_unique<OwnAddresses>(settings.url, settings.listenHost, m_port);
    sessions->setOwnAddresses(addresses->place().addresses);
    m_upload.setLimit(settings.upLimit);
    return transfers->restore();
}

PeerFacts NodeCore::peerFacts() const
{
    PeerFacts facts;
    facts.user = identity.userId();
    facts.pin = identity.pin();
    facts.name = settings.name;
    facts.registration = registration->policy();
    facts.roles = QStringList{QStringLiteral("peer")} + settings.roles;
    facts.instance = m_instance;
    return facts;
}

void NodeCore::connectParts()
{
    sessions->setChangeHandler([this] { scheduleSnapshot(); });
    groups->setChangeHandler([this] { warn(shares->readersChanged()); });
    connect(registrar.get(), &Registrar::registered, this, [this](const UserId &user, const QString &name) {
        UsersTable users(*database);
        if (!name.isEmpty())
            warn(users.setName(user, name));
        usersChanged(user);
    });
    m_secondCopy =
        std::make_unique<SecondCopyCheck>(*m_control, identity, m_instance, [this] { return addresses->place(); });
    connect(m_secondCopy.get(), &SecondCopyCheck::found, this, &NodeCore::secondCopyFound);
    connect(peers.get(), &PeerDirectory::cameOnline, this, &NodeCore::peerOnline);
    m_announcer = std::make_unique<Announcer>(*peers, *shares, clock, m_port);
    connect(transfers.get(), &TransferManager::stateChanged, m_announcer.get(), &Announcer::tellAllSoon);
    m_snapshotTimer.setSingleShot(true);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &NodeCore::putSnapshot);
    connect(&m_secondTimer, &QTimer::timeout, this, &NodeCore::everySecond);
    m_secondTimer.start(1000);
    connect(&m_slotTimer, &QTimer::timeout, this, [this] { m_slots.expire(); });
    m_slotTimer.start(100);
    m_content = std::make_unique<ContentOrders>(*this);
    registrar->resumeWaiting(settings.name);
    peers->connectAll();
}

// ---- the snapshot for the server threads

void NodeCore::scheduleSnapshot()
{
    m_snapshotTimer.start(0);
}

AccountPtr NodeCore::account(const UserId &user)
{
    return m_accounts->of(user);
}

void NodeCore::putSnapshot()
{
    auto snapshot = std::make_shared<AccessSnapshot>();
    snapshot->self = identity.userId();
    snapshot->sessions = *sessions->snapshot();
    snapshot->accounts = m_accounts->active();
    snapshot->knownKeys = m_accounts->knownKeys();
    snapshot->shares = shares->allServed();
    snapshot->draining = m_draining;
    m_snapshots.put(std::move(snapshot));
}

void NodeCore::usersChanged(const std::optional<UserId> &user)
{
    m_accounts->usersChanged();
    putSnapshot();
    warn(shares->readersChanged());
    if (user && peers)
        warn(peers->refresh(*user));
    if (m_api)
        m_api->registrationsDecided();
}

// ---- what happens by itself

void NodeCore::peerOnline(const UserId &user)
{
    transfers->sourcesChanged();
    m_announcer->tell(user);
    PeerClient *peer = peers->peer(user);
    if (!peer)
        return;
    peer->peerInfo([guard = QPointer(this), user](const Result<PeerInfo> &info) {
        if (!guard || !info)
            return;
        if (const auto seen = Address::fromText(info->callerAddress))
            guard->addresses->addReported(user, *seen);
        UsersTable users(*guard->database);
        if (!info->name.isEmpty())
            warn(users.setName(user, info->name));
    });
    m_secondCopy->ask(*peer);
    peer->dialBack(m_port, [guard = QPointer(this)](const Result<DialBack> &answer) {
        if (!guard || !answer)
            return;
        guard->m_reachability = answer->reachable ? Reachability::Reachable : Reachability::NotReachable;
    });
}

void NodeCore::secondCopyFound(const HostPort &place)
{
    const QString detail = QStringLiteral("another copy of this identity is running at %1").arg(place.toString());
    const auto recorded = incidents->record(IncidentKind::SecondCopy, identity.userId(),
                                            Address::fromText(place.host).value_or(Address()), detail);
    if (!recorded)
        qCWarning(lcNode).noquote() << describe(recorded.error());
    Q_EMIT mustStop({ErrorCode::OwnIdentity, Doing::OpeningProfile, profile.path(), detail, 0});
}

// Connections that were made in another network are dead without saying so: nobody must wait for them to be silent.
void NodeCore::noticeNetworkChange()
{
    if (!addresses->look())
        return;
    qCInfo(lcNode) << "the addresses of this machine are others now";
    m_control->closeIdleConnections();
    for (const auto &fetcher : m_fetchers)
        fetcher->closeIdleConnections();
    lookWhereWeAre();
    peers->connectAll();
    transfers->sourcesChanged();
}

void NodeCore::lookWhereWeAre()
{
    // A laptop is somewhere else now and then: the rules about private addresses go by where it is.
    const OwnPlace place = addresses->place();
    peers->setOwnPlace(place);
    sessions->setOwnAddresses(place.addresses);
}

void NodeCore::everySecond()
{
    measure();
    noticeNetworkChange();
    m_announcer->renew();
    const qint64 now = clock.monotonicMs();
    if (now - m_flushedAtMs > 5000) {
        m_flushedAtMs = now;
        warn(m_usage.flush(*m_usageTable));
    }
    if (now - m_prunedAtMs > 60'000) {
        m_prunedAtMs = now;
        everyMinute();
    }
}

void NodeCore::everyMinute()
{
    (void)sessions->prune();
    (void)registration->prune();
    (void)invitations->prune();
    tellOfRequests();
    lookWhereWeAre();
    warn(m_quietMinute->step(heldFiles()));
}

// Nothing while that cannot be said.
QuietMinute::IsHeld NodeCore::heldFiles() const
{
    const QList<ShareDetails> known = shares->list();
    const bool isIndexing = std::any_of(known.begin(), known.end(), [](const ShareDetails &share) {
        return share.state == ShareDetails::State::Indexing;
    });
    if (isIndexing)
        return {};
    const QHash<ShareId, ServedSharePtr> served = shares->allServed();
    const QList<TransferFacts> fetched = transfers->facts();
    for (const TransferFacts &transfer : fetched) {
        const ServedSharePtr share = served.value(transfer.share);
        if (transfer.version > 0 && !(share && share->versions.contains(transfer.version)))
            return {};
    }
    return [served](const FileId &file) {
        return std::any_of(served.begin(), served.end(), [&file](const ServedSharePtr &share) {
            return std::any_of(share->versions.begin(), share->versions.end(),
                               [&file](const auto &version) { return version->catalog->indexOf(file).has_value(); });
        });
    };
}

void NodeCore::measure()
{
    const qint64 out = m_accounts->bytesOut();
    const qint64 now = clock.monotonicMs();
    if (now > m_measuredMs)
        m_upRate = (out - m_bytesOutBefore) * 1000 / (now - m_measuredMs);
    m_bytesOutBefore = out;
    m_measuredMs = now;
}

void NodeCore::recordEvent(const QString &kind, const UserId &user, const QString &address, const QString &subject,
                           const QString &detail)
{
    EventsTable events(*database);
    EventRow row;
    row.time = clock.now();
    row.kind = kind;
    row.user = user;
    row.address = address;
    row.subject = subject;
    row.detail = detail;
    const auto appended = events.append(row);
    if (!appended)
        qCWarning(lcNode).noquote() << describe(appended.error());
}

void NodeCore::tellOfRequests(const UserId &user)
{
    const int newOnes = registration->takeNotice();
    if (newOnes > 0) {
        recordEvent(QStringLiteral("registration-request"), user, {}, {},
                    QStringLiteral("new requests to register without an invitation: %1").arg(newOnes));
    }
}

void NodeCore::saveSettings()
{
    warn(writeSettings(profile.path(), settings));
}

Result<void> NodeCore::changeSettings(const NodeSettings &changed)
{
    if (const Result<void> sound = checkSettings(changed); !sound)
        return sound;
    if (const Result<void> written = writeSettings(profile.path(), changed); !written)
        return written;
    settings = changed;
    m_api->setPeerFacts(peerFacts());
    return {};
}

void NodeCore::applyLimits()
{
    m_upload.setLimit(settings.upLimit);
    m_downLimit->setRate(settings.downLimit);
    saveSettings();
}

void NodeCore::stop(int drainMs)
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_draining = true;
    if (shares)
        putSnapshot();
    for (QTimer *timer : {&m_secondTimer, &m_slotTimer, &m_snapshotTimer})
        timer->stop();
    if (m_server)
        m_server->stop(drainMs);
    // Reverse of the start: first whoever asks for something, then what it is asked of.
    m_content.reset();
    m_announcer.reset();
    transfers.reset();
    registrar.reset();
    m_secondCopy.reset();
    m_sources.reset();
    peers.reset();
    m_server.reset();
    m_api.reset();
    m_services.reset();
    m_world.reset();
    m_fetchers.clear();
    m_control.reset();
    shares.reset();
    if (m_usageTable)
        warn(m_usage.flush(*m_usageTable));
    sessions.reset();
    authenticator.reset();
    outgoing.reset();
    registration.reset();
    invitations.reset();
    incidents.reset();
    groups.reset();
    m_quietMinute.reset();
    m_usageTable.reset();
    m_pool.reset(); // its last jobs may still use what signs and reads for the shares
    m_codec.reset();
    m_accounts.reset();
    database.reset();
}

// ---- what others are told

QString NodeCore::linkTo(const ShareId &share) const
{
    Link link = ownLink();
    link.share = share;
    return link.toString();
}

QString NodeCore::inviteLink(const InvitationCode &code) const
{
    Link link = ownLink();
    link.invite = code.text();
    return link.toString();
}

Link NodeCore::ownLink() const
{
    const QList<HostPort> places = addresses->forLinks();
    Link link;
    link.user = identity.userId();
    link.pin = identity.pin();
    link.address = places.isEmpty() ? HostPort{QStringLiteral("127.0.0.1"), m_port} : places.first();
    link.moreAddresses = places.mid(1, 4);
    return link;
}

Result<VersionWanted> NodeCore::wantedOf(const QString &text)
{
    const Result<Link> link = Link::parse(text);
    if (!link)
        return link.error();
    if (!link->share) {
        return Error{ErrorCode::InvalidInput, Doing::ParsingLink, QStringLiteral("s"),
                     QStringLiteral("the link names no share"), 0};
    }
    return VersionWanted{*link->share, link->user, int(link->version.value_or(0)), link->manifest};
}

NodeStatus NodeCore::status() const
{
    NodeStatus status;
    status.user = identity.userId();
    status.name = settings.name;
    status.version = QStringLiteral(TTP_VERSION);
    status.profile = profile.path();
    status.downloadFolder = settings.downloadFolder;
    status.port = m_port;
    const QList<HostPort> places = addresses->forLinks();
    for (const HostPort &place : places)
        status.addresses.append(place.toString());
    // Without any network there is still this machine.
    const HostPort here{QStringLiteral("127.0.0.1"), m_port};
    status.url = QStringLiteral("https://%1/v1").arg(status.addresses.value(0, here.toString()));
    status.pin = identity.pin().toBase64Url();
    status.reachability = m_reachability;
    status.downRate = transfers->rate();
    status.upRate = m_upRate;
    status.downLimit = settings.downLimit;
    status.upLimit = settings.upLimit;
    status.peers = int(m_accounts->active().size());
    status.shares = int(shares->list().size());
    status.transfers = int(transfers->count());
    if (const auto waiting = registration->waiting())
        status.pendingRequests = int(waiting->size());
    status.connections = m_server->connectionCount();
    return status;
}

} // namespace ttp
