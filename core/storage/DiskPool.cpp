// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/DiskPool.h"

#include "core/base/Post.h"

#include <QThread>
#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ttp {

namespace {

/// Carries a completion to the thread of its context. A connection, unlike a pointer, knows when the context dies,
/// whatever thread that happens on.
class Relay final : public QObject
{
    Q_OBJECT

public:
    Relay(QObject *context, const std::shared_ptr<std::function<void()>> &completion)
    {
        moveToThread(nullptr);
        QObject::connect(
            this, &Relay::completed, context,
            [completion] {
                handover::takesOver(completion.get());
                if (*completion)
                    std::exchange(*completion, {})();
                handover::givesUp(completion.get());
            },
            Qt::QueuedConnection);
    }

Q_SIGNALS:
    void completed();
};

} // namespace

struct DiskPool::Private {
    struct Waiting {
        CancelToken token;
        Job job;
        std::unique_ptr<Relay> relay;
        std::shared_ptr<std::function<void()>> completion;
    };
    /// Negated priority first, then the order of arrival: begin() is what comes next.
    using Order = std::pair<int, quint64>;

    void work();
    static void run(Waiting waiting, const std::optional<Error> &refusal);
    [[nodiscard]] std::optional<Error> refusalOf(const CancelToken &token) const;

    std::mutex mutex;
    std::condition_variable wake;
    // guarded by mutex
    std::map<Order, Waiting> queue;
    std::vector<std::pair<quint64, CancelToken>> running;
    quint64 nextNumber = 0;
    bool stopping = false;
    // owner only
    std::vector<std::thread> threads;
};

void DiskPool::Private::run(Waiting waiting, const std::optional<Error> &refusal)
{
    *waiting.completion = waiting.job(waiting.token, refusal ? &*refusal : nullptr);
    waiting.job = {};
    handover::givesUp(waiting.completion.get());
    Q_EMIT waiting.relay->completed();
}

/// Why a waiting job is not to run. Called with the mutex held.
std::optional<Error> DiskPool::Private::refusalOf(const CancelToken &token) const
{
    if (stopping)
        return Error{ErrorCode::ShuttingDown, Doing::Stopping, {}, QStringLiteral("the disk pool stops"), 0};
    if (token.isCancelled())
        return Error{ErrorCode::Cancelled, Doing::Commanding, {}, QStringLiteral("cancelled before it started"), 0};
    return std::nullopt;
}

void DiskPool::Private::work()
{
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return stopping || !queue.empty(); });
        if (queue.empty())
            return;
        const quint64 number = queue.begin()->first.second;
        Waiting next = std::move(queue.begin()->second);
        queue.erase(queue.begin());
        const std::optional<Error> refusal = refusalOf(next.token);
        running.emplace_back(number, next.token);
        lock.unlock();
        run(std::move(next), refusal);
        lock.lock();
        std::erase_if(running, [number](const auto &entry) { return entry.first == number; });
    }
}

DiskPool::DiskPool(int threads) : d(std::make_unique<Private>())
{
    const int count = threads > 0 ? threads : std::max(2, QThread::idealThreadCount());
    d->threads.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        d->threads.emplace_back([this] { d->work(); });
}

DiskPool::~DiskPool()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        for (const auto &entry : d->running)
            entry.second.cancel();
        for (const auto &entry : d->queue)
            entry.second.token.cancel();
    }
    d->wake.notify_all();
    for (std::thread &thread : d->threads)
        thread.join();
}

int DiskPool::threads() const
{
    return int(d->threads.size());
}

CancelToken DiskPool::submitJob(Priority priority, QObject *context, Job job)
{
    Private::Waiting waiting;
    waiting.job = std::move(job);
    // Destroyed by whoever lets go of it last.
    waiting.completion = {new std::function<void()>, [](const std::function<void()> *completion) {
                              handover::takesOver(completion);
                              delete completion;
                          }};
    waiting.relay = std::make_unique<Relay>(context, waiting.completion);
    CancelToken token = waiting.token;
    {
        const std::lock_guard lock(d->mutex);
        d->queue.emplace(Private::Order(-int(priority), d->nextNumber++), std::move(waiting));
    }
    d->wake.notify_one();
    return token;
}

} // namespace ttp

#include "DiskPool.moc"
