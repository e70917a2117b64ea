// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "ui/delegates/ProgressDelegate.h"
#include "ui/models/DatasetsProxy.h"
#include "ui/models/FileTreeModel.h"
#include "ui/models/PeersProxy.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTreeView>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <string>

// What a tick of the window costs: bench_models. 10,000 datasets and 1,000 peers in visible, sorted views. Prints a
// table; exit 1 when a row is beyond its limit. Times are those of the CPU; the limits are for a debug build.

using namespace ttp;
using namespace ttp::samples;

namespace {

constexpr int datasetCount = 10'000;
constexpr int peerCount = 1000;
constexpr int fileCount = 1'000'000;
constexpr int ticks = 10;
constexpr double noLimit = 0;

/// CPU time of this process: what it costs, whatever else the machine does.
class CpuClock
{
public:
    [[nodiscard]] double ms() const { return double(std::clock() - m_start) * 1000 / double(CLOCKS_PER_SEC); }
    void start() { m_start = std::clock(); }

private:
    std::clock_t m_start = std::clock();
};

/// Rows of the table; remembers whether one was too slow.
class Report
{
public:
    void row(const QString &what, double milliseconds, double limit)
    {
        const bool isSlow = limit > noLimit && milliseconds > limit;
        m_isSlow = m_isSlow || isSlow;
        const QString bound = limit > noLimit ? QStringLiteral("< %1").arg(limit, 0, 'f', 0) : QString();
        std::printf("| %-58s | %9.1f | %7s |%s\n", qPrintable(what), milliseconds, qPrintable(bound),
                    isSlow ? " TOO SLOW" : "");
        std::fflush(stdout);
    }
    [[nodiscard]] bool isSlow() const { return m_isSlow; }

private:
    bool m_isSlow = false;
};

NodeSnapshot everything()
{
    NodeSnapshot snapshot;
    QRandomGenerator random(42);
    for (int i = 0; i < datasetCount; ++i) {
        const QString name = QStringLiteral("dataset %1 of station %2").arg(random.bounded(datasetCount)).arg(i % 37);
        if (i % 10 == 0) {
            snapshot.shares.append(share(name, QStringLiteral("ready")));
            continue;
        }
        snapshot.transfers.append(transfer(name, QStringLiteral("fetching"), 1024 + i));
        snapshot.transfers.last().rate = random.bounded(50'000'000);
        snapshot.transfers.last().sources.append({newId<UserId>(), name, 0, 0, 0, 0, QStringLiteral("busy")});
    }
    for (int i = 0; i < peerCount; ++i)
        snapshot.peers.append(peer(QStringLiteral("peer %1").arg(i)));
    return snapshot;
}

QTreeView *makeView(QAbstractItemModel &model, int progressColumn, QAbstractItemDelegate &progress)
{
    auto *view = new QTreeView;
    view->setUniformRowHeights(true);
    view->setRootIsDecorated(false);
    view->setItemDelegate(new RowDelegate(view));
    if (progressColumn >= 0)
        view->setItemDelegateForColumn(progressColumn, &progress);
    view->setModel(&model);
    view->resize(1180, 740);
    view->show();
    return view;
}

void settle(const QTreeView &view)
{
    QCoreApplication::processEvents();
    view.viewport()->repaint();
}

/// Mean and worst of `ticks` calls; the first, which fills caches, is not counted.
struct Measured {
    double mean = 0;
    double worst = 0;
};

Measured measure(const std::function<void()> &prepare, const std::function<void()> &tick)
{
    Measured measured;
    for (int i = 0; i <= ticks; ++i) {
        prepare();
        const CpuClock clock;
        tick();
        if (i == 0)
            continue;
        measured.mean += clock.ms() / ticks;
        measured.worst = std::max(measured.worst, clock.ms());
    }
    return measured;
}

void benchDatasets(Report &report)
{
    NodeSnapshot snapshot = everything();
    DatasetsModel model;
    DatasetsProxy proxy(model);
    proxy.sort(DatasetsModel::NameColumn);
    ProgressDelegate progress(DatasetsModel::ProgressRole, DatasetsModel::ToneRole);
    const std::unique_ptr<QTreeView> view(makeView(proxy, DatasetsModel::ProgressColumn, progress));
    CpuClock clock;
    model.applySnapshot(snapshot);
    settle(*view);
    report.row(QStringLiteral("10,000 datasets come at once, sorted and painted"), clock.ms(), 2000);

    QRandomGenerator random(7);
    struct Order {
        const char *name;
        int column;
        int resortMs;
    };
    for (const Order &order : {Order{"by name", DatasetsModel::NameColumn, 2000},
                               Order{"by speed, every 2 s", DatasetsModel::DownColumn, 2000},
                               Order{"by speed, sorted each tick", DatasetsModel::DownColumn, 0}}) {
        proxy.setResortInterval(order.resortMs);
        proxy.sort(order.column, Qt::DescendingOrder);
        for (const int changes : {0, 100, 2000, datasetCount}) {
            const auto change = [&] {
                for (int i = 0; i < changes; ++i) {
                    TransferStatus &moved = snapshot.transfers[random.bounded(int(snapshot.transfers.size()))];
                    moved.rate = random.bounded(50'000'000);
                    moved.bytes += 1;
                }
            };
            const Measured tick = measure(change, [&] {
                model.applySnapshot(snapshot);
                settle(*view);
            });
            const QString what =
                QStringLiteral("tick: %1 changes, sorted %2").arg(changes).arg(QLatin1String(order.name));
            report.row(what, tick.mean, changes == datasetCount ? noLimit : 100);
            report.row(QStringLiteral("  the worst of ten"), tick.worst, noLimit);
        }
    }

    clock.start();
    proxy.setText(QStringLiteral("station 3"));
    settle(*view);
    report.row(QStringLiteral("filter by text"), clock.ms(), 500);
    proxy.setText({});
    snapshot.transfers.removeIf([](const TransferStatus &transfer) { return transfer.totalBytes % 2 == 0; });
    for (qsizetype i = snapshot.transfers.size() - 1; i >= 0; i -= 2)
        snapshot.transfers.removeAt(i);
    clock.start();
    model.applySnapshot(snapshot);
    settle(*view);
    report.row(QStringLiteral("half of them go, scattered"), clock.ms(), 2000);
}

void benchPeers(Report &report)
{
    NodeSnapshot snapshot = everything();
    PeersModel model;
    PeersProxy proxy(model);
    proxy.sort(PeersModel::NameColumn);
    ProgressDelegate unused(0, 0);
    const std::unique_ptr<QTreeView> view(makeView(proxy, -1, unused));
    model.applySnapshot(snapshot);
    const Measured tick = measure(
        [&] {
            for (PeerStatus &peer : snapshot.peers)
                peer.bytesIn += 1000;
        },
        [&] {
            model.applySnapshot(snapshot);
            settle(*view);
        });
    report.row(QStringLiteral("tick: 1,000 peers, all changed, sorted by name"), tick.mean, 100);
}

// The longest time for which the window would not have answered.
double longestTurn(const std::function<bool()> &isDone)
{
    double longest = 0;
    while (!isDone()) {
        const CpuClock clock;
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.ms());
    }
    return longest;
}

