// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ReplyPost.h"

#include "core/base/Post.h"
#include "core/server/GateServer.h"

#include <QMutexLocker>
#include <QThread>

namespace ttp {

ReplyPost::ReplyPost(GateServer &server) : m_server(&server) {}

bool ReplyPost::post(std::function<void(GateServer &)> function)
{
    QMutexLocker lock(&m_mutex);
    GateServer *server = m_server;
    if (!server)
        return false;
    if (QThread::currentThread() == server->thread()) {
        // Only this thread closes the post, so the server stays while the function runs unlocked.
        lock.unlock();
        function(*server);
        return true;
    }
    postTo(server, [server, call = std::move(function)] { call(*server); });
    return true;
}

void ReplyPost::close()
{
    const QMutexLocker lock(&m_mutex);
    m_server = nullptr;
}

} // namespace ttp
