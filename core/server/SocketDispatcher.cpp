// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/SocketDispatcher.h"

#ifdef Q_OS_LINUX

#include "core/base/Logging.h"

#include <QCoreApplication>
#include <QHash>
#include <QSocketNotifier>
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>
#include <poll.h>
#include <set>
#include <span>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace ttp {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;
// shape: no loop begins here; this is what the loop of a thread calls
using Loop = QEventLoop;

// Of a turn: the rest is ready in the next one, and epoll passes them round.
constexpr int mostEvents = 256;
constexpr size_t notifierTypes = 3;

// What makes a notifier of each type ready; an error and a hang-up make all of them.
constexpr std::array<quint32, notifierTypes> readiness{EPOLLIN, EPOLLOUT, EPOLLPRI};

// The timers of one thread, by id and by when they are due.
class TimerTable
{
public:
    void add(int id, Milliseconds interval, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAllOf(QObject *object);
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> ofObject(const QObject *object) const;
    // 0 for what is due, -1 for what is unknown.
    [[nodiscard]] int remainingMs(int id, Clock::time_point now) const;
    // Rounded up, so that a wait of so long does not end just before; nothing without timers.
    [[nodiscard]] std::optional<int> untilNextMs(Clock::time_point now) const;
    [[nodiscard]] std::vector<int> dueIds(Clock::time_point now) const;
    // Whose timer that is, where it is still there and due: its next time is set. Null else, and until release().
    [[nodiscard]] QObject *claim(int id, Clock::time_point now);
    void release(int id);

private:
    struct Timer {
        Milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        Clock::time_point due;
        bool claimed = false;
    };

    QHash<int, Timer> m_timers;
    std::set<std::pair<Clock::time_point, int>> m_order;
};

void TimerTable::add(int id, Milliseconds interval, Qt::TimerType type, QObject *object)
{
    remove(id);
    const Clock::time_point due = Clock::now() + interval;
    m_timers.insert(id, Timer{interval, type, object, due, false});
    m_order.emplace(due, id);
}

bool TimerTable::remove(int id)
{
    const auto found = m_timers.constFind(id);
    if (found == m_timers.constEnd())
        return false;
    m_order.erase({found->due, id});
    m_timers.erase(found);
    return true;
}

bool TimerTable::removeAllOf(QObject *object)
{
    const QList<QAbstractEventDispatcher::TimerInfo> all = ofObject(object);
    for (const QAbstractEventDispatcher::TimerInfo &timer : all)
        remove(timer.timerId);
    return !all.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerTable::ofObject(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> all;
    for (auto timer = m_timers.constBegin(); timer != m_timers.constEnd(); ++timer) {
        if (timer->object == object)
            all.append(QAbstractEventDispatcher::TimerInfo(timer.key(), int(timer->interval.count()), timer->type));
    }
    return all;
}

int TimerTable::remainingMs(int id, Clock::time_point now) const
{
    const auto found = m_timers.constFind(id);
    if (found == m_timers.constEnd())
        return -1;
    return int(std::max(Milliseconds(0), std::chrono::ceil<Milliseconds>(found->due - now)).count());
}

std::optional<int> TimerTable::untilNextMs(Clock::time_point now) const
{
    for (const auto &[due, id] : m_order) {
        if (!m_timers[id].claimed)
            return remainingMs(id, now);
    }
    return std::nullopt;
}

std::vector<int> TimerTable::dueIds(Clock::time_point now) const
{
    std::vector<int> ids;
    for (const auto &[due, id] : m_order) {
        if (due > now)
            break;
        ids.push_back(id);
    }
    return ids;
}

QObject *TimerTable::claim(int id, Clock::time_point now)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end() || found->due > now || found->claimed)
        return nullptr;
    m_order.erase({found->due, id});
    found->due += found->interval;
    // Times that were missed are left out.
    if (found->due < now)
        found->due = now + found->interval;
    found->claimed = true;
    m_order.emplace(found->due, id);
    return found->object;
}

