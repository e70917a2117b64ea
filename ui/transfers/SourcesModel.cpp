// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/SourcesModel.h"

#include "ui/text/Format.h"
#include "ui/text/StateText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <algorithm>

namespace ttp {

namespace {

bool isNumber(int column)
{
    return column == SourcesModel::DownColumn || column == SourcesModel::ReceivedColumn;
}

Tone toneOf(const TransferSourceStatus &source)
{
    if (source.state == QStringLiteral("banned"))
        return Tone::Bad;
    if (source.state == QStringLiteral("waiting"))
        return Tone::Warning;
    return source.state == QStringLiteral("busy") ? Tone::Active : Tone::Idle;
}

IconName iconOf(const TransferSourceStatus &source)
{
    if (source.state == QStringLiteral("banned"))
        return IconName::Ban;
    if (source.state == QStringLiteral("unreachable"))
        return IconName::Offline;
    if (source.state == QStringLiteral("waiting"))
        return IconName::Hourglass;
    return source.state == QStringLiteral("busy") ? IconName::Download : IconName::User;
}

double shareOf(const TransferSourceStatus &source)
{
    return source.pieces > 0 ? double(std::clamp<qint64>(source.have, 0, source.pieces)) / double(source.pieces) : 0;
}

QString nameOf(const TransferSourceStatus &source)
{
    return source.name.isEmpty() ? shortIdText(source.user.toString()) : shownText(source.name);
}

} // namespace

const QList<int> &SourceTraits::roles()
{
    static const QList<int> all{Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, Qt::DecorationRole,
                                SortRole,        ProgressRole,           ToneRole};
    return all;
}

SourcesModel::SourcesModel(QObject *parent) : KeyedTable(parent) {}

QString SourcesModel::textOf(const TransferSourceStatus &source, int column)
{
    switch (column) {
    case NameColumn:
        return nameOf(source);
    case StateColumn:
        return sourceStateText(source.state);
    case PiecesColumn:
        return percentText(source.have, source.pieces);
    case DownColumn:
        return source.rate > 0 ? rateText(source.rate) : QString();
    case ReceivedColumn:
        return source.bytes > 0 ? sizeText(source.bytes) : QString();
    default:
        return {};
    }
}

QVariant SourcesModel::sortValue(const TransferSourceStatus &source, int column)
{
    switch (column) {
    case PiecesColumn:
        return shareOf(source);
    case DownColumn:
        return source.rate;
    case ReceivedColumn:
        return source.bytes;
    default:
        return textOf(source, column);
    }
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TransferSourceStatus &source = row(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(source, index.column());
    case Qt::AccessibleTextRole:
        if (isName) //: A peer, then what it does, for screen readers
            return tr("%1, %2").arg(nameOf(source), sourceStateText(source.state));
        if (index.column() == PiecesColumn)
            return tr("%1 of %Ln piece(s)", nullptr, int(std::min<qint64>(source.pieces, INT_MAX)))
                .arg(countText(source.have));
        return textOf(source, index.column());
    case Qt::ToolTipRole:
        return isName ? QVariant(toolTipText(source.user.toString())) : QVariant();
    case Qt::DecorationRole:
        return isName ? QVariant(icon(iconOf(source), toneOf(source))) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(source, index.column());
    case ProgressRole:
        return source.pieces > 0 ? QVariant(shareOf(source)) : QVariant();
    case ToneRole:
        return int(source.have >= source.pieces ? Tone::Good : Tone::Active);
    case KeyRole:
        return source.user.uuid();
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case StateColumn:
        return tr("What it does");
    case PiecesColumn:
        return tr("Has");
    case DownColumn:
        return tr("Down");
    case ReceivedColumn:
        return tr("Received");
    default:
        return {};
    }
}

} // namespace ttp
