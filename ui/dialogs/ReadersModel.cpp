// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ReadersModel.h"

#include "ui/models/NaturalOrder.h"
#include "ui/text/Format.h"

#include <algorithm>

namespace ttp {

void ReadersModel::setReaders(QList<Reader> readers)
{
    const QCollator collator = naturalOrder();
    std::stable_sort(readers.begin(), readers.end(),
                     [&collator](const Reader &a, const Reader &b) { return collator.compare(a.name, b.name) < 0; });
    if (readers == m_readers)
        return;
    beginResetModel();
    m_readers = readers;
    QStringList names;
    for (const Reader &reader : std::as_const(m_readers))
        names.append(reader.name);
    m_namesakes = Namesakes(names);
    endResetModel();
    Q_EMIT checkedChanged();
}

void ReadersModel::setChecked(const QStringList &words)
{
    m_checked = QSet<QString>(words.begin(), words.end());
    if (!m_readers.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QStringList ReadersModel::checked() const
{
    QStringList words;
    QSet<QString> rest = m_checked;
    for (const Reader &reader : m_readers) {
        if (rest.remove(reader.word))
            words.append(reader.word);
    }
    QStringList unseen(rest.begin(), rest.end());
    unseen.sort();
    return words + unseen;
}

int ReadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_readers.size());
}

Qt::ItemFlags ReadersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ReadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reader &reader = m_readers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_namesakes.text(reader.name, reader.id);
    case Qt::ToolTipRole:
        return toolTipText(reader.id);
    case Qt::CheckStateRole:
        return int(m_checked.contains(reader.word) ? Qt::Checked : Qt::Unchecked);
    case WordRole:
        return reader.word;
    default:
        return {};
    }
}

bool ReadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &word = m_readers.at(index.row()).word;
    if (value.toInt() == Qt::Unchecked)
        m_checked.remove(word);
    else
        m_checked.insert(word);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

} // namespace ttp
