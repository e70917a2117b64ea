// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerSession.h"

#include <utility>

namespace ttp {

HttpRequest PeerAccess::request(const QByteArray &path) const
{
    HttpRequest request;
    request.host = address.host;
    request.port = address.port;
    request.hostIsName = !address.isAddress();
    request.path = pathPrefix + path;
    request.authorization = authorization;
    request.pin = pin;
    return request;
}

PeerSession::PeerSession(UserId remote, const Hash256 &pin, QList<HostPort> addresses, UserId ownUserId, Secret authId)
    : m_remote(remote), m_pin(pin), m_ownUserId(ownUserId), m_addresses(std::move(addresses)),
      m_authId(std::move(authId))
{
}

QList<HostPort> PeerSession::addresses() const
{
    const QMutexLocker lock(&m_mutex);
    return m_addresses;
}

void PeerSession::setAddresses(QList<HostPort> addresses)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_addresses.isEmpty() && addresses.removeAll(m_addresses.first()) > 0)
        addresses.prepend(m_addresses.first());
    m_addresses = std::move(addresses);
}

void PeerSession::markWorking(const HostPort &address)
{
    const QMutexLocker lock(&m_mutex);
    m_addresses.removeAll(address);
    m_addresses.prepend(address);
    m_working = address;
}

std::optional<HostPort> PeerSession::working() const
{
    const QMutexLocker lock(&m_mutex);
    return m_working;
}

bool PeerSession::markFailing(const HostPort &address)
{
    const QMutexLocker lock(&m_mutex);
    if (m_working == address)
        m_working.reset();
    const bool wasFirst = !m_addresses.isEmpty() && m_addresses.first() == address;
    if (m_addresses.removeAll(address) > 0)
        m_addresses.append(address);
    return wasFirst;
}

void PeerSession::setAuthId(Secret authId)
{
    const QMutexLocker lock(&m_mutex);
    m_authId = std::move(authId);
}

Secret PeerSession::authId() const
{
    const QMutexLocker lock(&m_mutex);
    return m_authId;
}

void PeerSession::setPathPrefix(const QByteArray &prefix)
{
    const QMutexLocker lock(&m_mutex);
    m_pathPrefix = prefix;
}

std::optional<PeerAccess> PeerSession::access() const
{
    const QMutexLocker lock(&m_mutex);
    if (m_addresses.isEmpty())
        return std::nullopt;
    return PeerAccess{m_addresses.first(), m_pin, m_authorization, m_loginSerial, m_pathPrefix};
}

bool PeerSession::isLoggedIn() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_authorization.isEmpty();
}

quint64 PeerSession::loginSerial() const
{
    const QMutexLocker lock(&m_mutex);
    return m_loginSerial;
}

SessionId PeerSession::sessionId() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sessionId;
}

void PeerSession::setSession(const SessionId &id, Secret token)
{
    Secret authorization(QByteArrayLiteral("Bearer ") + token.reveal().toByteArray());
    const QMutexLocker lock(&m_mutex);
    m_sessionId = id;
    m_authorization = std::move(authorization);
    ++m_loginSerial;
}

void PeerSession::clearSession()
{
    const QMutexLocker lock(&m_mutex);
    m_sessionId = SessionId();
    m_authorization = Secret();
}

} // namespace ttp
