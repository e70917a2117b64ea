// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/models/KeyedTable.h"
#include "ui/text/StateText.h"

#include <QDateTime>
#include <QIcon>
#include <QSet>

namespace ttp {

struct PeerColumns {
    /// What moves in each tick stands together, from StateColumn to RatioColumn.
    enum Column {
        NameColumn,
        AddressColumn,
        StateColumn,
        LastSeenColumn,
        ReceivedColumn,
        SentColumn,
        RatioColumn,
        HoldingsColumn,
        FingerprintColumn,
        UserColumn,
        ColumnCount
    };

    enum Role {
        SortRole = Qt::UserRole, ///< QString, qint64 or double: what the column is ordered by
        StateRole,               ///< PeerState as int
        ToneRole,                ///< Tone as int
        KeyRole,                 ///< the User ID as QUuid
    };
};

struct PeerTraits : PeerColumns {
    using Row = PeerStatus;
    using Key = UserId;
    using Stored = PeerStatus;
    static constexpr int columnCount = ColumnCount;
    static constexpr int firstMoving = StateColumn;
    static constexpr int lastMoving = RatioColumn;

    static Key key(const Row &row) { return row.user; }
    static const Row &row(const Stored &stored) { return stored; }
    static Stored make(const Row &row) { return row; }
    static void assign(Stored &stored, const Row &row) { stored = row; }
    static bool differInMovingOnly(const Row &a, const Row &b);
    static const QList<int> &roles();
};

[[nodiscard]] PeerState peerStateOf(const PeerStatus &peer);
/// The picture of how we stand with it, in its colour.
[[nodiscard]] QIcon peerIcon(const PeerStatus &peer);

/// Everyone with whom we are registered, or want to be. GUI thread.
class PeersModel : public KeyedTable<PeerTraits>, public PeerColumns
{
    Q_OBJECT

public:
    explicit PeersModel(QObject *parent = nullptr);

    [[nodiscard]] static QList<int> columnsHiddenAtFirst();
    [[nodiscard]] static bool isMoving(int column);

    /// now: for "5 minutes ago".
    void applySnapshot(const NodeSnapshot &snapshot, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Removal with a way back: the rows vanish until shown again. A peer is forgotten when the core has lost it.
    void hideRows(const QList<UserId> &users);
    void showRows(const QList<UserId> &users);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void display();
    [[nodiscard]] QString textOf(const PeerStatus &peer, int column) const;
    [[nodiscard]] QVariant sortValue(const PeerStatus &peer, int column) const;
    [[nodiscard]] QString toolTip(const PeerStatus &peer, int column) const;

    /// The latest of the core, rows that are hidden included.
    QList<PeerStatus> m_latest;
    QSet<UserId> m_hidden;
    QDateTime m_now;
};

} // namespace ttp