void TimerTable::release(int id)
{
    if (const auto found = m_timers.find(id); found != m_timers.end())
        found->claimed = false;
}

class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    // Both descriptors are its own from here on.
    EpollDispatcher(int epoll, int wake) : m_epoll(epoll), m_wake(wake) {}
    ~EpollDispatcher() override
    {
        ::close(m_wake);
        ::close(m_epoll);
    }

    // shape: the loop of the thread calls it
    bool processEvents(Loop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override
    {
        m_timers.add(id, Milliseconds(interval), type, object);
    }
    bool unregisterTimer(int id) override { return m_timers.remove(id); }
    bool unregisterTimers(QObject *object) override { return m_timers.removeAllOf(object); }
    QList<TimerInfo> registeredTimers(QObject *object) const override { return m_timers.ofObject(object); }
    int remainingTime(int id) override { return m_timers.remainingMs(id, Clock::now()); }

    void wakeUp() override;
    void interrupt() override;

private:
    struct Watch {
        std::array<QSocketNotifier *, notifierTypes> notifiers{};
        // What the system was asked for.
        quint32 asked = 0;
        [[nodiscard]] quint32 wanted() const;
    };

    void ask(int operation, int descriptor, quint32 events);
    void askForChanges();
    [[nodiscard]] bool waitForSockets(int timeoutMs);
    [[nodiscard]] bool waitForWakeUp(int timeoutMs);
    void note(const epoll_event &event);
    void clearWakeUp();
    [[nodiscard]] bool activateSockets();
    [[nodiscard]] bool activateTimers();

    const int m_epoll;
    const int m_wake;
    QHash<int, Watch> m_watches;
    // Descriptors of which something else may be wanted than was asked for.
    QList<int> m_changed;
    // Ready in this turn and not told yet. Whatever is unregistered meanwhile is taken out.
    QList<QSocketNotifier *> m_ready;
    TimerTable m_timers;
    std::atomic_bool m_woken = false;
    std::atomic_bool m_interrupted = false;
};

quint32 EpollDispatcher::Watch::wanted() const
{
    quint32 events = 0;
    for (size_t type = 0; type < notifierTypes; ++type)
        events |= notifiers[type] ? readiness[type] : 0;
    return events;
}

// shape: the loop of the thread calls it
bool EpollDispatcher::processEvents(Loop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    const bool withTimers = !flags.testFlag(Loop::X11ExcludeTimers);
    const bool mayWait = flags.testFlag(Loop::WaitForMoreEvents) && !m_interrupted;
    int timeoutMs = 0;
    if (mayWait) {
        timeoutMs = withTimers ? m_timers.untilNextMs(Clock::now()).value_or(-1) : -1;
        Q_EMIT aboutToBlock();
    }
    if (m_interrupted)
        return false;
    // wakeUp() is not forgotten before this point: what it was called for may be newer than the posted events above.
    const bool ready =
        flags.testFlag(Loop::ExcludeSocketNotifiers) ? waitForWakeUp(timeoutMs) : waitForSockets(timeoutMs);
    const bool sockets = activateSockets();
    const bool timers = withTimers && activateTimers();
    return ready || sockets || timers;
}

bool EpollDispatcher::waitForWakeUp(int timeoutMs)
{
    pollfd wake{m_wake, POLLIN, 0};
    if (::poll(&wake, 1, timeoutMs) <= 0)
        return false;
    clearWakeUp();
    return true;
}

bool EpollDispatcher::waitForSockets(int timeoutMs)
{
    askForChanges();
    std::array<epoll_event, mostEvents> events;
    const int count = ::epoll_wait(m_epoll, events.data(), mostEvents, timeoutMs);
    if (count < 0 && errno != EINTR)
        qCWarning(lcServer) << "epoll_wait:" << std::strerror(errno);
    for (int i = 0; i < count; ++i)
        note(events[size_t(i)]);
    return count > 0;
}

