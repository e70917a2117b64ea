// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ApiContext.h"

#include <QMutexLocker>
#include <numeric>
#include <utility>

namespace ttp {

namespace {

// A run of 512 hashes of 512 KiB costs about 1,100 nodes and covers 256 MiB; the dearest one costs 33,000. A core makes
// 2.6 million nodes a second (protocol.md section 4.3): nobody gets more than a fifth of one.
constexpr qint64 nodesPerSecond = 500'000;
constexpr qint64 nodesSaved = 1'000'000;

} // namespace

ApiContext::ApiContext(const ServerServices &given, PeerFacts about)
    : services(given), hashing(given.clock, nodesPerSecond, nodesSaved), complaints(given.clock, 1, 30),
      dialBacks(given.clock, 1, 6), m_facts(std::make_shared<const PeerFacts>(std::move(about)))
{
}

ServerThread &ApiContext::thread()
{
    if (!m_threads.hasLocalData())
        m_threads.setLocalData(std::make_unique<ServerThread>(services).release());
    return *m_threads.localData();
}

std::shared_ptr<const PeerFacts> ApiContext::facts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_facts;
}

void ApiContext::setFacts(PeerFacts facts)
{
    auto fresh = std::make_shared<const PeerFacts>(std::move(facts));
    const QMutexLocker lock(&m_mutex);
    m_facts.swap(fresh);
}

bool ApiContext::beginWaiting(const QByteArray &who, int most)
{
    const QMutexLocker lock(&m_mutex);
    int &waiting = m_waiting[who];
    if (waiting >= most)
        return false;
    ++waiting;
    return true;
}

int ApiContext::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return std::accumulate(m_waiting.begin(), m_waiting.end(), 0);
}

void ApiContext::endWaiting(const QByteArray &who)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_waiting.find(who);
    if (found != m_waiting.end() && --*found <= 0)
        m_waiting.erase(found);
}

} // namespace ttp
