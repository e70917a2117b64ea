// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/ThreadCheck.h"
#include "core/server/FreshConnections.h"
#include "core/server/GateShared.h"
#include "core/server/GateSocket.h"

#include <QHash>
#include <QQueue>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <functional>
#include <memory>

namespace ttp {

/// The connections of one server thread. To QtHttpServer it is the QTcpServer that it is bound to, but it accepts
/// nothing itself: descriptors come from the acceptor, and a connection is offered once its TLS handshake is done.
/// Everything but post() is called on its thread.
class GateServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// shared outlives it.
    GateServer(GateShared &shared, const QSslConfiguration &tls);
    ~GateServer() override;

    [[nodiscard]] const std::shared_ptr<ReplyPost> &post() const { return m_post; }
    [[nodiscard]] GateShared &shared() { return m_shared; }
    [[nodiscard]] SendingKit &kit() { return m_kit; }
    /// Milliseconds of a clock that never jumps.
    [[nodiscard]] static qint64 nowMs();

    /// Takes an accepted socket that the table has admitted. The descriptor is the server's from here on.
    void take(qintptr descriptor, const ConnectionInfo &info);
    /// The connection whose request QtHttpServer is parsing at this moment; null outside of that.
    [[nodiscard]] GateSocket *current() const { return m_current; }
    void setCurrent(GateSocket *socket) { m_current = socket; }

    // What exchanges ask for; connections that are gone are passed over.
    void answer(quint64 connection, quint64 requestSerial, Reply reply);
    void severRequest(quint64 connection, quint64 requestSerial);
    void setWaiting(quint64 connection, quint64 requestSerial);
    void authenticated(quint64 connection, const Hash256 &account);
    /// A handshake has been done, or tried, and no request came of it.
    void cameToNothing(const ConnectionInfo &info);
    /// It made room for another: its entry in the table is gone already.
    void closeEvicted(quint64 connection);

    /// Has resumeSending() of the connection called within 10 ms.
    void resumeSoon(quint64 connection);
    /// Has resumeSending() of the connection called from the event loop.
    void resumeNext(quint64 connection);

    /// Closes what is idle, and the rest after the request under way. whenEmpty is called once, when the last is gone.
    void drain(std::function<void()> whenEmpty);
    [[nodiscard]] bool isDraining() const { return m_draining; }
    /// Cuts everything.
    void cutAll();

    bool hasPendingConnections() const override { return !m_offered.isEmpty(); }
    QTcpSocket *nextPendingConnection() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Handshake {
        QSslSocket *wire = nullptr;
        ConnectionInfo info;
        qint64 since = 0;
    };

    void begin(const FreshConnections::Beginning &beginning);
    void handshakeDone(quint64 connection);
    void handshakeFailed(quint64 connection);
    void offer(const Handshake &handshake);
    void tick();
    void resumePaced();
    void forget(quint64 connection);
    void sayEmpty();

    ThreadCheck m_thread;
    GateShared &m_shared;
    const QSslConfiguration m_tls;
    std::shared_ptr<ReplyPost> m_post;
    SendingKit m_kit;
    FreshConnections m_fresh;
    QHash<quint64, Handshake> m_handshakes;
    QHash<quint64, GateSocket *> m_live;
    QQueue<GateSocket *> m_offered;
    QSet<quint64> m_paced;
    QTimer m_tick;
    QTimer m_pacing;
    GateSocket *m_current = nullptr;
    bool m_draining = false;
    std::function<void()> m_whenEmpty;
};

} // namespace ttp
