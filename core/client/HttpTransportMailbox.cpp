// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransportMailbox.h"

#include "core/base/Post.h"

#include <utility>

namespace ttp {

std::shared_ptr<HttpTransportMailbox> HttpTransportMailbox::make(QObject *context, HttpTransport::Completion completion,
                                                                 std::function<void()> onDropped)
{
    auto box = std::make_shared<HttpTransportMailbox>();
    box->m_context = context;
    box->m_completion = std::move(completion);
    box->m_onDropped = std::move(onDropped);
    box->m_connection = QObject::connect(
        context, &QObject::destroyed, context, [box] { box->drop(); }, Qt::DirectConnection);
    return box;
}

void HttpTransportMailbox::post(Result<HttpResponse> result)
{
    const std::lock_guard lock(m_mutex);
    if (!m_context)
        return;
    m_result.emplace(std::move(result));
    postTo(m_context, [box = shared_from_this()] { box->open(); });
}

void HttpTransportMailbox::open()
{
    QObject::disconnect(m_connection);
    HttpTransport::Completion completion;
    std::optional<Result<HttpResponse>> result;
    {
        const std::lock_guard lock(m_mutex);
        m_context = nullptr;
        completion = std::exchange(m_completion, nullptr);
        result = std::exchange(m_result, std::nullopt);
    }
    if (completion && result)
        completion(std::move(*result));
}

void HttpTransportMailbox::drop()
{
    // The completion dies at the end, outside the lock: what it holds may do anything when it goes.
    HttpTransport::Completion completion;
    {
        const std::lock_guard lock(m_mutex);
        m_context = nullptr;
        completion = std::exchange(m_completion, nullptr);
    }
    m_onDropped();
}

} // namespace ttp
