// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace ttp {

/// Another program out of which files are dragged: really, from a process of its own, where the platform carries it to
/// the window; else by the events that the window would get. GUI thread.
class FileManager
{
public:
    explicit FileManager(const QStringList &paths);

    /// Drags all of them onto the middle of the window, and lets go there. whileOver: looks before that; hasArrived:
    /// what is to be seen afterwards. False when the window did not take them as a copy, or nothing is to be seen. The
    /// window must not lie below the left upper corner of the screen, where the other program is.
    [[nodiscard]] bool dragTo(QWidget &window, const std::function<void()> &whileOver,
                              const std::function<bool()> &hasArrived) const;

private:
    [[nodiscard]] bool dragReally(QWidget &window, const std::function<void()> &whileOver,
                                  const std::function<bool()> &hasArrived) const;
    [[nodiscard]] bool dragByEvents(QWidget &window, const std::function<void()> &whileOver) const;

    QStringList m_paths;
};

} // namespace ttp
