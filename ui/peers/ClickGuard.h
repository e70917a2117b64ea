// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace ttp {

/// A click right after what can be clicked has moved counts for nothing: it was meant for what stood there before, as
/// the second half of a double click is. GUI thread.
class ClickGuard
{
public:
    void moved() { m_sinceMoved.start(); }
    [[nodiscard]] bool isTooSoon() const
    {
        return m_sinceMoved.isValid() && !m_sinceMoved.hasExpired(QApplication::doubleClickInterval());
    }

private:
    QElapsedTimer m_sinceMoved;
};

} // namespace ttp
