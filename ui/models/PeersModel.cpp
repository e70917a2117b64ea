// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/PeersModel.h"

#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QLocale>
#include <limits>

namespace ttp {

namespace {

bool isNumber(int column)
{
    switch (column) {
    case PeersModel::ReceivedColumn:
    case PeersModel::SentColumn:
    case PeersModel::RatioColumn:
    case PeersModel::HoldingsColumn:
        return true;
    default:
        return false;
    }
}

Tone toneOf(const PeerStatus &peer)
{
    switch (peerStateOf(peer)) {
    case PeerState::Online:
        return Tone::Good;
    case PeerState::Waiting:
        return Tone::Warning;
    case PeerState::Refused:
    case PeerState::Suspended:
    case PeerState::Blocked:
        return Tone::Bad;
    default:
        return Tone::Idle;
    }
}

IconName iconOf(const PeerStatus &peer)
{
    switch (peerStateOf(peer)) {
    case PeerState::Waiting:
        return IconName::Clock;
    case PeerState::Refused:
    case PeerState::Suspended:
    case PeerState::Blocked:
        return IconName::UserX;
    case PeerState::Online:
        return IconName::Users;
    default:
        return IconName::User;
    }
}

QString stateText(const PeerStatus &peer)
{
    const PeerState state = peerStateOf(peer);
    return state == PeerState::Unknown ? shownText(peer.state) : peerStateText(state);
}

QString nameOf(const PeerStatus &peer)
{
    return peer.name.isEmpty() ? shortIdText(peer.user.toString()) : shownText(peer.name);
}

double ratioOf(const PeerStatus &peer)
{
    return peer.bytesIn > 0 ? double(peer.bytesOut) / double(peer.bytesIn) : -1;
}

} // namespace

PeerState peerStateOf(const PeerStatus &peer)
{
    return peerStateOf(peer.state, peer.online);
}

QIcon peerIcon(const PeerStatus &peer)
{
    return icon(iconOf(peer), toneOf(peer));
}

bool PeerTraits::differInMovingOnly(const Row &a, const Row &b)
{
    // The picture of the name, and what is read out with it, say how we stand.
    return a.name == b.name && a.pin == b.pin && a.addresses == b.addresses && a.holdings == b.holdings &&
           a.state == b.state && a.online == b.online;
}

const QList<int> &PeerTraits::roles()
{
    static const QList<int> all{
        Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, Qt::DecorationRole, SortRole, StateRole, ToneRole};
    return all;
}

PeersModel::PeersModel(QObject *parent) : KeyedTable(parent) {}

QList<int> PeersModel::columnsHiddenAtFirst()
{
    return {FingerprintColumn, UserColumn};
}

bool PeersModel::isMoving(int column)
{
    return column > StateColumn && column <= RatioColumn;
}

void PeersModel::applySnapshot(const NodeSnapshot &snapshot, const QDateTime &now)
{
    // "5 minutes ago" grows older without any row changing.
    const bool isNextMinute = m_now.isValid() && m_now.toSecsSinceEpoch() / 60 != now.toSecsSinceEpoch() / 60;
    m_now = now;
    m_latest = snapshot.peers;
    if (!m_hidden.isEmpty()) {
        QSet<UserId> there;
        for (const PeerStatus &peer : m_latest)
            there.insert(peer.user);
        m_hidden.intersect(there);
    }
    display();
    if (isNextMinute && rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastSeenColumn), index(rowCount() - 1, LastSeenColumn), PeerTraits::roles());
}

void PeersModel::hideRows(const QList<UserId> &users)
{
    for (const UserId &user : users) {
        if (indexOf(user).isValid())
            m_hidden.insert(user);
    }
    display();
}

void PeersModel::showRows(const QList<UserId> &users)
{
    for (const UserId &user : users)
        m_hidden.remove(user);
    display();
}

void PeersModel::display()
{
    setRows(m_latest, [this](const UserId &user) { return !m_hidden.isEmpty() && m_hidden.contains(user); });
}

QVariant PeersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PeerStatus &peer = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(peer, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return tr("%1, %2").arg(nameOf(peer), stateText(peer));
        return textOf(peer, index.column());
    case Qt::ToolTipRole:
        return toolTip(peer, index.column());
    case Qt::DecorationRole:
        return index.column() == NameColumn ? QVariant(peerIcon(peer)) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(peer, index.column());
    case StateRole:
        return int(peerStateOf(peer));
    case ToneRole:
        return int(toneOf(peer));
    case KeyRole:
        return peer.user.uuid();
    default:
        return {};
    }
}

QString PeersModel::textOf(const PeerStatus &peer, int column) const
{
    switch (column) {
    case NameColumn:
        return nameOf(peer);
    case AddressColumn:
        return shownText(peer.addresses.value(0));
    case StateColumn:
        return stateText(peer);
    case LastSeenColumn:
        return peer.online ? agoText(m_now, m_now) : agoText(peer.lastSeen, m_now);
    case ReceivedColumn:
        return peer.bytesIn > 0 ? sizeText(peer.bytesIn) : QString();
    case SentColumn:
        return peer.bytesOut > 0 ? sizeText(peer.bytesOut) : QString();
    case RatioColumn:
        return ratioText(peer.bytesOut, peer.bytesIn);
    case HoldingsColumn:
        return peer.holdings > 0 ? countText(peer.holdings) : QString();
    case FingerprintColumn:
        return fingerprintText(peer.pin);
    case UserColumn:
        return peer.user.toString();
    default:
        return {};
    }
}

QString PeersModel::toolTip(const PeerStatus &peer, int column) const
{
    switch (column) {
    case NameColumn:
        return peer.name.isEmpty() ? QString() : toolTipText(peer.name);
    case AddressColumn:
        return peer.addresses.isEmpty() ? QString() : toolTipText(peer.addresses.join(QStringLiteral(", ")));
    case LastSeenColumn:
        if (!peer.lastSeen.isValid())
            return {};
        return toolTipText(QLocale().toString(peer.lastSeen.toLocalTime(), QLocale::LongFormat));
    default:
        return {};
    }
}

QVariant PeersModel::sortValue(const PeerStatus &peer, int column) const
{
    switch (column) {
    case StateColumn:
        return qint64(peerStateOf(peer));
    case LastSeenColumn:
        if (peer.online)
            return std::numeric_limits<qint64>::max();
        return peer.lastSeen.isValid() ? peer.lastSeen.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    case ReceivedColumn:
        return peer.bytesIn;
    case SentColumn:
        return peer.bytesOut;
    case RatioColumn:
        return ratioOf(peer);
    case HoldingsColumn:
        return qint64(peer.holdings);
    default:
        return textOf(peer, column);
    }
}

QVariant PeersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Peer");
    case AddressColumn:
        return tr("Address");
    case StateColumn:
        return tr("Session");
    case LastSeenColumn:
        return tr("Last seen");
    case ReceivedColumn:
        return tr("Received");
    case SentColumn:
        return tr("Sent");
    case RatioColumn:
        return tr("Ratio");
    case HoldingsColumn:
        return tr("Versions held");
    case FingerprintColumn:
        return tr("Fingerprint");
    case UserColumn:
        return tr("User ID");
    default:
        return {};
    }
}

} // namespace ttp
