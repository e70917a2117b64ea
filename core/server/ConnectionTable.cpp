// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ConnectionTable.h"

#include "core/server/RawSocket.h"

#include <QMutexLocker>

namespace ttp {

ConnectionTable::ConnectionTable(const GateLimits &limits)
    : m_perAddress(limits.maxPerAddress), m_perAccount(limits.maxPerAccount), m_total(limits.maxConnections)
{
}

QHostAddress ConnectionTable::addressGroup(const QHostAddress &peer)
{
    const QHostAddress canonical = RawSocket::canonical(peer);
    if (canonical.protocol() != QAbstractSocket::IPv6Protocol)
        return canonical;
    Q_IPV6ADDR bytes = canonical.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}

ConnectionTable::Admission ConnectionTable::admit(quint64 connection, const QHostAddress &peer, bool trustedProxy)
{
    const QMutexLocker lock(&m_mutex);
    Entry entry;
    entry.group = addressGroup(peer);
    entry.exempt = trustedProxy;
    const auto sameAddress = m_addresses.constFind(entry.group);
    Admission admission;
    bool full = true;
    if (!trustedProxy && sameAddress != m_addresses.constEnd() && int(sameAddress->size()) >= m_perAddress)
        admission.evicted = oldestFree(*sameAddress).value_or(*sameAddress->begin());
    else if (!trustedProxy && int(m_unregistered.size()) >= m_total / 2)
        admission.evicted = oldestOfStrangers();
    else if (int(m_entries.size()) >= m_total)
        admission.evicted = m_draining.empty() ? oldestOfStrangers() : std::optional(*m_draining.begin());
    else
        full = false;
    if (full && !admission.evicted)
        return admission;
    if (admission.evicted)
        drop(*admission.evicted);
    m_entries.insert(connection, entry);
    join(connection, entry);
    admission.admitted = true;
    return admission;
}

ConnectionTable::Admission ConnectionTable::authenticate(quint64 connection, const Hash256 &account)
{
    const QMutexLocker lock(&m_mutex);
    Admission admission;
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end())
        return admission;
    if (entry->exempt || entry->account == account) {
        admission.admitted = true;
        return admission;
    }
    const auto others = m_accounts.constFind(account);
    if (others != m_accounts.constEnd() && int(others->size()) >= m_perAccount) {
        admission.evicted = oldestFree(*others);
        if (!admission.evicted)
            return admission;
        drop(*admission.evicted);
    }
    // The iterator may have moved when another entry was dropped.
    Entry &own = m_entries[connection];
    leave(connection, own);
    own.account = account;
    join(connection, own);
    admission.admitted = true;
    return admission;
}

void ConnectionTable::setServing(quint64 connection, bool serving)
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end())
        return;
    entry->serving = serving;
    if (serving)
        m_free.erase(connection);
    else if (countsForAddress(*entry))
        m_free.insert(connection);
}

void ConnectionTable::setWaiting(quint64 connection, bool waiting)
{
    update(connection, &Entry::waiting, waiting);
}

void ConnectionTable::setDraining(quint64 connection)
{
    update(connection, &Entry::draining, true);
}

void ConnectionTable::remove(quint64 connection)
{
    const QMutexLocker lock(&m_mutex);
    drop(connection);
}

void ConnectionTable::update(quint64 connection, bool Entry::*flag, bool value)
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end() || (*entry).*flag == value)
        return;
    leave(connection, *entry);
    (*entry).*flag = value;
    join(connection, *entry);
}

void ConnectionTable::drop(quint64 connection)
{
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end())
        return;
    leave(connection, *entry);
    m_entries.erase(entry);
}

bool ConnectionTable::countsForAddress(const Entry &entry)
{
    return !entry.draining && !entry.waiting && !entry.exempt && !entry.account;
}

void ConnectionTable::join(quint64 connection, const Entry &entry)
{
    if (entry.draining)
        m_draining.insert(connection);
    if (entry.draining || entry.waiting || entry.exempt)
        return;
    if (entry.account) {
        m_accounts[*entry.account].insert(connection);
        return;
    }
    m_addresses[entry.group].insert(connection);
    m_unregistered.insert(connection);
    if (!entry.serving)
        m_free.insert(connection);
}

void ConnectionTable::leave(quint64 connection, const Entry &entry)
{
    m_draining.erase(connection);
    m_free.erase(connection);
    if (entry.draining || entry.waiting || entry.exempt)
        return;
    if (entry.account) {
        const auto group = m_accounts.find(*entry.account);
        group->erase(connection);
        if (group->empty())
            m_accounts.erase(group);
        return;
    }
    const auto group = m_addresses.find(entry.group);
    group->erase(connection);
    if (group->empty())
        m_addresses.erase(group);
    m_unregistered.erase(connection);
}

std::optional<quint64> ConnectionTable::oldestFree(const Ids &ids) const
{
    for (const quint64 id : ids) {
        if (!m_entries.value(id).serving)
            return id;
    }
    return std::nullopt;
}

std::optional<quint64> ConnectionTable::oldestOfStrangers() const
{
    if (!m_free.empty())
        return *m_free.begin();
    return m_unregistered.empty() ? oldestWaitingStranger() : std::optional(*m_unregistered.begin());
}

// Long polls of strangers are few for each address, but addresses are many.
std::optional<quint64> ConnectionTable::oldestWaitingStranger() const
{
    std::optional<quint64> oldest;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->waiting && !entry->account && !entry->exempt && (!oldest || entry.key() < *oldest))
            oldest = entry.key();
    }
    return oldest;
}

int ConnectionTable::total() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_entries.size());
}

int ConnectionTable::unregistered() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_unregistered.size());
}

int ConnectionTable::ofAddress(const QHostAddress &peer) const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_addresses.value(addressGroup(peer)).size());
}

int ConnectionTable::ofAccount(const Hash256 &account) const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_accounts.value(account).size());
}

} // namespace ttp
