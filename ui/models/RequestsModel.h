// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/models/KeyedTable.h"

namespace ttp {

struct RequestColumns {
    enum Column { NameColumn, NoteColumn, WordsColumn, AddressColumn, ReceivedColumn, UserColumn, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole, ///< QString or qint64: what the column is ordered by
        KeyRole,                 ///< the User ID as QUuid
    };
};

struct RequestTraits : RequestColumns {
    using Row = RequestStatus;
    using Key = UserId;
    using Stored = RequestStatus;
    static constexpr int columnCount = ColumnCount;
    static constexpr int firstMoving = 0;
    static constexpr int lastMoving = ColumnCount - 1;

    static Key key(const Row &row) { return row.user; }
    static const Row &row(const Stored &stored) { return stored; }
    static Stored make(const Row &row) { return row; }
    static void assign(Stored &stored, const Row &row) { stored = row; }
    static bool differInMovingOnly(const Row &, const Row &) { return true; }
    static QList<int> roles() { return {}; }
};

/// Who wants to register and has no invitation. Name and note are what a stranger wrote. GUI thread.
class RequestsModel : public KeyedTable<RequestTraits>, public RequestColumns
{
    Q_OBJECT

public:
    explicit RequestsModel(QObject *parent = nullptr);

    void applySnapshot(const NodeSnapshot &snapshot);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace ttp
