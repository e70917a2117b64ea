// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SideBarModel.h"

#include "ui/text/Format.h"

#include <QLocale>
#include <algorithm>
#include <limits>

namespace ttp {

namespace {

constexpr qint64 mostShown = 9999;

} // namespace

void SideBarModel::append(const QString &id, const QString &title, std::optional<IconName> picture)
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({id, title, picture});
    endInsertRows();
}

int SideBarModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).id == id)
            return int(row);
    return -1;
}

void SideBarModel::setTitle(const QString &id, const QString &title)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows.at(row).title == title)
        return;
    m_rows[row].title = title;
    Q_EMIT dataChanged(index(row), index(row));
}

void SideBarModel::setBadge(const QString &id, qint64 count, bool isAlert)
{
    const int row = rowOf(id);
    if (row < 0 || (m_rows.at(row).count == count && m_rows.at(row).isAlert == isAlert))
        return;
    m_rows[row].count = count;
    m_rows[row].isAlert = isAlert;
    Q_EMIT dataChanged(index(row), index(row), {BadgeRole, IsAlertRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void SideBarModel::setTitlesShown(bool areShown)
{
    m_areTitlesShown = areShown;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::ToolTipRole});
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SideBarModel::spokenText(const Row &row)
{
    const int count = int(std::min<qint64>(row.count, std::numeric_limits<int>::max()));
    if (row.count <= 0)
        return row.title;
    //: read out for a row of the side bar; %1 is its title
    return row.isAlert ? tr("%1, %Ln warning(s)", nullptr, count).arg(row.title)
                       : tr("%1, %Ln item(s)", nullptr, count).arg(row.title);
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::DecorationRole:
        return row.picture ? QVariant(icon(*row.picture)) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case Qt::ToolTipRole:
        return m_areTitlesShown || !row.picture ? QVariant() : QVariant(toolTipText(spokenText(row)));
    case IdRole:
        return row.id;
    case IsSectionRole:
        return !row.picture.has_value();
    case BadgeRole:
        if (row.count <= 0)
            return QString();
        return row.count <= mostShown ? QLocale().toString(row.count)
                                      : QLocale().toString(mostShown) + QLatin1Char('+');
    case IsAlertRole:
        return row.isAlert && row.count > 0;
    default:
        return {};
    }
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!m_rows.at(index.row()).picture)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ttp
