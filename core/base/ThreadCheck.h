// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QThread>

namespace ttp {

/// Remembers the thread on which it was first asked and says whether later calls come from the same one.
/// A member of every class that belongs to one thread; its public methods begin with TTP_ON_THREAD(m_thread).
class ThreadCheck
{
public:
    [[nodiscard]] bool isRightThread() const
    {
        if (!m_owner)
            m_owner = QThread::currentThread();
        return m_owner == QThread::currentThread();
    }
    /// Forgets the thread: call before handing the object over to another one.
    void release() { m_owner = nullptr; }

private:
    mutable QThread *m_owner = nullptr;
};

} // namespace ttp

/// Stops a debug build at the door when the caller is on the wrong thread; nothing in a release build.
#define TTP_ON_THREAD(check) Q_ASSERT_X((check).isRightThread(), Q_FUNC_INFO, "called on the wrong thread")
