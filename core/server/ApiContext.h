// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/CostBudget.h"
#include "core/server/PeerFacts.h"
#include "core/server/ServerServices.h"
#include "core/server/ServerThread.h"

#include <QMutex>
#include <QThreadStorage>
#include <atomic>
#include <memory>

namespace ttp {

/// What all calls share. Safe on every thread, except for services.node.
struct ApiContext {
    ApiContext(const ServerServices &given, PeerFacts about);
    Q_DISABLE_COPY_MOVE(ApiContext)

    /// The state of the server thread that calls, made where it is missing.
    [[nodiscard]] ServerThread &thread();
    [[nodiscard]] std::shared_ptr<const PeerFacts> facts() const;
    void setFacts(PeerFacts facts);

    /// One place among those who wait for news, of one account or address block; false where it has enough of them.
    /// Each one that was taken is given back.
    [[nodiscard]] bool beginWaiting(const QByteArray &who, int most);
    void endWaiting(const QByteArray &who);
    /// Of all.
    [[nodiscard]] int waiting() const;

    const ServerServices services;
    /// In nodes of hash trees: hash runs, and maps of what is here.
    CostBudget hashing;
    CostBudget complaints;
    CostBudget dialBacks;
    /// Grows with every decision about a registration.
    std::atomic<quint64> decisions{0};
    /// Requests that were posted to the node thread and not begun: of strangers, and of users.
    std::atomic<int> queuedStrangers{0};
    std::atomic<int> queuedUsers{0};

private:
    QThreadStorage<ServerThread *> m_threads;
    // guarded by m_mutex
    mutable QMutex m_mutex;
    std::shared_ptr<const PeerFacts> m_facts;
    QHash<QByteArray, int> m_waiting;
};

} // namespace ttp
