// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QTableView;

namespace ttp {

class NodeClient;
class TransfersModel;
struct StartRequest;

/// The window: the transfers of this peer, and in the status bar who it is and how fast it moves. Shows snapshots; asks
/// for the next one when the last has come. GUI thread; the client must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(NodeClient &client, QWidget *parent = nullptr);

    /// Says that something came from outside to be opened. Nothing of it is done.
    void offer(const StartRequest &request);

private:
    void refresh();
    void display(const NodeSnapshot &snapshot);

    NodeClient &m_client;
    TransfersModel *m_transfers;
    QTableView *m_view;
    QLabel *m_who;
    QLabel *m_rates;
    QTimer m_timer;
};

} // namespace ttp
