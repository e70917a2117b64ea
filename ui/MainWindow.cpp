// SPDX-License-Identifier: GPL-3.0-only
#include "ui/MainWindow.h"

#include "core/base/Encoding.h"
#include "core/node/NodeClient.h"
#include "ui/desktop/StartRequest.h"
#include "ui/models/TransfersModel.h"
#include "ui/text/Format.h"

#include <QHeaderView>
#include <QLabel>
#include <QStatusBar>
#include <QTableView>

namespace ttp {

namespace {

constexpr int refreshMs = 500;
constexpr int messageMs = 15'000;

} // namespace

MainWindow::MainWindow(NodeClient &client, QWidget *parent)
    : QMainWindow(parent), m_client(client), m_transfers(new TransfersModel(this)), m_view(new QTableView(this)),
      m_who(new QLabel(this)), m_rates(new QLabel(this))
{
    setWindowTitle(tr("TorrentTTP"));
    resize(960, 480);
    m_view->setModel(m_transfers);
    m_view->setAccessibleName(tr("Transfers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(TransfersModel::NameColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(TransfersModel::StateColumn, QHeaderView::Stretch);
    setCentralWidget(m_view);
    for (QLabel *label : {m_who, m_rates})
        label->setTextFormat(Qt::PlainText); // names hold what they hold
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_who->setAccessibleName(tr("Who this peer is"));
    m_rates->setAccessibleName(tr("Speeds"));
    statusBar()->addWidget(m_who, 1);
    statusBar()->addPermanentWidget(m_rates);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::refresh);
    refresh();
}

void MainWindow::offer(const StartRequest &request)
{
    const qsizetype known = request.links.size() + request.linkFiles.size() + request.paths.size();
    if (known > 0)
        statusBar()->showMessage(tr("%n thing(s) to open arrived. Nothing was started.", nullptr, int(known)),
                                 messageMs);
    else if (!request.unknown.isEmpty())
        statusBar()->showMessage(tr("What arrived is no link, no file and no folder. Nothing was done."), messageMs);
}

void MainWindow::refresh()
{
    m_client.snapshot(this, [this](const Result<NodeSnapshotPtr> &snapshot) {
        if (snapshot)
            display(**snapshot);
        m_timer.start(refreshMs);
    });
}

void MainWindow::display(const NodeSnapshot &snapshot)
{
    m_transfers->setTransfers(snapshot.transfers);
    m_who->setText(tr("%1 at %2").arg(escapedForDisplay(snapshot.status.name), snapshot.status.addresses.value(0)));
    m_rates->setText(tr("down %1, up %2").arg(rateText(snapshot.status.downRate), rateText(snapshot.status.upRate)));
}

} // namespace ttp
