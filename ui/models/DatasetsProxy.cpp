// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/DatasetsProxy.h"

#include <QMetaObject>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

bool contains(const DatasetRow &row, const QString &word)
{
    return row.name.contains(word, Qt::CaseInsensitive) || row.ownerName.contains(word, Qt::CaseInsensitive) ||
           row.folder.contains(word, Qt::CaseInsensitive);
}

} // namespace

DatasetsProxy::DatasetsProxy(DatasetsModel &model, QObject *parent) : CalmProxy(parent), m_model(model)
{
    setSortRole(DatasetsModel::SortRole);
    watch(model);
    recount();
}

void DatasetsProxy::setFilter(DatasetFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        refilter();
}

void DatasetsProxy::setText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        refilter();
}

QModelIndex DatasetsProxy::indexOf(const DatasetKey &key, int column) const
{
    return mapFromSource(m_model.indexOf(key, column));
}

bool DatasetsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const DatasetRow &row = m_model.row(sourceRow);
    return isIn(m_filter, row) &&
           std::all_of(m_words.begin(), m_words.end(), [&row](const QString &word) { return contains(row, word); });
}

bool DatasetsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model.isLess(left.row(), right.row(), left.column());
}

// A tick may bring a signal for each of a thousand rows: they are counted once, after the last.
void DatasetsProxy::sourceChanged()
{
    if (!std::exchange(m_mustCount, true))
        QMetaObject::invokeMethod(this, &DatasetsProxy::recount, Qt::QueuedConnection);
}

void DatasetsProxy::recount()
{
    m_mustCount = false;
    std::array<int, datasetFilterCount> counts{};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (size_t filter = 0; filter < counts.size(); ++filter)
            counts[filter] += isIn(DatasetFilter(filter), m_model.row(row)) ? 1 : 0;
    }
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

} // namespace ttp
