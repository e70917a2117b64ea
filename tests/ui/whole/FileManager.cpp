// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/whole/FileManager.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QTest>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace ttp {

namespace {

constexpr Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
constexpr int patienceMs = 15'000;

} // namespace

FileManager::FileManager(const QStringList &paths) : m_paths(paths) {}

bool FileManager::dragTo(QWidget &window, const std::function<void()> &whileOver,
                         const std::function<bool()> &hasArrived) const
{
    if (QGuiApplication::platformName() == QStringLiteral("xcb"))
        return dragReally(window, whileOver, hasArrived);
    return dragByEvents(window, whileOver) && QTest::qWaitFor(hasArrived, patienceMs);
}

bool FileManager::dragReally(QWidget &window, const std::function<void()> &whileOver,
                             const std::function<bool()> &hasArrived) const
{
    const QPoint where = window.mapToGlobal(window.rect().center());
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QStringLiteral(TTP_DRAG_FILES),
                QStringList{QString::number(where.x()), QString::number(where.y())} + m_paths);
    if (!QTest::qWaitFor([&other] { return other.canReadLine(); }, patienceMs))
        return false;
    QTest::qWait(100); // what it sent on the way is here then
    whileOver();
    other.write("\n");
    const bool isThere = QTest::qWaitFor(hasArrived, patienceMs);
    other.closeWriteChannel();
    return isThere && QTest::qWaitFor([&other] { return other.state() == QProcess::NotRunning; }, patienceMs) &&
           other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0;
}

bool FileManager::dragByEvents(QWidget &window, const std::function<void()> &whileOver) const
{
    QMimeData dragged;
    QList<QUrl> urls;
    for (const QString &path : m_paths)
        urls.append(QUrl::fromLocalFile(path));
    dragged.setUrls(urls);
    const QPoint middle = window.rect().center();
    QWindow *const there = window.windowHandle();
    QDragEnterEvent enter(middle, offered, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(there, &enter);
    QDragMoveEvent move(middle, offered, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(there, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QCoreApplication::processEvents();
    whileOver();
    QDropEvent drop(middle, offered, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(there, &drop);
    return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

} // namespace ttp
