// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/PeerDirectory.h"

#include "core/base/Logging.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 firstRetryMs = 5000;
constexpr qint64 longestRetryMs = 300'000;
constexpr int lookEveryMs = 1000;
constexpr qsizetype mostAddresses = 8;

// Places that we found to work are kept as "host:port"; what a peer says of itself when it registers is a URL, and is
// only hearsay.
QList<HostPort> placesOf(const QStringList &texts, const OwnPlace &own)
{
    static const QString scheme = QStringLiteral("https://");
    QList<HostPort> places;
    for (const QString &text : texts) {
        const bool isHeard = text.startsWith(scheme);
        const QString authority = isHeard ? text.mid(scheme.size()).section(QLatin1Char('/'), 0, 0) : text;
        const auto place = HostPort::fromString(authority);
        const auto address = place ? Address::fromText(place->host) : std::nullopt;
        const bool usable = !isHeard || (address && mayUseAddress(*address, own, AddressOrigin::Heard));
        if (place && usable)
            places.append(*place);
    }
    return places;
}

QStringList textsOf(const QList<HostPort> &places)
{
    QStringList texts;
    for (const HostPort &place : places)
        texts.append(place.toString());
    return texts;
}

} // namespace

PeerDirectory::PeerDirectory(HttpTransport &transport, Database &database, const Clock &clock, const LocalIdentity &own,
                             QObject *parent)
    : QObject(parent), m_transport(transport), m_database(database), m_users(database), m_clock(clock), m_own(own)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &PeerDirectory::connectDue);
    timer->start(lookEveryMs);
}

PeerDirectory::~PeerDirectory() = default;

Result<void> PeerDirectory::load()
{
    TTP_ON_THREAD(m_thread);
    constexpr int pageSize = 500;
    std::optional<UserId> after;
    while (true) {
        const Result<QList<UserRow>> page = m_users.page(after, pageSize);
        if (!page)
            return page.error();
        for (const UserRow &user : *page)
            put(user);
        if (page->size() < pageSize)
            return {};
        after = page->last().id;
    }
}

Result<void> PeerDirectory::refresh(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const Result<std::optional<UserRow>> row = m_users.find(user);
    if (!row)
        return row.error();
    if (*row)
        put(**row);
    else
        m_entries.erase(user);
    return {};
}

void PeerDirectory::put(const UserRow &user)
{
    const bool canLogIn = user.state == UserState::Active && !user.authIdAtPeer.isEmpty() && user.spkiSha256;
    if (!canLogIn) {
        m_entries.erase(user.id);
        return;
    }
    const auto found = m_entries.find(user.id);
    if (found != m_entries.end()) {
        found->second.client->session()->setAuthId(user.authIdAtPeer);
        found->second.client->session()->setAddresses(placesOf(user.urls, m_place));
        found->second.nextTryMs = 0;
        return;
    }
    auto session = std::make_shared<PeerSession>(user.id, *user.spkiSha256, placesOf(user.urls, m_place),
                                                 m_own.userId(), user.authIdAtPeer);
    Entry entry;
    entry.client = std::make_unique<PeerClient>(m_transport, m_clock, std::move(session));
    m_entries.emplace(user.id, std::move(entry));
}

PeerClient *PeerDirectory::peer(const UserId &user) const
{
    const auto found = m_entries.find(user);
    return found == m_entries.end() ? nullptr : found->second.client.get();
}

QList<UserId> PeerDirectory::all() const
{
    QList<UserId> users;
    for (const auto &[user, entry] : m_entries)
        users.append(user);
    return users;
}

bool PeerDirectory::isOnline(const UserId &user) const
{
    const auto found = m_entries.find(user);
    return found != m_entries.end() && found->second.online;
}

void PeerDirectory::addHeardAddresses(const UserId &user, const QList<HostPort> &addresses, const OwnPlace &own)
{
    QList<HostPort> usable;
    for (const HostPort &place : addresses) {
        const auto address = Address::fromText(place.host);
        if (address && mayUseAddress(*address, own, AddressOrigin::Heard))
            usable.append(place);
    }
    addTrustedAddresses(user, usable);
}

void PeerDirectory::addTrustedAddresses(const UserId &user, const QList<HostPort> &addresses)
{
    const auto found = m_entries.find(user);
    if (found == m_entries.end())
        return;
    QList<HostPort> known = found->second.client->session()->addresses();
    for (const HostPort &place : addresses) {
        if (!known.contains(place) && known.size() < mostAddresses)
            known.append(place);
    }
    found->second.client->session()->setAddresses(known);
    if (!found->second.online)
        found->second.nextTryMs = 0;
    remember(user);
}

void PeerDirectory::connectAll()
{
    for (auto &[user, entry] : m_entries)
        entry.nextTryMs = 0;
    connectDue();
}

void PeerDirectory::connectDue()
{
    const qint64 now = m_clock.monotonicMs();
    for (auto &[user, entry] : m_entries) {
        const bool loggedIn = entry.client->session()->isLoggedIn();
        if (entry.online && !loggedIn) {
            entry.online = false;
            Q_EMIT wentOffline(user);
        }
        if (!entry.online && !entry.trying && entry.nextTryMs <= now)
            tryToConnect(user);
    }
}

void PeerDirectory::tryToConnect(const UserId &user)
{
    Entry &entry = m_entries.at(user);
    entry.trying = true;
    entry.client->logIn([guard = QPointer(this), user](const Result<void> &result) {
        if (guard)
            guard->connected(user, result);
    });
}

void PeerDirectory::connected(const UserId &user, const Result<void> &result)
{
    const auto found = m_entries.find(user);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.trying = false;
    if (result) {
        entry.online = true;
        entry.failures = 0;
        remember(user);
        Q_EMIT cameOnline(user);
        return;
    }
    const qint64 wait = std::min(longestRetryMs, firstRetryMs << std::min(entry.failures, 10));
    ++entry.failures;
    entry.nextTryMs = m_clock.monotonicMs() + std::max<qint64>(wait, 1000LL * result.error().retryAfterSeconds);
    qCInfo(lcNode).noquote() << "not logged in at" << user.toString() << describe(result.error());
}

void PeerDirectory::remember(const UserId &user)
{
    const PeerClient *client = peer(user);
    if (!client)
        return;
    const Result<void> kept = m_users.setUrls(user, textsOf(client->session()->addresses()));
    const Result<void> seen = isOnline(user) ? m_users.setLastSeen(user, m_clock.now()) : Result<void>();
    for (const Result<void> *result : {&kept, &seen}) {
        if (!*result)
            qCWarning(lcNode).noquote() << describe(result->error());
    }
}

} // namespace ttp
