// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/FileTree.h"

#include "ui/models/NaturalOrder.h"

#include <algorithm>

namespace ttp {

namespace {

constexpr size_t mostOrdered = 10'000;
constexpr qsizetype mostCompared = 256;

// ids in the order of their names, as people count.
template<typename NameOf>
void orderByName(std::vector<int> &ids, NameOf nameOf)
{
    if (ids.size() > mostOrdered)
        return;
    const QCollator collator = naturalOrder();
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(ids.size());
    for (const int id : ids)
        keys.emplace_back(collator.sortKey(nameOf(id).left(mostCompared).toString()), id);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keys.begin(), keys.end(), ids.begin(), [](const auto &key) { return key.second; });
}

} // namespace

FileTree::FileTree(QList<TreeFile> files) : m_files(std::move(files)), m_folders(1)
{
    const auto count = size_t(m_files.size());
    m_folderOf.reserve(count);
    m_rowOf.reserve(count);
    m_nameStart.reserve(count);
    m_isChosen.assign(count, true);
    m_done.assign(count, 0);
}

bool FileTree::addSome(int count)
{
    const qsizetype until = std::min(m_files.size(), qsizetype(m_folderOf.size()) + count);
    for (qsizetype file = qsizetype(m_folderOf.size()); file < until; ++file) {
        const TreeFile &added = m_files.at(file);
        qsizetype nameStart = 0;
        const int folder = folderFor(added.path, &nameStart);
        m_folderOf.push_back(folder);
        m_rowOf.push_back(int(m_folders[size_t(folder)].files.size()));
        m_nameStart.push_back(int(nameStart));
        m_folders[size_t(folder)].files.push_back(int(file));
        upwards(folder, [&added](Folder &above) {
            above.bytes += added.bytes;
            above.chosenBytes += added.bytes;
            ++above.fileCount;
            ++above.chosenFiles;
        });
    }
    return isWhole();
}

int FileTree::folderFor(QStringView path, qsizetype *nameStart)
{
    // Neighbours in the list mostly lie in the same folder.
    const qsizetype last = qsizetype(m_folderOf.size()) - 1;
    if (last >= 0) {
        const QStringView head = QStringView(m_files.at(last).path).left(m_nameStart[size_t(last)]);
        if (!head.isEmpty() && path.startsWith(head) && !path.mid(head.size()).contains(u'/')) {
            *nameStart = head.size();
            return m_folderOf[size_t(last)];
        }
    }
    int folder = root;
    qsizetype start = 0;
    for (int depth = 0; depth < deepest; ++depth) {
        const qsizetype slash = path.indexOf(u'/', start);
        if (slash < 0)
            break;
        if (slash > start) {
            const int next = childFolder(folder, path.mid(start, slash - start));
            if (next < 0)
                break;
            folder = next;
        }
        start = slash + 1;
    }
    *nameStart = start;
    return folder;
}

// Less than nothing when there are too many.
int FileTree::childFolder(int parent, QStringView name)
{
    const std::pair key(parent, name.toString());
    if (const auto known = m_children.constFind(key); known != m_children.cend())
        return *known;
    if (m_folders.size() >= mostFolders)
        return -1;
    const int folder = int(m_folders.size());
    Folder made;
    made.parent = parent;
    made.row = int(m_folders[size_t(parent)].folders.size());
    made.name = key.second;
    m_folders.push_back(std::move(made));
    m_folders[size_t(parent)].folders.push_back(folder);
    m_children.insert(key, folder);
    return folder;
}

const FileTree::Folder &FileTree::ordered(int folder)
{
    Folder &wanted = m_folders[size_t(folder)];
    if (wanted.isOrdered || !isWhole())
        return wanted;
    wanted.isOrdered = true;
    orderByName(wanted.folders, [this](int id) { return QStringView(m_folders[size_t(id)].name); });
    for (size_t row = 0; row < wanted.folders.size(); ++row)
        m_folders[size_t(wanted.folders[row])].row = int(row);
    orderByName(wanted.files, [this](int file) { return nameOf(file); });
    for (size_t row = 0; row < wanted.files.size(); ++row)
        m_rowOf[size_t(wanted.files[row])] = int(row);
    return wanted;
}

QStringView FileTree::nameOf(int file) const
{
    return QStringView(m_files.at(file).path).mid(m_nameStart[size_t(file)]);
}

template<typename Change>
void FileTree::upwards(int folder, Change change)
{
    for (; folder >= 0; folder = m_folders[size_t(folder)].parent)
        change(m_folders[size_t(folder)]);
}

void FileTree::choose(int file, bool isChosen)
{
    if (m_isChosen[size_t(file)] == isChosen)
        return;
    m_isChosen[size_t(file)] = isChosen;
    const qint64 bytes = m_files.at(file).bytes;
    upwards(folderOf(file), [isChosen, bytes](Folder &above) {
        above.chosenFiles += isChosen ? 1 : -1;
        above.chosenBytes += isChosen ? bytes : -bytes;
    });
}

void FileTree::chooseFolder(int folder, bool isChosen)
{
    const Folder &top = m_folders[size_t(folder)];
    const int files = (isChosen ? top.fileCount : 0) - top.chosenFiles;
    const qint64 bytes = (isChosen ? top.bytes : 0) - top.chosenBytes;
    upwards(top.parent, [files, bytes](Folder &above) {
        above.chosenFiles += files;
        above.chosenBytes += bytes;
    });
    std::vector<int> below{folder};
    while (!below.empty()) {
        Folder &next = m_folders[size_t(below.back())];
        below.pop_back();
        next.chosenFiles = isChosen ? next.fileCount : 0;
        next.chosenBytes = isChosen ? next.bytes : 0;
        for (const int file : next.files)
            m_isChosen[size_t(file)] = isChosen;
        below.insert(below.end(), next.folders.begin(), next.folders.end());
    }
}

void FileTree::setDone(int file, qint64 bytes)
{
    const qint64 more = bytes - std::exchange(m_done[size_t(file)], bytes);
    if (more != 0)
        upwards(folderOf(file), [more](Folder &above) { above.done += more; });
}

} // namespace ttp
