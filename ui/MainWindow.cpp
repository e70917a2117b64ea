// SPDX-License-Identifier: GPL-3.0-only
#include "ui/MainWindow.h"

#include "core/base/Encoding.h"
#include "ui/InHand.h"
#include "ui/NodeFeed.h"
#include "ui/delegates/ProgressDelegate.h"
#include "ui/desktop/StartRequest.h"
#include "ui/models/DatasetsModel.h"
#include "ui/models/DatasetsProxy.h"
#include "ui/text/Format.h"
#include "ui/widgets/MessageBar.h"

#include <QHeaderView>
#include <QLabel>
#include <QStatusBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace ttp {

namespace {

constexpr int messageMs = 15'000;

} // namespace

MainWindow::MainWindow(NodeFeed &feed, QWidget *parent)
    : QMainWindow(parent), m_datasets(new DatasetsModel(this)), m_shown(new DatasetsProxy(*m_datasets, this)),
      m_messages(new MessageBar(this)), m_view(new QTreeView(this)), m_who(new QLabel(this)), m_rates(new QLabel(this))
{
    setWindowTitle(tr("TorrentTTP"));
    resize(1080, 480);
    makeTable();
    makeStatusBar();
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    setCentralWidget(center);
    connect(&feed, &NodeFeed::changed, this, [this](const NodeSnapshotPtr &now) { display(*now); });
    if (const NodeSnapshotPtr now = feed.now())
        display(*now);
    feed.watch(this);
}

void MainWindow::makeTable()
{
    m_shown->setHold(&isInHand);
    m_view->setObjectName(QStringLiteral("datasets"));
    m_view->setAccessibleName(tr("Transfers"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(
        DatasetsModel::ProgressColumn,
        new ProgressDelegate(DatasetsModel::ProgressRole, DatasetsModel::ToneRole, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(DatasetsModel::NameColumn, Qt::AscendingOrder);
    for (const int column : DatasetsModel::columnsHiddenAtFirst())
        m_view->setColumnHidden(column, true);
    QHeaderView &header = *m_view->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(DatasetsModel::NameColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(DatasetsModel::StateColumn, QHeaderView::Stretch);
    for (const auto &[column, characters] :
         {std::pair(DatasetsModel::SizeColumn, 10), std::pair(DatasetsModel::ProgressColumn, 19),
          std::pair(DatasetsModel::DownColumn, 11), std::pair(DatasetsModel::LeftColumn, 11),
          std::pair(DatasetsModel::SourcesColumn, 8), std::pair(DatasetsModel::OwnerColumn, 11)})
        header.resizeSection(column, characters * fontMetrics().averageCharWidth() + 12);
}

void MainWindow::makeStatusBar()
{
    for (QLabel *label : {m_who, m_rates})
        label->setTextFormat(Qt::PlainText); // names hold what they hold
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_who->setAccessibleName(tr("Who this peer is"));
    m_rates->setAccessibleName(tr("Speeds"));
    statusBar()->addWidget(m_who, 1);
    statusBar()->addPermanentWidget(m_rates);
}

void MainWindow::offer(const StartRequest &request)
{
    const qsizetype known = request.links.size() + request.linkFiles.size() + request.paths.size();
    Message message;
    message.key = QStringLiteral("offer");
    message.lastsMs = messageMs;
    if (known > 0) {
        message.text = tr("%n thing(s) to open arrived. Nothing was started.", nullptr, int(known));
    } else if (!request.unknown.isEmpty()) {
        message.level = MessageLevel::Warning;
        message.text = tr("What arrived is no link, no file and no folder. Nothing was done.");
    } else {
        return;
    }
    post(message);
}

void MainWindow::post(const Message &message)
{
    m_messages->post(message);
}

void MainWindow::display(const NodeSnapshot &snapshot)
{
    m_datasets->applySnapshot(snapshot);
    m_who->setText(tr("%1 at %2").arg(escapedForDisplay(snapshot.status.name), snapshot.status.addresses.value(0)));
    m_rates->setText(tr("down %1, up %2").arg(rateText(snapshot.status.downRate), rateText(snapshot.status.upRate)));
}

} // namespace ttp
