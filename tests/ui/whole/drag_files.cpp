// SPDX-License-Identifier: GPL-3.0-only
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWindow>
#include <cstdio>
#include <unistd.h>
#include <utility>

// drag_files X Y PATH…: another program, out of which files are dragged onto that place of the screen. Says "over" when
// they are there, lets go when it gets a line, and ends when its input does: whoever takes them asks for them after
// that. Exit 0 when they were taken as a copy.

namespace {

constexpr int stepMs = 50;
constexpr int patienceMs = 30'000;
constexpr Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;

class Files : public QLabel
{
public:
    Files(const QList<QUrl> &urls, const QPoint &where) : QLabel(QStringLiteral("Files")), m_urls(urls), m_where(where)
    {
        resize(120, 60);
    }

protected:
    // Returns when the drag is over. QDrag has a loop of its own, so the hand moves on from timers.
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton) || std::exchange(m_isDragging, true))
            return;
        for (int step = 2; step >= 0; --step)
            QTimer::singleShot((4 - step) * stepMs, this, [this, step] { moveTo(m_where - QPoint(step, step)); });
        QTimer::singleShot(6 * stepMs, this, [this] {
            std::puts("over");
            std::fflush(stdout);
            auto *input = new QSocketNotifier(fileno(stdin), QSocketNotifier::Read, this);
            connect(input, &QSocketNotifier::activated, this, [this] { listen(); });
        });
        auto *drag = new QDrag(this);
        auto *dragged = new QMimeData;
        dragged->setUrls(m_urls);
        drag->setMimeData(dragged);
        m_code = drag->exec(offered, Qt::CopyAction) == Qt::CopyAction ? 0 : 1;
    }

private:
    void listen()
    {
        char line = 0;
        if (::read(fileno(stdin), &line, 1) == 1)
            QTest::mouseRelease(windowHandle(), Qt::LeftButton, {}, mapFromGlobal(m_where));
        else
            QCoreApplication::exit(m_code);
    }
    void moveTo(const QPoint &where) { QTest::mouseMove(windowHandle(), mapFromGlobal(where)); }

    QList<QUrl> m_urls;
    QPoint m_where;
    bool m_isDragging = false;
    int m_code = 1;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QList<QUrl> urls;
    for (const QString &path : arguments.mid(3))
        urls.append(QUrl::fromLocalFile(path));
    Files files(urls, {arguments.at(1).toInt(), arguments.at(2).toInt()});
    files.show();
    if (!QTest::qWaitForWindowExposed(&files))
        return 2;
    QTimer::singleShot(patienceMs, [] { QCoreApplication::exit(3); });
    QTimer::singleShot(0, &files, [&files] {
        QTest::mousePress(files.windowHandle(), Qt::LeftButton, {}, files.rect().center());
        QTest::mouseMove(files.windowHandle(), files.rect().center() + QPoint(20, 10));
    });
    return QApplication::exec();
}
