// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/models/KeyedTable.h"

#include <QDateTime>

namespace ttp {

struct InviteColumns {
    enum Column { CreatedColumn, UsesColumn, ExpiresColumn, GroupsColumn, UsedByColumn, ColumnCount };
};

struct InviteTraits : InviteColumns {
    using Row = InviteStatus;
    using Key = InviteId;
    using Stored = InviteStatus;
    static constexpr int columnCount = ColumnCount;
    static constexpr int firstMoving = 0;
    static constexpr int lastMoving = ColumnCount - 1;

    static Key key(const Row &row) { return row.invite; }
    static const Row &row(const Stored &stored) { return stored; }
    static Stored make(const Row &row) { return row; }
    static void assign(Stored &stored, const Row &row) { stored = row; }
    static bool differInMovingOnly(const Row &, const Row &) { return true; }
    static QList<int> roles() { return {}; }
};

/// The invitations that are not expired, oldest first, without their codes. GUI thread.
class InvitesModel : public KeyedTable<InviteTraits>, public InviteColumns
{
    Q_OBJECT

public:
    explicit InvitesModel(QObject *parent = nullptr);

    /// now: for "23 h 59 min".
    void applySnapshot(const NodeSnapshot &snapshot, const QDateTime &now = QDateTime::currentDateTimeUtc());

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const InviteStatus &invite, int column) const;

    QDateTime m_now;
};

} // namespace ttp
