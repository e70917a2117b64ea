// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/FileTreeModel.h"

#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QElapsedTimer>
#include <QMap>
#include <algorithm>
#include <limits>

namespace ttp {

namespace {

constexpr int filesAtOnce = 512;
constexpr qint64 turnMs = 6;
// Taken in without a turn of the event loop.
constexpr int fewFiles = 2000;

const QList<int> &checkRoles()
{
    static const QList<int> roles{Qt::CheckStateRole, Qt::AccessibleTextRole};
    return roles;
}

const QList<int> &progressRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, FileTreeModel::ProgressRole,
                                  FileTreeModel::ToneRole};
    return roles;
}

} // namespace

FileTreeModel::FileTreeModel(QObject *parent) : QAbstractItemModel(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FileTreeModel::loadSome);
}

void FileTreeModel::setFiles(const QList<TreeFile> &files)
{
    beginResetModel();
    m_isLoading = true;
    m_tree = FileTree(files);
    endResetModel();
    if (m_tree.addSome(fewFiles))
        finishLoading();
    else
        m_timer.start(0);
}

void FileTreeModel::loadSome()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < turnMs) {
        if (m_tree.addSome(filesAtOnce))
            return finishLoading();
    }
    m_timer.start(0);
}

void FileTreeModel::finishLoading()
{
    m_timer.stop();
    beginResetModel();
    m_isLoading = false;
    endResetModel();
    Q_EMIT filesLoaded();
    Q_EMIT checkedChanged();
}

void FileTreeModel::setCheckable(bool isCheckable)
{
    if (m_isCheckable == isCheckable)
        return;
    m_isCheckable = isCheckable;
    tellBranch(FileTree::root, checkRoles());
}

QList<int> FileTreeModel::checkedFiles() const
{
    QList<int> files;
    for (int file = 0; file < fileCount(); ++file) {
        if (m_tree.isChosen(file))
            files.append(file);
    }
    return files;
}

void FileTreeModel::setAllChecked(bool isChecked)
{
    if (m_isLoading)
        return;
    m_tree.chooseFolder(FileTree::root, isChecked);
    tellChecked(FileTree::root);
}

void FileTreeModel::setCheckedFiles(const QList<int> &files)
{
    if (m_isLoading)
        return;
    m_tree.chooseFolder(FileTree::root, false);
    for (const int file : files) {
        if (file >= 0 && file < fileCount())
            m_tree.choose(file, true);
    }
    tellChecked(FileTree::root);
}

void FileTreeModel::setProgress(const QList<Progress> &progress)
{
    if (m_isLoading)
        return;
    struct Rows {
        int first = std::numeric_limits<int>::max();
        int last = -1;
    };
    QMap<int, Rows> touched; // folders that a view has opened
    for (const Progress &change : progress) {
        if (change.file < 0 || change.file >= fileCount() || m_tree.done(change.file) == change.bytes)
            continue;
        m_tree.setDone(change.file, change.bytes);
        const int folder = m_tree.folderOf(change.file);
        const FileTree::Folder &parent = m_tree.folder(folder);
        Rows &rows = touched[folder];
        if (!parent.isOrdered)
            continue;
        const int row = int(parent.folders.size()) + m_tree.rowOf(change.file);
        rows.first = std::min(rows.first, row);
        rows.last = std::max(rows.last, row);
    }
    for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
        const QModelIndex parent = indexOfFolder(it.key(), NameColumn);
        if (it->last >= 0)
            Q_EMIT dataChanged(index(it->first, ProgressColumn, parent), index(it->last, ProgressColumn, parent),
                               progressRoles());
        tellAncestors(it.key(), ProgressColumn, progressRoles());
    }
}

// What an open tree shows of this folder and below.
void FileTreeModel::tellBranch(int folder, const QList<int> &roles)
{
    std::vector<int> below{folder};
    while (!below.empty()) {
        const int next = below.back();
        below.pop_back();
        const FileTree::Folder &opened = m_tree.folder(next);
        if (!opened.isOrdered)
            continue; // nobody has looked into it
        const QModelIndex parent = indexOfFolder(next, NameColumn);
        const int rows = int(opened.folders.size() + opened.files.size());
        if (rows > 0)
            Q_EMIT dataChanged(index(0, NameColumn, parent), index(rows - 1, NameColumn, parent), roles);
        below.insert(below.end(), opened.folders.begin(), opened.folders.end());
    }
}

void FileTreeModel::tellAncestors(int folder, int column, const QList<int> &roles)
{
    for (; folder > FileTree::root; folder = m_tree.folder(folder).parent) {
        if (!m_tree.folder(m_tree.folder(folder).parent).isOrdered)
            continue;
        const QModelIndex changed = indexOfFolder(folder, column);
        Q_EMIT dataChanged(changed, changed, roles);
    }
}

void FileTreeModel::tellChecked(int folder)
{
    tellAncestors(folder, NameColumn, checkRoles());
    tellBranch(folder, checkRoles());
    Q_EMIT checkedChanged();
}

