// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ShareItemsModel.h"

#include "ui/dialogs/Background.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <functional>
#include <utility>

namespace ttp {

namespace {

constexpr int tickMs = 150;

QString cleaned(const QString &path)
{
    return QDir::cleanPath(QDir::fromNativeSeparators(path));
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

// Whether a folder above the path is among the others.
bool hasAncestor(const QString &path, const QSet<QString> &others)
{
    qsizetype slash = path.lastIndexOf(u'/');
    while (slash > 0) {
        if (others.contains(path.left(slash)))
            return true;
        slash = path.lastIndexOf(u'/', slash - 1);
    }
    return path.size() > 1 && others.contains(QStringLiteral("/"));
}

} // namespace

ShareItemsModel::ShareItemsModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ShareItemsModel::tellProgress);
}

ShareItemsModel::~ShareItemsModel()
{
    for (const Item &item : m_items)
        item.count->isCancelled = true;
}

void ShareItemsModel::setProfile(const QString &folder)
{
    if (folder == m_profile)
        return;
    m_profile = folder;
    judge();
}

int ShareItemsModel::add(const QStringList &paths)
{
    QSet<QString> known;
    for (const Item &item : m_items)
        known.insert(item.path);
    std::vector<Item> fresh;
    int repeated = 0;
    for (const QString &path : paths) {
        const QString clean = cleaned(path);
        if (known.contains(clean)) {
            ++repeated;
            continue;
        }
        known.insert(clean);
        fresh.push_back({clean, std::make_shared<PathCount>(), Problem::None, false});
    }
    if (fresh.empty())
        return repeated;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + fresh.size()) - 1);
    m_items.insert(m_items.end(), fresh.begin(), fresh.end());
    endInsertRows();
    count(fresh);
    judge();
    return repeated;
}

void ShareItemsModel::count(const std::vector<Item> &items)
{
    inBackground<bool>(
        this,
        [items] {
            for (const Item &item : items) {
                if (!item.count->isCancelled)
                    countPath(item.path, *item.count);
            }
            return true;
        },
        [this](bool) { tellProgress(); });
    m_tick.start();
}

void ShareItemsModel::removeAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows)) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_items[size_t(row)].count->isCancelled = true;
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
    }
    judge();
}

// What one path says about another changes with the list.
void ShareItemsModel::judge()
{
    QSet<QString> all;
    for (const Item &item : m_items)
        all.insert(item.path);
    for (Item &item : m_items) {
        item.problem = Problem::None;
        if (item.path.contains(u'\n'))
            item.problem = Problem::LineBreak;
        else if (hasAncestor(item.path, all))
            item.problem = Problem::Within;
        else if (!m_profile.isEmpty() && isWithin(item.path, m_profile))
            item.problem = Problem::OfProfile;
    }
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

void ShareItemsModel::tellProgress()
{
    bool isCounting = false;
    int first = -1;
    int last = -1;
    for (size_t row = 0; row < m_items.size(); ++row) {
        Item &item = m_items[row];
        if (item.isSettled)
            continue;
        item.isSettled = item.count->isDone;
        isCounting = isCounting || !item.isSettled;
        first = first < 0 ? int(row) : first;
        last = int(row);
    }
    if (!isCounting)
        m_tick.stop();
    if (first < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT changed();
}

ShareItemsModel::Problem ShareItemsModel::problemOf(const Item &item)
{
    if (item.problem != Problem::None)
        return item.problem;
    switch (item.count->kind) {
    case PathCount::Kind::Missing:
        return Problem::Missing;
    case PathCount::Kind::Unreadable:
        return Problem::Unreadable;
    case PathCount::Kind::Special:
        return Problem::Special;
    default:
        return Problem::None;
    }
}

QStringList ShareItemsModel::paths() const
{
    QStringList paths;
    for (const Item &item : m_items) {
        if (problemOf(item) == Problem::None)
            paths.append(item.path);
    }
    return paths;
}

ShareItemsModel::Totals ShareItemsModel::totals() const
{
    Totals totals;
    for (const Item &item : m_items) {
        if (problemOf(item) != Problem::None) {
            ++totals.leftOut;
            continue;
        }
        totals.files += item.count->files;
        totals.bytes += item.count->bytes;
        totals.unreadable += item.count->unreadable;
        totals.isCounting = totals.isCounting || !item.count->isDone;
    }
    return totals;
}

int ShareItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ShareItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ShareItemsModel::remarkOf(const Item &item)
{
    switch (problemOf(item)) {
    case Problem::None:
        break;
    case Problem::Missing:
        return tr("There is no such file or folder");
    case Problem::Unreadable:
        return tr("You may not read this");
    case Problem::Special:
        return tr("Neither a file nor a folder");
    case Problem::Within:
        return tr("Lies in another one of these");
    case Problem::OfProfile:
        return tr("Holds your private key: never shared");
    case Problem::LineBreak:
        return tr("Has a line break in its name");
    }
    const bool isFolder = item.count->kind == PathCount::Kind::Folder;
    const qint64 unreadable = item.count->unreadable;
    const QString files = fileCountText(item.count->files);
    if (!item.count->isDone)
        //: Behind a folder while its files are being counted. %1: "12,345 files"
        return tr("counting… %1").arg(files);
    if (unreadable > 0)
        //: %1: "12,345 files". %2: a number of files and folders
        return tr("%1, and %2 that cannot be read").arg(files, countText(unreadable));
    return isFolder ? files : QString();
}

QString ShareItemsModel::textOf(const Item &item, int column)
{
    switch (column) {
    case NameColumn: {
        const QString name = QFileInfo(item.path).fileName();
        return shownText(name.isEmpty() ? item.path : name);
    }
    case SizeColumn:
        return problemOf(item) == Problem::None && (item.count->isDone || item.count->bytes > 0)
                   ? sizeText(item.count->bytes)
                   : QString();
    case RemarkColumn:
        return remarkOf(item);
    default:
        return {};
    }
}

QVariant ShareItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[size_t(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item, index.column());
    case Qt::ToolTipRole:
        return toolTipText(item.path);
    case Qt::DecorationRole:
        if (!isName)
            return {};
        if (problemOf(item) != Problem::None)
            return icon(IconName::Alert, Tone::Warning);
        return icon(item.count->kind == PathCount::Kind::Folder ? IconName::Folder : IconName::File);
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PathRole:
        return item.path;
    case ProblemRole:
        return int(problemOf(item));
    default:
        return {};
    }
}

QVariant ShareItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case RemarkColumn:
        return tr("Contents");
    default:
        return {};
    }
}

} // namespace ttp
