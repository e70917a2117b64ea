// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/server/GateLimits.h"

#include <QHash>
#include <QMutex>
#include <atomic>
#include <memory>

namespace ttp {

/// Counts the bytes of replies that are held in memory until their readers take them, by who reads them: nobody's
/// slowness may use up what the others need. Strangers have a share of their own, and so has each account. Safe on
/// every thread.
class ReplyMemory
{
public:
    /// What one kind of reader holds. Whoever charges keeps it alive.
    using Count = std::atomic<qint64>;
    using CountPtr = std::shared_ptr<Count>;

    explicit ReplyMemory(const GateLimits &limits);
    Q_DISABLE_COPY_MOVE(ReplyMemory)

    /// Of everybody whose connection shows no registered key.
    [[nodiscard]] const CountPtr &strangers() const { return m_strangers; }
    /// Of trusted proxies, which speak for many and take in what they get.
    [[nodiscard]] const CountPtr &proxies() const { return m_proxies; }
    /// Of the account with this key, the same one for all its connections.
    [[nodiscard]] CountPtr ofAccount(const Hash256 &account);

    void charge(Count &count, qint64 bytes);
    /// Whether somebody who is counted there gets no further reply for now.
    [[nodiscard]] bool isFull(const Count &count) const;
    /// Of all.
    [[nodiscard]] qint64 total() const;

private:
    const qint64 m_most;
    const qint64 m_mostOfStrangers;
    const qint64 m_mostOfAccount;
    const CountPtr m_strangers = std::make_shared<Count>(0);
    const CountPtr m_proxies = std::make_shared<Count>(0);
    // of proxies and accounts together
    Count m_known{0};
    QMutex m_mutex;
    // guarded by m_mutex
    QHash<Hash256, std::weak_ptr<Count>> m_accounts;
};

} // namespace ttp
