// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TransferTable.h"

#include "ui/InHand.h"
#include "ui/delegates/ProgressDelegate.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/models/DatasetText.h"
#include "ui/models/DatasetsProxy.h"
#include "ui/transfers/ChosenDataset.h"
#include "ui/transfers/DragOut.h"
#include "ui/widgets/ColumnWidth.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

/// Of the columns: one more when what is kept would mean something else.
constexpr int stateVersion = 1;
constexpr int nameCharacters = 24;

QString settingsName()
{
    return QStringLiteral("datasets");
}

int charactersOf(int column)
{
    switch (column) {
    case DatasetsModel::NameColumn:
        return nameCharacters;
    case DatasetsModel::ProgressColumn:
        return 20;
    case DatasetsModel::StateColumn:
        return 21;
    case DatasetsModel::LeftColumn:
    case DatasetsModel::SizeColumn:
        return 10;
    case DatasetsModel::DownColumn:
        return 12;
    case DatasetsModel::OwnerColumn:
    case DatasetsModel::ReadersColumn:
        return 13;
    case DatasetsModel::FolderColumn:
        return 30;
    default:
        return 8;
    }
}

} // namespace

TransferTable::TransferTable(DatasetsProxy &rows, WindowSettings &settings, QWidget *parent)
    : QTreeView(parent), m_rows(rows), m_settings(settings)
{
    rows.setHold(&isInHand);
    setObjectName(QStringLiteral("datasets"));
    setModel(&rows);
    makeDelegates();
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    resetColumns();
    if (const QByteArray kept = settings.state(settingsName(), stateVersion); !kept.isEmpty())
        header()->restoreState(kept);
    setColumnHidden(DatasetsModel::NameColumn, false);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    retranslate();
    connect(header(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &position) { makeColumnsMenu()->popup(header()->mapToGlobal(position)); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_isFitting)
            return;
        if (column == DatasetsModel::NameColumn)
            m_leastName = size; // dragged: it may be wider than the room there is
        fitName();
    });
}

void TransferTable::resetColumns()
{
    m_isFitting = true;
    m_leastName = nameCharacters * fontMetrics().averageCharWidth();
    for (int column = 0; column < DatasetsModel::ColumnCount; ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column, DatasetsModel::columnsHiddenAtFirst().contains(column));
        header()->resizeSection(column, firstWidthOf(*this, column, charactersOf(column)));
    }
    m_isFitting = false;
    header()->setSortIndicator(DatasetsModel::NameColumn, Qt::AscendingOrder);
    fitName();
}

void TransferTable::fitName()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int others = header()->length() - header()->sectionSize(DatasetsModel::NameColumn);
    header()->resizeSection(DatasetsModel::NameColumn, std::max(m_leastName, viewport()->width() - others));
    m_isFitting = false;
}

void TransferTable::keepState()
{
    m_settings.setState(settingsName(), stateVersion, header()->saveState());
}

void TransferTable::makeDelegates()
{
    auto *text = new RowDelegate(this);
    auto *progress = new ProgressDelegate(DatasetsModel::ProgressRole, DatasetsModel::ToneRole, this);
    for (RowDelegate *delegate : {text, static_cast<RowDelegate *>(progress)})
        delegate->setCompact(m_settings.density() == Density::Compact);
    setItemDelegate(text);
    setItemDelegateForColumn(DatasetsModel::ProgressColumn, progress);
}

QMenu *TransferTable::makeColumnsMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < DatasetsModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(datasetHeader(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != DatasetsModel::NameColumn); // without it nobody knows what a row is
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitName();
            keepState();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Reset columns"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, this, [this] {
        resetColumns();
        keepState();
    });
    return menu;
}

TransferTable::Choice TransferTable::choice() const
{
    Choice choice;
    const auto count = [&choice](const DatasetRow &row) {
        ++choice.rows;
        choice.transfers += isTransfer(row) ? 1 : 0;
        choice.own += row.own ? 1 : 0;
        choice.pausable += canPause(row) ? 1 : 0;
        choice.resumable += canResume(row) ? 1 : 0;
        choice.verifiable += canVerify(row) ? 1 : 0;
        choice.removable += canRemove(row) ? 1 : 0;
        choice.placed += row.folder.isEmpty() ? 0 : 1;
        if (!isQueued(row))
            return;
        if (choice.queued++ == 0)
            choice.priority = row.priority;
        else if (choice.priority != row.priority)
            choice.priority.clear();
    };
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() > DatasetsModel::NameColumn)
            continue; // a row is chosen as a whole
        for (int row = range.top(); row <= range.bottom(); ++row)
            count(m_rows.row(m_rows.index(row, DatasetsModel::NameColumn)));
    }
    return choice;
}

QList<DatasetRow> TransferTable::chosenRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QList<DatasetRow> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_rows.row(index));
    return rows;
}

QModelIndex TransferTable::leading() const
{
    const QItemSelectionModel &selection = *selectionModel();
    if (!selection.hasSelection())
        return {};
    const QModelIndex current = selection.currentIndex().siblingAtColumn(DatasetsModel::NameColumn);
    if (current.isValid() && selection.isSelected(current))
        return current;
    return model()->index(selection.selection().first().top(), DatasetsModel::NameColumn);
}

void TransferTable::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TransferTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void TransferTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT choiceChanged();
}

QMimeData *TransferTable::selectionData() const
{
    QStringList paths;
    QStringList links;
    for (const DatasetRow &row : chosenRows()) {
        const bool isWhole = row.state == DatasetState::Complete || row.state == DatasetState::Sharing;
        if (isWhole && !row.folder.isEmpty())
            paths.append(row.folder);
        if (!row.link.isEmpty())
            links.append(row.link);
    }
    return dragOutData(paths, links);
}

void TransferTable::startDrag(Qt::DropActions)
{
    dragOut(selectionData(), this);
}

void TransferTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitName();
}

void TransferTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TransferTable::retranslate()
{
    setAccessibleName(tr("Transfers"));
    header()->viewport()->update();
    viewport()->update();
}

} // namespace ttp
