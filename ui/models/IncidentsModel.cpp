// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/IncidentsModel.h"

#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QLocale>
#include <algorithm>
#include <utility>

namespace ttp {

IncidentsModel::IncidentsModel(QObject *parent) : QAbstractTableModel(parent) {}

void IncidentsModel::applySnapshot(const NodeSnapshot &snapshot)
{
    QList<IncidentStatus> fresh;
    for (const IncidentStatus &incident : snapshot.incidents) {
        if (incident.sequence > m_last)
            fresh.append(incident);
    }
    const bool isFirst = std::exchange(m_isFirst, false);
    if (fresh.isEmpty())
        return;
    std::sort(fresh.begin(), fresh.end(), [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    m_last = fresh.last().sequence;
    for (const RequestStatus &request : snapshot.requests)
        m_names.insert(request.user, request.name);
    for (const PeerStatus &peer : snapshot.peers)
        m_names.insert(peer.user, peer.name);
    append(fresh.size() > most ? fresh.last(most) : fresh);
    if (!isFirst)
        Q_EMIT arrived(fresh);
}

void IncidentsModel::append(const QList<IncidentStatus> &fresh)
{
    const int tooMany = int(m_ring.size()) + int(fresh.size()) - most;
    if (tooMany > 0 && !m_ring.empty()) {
        beginRemoveRows({}, 0, tooMany - 1);
        m_ring.erase(m_ring.begin(), m_ring.begin() + tooMany);
        endRemoveRows();
    }
    const int first = int(m_ring.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_ring.insert(m_ring.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

QStringList IncidentsModel::kinds() const
{
    QStringList kinds;
    for (const IncidentStatus &incident : m_ring) {
        if (!kinds.contains(incident.kind))
            kinds.append(incident.kind);
    }
    std::sort(kinds.begin(), kinds.end(), [](const QString &a, const QString &b) {
        return incidentKindText(a).localeAwareCompare(incidentKindText(b)) < 0;
    });
    return kinds;
}

QString IncidentsModel::whoOf(const IncidentStatus &incident) const
{
    if (!incident.user)
        return {};
    const QString name = m_names.value(*incident.user);
    return name.isEmpty() ? shortIdText(incident.user->toString()) : shownText(name);
}

QString IncidentsModel::textOf(const IncidentStatus &incident, int column) const
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(incident.time.toLocalTime(), QLocale::ShortFormat);
    case KindColumn:
        return incidentKindText(incident.kind);
    case WhoColumn:
        return whoOf(incident);
    case SubjectColumn:
        return shownText(incident.subject);
    case AddressColumn:
        return shownText(incident.address);
    case DetailColumn:
        return shownText(incident.detail);
    default:
        return {};
    }
}

QString IncidentsModel::lineOf(int row, Copy copy) const
{
    const IncidentStatus &incident = this->row(row);
    const bool isWhole = copy == Copy::Whole;
    const auto said = [isWhole](const QString &text) {
        const QString shown = shownText(text, 4096);
        return isWhole ? shown : redactedText(shown);
    };
    const QString id = incident.user ? incident.user->toString() : QString();
    return QStringList{incident.time.toUTC().toString(Qt::ISODate),
                       shownText(incident.kind),
                       isWhole ? id : shortIdText(id),
                       said(incident.subject),
                       said(incident.address),
                       said(incident.detail)}
        .join(u'\t');
}

int IncidentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ring.size());
}

int IncidentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentStatus &incident = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(incident, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == TimeColumn)
            return tr("%1, %2").arg(textOf(incident, TimeColumn), textOf(incident, KindColumn));
        return textOf(incident, index.column());
    case Qt::ToolTipRole:
        if (index.column() == SubjectColumn && !incident.subject.isEmpty())
            return toolTipText(incident.subject);
        return incident.detail.isEmpty() ? QVariant() : QVariant(toolTipText(incident.detail));
    case SortRole:
        if (index.column() == TimeColumn)
            return incident.sequence;
        return textOf(incident, index.column());
    case KindRole:
        return incident.kind;
    case KeyRole:
        return incident.sequence;
    default:
        return {};
    }
}

QVariant IncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("What happened");
    case WhoColumn:
        return tr("Peer");
    case SubjectColumn:
        return tr("With what");
    case AddressColumn:
        return tr("Address");
    case DetailColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace ttp
