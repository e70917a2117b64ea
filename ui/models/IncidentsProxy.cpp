// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/IncidentsProxy.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ttp {

IncidentsProxy::IncidentsProxy(IncidentsModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(IncidentsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    sort(IncidentsModel::TimeColumn, Qt::DescendingOrder);
}

void IncidentsProxy::setKind(const QString &kind)
{
    if (std::exchange(m_kind, kind) != kind)
        invalidateRowsFilter();
}

void IncidentsProxy::setText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        invalidateRowsFilter();
}

QString IncidentsProxy::copied(const QModelIndexList &rows, IncidentsModel::Copy copy) const
{
    std::set<int> chosen;
    for (const QModelIndex &index : rows)
        chosen.insert(index.row());
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        if (chosen.empty() || chosen.contains(row))
            text += m_model.lineOf(mapToSource(index(row, 0)).row(), copy) + u'\n';
    }
    return text;
}

bool IncidentsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (!m_kind.isEmpty() && m_model.row(sourceRow).kind != m_kind)
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < IncidentsModel::ColumnCount; ++column)
        all += m_model.data(m_model.index(sourceRow, column), Qt::DisplayRole).toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace ttp