void EpollDispatcher::note(const epoll_event &event)
{
    if (event.data.fd == m_wake) {
        clearWakeUp();
        return;
    }
    const auto watch = m_watches.constFind(event.data.fd);
    if (watch == m_watches.constEnd())
        return;
    for (size_t type = 0; type < notifierTypes; ++type) {
        QSocketNotifier *notifier = watch->notifiers[type];
        if (notifier && (event.events & (readiness[type] | EPOLLERR | EPOLLHUP)))
            m_ready.append(notifier);
    }
}

bool EpollDispatcher::activateSockets()
{
    const bool any = !m_ready.isEmpty();
    while (!m_ready.isEmpty()) {
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(m_ready.takeFirst(), &event);
    }
    return any;
}

bool EpollDispatcher::activateTimers()
{
    bool any = false;
    const Clock::time_point now = Clock::now();
    // Each once: one without interval is due again at once.
    for (const int id : m_timers.dueIds(now)) {
        QObject *object = m_timers.claim(id, now);
        if (!object)
            continue;
        any = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(object, &event);
        m_timers.release(id);
    }
    return any;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const bool isNew = !m_watches.contains(descriptor);
    Watch &watch = m_watches[descriptor];
    watch.notifiers[size_t(notifier->type())] = notifier;
    if (isNew) {
        watch.asked = watch.wanted();
        ask(EPOLL_CTL_ADD, descriptor, watch.asked);
    } else if (watch.wanted() != watch.asked) {
        m_changed.append(descriptor);
    }
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_ready.removeAll(notifier);
    const int descriptor = int(notifier->socket());
    const auto watch = m_watches.find(descriptor);
    if (watch == m_watches.end() || watch->notifiers[size_t(notifier->type())] != notifier)
        return;
    watch->notifiers[size_t(notifier->type())] = nullptr;
    if (watch->wanted() != 0) {
        m_changed.append(descriptor);
        return;
    }
    // At once: it is about to be closed, and a hang-up is told even of a descriptor of which nothing is asked.
    m_watches.erase(watch);
    ask(EPOLL_CTL_DEL, descriptor, 0);
}

void EpollDispatcher::askForChanges()
{
    // Only now: a socket that is written to is switched on and off several times in a turn.
    for (const int descriptor : std::as_const(m_changed)) {
        const auto watch = m_watches.find(descriptor);
        if (watch == m_watches.end() || watch->wanted() == watch->asked)
            continue;
        watch->asked = watch->wanted();
        ask(EPOLL_CTL_MOD, descriptor, watch->asked);
    }
    m_changed.clear();
}

void EpollDispatcher::ask(int operation, int descriptor, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    if (::epoll_ctl(m_epoll, operation, descriptor, &event) == 0)
        return;
    // One that is closed already has left by itself.
    if (operation != EPOLL_CTL_DEL)
        qCWarning(lcServer) << "a socket cannot be watched:" << std::strerror(errno);
}

void EpollDispatcher::wakeUp()
{
    if (!m_woken.exchange(true)) {
        const eventfd_t one = 1;
        ::eventfd_write(m_wake, one);
    }
}

void EpollDispatcher::clearWakeUp()
{
    // In this order: after the other one a wake-up between them would be taken for one that was told.
    eventfd_t count = 0;
    ::eventfd_read(m_wake, &count);
    m_woken = false;
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace

std::unique_ptr<QAbstractEventDispatcher> makeSocketDispatcher()
{
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    const int wake = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = wake;
    if (epoll >= 0 && wake >= 0 && ::epoll_ctl(epoll, EPOLL_CTL_ADD, wake, &event) == 0)
        return std::make_unique<EpollDispatcher>(epoll, wake);
    qCWarning(lcServer) << "no epoll for a server thread:" << std::strerror(errno);
    for (const int descriptor : {epoll, wake}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return nullptr;
}

} // namespace ttp

#else

namespace ttp {

std::unique_ptr<QAbstractEventDispatcher> makeSocketDispatcher()
{
    return nullptr;
}

} // namespace ttp

#endif
