// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/storage/CancelToken.h"

#include <QObject>
#include <functional>
#include <memory>
#include <utility>

namespace ttp {

/// Workers for jobs that keep a core or a disk busy: hashing, copying, walking. Owned by one place, which destroys it
/// before the objects that its jobs use. submit() and the destructor belong to the owner's thread or any other.
///
/// D1 At most threads() jobs run at once; a waiting job of higher priority starts first, equal ones in order.
/// D2 The completion runs exactly once on the context's thread, later than submit() returns, also when the job was
///    cancelled before it started or the pool dies (Cancelled, ShuttingDown), unless the context has died before: then
///    never.
/// D3 A cancelled job that has not started does not start; a running one sees its token.
/// D4 The destructor cancels all tokens, waits for running jobs, and no job runs afterwards.
class DiskPool
{
public:
    enum class Priority { Background, Normal, Urgent };

    /// threads <= 0 means one per core, at least two.
    explicit DiskPool(int threads = 0);
    ~DiskPool();
    Q_DISABLE_COPY_MOVE(DiskPool)

    [[nodiscard]] int threads() const;

    /// Runs work on a worker and hands its result to done on the thread of context. work must not throw, and must only
    /// use what it owns or what outlives the pool.
    template<typename T>
    CancelToken submit(Priority priority, QObject *context, std::function<Result<T>(const CancelToken &)> work,
                       std::function<void(Result<T>)> done)
    {
        return submitJob(
            priority, context,
            [work = std::move(work), done = std::move(done)](const CancelToken &token, const Error *refused) {
                Result<T> result = refused ? Result<T>(*refused) : work(token);
                return std::function<void()>([done, result = std::move(result)]() mutable { done(std::move(result)); });
            });
    }

private:
    /// Makes the completion: runs the work, or takes the refusal in its place.
    using Job = std::function<std::function<void()>(const CancelToken &, const Error *refused)>;
    struct Private;

    CancelToken submitJob(Priority priority, QObject *context, Job job);

    std::unique_ptr<Private> d;
};

} // namespace ttp
