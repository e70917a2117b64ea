// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace ttp {

/// A thread with an event loop that is owned: it starts in the constructor, quits and joins in the destructor.
///
/// Objects that live on the thread are children of context() or are destroyed by a function posted to it;
/// functions still queued when the thread quits are dropped with the context.
class WorkerThread
{
public:
    /// name is what debuggers and /proc show; at most 15 bytes are kept there.
    /// Without a dispatcher its event loop is Qt's own.
    explicit WorkerThread(const QString &name, std::unique_ptr<QAbstractEventDispatcher> dispatcher = nullptr);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// An object that lives on the thread: the context for connections and posted functions.
    [[nodiscard]] QObject *context() { return m_context; }

    /// Runs the function on the thread, later. Safe on every thread.
    void post(std::function<void()> function);
    /// Runs the function on the thread and returns when it has returned. Never call it from the thread itself,
    /// nor from a thread that this one waits for; meant for building up and taking down.
    void runAndWait(const std::function<void()> &function);

private:
    QThread m_thread;
    QObject *m_context;
};

} // namespace ttp
