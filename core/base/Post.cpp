// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Post.h"

#include <QMetaObject>
#include <QObject>
#include <utility>

#if defined(__SANITIZE_THREAD__)
#define TTP_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define TTP_THREAD_SANITIZER 1
#endif
#endif

#ifdef TTP_THREAD_SANITIZER
#include <sanitizer/tsan_interface.h>
#endif

namespace ttp {

#ifdef TTP_THREAD_SANITIZER

void handover::givesUp(const void *what)
{
    __tsan_release(const_cast<void *>(what));
}

void handover::takesOver(const void *what)
{
    __tsan_acquire(const_cast<void *>(what));
}

namespace {

// What Qt carries to the other thread. Even the pointer in it was written by the poster, so it is read unseen by the
// sanitizer once, and everything behind it after the handover.
class Parcel
{
public:
    explicit Parcel(std::function<void()> function) : m_function(new std::function<void()>(std::move(function)))
    {
        handover::givesUp(m_function);
    }
    Parcel(Parcel &&other) noexcept : m_function(std::exchange(other.m_function, nullptr)) {}
    // QMetaObject::invokeMethod() wants to be able to; it moves.
    Parcel(const Parcel &other) : m_function(new std::function<void()>(*other.m_function))
    {
        handover::givesUp(m_function);
    }
    Parcel &operator=(const Parcel &) = delete;
    __attribute__((no_sanitize("thread"))) ~Parcel()
    {
        if (!m_function)
            return;
        handover::takesOver(m_function);
        delete m_function;
    }

    __attribute__((no_sanitize("thread"))) void operator()() const
    {
        handover::takesOver(m_function);
        (*m_function)();
        // Whoever lets go of it last destroys it, and that may be the poster.
        handover::givesUp(m_function);
    }

private:
    const std::function<void()> *m_function;
};

} // namespace

#else

void handover::givesUp(const void *) {}
void handover::takesOver(const void *) {}

namespace {
using Parcel = std::function<void()>;
} // namespace

#endif

void postTo(QObject *context, std::function<void()> function)
{
    QMetaObject::invokeMethod(context, Parcel(std::move(function)), Qt::QueuedConnection);
}

void runOn(QObject *context, const std::function<void()> &function)
{
    const auto call = [&function] {
        function();
        handover::givesUp(&function);
    };
    QMetaObject::invokeMethod(context, Parcel(call), Qt::BlockingQueuedConnection);
    handover::takesOver(&function);
}

} // namespace ttp
