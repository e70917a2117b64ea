// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/DropTarget.h"

#include "ui/widgets/DropOverlay.h"
#include "ui/window/DroppedThings.h"

#include <QDragMoveEvent>
#include <QDropEvent>
#include <QWidget>
#include <utility>

namespace ttp {

DropTarget::DropTarget(QWidget &window) : QObject(&window), m_window(window), m_overlay(new DropOverlay(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void DropTarget::setRefusal(const QString &reason)
{
    m_refusal = reason;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
        if (static_cast<QDropEvent *>(event)->source()) {
            event->ignore();
            return true;
        }
        m_dragged = thingsIn(*static_cast<QDropEvent *>(event)->mimeData());
        show(m_dragged);
        judge(*static_cast<QDropEvent *>(event));
        // Qt tells of the end only to whoever accepted the begin; refused is what moves.
        event->accept();
        return true;
    case QEvent::DragMove:
        judge(*static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent *>(event));
        return true;
    default:
        return false;
    }
}

// Whoever drags offers moving as well: nothing may be taken away there.
void DropTarget::judge(QDropEvent &event)
{
    if (event.source() || !m_refusal.isEmpty() || !isOfUse(m_dragged) || !(event.possibleActions() & Qt::CopyAction)) {
        event.setDropAction(Qt::IgnoreAction);
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void DropTarget::show(const StartRequest &request)
{
    if (!m_refusal.isEmpty())
        m_overlay->showRefusal(m_refusal);
    else if (!isOfUse(request))
        m_overlay->showRefusal(tr("Files and folders can be dropped here, ttp: links, and files that hold one."));
    else if (!request.paths.isEmpty())
        m_overlay->showItems(int(request.paths.size()));
    else if (request.links.isEmpty()
                 ? request.linkFiles.at(0).endsWith(QStringLiteral(".ttpinvite"), Qt::CaseInsensitive)
                 : linkPurposeOf(request.links.at(0)) == LinkPurpose::Peer)
        m_overlay->showInvitation();
    else
        m_overlay->showLink();
}

void DropTarget::drop(QDropEvent &event)
{
    m_overlay->hide();
    m_dragged = thingsIn(*event.mimeData());
    judge(event);
    if (event.isAccepted())
        Q_EMIT dropped(std::exchange(m_dragged, {}));
}

} // namespace ttp