void benchTree(Report &report, const char *name, const QString &pattern)
{
    QList<TreeFile> files;
    files.reserve(fileCount);
    for (int i = 0; i < fileCount; ++i)
        files.append({pattern.arg(i / 100, 5, 10, QLatin1Char('0')).arg(i, 7, 10, QLatin1Char('0')), 1000, i * 1000LL});
    const QString what = QStringLiteral("1,000,000 files, %1: ").arg(QLatin1String(name));
    FileTreeModel model;
    model.setCheckable(true);
    ProgressDelegate progress(FileTreeModel::ProgressRole, FileTreeModel::ToneRole);
    const std::unique_ptr<QTreeView> view(makeView(model, FileTreeModel::ProgressColumn, progress));
    CpuClock clock;
    model.setFiles(files);
    const double first = clock.ms();
    const double longest = std::max(first, longestTurn([&] { return !model.isLoading(); }));
    report.row(what + QStringLiteral("taken in"), clock.ms(), noLimit);
    report.row(QStringLiteral("  the longest turn"), longest, 200);
    clock.start();
    view->expand(model.index(0, 0));
    settle(*view);
    report.row(what + QStringLiteral("first folder opened"), clock.ms(), 3000);
    clock.start();
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    model.setAllChecked(true);
    settle(*view);
    report.row(what + QStringLiteral("one folder off, all on"), clock.ms(), 500);
    QList<FileTreeModel::Progress> moved;
    for (int i = 0; i < 2000; ++i)
        moved.append({i * 499, 500});
    clock.start();
    model.setProgress(moved);
    settle(*view);
    report.row(what + QStringLiteral("2,000 progress"), clock.ms(), 200);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::printf("| %-58s | %9s | %7s |\n|%s|%s|%s|\n", "what", "CPU ms", "limit", std::string(60, '-').c_str(),
                std::string(11, '-').c_str(), std::string(9, '-').c_str());
    Report report;
    benchDatasets(report);
    benchPeers(report);
    benchTree(report, "in 10,000 folders", QStringLiteral("data/run-%1/part-%2.bin"));
    benchTree(report, "in one folder", QStringLiteral("data/part-%1%2.bin"));
    return report.isSlow() ? 1 : 0;
}
