// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMutex>
#include <QObject>
#include <functional>

namespace ttp {

/// The way back to one server thread for what was handed over to another one. Safe on every thread; may outlive the
/// server thread.
class ServerPost
{
public:
    /// context lives on the server thread.
    explicit ServerPost(QObject &context) : m_context(&context) {}
    Q_DISABLE_COPY_MOVE(ServerPost)

    /// Runs the function on the server thread, later. When the thread is gone, the function is destroyed unrun.
    void post(std::function<void()> function);
    /// The thread is going. Called on it.
    void close();

private:
    QMutex m_mutex;
    QObject *m_context;
};

} // namespace ttp
