// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>
#include <QList>
#include <QMimeData>
#include <QUrl>
#include <functional>
#include <memory>

namespace ttp {

/// A window of another program out of which files are dragged: with a real mouse where the platform carries it to the
/// other window, else by the events that the other window would get. GUI thread.
class FileManager : public QLabel
{
    Q_OBJECT

public:
    explicit FileManager(const QStringList &paths);

    /// Drags all of them onto the middle of the window, and lets go there. whileOver: what is to be seen before that.
    /// False when the window did not take it.
    [[nodiscard]] bool dragTo(QWidget &window, const std::function<void()> &whileOver);

    /// Whether mouse events come out of QDrag's own loop there.
    [[nodiscard]] static bool isMouseReal();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::unique_ptr<QMimeData> data() const;
    bool dragByMouse(QWidget &window, const std::function<void()> &whileOver);
    bool dragByEvents(QWidget &window, const std::function<void()> &whileOver);

    QList<QUrl> m_urls;
    Qt::DropAction m_taken = Qt::IgnoreAction;
    bool m_isDragging = false;
};

} // namespace ttp
