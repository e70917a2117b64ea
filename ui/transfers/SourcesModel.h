// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"
#include "ui/models/KeyedTable.h"

namespace ttp {

struct SourceColumns {
    /// What moves in each tick stands together, from StateColumn on.
    enum Column { NameColumn, StateColumn, PiecesColumn, DownColumn, ReceivedColumn, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole, ///< QString, qint64 or double: what the column is ordered by
        ProgressRole,            ///< double 0…1: how much of it this peer has
        ToneRole,                ///< Tone as int
        KeyRole,                 ///< the User ID as QUuid
    };
};

struct SourceTraits : SourceColumns {
    using Row = TransferSourceStatus;
    using Key = UserId;
    using Stored = TransferSourceStatus;
    static constexpr int columnCount = ColumnCount;
    static constexpr int firstMoving = StateColumn;
    static constexpr int lastMoving = ReceivedColumn;

    static Key key(const Row &row) { return row.user; }
    static const Row &row(const Stored &stored) { return stored; }
    static Stored make(const Row &row) { return row; }
    static void assign(Stored &stored, const Row &row) { stored = row; }
    // The picture of the name says the state.
    static bool differInMovingOnly(const Row &a, const Row &b) { return a.name == b.name && a.state == b.state; }
    static const QList<int> &roles();
};

/// The peers that a transfer is fetched from, or could be. GUI thread.
class SourcesModel : public KeyedTable<SourceTraits>, public SourceColumns
{
    Q_OBJECT

public:
    explicit SourcesModel(QObject *parent = nullptr);

    /// Of another transfer: those of the one before go.
    void setSources(const QList<TransferSourceStatus> &sources) { setRows(sources); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const TransferSourceStatus &source, int column);
    [[nodiscard]] static QVariant sortValue(const TransferSourceStatus &source, int column);
};

} // namespace ttp