FileTreeModel::Item FileTreeModel::itemOf(const QModelIndex &index) const
{
    const FileTree::Folder &parent = m_tree.ordered(int(index.internalId()));
    const auto row = size_t(index.row());
    if (row < parent.folders.size()) {
        const int folder = parent.folders[row];
        return {folder, -1, m_tree.folder(folder).bytes, m_tree.folder(folder).done};
    }
    const int file = parent.files[row - parent.folders.size()];
    return {-1, file, m_tree.files().at(file).bytes, m_tree.done(file)};
}

QModelIndex FileTreeModel::indexOfFolder(int folder, int column) const
{
    if (folder <= FileTree::root)
        return {};
    const int parent = m_tree.folder(folder).parent;
    (void)m_tree.ordered(parent);
    return createIndex(m_tree.folder(folder).row, column, quintptr(parent));
}

QModelIndex FileTreeModel::indexOfFile(int file, int column) const
{
    if (m_isLoading || file < 0 || file >= fileCount())
        return {};
    const int folder = m_tree.folderOf(file);
    const FileTree::Folder &parent = m_tree.ordered(folder);
    return createIndex(int(parent.folders.size()) + m_tree.rowOf(file), column, quintptr(folder));
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? itemOf(parent).folder : FileTree::root));
}

QModelIndex FileTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfFolder(int(child.internalId()), NameColumn) : QModelIndex();
}

int FileTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_isLoading || parent.column() > 0)
        return 0;
    const int folder = parent.isValid() ? itemOf(parent).folder : FileTree::root;
    if (folder < 0)
        return 0;
    const FileTree::Folder &opened = m_tree.ordered(folder);
    return int(opened.folders.size() + opened.files.size());
}

int FileTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

// Without looking into it: a view asks this of every row.
bool FileTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (m_isLoading || parent.column() > 0)
        return false;
    return parent.isValid() ? itemOf(parent).folder >= 0 : fileCount() > 0;
}

Qt::ItemFlags FileTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled; // what of it is for the view to say
    if (index.isValid() && m_isCheckable && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && itemOf(index).folder < 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QString FileTreeModel::nameOf(const Item &item) const
{
    const QStringView name = item.folder >= 0 ? QStringView(m_tree.folder(item.folder).name) : m_tree.nameOf(item.file);
    return name.isEmpty() ? tr("(no name)") : shownText(name);
}

Qt::CheckState FileTreeModel::checkStateOf(const Item &item) const
{
    if (item.folder < 0)
        return m_tree.isChosen(item.file) ? Qt::Checked : Qt::Unchecked;
    const FileTree::Folder &folder = m_tree.folder(item.folder);
    if (folder.chosenFiles == 0)
        return Qt::Unchecked;
    return folder.chosenFiles == folder.fileCount ? Qt::Checked : Qt::PartiallyChecked;
}

QString FileTreeModel::textOf(const Item &item, int column) const
{
    switch (column) {
    case NameColumn:
        return nameOf(item);
    case SizeColumn:
        return sizeText(item.bytes);
    case ProgressColumn:
        return item.bytes > 0 ? percentText(item.done, item.bytes) : percentText(1, 1);
    default:
        return {};
    }
}

QVariant FileTreeModel::toneOf(const Item &item) const
{
    if (item.done >= item.bytes)
        return int(Tone::Good);
    return int(checkStateOf(item) == Qt::Unchecked ? Tone::Idle : Tone::Active);
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_isLoading)
        return {};
    const Item item = itemOf(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item, index.column());
    case Qt::AccessibleTextRole:
        if (isName && item.folder >= 0)
            return tr("%1, folder, %2").arg(nameOf(item), fileCountText(m_tree.folder(item.folder).fileCount));
        return textOf(item, index.column());
    case Qt::ToolTipRole:
        return isName && item.file >= 0 ? QVariant(toolTipText(m_tree.files().at(item.file).path)) : QVariant();
    case Qt::DecorationRole:
        return isName ? QVariant(icon(item.folder >= 0 ? IconName::Folder : IconName::File)) : QVariant();
    case Qt::CheckStateRole:
        return isName && m_isCheckable ? QVariant(int(checkStateOf(item))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ProgressRole:
        return item.bytes > 0 ? double(std::clamp<qint64>(item.done, 0, item.bytes)) / double(item.bytes) : 1.0;
    case ToneRole:
        return toneOf(item);
    case PathRole:
        return item.file >= 0 ? QVariant(m_tree.files().at(item.file).path) : QVariant();
    case FileRole:
        return item.file >= 0 ? QVariant(item.file) : QVariant();
    case OffsetRole:
        return item.file >= 0 ? QVariant(m_tree.files().at(item.file).offset) : QVariant();
    default:
        return {};
    }
}

bool FileTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || index.column() != NameColumn ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isChecked = value.toInt() != Qt::Unchecked;
    const Item item = itemOf(index);
    if (item.folder >= 0) {
        m_tree.chooseFolder(item.folder, isChecked);
        tellChecked(item.folder);
        return true;
    }
    m_tree.choose(item.file, isChecked);
    Q_EMIT dataChanged(index, index, checkRoles());
    tellAncestors(m_tree.folderOf(item.file), NameColumn, checkRoles());
    Q_EMIT checkedChanged();
    return true;
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case ProgressColumn:
        return tr("Progress");
    default:
        return {};
    }
}

} // namespace ttp
