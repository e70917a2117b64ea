// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QAbstractTableModel>

namespace ttp {

/// The transfers as a table, fed with the lists of snapshots: rows are kept where their transfer is still there, so
/// that selection and scrolling survive. GUI thread.
class TransfersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, ProgressColumn, StateColumn, RateColumn, SourcesColumn, ColumnCount };

    explicit TransfersModel(QObject *parent = nullptr);

    void setTransfers(const QList<TransferStatus> &transfers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const TransferStatus &transfer, int column) const;

    QList<TransferStatus> m_transfers;
};

} // namespace ttp
