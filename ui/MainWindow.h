// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QMainWindow>

class QLabel;
class QTreeView;

namespace ttp {

class DatasetsModel;
class DatasetsProxy;
class MessageBar;
class NodeFeed;
struct Message;
struct StartRequest;

/// The window: what this peer shares and fetches, what there is to say above it, and in the status bar who it is and
/// how fast it moves. Shows the snapshots of the feed, which counts it as a window that uses them. GUI thread; the feed
/// must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(NodeFeed &feed, QWidget *parent = nullptr);

    /// Says that something came from outside to be opened. Nothing of it is done.
    void offer(const StartRequest &request);
    /// Says it above the table.
    void post(const Message &message);

private:
    void makeTable();
    void makeStatusBar();
    void display(const NodeSnapshot &snapshot);

    DatasetsModel *m_datasets;
    DatasetsProxy *m_shown;
    MessageBar *m_messages;
    QTreeView *m_view;
    QLabel *m_who;
    QLabel *m_rates;
};

} // namespace ttp
