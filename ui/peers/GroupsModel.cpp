// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/GroupsModel.h"

#include "ui/peers/PeerText.h"
#include "ui/text/Format.h"
#include "ui/text/Namesakes.h"
#include "ui/theme/Icons.h"

#include <QSet>

namespace ttp {

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupStatus &group = row(index);
    switch (role) {
    case Qt::DisplayRole:
        //: A group and how many are in it
        return tr("%1 (%2)").arg(shownText(group.name), countText(group.users.size()));
    case Qt::AccessibleTextRole:
        //: A group and how many are in it
        return tr("%1, %n peer(s)", nullptr, int(group.users.size())).arg(shownText(group.name));
    case Qt::ToolTipRole:
        return toolTipText(group.name);
    case Qt::DecorationRole:
        return icon(IconName::Users);
    default:
        return {};
    }
}

void MembersModel::applySnapshot(const NodeSnapshot &snapshot, const GroupId &group)
{
    QSet<UserId> members;
    for (const GroupStatus &each : snapshot.groups) {
        if (each.group == group)
            members = QSet<UserId>(each.users.begin(), each.users.end());
    }
    QStringList names;
    for (const PeerStatus &peer : snapshot.peers)
        names.append(peer.name);
    const Namesakes namesakes(names);
    QList<MemberRow> rows;
    for (const PeerStatus &peer : snapshot.peers) {
        if (!isOwnRequest(peer))
            rows.append({peer.user, namesakes.text(peer.name, peer.user.toString()), members.contains(peer.user)});
    }
    setRows(rows);
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).name;
    case Qt::CheckStateRole:
        return int(row(index).isMember ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return toolTipText(row(index).user.toString());
    default:
        return {};
    }
}

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        Q_EMIT membershipAsked(row(index).user, value.toInt() == Qt::Checked);
    return false;
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = KeyedTable::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace ttp
