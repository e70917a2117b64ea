// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/HttpTransportTask.h"

#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <utility>
#include <variant>
#include <vector>

namespace ttp {

struct StartCommand {
    std::unique_ptr<HttpTransportTask> task;
};
struct CancelCommand {
    RequestId id;
};
struct ResumeCommand {
    RequestId id;
};
struct CloseIdleCommand {
};
using Command = std::variant<StartCommand, CancelCommand, ResumeCommand, CloseIdleCommand>;

/// What other threads ask of the transport's thread, in order. Safe on every thread; outlives the transport in the
/// hands of mailboxes, closed. Private to HttpTransport.
class HttpTransportCommands
{
public:
    explicit HttpTransportCommands(CURLM *multi) : m_multi(multi) {}

    /// False once closed; the command is dropped then.
    bool push(Command command)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        m_commands.push_back(std::move(command));
        curl_multi_wakeup(m_multi);
        return true;
    }

    std::vector<Command> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_commands, {});
    }

    bool isClosed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    /// Nothing comes after this.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        curl_multi_wakeup(m_multi);
    }

private:
    std::mutex m_mutex;
    CURLM *m_multi;
    bool m_closed = false;
    std::vector<Command> m_commands;
};

} // namespace ttp
