// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TransfersPage.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/models/DatasetsProxy.h"
#include "ui/transfers/DetailsPane.h"
#include "ui/transfers/TransferActions.h"
#include "ui/transfers/TransferOrders.h"
#include "ui/transfers/TransferRemoval.h"
#include "ui/transfers/TransferTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/window/Removals.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace ttp {

namespace {

constexpr int splitterVersion = 1;
/// Nobody is led to a row that appears later: by then the person does something else.
constexpr int revealMs = 15'000;

QString splitterName()
{
    return QStringLiteral("transfersSplitter");
}

} // namespace

TransfersPage::TransfersPage(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_datasets(new DatasetsModel(this)),
      m_shown(new DatasetsProxy(*m_datasets, this)), m_table(new TransferTable(*m_shown, context.settings, this)),
      m_emptyState(new EmptyState(this)), m_pages(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Vertical)),
      m_details(new DetailsPane(context, m_histories, this)), m_orders(new TransferOrders(context, this)),
      m_removal(new TransferRemoval(context, *m_datasets, this)),
      m_transferActions(new TransferActions(context, *m_table, *m_orders, *m_removal, this))
{
    m_actions = m_transferActions->all();
    m_toolActions = m_transferActions->forToolBar();
    build();
    connectAll();
    apply();
    showRightPage();
    choiceChanged();
}

TransfersPage::~TransfersPage()
{
    keepState();
}

void TransfersPage::build()
{
    m_emptyState->setObjectName(QStringLiteral("transfersEmpty"));
    m_splitter->setObjectName(splitterName());
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_emptyState);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    readState();
}

// "1 400 300": whether the details are open, then how high table and details are. QSplitter::saveState() forgets the
// height of what is hidden.
void TransfersPage::readState()
{
    const int line = fontMetrics().height();
    m_openSizes = {line * 15, line * 20};
    const QList<QByteArray> kept = m_context.settings.state(splitterName(), splitterVersion).split(' ');
    const int table = kept.value(1).toInt();
    const int details = kept.value(2).toInt();
    if (table > 0 && details > 0) {
        m_openSizes = {table, details};
        m_details->setOpen(kept.at(0) != "0");
    }
    m_splitter->setSizes(m_openSizes);
}

void TransfersPage::keepState()
{
    m_table->keepState();
    m_context.settings.setState(splitterName(), splitterVersion,
                                QByteArray(m_details->isOpen() ? "1 " : "0 ") + QByteArray::number(m_openSizes.at(0)) +
                                    ' ' + QByteArray::number(m_openSizes.at(1)));
}

void TransfersPage::connectAll()
{
    connect(&m_context.feed, &NodeFeed::changed, this, &TransfersPage::apply);
    connect(&m_context.feed, &NodeFeed::coreGoneChanged, this, &TransfersPage::showRightPage);
    connect(m_shown, &DatasetsProxy::countsChanged, this, &TransfersPage::countsChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &TransfersPage::showRightPage);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &TransfersPage::showRightPage);
    connect(m_table, &TransferTable::choiceChanged, this, &TransfersPage::choiceWillChange);
    connect(m_table, &QTreeView::activated, this, &TransfersPage::activate);
    connect(m_table, &QTreeView::customContextMenuRequested, this, &TransfersPage::showMenu);
    connect(m_transferActions, &TransferActions::detailsToggled, this,
            [this] { m_details->setOpen(!m_details->isOpen()); });
    connect(m_transferActions, &TransferActions::readersAsked, this,
            [this] { m_details->showTab(DetailsPane::Sharing); });
    connect(m_details, &DetailsPane::openChanged, this, &TransfersPage::setDetailsOpen);
    connect(m_details, &DetailsPane::remedyAsked, this, &TransfersPage::remedy);
    connect(m_details, &DetailsPane::peerAsked, this, &TransfersPage::peerAsked);
    connect(m_details, &DetailsPane::copyLinkAsked, this, [this] { m_orders->copyLinks(leadingRow()); });
    connect(m_details, &DetailsPane::stopSharingAsked, this, [this] { m_removal->remove(leadingRow()); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_details->isOpen())
            m_openSizes = m_splitter->sizes();
    });
}

void TransfersPage::setFilter(DatasetFilter filter)
{
    m_shown->setFilter(filter);
    showRightPage();
}

int TransfersPage::count(DatasetFilter filter) const
{
    return m_shown->count(filter);
}

void TransfersPage::setText(const QString &text)
{
    m_shown->setText(text);
    showRightPage();
}

void TransfersPage::reveal(const DatasetKey &key)
{
    m_context.removals.takeBack(removalThing(key));
    if (!m_shown->indexOf(key).isValid()) {
        m_shown->setText({});
        m_shown->setFilter(DatasetFilter::All);
        Q_EMIT clearFiltersAsked();
    }
    m_toReveal.reset();
    if (!showRow(key)) {
        m_toReveal = key;
        m_revealUntil.setRemainingTime(revealMs);
    }
}

