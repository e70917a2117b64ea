// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractEventDispatcher>
#include <memory>

namespace ttp {

/// An event dispatcher for a thread with thousands of sockets of which few have anything to say: a turn of its event
/// loop costs what is ready, not what is open (epoll(7)). Qt's own asks poll(2) about every socket each turn, and with
/// 1,000 silent connections on a thread that is most of what the thread does.
///
/// Give it to WorkerThread. It keeps to the contract of QAbstractEventDispatcher for socket notifiers, timers (each is
/// as exact as the clock, whatever its Qt::TimerType), posted events, wakeUp() and interrupt() from every thread.
///
/// Null where the system has no epoll, or no descriptor left for one: Qt's own does then.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeSocketDispatcher();

} // namespace ttp
