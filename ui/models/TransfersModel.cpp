// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/TransfersModel.h"

#include "core/base/Encoding.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QLocale>
#include <algorithm>

namespace ttp {

namespace {

bool isNumber(int column)
{
    return column == TransfersModel::SizeColumn || column == TransfersModel::ProgressColumn ||
           column == TransfersModel::RateColumn || column == TransfersModel::SourcesColumn;
}

QString stateOf(const TransferStatus &transfer)
{
    if (!transfer.error)
        return transferStateText(transfer.state);
    Error error = *transfer.error;
    if (error.subject == transfer.name)
        error.subject.clear(); // it stands in the same row
    return errorText(error);
}

} // namespace

TransfersModel::TransfersModel(QObject *parent) : QAbstractTableModel(parent) {}

void TransfersModel::setTransfers(const QList<TransferStatus> &transfers)
{
    const bool sameRows = std::equal(m_transfers.begin(), m_transfers.end(), transfers.begin(), transfers.end(),
                                     [](const auto &a, const auto &b) { return a.transfer == b.transfer; });
    if (!sameRows) {
        beginResetModel();
        m_transfers = transfers;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(transfers.size()); ++row) {
        if (m_transfers.at(row) == transfers.at(row))
            continue;
        m_transfers[row] = transfers.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int TransfersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_transfers.size());
}

int TransfersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransfersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TransferStatus &transfer = m_transfers.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(transfer, index.column());
    // A tool tip may be taken for HTML, and the error names things that came from others.
    if (role == Qt::ToolTipRole && transfer.error)
        return QStringLiteral("<p>%1</p>").arg(errorText(*transfer.error).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant TransfersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case ProgressColumn:
        return tr("Progress");
    case StateColumn:
        return tr("State");
    case RateColumn:
        return tr("Speed");
    case SourcesColumn:
        return tr("Sources");
    default:
        return {};
    }
}

QString TransfersModel::textOf(const TransferStatus &transfer, int column) const
{
    switch (column) {
    case NameColumn:
        return transfer.name.isEmpty() ? tr("(not known yet)") : escapedForDisplay(transfer.name);
    case SizeColumn:
        return sizeText(transfer.totalBytes);
    case ProgressColumn:
        return transfer.totalBytes > 0 ? tr("%1 %").arg(transfer.bytes * 100 / transfer.totalBytes) : QString();
    case StateColumn:
        return stateOf(transfer);
    case RateColumn:
        return transfer.state == QStringLiteral("fetching") ? rateText(transfer.rate) : QString();
    case SourcesColumn:
        return QLocale().toString(transfer.sources.size());
    default:
        return {};
    }
}

} // namespace ttp
