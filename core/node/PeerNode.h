// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/WorkerThread.h"
#include "core/node/NodeSettings.h"
#include "core/node/Snapshots.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace ttp {

class NodeCore;

/// What is different from the settings of the profile for this run. What is given is kept in the settings.
struct NodeOptions {
    /// "HOST:PORT"; port 0 picks a free one.
    QString listen;
    QString name;
    QString url;
    QStringList roles;
    /// Absolute; made where it is missing.
    QString downloadFolder = {};
    /// Where listen names none; 0 picks a free one at the first start.
    std::optional<quint16> port = std::nullopt;
};

/// A running peer: the node thread and everything behind it. Owned by the program's main thread.
class PeerNode
{
public:
    PeerNode();
    /// Stops at once where stop() was not called.
    ~PeerNode();
    Q_DISABLE_COPY_MOVE(PeerNode)

    /// Opens the profile, making it at the first start, and listens. Blocks until it accepts connections. Errors: those
    /// of ProfileFolder, the settings, LocalIdentity, Database and HttpServer; nothing is left running then.
    [[nodiscard]] Result<NodeStatus> start(const QString &profileFolder, const NodeOptions &options);
    /// What to do when the peer finds that it must not go on (NodeCore::mustStop): called once on the thread of the
    /// context, which outlives this object; it stops the node and says why. Before start().
    void onMustStop(QObject *context, std::function<void(const Error &)> handler);
    /// Running requests get drainMs to end; everything is recorded; the thread is joined.
    void stop(int drainMs);
    [[nodiscard]] bool isRunning() const { return m_core != nullptr; }

    /// Runs the function on the node thread with the core, later; dropped when the core stops first. Every thread.
    void post(std::function<void(NodeCore &)> function);

private:
    SystemClock m_clock;
    std::unique_ptr<NodeCore> m_core;
    QObject *m_stopContext = nullptr;
    std::function<void(const Error &)> m_stopHandler;
    // last: joined first, so that nothing runs on it when the rest goes
    WorkerThread m_thread;
};

} // namespace ttp
