// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/CalmProxy.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int askAgainMs = 200;

} // namespace

CalmProxy::CalmProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    // When is ours to decide: Qt would filter and sort with each change.
    setDynamicSortFilter(false);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &CalmProxy::settle);
}

void CalmProxy::watch(QAbstractItemModel &model)
{
    // The base class connects first, so that its rows are there when ours hear of them.
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CalmProxy::dataOfSourceChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { sourceChanged(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        sourceChanged();
        wantSort(false);
    });
}

void CalmProxy::sort(int column, Qt::SortOrder order)
{
    m_wantsSort = false;
    QSortFilterProxyModel::sort(column, order);
    m_sinceSort.start();
}

void CalmProxy::refilter()
{
    m_wantsFilter = m_wantsSort = true;
    settle();
}

void CalmProxy::dataOfSourceChanged(const QModelIndex &from, const QModelIndex &to)
{
    sourceChanged();
    for (int row = from.row(); row <= to.row() && !m_wantsFilter; ++row) {
        const bool isShown = mapFromSource(sourceModel()->index(row, 0)).isValid();
        m_wantsFilter = filterAcceptsRow(row, {}) != isShown;
    }
    if (m_wantsFilter)
        wantSort(false); // what comes in must find its place
    else if (sortColumn() >= from.column() && sortColumn() <= to.column())
        wantSort(isMoving(sortColumn()));
}

void CalmProxy::wantSort(bool isMovingColumn)
{
    m_wantsSort = true;
    const bool isSoonEnough = isMovingColumn && m_sinceSort.isValid();
    const qint64 wait = isSoonEnough ? std::max<qint64>(0, m_resortMs - m_sinceSort.elapsed()) : 0;
    if (!m_settle.isActive() || m_settle.remainingTime() > wait)
        m_settle.start(int(wait));
}

// Does what is due, unless the user holds the rows.
void CalmProxy::settle()
{
    if (!m_wantsFilter && !m_wantsSort)
        return;
    if (m_isHeld && m_isHeld()) {
        m_settle.start(askAgainMs);
        return;
    }
    m_settle.stop();
    if (std::exchange(m_wantsFilter, false))
        invalidateRowsFilter();
    if (std::exchange(m_wantsSort, false) && sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

} // namespace ttp
