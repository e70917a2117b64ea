// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/RequestsModel.h"

#include "ui/text/Format.h"

#include <QLocale>

namespace ttp {

namespace {

QString textOf(const RequestStatus &request, int column)
{
    switch (column) {
    case RequestsModel::NameColumn:
        return request.name.isEmpty() ? shortIdText(request.user.toString()) : shownText(request.name);
    case RequestsModel::NoteColumn:
        return shownText(request.note);
    case RequestsModel::WordsColumn:
        return shownText(request.words.join(u' '));
    case RequestsModel::AddressColumn:
        return shownText(request.address);
    case RequestsModel::ReceivedColumn:
        return QLocale().toString(request.received.toLocalTime(), QLocale::ShortFormat);
    case RequestsModel::UserColumn:
        return request.user.toString();
    default:
        return {};
    }
}

} // namespace

RequestsModel::RequestsModel(QObject *parent) : KeyedTable(parent) {}

void RequestsModel::applySnapshot(const NodeSnapshot &snapshot)
{
    setRows(snapshot.requests);
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestStatus &request = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(request, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return tr("%1 wants to register").arg(textOf(request, NameColumn));
        return textOf(request, index.column());
    case Qt::ToolTipRole:
        if (index.column() == NoteColumn && !request.note.isEmpty())
            return toolTipText(request.note);
        return index.column() == NameColumn && !request.name.isEmpty() ? QVariant(toolTipText(request.name))
                                                                       : QVariant();
    case SortRole:
        if (index.column() == ReceivedColumn)
            return request.received.toMSecsSinceEpoch();
        return textOf(request, index.column());
    case KeyRole:
        return request.user.uuid();
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case NoteColumn:
        return tr("Note");
    case WordsColumn:
        return tr("Words to compare");
    case AddressColumn:
        return tr("Address");
    case ReceivedColumn:
        return tr("Received");
    case UserColumn:
        return tr("User ID");
    default:
        return {};
    }
}

} // namespace ttp
