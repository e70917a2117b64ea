// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "ui/MainWindow.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/text/EnglishPlurals.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <cstdio>

// A picture of every window, with real peers behind it: ttp_shots FOLDER. Exit 1 when there is something that the
// picture would have to show and does not.

using namespace ttp;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int deadlineMs = 60'000;

bool failed(const QString &what)
{
    std::fprintf(stderr, "shots: %s\n", qPrintable(what));
    return false;
}

QString makeDataset(const TestPeer &peer, const QString &name, qint64 mebibytes)
{
    const QString folder = peer.folder(name);
    QByteArray block(mebibyte, Qt::Uninitialized);
    for (qint64 i = 0; i < mebibytes; ++i) {
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(block.data()), mebibyte / 4);
        QFile file(QStringLiteral("%1/part-%2.bin").arg(folder).arg(i, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(block) != mebibyte)
            return {};
    }
    return folder;
}

/// Ben's window: one transfer that is done, one under way, one paused, one whose only source has gone.
class Scene
{
public:
    Scene()
        : m_ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2")),
          m_cyn(QStringLiteral("Cyn"), QStringLiteral("127.0.0.4")),
          m_ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"))
    {
    }

    bool set()
    {
        for (TestPeer *peer : {&m_ada, &m_cyn, &m_ben}) {
            if (const auto started = peer->start(); !started)
                return failed(describe(started.error()));
        }
        if (!m_ben.registerAt(m_ada) || !m_ben.registerAt(m_cyn))
            return failed(QStringLiteral("the peers could not register"));
        if (!fetch(m_ada, QStringLiteral("Ice cores 2024"), 6, true))
            return false;
        limit(8 * mebibyte);
        if (!fetch(m_cyn, QStringLiteral("Seismograms of the eastern ridge"), 24, false))
            return false;
        if (!moved(1) ||
            !fetch(m_ada, QStringLiteral("\u05de\u05d3\u05d9\u05d3\u05d5\u05ea \u05e7\u05e8\u05d7"), 24, false))
            return false;
        if (!moved(2) || !pause(2))
            return false;
        m_cyn.stop();
        return fetch(m_ada, QStringLiteral("Weather stations, Svalbard"), 40, false) && moved(3) &&
               m_ben.waitUntil([](const NodeSnapshot &now) { return now.transfers.at(1).error.has_value(); },
                               deadlineMs);
    }

    TestPeer &ben() { return m_ben; }

private:
    bool fetch(TestPeer &from, const QString &name, qint64 mebibytes, bool wait)
    {
        const auto share = from.share({makeDataset(from, name, mebibytes)}, name, QStringLiteral("everyone"));
        if (!share)
            return failed(describe(share.error()));
        const auto got =
            m_ben.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
                m_ben.client().get({share->link, m_ben.folder(QStringLiteral("fetched")), wait}, context, answer);
            });
        return got ? true : failed(describe(got.error()));
    }

    // Until a part of that transfer is there.
    bool moved(qsizetype index)
    {
        const auto isMoving = [index](const NodeSnapshot &now) {
            return now.transfers.size() > index && now.transfers.at(index).bytes > 2 * mebibyte;
        };
        return m_ben.waitUntil(isMoving, deadlineMs) ? true : failed(QStringLiteral("a transfer does not move"));
    }

    bool pause(qsizetype index)
    {
        TransferId transfer;
        const bool known = m_ben.waitUntil([&](const NodeSnapshot &now) {
            transfer = now.transfers.at(index).transfer;
            return true;
        });
        const auto paused = m_ben.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            m_ben.client().pause(transfer, context, answer);
        });
        return known && paused ? true : failed(QStringLiteral("a transfer cannot be paused"));
    }

    void limit(qint64 rate)
    {
        (void)m_ben.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
            m_ben.client().setLimits({std::nullopt, std::nullopt, rate}, context, answer);
        });
    }

    TestPeer m_ada;
    TestPeer m_cyn;
    TestPeer m_ben;
};

bool shootMainWindow(const QString &folder)
{
    Scene scene;
    if (!scene.set())
        return false;
    NodeFeed feed(scene.ben().client());
    WindowSettings settings(scene.ben().profile());
    FakeOpener opener;
    FakeFileChooser chooser;
    MainWindow window({scene.ben().client(), feed, settings, opener, chooser});
    window.show();
    const auto *view = window.findChild<QTreeView *>();
    const auto isFilled = [view] { return view && view->model()->rowCount() == 4; };
    if (!QTest::qWaitForWindowExposed(&window) || !QTest::qWaitFor(isFilled, deadlineMs))
        return failed(QStringLiteral("the window does not show four transfers"));
    // What changes its text gets its place with the next layout.
    const auto isLaidOut = [&window] {
        const QList<QToolButton *> buttons = window.statusBar()->findChildren<QToolButton *>();
        return std::all_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return !button->isVisible() || button->width() >= button->sizeHint().width();
        });
    };
    if (!QTest::qWaitFor(isLaidOut, deadlineMs))
        return failed(QStringLiteral("the status bar shows nothing"));
    const QString path = folder + QStringLiteral("/main-window.png");
    if (!window.grab().save(path))
        return failed(path + QStringLiteral(" cannot be written"));
    std::printf("%s\n", qPrintable(path));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: ttp_shots FOLDER\n", stderr);
        return 2;
    }
    return shootMainWindow(arguments.at(1)) ? 0 : 1;
}
