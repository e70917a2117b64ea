// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/DatasetsModel.h"

#include "ui/models/DatasetText.h"
#include "ui/models/NaturalOrder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype mostSorted = 256;

bool isNumber(int column)
{
    switch (column) {
    case DatasetsModel::SizeColumn:
    case DatasetsModel::DownColumn:
    case DatasetsModel::LeftColumn:
    case DatasetsModel::SourcesColumn:
    case DatasetsModel::VersionColumn:
    case DatasetsModel::FilesColumn:
    case DatasetsModel::QueueColumn:
        return true;
    default:
        return false;
    }
}

// -1, 0 or 1. Without a QVariant: a sort asks a hundred thousand times.
template<typename T>
int compared(const T &left, const T &right)
{
    return left < right ? -1 : int(right < left);
}

int comparedBy(int column, const DatasetRow &left, const DatasetRow &right)
{
    switch (column) {
    case DatasetsModel::SizeColumn:
        return compared(left.total, right.total);
    case DatasetsModel::ProgressColumn:
        return compared(datasetProgress(left), datasetProgress(right));
    case DatasetsModel::StateColumn:
        return compared(int(left.state), int(right.state));
    case DatasetsModel::DownColumn:
        return compared(left.downRate, right.downRate);
    case DatasetsModel::SourcesColumn:
        return compared(std::pair(left.busySources, left.sources), std::pair(right.busySources, right.sources));
    case DatasetsModel::VersionColumn:
        return compared(left.version, right.version);
    case DatasetsModel::FilesColumn:
        return compared(left.files, right.files);
    case DatasetsModel::PriorityColumn:
    case DatasetsModel::QueueColumn:
        return compared(datasetSortValue(left, column).toLongLong(), datasetSortValue(right, column).toLongLong());
    case DatasetsModel::LeftColumn: {
        const qint64 never = std::numeric_limits<qint64>::max();
        return compared(secondsLeft(left).value_or(never), secondsLeft(right).value_or(never));
    }
    case DatasetsModel::NameColumn:
        return 0;
    default:
        return datasetText(left, column).compare(datasetText(right, column), Qt::CaseInsensitive);
    }
}

} // namespace

void DatasetTraits::assign(Stored &stored, const Row &row)
{
    if (stored.row.name != row.name)
        stored.order.reset();
    stored.row = row;
}

const QList<int> &DatasetTraits::roles()
{
    static const QList<int> all{Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, Qt::DecorationRole,
                                SortRole,        ProgressRole,           StateRole,       ErrorRole,
                                ToneRole};
    return all;
}

DatasetsModel::DatasetsModel(QObject *parent) : KeyedTable(parent), m_collator(naturalOrder()) {}

QList<int> DatasetsModel::columnsHiddenAtFirst()
{
    return {ReadersColumn, VersionColumn, FilesColumn, FolderColumn, PriorityColumn, QueueColumn};
}

bool DatasetsModel::isMoving(int column)
{
    return column >= ProgressColumn && column <= SourcesColumn;
}

void DatasetsModel::applySnapshot(const NodeSnapshot &snapshot)
{
    m_latest = datasetRows(snapshot);
    if (!m_hidden.isEmpty()) {
        QSet<DatasetKey> there;
        for (const DatasetRow &row : m_latest)
            there.insert(row.key);
        m_hidden.intersect(there);
    }
    display();
}

void DatasetsModel::hideRows(const QList<DatasetKey> &keys)
{
    for (const DatasetKey &key : keys) {
        if (indexOf(key).isValid())
            m_hidden.insert(key);
    }
    display();
}

void DatasetsModel::showRows(const QList<DatasetKey> &keys)
{
    for (const DatasetKey &key : keys)
        m_hidden.remove(key);
    display();
}

void DatasetsModel::display()
{
    setRows(m_latest, [this](const DatasetKey &key) { return !m_hidden.isEmpty() && m_hidden.contains(key); });
}

const QCollatorSortKey &DatasetsModel::order(const Stored &stored) const
{
    if (!stored.order)
        stored.order = m_collator.sortKey(stored.row.name.left(mostSorted));
    return *stored.order;
}

bool DatasetsModel::isLess(int left, int right, int column) const
{
    const Stored &a = stored(left);
    const Stored &b = stored(right);
    const int byColumn = comparedBy(column, a.row, b.row);
    if (byColumn != 0)
        return byColumn < 0;
    const int byName = order(a).compare(order(b));
    return byName != 0 ? byName < 0 : a.row.key.id < b.row.key.id;
}

Qt::ItemFlags DatasetsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = KeyedTable::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant DatasetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DatasetRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole:
        return datasetText(row, index.column());
    case Qt::AccessibleTextRole:
        return datasetAccessibleText(row, index.column());
    case Qt::ToolTipRole:
        return datasetToolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return roleOf(row, index.column(), role);
    }
}

QVariant DatasetsModel::roleOf(const DatasetRow &row, int column, int role) const
{
    switch (role) {
    case SortRole:
        return datasetSortValue(row, column);
    case ProgressRole: {
        const double progress = datasetProgress(row);
        return progress < 0 ? QVariant() : QVariant(progress);
    }
    case StateRole:
        return int(row.state);
    case KindRole:
        return int(row.key.kind);
    case ErrorRole:
        return datasetErrorText(row);
    case ToneRole:
        return int(datasetTone(row));
    case Qt::DecorationRole:
        return column == NameColumn ? QVariant(datasetIcon(row)) : QVariant();
    case KeyRole:
        return QVariant::fromValue(row.key);
    default:
        return {};
    }
}

QVariant DatasetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return datasetHeader(section);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace ttp
