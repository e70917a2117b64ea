// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/models/KeyedTable.h"

#include <QCollator>
#include <QSet>
#include <optional>

namespace ttp {

struct DatasetColumns {
    /// What moves in each tick stands together, from ProgressColumn to SourcesColumn.
    enum Column {
        NameColumn,
        SizeColumn,
        ProgressColumn,
        StateColumn,
        DownColumn,
        LeftColumn,
        SourcesColumn,
        OwnerColumn,
        ReadersColumn,
        VersionColumn,
        FilesColumn,
        FolderColumn,
        PriorityColumn,
        QueueColumn,
        ColumnCount
    };

    enum Role {
        SortRole = Qt::UserRole, ///< QString, qint64 or double: what the column is ordered by
        ProgressRole,            ///< double 0…1; nothing where there is none to show
        StateRole,               ///< DatasetState as int
        KindRole,                ///< DatasetKind as int
        ErrorRole,               ///< the sentence; empty while all is well
        ToneRole,                ///< Tone as int: how the state is coloured
        KeyRole,                 ///< DatasetKey
    };
};

/// What KeyedTable must know of datasets.
struct DatasetTraits : DatasetColumns {
    using Row = DatasetRow;
    using Key = DatasetKey;
    struct Stored {
        DatasetRow row;
        /// Of the name; made when it is first compared.
        mutable std::optional<QCollatorSortKey> order;
    };
    static constexpr int columnCount = ColumnCount;
    static constexpr int firstMoving = ProgressColumn;
    static constexpr int lastMoving = SourcesColumn;

    static Key key(const Row &row) { return row.key; }
    static const Row &row(const Stored &stored) { return stored.row; }
    static Stored make(const Row &row) { return {row, std::nullopt}; }
    static void assign(Stored &stored, const Row &row);
    static bool differInMovingOnly(const Row &a, const Row &b) { return differsInMovingOnly(a, b); }
    static const QList<int> &roles();
};

/// Everything shared and fetched as one table. Fed with snapshots; order is the business of DatasetsProxy. GUI thread.
class DatasetsModel : public KeyedTable<DatasetTraits>, public DatasetColumns
{
    Q_OBJECT

public:
    explicit DatasetsModel(QObject *parent = nullptr);

    /// Columns that a new window does not show.
    [[nodiscard]] static QList<int> columnsHiddenAtFirst();
    /// A column whose values change in every tick.
    [[nodiscard]] static bool isMoving(int column);

    /// Makes the rows those of the snapshot.
    void applySnapshot(const NodeSnapshot &snapshot);

    /// Removal with a way back: the rows vanish until shown again. A key is forgotten when the core has lost the thing.
    void hideRows(const QList<DatasetKey> &keys);
    void showRows(const QList<DatasetKey> &keys);

    /// The order of two rows by a column, then by name; names as people count ("run 2" before "run 10").
    [[nodiscard]] bool isLess(int left, int right, int column) const;

    /// A row can be dragged; what of it is for the view to say.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void display();
    [[nodiscard]] const QCollatorSortKey &order(const Stored &stored) const;
    [[nodiscard]] QVariant roleOf(const DatasetRow &row, int column, int role) const;

    /// The latest of the core, rows that are hidden included.
    QList<DatasetRow> m_latest;
    QSet<DatasetKey> m_hidden;
    QCollator m_collator;
};

} // namespace ttp

Q_DECLARE_METATYPE(ttp::DatasetKey)
