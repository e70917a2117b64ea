// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/ThreadCheck.h"
#include "core/server/GateShared.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>

class QSocketNotifier;

namespace ttp {

/// The connections of one server thread on which nothing has begun. Each is a descriptor and a notifier, no socket
/// object: whoever connects and is silent costs next to nothing. With its first byte a connection begins, unless its
/// address must wait for its turn (HandshakeTurns); until then nothing of it is read. Who waits is taken at random, so
/// that nobody is kept out for good by many who came before. One that has not begun within handshakeMs is cut, and so
/// is a first byte that is none of TLS, except from a trusted proxy. Everything on its server thread.
class FreshConnections final : public QObject
{
    Q_OBJECT

public:
    /// A connection that begins. The descriptor is the receiver's.
    struct Beginning {
        qintptr descriptor = -1;
        ConnectionInfo info;
        /// A handshake comes; else plain HTTP from a trusted proxy. Nothing of either has been read.
        bool isTls = true;
        /// When it arrived; later by the time for which it had to wait for its turn.
        qint64 sinceMs = 0;
    };
    using Begin = std::function<void(const Beginning &)>;
    /// A connection that is over without having begun; its descriptor is closed.
    using End = std::function<void(const ConnectionInfo &)>;

    /// shared outlives it.
    FreshConnections(GateShared &shared, Begin begin, End end);
    /// Cuts them all, and tells nobody.
    ~FreshConnections() override;

    /// The descriptor is its own from here on.
    void add(qintptr descriptor, const ConnectionInfo &info, qint64 nowMs);
    /// Cuts it; false when it is not here.
    bool cut(quint64 connection);
    void cutAll();
    /// Gives turns, and cuts what has waited long enough.
    void tick(qint64 nowMs);
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }

private:
    struct Fresh {
        qintptr descriptor = -1;
        ConnectionInfo info;
        qint64 sinceMs = 0;
        /// When its first byte was seen; -1 before.
        qint64 heardMs = -1;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    void hear(quint64 connection);
    void beginIfItsTurn(quint64 connection, qint64 nowMs);
    void end(quint64 connection);
    [[nodiscard]] Fresh take(quint64 connection);

    ThreadCheck m_thread;
    GateShared &m_shared;
    const Begin m_begin;
    const End m_end;
    /// By connection: the oldest first.
    std::map<quint64, Fresh> m_all;
};

} // namespace ttp
