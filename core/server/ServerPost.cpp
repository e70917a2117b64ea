// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ServerPost.h"

#include "core/base/Post.h"

#include <QMutexLocker>
#include <utility>

namespace ttp {

void ServerPost::post(std::function<void()> function)
{
    const QMutexLocker lock(&m_mutex);
    if (m_context)
        postTo(m_context, std::move(function));
}

void ServerPost::close()
{
    const QMutexLocker lock(&m_mutex);
    m_context = nullptr;
}

} // namespace ttp
