// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/SourcesTab.h"

#include "ui/InHand.h"
#include "ui/delegates/ProgressDelegate.h"
#include "ui/models/CalmProxy.h"
#include "ui/transfers/SourcesModel.h"
#include "ui/widgets/ColumnWidth.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeView>
#include <utility>

namespace ttp {

namespace {

class SourcesProxy final : public CalmProxy
{
public:
    SourcesProxy(SourcesModel &model, QObject *parent) : CalmProxy(parent)
    {
        setSortRole(SourcesModel::SortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setSortLocaleAware(true);
        watch(model);
    }

protected:
    [[nodiscard]] bool isMoving(int column) const override { return column >= SourcesModel::StateColumn; }
};

} // namespace

SourcesTab::SourcesTab(QWidget *parent)
    : QWidget(parent), m_model(new SourcesModel(this)), m_sorted(new SourcesProxy(*m_model, this)),
      m_view(new QTreeView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout(this))
{
    makeTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    retranslate();
}

void SourcesTab::makeTable()
{
    m_view->setObjectName(QStringLiteral("sources"));
    m_view->setModel(m_sorted);
    m_sorted->setHold(&isInHand);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(SourcesModel::PiecesColumn,
                                     new ProgressDelegate(SourcesModel::ProgressRole, SourcesModel::ToneRole, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(SourcesModel::NameColumn, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView &header = *m_view->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(SourcesModel::NameColumn, QHeaderView::Stretch);
    for (const auto &[column, characters] :
         {std::pair(SourcesModel::StateColumn, 26), std::pair(SourcesModel::PiecesColumn, 20),
          std::pair(SourcesModel::DownColumn, 12), std::pair(SourcesModel::ReceivedColumn, 12)})
        header.resizeSection(column, firstWidthOf(*m_view, column, characters));
    const auto askFor = [this](const QModelIndex &index) {
        Q_EMIT peerAsked(UserId(index.data(SourcesModel::KeyRole).toUuid()));
    };
    connect(m_view, &QTreeView::activated, this, askFor);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &SourcesTab::showMenu);
}

void SourcesTab::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const UserId user(index.data(SourcesModel::KeyRole).toUuid());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show this peer"), this, [this, user] { Q_EMIT peerAsked(user); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SourcesTab::display(const ChosenDataset &chosen)
{
    m_model->setSources(chosen.transfer ? chosen.transfer->sources : QList<TransferSourceStatus>());
    const bool isComplete = chosen.transfer && chosen.row.state == DatasetState::Complete;
    if (std::exchange(m_isComplete, isComplete) != isComplete)
        retranslate();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void SourcesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_view->viewport()->update();
        m_view->header()->viewport()->update();
    }
    QWidget::changeEvent(event);
}

void SourcesTab::retranslate()
{
    m_view->setAccessibleName(tr("Peers that have this"));
    if (m_isComplete)
        m_empty->setContent(IconName::Check, tr("Nothing is missing"),
                            tr("All that was chosen is here, so no peer is asked for it."));
    else
        m_empty->setContent(IconName::Users, tr("No peer yet"),
                            tr("Peers that have this dataset appear here as soon as they are found."));
}

} // namespace ttp
