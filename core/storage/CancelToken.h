// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <atomic>
#include <memory>

namespace ttp {

/// Asks running work to stop. Copies mean the same request. Safe on every thread.
class CancelToken
{
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace ttp
