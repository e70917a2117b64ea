// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/HttpTransport.h"

#include <QMetaObject>
#include <QObject>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace ttp {

/// Carries one completion to the thread of its context, or drops it where the context has died. Private to
/// HttpTransport.
///
/// QPointer would not do: it may be looked at only on the object's own thread. Here destroyed() and post() exclude
/// each other by a mutex, so that the context is whole while something is posted to it.
class HttpTransportMailbox : public std::enable_shared_from_this<HttpTransportMailbox>
{
public:
    /// The context must live during the call; onDropped is called on its thread when it dies before the completion ran.
    [[nodiscard]] static std::shared_ptr<HttpTransportMailbox>
    make(QObject *context, HttpTransport::Completion completion, std::function<void()> onDropped);

    /// Posts the result; once, on any thread.
    void post(Result<HttpResponse> result);

private:
    void open();
    void drop();

    std::mutex m_mutex;
    QObject *m_context = nullptr;
    HttpTransport::Completion m_completion;
    std::optional<Result<HttpResponse>> m_result;
    QMetaObject::Connection m_connection;
    std::function<void()> m_onDropped;
};

} // namespace ttp