bool TransfersPage::showRow(const DatasetKey &key)
{
    const QModelIndex index = m_shown->indexOf(key);
    if (!index.isValid())
        return false;
    showRightPage();
    m_table->choose(index);
    m_details->setOpen(true);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void TransfersPage::apply()
{
    if (const NodeSnapshotPtr now = m_context.feed.now()) {
        m_histories.add(*now, m_context.feed.intervalMs());
        m_datasets->applySnapshot(*now);
    }
    showRightPage();
    if (m_toReveal && (m_revealUntil.hasExpired() || showRow(*m_toReveal)))
        m_toReveal.reset();
    choiceChanged();
}

// One change of the selection tells of itself twice.
void TransfersPage::choiceWillChange()
{
    if (!std::exchange(m_mustRefresh, true))
        QMetaObject::invokeMethod(this, &TransfersPage::choiceChanged, Qt::QueuedConnection);
}

void TransfersPage::choiceChanged()
{
    m_mustRefresh = false;
    m_transferActions->refresh();
    const QModelIndex leading = m_table->leading();
    const bool isAny = leading.isValid() && m_empty == Empty::No;
    m_details->display(isAny ? chosenDataset(m_context.feed.now(), m_shown->row(leading)) : ChosenDataset());
    if (m_details->isHidden() == isAny) {
        m_details->setVisible(isAny);
        if (isAny)
            m_splitter->setSizes(m_details->isOpen() ? m_openSizes
                                                     : QList<int>{m_splitter->height(), m_details->closedHeight()});
    }
    setDetailsOpen(m_details->isOpen());
}

void TransfersPage::setDetailsOpen(bool isOpen)
{
    m_transferActions->setDetailsOpen(isOpen);
    const int most = isOpen ? QWIDGETSIZE_MAX : m_details->closedHeight();
    if (m_details->maximumHeight() == most)
        return;
    m_details->setMaximumHeight(most);
    m_splitter->setSizes(isOpen ? m_openSizes : QList<int>{m_splitter->height(), most});
}

void TransfersPage::showRightPage()
{
    Empty empty = Empty::No;
    if (m_context.feed.isCoreGone())
        empty = Empty::Gone;
    else if (!m_context.feed.now())
        empty = Empty::Asking;
    else if (m_datasets->rowCount() == 0)
        empty = Empty::Nothing;
    else if (m_shown->rowCount() == 0)
        empty = Empty::Filtered;
    m_pages->setCurrentWidget(empty == Empty::No ? static_cast<QWidget *>(m_splitter) : m_emptyState);
    if (std::exchange(m_empty, empty) != empty)
        fillEmpty();
}

void TransfersPage::fillEmpty()
{
    m_emptyState->removeButtons();
    const auto button = [this](const QString &text, const char *name, auto run) {
        QPushButton *made = m_emptyState->addButton(text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, run);
    };
    switch (m_empty) {
    case Empty::No:
        break;
    case Empty::Asking:
        m_emptyState->setContent(IconName::Hourglass, tr("One moment…"),
                                 tr("What is shared and fetched is looked up."));
        break;
    case Empty::Gone:
        m_emptyState->setContent(IconName::Power, tr("The core is not running"),
                                 tr("Nothing is shared or fetched now. What there was is kept."));
        button(tr("Try &again"), "askAgain", [this] { m_context.feed.askNow(); });
        break;
    case Empty::Nothing:
        m_emptyState->setContent(IconName::Inbox, tr("Nothing here yet"),
                                 tr("Drop files or folders anywhere on this window to share them. To fetch a dataset, "
                                    "paste its link with Ctrl+V."));
        button(tr("&Share files…"), "shareFiles", [this] { Q_EMIT shareAsked(); });
        button(tr("&Fetch from a link…"), "fetchLink", [this] { Q_EMIT fetchAsked(); });
        button(tr("Add a &peer…"), "addPeer", [this] { Q_EMIT addPeerAsked(); });
        break;
    case Empty::Filtered:
        m_emptyState->setContent(IconName::Filter, tr("Nothing fits the filter"),
                                 tr("There are datasets, but none that fits what was chosen and typed."));
        button(tr("&Clear filter"), "clearFilter", [this] { Q_EMIT clearFiltersAsked(); });
        break;
    }
}

QList<DatasetRow> TransfersPage::leadingRow() const
{
    const QModelIndex leading = m_table->leading();
    return leading.isValid() ? QList<DatasetRow>{m_shown->row(leading)} : QList<DatasetRow>();
}

void TransfersPage::remedy(Remedy remedy)
{
    const QList<DatasetRow> row = leadingRow();
    if (row.isEmpty())
        return;
    switch (remedy) {
    case Remedy::Resume:
    case Remedy::TryAgain:
        m_orders->resume(row);
        break;
    case Remedy::ToFront:
        m_orders->move(row, QueueMove::Top);
        break;
    case Remedy::RaiseLimit:
        m_transferActions->showLimits();
        break;
    case Remedy::RaiseAllLimit:
        Q_EMIT allLimitsAsked();
        break;
    case Remedy::AddPeer:
        Q_EMIT addPeerAsked();
        break;
    case Remedy::OpenFolder:
    case Remedy::FreeSpace:
        m_orders->openFolder(row);
        break;
    case Remedy::Verify:
        m_orders->verify(row);
        break;
    case Remedy::CopyLeftOut:
        if (const ChosenDataset chosen = chosenDataset(m_context.feed.now(), row.first()); chosen.share)
            m_orders->copyList(chosen.share->leftOut);
        break;
    case Remedy::ShowPeers:
    case Remedy::ChangeReaders:
        break; // done by the details themselves
    }
}

// Enter or a double click: what is there is opened; of what is still to come the details are looked at.
void TransfersPage::activate()
{
    const QList<DatasetRow> row = leadingRow();
    if (row.isEmpty())
        return;
    if (row.first().state == DatasetState::Complete || row.first().state == DatasetState::Sharing)
        m_orders->open(row);
    else
        m_details->setOpen(true);
}

void TransfersPage::showMenu(const QPoint &position)
{
    if (!m_table->leading().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("transferMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_actions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void TransfersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    choiceChanged();
}

void TransfersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    choiceWillChange(); // what is in it is not hidden yet
}

void TransfersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_transferActions->retranslate();
        fillEmpty();
    }
}

} // namespace ttp
