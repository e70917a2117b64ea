// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/StartRequest.h"

#include <QObject>

class QDragMoveEvent;
class QDropEvent;
class QMimeData;
class QWidget;

namespace ttp {

class DropOverlay;

/// Lets things be dropped anywhere on a window, and says over it what letting go would do. A widget in it that takes
/// drops itself goes first, and what is dragged out of
/// this program is none of its business: it is here already. GUI thread.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget &window);

    /// Refuses everything, for this reason (translated); empty to take what it can.
    void setRefusal(const QString &reason);

Q_SIGNALS:
    void dropped(const ttp::StartRequest &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge(QDropEvent &event);
    void show(const StartRequest &request);
    void drop(QDropEvent &event);

    QWidget &m_window;
    DropOverlay *m_overlay;
    QString m_refusal;
    /// Of the drag that is over the window.
    StartRequest m_dragged;
};

} // namespace ttp
