// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/whole/FileManager.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace ttp {

namespace {

constexpr Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
constexpr int stepMs = 50;
constexpr int patienceMs = 10'000;

} // namespace

FileManager::FileManager(const QStringList &paths) : QLabel(QStringLiteral("Files"))
{
    for (const QString &path : paths)
        m_urls.append(QUrl::fromLocalFile(path));
    setAlignment(Qt::AlignCenter);
    resize(120, 60);
}

bool FileManager::isMouseReal()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb");
}

std::unique_ptr<QMimeData> FileManager::data() const
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls(m_urls);
    return data;
}

bool FileManager::dragTo(QWidget &window, const std::function<void()> &whileOver)
{
    return isMouseReal() ? dragByMouse(window, whileOver) : dragByEvents(window, whileOver);
}

// Returns when the drag is over.
void FileManager::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_isDragging)
        return;
    m_isDragging = true;
    auto *drag = new QDrag(this);
    drag->setMimeData(data().release());
    m_taken = drag->exec(offered, Qt::CopyAction);
    m_isDragging = false;
}

bool FileManager::dragByMouse(QWidget &window, const std::function<void()> &whileOver)
{
    QWindow *const there = window.windowHandle();
    const QPoint middle = window.rect().center();
    m_taken = Qt::IgnoreAction;
    // QDrag has a loop of its own, so the hand moves on from timers.
    QTimer::singleShot(2 * stepMs, this, [=] { QTest::mouseMove(there, middle - QPoint(5, 5)); });
    QTimer::singleShot(4 * stepMs, this, [=] { QTest::mouseMove(there, middle); });
    QTimer::singleShot(8 * stepMs, this, [=] {
        whileOver();
        QTest::mouseRelease(there, Qt::LeftButton, {}, middle);
    });
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, this, [] { QDrag::cancel(); });
    patience.start(patienceMs);
    QTest::mousePress(windowHandle(), Qt::LeftButton, {}, rect().center());
    QTest::mouseMove(windowHandle(), rect().center() + QPoint(10, 10));
    return QTest::qWaitFor([this] { return !m_isDragging; }, patienceMs) && m_taken == Qt::CopyAction;
}

bool FileManager::dragByEvents(QWidget &window, const std::function<void()> &whileOver)
{
    const std::unique_ptr<QMimeData> dragged = data();
    const QPoint middle = window.rect().center();
    QWindow *const there = window.windowHandle();
    QDragEnterEvent enter(middle, offered, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(there, &enter);
    QDragMoveEvent move(middle, offered, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(there, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QCoreApplication::processEvents();
    whileOver();
    QDropEvent drop(middle, offered, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(there, &drop);
    return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

} // namespace ttp
