// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/PeerDirectory.h"

#include "core/base/Logging.h"
#include "core/node/HeardPlaces.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr qint64 firstRetryMs = 5000;
constexpr qint64 longestRetryMs = 300'000;
constexpr int lookEveryMs = 1000;
constexpr qsizetype mostAddresses = 8;
constexpr qsizetype mostTried = 4;

// Behind the one in use, which is first; the oldest make room.
void addNew(QList<HostPort> &places, const HostPort &place)
{
    if (places.contains(place))
        return;
    places.insert(std::min<qsizetype>(1, places.size()), place);
    if (places.size() > mostAddresses)
        places.removeLast();
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

void PeerDirectory::setOwnPlace(const OwnPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    for (auto &[user, entry] : m_entries) {
        QList<HostPort> addresses = entry.client->session()->addresses();
        for (const HostPort &heard : std::as_const(entry.heard)) {
            addresses.removeAll(heard);
            if (mayDial(heard, m_place))
                addresses.append(heard);
        }
        entry.client->session()->setAddresses(addresses);
        if (!entry.online)
            entry.nextTryMs = 0;
    }
}

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

void PeerDirectory::leave(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const auto found = m_entries.find(user);
    if (found == m_entries.end())
        return;
    PeerClient *client = found->second.client.release();
    m_entries.erase(found);
    client->setParent(this); // dies with us where no answer comes before
    tellThatWeLeft(client, false);
}

void PeerDirectory::tellThatWeLeft(PeerClient *client, bool isSecondTry)
{
    client->leave([client, isSecondTry](const Result<void> &told) {
        // A connection that was idle may be gone when it is needed.
        if (!told && told.error().code == ErrorCode::ConnectionLost && !isSecondTry)
            return tellThatWeLeft(client, true);
        if (!told)
            qCInfo(lcNode).noquote() << "a peer was not told that we left:" << describe(told.error());
        client->deleteLater();
    });
}

void PeerDirectory::checkLogin(const UserId &user)
{
    TTP_ON_THREAD(m_thread);
    const auto found = m_entries.find(user);
    if (found == m_entries.end() || std::exchange(found->second.trying, true))
        return;
    PeerClient &client = *found->second.client;
    client.sessionRefused(client.session()->loginSerial(), [guard = QPointer(this), user](const Result<void> &result) {
        if (guard)
            guard->connected(user, result);
    });
}

void PeerDirectory::put(const UserRow &user)
{
    const bool canLogIn = user.state == UserState::Active && !user.authIdAtPeer.isEmpty() && user.spkiSha256;
    if (!canLogIn) {
        m_entries.erase(user.id);
        return;
    }
    const auto found = m_entries.find(user.id);
    const Places places = placesOf(user.urls);
    QList<HostPort> addresses = places.trusted;
    for (const HostPort &place : places.heard) {
        if (mayDial(place, m_place) && !addresses.contains(place))
            addresses.append(place);
    }
    if (found != m_entries.end()) {
        Entry &known = found->second;
        known.refused = known.refused && known.client->session()->authId() == user.authIdAtPeer;
        known.client->session()->setAuthId(user.authIdAtPeer);
        known.client->session()->setAddresses(addresses);
        known.heard = places.heard;
        known.tried.clear();
        known.nextTryMs = 0;
        return;
    }
    auto session =
        std::make_shared<PeerSession>(user.id, *user.spkiSha256, addresses, m_own.userId(), user.authIdAtPeer);
    Entry entry;
    entry.client = std::make_unique<PeerClient>(m_transport, m_clock, std::move(session));
    entry.heard = places.heard;
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

bool PeerDirectory::isRefusedThere(const UserId &user) const
{
    const auto found = m_entries.find(user);
    return found != m_entries.end() && found->second.refused;
}

void PeerDirectory::addHeardAddresses(const UserId &user, const QList<HostPort> &addresses, const OwnPlace &own)
{
    setOwnPlace(own);
    const auto found = m_entries.find(user);
    if (found == m_entries.end())
        return;
    QList<HostPort> usable;
    const QList<HostPort> known = found->second.client->session()->addresses();
    for (const HostPort &place : addresses) {
        if (!mayDial(place, own))
            continue;
        usable.append(place);
        if (!known.contains(place))
            addNew(found->second.heard, place);
    }
    addAddresses(user, usable);
    remember(user);
}

void PeerDirectory::addTrustedAddresses(const UserId &user, const QList<HostPort> &addresses)
{
    const auto found = m_entries.find(user);
    if (found == m_entries.end())
        return;
    for (const HostPort &place : addresses)
        found->second.heard.removeAll(place);
    addAddresses(user, addresses);
    remember(user);
}

void PeerDirectory::tryAddresses(const UserId &user, const QList<HostPort> &addresses)
{
    const auto found = m_entries.find(user);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    QList<HostPort> known = entry.client->session()->addresses();
    qsizetype behind = std::min<qsizetype>(1, known.size());
    for (const HostPort &place : addresses) {
        if (known.contains(place) || entry.tried.size() >= mostTried)
            continue;
        entry.tried.append(place);
        known.insert(behind++, place);
    }
    entry.client->session()->setAddresses(known);
    entry.isTriedNext = entry.trying;
    if (!entry.online)
        entry.nextTryMs = 0;
}

void PeerDirectory::endTrying(Entry &entry)
{
    if (entry.tried.isEmpty())
        return;
    QList<HostPort> known = entry.client->session()->addresses();
    const auto working = entry.client->session()->working();
    for (const HostPort &place : std::exchange(entry.tried, {})) {
        if (place != working)
            known.removeAll(place);
    }
    entry.client->session()->setAddresses(known.mid(0, mostAddresses));
}

void PeerDirectory::addAddresses(const UserId &user, const QList<HostPort> &addresses)
{
    Entry &entry = m_entries.at(user);
    QList<HostPort> known = entry.client->session()->addresses();
    for (const HostPort &place : std::as_const(entry.tried))
        known.removeAll(place);
    for (const HostPort &place : addresses) {
        entry.tried.removeAll(place);
        addNew(known, place);
    }
    entry.client->session()->setAddresses(known + entry.tried);
    if (!entry.online)
        entry.nextTryMs = 0;
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
    const bool isTriedNext = std::exchange(entry.isTriedNext, false);
    if (result || !isTriedNext)
        endTrying(entry);
    entry.refused = !result && result.error().code == ErrorCode::CredentialsInvalid;
    if (result) {
        entry.online = true;
        entry.failures = 0;
        remember(user);
        Q_EMIT cameOnline(user);
        return;
    }
    const qint64 wait = std::min(longestRetryMs, firstRetryMs << std::min(entry.failures, 10));
    ++entry.failures;
    if (!isTriedNext)
        entry.nextTryMs = m_clock.monotonicMs() + std::max<qint64>(wait, 1000LL * result.error().retryAfterSeconds);
    qCInfo(lcNode).noquote() << "not logged in at" << user.toString() << describe(result.error());
}

void PeerDirectory::remember(const UserId &user)
{
    Entry &entry = m_entries.at(user);
    const QList<HostPort> addresses = entry.client->session()->addresses();
    if (const auto working = entry.client->session()->working())
        entry.heard.removeAll(*working); // its key answered there
    QStringList urls;
    for (const HostPort &place : addresses) {
        if (!entry.heard.contains(place) && !entry.tried.contains(place))
            urls.append(place.toString());
    }
    for (const HostPort &place : std::as_const(entry.heard))
        urls.append(heardText(place));
    urls = urls.mid(0, mostAddresses);
    const Result<void> kept = m_users.setUrls(user, urls);
    const Result<void> seen = entry.online ? m_users.setLastSeen(user, m_clock.now()) : Result<void>();
    for (const Result<void> *result : {&kept, &seen}) {
        if (!*result)
            qCWarning(lcNode).noquote() << describe(result->error());
    }
}

} // namespace ttp
