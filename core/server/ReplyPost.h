// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMutex>
#include <QtGlobal>
#include <functional>

namespace ttp {

class GateServer;

/// The way back to one server thread, for those who may outlive it: exchanges that are answered late, and connections
/// to be closed in favour of others. Safe on every thread.
class ReplyPost
{
public:
    explicit ReplyPost(GateServer &server);
    Q_DISABLE_COPY_MOVE(ReplyPost)

    /// Calls the function with the server: at once when this is the server's own thread, else there, later. Returns
    /// false, without a call, when the server is gone. A function that is still queued when the server goes is
    /// destroyed uncalled.
    bool post(std::function<void(GateServer &)> function);
    /// The server is going. Called on its thread.
    void close();

private:
    QMutex m_mutex;
    GateServer *m_server;
};

} // namespace ttp
