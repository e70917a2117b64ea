// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QMainWindow>

class QLabel;
class QTreeView;

namespace ttp {

class DatasetsModel;
class DatasetsProxy;
class NodeClient;
class NodeFeed;
struct StartRequest;

/// The window: what this peer shares and fetches, and in the status bar who it is and how fast it moves. Shows
/// snapshots. GUI thread; the client must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(NodeClient &client, QWidget *parent = nullptr);

    /// Says that something came from outside to be opened. Nothing of it is done.
    void offer(const StartRequest &request);

private:
    void makeTable();
    void makeStatusBar();
    void display(const NodeSnapshot &snapshot);

    NodeFeed *m_feed;
    DatasetsModel *m_datasets;
    DatasetsProxy *m_shown;
    QTreeView *m_view;
    QLabel *m_who;
    QLabel *m_rates;
};

} // namespace ttp
