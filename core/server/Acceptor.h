// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/server/GateShared.h"

#include <QTcpServer>

namespace ttp {

/// Accepts connections on one address, asks the table whether they may be, and hands the descriptors over to the server
/// threads by turns. Lives on the acceptor thread.
class Acceptor final : public QTcpServer
{
    Q_OBJECT

public:
    /// shared outlives it. lastConnection is the id last given; all acceptors of one HttpServer (on one thread) share
    /// it.
    Acceptor(GateShared &shared, quint64 &lastConnection);

    /// Listens; port 0 picks one. Errors: PortInUse, PermissionDenied, InvalidInput (no such address here); the subject
    /// is address and port.
    [[nodiscard]] Result<quint16> open(const QHostAddress &address, quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    GateShared &m_shared;
    quint64 &m_lastConnection;
};

} // namespace ttp
