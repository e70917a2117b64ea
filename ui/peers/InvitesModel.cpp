// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/InvitesModel.h"

#include "ui/peers/InviteText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QLocale>

namespace ttp {

InvitesModel::InvitesModel(QObject *parent) : KeyedTable(parent) {}

void InvitesModel::applySnapshot(const NodeSnapshot &snapshot, const QDateTime &now)
{
    const bool isNextMinute = m_now.isValid() && m_now.toSecsSinceEpoch() / 60 != now.toSecsSinceEpoch() / 60;
    m_now = now;
    setRows(snapshot.invites);
    if (isNextMinute && rowCount() > 0)
        Q_EMIT dataChanged(index(0, ExpiresColumn), index(rowCount() - 1, ExpiresColumn));
}

QString InvitesModel::textOf(const InviteStatus &invite, int column) const
{
    switch (column) {
    case CreatedColumn:
        return QLocale().toString(invite.created.toLocalTime(), QLocale::ShortFormat);
    case UsesColumn:
        return usesText(invite);
    case ExpiresColumn:
        return leftText(invite.expires, m_now);
    case GroupsColumn: {
        QStringList names;
        for (const QString &group : invite.groups)
            names.append(shownText(group));
        return QLocale().createSeparatedList(names);
    }
    case UsedByColumn: {
        QStringList names;
        for (const InviteUse &use : invite.usedBy)
            names.append(use.name.isEmpty() ? shortIdText(use.user.toString()) : shownText(use.name));
        return shownText(QLocale().createSeparatedList(names));
    }
    default:
        return {};
    }
}

QVariant InvitesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InviteStatus &invite = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(invite, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == CreatedColumn)
            return tr("Invitation of %1, %2").arg(textOf(invite, CreatedColumn), textOf(invite, UsesColumn));
        return textOf(invite, index.column());
    case Qt::DecorationRole:
        if (index.column() == CreatedColumn)
            return icon(IconName::Ticket, invite.usesLeft > 0 ? Tone::Good : Tone::Idle);
        return {};
    case Qt::ToolTipRole:
        return toolTipText(textOf(invite, index.column()));
    default:
        return {};
    }
}

QVariant InvitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CreatedColumn:
        return tr("Made");
    case UsesColumn:
        return tr("Uses");
    case ExpiresColumn:
        return tr("Validity");
    case GroupsColumn:
        return tr("Into groups");
    case UsedByColumn:
        return tr("Who came in");
    default:
        return {};
    }
}

} // namespace ttp
